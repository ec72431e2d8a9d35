"""Rows whose letters were damaged in saving, put right before they are judged: only where what we know of a row proves how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from claims.records import Note
from claims.sheets.cells import key_cell
from claims.sheets.codec import flat, guard
from claims.sheets.messages import note
from claims.sheets.misread import Damage, common, damages, mended
from claims.sheets.reading import Row
from claims.sheets.rows import SheetBase, identify, marked_sheet
from claims.tables.columns import KEYS, OURS

Cells = dict[str, str]


@dataclass(frozen=True, slots=True)
class PutRight:
    """Rows with their letters put right. `came` are the cells that were, as they came, by the row's number in the file."""

    rows: list[tuple[Row, Cells]]
    came: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    damages: frozenset[Damage] = frozenset()

    @property
    def notes(self) -> tuple[Note, ...]:
        """What to say of the file: how its letters were damaged, in how many cells; nothing where they were not."""
        if not self.came:
            return ()
        names = ", ".join(dict.fromkeys(damage.name for damage in sorted(self.damages)))
        return (note("letters_damaged", found=names, count=sum(map(len, self.came.values()))),)


def put_right(rows: Sequence[tuple[Row, Cells]], base: SheetBase, others_whole: bool = False) -> PutRight:
    """The rows of one sheet, each cell put right whose row proves a damage that can be undone exactly in it.

    A row proves it by its mark and the cells that nobody may edit; one that has none of these, by all the other rows.
    `others_whole`: the file has rows beside these whose letters are as they were written.
    """
    if all(base.is_as_lent(cells) for _, cells in rows):
        return PutRight(list(rows))
    known = [_known(cells, base) for _, cells in rows]
    whole = others_whole or any(
        not marks and marked_sheet(cells["key"]) for (_, cells), (marks, _) in zip(rows, known, strict=True)
    )
    everywhere = () if whole else common(marks for marks, _ in known)
    fixed: list[tuple[Row, Cells]] = []
    came: dict[int, Cells] = {}
    found: set[Damage] = set()
    for (row, cells), (marks, shown) in zip(rows, known, strict=True):
        possible = common((marks, *shown))
        if not possible and not marks and not any(shown) and marked_sheet(cells["key"]) is None:
            possible = everywhere
        right = {k: better for k in KEYS if (better := mended(cells[k], possible)) is not None} if possible else {}
        if right:
            came[row.line] = {k: cells[k] for k in right}
            found.add(possible[0])
        fixed.append((row, cells | right))
    return PutRight(fixed, came, frozenset(found))


def _known(cells: Mapping[str, str], base: SheetBase) -> tuple[frozenset[Damage], list[frozenset[Damage]]]:
    """How the row's mark was damaged, and how each of its cells was that nobody may edit."""
    if base.is_as_lent(cells):
        return frozenset(), []
    marks = damages(key_cell(base.sheet), cells["key"].strip())
    lent = base.lent.get(identify(cells["claim"]).claim or "", {})
    return marks, [_between(lent[k], cells[k]) for k in OURS if k in lent and k != "key" and lent[k] != cells[k]]


def _between(written: str, cell: str) -> frozenset[Damage]:
    spelled: Iterable[str] = dict.fromkeys((flat(written), flat(guard(written))))
    return frozenset(damage for one in spelled for damage in damages(one, flat(cell)))
