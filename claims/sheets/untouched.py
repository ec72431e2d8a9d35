"""The rows of a returned sheet that nobody touched, found by their digests before anything else is asked of them.

Most rows of a long sheet are such rows. What is not found here is looked at cell by cell, with the same result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from claims.sheets.header import Header
from claims.sheets.lentrows import LentRows, digest
from claims.sheets.reading import Row
from claims.sheets.rows import SheetBase, identify, marked_sheet
from claims.tables.columns import SHEET

_HEAD = 50
_KEYS = tuple(column.key for column in SHEET)
Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Untouched:
    """The rows of one sheet that came back as they were written: the number in the file and the cells, by claim."""

    sheet: str = ""
    rows: dict[str, tuple[int, Cells]] = field(default_factory=dict)

    @property
    def last(self) -> int:
        """The number of the last of them; 0 where there is none."""
        return max((line for line, _ in self.rows.values()), default=0)


def find(rows: Sequence[Row], head: Header, base: Callable[[str], SheetBase | None]) -> Untouched:
    """Those of `rows` that are as they were written, and that no other row of the file names too.

    Rows of which a file brought something before are not among them, nor are those of rejected.csv.
    """
    sheet = _marked(rows, head)
    lent = base(sheet) if sheet and not head.rejected else None
    if lent is None or not lent.written:
        return Untouched()
    width, cells_of = len(head.keys), _in_order(head)
    written, claims, brought = lent.written, lent.lent.keys(), lent.brought
    found: dict[str, tuple[int, Cells]] = {}
    named: list[str | None] = []
    for row in rows:
        cells = cells_of(row.cells) if len(row.cells) == width else ()
        if cells and digest(cells) in written and cells[0] in claims and cells[0] not in brought:
            named += [cells[0]] if cells[0] in found else []
            found[cells[0]] = row.line, cells
        else:
            named += (identify(cell).claim for cell in row.cells[head.keys.index("claim") :][:1])
    for claim in named:
        found.pop(claim or "", None)
    if isinstance(lent.lent, LentRows):
        lent.lent.came({claim: cells for claim, (_, cells) in found.items()})
        lent.lent.ahead(claim for claim in named if claim)
    return Untouched(lent.sheet, found)


def _marked(rows: Sequence[Row], head: Header) -> str | None:
    at = head.keys.index("key")
    marks: Iterator[str | None] = (marked_sheet(row.cells[at]) for row in rows[:_HEAD] if len(row.cells) > at)
    return next((sheet for sheet in marks if sheet), None)


def _in_order(head: Header) -> Callable[[Cells], Cells]:
    """A row's cells in the order of our columns, whatever order they have in the file."""
    if head.keys == _KEYS:
        return lambda cells: cells
    return itemgetter(*(head.keys.index(key) for key in _KEYS))
