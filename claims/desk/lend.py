"""Sheets go out: collect first, give new claims out, then write each person's sheet. Never over bytes nobody has read.

What was lent is one event; the sheet itself can be recomputed from the ledger, so no copy is kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from claims.desk import second
from claims.desk.articlesfile import asked_for, write_articles
from claims.desk.asking import AskReport, ask
from claims.desk.assign import AssignReport, assign
from claims.desk.bases import is_editor
from claims.desk.changes import changed_words
from claims.desk.collect import collect
from claims.desk.desk import Desk
from claims.desk.findings import recall
from claims.desk.office import who
from claims.desk.reasons import reasons_of
from claims.desk.report import CollectReport
from claims.desk.sheetfile import CSV, WORKBOOK_ROWS, XLSX, name_of, put, unread, why_unread
from claims.desk.sheetrows import Eye, rows_for
from claims.identity import mint
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case, SheetRecord
from claims.records import Person
from claims.sheets.cells import View, key_cell
from claims.sheets.room import fitting
from claims.vocabulary import Role


@dataclass(frozen=True, slots=True)
class _Lent:
    """One person's sheet: its file, the name that it was to have, its rows and how many are left; or a file that was kept."""

    person: str
    path: Path
    name: str
    rows: int = 0
    left: int = 0
    kept: bool = False


@dataclass(frozen=True, slots=True)
class LendReport:
    """What was lent: each sheet with its person's id, its absolute path and rows. `paths` are those of all sheets, in order.

    `kept` are sheets left as they lie, each with the reason; `waiting` counts the rows that did not fit, by person; `as_csv`
    are the people whose sheet is too long for the workbook that they would have had; `names` are people's by id.
    """

    collected: CollectReport
    assigned: AssignReport
    sheets: tuple[tuple[str, str, int], ...]
    kept: tuple[str, ...] = ()
    seconds: AskReport = field(default_factory=AskReport)
    as_csv: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    waiting: tuple[tuple[str, int], ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """The report for people, but for the paths: those come last, a line each."""
        out = [*self.collected.lines(), *self.assigned.lines(), *self.seconds.lines()]
        out += [f"Lent to {self._name(p)}: {_rows(rows)}" for p, _, rows in self.sheets]
        out += [
            f"Lent to {self._name(p)}: no more fit into one sheet; {_rows(n)} wait{'s' if n == 1 else ''} for the next. "
            "What a sheet holds is set in desk.toml, [limits] file_bytes and sheet_rows."
            for p, n in self.waiting
        ]
        out += [
            f"Lent to {self._name(p)} as CSV: no workbook is written of more than {WORKBOOK_ROWS:,} rows, or larger than "
            "what the desk takes back."
            for p in self.as_csv
        ]
        return out + [f"Left as it lies: {self._left(k)}" for k in self.kept]

    def _left(self, kept: str) -> str:
        """A sheet left as it lies, and why; of one that was refused that stands above, with what was collected."""
        refused = (f.file for f in self.collected.files if f.sheet is None and f.rejected)
        file = next((file for file in refused if kept.startswith(f"{file}: ")), None)
        return kept if file is None else f"{file}: nothing in it could be taken, as told above."

    def _name(self, person: str) -> str:
        return self.names.get(person, person)

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {
            "collected": self.collected.as_json(),
            "assigned": self.assigned.as_json(),
            "sheets": [{"person": p, "path": path, "rows": n} for p, path, n in self.sheets],
            "kept": list(self.kept),
            "as_csv": list(self.as_csv),
            "waiting": [{"person": p, "rows": n} for p, n in self.waiting],
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
        found = recall(desk)
        blocked = frozenset(f.row for f in found if f.row)
        asked = asked_for(((f.row, f.act) for f in found), {c.id: c.article for c in cases})
        changed = frozenset(i for i, one in changed_words(desk, cases, articles).items() if not one.settled)
        here = frozenset(p.id for p in desk.people if p.active)
        done: list[_Lent] = []
        for person in named or [p for p in desk.people if p.active and _lends(p)]:
            eye = Eye(person, desk.today().isoformat(), here, blocked, changed, published, colleagues)
            rows = rows_for(eye, [second.seen(c, person) for c in cases])
            done.append(_sheet(desk, person, rows, articles, published, name_of(desk, person, xlsx)))
            if is_editor(person):
                write_articles(desk, person, asked)
    return _report(desk, done, LendReport(collected, assigned, (), seconds=seconds))


def _report(desk: Desk, done: Sequence[_Lent], report: LendReport) -> LendReport:
    lent = [one for one in done if not one.kept]
    return replace(
        report,
        sheets=tuple((one.person, str(one.path.resolve()), one.rows) for one in lent),
        kept=tuple(f"{o.path}: {why_unread(desk, o.path, report.collected)}" for o in done if o.kept),
        as_csv=tuple(one.person for one in lent if one.name == XLSX and one.path.name == CSV),
        paths=tuple(str(one.path.resolve()) for one in done),
        waiting=tuple((one.person, one.left) for one in lent if one.left),
        names={p.id: p.name for p in desk.people},
    )


def _rows(number: int) -> str:
    return f"{number} row{'' if number == 1 else 's'}"


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
) -> _Lent:
    """Writes one person's sheet, as many rows as the desk takes back; the same claims at the same versions on the same day
    are the sheet that is there. A file that holds something nobody has read is kept.
    """
    kept = unread(desk, person)
    if kept is not None:
        return _Lent(person.id, kept, name, kept=True)
    day = desk.today().isoformat()
    last = _last(desk, person)
    there = last.id if last and (last.lent, last.with_published, last.files) == (day, published, ()) else ""
    sheet = there or _new_id(desk, person)
    people = {p.id: p for p in desk.people}
    editor, why = is_editor(person), reasons_of(desk, cases, is_editor(person))
    views = ((c, View(person, sheet, day, articles[c.article], people, editor, why.get(c.id, ()))) for c in cases)
    rows = [(c, second.row(c, view)) for c, view in views]
    limits = desk.config.limits
    rows = rows[: fitting([cells for _, cells in rows], limits.file_bytes, limits.sheet_rows)]
    claims = {c.id: c.version for c, _ in rows}
    if not (there and last and last.claims == claims):
        sheet = _new_id(desk, person)
        rows = [(c, {**cells, "key": key_cell(sheet)}) for c, cells in rows]
        desk.store.append([e.Draft(sheet, 0, "desk", (e.Lent(person.id, day, claims, published),))], desk.now())
    path = put(desk, person, name, rows, articles, day)
    return _Lent(person.id, path, name, len(rows), len(cases) - len(rows))


def _new_id(desk: Desk, person: Person) -> str:
    return mint("sht", desk.config.id, person.id, desk.store.head()[1], taken=lambda i: desk.store.version(i) > 0)


def _last(desk: Desk, person: Person) -> SheetRecord | None:
    sheets = list(desk.store.sheets(person.id))
    return sheets[-1] if sheets else None
