"""Sheets as bytes: UTF-8 with a byte-order mark, comma, CRLF, every cell quoted; no cell that a spreadsheet would run.

`guard` is undone by `unguard` exactly once: what goes out comes back, for any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from claims.tables.columns import SHEET, Column

# What spreadsheets run, behind any apostrophes that already stand there (OWASP, "CSV injection"); `＝` is full-width.
_RUNS = re.compile(r"'*[=+\-@\t\r\n＝]")


def guard(text: str) -> str:
    """The text with one apostrophe before it where a spreadsheet would run it, or would take it for guarded text."""
    return f"'{text}" if _RUNS.match(text) else text


def unguard(cell: str, written: str) -> str:
    """The text of a cell that was written for the text `written`: one apostrophe off where `guard` had put one."""
    if guard(written) != written and cell.startswith("'") and _RUNS.match(cell):
        return cell[1:]
    return cell


def flat(cell: str) -> str:
    """The cell with every line break as LF: spreadsheets rewrite CRLF."""
    return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell


def same(written: str, cell: str) -> bool:
    """Whether a cell says what was written for it: line breaks and our apostrophe do not count."""
    return cell == written or flat(cell) in (flat(written), flat(guard(written)))


def write(rows: Iterable[Mapping[str, str]], columns: Sequence[Column] = SHEET) -> bytes:
    """The sheet's bytes: headings, then the rows' cells by column key; a missing cell is empty."""
    lines = [_line(c.heading for c in columns)]
    lines += [_row(row, columns) for row in rows]
    return ("\ufeff" + "".join(lines)).encode()


def size(row: Mapping[str, str]) -> int:
    """How many bytes a row takes in a sheet."""
    return len(_row(row, SHEET).encode())


def _row(row: Mapping[str, str], columns: Sequence[Column]) -> str:
    return _line(guard(row.get(c.key, "")) for c in columns)


def _line(cells: Iterable[str]) -> str:
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n"
