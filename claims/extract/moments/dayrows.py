"""Days in a row that share one month: `June 5, 6 and 8`, `5, 6 and 8 June 2019`."""

from __future__ import annotations

import re

from claims.extract.lang.en.calendar import MONTH_NAMES, MONTHS
from claims.extract.moments import almanac
from claims.extract.moments.datelines import NO_SUCH_DATE, Written
from claims.records import Moment
from claims.vocabulary import TimexType

_N = r"(?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)?(?![0-9%]|:[0-9])"
# A month has no more days than this: a longer row is not read to its end at each of its figures.
_HEAD = re.compile(
    rf"(?P<d>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)?(?=(?:, {_N}){{1,30}},? (?:and|or) {_N} (?:of )?(?P<m>{MONTH_NAMES})\b\.?"
    r"(?:,? (?P<y>[12][0-9]{3})\b)?)"
)
_LEFT = re.compile(rf"\b(?P<m>{MONTH_NAMES})\.? {_N}(?:, {_N})*(?:, |,? (?:and|or) )$")
_RIGHT = re.compile(
    rf"(?P<d>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)?(?:(?:, {_N}){{0,30}},? (?:and|or) {_N})?"
    r"(?=[.;:)]|,? [12][0-9]{3}\b|, (?![0-9])|$| (?:in|at|for|as|with|when|to|by|on|but|after|before|of)\b"
    rf"| and (?:{MONTH_NAMES})\b)"
)
_GAPS = (", ", " and ", ", and ", " or ", ", or ")


def head(low: str, at: int) -> Written | None:
    """The 5 of `5, 6 and 8 June`; the others are read with their month."""
    found = _HEAD.match(low, at) if ", " in low[at + 1 : at + 6] else None
    if found is None:
        return None
    month, number = MONTHS[found["m"]], int(found["d"])
    if not almanac.exists(month, number):
        return None
    value = almanac.day(int(found["y"]), month, number) if found["y"] else None
    return Written(at, found.end(), value, "day", month=month, day=number)


def behind(low: str, at: int, end: int, value: str) -> Written | None:
    """The 6 and the 8 of `June 5, 6 and 8` at `at`, where the day before them ends at `end` and has a value."""
    if low[end:at] not in _GAPS or len(value) != 10:
        return None
    found = _RIGHT.match(low, at)
    left = _LEFT.search(low, max(0, at - 48), at) if found else None
    closed = found is not None and any(joint in low[at : found.end() + 5] for joint in (" and ", " or "))
    if found is None or left is None or (low[end:at] == ", " and not closed):
        return None
    day = almanac.day(int(value[:4]), MONTHS[left["m"]], int(found["d"]))
    number = _NUMBER.match(low, at)
    return Written(at, number.end(), day, "day") if day and number else None


_NUMBER = re.compile(r"[0-9]+(?:st|nd|rd|th)?(?:,? [12][0-9]{3}\b)?")


def of_month(low: str, m: Moment) -> list[Moment] | None:
    """The 6 and the 19 of `from 6 to 19 next month`, `the 6th to the 19th of this month`, with the month or the day `m`."""
    month = _THIS_MONTH.search(low, m.start, m.end) if m.type is TimexType.DATE else None
    if month is None or month.end() != m.end:
        return None
    pair = _PAIR.search(low, max(0, month.start() - 40), month.start())
    # `Sales rose from 6 to 19 this month`, `fell from 6th to 19th`
    if pair is None or not (
        (pair["led"] and pair["of"]) or (pair["th"] and (pair["of"] or pair["a"].startswith("the ")))
    ):
        return None
    days = []
    for start, end, number in ((pair.start("a"), pair.end("a"), pair["n"]), (pair.start("b"), m.end, pair["n2"])):
        value = almanac.day(int(m.value[:4]), int(m.value[5:7]), int(number)) if m.value else None
        note = m.note if value or not m.value else NO_SUCH_DATE
        days.append(Moment(start, end, value, TimexType.DATE, "day" if value else "unresolved", note))
    return days


_THIS_MONTH = re.compile(r"\b(?:this|next|last) month$")
_PAIR = re.compile(
    r"(?:\b(?P<led>from|between|on) )?(?P<a>(?:the )?(?P<n>3[01]|[12][0-9]|[1-9])(?P<th>st|nd|rd|th)?)"
    r"(?:[-–]| (?:to|and|or|through|until|till) )(?P<b>(?:the )?(?P<n2>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)?)"
    r"(?P<of> (?:of|in))? $"
)
