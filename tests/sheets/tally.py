"""What became of every cell of a returned sheet: as lent, noted, restored, rejected, taken, in conflict, or silent."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lentsheets import Lent

from claims.sheets import reading
from claims.sheets.codec import flat
from claims.sheets.messages import FileProblem, Restored
from claims.sheets.prove import Proof
from claims.sheets.rows import equal_as_saved
from claims.sheets.values import EDITABLE
from claims.tables.columns import KEYS, SHEET

Place = tuple[str, str]


@dataclass(frozen=True)
class Cell:
    """One cell of a lent row: what was lent, what was typed into it (None: nothing), what the file holds, what it became."""

    claim: str
    column: str
    lent: str
    typed: str | None
    found: str
    outcome: str


def tally(lent: Lent, data: bytes, typed: Mapping[Place, str] | None = None) -> Counter[str]:
    """How many cells of the sheet had which outcome. `typed` is what a person wrote, by claim and column."""
    return Counter(cell.outcome for cell in cells(lent, data, typed or {}))


def silent(lent: Lent, data: bytes, typed: Mapping[Place, str] | None = None) -> list[Cell]:
    """The cells that changed without a word: there must be none."""
    return [cell for cell in cells(lent, data, typed or {}) if cell.outcome == "silent"]


def cells(lent: Lent, data: bytes, typed: Mapping[Place, str]) -> Iterator[Cell]:
    """Every cell of the lent sheet with its outcome."""
    proof = lent.prove(data)
    if isinstance(proof, FileProblem):
        for claim, row in lent.base.lent.items():
            yield from (Cell(claim, c.key, row[c.key], typed.get((claim, c.key)), "", "file rejected") for c in SHEET)
        return
    yield from _judged(lent, data, typed, proof)


def _judged(lent: Lent, data: bytes, typed: Mapping[Place, str], proof: Proof) -> Iterator[Cell]:
    table, found = returned(data)
    told = Told(proof)
    rows = {row.claim: row for row in proof.rows}
    for claim, was in lent.base.lent.items():
        line, came = found.get(claim, (0, {}))
        for column in SHEET:
            key = column.key
            cell = Cell(claim, key, was[key], typed.get((claim, key)), came.get(key, ""), "")
            if claim not in found:
                outcome = "rejected" if told.lost_rows else "not returned" if told.missing else "silent"
            elif line in told.rejected:
                outcome = "rejected"
            elif line in told.conflicts:
                outcome = "conflict"
            else:
                kept = rows[claim].cells[key] if key in EDITABLE else was[key]
                outcome = _outcome(cell, kept, line, told, table.encoding)
            yield Cell(claim, key, was[key], cell.typed, cell.found, outcome)


def _outcome(cell: Cell, kept: str, line: int, told: "Told", encoding: str) -> str:
    """What one cell of a row that was not refused became; `kept` is what stands now."""
    said = told.of(line, cell.column)
    if cell.typed is None or cell.column not in EDITABLE or (KEYS[cell.column].editable == "editors"):
        if kept != cell.lent:
            return "silent"  # nobody typed here, so whatever is told, nothing may change
        return "as lent" if equal_as_saved(cell.lent, cell.found, encoding) else said or "silent"
    if kept == flat(cell.typed) and not said:
        return "taken"
    if said:
        return said
    return "as shown" if kept == flat(cell.found) else "silent"


def returned(data: bytes) -> tuple[reading.Table, dict[str, tuple[int, dict[str, str]]]]:
    """The likeliest reading of a file, and the line and the cells by key of every row that has an id."""
    (table, *_) = reading.read(data)
    head = [{c.heading: c.key for c in SHEET}.get(cell, "") for cell in table.rows[0].cells]
    rows = [(row.line, dict(zip(head, row.cells, strict=False))) for row in table.rows[1:]]
    return table, {cells["claim"]: (line, cells) for line, cells in rows if cells.get("claim")}


class Told:
    """What a proof says, by line and column."""

    def __init__(self, proof: Proof) -> None:
        self.rejected = {r.line for r in proof.rejections}
        self.conflicts = {c.line for c in proof.conflicts} | {r.line for r in proof.conflict_rows}
        self.missing = any(n.code == "rows_missing" for n in proof.notes)
        self.lost_rows = any(r.code.startswith("id_") for r in proof.rejections)
        self._restored = {(r.line, r.column) for r in proof.restored if isinstance(r, Restored)}
        self._notes = [n.text for n in proof.notes]

    def of(self, line: int, column: str) -> str:
        """`restored` or `noted` where the person is told of this cell; else nothing."""
        if (line, column) in self._restored:
            return "restored"
        places = (f"Line {line}, {KEYS[column].heading}:", f"Line {line}: ")
        return "noted" if any(text.startswith(places) for text in self._notes) else ""
