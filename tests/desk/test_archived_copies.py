"""A copy kept by an archive, from the cell of a sheet or the command line to the published table and page."""

from newsdesk import GOOD, GreenGate, NewsDesk

from claims.desk import decide, show
from claims.desk.publish import publish
from claims.ledger.events import decode
from claims.publish.verify import verify
from claims.records import Source

PAGE, COPY = GOOD["source1_link"], "https://web.archive.org/web/20210104/https://court.example.org/a"
BOTH = f"{PAGE} archived: {COPY}"


def sources(news: NewsDesk, claim: str) -> tuple[Source, ...]:
    """The sources of a claim's rating."""
    case = next(c for c in news.cases() if c.id == claim)
    assert case.decision and case.decision.verdict
    return case.decision.verdict.sources


def test_a_copy_typed_beside_the_link_stands_in_the_next_sheet_and_says_nothing_new_there(lent: NewsDesk) -> None:
    claim = lent.rate(source1_link=f"{PAGE}\n{COPY}")
    assert [(s.url, s.archive_url) for s in sources(lent, claim)] == [
        (PAGE, COPY),
        (GOOD["source2_link"], None),
    ]
    holder = next(c for c in lent.cases() if c.id == claim).decision.by
    lent.lend()
    (row,) = [r for r in lent.rows(holder) if r["Claim"] == claim]
    assert row["Source 1 link"] == BOTH and row["Source 2 link"] == GOOD["source2_link"]
    lent.type(holder, claim, {"note": "Seen."})
    (report,) = lent.collect().files
    assert not report.rejected and not report.taken and sources(lent, claim)[0].archive_url == COPY


def test_a_copy_given_on_the_command_line_is_shown_published_and_linked_to(lent: NewsDesk) -> None:
    case = lent.case()
    fields = {k: v for k, v in GOOD.items() if k != "decision"} | {"source1_link": BOTH}
    decide.decide(lent.desk, case.id, "rate", case.holder or "", fields)
    shown = show.show(lent.desk, case.id)
    assert (
        f"{PAGE}, copy at {COPY}" in "\n".join(shown.lines()) and shown.as_json()["sources"][0]["archive_url"] == COPY
    )
    decide.decide(lent.desk, case.id, "approve", "tomas", {})
    publish(lent.desk, GreenGate())
    release = (lent.root / "published" / "current").resolve()
    assert not verify(release)
    table = (release / "data" / "sources.csv").read_text("utf-8-sig")
    assert f"{PAGE},{COPY},example.org" in table.replace('"', "")
    page = (release / "claims" / f"{case.id}.html").read_text("utf-8")
    assert f'href="{COPY}"' in page and "A copy, kept" in page


def test_a_copy_of_the_first_source_is_no_second_voice(lent: NewsDesk) -> None:
    case = lent.case()
    lent.type(case.holder or "", case.id, {**GOOD, "source2_link": COPY})
    (back,) = lent.collect().files[0].rejected
    assert back.code == "one-publisher" and "example.org" in back.problem
    lent.type(case.holder or "", case.id, {**GOOD, "source2_link": COPY, "one_source": "Only the court keeps it."})
    assert not lent.collect().files[0].rejected


def test_a_rating_of_a_ledger_without_copies_still_folds() -> None:
    verdict = {
        "rating": "Correct",
        "scheme": "s",
        "scheme_version": "1",
        "value": 4,
        "why": "w",
        "sources": [{"url": PAGE, "shows": "s", "retrieved": None}],
        "as_of": "2021-01-04",
        "one_source": None,
    }
    assert decode("rated", 1, {"verdict": verdict}).verdict.sources[0].archive_url is None  # type: ignore[attr-defined]
