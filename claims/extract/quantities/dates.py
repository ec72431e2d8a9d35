"""Which numerals are the day or the year of a date; what the date means is the business of moments."""

from __future__ import annotations

import re

from claims.extract.lang.en import hedges, movement, tallies
from claims.extract.lang.en.references import HEDGING, IN_A_YEAR, LOOSE, MONTHS, OF_SO_MANY, THAT_YEAR
from claims.extract.quantities.numerals.numeral import Numeral

_LEVELLING = hedges.UP_VERBS | hedges.DOWN_VERBS | movement.TIMES_UP | movement.TIMES_DOWN
# Months that are verbs as well need a year or the end of a phrase behind them: `3 May 2019`, `3 March,`.
_VERBS = ("may", "march")
_MAY = re.compile(
    r"(?:th|st|nd|rd)?[ ](?:may|march)"
    r"(?:[ ][0-9]{4}|[,.;:)]|[-–][0-9]|[ ](?:and|at|to|in|when|for|after|the|that|this|last|next|a)\b|[ ][-–][ ][0-9]|$)"
)
_YEAR_NEXT = re.compile(r"(?:st|nd|rd|th)?,?[ ](?:1[0-9]|20)[0-9]{2}\b")
_DATE_NEXT = re.compile(r"(?:st|nd|rd|th)?(?:[- \u00a0](?:of[ ])?|, )([a-z]{3,9})\b")
_ERA = re.compile(r"[ ](?:bce?|b\.c\.(?:e\.)?|ad|a\.d\.|ce|c\.e\.)(?![a-z])")
_BEFORE_CHRIST = re.compile(r"[ \u00a0](?:bce?|c\.e\.|b\.c\.?(?:e\.)?)(?![a-z])")
# What is known by the year that it was made in may have four digits before it: `1987 planes`.
_NO_YEAR = re.compile(rf"[ ](?!(?:planes|ships|aircraft|tanks|guns)\b)(?:{tallies.NO_YEARS})\b(?!['’]s)")
_YEAR = re.compile(r"(?:(?:1[0-9]|20)[0-9]{2}|2100)(?![0-9])")


def dated(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether the numeral is the day or the year of a date: `15 December`, `Dec. 15`, `April 2019`."""
    if n.form != "digits" or not n.integral:
        return False
    before = words[-1].strip(".,()'\"“") if words else ""
    if before in MONTHS and (n.low <= 31 or 1000 <= n.low <= 2100):
        if n.low <= 31 and words[-1].endswith(",") and not _YEAR_NEXT.match(low, n.end):
            return False  # `in May, 12 mills shut`
        return not (before in _VERBS and n.low <= 31 and len(words) > 1 and words[-2] in ("it", "they", "we"))
    if n.low > 31:
        return False
    following = _DATE_NEXT.match(low, n.end)
    if following and following[1] in MONTHS and following[1] not in _VERBS:
        return True
    return _MAY.match(low, n.end) is not None


def before_christ(low: str, n: Numeral) -> bool:
    """Whether `BC` stands behind the number."""
    return _BEFORE_CHRIST.match(low, n.end) is not None


def year(low: str, n: Numeral, words: list[str], measured: bool = False, plural_next: bool = False) -> bool:
    """Whether four digits without a comma are a year. A unit behind them, or a counted plural, makes them a quantity."""
    if n.form == "digits" and n.low < 10**6 and before_christ(low, n):
        return True
    if n.form != "digits" or n.end - n.start != 4 or not _YEAR.match(low, n.start):
        return False
    if low.startswith(" model", n.end):
        return True
    if measured:
        return False
    if _ERA.match(low, n.end):
        return True
    before = words[-1].strip("(,") if words else ""
    told = _before_plural(low, n, before) if plural_next else None
    if told is not None:
        return told
    return not _level(n, before, words) and (n.low >= 1500 or before in IN_A_YEAR)


def _before_plural(low: str, n: Numeral, before: str) -> bool | None:
    """Whether four digits before a plural are a year, `the 2016 votes`, and not so many: `1400 people`; None for neither."""
    that = before in THAT_YEAR
    round_or_old = n.low < (1500 if that else 1800) or (n.low % 100 == 0 and n.low < 1900)
    if (round_or_old and before in OF_SO_MANY) or (not that and _NO_YEAR.match(low, n.end)):
        return False
    if before in IN_A_YEAR:
        return None
    return not (n.low % 100 == 0 or n.low < 1800) and (before not in HEDGING or (before in LOOSE and n.low > 1990))


def _level(n: Numeral, before: str, words: list[str]) -> bool:
    """Whether four digits tell where something stood: `1,100 stores, down from 1300`, `has tripled in three years to 1200`."""
    if n.low >= 1900:
        return False
    if before == "from":
        return words[-2:-1] != [] and words[-2] in ("up", "down")
    return before == "to" and not _LEVELLING.isdisjoint(words[-8:-1])
