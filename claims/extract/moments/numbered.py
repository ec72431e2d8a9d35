"""Days, weeks and months told by their number: `the 15th of every month`, `Tuesday the 23rd`, `the last day of March`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.lists import either
from claims.extract.moments import almanac, tenses
from claims.extract.moments.datelines import NO_SUCH_DATE
from claims.extract.moments.reckoned import BEYOND, DATE_NEEDED, MOVES
from claims.extract.moments.tenses import Way
from claims.records import Moment
from claims.vocabulary import TimexType

_WORDS = either(cal.DAYS_OF_MONTH)
_NUMBER = rf"(?P<n>(?:3[0-6][0-9]|[12]?[0-9]{{1,2}})(?:st|nd|rd|th)|{_WORDS}|last|final)"
_PART = re.compile(
    rf"(?<![\w.,-])(?<!\ba )(?:the )?(?:very )?{_NUMBER}(?: (?P<u>day|week|weekend|month))? (?:of|in) (?:the )?$"
)
_ENDED = (
    r"(?=[.,;:)]|$| [0-9]{1,2}:[0-9]| [12][0-9]{3}\b"
    r"| (?:and|or|at|in|when|for|with|after|before|as|but|because|to|that|through|until|till|was|is)\b)"
)
_CLOCK = (
    rf" (?:[0-9]{{1,2}}[ ]?[ap]\.?[ ]?m\b|(?:{'|'.join(cal.HOURS)})(?:[ -](?:{'|'.join(cal.MINUTES)}))? [ap]\.?[ ]?m\b)"
)
_ENDED = rf"(?:{_ENDED}|(?={_CLOCK}))"
_BEHIND = re.compile(rf"\.?,? (?:the )?(?P<n>(?:3[01]|[12]?[0-9])(?:st|nd|rd|th)|(?<=the )(?:{_WORDS})){_ENDED}")
_SPOKEN = "|".join(cal.SPOKEN_DAYS)
_WRITTEN = re.compile(rf" (?:the )?(?P<n>{_WORDS}|{_SPOKEN})(?:{_ENDED}|(?= of [12][0-9]{{3}}\b))")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"([0-9]{4})-([01][0-9])")
_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})")
_DAYS = cal.DAYS_OF_MONTH | cal.SPOKEN_DAYS


def day_in_words(low: str, end: int) -> tuple[int, int] | None:
    """The number of the day and its end where words tell it behind a month: `July Fourth`."""
    found = _WRITTEN.match(low, end)
    return (_DAYS[found["n"]], found.end()) if found else None


class Closing(NamedTuple):
    """The day that closes a range, by its number alone: where it stands, which it is."""

    start: int
    end: int
    day: int


def closing(low: str, end: int) -> Closing | None:
    """The ninth of `May 4 through the ninth`, where what stands before it ends at `end`."""
    found = _CLOSES.match(low, end)
    number = _number(found["n"] or found["n2"]) if found else None
    return Closing(max(found.start("day"), found.start("day2")), found.end(), number) if found and number else None


_CLOSES = re.compile(
    rf" (?:to|through|until|till) (?P<day>(?:the )?(?P<n>(?:3[01]|[12]?[0-9])(?:st|nd|rd|th)|{_WORDS})){_ENDED}"
    r"| (?:and|or) (?P<day2>the (?P<n2>(?:3[01]|[12]?[0-9])(?:st|nd|rd|th)))(?=[.,;:)]|$)"
)


def alone(low: str, at: int, anchor: date | None) -> Moment | None:
    """`on the 18th`: the nearest such day before the article's date, or after it where the sentence looks ahead."""
    if low[at + 1 : at + 3] not in _SUFFIXES and low[at + 2 : at + 4] not in _SUFFIXES:
        return None
    if low.startswith(_MONTHS_NAMED, at + 4) or low.startswith(_MONTHS_NAMED, at + 3):
        return _of_month(low, at, anchor)
    found = _ALONE.match(low, at)
    if not found or not _ON_THE.search(low, max(0, at - 18), at):
        return None
    value = almanac.day_of_month(anchor, int(found["d"]), tenses.ahead(low, at - 4, found.end())) if anchor else None
    if value is None:
        return Moment(at - 4, found.end(), None, TimexType.DATE, "unresolved", DATE_NEEDED)
    return Moment(at - 4, found.end(), value, TimexType.DATE, "day")


_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_MONTHS_NAMED = (" this month", " next month", " last month")


def _of_month(low: str, at: int, anchor: date | None) -> Moment | None:
    """`on the 21st this month`; without a word that goes with days it is the twenty-first of a row."""
    found = _NUMBER_ALONE.match(low, at)
    if not found or not (
        low.endswith(("around the ", "about the "), 0, at) or _ON_THE.search(low, max(0, at - 18), at)
    ):
        return None
    end = found.end() + len(_MONTHS_NAMED[0])
    if anchor is None:
        return Moment(at - 4, end, None, TimexType.DATE, "unresolved", DATE_NEEDED)
    steps = {"this": 0, "next": 1, "last": -1}[low[found.end() + 1 : found.end() + 5]]
    month = almanac.shifted(anchor, "m", steps)
    value = almanac.day(int(month[:4]), int(month[5:7]), int(found["d"])) if month else None
    note = None if value else NO_SUCH_DATE if month else BEYOND
    return Moment(at - 4, end, value, TimexType.DATE, "day" if value else "unresolved", note)


