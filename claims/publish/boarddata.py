"""The board's content from folded state: who must do what, since when, and the act that moves it. Pure.

It shows editors what the desk knows; drafts and notes of one person are shown to nobody else, here neither.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claims.gate import Finding
from claims.ledger.changed import Changed
from claims.ledger.due import has
from claims.ledger.openwords import needs
from claims.ledger.state import ArticleRecord, Case, DeskRecord, SheetRecord
from claims.publish import boarddue as days
from claims.publish import boardseconds as seconds
from claims.publish import boardtasks as tasks
from claims.publish.board import Board, Fresh, Load, Out, Run, Task
from claims.publish.boardchanges import changes
from claims.publish.boardtasks import View, title_of
from claims.publish.boardtime import Clock
from claims.records import Person, Rating, Scheme, worth_word
from claims.vocabulary import State, Worth

_FRESH = {Worth.HIGH: 12, Worth.MEDIUM: 8, Worth.LOW: 4}  # how many new claims of each worth the board itself shows


def board_of(
    cases: Mapping[str, Case],
    articles: Mapping[str, ArticleRecord],
    sheets: Sequence[SheetRecord],
    desk: DeskRecord,
    people: Mapping[str, Person],
    findings: Sequence[Finding],
    now: str,
    *,
    name: str = "claimdesk",
    scheme: Scheme | None = None,
    timezone: str = "UTC",
    pages: str = "published/current",
    files: Mapping[str, str] | None = None,
    runs: tuple[Run, ...] = (),
    note: str = "",
    changed: Mapping[str, Changed] | None = None,
    refused: Sequence[tuple[str, str, str, str]] = (),
) -> Board:
    """The board at `now` (ISO time, UTC). `findings` are the gates' last; `pages` leads from the board to the live release.

    `files` are the names of people's sheets by person, where they are no CSV. `scheme` gives verdicts their
    colours; without it they have none. `changed` are the claims whose article was changed under them, `refused` the files of
    which nothing was taken: whose, named how, what is wrong, what to do.
    """
    clock = Clock(now, timezone)
    changed = changed or {}
    d = View(cases, articles, people, scheme or Scheme("", ""), clock, pages.rstrip("/"), changed)
    live = next((r for r in reversed(desk.releases) if r.release), None)
    every = sorted(cases.values(), key=lambda c: (c.since or c.opened, c.id))
    newest = tasks.latest_first(sheets)
    return Board(
        name=name,
        at=now,
        scheme=d.scheme,
        timezone=timezone,
        sheets=tuple((p.name, f"review/{p.id}/{(files or {}).get(p.id, 'sheet.csv')}") for p in d.editors()),
        to_approve=tuple(tasks.to_approve(d, c) for c in every if c.state is State.RATED),
        conflicts=tuple(tasks.clashes(d, newest)),
        rejected=(*(tasks.refused(d, *one) for one in refused), *tasks.rejected(d, newest), *_returned(d, desk)),
        withdrawals=tuple(tasks.withdrawal(d, c) for c in every if c.withdrawal_by),
        blocked=tuple(tasks.blocked(d, findings, live.at if live else None)),
        due=tuple(days.due(d, every)),
        waiting=tuple(days.waiting(d, every)),
        absent=tuple(days.absent(d, every)),
        held=tuple(tasks.held(d, c) for c in every if c.state is State.HELD),
        people=_loads(d),
        new=_new(d),
        published=tuple(_published(d, live.at)) if live else (),
        release=(live.release or "", live.at, f"{d.pages}/index.html") if live else None,
        articles=tuple(_lacking(d)),
        runs=runs,
        states=_states(cases.values()),
        note=note,
        seconds=tuple(seconds.differing(d, every)),
        asked=tuple(seconds.asked(d, every)),
        changed=tuple(changes(d, every)),
    )


def _returned(d: View, desk: DeskRecord) -> Iterator[Task]:
    for person, cells in sorted(desk.returned.items()):
        yield from tasks.returned(d, person, cells)


def _states(cases: Iterable[Case]) -> dict[str, int]:
    counts = Counter(c.state for c in cases)
    return {state.value: counts[state] for state in State}


def _loads(d: View) -> tuple[Load, ...]:
    hands: dict[str, list[Case]] = {p: [] for p in d.people}
    for case in d.cases.values():
        if holder := has(case):
            hands.setdefault(holder, []).append(case)
    loads = [_load(d, person, held) for person, held in hands.items()]
    return tuple(sorted(loads, key=lambda p: (-p.total, p.name)))


def _load(d: View, person: str, held: Sequence[Case]) -> Load:
    found = d.people.get(person)
    states = Counter(c.state for c in held)
    roles = ", ".join(sorted(found.roles)) if found else "not in people.csv"
    return Load(
        d.name(person),
        roles,
        states[State.ASSIGNED],
        states[State.WAITING],
        states[State.RATED],
        d.clock.ago(min(c.since for c in held)) if held else "none",
        found.away_since if found else None,
        d.away(person),
    )


def _new(d: View) -> tuple[Fresh, ...]:
    # In the order of the editor's sheet.
    fresh = sorted(
        (c for c in d.cases.values() if c.state is State.NEW), key=lambda c: (-c.found.worth, c.article, c.found.start)
    )
    out = []
    for worth in (Worth.HIGH, Worth.MEDIUM, Worth.LOW):
        cases = [c for c in fresh if worth_word(c.found.worth) is worth]
        tasks = tuple(_fresh(d, c, worth) for c in cases[: _FRESH[worth]])
        out.append(Fresh(worth.value, len(cases), tasks))
    return tuple(out)


def _fresh(d: View, case: Case, worth: Worth) -> tuple[Task, str, str]:
    because = "; ".join(case.found.because)
    why = f"{worth.value.capitalize()}: {because}." if because else f"{worth.value.capitalize()}."
    why = f"{needs(case)} {why}".strip()
    speaker = f"{case.speaker} {case.found.mode.value}" if case.speaker else "Nobody named"
    article = d.articles.get(case.article)
    if case.id in d.changed:
        why = f"{d.changed[case.id].words} {why}"
    return d.task(case, why, (), case.opened), speaker, title_of(article) if article else case.article


def _published(d: View, at: str) -> Iterator[Out]:
    for case in sorted(d.cases.values(), key=lambda c: c.id):
        shown = case.live
        if shown is not None and shown.at == at:
            rating = d.scheme.label(shown.verdict.rating) or Rating("other", shown.verdict.rating, None, "")
            change = shown.change.value if shown.change and shown.change != "none" else None
            yield Out(case.id, shown.statement, rating, f"{d.pages}/claims/{case.id}.html", change)


_LACKS = {
    "published": ("Published", "Undated: what it says of “last year” or “in May” has no year."),
    "publisher": ("Publisher", "Without a publisher no claim of it can say where it was printed."),
    "rights": ("Rights", "Without rights its page shows only the sentences that carry claims."),
}


def _lacking(d: View) -> Iterator[Task]:
    shown = {c.article for c in d.cases.values() if c.snapshots}
    for article in sorted(d.articles.values(), key=lambda a: (a.id not in shown, a.taken, a.id)):
        missing = [key for key in _LACKS if not getattr(article, key)]
        if missing:
            heads = [_LACKS[key][0] for key in missing]
            act = [
                part for n, head in enumerate(heads) for part in ((" and ", head) if n else ("In articles.csv: ", head))
            ]
            page = f"{d.pages}/articles/{article.id}.html" if article.id in shown else None
            why = " ".join(_LACKS[key][1] for key in missing)
            yield Task(article.id, title_of(article), why, tuple(act), ", ".join(heads), page=page)
