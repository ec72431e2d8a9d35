"""A distance from the article's date told in two steps: `two years and three months ago`, `20 years ago today`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import almanac
from claims.extract.moments.reckoned import BEYOND, DATE_NEEDED
from claims.extract.quantities.numerals.numbers import scan
from claims.records import Moment
from claims.vocabulary import TimexType

_LARGER = re.compile(r"P(?P<n>[0-9]+)(?P<u>[YWM])")
_SMALLER = {"Y": re.compile(r"months? (?:ago|from now)$"), "W": re.compile(r"days? (?:ago|from now)$")}
_SMALLER["M"] = _SMALLER["W"]
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})")
_FULL_YEAR = re.compile(r"[0-9]{4}")
_GAPS = frozenset((" and ", ", ", ", and ", " "))
_APART = re.compile(r"\b(?:for|in|over|within|during|lasted|took|after|of) $")
_LASTING = re.compile(r"(?:the )?(?:last|past|first|next) ")
_POINTED = frozenset(("today", "tomorrow", "yesterday", "this week", "this month", "next month", "last month"))
_PART = re.compile(r"(?:tonight|(?:yesterday|tomorrow|this) (?:morning|afternoon|evening|night))")
_YEAR = re.compile(r"[12][0-9]{3}|['’][0-9]{2}|\b(?:year|last|next|this)\b")
_MONTH_LED = re.compile(rf"(?:[0-9]{{1,2}} )?(?:{cal.MONTH_NAMES})\b")


def both(low: str, first: Moment, second: Moment) -> Moment | None:
    """`two years` and `three months ago` as one, where the first is a length of whole years or weeks told for no other end."""
    larger = _LARGER.fullmatch(first.value or "")
    if larger is None or low[first.end : second.start] not in _GAPS or _LASTING.match(low, first.start):
        return None
    if not _SMALLER[larger["u"]].search(low, second.start, second.end):
        return None
    if _APART.search(low, max(0, first.start - 8), first.start):
        return None
    steps = int(larger["n"]) * (-1 if low.endswith("ago", 0, second.end) else 1)
    if larger["u"] == "Y":
        return _told(first, second, _in_year(second.value or "", int((second.value or "0")[:4]) + steps))
    day = _DAY.fullmatch(second.value or "")
    if day and larger["u"] == "M":
        return _told(first, second, _months_on(low, second, date.fromisoformat(day[0]), steps))
    return _told(first, second, almanac.shifted(date.fromisoformat(day[0]), "D", 7 * steps) if day else None)


def _months_on(low: str, second: Moment, day: date, months: int) -> str | None:
    """So many months on, and then the days of `21 days ago`, which is `day`."""
    one = low.startswith(("a ", "an "), second.start)
    told = [] if one else scan(low[second.start : second.end])
    away = (1 if one else int(told[0].low)) * (1 if months > 0 else -1) if one or told else None
    now = almanac.shifted(day, "D", -away) if away else None
    there = almanac.shifted(date.fromisoformat(now), "m", months) if now else None
    if not now or not there or not away:
        return None
    number = int(now[8:])
    whole = next((v for n in range(4) if (v := almanac.day(int(there[:4]), int(there[5:]), number - n))), None)
    return almanac.shifted(date.fromisoformat(whole), "D", away) if whole else None


def within(low: str, first: Moment, second: Moment) -> Moment | None:
    """`20 years ago today`, `ten years ago this week`, `two years ago in March`: which part of that year it was."""
    gap, words = low[first.end : second.start], low[second.start : second.end]
    pointed = gap == " " and (words in _POINTED or _PART.fullmatch(words))
    named = (
        gap in (" in ", " on ", ", on ", ", in ") and _MONTH_LED.match(low, second.start) and not _YEAR.search(words)
    )
    if second.type not in (TimexType.DATE, TimexType.TIME) or not (pointed or named):
        return None
    if first.value is not None and not _FULL_YEAR.fullmatch(first.value):
        return None
    value = second.value or ""
    crossed = {"next month": value.endswith("-01"), "last month": -value.endswith("-12")}.get(words, 0)
    return _told(first, second, _in_year(value, int(first.value) + crossed) if first.value else None)


def month_of(low: str, first: Moment, second: Moment) -> Moment | None:
    """`May two years ago`, `March 3 a year ago`: a month or a day of the year that lies so far back."""
    if first.type is not TimexType.DATE or not _MONTH_LED.match(low, first.start) or low[first.end] != " ":
        return None
    if second.start - first.end != 1 or _YEAR.search(low, first.start, first.end):
        return None
    if second.value is not None and not _FULL_YEAR.fullmatch(second.value):
        return None
    value = _in_year(first.value or "", int(second.value)) if second.value else None
    return replace(_told(second, first, value) or first, start=first.start, end=second.end)


def _told(first: Moment, second: Moment, value: str | None) -> Moment | None:
    """The two as one with that value; without one where the article's date or the calendar gives none."""
    if value:
        return replace(second, start=first.start, value=value, note=None)
    why = next((m.note for m in (first, second) if m.value is None and m.note in (DATE_NEEDED, BEYOND)), BEYOND)
    return replace(second, start=first.start, value=None, precision="unresolved", note=why)


def _in_year(value: str, year: int) -> str | None:
    """The same day, month or week of another year; None where that year has none."""
    if not 0 < year < 10000:
        return None
    value, mark, hour = value.partition("T")
    if week := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        there = almanac.day(year, monday.month, min(monday.day, 28))
        return almanac.shifted(date.fromisoformat(there), "W", 0) if there else None
    if _DAY.fullmatch(value):
        day = almanac.day(year, int(value[5:7]), int(value[8:]))
        return f"{day}{mark}{hour}" if day else None
    return f"{year:04d}{value[4:]}" if _MONTH.fullmatch(value) else None
