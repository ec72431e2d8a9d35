"""Rows that were not taken, as a sheet: line, column, what was typed, what is wrong, what to do, and the row untouched.

It is read back like any sheet; a row left as it was says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claims.errors import Refused
from claims.ledger.state import Conflict, Rejection
from claims.sheets import codec
from claims.sheets.cells import key_cell
from claims.sheets.found import ProvenRow
from claims.sheets.messages import FileProblem, rejection
from claims.sheets.rows import SheetBase, marked_sheet
from claims.sheets.taking import faulty
from claims.sheets.values import Fault
from claims.sheets.wording import CONFLICT_CLOSED, REST, WITH_REST
from claims.tables.columns import KEYS, REJECTED, SHEET, Column, heading

# The claim stands early, so that a person sees what a row is about; its heading stands once.
COLUMNS: tuple[Column, ...] = (
    REJECTED[0],
    KEYS["claim"],
    *REJECTED[1:],
    *(c for c in SHEET if c.key != "claim"),
)

_PLACE = {key: n for n, key in enumerate(KEYS)}


def rejected_csv(rejections: Mapping[str, Sequence[Rejection]]) -> bytes:
    """The bytes of rejected.csv for what came back from each sheet (by its id; "" where the sheet is unknown).

    Several rejections of one row become one row that tells them all; of two files of a sheet each row comes back.
    """
    return codec.write([_row(sheet, same) for sheet, given in rejections.items() for same in by_row(given)], COLUMNS)


def by_row(rejections: Iterable[Rejection]) -> list[tuple[Rejection, ...]]:
    """Rejections by the row that came back for them, in order of the lines; those of one row in order of the columns."""
    found: dict[tuple[int, str, tuple[tuple[str, str], ...]], list[Rejection]] = {}
    for one in rejections:
        found.setdefault((one.line, one.claim, tuple(sorted(one.cells.items()))), []).append(one)
    rows = sorted(found.items(), key=lambda row: row[0][:2])
    return [_in_order(same) for _, same in rows]


def _in_order(same: Iterable[Rejection]) -> tuple[Rejection, ...]:
    """Rejections of one row in the order of the columns."""
    return tuple(sorted(same, key=lambda r: _PLACE.get(r.column, -1)))


def told_at_once(told: Sequence[Rejection], refused: Iterable[Refused], sure: bool) -> tuple[Rejection, ...]:
    """All that is wrong with a row: what was `told` of it, and of each other column what the desk refuses.

    `sure`: all of the row was looked at. Then a problem that stands alone says so.
    """
    first, columns = told[0], {r.column for r in told}
    more = [
        replace(first, column=r.column, code=r.code, typed=first.cells.get(r.column, ""), problem=r.what, fix=r.fix)
        for r in refused
        if r.column not in columns
    ]
    if sure and not more and len(told) == 1 and first.code in WITH_REST:
        return (replace(first, fix=f"{first.fix} {REST}"),)
    return _in_order((*told, *more))


def from_refusal(refused: Refused, row: ProvenRow, base: SheetBase) -> list[Rejection]:
    """The rejections of a row whose act the desk refused, in the refusals' own words."""
    whole = base.whole(row.claim, row.cells)
    return [
        Rejection(row.line, row.claim, r.column, r.code, row.cells.get(r.column, ""), r.what, r.fix, whole)
        for r in refused.each
    ]


def from_faults(faults: Iterable[Fault], row: ProvenRow, base: SheetBase) -> list[Rejection]:
    """The rejections of a row that the merge refused whole."""
    whole = base.whole(row.claim, row.cells)
    return [faulty(fault, row.line, row.claim, whole) for fault in faults]


def from_conflict(conflict: Conflict, row: ProvenRow, base: SheetBase, way: str = "") -> Rejection:
    """A conflict as it comes back in rejected.csv, with what stood, what stands and what was asked for.

    `way` is how the person comes to have it changed where the cell is not theirs to change now.
    """
    told = rejection(
        "conflict",
        line=row.line,
        claim=row.claim,
        column=conflict.column,
        typed=conflict.theirs,
        cells=base.whole(row.claim, row.cells),
        by=conflict.by or "Somebody",
        at=f", on {conflict.at[:10]}" if conflict.at else "",
        base=conflict.base,
        ours=conflict.ours,
        theirs=conflict.theirs,
    )
    return replace(told, fix=CONFLICT_CLOSED.format(way=way)) if way else told


def from_file(problem: FileProblem) -> Rejection:
    """A whole file's problem as a row, so that nothing is ever rejected with an empty table."""
    return Rejection(problem.line, "", "", problem.code, "", problem.what, problem.fix)


def _row(sheet: str, same: Sequence[Rejection]) -> dict[str, str]:
    first = same[0]
    cells = dict(first.cells)
    if sheet and marked_sheet(cells.get("key", "")) is None:
        cells["key"] = key_cell(sheet)
    return {
        **cells,
        "line": str(first.line) if first.line else "",
        "claim": first.claim,
        "column": ", ".join(dict.fromkeys(heading(r.column) for r in same)),
        "typed": _numbered([r.typed for r in same]),
        "problem": _numbered([r.problem for r in same]),
        "fix": _numbered([r.fix for r in same]),
    }


def _numbered(words: Sequence[str]) -> str:
    """One sentence as it is; of several each on a line of its own, with its number."""
    if len(words) < 2:
        return "".join(words)
    return "\n".join(f"{n}. {' '.join(one.split()) or '(nothing)'}" for n, one in enumerate(words, start=1))
