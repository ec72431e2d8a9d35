"""What stands to the left of a numeral: its currency, its minus sign, the words before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en import currencies
from claims.extract.quantities.numerals.numeral import Numeral

_REACH, _EDGE = 56, 12
# The last two are Markdown's: `**At least 11**`. A closing mark ends words that bound a figure too: `“at least” 40`.
_OPENING = str.maketrans('([“"”‘*_', "        ")
_SIGN_LETTERS = re.compile(r"(?<![a-z])(?:(u\.s\.?|[a-z]{1,3})[ ]?)$")
# A minus that stands apart, as in `at - 20 degrees Celsius`: only before degrees, and behind a word that no dash follows.
_BELOW = re.compile(
    r"\b(?:is|was|were|be|to|at|of|from|reached|hit|between|convert|about|around|and|or|by|than|below)[ ]-[ ]$"
)
_DEGREES = re.compile(r"[ ]?(?:°|º|degrees?\b|deg\b|celsius\b|fahrenheit\b|c\b|f\b)")
_CODE = re.compile(r"(?<![a-z])(?:[a-z]{3}|rs|rm)$")
# `$US30m`, as Australians write it.
_AFTER_SIGN = re.compile(r"\$(us|au?|nz|hk|c)$")


class Place(NamedTuple):
    """A numeral with what stands before it: where the whole begins, its sign, its currency, the words to the left."""

    start: int
    negative: bool
    currency: str | None
    words: list[str]


def place(low: str, n: Numeral) -> Place:
    """Looks to the left of a numeral for a currency, a minus sign and words."""
    start, currency = n.start, None
    before = low[max(0, start - 2) : start]
    sign = before[-1:] if before[-1:] != " " else before[:1]
    if sign and sign in currencies.BEFORE:
        start = low.rindex(sign, 0, start)
        currency = currencies.BEFORE[sign]
        letters = _SIGN_LETTERS.search(low, max(0, start - 6), start)
        known = currencies.DOLLARS.get(letters[1]) if letters and sign == "$" else None
        if known and letters and not (letters[1] in ("a", "s", "b", "j", "z", "r", "can") and low[start - 1] == " "):
            start, currency = letters.start(1), known
    elif start > 1 and low[start - 1].isalpha():
        if code := _CODE.search(low, max(0, start - 4), start):
            start, currency = code.start(), currencies.CODES.get(code[0])
        elif after := _AFTER_SIGN.search(low, max(0, start - 4), start):
            start, currency = after.start(), currencies.DOLLARS[after[1]]
    if before == "$-" and n.form == "digits":
        return Place(
            start - 2, True, currencies.BEFORE["$"], low[max(0, start - _REACH) : start - 2].translate(_OPENING).split()
        )
    negative = start > 0 and low[start - 1] in "-−" and (start == 1 or low[start - 2] in " (\n\u00a0<>=≤≥")
    negative = negative and n.form in ("digits", "fraction")
    if before == "- " and _alone(low, n):
        return Place(start - 2, True, currency, [])
    apart = before == "- " and not negative and n.form == "digits" and _DEGREES.match(low, n.end)
    if apart and _BELOW.search(low, max(0, start - 14), start):
        return Place(start - 2, True, currency, low[max(0, start - _REACH) : start - 2].translate(_OPENING).split())
    if negative:
        start -= 1
    words = low[max(0, start - _REACH) : start].translate(_OPENING).split()
    if words and (start == 0 or low[start - 1] not in " \n\u00a0([\"“‘'-–—*_"):
        words = [] if currency is None else words
    if currency is None and words and words[-1] in currencies.CODES and n.form == "digits":
        start, currency = low.rindex(words[-1], 0, start), currencies.CODES[words[-1]]
        words = words[:-1]
    if words and words[-1][-1] == "-" and low[start - 1] == "-":
        words[-1] = words[-1][:-1]
    if words[-3:] == ["plus", "or", "minus"]:
        return Place(start, False, currency, words[:-3])
    if words and words[-1] in ("minus", "negative"):
        return Place(low.rindex(words[-1], 0, start), True, currency, words[:-1])
    return Place(start, negative, currency, words)


def _alone(low: str, n: Numeral) -> bool:
    """Whether a text, a cell of a table say, holds nothing but the figure and a dash, which is a minus then and no bullet."""
    edges = n.start < _EDGE and len(low) - n.end < _EDGE and n.form in ("digits", "fraction")
    return edges and not low[: n.start - 2].strip() and not low[n.end :].strip()
