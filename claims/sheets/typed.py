"""Cells of a workbook that hold a number or a truth value: as text, knowing which other texts a spreadsheet reads so.

A spreadsheet keeps the value, not what was typed: `0012` comes back as 12. The type says so; the lent text proves it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

_FIGURE = re.compile(r"([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)(%?)")
# What a table's encoding is called where it came as a workbook.
WORKBOOK = "workbook"
# UTF-16 units that a cell of a workbook holds.
CELL_HOLDS = 32_767
HELP_TITLE = "How to fill in this sheet"
# A spreadsheet keeps fifteen digits; what was written with more is equal as far as it can say it.
_DIGITS = 15
_MANY = 400
# Programs count a cell's characters differently: a cut cell is nearly full by any count.
_MARGIN = 300
# LibreOffice drops a tab on the way, others the rest.
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f]")


class Value(str):
    """A number (or TRUE, FALSE) as its shortest text. Equal to that text; `says` tells of others whether they are the same."""

    __slots__ = ()

    def says(self, written: str) -> bool:
        """Whether a spreadsheet that was given the text `written` may keep this value for it."""
        if self in ("TRUE", "FALSE"):
            return written.strip().upper() == self
        mine = _rounded(Decimal(self))
        return any(_rounded(other) == mine for other in _figures(written.strip()))


def number(value: float) -> Value:
    """A number as the shortest text that is equal to it, without an exponent up to fifteen digits; 44200.0 is 44200."""
    if abs(value) < 10**_DIGITS and value == int(value):
        return Value(int(value))
    return Value(repr(value))


def truth(value: bool) -> Value:
    """A truth value as spreadsheets write it."""
    return Value("TRUE" if value else "FALSE")


def kept(written: str, cell: str) -> bool:
    """Whether a workbook that was given `written` may hold `cell` for it: as a number, cut at its end, without controls."""
    if isinstance(cell, Value):
        return cell.says(written)
    return is_cut(written, cell) or cell in (_CONTROLS.sub("", written), written.replace("\t", ""))


def is_cut(written: str, cell: str) -> bool:
    """Whether `cell` is `written` cut where a workbook's cell is full."""
    if len(written) <= len(cell) or len(cell) * 2 <= CELL_HOLDS - _MARGIN:
        return False
    return len(cell.encode("utf-16-le", "replace")) // 2 > CELL_HOLDS - _MARGIN and written.startswith(cell)


def _figures(words: str) -> Iterator[Decimal]:
    """The numbers that `words` can be read as: with a decimal point or comma, with grouping commas, per cent."""
    if len(words) > _MANY:
        return
    for plain in dict.fromkeys((words, words.replace(",", "."), words.replace(",", ""))):
        found = _FIGURE.fullmatch(plain)
        if found:
            yield Decimal(found[1]) / (100 if found[2] else 1)


def _rounded(value: Decimal) -> str:
    return f"{value:.{_DIGITS - 1}e}" if value else "0"
