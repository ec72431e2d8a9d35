"""Figures whose unit, noun or scale is written only behind a later one: `40 by 60 feet`, `3, 4 and 5 mills`, `$3 or $4bn`."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities import counting, shortscales
from claims.extract.quantities.counted import measured
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.numerals.exact import whole
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.vocabulary import QuantityKind

_LISTED = frozenset([", ", " and ", ", and ", " or ", ", or "])
_LONGEST = 6
_QUALIFIED = re.compile(r"[ ](?:[a-z]+-[a-z]+|male|female)[ ](?:and|or)[ ]")  # `250 full-time and 80 part-time workers`
_JOINTS = ("or", "and", "to", "-", "–")
_SIDES = frozenset([" x ", "x", " × ", "×", " by ", "-by-"])
_SHORT_END = re.compile(rf"(?<=[0-9 ])(?:{'|'.join(nw.SHORT_SCALES)})$")


def side(text: str, low: str, n: Numeral, following: Numeral) -> Counted | None:
    """The unit of the first side of `40 by 60 feet`, `20-by-30-foot`, `3 x 5 metres`: that of the second."""
    if low[n.end : following.start] not in _SIDES:
        return None
    other = measured.after(text, low, following.end)
    return Counted(n.end, other.unit, other.kind) if other and other.kind is QuantityKind.MEASURE else None


def noun(text: str, low: str, numerals: list[Numeral], i: int, place: Place) -> Counted | None:
    """What a numeral counts by the noun behind a later one: `250 full-time and 80 part-time workers`, or a list of them."""
    n, following = numerals[i], numerals[i + 1] if i + 1 < len(numerals) else None
    if following and n.form == following.form and _QUALIFIED.fullmatch(low, n.end, following.start):
        counted = counting.counted_behind(text, low, following, place)
        return counted and counted._replace(end=n.end)
    return _in_list(text, low, numerals, i) if n.form == "digits" and low.startswith(", ", n.end) else None


def next_one(text: str, low: str, n: Numeral, following: Numeral, joint: str) -> Counted | None:
    """What is counted behind the next figure, which `joint` joins: the years of `three or four years`. Shares only share."""
    if joint not in _JOINTS or (n.form == "fraction") != (following.form == "fraction"):
        return None
    other = measured.after(text, low, following.end, vague=following.form == "vague")
    return other and Counted(n.end, other.unit, other.kind)


def under_scale(text: str, low: str, n: Numeral, following: Numeral, place: Place) -> Numeral:
    """The 30 of `$30 or $40 billion`, which are billions too."""
    return shared_scale(low, n, shortscales.scaled(text, low, following, place.currency))


_POWER_END = re.compile(r"[x×*][ ]?10\^?([0-9]{1,2})$")


def shared_scale(low: str, first: Numeral, second: Numeral) -> Numeral:
    """`first` under the scale that only `second` is written with: the 3 of `3 to 5 million` is three million."""
    if first.form != second.form or first.form not in ("digits", "words") or first.low >= 1000:
        return first
    scale = nw.SCALES.get(low[second.start : second.end].rsplit(" ", 1)[-1].rsplit("-", 1)[-1])
    if scale is None and second.form == "digits":
        short = _SHORT_END.search(low, second.start, second.end)
        power = _POWER_END.search(low, second.start, second.end)
        scale = nw.SHORT_SCALES[short[0]] if short else Decimal(10) ** int(power[1]) if power else None
    if scale is None or first.low >= second.low / scale:
        return first
    value = whole(first.low * scale)
    return first._replace(low=value, high=value)


def _in_list(text: str, low: str, numerals: list[Numeral], i: int) -> Counted | None:
    """The unit at the end of a list of bare figures: `12,000, 8,000 and 5,000 dollars`."""
    for n, following in pairwise(numerals[i : i + _LONGEST]):
        gap = low[n.end : following.start]
        if gap not in _LISTED or following.form != "digits":
            return None
        if other := measured.after(text, low, following.end):
            return Counted(numerals[i].end, other.unit, other.kind) if gap != ", " else None
    return None
