"""Dates told the other way about: `2017 April`, `Monday evening next week`, `early in the day Wednesday`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import almanac, farther
from claims.records import Moment
from claims.vocabulary import TimexType

_EVENING = re.compile(
    rf"(?:last )?(?P<day>{'|'.join(cal.WEEKDAYS)}) (?:early |late )?(?:morning|afternoon|evening|night)"
)
_PART = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T(?:MO|AF|EV|NI))")
_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})")
_IN_THE_DAY = re.compile(r"(early|earlier|late|later) in the day")
_MONTH = re.compile(rf"(?:{cal.MONTH_NAMES})\b\.?")
_PLACED = re.compile(r"\b(?:on|for|until|till|by|from|before|after|since|to|and|or|back) $")


def joined(low: str, first: Moment, second: Moment) -> Moment | None:
    """The two neighbours as one, where the wider one stands behind the narrower, or the year before its month."""
    gap = low[first.end : second.start]
    if gap not in _GAPS:
        return None
    if gap == " in " and low.startswith("this day", first.start) and second.precision == "year":
        return _this_day(first, second)
    if first.precision == "year":
        return _year_first(low, first, second) if gap == " " else None
    if first.type is TimexType.TIME:
        return _part_of_day(low, first, second, gap)
    edge = _IN_THE_DAY.fullmatch(low, first.start, first.end) if gap in (" ", " on ") else None
    if edge and second.type is TimexType.DATE and second.precision == "day":
        return replace(second, start=first.start, note="; ".join(filter(None, (edge[1], second.note))))
    return None


_GAPS = frozenset((" ", " of ", " in ", " on "))


def _year_first(low: str, year: Moment, second: Moment) -> Moment | None:
    """`2017 April`, `2017 April 5`."""
    named = _MONTH.match(low, second.start) if second.type is TimexType.DATE else None
    if named is None or year.end - year.start != 4 or _YEAR.search(low, second.start, second.end):
        return None
    month, told = cal.MONTHS[named[0].strip(".")], _NUMBER.search(low, named.end(), second.end)
    number = int(told[0]) if told else int((second.value or "")[8:10] or 0)
    if number == 0 and named.end() < second.end:
        return None
    value = almanac.day(int(year.value or 0), month, number) if number else f"{year.value}-{month:02d}"
    if value is None:
        return None
    return replace(second, start=year.start, value=value, precision="day" if number else "month", note=None)


_NUMBER = re.compile(r"[0-9]{1,2}(?![0-9])")
_YEAR = re.compile(r"[0-9]{4}|['’][0-9]{2}")


def _this_day(first: Moment, second: Moment) -> Moment | None:
    """`this day in 1950`, where the article has a date and that year such a day."""
    day, year = _DAY.fullmatch(first.value or ""), _FULL_YEAR.fullmatch(second.value or "")
    value = almanac.day(int(year[0]), int(day["m"]), int(day["d"])) if day and year else None
    return Moment(first.start, second.end, value, TimexType.DATE, "day") if value else None


_DAY = re.compile(r"[0-9]{4}-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})")
_FULL_YEAR = re.compile(r"[0-9]{4}")


def _part_of_day(low: str, first: Moment, second: Moment, gap: str) -> Moment | None:
    """`the first Monday evening of June`, `Wednesday evening next week`."""
    named = _EVENING.fullmatch(low, first.start, first.end)
    part = _PART.fullmatch(first.value or "") if named else None
    if named is None or part is None:
        return None
    number = cal.WEEKDAYS[named["day"]]
    day = replace(first, end=named.end("day"), type=TimexType.DATE, precision="day")
    both = farther.nth_weekday(low, day, second, number) if gap in (" of ", " in ") else None
    if both and both.value and both.precision == "day":
        return replace(both, value=f"{both.value}{part[1]}", type=TimexType.TIME, precision="hour")
    week = _WEEK.fullmatch(second.value or "")
    if week is None or not (gap == " of " or _PLACED.search(low, max(0, first.start - 8), first.start)):
        return None
    if low.startswith(("'s", "’s"), second.end):
        return None
    value = date.fromisocalendar(int(week[1]), int(week[2]), number).isoformat()
    return replace(first, end=second.end, value=f"{value}{part[1]}", note=None)
