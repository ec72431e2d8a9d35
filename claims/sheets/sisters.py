"""Encodings in which the mark is the same bytes: what nobody may edit tells them apart; where it does not, that is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.sheets.messages import note
from claims.sheets.reading import LEGACY, SISTERS, Table

if TYPE_CHECKING:
    from claims.ledger.state import Rejection
    from claims.sheets.found import AddRow, ProvenRow
    from claims.sheets.prove import Proof

    Reading = tuple[Table, tuple[Proof, ...]]


def closest(proven: Sequence[Reading]) -> list[Reading]:
    """The readings without those under which more had to be restored than under a sister encoding.

    Where several are left and Windows-1252 is among them, it is taken, and a cell that differs is named. Others stay: nobody
    can say which of them it is.
    """
    sisters = [reading for reading in proven if reading[0].encoding in SISTERS]
    if len(sisters) < 2:
        return list(proven)
    fewest = min(map(_restored, sisters))
    left = [reading for reading in sisters if _restored(reading) == fewest]
    if len(left) > 1 and left[0][0].encoding == SISTERS[0]:
        left = [_assumed(left[0], left[1:])]
    return [reading for reading in proven if reading not in sisters] + left


def _restored(reading: Reading) -> int:
    return sum(len(proof.restored) for proof in reading[1])


def _assumed(taken: Reading, others: Sequence[Reading]) -> Reading:
    """The reading, with a note of the first cell that says something else under another; as it is where none does."""
    table, proofs = taken
    mine = list(_typed(proofs))
    for other, differently in others:
        found = next((cell for cell, its in zip(mine, _typed(differently), strict=False) if cell != its), None)
        if found is not None:
            names = " or ".join(LEGACY[t.encoding] for t in (table, other))
            said = note("encoding_assumed", found=names, line=found[0], typed=found[1])
            return table, (replace(proofs[0], notes=(said, *proofs[0].notes)), *proofs[1:])
    return taken


def _typed(proofs: Sequence[Proof]) -> Iterator[tuple[int, str]]:
    """Every cell that may have been typed, with its line."""
    for proof in proofs:
        rows: tuple[ProvenRow | AddRow | Rejection, ...] = (
            *proof.rows,
            *proof.adds,
            *proof.rejections,
            *proof.conflict_rows,
        )
        for row in rows:
            for key in sorted(row.cells):
                yield row.line, row.cells[key]
        yield from ((add.line, f"{add.article}\n{add.quote}") for add in proof.adds)