_NUMBER_ALONE = re.compile(r"(?P<d>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)(?= )")
_ALONE = re.compile(
    r"(?P<d>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)"
    r"(?=[.,;)]|$| (?:and|or|at|in|when|for|with|after|as|but|because|to|through|that|he|she|it|they|we|i)\b)"
)
_ON_THE = re.compile(
    r"\b(?:on|and|or|to|by|until|since|from|before|after|week of|morning of|afternoon of|evening of|night of) the $"
)


def weekday(low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """`Tuesday the 23rd`, with the weekday at `start:end`: the nearest such day in the direction of the tense."""
    found = _BEHIND.match(low, end) if low[start:end][-2:] != "ys" else None
    if found is None or not (number := _number(found["n"])):
        return None
    if anchor is None:
        return Moment(start, found.end(), None, TimexType.DATE, "unresolved", DATE_NEEDED)
    value = _on(anchor, cal.WEEKDAYS[low[start:end]], number, tenses.way(low, start, found.end()))
    if value is None:
        return Moment(start, found.end(), None, TimexType.DATE, "unresolved", NO_SUCH_DATE)
    return Moment(start, found.end(), value, TimexType.DATE, "day")


def _on(anchor: date, weekday_number: int, number: int, way: Way) -> str | None:
    """The day of that weekday and number that lies nearest to the anchor, a year away at most."""
    months = anchor.year * 12 + anchor.month - 1
    named = (almanac.day((months + k) // 12, (months + k) % 12 + 1, number) for k in range(-13, 14))
    days = [d for v in named if v and (d := date.fromisoformat(v)).isoweekday() == weekday_number]
    if way in (Way.AHEAD, Way.BACK):
        days = [d for d in days if (d >= anchor if way is Way.AHEAD else d <= anchor)] or days
    return min(days, key=lambda d: abs((d - anchor).days)).isoformat() if days else None


def part(low: str, m: Moment) -> Moment:
    """`the first day of next month`, `the 15th of every month` around the month, year or week `m`; else `m` as it is."""
    left = low[m.start - 4 : m.start]
    if left not in _LEFT or m.type not in (TimexType.DATE, TimexType.SET):
        return m
    if left == " in " and not low.endswith(_IN, 0, m.start):
        return m
    found, whole = _PART.search(low, max(0, m.start - 40), m.start), _whole(low, m)
    if found is None or whole is None:
        return m
    unit, number = found["u"] or "day", _number(found["n"])
    if m.type is TimexType.SET:
        fits = m.value == "P1M" and unit == "day" and number
        return replace(m, start=found.start(), value=f"XXXX-XX-{number:02d}") if fits else m
    if (found["u"] is None and (whole != "month" or not number)) or unit not in _PARTS[whole]:
        return m
    if m.value is None:
        return replace(m, start=found.start()) if m.note in (DATE_NEEDED, BEYOND) else m
    value, precision = within(m.value, found["n"], unit) or (None, "unresolved")
    note = f"{found['n']} {unit}" if value == m.value else m.note if value else NO_SUCH_DATE
    return replace(m, start=found.start(), value=value, precision=precision, note=note)


_LEFT = frozenset([" of ", " in ", "the "])
_IN = ("day in ", "week in ", "weekend in ", "month in ")
_PARTS = {"month": ("day", "week", "weekend"), "year": ("day", "week", "month"), "week": ("day",)}
_LAST_WORDS = re.compile(
    rf"(?:.*? )??(?:(?P<month>month|(?:{cal.MONTH_NAMES})\.?(?: [12][0-9]{{3}})?)|(?P<week>week)|(?P<year>year|[12][0-9]{{3}}))"
)


def _whole(low: str, m: Moment) -> str | None:
    """Whether the words of `m` name a month, a year or a week."""
    found = _LAST_WORDS.fullmatch(low, m.start, m.end) if m.end - m.start < 40 else None
    return found.lastgroup if found else None


def opened(low: str, m: Moment) -> Moment | None:
    """The day that `m` closes, told in a word: `the ninth` of `from the ninth to the tenth of May`."""
    if low[m.start - 4 : m.start] not in _JOINTS or m.type is not TimexType.DATE or not _WORD_DAY.match(low, m.start):
        return None
    found = _OPENS.search(low, max(0, m.start - 40), m.start)
    if found is None or not (m.value is None or _DAY.fullmatch(m.value)):
        return None
    value = almanac.day(int(m.value[:4]), int(m.value[5:7]), cal.DAYS_OF_MONTH[found["n"]]) if m.value else None
    note = m.note if value or m.value is None else NO_SUCH_DATE
    return replace(
        m, start=found.start(), end=found.end("n"), value=value, note=note, precision="day" if value else "unresolved"
    )


_JOINTS = frozenset(["and ", " to ", "til ", "ill ", "ugh "])
_WORD_DAY = re.compile(rf"(?:the )?(?:{_WORDS}) ")
_OPENS = re.compile(rf"\b(?:the )?(?P<n>{_WORDS}) (?:and|to|until|till|through) $")


def day_of(left: str) -> re.Match[str] | None:
    """`the 26th day of the` before a unit."""
    return _DAY_OF.search(left)


_DAY_OF = re.compile(rf"(?<![\w.,-])(?:the )?(?:very )?{_NUMBER} (?P<u>day|week|month) of the $")


def own_month(low: str, m: Moment, anchor: date) -> Moment:
    """`the 26th day of the month` in the article's own one where a verb tells that it was or will be; `m` where it is habit."""
    found = (
        _DAY_OF.match(low[m.start : low.rindex(" ", m.start, m.end) + 1])
        if low.endswith(_OF_THE, m.start, m.end)
        else None
    )
    if found is None or tenses.way(low, m.start, m.end) not in (Way.AHEAD, Way.BACK):
        return m
    whole = f"{anchor.year:04d}" if low.endswith("year", m.start, m.end) else f"{anchor.year:04d}-{anchor.month:02d}"
    told = within(whole, found["n"], found["u"])
    if told is None:
        return replace(m, note=NO_SUCH_DATE)
    return replace(m, value=told[0], precision=told[1])


_OF_THE = (" day of the month", " day of the year", " week of the year", " month of the year")


def weekend(first: Moment, day: Moment) -> Moment | None:
    """`the weekend of 5 March`, where the day is told behind the weekend."""
    if day.type is not TimexType.DATE or day.precision not in ("day", "unresolved"):
        return None
    if day.value is None:
        return replace(day, start=first.start) if day.note in (DATE_NEEDED, MOVES, NO_SUCH_DATE) else None
    if not _DAY.fullmatch(day.value):
        return None
    return replace(day, start=first.start, value=almanac.weekend(day.value))


def decade(low: str, first: Moment, century: Moment) -> Moment | None:
    """`the first decade of the 21st century`."""
    found = _DECADE.fullmatch(low, first.start, first.end) if low[first.end] == " " else None
    if found is None or re.fullmatch("[0-9]{2}", century.value or "") is None:
        return None
    number = 9 if found["n"] == "last" else cal.DAYS_OF_MONTH[found["n"]] - 1
    return replace(century, start=first.start, value=f"{century.value}{number}", precision="decade")


_DECADE = re.compile(r"the (?:very )?(?P<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|last) decade")


def within(value: str, which: str, unit: str) -> tuple[str, str] | None:
    """The day, week or month of that number in a month, year or week, with its precision; None where there is none.

    A week of a month stays its month: weeks do not begin with months.
    """
    number = _number(which)
    if unit in ("week", "weekend") and (month := _MONTH.fullmatch(value)):
        return (value, "month") if unit == "week" else _weekend(int(month[1]), int(month[2]), number, which)
    spans = _days(value)
    if spans is None or (number is None and which not in ("last", "final")):
        return None
    first, behind = spans
    if unit == "day":
        there = first + timedelta(days=number - 1) if number else behind - timedelta(days=1)
        return (there.isoformat(), "day") if there < behind else None
    if len(value) != 4:
        return None
    if unit == "month":
        return (f"{value}-{number or 12:02d}", "month") if (number or 12) <= 12 else None
    week = number or date(first.year, 12, 28).isocalendar().week
    return (f"{value}-W{week:02d}", "week") if unit == "week" else None


def _weekend(year: int, month: int, number: int | None, which: str) -> tuple[str, str] | None:
    """The weekend of the first, second, ... or last Saturday of a month."""
    if not 0 < year < 9999 or (number or 0) > _SATURDAYS or (number is None and which not in ("last", "final")):
        return None
    saturday = almanac.nth_weekday(year, month, 6, number or -1)
    there = saturday.isocalendar()
    return (f"{there.year:04d}-W{there.week:02d}-WE", "day") if saturday.month == month else None


_SATURDAYS = 5


def _days(value: str) -> tuple[date, date] | None:
    """The first day of a year, month or week, and the day behind its last."""
    if week := _WEEK.fullmatch(value):
        first = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return first, first + timedelta(days=7)
    month = _MONTH.fullmatch(value)
    year = int(month[1]) if month else int(value) if re.fullmatch(r"[0-9]{4}", value) else 0
    if not 0 < year < 9999:
        return None
    if month:
        number = int(month[2])
        return date(year, number, 1), date(year + number // 12, number % 12 + 1, 1)
    return date(year, 1, 1), date(year + 1, 1, 1)


def _number(word: str) -> int | None:
    if word[0].isdigit():
        return int(word[:-2])
    return cal.DAYS_OF_MONTH.get(word)
