"""What spreadsheets make of text that looks like a number, a day, a time or a truth value: the same thing, written otherwise.

Measured on trips through LibreOffice Calc. A cell that came back so was edited by nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PLAIN = re.compile(r"[+-]?[0-9]*[.,]?[0-9]+(?:E[+-]?[0-9]+)?", re.IGNORECASE)
_DRESS = re.compile(r"[$€£¥\s\u00a0\u202f']")
_MOMENT = re.compile(r"[0-9]{1,4}(?:[./:T -]+[0-9]{1,4}){2,5}(?: ?[AP]M)?", re.IGNORECASE)
_SHORT = re.compile(r"(?:[0-9]{1,4}|[a-zäéû]{3,4}\.?)(?:[./:T -]+(?:[0-9]{1,4}|[a-zäéû]{3,4}\.?)){1,4}", re.IGNORECASE)
_PARTS = re.compile(r"[0-9]+|[a-zäéû]{3,4}", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TRUTHS = {"true": True, "wahr": True, "vrai": True, "false": False, "falsch": False, "faux": False}
# What a spreadsheet's number holds: fifteen digits, and no more than this.
_DIGITS = 1e-14
_LARGEST = 1.7976931348623e308


def is_rewriting(written: str, cell: str) -> bool:
    """Whether `cell` is what a spreadsheet makes of the text `written` by itself: not a word of it was typed."""
    if not written or not cell or written == cell:
        return False
    if "\t" in written and cell in (written.replace("\t", ""), written.replace("\t", " ")):
        return True
    truth = _TRUTHS.get(written.casefold())
    if truth is not None and truth is _TRUTHS.get(cell.casefold()):
        return True
    return _same_number(written, cell) or _same_moment(written, cell)


def _same_number(written: str, cell: str) -> bool:
    if not _PLAIN.fullmatch(cell):
        return False
    return any(_close(one, other) for one in _numbers(written) for other in _numbers(cell))


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= abs(one) * _DIGITS


def _numbers(text: str) -> Iterator[float]:
    """Every number that a text can be, with a point or a comma before its decimals; a share counts in hundredths too."""
    bare = _DRESS.sub("", text)
    share = bare.endswith("%")
    bare = bare.removesuffix("%")
    for spelled in (bare.replace(",", ""), bare.replace(".", "").replace(",", ".")):
        if re.fullmatch(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?", spelled):
            number = max(-_LARGEST, min(_LARGEST, float(spelled)))
            yield number
            if share:
                yield number / 100


def _same_moment(written: str, cell: str) -> bool:
    """Whether a cell is the day or time that a text was taken for: all that the text names is in it, in whatever order."""
    if not (_MOMENT.fullmatch(cell) and _SHORT.fullmatch(written)):
        return False
    named, found = list(_parts(written)), list(_parts(re.sub(r" ?[AP]M$", "", cell, flags=re.IGNORECASE)))
    for part in named:
        if part not in found:
            return False
        found.remove(part)
    return True


def _parts(text: str) -> Iterator[int]:
    for part in _PARTS.findall(text):
        if part.isdigit():
            yield int(part[-2:] if len(part) == 4 else part)
        else:
            yield _MONTHS.index(part[:3].lower()) + 1 if part[:3].lower() in _MONTHS else -1
