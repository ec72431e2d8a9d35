"""Small editions, built by hand: invented publishers, people and figures. No file, no clock."""

from __future__ import annotations

from decimal import Decimal

from claims.identity import mint, sha256
from claims.ledger.history import HistoryLine
from claims.ledger.state import ArticleRecord, Case, Decision, Prepared, Remark, Snapshot, Verdict
from claims.publish.edition import Edition, Site
from claims.records import (
    Candidate,
    Moment,
    Person,
    Quantity,
    Rating,
    Scheme,
    SetAside,
    Source,
    Speaker,
    Suggestion,
    Working,
)
from claims.tables.frames import published_columns, verdict_frames
from claims.tables.rows import Setting
from claims.vocabulary import (
    Act,
    AsideReason,
    ChangeClass,
    Hedge,
    Kind,
    Modality,
    Mode,
    Outcome,
    QuantityKind,
    State,
    TimexType,
)

SCHEME = Scheme(
    "four steps",
    "1",
    (
        Rating("correct", "Correct", 4, "Holds as said, with nothing needed."),
        Rating("mostly-correct", "Mostly correct", 3, "Holds, once rounding or a detail is allowed for."),
        Rating("mostly-wrong", "Mostly wrong", 2, "A grain holds; the point does not."),
        Rating("wrong", "Wrong", 1, "The evidence says otherwise."),
        Rating("missing-context", "Missing context", None, "Right as far as it goes, and misleading without the rest."),
        Rating("unproven", "Unproven", None, "The evidence does not settle it."),
    ),
)
PEOPLE = {
    "ruth": Person("ruth", "Ruth Calder", frozenset({"reviewer"})),
    "tomas": Person("tomas", "Tomas Lind", frozenset({"editor"})),
    "mirela": Person("mirela", "Mirela Costin", frozenset({"editor", "reviewer"})),
}
TEXT = (
    "The harbour of Westmere handled 1,240 ships in 2020, the port office said on Monday.\n\n"
    "“We lost 12 per cent of our trade,” said Ada Brook, who has run the port for 7 years. "
    "Her office opens at 8 a.m. every day.\n\n"
    "Repairs to the old quay could cost up to 90 million crowns. Nobody has said who would pay.\n"
)
AT = "2021-01-07T17:00:00Z"
SECRET = "STAYS-AT-THE-DESK"


def place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def quantity(text: str, words: str, value: str, unit: str | None, hedge: Hedge = Hedge.EXACT, **more) -> Quantity:
    start, end = place(text, words)
    kind = more.pop("kind", QuantityKind.COUNT)
    high = None if hedge in (Hedge.AT_LEAST, Hedge.ABOVE) else Decimal(value)
    low = None if hedge in (Hedge.AT_MOST, Hedge.BELOW) else Decimal(value)
    return Quantity(start, end, low, high, unit, kind, hedge, **more)


def candidate(text: str, quote: str, statement: str, speaker: str | None = None, **more) -> Candidate:
    start, end = place(text, quote)
    return Candidate(
        start=start,
        end=end,
        quote=quote,
        statement=statement,
        stands_alone=True,
        unresolved=(),
        speaker=Speaker(speaker) if speaker else None,
        mode=more.get("mode", Mode.REPORTED),
        modality=more.get("modality", Modality.ASSERTED),
        kind=more.get("kind", Kind.QUANTITY),
        checkable=True,
        why_not=None,
        quantities=more.get("quantities", ()),
        moments=more.get("moments", ()),
        worth=0.7,
        because=("has a figure",),
        extractor="rules 1",
    )


def verdict(rating: str = "Correct", why: str = "The port's own register has it.", **more) -> Verdict:
    found = SCHEME.label(rating)
    return Verdict(
        rating=rating,
        scheme=SCHEME.name,
        scheme_version=SCHEME.version,
        value=found.value if found else None,
        why=why,
        sources=more.get(
            "sources",
            (
                Source("https://register.westmere.example/2020", "1,240 entries for the year", "2021-01-05"),
                Source("https://statistics.example.org/ports?year=2020", "the same count", "2021-01-05"),
            ),
        ),
        as_of="2021-01-04",
        one_source=more.get("one_source"),
    )


