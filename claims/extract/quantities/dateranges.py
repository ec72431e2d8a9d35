"""Two figures that are days or years of one date: `1914-18`, `18-24 November`, `nineteen sixty-one`."""

from __future__ import annotations

import re

from claims.extract.lang.en.references import MONTHS
from claims.extract.quantities import counting, dates, joints
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import place as placed_at

# `March 27, 28 and 30`, `March 27, 28 and April 2`
_NEXT_DAY = re.compile(rf",[ ][0-9]{{1,2}}(?:[,.;)]|$|\s*\n|[ ](?:and|or)[ ](?:[0-9]{{1,2}}\b|{'|'.join(MONTHS)}))")


def end(low: str, n: Numeral, following: Numeral) -> int:
    """Where two years, or two days of a month, end that `n` and the next figure are, or 0."""
    return _of_years(low, n, following) or _before_month(low, n, following)


def _of_years(low: str, n: Numeral, following: Numeral) -> int:
    """The end of `1914-18` or `2019/20`, or 0."""
    if following.start - n.end == 1 and low[n.end] in "-–—/" and n.end - n.start == 4 and 1000 <= n.low <= 2100:
        size = following.end - following.start
        years = following.form == "digits" and (size == 2 or (size == 4 and following.low <= 2100))
        return following.end if years else 0
    if (
        n.form == following.form == "digits"
        and n.low > following.low
        and joints.between(low, n.end, following.start)[0] in ("to", "-", "–")
    ):
        return following.end if dates.before_christ(low, following) else 0
    return 0


def of_century(low: str, n: Numeral, following: Numeral) -> bool:
    """Whether two figures in words are a year: `nineteen sixty-one`."""
    return 13 <= n.low <= 20 and 9 < following.low < 100 and low[n.end : following.start] in (" ", "-")


def of_days(text: str, low: str, n: Numeral, following: Numeral, words: list[str]) -> int:
    """Where a date ends that begins at `n`: behind the second day of `May 24 to 26`, else behind `n`."""
    listed = following.form == "digits" and n.low < following.low <= 31 and _NEXT_DAY.match(low, n.end) is not None
    if not (listed or _two_days(low, n, following)) or not dates.dated(low, n, words) or n.low > 31:
        return n.end
    return n.end if counting.counted_behind(text, low, following, placed_at(text, low, following)) else following.end


def _before_month(low: str, n: Numeral, following: Numeral) -> int:
    """The end of the days of `18-24 November`, `between 3 and 5 May`, or 0."""
    if n.form != "digits" or not n.low < following.low <= 31 or following.start - n.end > 10:
        return 0
    return following.end if _two_days(low, n, following) and dates.dated(low, following, []) else 0


def _two_days(low: str, n: Numeral, following: Numeral) -> bool:
    """Whether the two figures may be days of a month, joined by a word or a dash."""
    if following.form != "digits" or following.low > 31:
        return False
    return joints.between(low, n.end, following.start)[0] in ("to", "through", "and", "-", "–")
