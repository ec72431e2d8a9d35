"""The words of a sentence before and behind a place: what tells which way a date there points.

A full stop that ends no sentence does not cut it: `in the U.S. by March`, `9 a.m. Tuesday`.
"""

from __future__ import annotations

import re
from itertools import pairwise

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en import tenses as lists

REACH = 160
_WORD = re.compile(r"[a-z]+(?:[’'][a-z]+)?|[;\n]|[.!?](?=[”\"’)]*(?:\s|$))|[0-9]+")
STOPS = frozenset([";", "\n", ".", "!", "?"])
# A full stop behind a lone capital: of `the U.S. by May` and of `Ana H. Reed`.
_CAPITAL = re.compile(r"[A-Z]\. [A-Za-z]")
_CLOCKS = ("A.M", "P.M", "B.C", "A.D", "C.E")
_NAME_LEFT = re.compile(r"\b[A-Z][a-z]+ $")
_UNWRITTEN = "\u2024"


def unbroken(text: str, low: str) -> str:
    """`low`, the small letters of `text`, without the full stops that would cut a sentence in two: `in the U.S. by March`."""
    if ". " not in low:
        return low
    stops = [m.start() + 1 for m in _CAPITAL.finditer(text) if _inside(text, m.start(), m[0][-1])]
    return _UNWRITTEN.join(low[a + 1 : b] for a, b in pairwise([-1, *stops, len(low)])) if stops else low


def _inside(text: str, at: int, following: str) -> bool:
    """Whether the full stop behind the capital at `at` stands inside a sentence: `in the U.S. by May`, `Ana H. Reed`.

    Small letters go on behind the short form, a capital behind the initial; `5 P.M.` and `plan B.` end as they may.
    """
    if text[at - 1 : at] == ".":
        return following.islower() and text[max(0, at - 2) : at + 1] not in _CLOCKS
    return following.isupper() and _NAME_LEFT.search(text, max(0, at - 16), at) is not None


def words(low: str, begin: int, end: int) -> list[str]:
    """The words, numbers and stops between two places, with straight apostrophes."""
    found: list[str] = _WORD.findall(low, begin, end)
    return [word.replace("’", "'") for word in found] if "’" in low[begin:end] else found


def before(low: str, start: int) -> list[str]:
    """The words of the sentence before a place."""
    found = words(low, max(0, start - REACH), start)
    for at in range(len(found) - 1, -1, -1):
        if found[at] in STOPS and not (found[at] == "." and at and _short(found, at)):
            return found[at + 1 :]
    return found


def _short(found: list[str], at: int) -> bool:
    """Whether the full stop at `at` ends a short form and no sentence: `9 a.m. Tuesday`, `the U.S. and`, `Nov.`."""
    if found[at - 1] in lists.SHORT:
        return True
    if at < 2 or len(found[at - 1]) > 1 or len(found[at - 2]) > 1:
        return False
    after = found[at + 1 :]
    if found[max(0, at - 3) : at - 2] == ["a"]:
        return True  # `a U.S. court`
    clock = found[at - 1] == "m" and found[at - 2] in ("a", "p")
    if clock and all(word == "on" or word in cal.WEEKDAYS for word in after):
        return True
    return bool(after) and after[0] in lists.JOINTS


def behind(low: str, end: int) -> list[str]:
    """The words of the sentence behind a place."""
    found = words(low, end, end + REACH)
    for at, word in enumerate(found):
        if word in STOPS and at and not (word == "." and _short(found, at)):
            return found[:at]
    return found
