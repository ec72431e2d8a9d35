"""Neighbouring moments that say one thing: `Monday, August 3, 2020`, `9:30 a.m. on 4 May 2019`, `the first half of 2019`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.lists import either
from claims.extract.moments import (
    ago,
    almanac,
    dayrows,
    distances,
    farther,
    hours,
    inverted,
    numbered,
    repeated,
    tenses,
    weekdays,
)
from claims.extract.moments.reckoned import BEYOND, DATE_NEEDED
from claims.extract.quantities import compounds
from claims.extract.quantities.numerals.numbers import scan
from claims.records import Moment
from claims.vocabulary import TimexType

_LINK = re.compile(r"(?: ?,| on| at| of| in| hours of|, the| in the|)[ ]?(?:the )?")


def joined(low: str, found: list[Moment]) -> list[Moment]:
    """`found` with neighbours that say one thing made one, in order."""
    out: list[Moment] = []
    for plain in found:
        moment = numbered.part(low, plain)
        while out and moment is not plain and out[-1].start >= moment.start:
            out.pop()
        if out and 0 < moment.start - out[-1].end < 16 and (both := _one(low, out[-1], moment)):
            out[-1] = both
        else:
            out.append(moment)
    return [part for m in _opened(low, repeated.spread(low, out)) for part in _parted(low, m)]


def _opened(low: str, found: list[Moment]) -> list[Moment]:
    """`found` with the bare end of a pair: the 5 of `between 5 and 6 in the morning`, `the ninth` of `to the tenth of May`."""
    out: list[Moment] = []
    for at, m in enumerate(found):
        if m.type is TimexType.TIME and (clock := hours.short_of(low, m)):
            while out and out[-1].end > clock.start:
                out.pop()
            out.append(clock)
            continue
        if pair := dayrows.of_month(low, m):
            out += [day for day in pair if not out or day.start >= out[-1].end]
            continue
        first = hours.opened(low, m) if m.type is TimexType.TIME else numbered.opened(low, m)
        if first and (not out or out[-1].end <= first.start):
            out.append(first)
        out.append(m)
        second = hours.closed(low, m) if m.type is TimexType.TIME else None
        if second and (at + 1 == len(found) or second.end <= found[at + 1].start):
            out.append(second)
    return out


_BETWEEN = re.compile(r"(?:-?(?: to | or | and )|-to-|-or-|-|–)")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def _parted(low: str, m: Moment) -> list[Moment]:
    """`three to five days` as the three and the five days that it bounds; any other moment as it is."""
    words = low[m.start : m.end]
    if m.type is not TimexType.DURATION or not m.value or " half" in words or not _BETWEEN.search(words):
        return [m]
    numerals = scan(words)
    told = _NUMBER.search(m.value)
    if len(numerals) != 2 or told is None or not 0 < numerals[0].low < numerals[1].low:
        return [m]
    first, second = numerals
    if not _BETWEEN.fullmatch(words, first.end, second.start):
        return [m]
    less = f"{Decimal(told[0]) * first.low / second.low:.6f}".rstrip("0").rstrip(".")
    value = m.value[: told.start()] + less + m.value[told.end() :]
    return [replace(m, end=m.start + first.end, value=value), replace(m, start=m.start + second.start)]


def _day_of_week(first: Moment, second: Moment, number: int) -> Moment:
    """`Tuesday of next week`."""
    week = _WEEK.fullmatch(second.value or "")
    if week is None:
        return replace(second, start=first.start)
    value = date.fromisocalendar(int(week[1]), int(week[2]), number).isoformat()
    return Moment(first.start, second.end, value, TimexType.DATE, "day")


def _of_week(low: str, first: Moment, second: Moment) -> bool:
    """Whether `Friday next week`, `Friday two weeks ago` is one day: not in `said Friday next week’s vote`."""
    words = low[second.start : second.end]
    named = words in ("next week", "last week", "this week") or words.endswith(
        ("weeks ago", "weeks from now", "week ago")
    )
    return (
        named
        and not low.startswith(("'s", "’s"), second.end)
        and (
            first.start == 0
            or bool(_PLACED.search(low, max(0, first.start - 8), first.start))
            or (words in ("next week", "this week") and tenses.ahead(low, first.start, second.end))
        )
    )


_YEAR_END = re.compile(r"(?:the )?year(?:['’]s |-| )end")
_PLACED = re.compile(r"\b(?:on|for|until|till|by|from|before|after|since|to|and|or|back) $|[a-z][-–]$")


def _in_week(first: Moment, second: Moment, number: int) -> Moment | None:
    """`next week on Tuesday`."""
    week = _WEEK.fullmatch(first.value or "")
    if first.note in (DATE_NEEDED, BEYOND):
        return replace(first, end=second.end)
    if week is None:
        return None
    value = date.fromisocalendar(int(week[1]), int(week[2]), number).isoformat()
    return Moment(first.start, second.end, value, TimexType.DATE, "day")


def _bracketed(low: str, first: Moment, second: Moment) -> Moment | None:
    """`Friday (June 12)`, `Friday-June 12`: the date in brackets tells which."""
    number = cal.WEEKDAYS.get(low[first.start : first.end].rpartition(" ")[2])
    closed = low[first.end] == "-" or low.startswith(")", second.end)
    if number is None or not closed or not _calendar_day(low, second):
        return None
    both = replace(second, start=first.start, end=second.end + (low[first.end] == " "))
    return weekdays.dated(low, both, second.start, number)


def _unknown(low: str, day: Moment) -> bool:
    """Whether a day has no value because the article has no date, or because it lies beyond the calendar."""
    pointed = low[day.start : day.end] in cal.POINTERS
    return day.value is None and (day.note == DATE_NEEDED or (day.note == BEYOND and pointed))


def _at(clock: Moment, day: Moment) -> Moment:
    """`10:15 am on Tuesday, June 9`: the hour on the day that the weekday and the date tell together."""
    hour = (clock.value or "").partition("T")[2]
    value = f"{day.value}T{hour}" if day.value and hour else None
    return replace(day, value=value, type=TimexType.TIME, precision=clock.precision if value else day.precision)


_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})")
_CLOCK = re.compile(r"T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?")
_SECOND_WEEK = (" week after next", " week before last")
_FIRST = re.compile(r"(?:the )?(?:first|last|final|next|past|opening|closing|early|initial) ")


def _of_year(low: str, first: Moment, second: Moment) -> Moment | None:
    """`Wed Oct 26 15:50:06 2016`, as machines write it: the year behind the hour."""
    if first.type is not TimexType.TIME or second.precision != "year" or _YEAR.search(low, first.start, first.end):
        return None
    found = _DAY_AND_HOUR.fullmatch(first.value or "")
    year = second.value or ""
    if found is None or len(year) != 4 or low[second.start : second.end] != year:
        return None
    if low[first.end - 3] != ":" or almanac.day(int(year), int(found[1]), int(found[2])) is None:
        return None
    return replace(first, end=second.end, value=f"{year}-{found[1]}-{found[2]}{found[3]}", note=None)


_YEAR = re.compile(r"[12][0-9]{3}")
_DAY_AND_HOUR = re.compile(r"[0-9]{4}-([0-9]{2})-([0-9]{2})(T[0-9:]+)")


def _calendar_day(low: str, moment: Moment) -> bool:
    """Whether a moment is a day written with its month."""
    if moment.precision not in ("day", "unresolved") or moment.type is not TimexType.DATE:
        return False
    return low[moment.start].isdigit() or _DATE_LED.match(low, moment.start) is not None


_DATE_LED = re.compile(rf"(?:(?:the )?(?:{either(cal.DAYS_OF_MONTH)}) of )?(?:{cal.MONTH_NAMES})\b")


def _years_ago(low: str, first: Moment, second: Moment) -> Moment | None:
    """`20 years ago today`, `May two years ago`."""
    if low.endswith((" year ago", " years ago"), 0, second.end):
        return ago.month_of(low, first, second)
    return ago.within(low, first, second) if low.endswith((" year ago", " years ago"), 0, first.end) else None


def _part_of(low: str, first: Moment, whole: Moment) -> Moment | None:
    """`year-end 2019`, `the weekend of 5 May`, `the first decade of the century`, `the first nine months of 2019`."""
    if whole.precision == "year" and _YEAR_END.fullmatch(low, first.start, first.end):
        return replace(whole, start=first.start, note="; ".join(filter(None, ("end", whole.note))))
    if low[first.end] == " " and whole.start - first.end == 1:
        return None
    if low.endswith("weekend", first.start, first.end):
        return numbered.weekend(first, whole)
    if whole.precision == "century" and (decade := numbered.decade(low, first, whole)):
        return decade
    if first.type is TimexType.DURATION and _FIRST.match(low, first.start):
        return replace(first, end=whole.end) if whole.precision in ("year", "month", "decade") else None
    return None


def _weekday_of(low: str, first: Moment, whole: Moment, number: int) -> Moment | None:
    """`the first Monday of May`, `Tuesday of next week`, `Friday of the week after next`; not `Monday of last week’s vote`."""
    if found := farther.nth_weekday(low, first, whole, number):
        return found
    if not low.startswith(" of ", first.end) or low.startswith(("'s ", "’s "), whole.end):
        return None
    named = low.startswith("week", whole.end - 4) or low.endswith(_SECOND_WEEK, 0, whole.end)
    return _day_of_week(first, whole, number) if named else None


def _one(low: str, first: Moment, second: Moment) -> Moment | None:
    """Two neighbours as one moment, where together they say one thing."""
    if second.type is TimexType.DURATION:
        return compounds.length(low, first, second)
    if low.endswith((" ago", " from now"), 0, second.end) and first.type is TimexType.DURATION:
        return ago.both(low, first, second)
    if (apart := distances.joined(low, first, second)) or (apart := _years_ago(low, first, second)):
        return apart
    if low[first.end : second.start] in (" ", " the ") and (beside := distances.beside(low, first, second)):
        return beside
    if both := inverted.joined(low, first, second):
        return both
    if low[first.end : second.start] in (" ", " of ") and (part := _part_of(low, first, second)):
        return part
    if first.type is second.type is TimexType.TIME and (both := hours.together(low, first, second)):
        return both
    if low[first.end : second.start] in (" (", "-"):
        return _bracketed(low, first, second)
    if low[first.end : second.start] in ("'s ", "’s ") and low[second.start : second.end] in cal.WEEKDAYS:
        return _in_week(first, second, cal.WEEKDAYS[low[second.start : second.end]])
    if low[first.end : second.start] == " " and (whole := _of_year(low, first, second)):
        return whole
    if not _LINK.fullmatch(low, first.end, second.start):
        return hours.repeated(first, second) if low[first.end : second.start] == " " else None
    if (
        first.type is TimexType.SET
        and (first.value or "").startswith("XXXX-WXX-")
        and _CLOCK.fullmatch(second.value or "")
    ):
        return replace(first, end=second.end, value=f"{first.value}{second.value}")
    if TimexType.SET in (first.type, second.type) and (both := hours.repeated(first, second)):
        return both
    word = low[first.start : first.end].strip(".").rsplit(" ", 1)[-1]
    if word in cal.WEEKDAYS and _calendar_day(low, second):
        day = weekdays.dated(low, replace(second, start=first.start), second.start, cal.WEEKDAYS[word])
        return _at(first, day) if first.type is TimexType.TIME else day
    named = low[second.start : second.end]
    if (
        low[first.end : second.start] in (" on ", " ")
        and named in cal.WEEKDAYS
        and low.endswith((" week", "s ago", "k ago"), 0, first.end)
    ):
        return _in_week(first, second, cal.WEEKDAYS[named])
    if low[first.end : second.start] == " " and word in cal.WEEKDAYS and _of_week(low, first, second):
        return _day_of_week(first, second, cal.WEEKDAYS[word])
    if (
        word in cal.WEEKDAYS
        and low[first.end : second.start] in (" of ", " in ")
        and (named_day := _weekday_of(low, first, second, cal.WEEKDAYS[word]))
    ):
        return named_day
    if TimexType.TIME in (first.type, second.type) and TimexType.DATE in (first.type, second.type):
        clock, day = (first, second) if first.type is TimexType.TIME else (second, first)
        if day.value and day.precision == "day" and clock.value and clock.value.startswith("T"):
            return Moment(first.start, second.end, day.value + clock.value, TimexType.TIME, clock.precision, day.note)
        if _unknown(low, day) and clock.value and clock.value.startswith("T"):
            return Moment(first.start, second.end, None, TimexType.TIME, "unresolved", day.note)
    return None
