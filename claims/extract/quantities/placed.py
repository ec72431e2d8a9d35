"""What stands to the left of a numeral: its currency, its minus sign, the words before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en import currencies, sumletters
from claims.extract.lang.en.numberwords import CARDINALS, SCALES
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
# Letters of a currency as they are written, and a figure that is large or told in hundredths, as sums are.
_LETTERED = re.compile(r"[A-Za-zč./¢][ ]?$")
_CAPITALS = re.compile(r"(?<![\w$€£.-])([A-Z][A-Za-zč¢]{0,4}[./]{0,2})([ ]?)$")
_LARGE = re.compile(r"[0-9],[0-9]{3}(?![0-9])|[0-9]\.[0-9]{2}(?![0-9])|[0-9][ ]?(?:[mb]n?\b|k\b|[a-z]{4})")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?![0-9,]|[.][0-9])")
# `$US30m`, as Australians write it.
_AFTER_SIGN = re.compile(r"\$(us|au?|nz|hk|c)$")


class Place(NamedTuple):
    """A numeral with what stands before it: where the whole begins, its sign, its currency, the words to the left."""

    start: int
    negative: bool
    currency: str | None
    words: list[str]


def place(text: str, low: str, n: Numeral) -> Place:
    """Looks to the left of a numeral for a currency, a minus sign and words."""
    there = _place(low, n)
    if there.currency is not None or n.form != "digits" or not _LETTERED.search(text, max(0, n.start - 2), n.start):
        return there
    named = sumletters.NAMES.get(there.words[-1]) if there.words and low[n.start - 1] == " " else None
    return _behind_name(text, low, n, there, named) if named else _with_letters(text, low, n, there)


def _behind_name(text: str, low: str, n: Numeral, there: Place, name: str) -> Place:
    """The place with the currency that is named before a large sum, as in `yen 5 billion`; behind a figure it is that one's."""
    words = there.words
    earlier = words[-2] if len(words) > 1 else ""
    own = earlier[-1:].isdigit() or earlier in CARDINALS or earlier in SCALES or earlier[:1] in currencies.BEFORE
    if own or not _LARGE.search(text, n.start, n.end + 2) or there.negative:
        return there
    return Place(low.rindex(words[-1], 0, n.start), False, name, words[:-1])


def _with_letters(text: str, low: str, n: Numeral, there: Place) -> Place:
    """The place with the currency that capitals before the figure tell: `R300 million`, `Rp 50,000`."""
    written = _CAPITALS.search(text, max(0, n.start - sumletters.LONGEST - 2), n.start)
    if written is None:
        return there
    name, start = None if _YEAR.match(text, n.start) else sumletters.WRITTEN.get(written[1]), written.start(1)
    words = low[max(0, start - _REACH) : start].translate(_OPENING).split()
    if name is None and (written[2] == "" or len(written[1]) > 1):
        large = _LARGE.search(text, n.start, n.end + 2)
        name = sumletters.OF_LARGE_SUMS.get(written[1]) if large or _paid(words) else None
    return there if name is None else Place(start, False, name, words)


def _paid(words: list[str]) -> bool:
    """Whether the words before tell that a price comes: `sold for R300`."""
    return not currencies.PAYING.isdisjoint(words[-3:])


def _place(low: str, n: Numeral) -> Place:
    """What stands before a numeral, by small letters alone."""
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
    if words and words[-1] in ("minus", "negative") and not (words[-1] == "minus" and _figure(words[-2:-1])):
        return Place(low.rindex(words[-1], 0, start), True, currency, words[:-1])
    return Place(start, negative, currency, words)


def _figure(words: list[str]) -> bool:
    """Whether a figure stands there, from which another one is taken: `10 minus 5`."""
    return bool(words) and (words[0].isdigit() or words[0] in CARDINALS)


def _alone(low: str, n: Numeral) -> bool:
    """Whether a text, a cell of a table say, holds nothing but the figure and a dash, which is a minus then and no bullet."""
    edges = n.start < _EDGE and len(low) - n.end < _EDGE and n.form in ("digits", "fraction")
    return edges and not low[: n.start - 2].strip() and not low[n.end :].strip()