def snapshot(number: int = 1, rating: str = "Correct", at: str = AT, statement: str = "Statement", **more) -> Snapshot:
    return Snapshot(
        number=number,
        at=at,
        verdict=more.get("verdict") or verdict(rating),
        statement=statement,
        speaker=more.get("speaker"),
        rated_by=more.get("rated_by", "ruth"),
        approved_by=more.get("approved_by", "tomas"),
        change=more.get("change"),
        explanation=more.get("explanation"),
    )


def article(text: str = TEXT, **more) -> ArticleRecord:
    digest = sha256(text.encode())
    return ArticleRecord(
        id=more.get("id") or mint("art", text),
        version=1,
        revision=digest,
        texts={digest: text},
        title=more.get("title", "Fewer ships in Westmere"),
        publisher=more.get("publisher", "Example Courier"),
        author=None,
        published=more.get("published", "2021-01-04"),
        url=more.get("url", "https://courier.example.org/ships"),
        rights=more.get("rights", "own work"),
        language="en",
        taken="2021-01-04T18:02:00Z",
        source="ships.txt",
        set_aside=more.get("set_aside", ()),
    )


def case(art: ArticleRecord, found: Candidate, *snapshots: Snapshot, **more) -> Case:
    return Case(
        id=more.pop("id", None) or mint("clm", art.id, found.quote),
        version=8,
        state=more.pop("state", State.PUBLISHED),
        article=art.id,
        revision=art.revision,
        found=found,
        statement=found.statement,
        speaker=found.speaker.name if found.speaker else None,
        opened="2021-01-04T18:02:00Z",
        snapshots=snapshots,
        **more,
    )


def edition(cases: list[Case], articles: list[ArticleRecord], **more) -> Edition:
    published = [c for c in cases if c.snapshots]
    arts = {a.id: a for a in articles}
    at = more.pop("at", AT)
    site = more.pop(
        "site", Site("claimdesk", publisher="Example Desk", contact="errors@desk.example.org", licence="CC BY 4.0")
    )
    setting = Setting({p.id: p.name for p in PEOPLE.values()}, site.url, site.licence, SCHEME, at)
    frames = verdict_frames(published, arts, setting)
    prepared = Prepared(90, "ab" * 32, at, tuple(c.id for c in published if c.snapshots[-1].at == at), (), "f" * 64)
    return Edition(
        prepared=prepared,
        head=(90, "ab" * 32),
        site=site,
        scheme=more.pop("scheme", SCHEME),
        people=PEOPLE,
        cases={c.id: c for c in cases},
        articles=arts,
        verdicts=published_columns(frames["verdicts"]),
        sources=frames["sources"],
        corrections=frames["corrections"],
        counts=more.pop("counts", {"articles_read": len(arts), "claims_found": len(cases) + 2}),
        versions={"claimdesk": "0.1.0"},
        **more,
    )


def history(c: Case) -> tuple[HistoryLine, ...]:
    """A plausible history: found, suggested, assigned, rated, approved, published."""
    digests = [sha256(f"{c.id}{n}".encode()) for n in range(9)]
    told = [
        ("2021-01-04T18:02:00Z", "machine", "Found", "by machine, extractor rules 1", "new"),
        ("2021-01-04T18:02:00Z", "machine", "Suggested", "fits, sum of parts. A suggestion is never a verdict.", "new"),
        ("2021-01-05T08:10:00Z", "tomas", "Assigned", "to ruth, due 2021-01-08", "assigned"),
        ("2021-01-05T09:41:00Z", "ruth", "Rated correct", "as of 2021-01-04", "rated"),
        ("2021-01-05T11:52:00Z", "tomas", "Approved", "", "approved"),
        (c.snapshots[0].at if c.snapshots else AT, "desk", "Published", "as version 1", "published"),
        ("2021-01-08T09:00:00Z", "mirela", "Reopened", SECRET, "assigned"),
        ("2021-01-08T09:30:00Z", "ruth", "Waiting", f"for {SECRET}", "waiting"),
        ("2021-01-08T09:40:00Z", "ruth", "Rated wrong", SECRET, "rated"),
    ]
    machine, settled = ("Found", "Suggested"), ("Published",)
    lines = [
        HistoryLine(n, at, who, act, text, state, n, digests[n - 1], machine=act in machine, settled=act in settled)
        for n, (at, who, act, text, state) in enumerate(told, 1)
    ]
    return tuple(lines if c.state is State.ASSIGNED else lines[:6])


