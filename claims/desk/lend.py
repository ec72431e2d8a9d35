"""Sheets go out: collect first, give new claims out, then write each person's sheet. Never over bytes nobody has read.

What was lent is one event; the sheet itself can be recomputed from the ledger, so no copy is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from claims.desk.assign import AssignReport, assign
from claims.desk.bases import is_editor
from claims.desk.collect import collect
from claims.desk.describe import write_articles
from claims.desk.desk import Desk
from claims.desk.findings import recall
from claims.desk.office import who
from claims.desk.report import CollectReport
from claims.desk.sheetfile import name_of, put, unread
from claims.desk.status import overdue
from claims.identity import mint
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case, SheetRecord
from claims.records import Person
from claims.sheets.cells import View, lent_cells
from claims.vocabulary import Role, State

_WITH_PEOPLE = (State.ASSIGNED, State.WAITING)


@dataclass(frozen=True, slots=True)
class LendReport:
    """Each sheet's absolute path and rows; `kept` are sheets left as they lie because something in them was not read."""

    collected: CollectReport
    assigned: AssignReport
    sheets: tuple[tuple[str, str, int], ...]
    kept: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """The sheets' absolute paths, in the order of people.csv."""
        return tuple(path for _, path, _ in self.sheets)

    def lines(self) -> list[str]:
        """The report for people, but for the paths: those come last, a line each."""
        out = [*self.collected.lines(), *self.assigned.lines()]
        out += [f"Lent to {person}: {rows} rows" for person, _, rows in self.sheets]
        return out + [f"Left as it lies: {k}" for k in self.kept]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {
            "collected": self.collected.as_json(),
            "assigned": self.assigned.as_json(),
            "sheets": [{"person": p, "path": path, "rows": n} for p, path, n in self.sheets],
            "kept": list(self.kept),
        }


def lend(desk: Desk, people: Sequence[str] = (), published: bool = False, xlsx: bool | None = None) -> LendReport:
    """Collects, assigns, then lends a sheet to each person named, else to every active reviewer and editor.

    `xlsx` says whether the sheets are workbooks or CSV; without it each person keeps the format of the sheet that lies there.
    Raises UsageError for somebody unknown, inactive or without a sheet's role; StorageFault where the disk refuses.
    """
    named = [_able(who(desk, words)) for words in people]
    with desk.store.lock():
        collected = collect(desk)
        assigned = assign(desk)
        cases = list(desk.store.cases())
        articles = {a.id: a for a in desk.store.articles()}
        blocked = frozenset(f.row for f in recall(desk) if f.row)
        sheets, kept = [], []
        for person in named or [p for p in desk.people if p.active and _lends(p)]:
            rows = [c for c in cases if _shows(desk, c, person, published, blocked)]
            name = name_of(desk, person, xlsx)
            path, was_kept = _sheet(desk, person, sorted(rows, key=_order), articles, published, name)
            sheets.append((person.id, str(path.resolve()), len(rows)))
            kept += [f"{path} (not read: see rejected.csv)"] if was_kept else []
            if is_editor(person):
                write_articles(desk, person)
    return LendReport(collected, assigned, tuple(sheets), tuple(kept))


def _lends(person: Person) -> bool:
    return bool(person.roles & {Role.REVIEWER, Role.EDITOR})


def _able(person: Person) -> Person:
    from claims.errors import UsageError

    if not person.active or not _lends(person):
        why = "is marked as not active" if not person.active else "is neither reviewer nor editor"
        raise UsageError(
            f"{person.name} {why} in people.csv, so there is no sheet to lend.", "Change people.csv, or name another."
        )
    return person


def _order(case: Case) -> tuple[str, float, str, int]:
    return (case.due or "9999", -case.found.worth, case.article, case.found.start)


def _shows(desk: Desk, case: Case, person: Person, published: bool, blocked: frozenset[str]) -> bool:
    """Whether a claim stands in a person's sheet."""
    held = case.holder == person.id and case.state in _WITH_PEOPLE
    mine = case.decision is not None and case.decision.by == person.id and case.state is State.RATED
    if held or mine:
        return True
    return is_editor(person) and any(test(desk, case, person, published, blocked) for test in _EDITOR_SEES)


_Test = Callable[[Desk, Case, Person, bool, frozenset[str]], bool]


def _chase_is_over(desk: Desk, case: Case) -> bool:
    chase = case.decision.chase_on if case.decision and case.state is State.WAITING else None
    return chase is not None and chase < desk.today().isoformat()


def _holder_is_away(desk: Desk, case: Case) -> bool:
    return case.state in _WITH_PEOPLE and not any(p.id == case.holder and p.active for p in desk.people)


_EDITOR_SEES: tuple[_Test, ...] = (
    lambda d, c, p, pub, b: c.state in (State.NEW, State.RATED, State.HELD),
    lambda d, c, p, pub, b: overdue(c, d.today().isoformat()) or _chase_is_over(d, c) or _holder_is_away(d, c),
    lambda d, c, p, pub, b: c.id in b and c.state is not State.DISMISSED,
    lambda d, c, p, pub, b: c.withdrawal_by is not None,
    lambda d, c, p, pub, b: pub and c.state is State.PUBLISHED,
)


def _sheet(
    desk: Desk, person: Person, cases: Sequence[Case], articles: dict[str, ArticleRecord], published: bool, name: str
) -> tuple[Path, bool]:
    """Writes one person's sheet; the same claims at the same versions on the same day are the sheet that is there.

    The path, and whether the file there was kept because something in it was not read.
    """
    kept = unread(desk, person)
    if kept is not None:
        return kept, True
    claims = {c.id: c.version for c in cases}
    day = desk.today().isoformat()
    last = _last(desk, person)
    same = last and (last.claims, last.lent, last.with_published, last.files) == (claims, day, published, ())
    if last is not None and same:
        sheet = last.id
    else:
        sheet = mint("sht", desk.config.id, person.id, desk.store.head()[1], taken=lambda i: desk.store.version(i) > 0)
        lent = e.Lent(person.id, day, claims, published)
        desk.store.append([e.Draft(sheet, 0, "desk", (lent,))], desk.now())
    people = {p.id: p for p in desk.people}
    views = {c.id: View(person, sheet, day, articles[c.article], people, is_editor(person)) for c in cases}
    rows = [(c, lent_cells(c, views[c.id])) for c in cases]
    return put(desk, person, name, rows, articles, day), False


def _last(desk: Desk, person: Person) -> SheetRecord | None:
    sheets = list(desk.store.sheets(person.id))
    return sheets[-1] if sheets else None
