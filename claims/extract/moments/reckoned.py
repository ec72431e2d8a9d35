"""What is counted from the article's date or from another one of the text: `three days ago`, `two weeks later`, and why not.

The notes say why a moment has no value.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import almanac
from claims.records import Moment
from claims.vocabulary import TimexType

DATE_NEEDED = "date needed"
NO_DAY_MEANT = "points to no certain day"
ELSEWHERE = "counts from another date of the text"
BEYOND = "outside the calendar"
MOVES = "moves from year to year"
OWN_YEAR = "a quarter of a firm’s own year: which months that is, the words do not tell"

_YEARS = {"C": 100, "E": 10}
# `three attacks in two weeks earlier this year`: what stands behind counts from the article's date.
_OWN = rf"(?! this (?:{'|'.join(cal.UNITS)}|{'|'.join(cal.SEASONS)}|{'|'.join(cal.DAY_PARTS)})\b)"
AFTER = re.compile(
    r"(?P<ago>[ ]ago\b)|(?P<from>[ ](?:from now|from today|hence)\b)"
    rf"|(?P<later>[ ](?:later{_OWN}|afterwards?|thereafter|on(?=,))\b)"
    rf"|(?P<before>[ ](?:earlier{_OWN}|before(?=[,.;]| that)|previously|prior(?! to\b)|beforehand)\b)"
)


def stepped(start: int, number: Decimal | None, code: str, pointed: re.Match[str], anchor: date | None) -> Moment:
    """`three days ago` counts from the article's date; `two days later` from a day that stands elsewhere."""
    stop = pointed.end()
    if not (pointed["ago"] or pointed["from"]):
        return Moment(start, stop, None, TimexType.DATE, "unresolved", ELSEWHERE)
    if number is not None and code == "Y" and number * 12 == int(number * 12):
        number, code = (number, code) if number == int(number) else (number * 12, "m")
    if number is not None and code in _YEARS and number != int(number):
        number, code = number * _YEARS[code], "Y"  # `half a century ago`
    if number is None or code in "HMS" or number != int(number):
        value = "PAST_REF" if pointed["ago"] else "FUTURE_REF"
        return Moment(start, stop, value, TimexType.DATE, "unresolved", NO_DAY_MEANT)
    if code in "WN" and pointed[0] == " from today":
        code, number = "D", number * (7 if code == "W" else 14)
    return resolved(start, stop, code, int(number) * (-1 if pointed["ago"] else 1), anchor)


def resolved(start: int, end: int, code: str, steps: int, anchor: date | None) -> Moment:
    """The day, week, month, ... that lies `steps` units from the anchor's own."""
    if anchor is None:
        return Moment(start, end, None, TimexType.DATE, "unresolved", DATE_NEEDED)
    value = almanac.shifted(anchor, code, steps)
    if value is None:
        return Moment(start, end, None, TimexType.DATE, "unresolved", BEYOND)
    return Moment(start, end, value, TimexType.DATE, cal.PRECISIONS[code])
