"""How many rows may be lent in one file: no more than the desk takes back, with room for what its person writes into them."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from zipfile import ZipFile

from claims.sheets import codec

# Of what a file may hold a tenth is left to its person.
_LENT, _OF = 9, 10
# What a character takes in UTF-8 at the most, and the signs around a cell; a quotation mark is written twice.
_CHARACTER, _CELL = 4, 5
Rows = Sequence[Mapping[str, str]]


def fitting(rows: Rows, file_bytes: int, sheet_rows: int) -> int:
    """How many of these rows, from the first, are taken back in a file of at most so many bytes and rows."""
    rows = rows[:sheet_rows]
    room = file_bytes * _LENT // _OF
    used = len(codec.write(()))
    if used + sum(_CHARACTER * len(cell) + _CELL for row in rows for cell in row.values()) <= room:
        return len(rows)
    for n, row in enumerate(rows):
        used += codec.size(row)
        if used > room:
            return n
    return len(rows)


def fits(workbook: bytes, file_bytes: int) -> bool:
    """Whether a workbook is taken back, packed and unpacked, with the same room."""
    # Loaded only where a workbook is written: most sheets are CSV.
    from claims.sheets.workbook_read import UNPACKED

    with ZipFile(io.BytesIO(workbook)) as archive:
        unpacked = sum(part.file_size for part in archive.infolist())
    room = file_bytes * _LENT // _OF
    return len(workbook) <= room and unpacked <= room * UNPACKED
