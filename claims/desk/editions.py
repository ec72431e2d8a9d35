"""A release as a value: folded state, configuration and history become an Edition. Pure but for what it is handed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from importlib.metadata import version

from claims.desk.desk import Desk
from claims.extract import languages
from claims.identity import canonical_json, sha256
from claims.ledger import events as e
from claims.ledger.fold import snapshot
from claims.ledger.history import INSIDE, HistoryLine, lines
from claims.ledger.state import ArticleRecord, Case, Prepared
from claims.publish.edition import Edition, Site
from claims.tables.frames import published_columns, verdict_frames
from claims.tables.rows import Setting
from claims.vocabulary import State

_OPEN = (State.NEW, State.ASSIGNED, State.WAITING, State.RATED, State.APPROVED, State.HELD)


def as_published(case: Case, at: str) -> Case:
    """The case as it would stand once the desk published it at `at`. Raises ValueError where it has no approved verdict."""
    shown = snapshot(case, e.Published(len(case.snapshots) + 1, at))
    return replace(case, state=State.PUBLISHED, since=at, snapshots=(*case.snapshots, shown))


def setting_of(desk: Desk, at: str, proposed: frozenset[str] = frozenset()) -> Setting:
    """What the tables' rows need besides the ledger; `proposed` are the claims whose newest version is not published yet."""
    names = {p.id: p.name for p in desk.people}
    return Setting(names, desk.config.site.url, desk.config.licence, desk.scheme, at, proposed)


def site_of(desk: Desk) -> Site:
    """How the desk's releases present themselves."""
    c = desk.config
    return Site(
        c.name,
        c.site.url,
        c.site.publisher,
        c.site.contact,
        c.site.corrections_policy,
        c.language,
        c.timezone,
        c.licence,
        c.rights,
    )


def fingerprint(desk: Desk, cases: Iterable[Case], articles: Mapping[str, ArticleRecord], at: str) -> str:
    """A hash of all that readers would see change: the tables and the site, not when it was looked at."""
    frames = verdict_frames(list(cases), articles, setting_of(desk, at))
    tables = {
        name: (published_columns(f) if name == "verdicts" else f).astype(object).where(f.notna(), None).values.tolist()
        for name, f in frames.items()
    }
    site = site_of(desk)
    told = [getattr(site, name) for name in site.__dataclass_fields__]
    names = sorted((p.id, p.name) for p in desk.people)
    ratings = [[r.label, r.value, r.meaning] for r in desk.scheme.ratings]
    return sha256(canonical_json([tables, told, names, ratings, version("claimdesk")]))


def compose(
    desk: Desk,
    prepared: Prepared,
    cases: Mapping[str, Case],
    articles: Mapping[str, ArticleRecord],
    history: Mapping[str, tuple[HistoryLine, ...]],
) -> Edition:
    """The edition of a prepared release from the state at its event; claims it publishes get their new version here."""
    after = {i: as_published(c, prepared.at) if i in prepared.publishes else c for i, c in cases.items()}
    shown = {i: c for i, c in after.items() if c.snapshots}
    frames = verdict_frames(list(after.values()), articles, setting_of(desk, prepared.at))
    used = {c.article for c in shown.values()}
    return Edition(
        prepared=prepared,
        head=(prepared.seq, prepared.hash),
        site=site_of(desk),
        scheme=desk.scheme,
        people={p.id: p for p in desk.people},
        # Claims in review lend only the places of their words and figures, so that an article's figures add up.
        cases={i: c for i, c in after.items() if c.article in used},
        articles={i: a for i, a in articles.items() if i in used},
        verdicts=published_columns(frames["verdicts"]),
        sources=frames["sources"],
        corrections=frames["corrections"],
        counts=_counts(after, articles),
        history={i: _told(history[i], c, prepared) for i, c in shown.items()},
        versions={name: version(name) for name in ("claimdesk", "pandas", "pyarrow", "Jinja2")},
    )


def history_of(desk: Desk, claims: Iterable[str], upto: int) -> dict[str, tuple[HistoryLine, ...]]:
    """The history of each claim up to a position of the chain."""
    return {claim: lines(desk.store.events(claim, upto=upto)) for claim in claims}


def _told(history: tuple[HistoryLine, ...], case: Case, prepared: Prepared) -> tuple[HistoryLine, ...]:
    """What readers get of a history: nothing that stays inside the desk, and this release's own publishing as its last line."""
    kept = tuple(line for line in history if line.act not in INSIDE)
    if case.id not in prepared.publishes:
        return kept
    last = history[-1].version + 1
    text = f"as version {len(case.snapshots)}"
    return (
        *kept,
        HistoryLine(
            prepared.seq,
            prepared.at,
            "desk",
            "Published",
            text,
            State.PUBLISHED.value,
            last,
            prepared.hash,
            machine=False,
            settled=True,
        ),
    )


def _counts(cases: Mapping[str, Case], articles: Mapping[str, ArticleRecord]) -> dict[str, int]:
    states = Counter(c.state for c in cases.values())
    return {
        "articles_read": sum(languages.readable(a.language) for a in articles.values()),
        "claims_found": len(cases),
        "in_review": sum(states[s] for s in _OPEN),
        "dismissed": states[State.DISMISSED],
        "set_aside": sum(len(a.set_aside) for a in articles.values()),
    }
