"""Letters that a file's encoding lacks, as programs save them: a question mark, or something near (`Ł` as `L`, `−` as `-`).

Such a cell says no more than that nobody could save the letter there: it is as lent, if all the rest of it is.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# What Windows and macOS put for any letter; the letter beside which a stroke was lost.
_ANY = ("?", "_")
_STROKES = {"Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i", "Ŧ": "T", "ŧ": "t", "−": "-"}
_ACCENTS = "`´'^~¨¸°?_"


def as_it_could(written: str, cell: str, encoding: str) -> bool:
    """Whether `cell` is `written` as far as `encoding` has its letters, each it lacks replaced as programs do."""
    if written.isascii() or not _lacks(written, encoding):
        return False
    return re.fullmatch("".join(_spellings(c, encoding) for c in written), cell) is not None


def _lacks(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return True
    return False


@lru_cache(maxsize=10_000)
def _spellings(letter: str, encoding: str) -> str:
    """A pattern of all that may stand for a letter."""
    if not _lacks(letter, encoding):
        return re.escape(letter)
    # A character beyond the first plane is two for the programs that save it.
    found = [sign * n for sign in _ANY for n in (1, 2)[: 1 + (ord(letter) > 0xFFFF)]]
    near = "".join(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
    found += [near] if near and near != letter and not _lacks(near, encoding) else []
    found += [_STROKES[letter]] if letter in _STROKES else []
    kind = unicodedata.category(letter)
    found += ["-"] if kind == "Pd" else [*_ACCENTS, ""] if kind == "Mn" else [" ", ""] if kind in ("Cf", "Zs") else []
    return f"(?:{'|'.join(map(re.escape, found))})"
