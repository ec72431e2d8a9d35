"""What became of every cell of a returned sheet: as lent, noted, restored, rejected, taken, in conflict, or silent."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lentsheets import Lent

from claims.sheets import header, reading
from claims.sheets.codec import flat, guard
from claims.sheets.messages import FileProblem, restored_notes
from claims.sheets.misread import damages
from claims.sheets.prove import Proof
from claims.sheets.rows import equal_as_saved, identify
from claims.sheets.values import CLEAR, EDITABLE
from claims.tables.columns import KEYS, SHEET

Place = tuple[str, str]
Rows = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Cell:
    """One cell of a lent row: what was lent, what was typed into it (None: nothing), what the file holds, what it became."""

    claim: str
    column: str
    lent: str
    typed: str | None
    found: str
    outcome: str = ""


@dataclass(frozen=True)
class Told:
    """What a person is told of a returned sheet.

    `rejected` are lines, `conflicts` places or whole claims, `lines` all notes. `missing`: rows that did not come are told of.
    """

    rejected: frozenset[int]
    conflicts: frozenset[str]
    lines: tuple[str, ...]
    restored: tuple[str, ...]
    missing: bool
    everything: bool = False

    @property
    def letters(self) -> bool:
        """Whether it is told that the letters of the whole file were damaged and put right."""
        return any("letters of" in text and "put right" in text for text in self.lines)

    def is_aside(self, line: int, column: str) -> bool:
        """Whether it is told that a decision had no use for this cell."""
        start = f"Line {line}, {KEYS[column].heading}:"
        return any(text.startswith(start) and "no part of what you decided" in text for text in self.lines)

    def of(self, line: int, column: str) -> str:
        """`restored` or `noted` where the person is told of this cell; else nothing."""
        heading = KEYS[column].heading
        words = column == "quote" and any(text.startswith(f"Line {line}:") for text in self.restored)
        if words or any(text.startswith((f"Line {line}, {heading}:", f"{heading}: ")) for text in self.restored):
            return "restored"
        places = (f"Line {line}, {heading}:", f"Line {line}: ")
        return "noted" if any(text.startswith(places) for text in self.lines) else ""


@dataclass(frozen=True)
class Seen:
    """A sheet before and after: what was lent, what stood when it came back, what stands now, and what was told."""

    lent: Rows
    before: Rows
    after: Rows
    told: Told
    editor: bool = False
    typed: Mapping[Place, str] = field(default_factory=dict)


def tally(lent: Lent, data: bytes, typed: Mapping[Place, str] | None = None) -> Counter[str]:
    """How many cells of the sheet had which outcome. `typed` is what a person wrote, by claim and column."""
    return Counter(cell.outcome for cell in cells(lent, data, typed or {}))


def silent(lent: Lent, data: bytes, typed: Mapping[Place, str] | None = None) -> list[Cell]:
    """The cells that changed without a word: there must be none."""
    return [cell for cell in cells(lent, data, typed or {}) if cell.outcome == "silent"]


def cells(lent: Lent, data: bytes, typed: Mapping[Place, str]) -> Iterator[Cell]:
    """Every cell of the lent sheet with its outcome, as far as proving it goes."""
    proof = lent.prove(data)
    before = {claim: dict(lent.base.base(claim)) for claim in lent.base.lent}
    if isinstance(proof, FileProblem):
        told = Told(frozenset(), frozenset(), (), (), False, everything=True)
        return judged(Seen(lent.base.lent, before, before, told), data)
    after = before | {row.claim: dict(row.cells) for row in proof.rows}
    return judged(Seen(lent.base.lent, before, after, told_of(proof), lent.base.editor, typed), data)


def told_of(proof: Proof) -> Told:
    """What a proof says."""
    return Told(
        frozenset(r.line for r in proof.rejections),
        frozenset(c.claim for c in proof.conflicts),
        tuple(n.text for n in proof.notes),
        tuple(n.text for n in restored_notes(proof.restored)),
        any(n.code == "rows_missing" for n in proof.notes) or bool(proof.rejections),
    )


def judged(seen: Seen, data: bytes) -> Iterator[Cell]:
    """Every cell of a lent sheet with its outcome, from what stood before and what stands after."""
    encoding, found = ("", {}) if seen.told.everything else returned(data)
    for claim, was in seen.lent.items():
        line, came = found.get(claim, (0, {}))
        for column in SHEET:
            key = column.key
            stood, stands = (
                rows[claim].get(key, "") if key in EDITABLE else was[key] for rows in (seen.before, seen.after)
            )
            cell = Cell(claim, key, was[key], seen.typed.get((claim, key)), came.get(key, ""))
            outcome = _outcome(cell, stood, stands, line, seen, encoding)
            yield Cell(claim, key, was[key], cell.typed, cell.found, outcome)


def _outcome(cell: Cell, stood: str, stands: str, line: int, seen: Seen, encoding: str) -> str:
    told = seen.told
    refused = _refused(cell, line, told)
    if refused:
        return refused if stands == stood else "silent"
    said = told.of(line, cell.column)
    mine = cell.column in EDITABLE and (seen.editor or KEYS[cell.column].editable == "all")
    if cell.typed is None or not mine:
        if stands != stood:
            # Nobody typed here, so nothing may change; but for what a decision in the same row has no use for.
            return "noted" if not stands and told.is_aside(line, cell.column) else "silent"
        if equal_as_saved(cell.lent, cell.found, encoding):
            return "as lent"
        return said or ("noted" if told.letters and _is_misread(cell) else "silent")
    if said:
        return said
    if stands == ("" if cell.typed == CLEAR else flat(cell.typed)):
        return "taken"
    if equal_as_saved(cell.lent, cell.found, encoding) and stands == stood:
        return "as lent"  # what was typed is, to the program, the value that was there
    # What the program made of it before it saved is all that anybody can know.
    return "as shown" if stands.strip() == flat(cell.found).strip() else "silent"


def _is_misread(cell: Cell) -> bool:
    """Whether a cell came back with its letters damaged, as the file's note says."""
    return any(damages(flat(written), flat(cell.found)) for written in (cell.lent, guard(cell.lent)))


def _refused(cell: Cell, line: int, told: Told) -> str:
    if told.everything:
        return "file rejected"
    if not line:
        return "not returned" if told.missing else "silent"
    if line in told.rejected:
        return "rejected"
    return "conflict" if cell.claim in told.conflicts or f"{cell.claim} {cell.column}" in told.conflicts else ""


def returned(data: bytes) -> tuple[str, dict[str, tuple[int, dict[str, str]]]]:
    """The encoding of a file's likeliest reading, and the line and the cells by key of every row that has an id."""
    (table, *_) = reading.read(data)
    head = header.find(table)
    assert isinstance(head, header.Header), head
    rows = [(row.line, head.cells(row)) for row in table.rows[head.at + 1 :]]
    return table.encoding, {claim: (line, cells) for line, cells in rows if (claim := identify(cells["claim"]).claim)}


def show(what: str, files: int, found: Mapping[str, int], codes: Mapping[str, int]) -> str:
    """The counts in one line: files, cells, each outcome, rejections by code."""
    told = sorted(found.items(), key=lambda item: -item[1])
    outcomes = ", ".join(f"{name} {count:,}" for name, count in told if name != "silent")
    refused = ", ".join(f"{code} {count:,}" for code, count in sorted(codes.items())) or "none"
    silence = f"silent {found.get('silent', 0)}"
    return f"{what}: {files} files, {sum(found.values()):,} cells: {outcomes}, {silence}; rejected by code: {refused}"