def westmere() -> Edition:
    """One article: a published claim, a corrected one, one being re-checked with secrets in it, one in review."""
    ships_text = "handled 1,240 ships in 2020"
    trade_text = "We lost 12 per cent of our trade"
    quay_text = "could cost up to 90 million crowns"
    run_text = "has run the port for 7 years"
    clock = place(TEXT, "8 a.m.")
    art = article(set_aside=(SetAside(*clock, "8 a.m.", AsideReason.CLOCK),))
    day = place(TEXT, "2020")
    ships = case(
        art,
        candidate(
            TEXT,
            ships_text,
            "Westmere harbour handled 1,240 ships in 2020",
            quantities=(quantity(TEXT, "1,240", "1240", "ship", of="ships"),),
            moments=(Moment(*day, "2020", TimexType.DATE, "year"),),
        ),
        snapshot(1, "Correct", statement="Westmere harbour handled 1,240 ships in 2020"),
    )
    trade = case(
        art,
        candidate(
            TEXT,
            trade_text,
            "Westmere harbour lost 12 per cent of its trade",
            "Ada Brook",
            mode=Mode.QUOTED,
            quantities=(quantity(TEXT, "12 per cent", "12", "per cent", kind=QuantityKind.SHARE),),
        ),
        snapshot(
            1,
            "Mostly correct",
            at="2021-01-05T12:00:00Z",
            statement="Westmere harbour lost 12 per cent of its trade",
            speaker="Ada Brook",
        ),
        snapshot(
            2,
            "Mostly wrong",
            statement="Westmere harbour lost 12 per cent of its trade",
            speaker="Ada Brook",
            change=ChangeClass.CORRECTION,
            explanation="We had compared tonnage with value.",
        ),
    )
    quay = case(
        art,
        candidate(
            TEXT,
            quay_text,
            "Repairs to the old quay could cost up to 90 million crowns",
            modality=Modality.CONDITIONAL,
            quantities=(
                quantity(TEXT, "up to 90 million crowns", "90000000", "crown", Hedge.AT_MOST, kind=QuantityKind.MONEY),
            ),
        ),
        snapshot(
            1,
            "Unproven",
            at="2021-01-05T12:00:00Z",
            statement="Repairs to the old quay could cost up to 90 million crowns",
        ),
        state=State.ASSIGNED,
        holder="ruth",
        reopened_because=SECRET,
        decision=Decision(Act.WAIT, "ruth", AT, waiting_for=SECRET, chase_on="2021-01-09"),
        drafts={"ruth": {"why": SECRET}},
        remarks=(Remark("ruth", AT, SECRET),),
        reason=SECRET,
        suggestion=Suggestion(
            Outcome.FITS,
            "The parts add up to 90 million crowns.",
            Working(
                "sum of parts",
                "at most 90 million crowns",
                "90 million crowns",
                "0 crowns",
                (
                    "2 × 40 million = 80 million (walls)",
                    "10 million (a stair)",
                    "80 million + 10 million = 90 million",
                ),
            ),
        ),
    )
    run = case(
        art,
        candidate(TEXT, run_text, SECRET, "Ada Brook", quantities=(quantity(TEXT, "7 years", "7", "year"),)),
        state=State.ASSIGNED,
        holder="mirela",
    )
    cases = [ships, trade, quay, run]
    return edition(cases, [art], history={c.id: history(c) for c in cases})


def with_case(e: Edition, old: Case, new: Case, **more) -> Edition:
    """The edition with one case exchanged and its tables rebuilt."""
    cases = [new if c.id == old.id else c for c in e.cases.values()]
    return edition(cases, list(e.articles.values()), history=more.pop("history", e.history), **more)
