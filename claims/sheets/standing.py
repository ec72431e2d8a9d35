"""Which sheet a file's rows belong to, by the mark in every row, and which rows are whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from claims.ledger.state import Rejection
from claims.records import Note
from claims.sheets import header, untouched
from claims.sheets.cells import key_cell
from claims.sheets.header import Header
from claims.sheets.messages import FileProblem, note, problem, rejection
from claims.sheets.reading import Row, Table
from claims.sheets.rows import SheetBase, damaged_mark, identify, is_beginning_of_mark, marked_sheet
from claims.sheets.untouched import Untouched

Cells = dict[str, str]


@dataclass
class Group:
    """The rows of one sheet in a file, those that are no rows any more (`ragged`), and what was noted on the way.

    `untouched` are rows that came back as they were written; they are not among `rows`.
    """

    base: SheetBase
    rows: list[tuple[Row, Cells]] = field(default_factory=list)
    ragged: list[Rejection] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    untouched: Untouched = field(default_factory=Untouched)


@dataclass
class _Sorted:
    """A table's rows by what can be done with them: untouched ones, whole ones with their cells, ragged ones, and notes."""

    untouched: Untouched
    whole: list[tuple[Row, Cells]] = field(default_factory=list)
    ragged: list[Row] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def groups(
    table: Table,
    head: Header,
    base: Callable[[str], SheetBase | None],
    person: str | None,
    fallback: str | None,
    names: Mapping[str, str],
) -> tuple[Group, ...] | FileProblem:
    """The rows of a table by the sheet they belong to; or why nobody can say.

    A sheet's file has one group, rejected.csv any number. `fallback` names the sheet where no row carries a mark or a claim;
    `names` are people's by id.
    """
    rows = _sorted(table, head, untouched.find(table.rows[head.at + 1 :], head, base))
    if isinstance(rows, FileProblem):
        empty = base(fallback) if fallback and rows.code == "no_rows" else None
        # Where nothing was lent there are no rows to miss.
        return () if empty is not None and not empty.lent else rows
    sheets = _sheets(rows, head, fallback)
    if isinstance(sheets, FileProblem):
        return sheets
    found: dict[str, Group] = {}
    for sheet in sheets:
        lent = base(sheet)
        if lent is None:
            return problem("other_desk", sheet=sheet)
        if person is not None and lent.person != person:
            owner, whose = names.get(lent.person, lent.person), names.get(person, person)
            return problem("other_person", sheet=sheet, owner=owner, person=whose, folder=lent.person)
        found[sheet] = Group(lent)
    if not found:
        return ()
    first = found[sheets[0]]
    first.notes += rows.notes
    first.untouched = rows.untouched
    for row, cells in rows.whole:
        found.get(marked_sheet(cells["key"]) or "", first).rows.append((row, cells))
    first.ragged += [_ragged_row(row, head, first.base, table.delimiter) for row in rows.ragged]
    return tuple(found.values())


def _sorted(table: Table, head: Header, seen: Untouched) -> _Sorted | FileProblem:
    found = _Sorted(seen)
    width, lines, last = len(head.keys), {line for line, _ in seen.rows.values()}, seen.last
    rows = (row for row in table.rows[head.at + 1 :] if row.line not in lines)
    data = [row for row in rows if any(cell.strip() for cell in row.cells)]
    for i, row in enumerate(data):
        if header.repeats(row, head):
            found.notes.append(note("header_again", line=row.line))
            continue
        if len(row.cells) > width and not any(cell.strip() for cell in row.cells[width:]):
            row = Row(row.line, row.cells[:width])
        cells = head.cells(row)
        if len(row.cells) == width or (len(row.cells) < width and (not cells["claim"].strip() or cells["key"])):
            found.whole.append((row, cells))
        elif marked_sheet(next(cell for cell in reversed(row.cells) if cell.strip())):
            found.ragged.append(row)
        elif i == len(data) - 1 and row.line > last and len(row.cells) < width:
            return problem("cut_off", row.line)
        else:
            return problem("ragged", row.line, found=len(row.cells), wanted=width)
    if not found.whole and not found.ragged and not seen.rows:
        return found if head.rejected else problem("no_rows")
    short = [row for row, _ in found.whole if len(row.cells) < width]
    # Where the mark does not stand last, nothing but its length shows that a row was cut off.
    if short and short == [data[-1]] and data[-1].line > last and head.keys[-1] != "key":
        return problem("cut_off", data[-1].line)
    return found


def _sheets(rows: _Sorted, head: Header, fallback: str | None) -> list[str] | FileProblem:
    claims = [(row, cells) for row, cells in rows.whole if identify(cells["claim"]).claim]
    marks = [(row, cells["key"], marked_sheet(cells["key"])) for row, cells in claims]
    marks += [(row, cells["key"], sheet) for row, cells in rows.whole if (sheet := marked_sheet(cells["key"]))]
    first = [rows.untouched.sheet] if rows.untouched.rows else []
    sheets = list(dict.fromkeys([*first, *(sheet for _, _, sheet in marks if sheet)]))
    if head.rejected:
        held = [(row, cells["key"]) for row, cells in rows.whole if cells["claim"].strip() or cells["key"].strip()]
        if not rows.whole and not rows.ragged and fallback is not None:
            return [fallback]  # every row was removed: what may be removed is settled, the rest comes back
        return _no_mark(held) if held and not sheets else sheets
    if not marks and not sheets and fallback is not None:
        return [fallback]
    lost = [(row, cell) for row, cell, sheet in marks if sheet is None]
    if len(lost) * 2 > len(claims) + len(rows.untouched.rows) or not sheets:
        return _no_mark(lost)
    if len(sheets) > 1:
        return problem("two_sheets", found=", ".join(sheets))
    if not rows.whole or rows.whole[-1][0].line < rows.untouched.last:
        return sheets
    last, cells = rows.whole[-1]
    if identify(cells["claim"]).claim and is_beginning_of_mark(cells["key"]):
        return problem("cut_off", last.line)
    return sheets


def _no_mark(lost: Iterable[tuple[Row, str]]) -> FileProblem:
    for row, cell in lost:
        sheet = damaged_mark(cell)
        if sheet is not None:
            return problem("damaged", row.line, found=cell, wanted=key_cell(sheet))
    return problem("no_mark")


def _ragged_row(row: Row, head: Header, base: SheetBase, delimiter: str) -> Rejection:
    """A row with too many or too few cells whose end is whole: it comes back as lent, with what was found beside it."""
    claim = next((c for cell in row.cells[:3] if (c := identify(cell).claim) in base.lent), None)
    cells = dict(base.lent[claim]) if claim else {"key": key_cell(base.sheet)}
    return rejection(
        "ragged_row",
        line=row.line,
        claim=claim or "",
        column="claim",
        typed=delimiter.join(row.cells),
        cells=cells,
        found=len(row.cells),
        wanted=len(head.keys),
    )
