"""Amounts of money that go on behind their currency: `thirteen dollars and forty-five cents`, `$3 50`, `5 euros million`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import nationals, numberwords
from claims.extract.quantities.counted import measured
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.numerals import spelledparts
from claims.extract.quantities.numerals.exact import whole
from claims.extract.quantities.numerals.numeral import Numeral

_UNNAMED = re.compile(r"[.,;]?(?:\s*\n|$)|[.,;][ ]|[ ]more\b")
_HALF = re.compile(r" and a half(?=[.,;:!?)]|$|\s*\n| (?:a|an|per|for|to|in|on|from|each|and|or)\b)")
_SMALL = nationals.SMALL_COINS
_TWO_DIGITS = 10
_JOINTS = (" ", " and ", ", ")


def completed(text: str, low: str, n: Numeral, following: Numeral | None, counted: Counted) -> tuple[Counted, Numeral]:
    """An amount with the cents and the scale behind it: what it is told in, and how much it is."""
    end = _cents_end(text, low, n, following, counted) if following else 0
    if following and end:
        value = n.low + following.low / 100
        counted, n = counted._replace(end=end), n._replace(low=value, high=value)
    if low.startswith(" and a half", counted.end) and counted.end > n.end and (half := _HALF.match(low, counted.end)):
        value = n.low + Decimal("0.5")
        return counted._replace(end=half.end()), n._replace(low=value, high=value)
    if scale := spelledparts.SCALE.match(low, counted.end):
        value = whole(n.low * numberwords.SCALES[scale[1]])
        counted, n = counted._replace(end=scale.end()), n._replace(low=value, high=value)
    return counted, n


def _cents_end(text: str, low: str, n: Numeral, following: Numeral, counted: Counted) -> int:
    """Where the cents of an amount end, which are named or stand in two digits behind a round sum; 0 where there are none."""
    joint = low[counted.end : following.start]
    broken = counted.unit in _SMALL or " per " in (counted.unit or "")
    if broken or joint not in _JOINTS or not 0 < following.low < 100:
        return 0
    if small := measured.after(text, low, following.end):
        return small.end if small.unit in _SMALL else 0
    tens = following.end - following.start == 2 if following.form == "digits" else following.low >= _TWO_DIGITS
    two = tens and following.integral and following.form in ("digits", "words") and joint != ", "
    signed = counted.end == n.end and joint == " and " and following.form == "words"  # `$100 and fifty`
    round_sum = (counted.end > n.end or signed) and n.integral
    return following.end if two and round_sum and _UNNAMED.match(low, following.end) else 0
