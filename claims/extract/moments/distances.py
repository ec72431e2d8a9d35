"""A day told by how far it lies from another one beside it: `a week from Friday`, `two weeks on Monday`, `a week ago today`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import almanac, tenses
from claims.extract.moments.datelines import NO_SUCH_DATE
from claims.extract.moments.reckoned import BEYOND, DATE_NEEDED, MOVES
from claims.records import Moment
from claims.vocabulary import TimexType

_LENGTH = re.compile(r"P(?P<n>[1-9][0-9]?)(?P<u>[WD])")
_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Before a length of time these tell how long something goes on, as `shut for a week from Friday` does.
_LASTING = re.compile(rf"\b(?:{cal.HOW_LONG})(?: an?| the| about| nearly| at least| up to)? $")
_CLOSED = re.compile(r"[.,;:!?)”\"]|$|\n| (?:at|when|and|but|because|if|with|to)\b")
_BESIDE = {" after ": 1, " following ": 1, " before ": -1, " preceding ": -1}
_BESIDE |= {f"{gap}the ": way for gap, way in _BESIDE.items()}
_GAPS = frozenset([" ", " on ", " from ", *_BESIDE])
_AGO = (" week ago", " weeks ago", " fortnight ago", " fortnights ago")


def joined(low: str, first: Moment, second: Moment) -> Moment | None:
    """The two neighbours as the day that they tell together, or None where they are no such pair."""
    gap = low[first.end : second.start]
    if gap not in _GAPS or second.type is not TimexType.DATE:
        return None
    if first.type is TimexType.DURATION:
        return _ahead(low, first, second, gap)
    if gap in _BESIDE:
        return _weekday_beside(low, first, second, _BESIDE[gap])
    if gap == " " and low.endswith(_AGO, 0, first.end) and low[second.start : second.end] in ("today", "yesterday"):
        return _in_its_week(first, second)
    return None


def _ahead(low: str, first: Moment, second: Moment, gap: str) -> Moment | None:
    """`a week from Friday`, `two weeks on Monday`, `a week today`: so long after the day."""
    length, words = _LENGTH.fullmatch(first.value or ""), low[second.start : second.end]
    weekday = words.rpartition(" ")[2] in cal.WEEKDAYS and not words.endswith("days")
    if length is None or not (weekday or words in cal.POINTERS) or not low[first.start : first.end].isascii():
        return None
    if low.startswith("the ", first.start) or _LASTING.search(low, max(0, first.start - 24), first.start):
        return None
    way = -1 if gap == " before " else 1
    if gap in (" after ", " before "):
        if words not in ("tomorrow", "yesterday", "today"):
            return None
    elif gap != " from " and not (
        length["u"] == "W" and _CLOSED.match(low, second.end) and tenses.ahead(low, first.start, second.end)
    ):
        return None
    if second.value is None:
        return replace(second, start=first.start) if second.note in (DATE_NEEDED, BEYOND) else None
    if not _DAY.fullmatch(second.value):
        return None
    days = way * int(length["n"]) * (7 if length["u"] == "W" else 1)
    note = second.note
    if gap == " from " and words in cal.WEEKDAYS and second.note == tenses.UNSURE_NOTE:
        days, note = days + 7, None  # what lies so far from it lies ahead, and so does the day
    value = almanac.shifted(date.fromisoformat(second.value), "D", days)
    note = note if value else BEYOND
    return replace(second, start=first.start, value=value, note=note, precision="day" if value else "unresolved")


def _weekday_beside(low: str, first: Moment, second: Moment, way: int) -> Moment | None:
    """`the Friday after Thanksgiving`, `the Monday before 5 May`: the nearest such weekday on that side of the day."""
    name = _LED_WEEKDAY.fullmatch(low, first.start, first.end)
    led = _THE_FIRST.search(low, max(0, first.start - 18), first.start) if name else None
    number = cal.WEEKDAYS.get(name["name"]) if name else None
    start = first.start if name and name["the"] else led.start() if led else 0
    words = low[second.start : second.end]
    if name is None or number is None or not (name["the"] or led) or words in cal.WEEKDAYS or words in cal.POINTERS:
        return None
    if second.value is None:
        return replace(second, start=start) if second.note == DATE_NEEDED else None
    if not _DAY.fullmatch(second.value):
        return None
    day = date.fromisoformat(second.value)
    away = (way * (number - day.isoweekday())) % 7 or 7
    value = almanac.shifted(day, "D", way * away)
    return replace(second, start=start, value=value) if value else None


_LED_WEEKDAY = re.compile(
    rf"(?P<the>the )?(?:(?:first|next|last|previous|following) )?(?P<name>{'|'.join(cal.WEEKDAYS)})"
)
_THE_FIRST = re.compile(r"\bthe (?:(?:very |immediate )?(?:first|next|last) )?$")


def _in_its_week(first: Moment, second: Moment) -> Moment | None:
    """`two weeks ago today`: the same weekday of the week that lies so far back."""
    week, day = _WEEK.fullmatch(first.value or ""), _DAY.fullmatch(second.value or "")
    if week is None or day is None:
        return replace(second, start=first.start) if second.note in (DATE_NEEDED, BEYOND) else None
    value = date.fromisocalendar(int(week[1]), int(week[2]), date.fromisoformat(day[0]).isoweekday()).isoformat()
    return replace(second, start=first.start, value=value)


def beside(low: str, first: Moment, day: Moment) -> Moment | None:
    """`the day before Christmas`, `the week after 5 May`, where `first` is `the day before`."""
    found = _NEXT_TO.fullmatch(low, first.start, first.end)
    if found is None or day.type is not TimexType.DATE or day.precision not in ("day", "month", "year", "unresolved"):
        return None
    if day.value is None:
        return replace(day, start=first.start) if day.note in (DATE_NEEDED, MOVES, NO_SUCH_DATE) else None
    parts, code = _FROM_YEAR.fullmatch(day.value), cal.UNITS[found["u"]]
    if parts is None or (parts["d"] is None and code in "DW") or (parts["m"] is None and code == "m"):
        return None
    there = date(int(parts["y"]), int(parts["m"] or 1), int(parts["d"] or 1))
    value = almanac.shifted(there, code, -1 if found["way"] in ("before", "preceding") else 1)
    return replace(day, start=first.start, value=value, precision=cal.PRECISIONS[code] if value else "unresolved")


_FROM_YEAR = re.compile(r"(?P<y>[0-9]{4})(?:-(?P<m>[0-9]{2})(?:-(?P<d>[0-9]{2}))?)?")
_NEXT_TO = re.compile(r"the (?P<u>day|week|month|year) (?P<way>before|after|following|preceding)")
