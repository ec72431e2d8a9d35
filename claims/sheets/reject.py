"""Rows that were not taken, as a sheet: line, column, what was typed, what is wrong, what to do, and the row untouched.

It is read back like any sheet; a row left as it was says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claims.errors import Refused
from claims.ledger.state import Conflict, Rejection
from claims.sheets import codec
from claims.sheets.cells import key_cell
from claims.sheets.messages import FileProblem, heading, rejection
from claims.sheets.rows import SheetBase, marked_sheet
from claims.sheets.taking import ProvenRow, faulty
from claims.sheets.values import Fault
from claims.tables.columns import KEYS, REJECTED, SHEET, Column

# The claim stands early, so that a person sees what a row is about; its heading stands once.
COLUMNS: tuple[Column, ...] = (
    REJECTED[0],
    KEYS["claim"],
    *REJECTED[1:],
    *(c for c in SHEET if c.key != "claim"),
)


def rejected_csv(rejections: Mapping[str, Sequence[Rejection]]) -> bytes:
    """The bytes of rejected.csv for what came back from each sheet (by its id; "" where the sheet is unknown).

    Several rejections of one row become one row that tells them all; of two files of a sheet each row comes back.
    """
    rows: list[dict[str, str]] = []
    for sheet, given in rejections.items():
        by_row: dict[tuple[int, str, tuple[tuple[str, str], ...]], list[Rejection]] = {}
        for one in given:
            by_row.setdefault((one.line, one.claim, tuple(sorted(one.cells.items()))), []).append(one)
        rows += [_row(sheet, same) for _, same in sorted(by_row.items(), key=lambda found: found[0][:2])]
    return codec.write(rows, COLUMNS)


def from_refusal(refused: Refused, row: ProvenRow, base: SheetBase) -> Rejection:
    """The rejection of a row whose act the desk refused, in the refusal's own words."""
    typed = row.cells.get(refused.column, "")
    whole = base.whole(row.claim, row.cells)
    return Rejection(row.line, row.claim, refused.column, refused.code, typed, refused.what, refused.fix, whole)


def from_fault(fault: Fault, row: ProvenRow, base: SheetBase) -> Rejection:
    """The rejection of a row that the merge refused whole."""
    return faulty(fault, row.line, row.claim, base.whole(row.claim, row.cells))


def from_conflict(conflict: Conflict, row: ProvenRow, base: SheetBase) -> Rejection:
    """A conflict as it comes back in rejected.csv, with what stood, what stands and what was asked for."""
    return rejection(
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
        "column": "; ".join(dict.fromkeys(heading(r.column) for r in same)),
        "typed": "; ".join(dict.fromkeys(r.typed for r in same)),
        "problem": " ".join(dict.fromkeys(r.problem for r in same)),
        "fix": " ".join(dict.fromkeys(r.fix for r in same)),
    }
