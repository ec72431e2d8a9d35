"""Numerals that tell how large without a figure: `hundreds`, `tens of thousands`, `several hundred`, `a dozen`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities.numerals import scales, spelled, spelledparts
from claims.extract.quantities.numerals.numeral import Numeral

_OF = re.compile(r"[ \u00a0]+of[ \u00a0]+(tens|dozens|hundreds|thousands|millions|billions|trillions)\b")
_SEVERAL = re.compile(r"\b(?:several|(?:a[ ]|the[ ](?:last|past)[ ])?few|a[ ]couple(?:[ ]of)?)[ ]$")
_REACH = 24


def plural(text: str, start: int, end: int, word: str) -> Numeral:
    """`hundreds`, `tens of thousands`, `several millions`: from the magnitude up to ten times it."""
    low, high = (Decimal(x) for x in nw.PLURALS[word])
    while chained := _OF.match(text, end):
        factor = nw.PLURALS[chained[1]][0]
        low, high, end = low * factor, high * factor, chained.end()
    if several := _SEVERAL.search(text, max(0, start - _REACH), start):
        start, low = several.start(), low * 2
    return Numeral(start, end, low, high, "vague")


def scale(text: str, start: int, end: int, word: str) -> Numeral | None:
    """A scale without a number before it: `a dozen`, `a hundred`, `several hundred`; alone it is no numeral."""
    value = nw.SCALES[word]
    if several := _SEVERAL.search(text, max(0, start - _REACH), start):
        value, end = scales.multiplied(text, value, end)
        most = value * (2 if "couple" in several[0] else 10)
        return Numeral(several.start(), end, value * 2, most, "vague")
    if article := spelledparts.ARTICLE.search(text, max(0, start - 4), start):
        return spelled.read(text, article.start(), end, value)
    return None
