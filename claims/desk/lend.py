"""Sheets go out: collect first, give new claims out, then write each person's sheet. Never over bytes nobody has read.

What was lent is one event; the sheet itself can be recomputed from the ledger, so no copy is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from claims.desk import second
from claims.desk.asking import AskReport, ask
from claims.desk.assign import AssignReport, assign
from claims.desk.bases import is_editor
from claims.desk.collect import collect
from claims.desk.describe import write_articles
from claims.desk.desk import Desk
from claims.desk.findings import recall
from claims.desk.office import who
from claims.desk.report import CollectReport
from claims.desk.sheetfile import WORKBOOK_ROWS, XLSX, name_of, put, unread
from claims.desk.sheetrows import Eye, rows_for
from claims.identity import mint
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case, SheetRecord
from claims.records import Person
from claims.sheets.cells import View
from claims.vocabulary import Role


@dataclass(frozen=True, slots=True)
class LendReport:
    """Each sheet's absolute path and rows; `kept` are sheets left as they lie because something in them was not read.

    `as_csv` are the people whose sheet is too long for the workbook that they would have had.
    """

    collected: CollectReport
    assigned: AssignReport
    sheets: tuple[tuple[str, str, int], ...]
    kept: tuple[str, ...] = ()
    seconds: AskReport = field(default_factory=AskReport)
    as_csv: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """The sheets' absolute paths, in the order of people.csv."""
        return tuple(path for _, path, _ in self.sheets)

    def lines(self) -> list[str]:
        """The report for people, but for the paths: those come last, a line each."""
        out = [*self.collected.lines(), *self.assigned.lines(), *self.seconds.lines()]
        out += [f"Lent to {person}: {rows} row{'' if rows == 1 else 's'}" for person, _, rows in self.sheets]
        out += [f"Lent to {p} as CSV: no workbook is written of more than {WORKBOOK_ROWS:,} rows." for p in self.as_csv]
        return out + [f"Left as it lies: {k}" for k in self.kept]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {
            "collected": self.collected.as_json(),
            "assigned": self.assigned.as_json(),
            "sheets": [{"person": p, "path": path, "rows": n} for p, path, n in self.sheets],
            "kept": list(self.kept),
            "as_csv": list(self.as_csv),
            "second_opinions": {"asked": self.seconds.asked, "left": self.seconds.left},
        }


def lend(
    desk: Desk,
    people: Sequence[str] = (),
    published: bool = False,
    xlsx: bool | None = None,
    colleagues: bool = False,
) -> LendReport:
    """Collects, assigns, then lends a sheet to each person named, else to every active reviewer and editor.

    `published` and `colleagues` put published claims, and those that others hold, into editors' sheets too.
    `xlsx` says whether the sheets are workbooks or CSV; without it each person keeps the format of the sheet that lies there.
    Raises UsageError for somebody unknown, inactive or without a sheet's role; StorageFault where the disk refuses.
    """
    named = [_able(who(desk, words)) for words in people]
    with desk.store.lock():
        collected = collect(desk)
        assigned = assign(desk)
        seconds = ask(desk)
        cases = list(desk.store.cases())
        articles = {a.id: a for a in desk.store.articles()}
        blocked = frozenset(f.row for f in recall(desk) if f.row)
        here = frozenset(p.id for p in desk.people if p.active)
        sheets, kept, as_csv = [], [], []
        for person in named or [p for p in desk.people if p.active and _lends(p)]:
            eye = Eye(person, desk.today().isoformat(), here, blocked, published, colleagues)
            rows = rows_for(eye, [second.seen(c, person) for c in cases])
            name = name_of(desk, person, xlsx)
            path, was_kept = _sheet(desk, person, rows, articles, published, name)
            sheets.append((person.id, str(path.resolve()), len(rows)))
            kept += [f"{path} (not read: see rejected.csv)"] if was_kept else []
            as_csv += [person.id] if name == XLSX and len(rows) > WORKBOOK_ROWS and not was_kept else []
            if is_editor(person):
                write_articles(desk, person)
    return LendReport(collected, assigned, tuple(sheets), tuple(kept), seconds, tuple(as_csv))


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
    rows = [(c, second.row(c, views[c.id])) for c in cases]
    return put(desk, person, name, rows, articles, day), False


def _last(desk: Desk, person: Person) -> SheetRecord | None:
    sheets = list(desk.store.sheets(person.id))
    return sheets[-1] if sheets else None
