"""Clock times and parts of a day with the day that the same sentence tells: `on Monday ... at 5 pm`, `that evening`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.moments import almanac, hours
from claims.extract.moments.attributive import only_names
from claims.records import Moment
from claims.vocabulary import TimexType

DAY_BESIDE = "the day told beside it"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Where a sentence or a line ends.
STOP = re.compile(r"[.!?][”\"’)]*\s|\n")
_THAT = ("that ", "the same ", "that same ")
_AFTER = ("the next ", "the following ")
_PARTS = frozenset(["MO", "AF", "EV", "NI"])
_NEAR, _FAR = 200, 600


def dated(low: str, found: list[Moment]) -> list[Moment]:
    """`found` with each time of day put on the day of its sentence; `that evening` on the day of the sentence before too."""
    out = list(found)
    day: tuple[str, int, str] | None = None
    for at, m in enumerate(out):
        if m.type is TimexType.TIME and (m.value or "").startswith("T"):
            before, hour = _before(low, m, day), _later_half(low, out, at)
            value = before or _behind(low, out, at)
            if at and out[at - 1].type is TimexType.SET and low[out[at - 1].end : m.start] in _RANGES:
                value = None  # `open Monday to Friday, 9 a.m. to 5 p.m.`
            if value and day and day[0] == value and day[2] == "MO" and hour == "T24:00":
                hour = "T00:00"
            elif value and day and day[2] and value == day[0] and not STOP.search(low, day[1], m.start):
                hour = hours.in_part(low, m, day[2])
            if value and hour and (steps := _over_night(low, out, at, f"{value}{hour}", told=before is not None)):
                value = almanac.shifted(date.fromisoformat(value), "D", steps)
            if value:
                out[at] = replace(m, value=f"{value}{hour}", note=DAY_BESIDE)
        if (named := _day(out[at])) and m.type is not TimexType.SET:
            part = (m.value or "").partition("T")[2]
            kept = day[2] if day and out[at].note == DAY_BESIDE and day[0] == named else ""
            day = named, m.end, part if part in _PARTS else kept
    return out


def _later_half(low: str, found: list[Moment], at: int) -> str | None:
    """The hour of a clock time; in the half of the day of the one before it where it goes on from there.

    `at 5:52 p.m. ... cut at 5:58`: words that leave the half open, in the same paragraph, within some hours.
    """
    m, first = found[at], next((f for f in reversed(found[max(0, at - 3) : at]) if f.type is TimexType.TIME), None)
    if first is None or "\n" in low[first.end : m.start]:
        return m.value
    here, there = _CLOCK.fullmatch(m.value or ""), _CLOCK.search(first.value or "")
    if here is None or there is None or hours.half_told(low, m) or not low[m.start].isdigit():
        return m.value
    hour, last = int(here[0][1:3]), int(there[0][1:3])
    told = _AFTERNOON.search(low, first.start, first.end) or low.startswith(f"{last - 12}:", first.start)
    if low[m.start] == "0" or not (hour < 12 <= last and told):
        return m.value
    later = f"T{hour + 12}{here[0][3:]}"
    return later if there[0] <= later and hour + 12 - last <= _GOES_ON else m.value


def _over_night(low: str, found: list[Moment], at: int, value: str, *, told: bool) -> int:
    """The steps from the day told beside it to that of the clock time: `from 11 p.m. to 5 a.m. Tuesday` begins on Monday."""
    m, (day, _, hour) = found[at], value.partition("T")
    first, last = (found[at - 1] if at else None), (found[at + 1] if at + 1 < len(found) else None)
    if last and not told and (last.value or "").startswith(f"{day}T") and _joined(low, m, last):
        return -1 if low.startswith("tomorrow", last.start) or _hour(last) <= hour else 0
    if first and (first.value or "").startswith(f"{day}T"):
        if _joined(low, first, m):
            return 1 if hour <= _hour(first) else 0
        if low.endswith(("utc", "gmt"), 0, m.end) and _IN_BRACKETS.fullmatch(low, first.end, m.start):
            return _zones_apart(_hour(first), hour)
    return 0


def _zones_apart(here: str, universal: str) -> int:
    """The day of `8 p.m. local time (0000 UTC)` seen from here: hardly a zone lies more than half a day away."""
    if not (_CLOCK.fullmatch(f"T{here}") and _CLOCK.fullmatch(f"T{universal}")):
        return 0
    hours_ahead = int(universal[:2]) - int(here[:2])
    return 1 if hours_ahead < -12 else -1 if hours_ahead > 12 else 0


def _joined(low: str, first: Moment, last: Moment) -> bool:
    gap = low[first.end : last.start]
    both = _CLOCK.search(first.value or "") and _CLOCK.search(last.value or "")
    return bool(both) and (gap in _RANGES or (gap == " and " and low.endswith("between ", 0, first.start)))


def _hour(m: Moment) -> str:
    return (m.value or "").partition("T")[2]


_IN_BRACKETS = re.compile(r"[a-z ]{0,20}[({]")
_AFTERNOON = re.compile(r"\bp\.?[ ]?m\b|[0-9]p\.?m\b|\b(?:afternoon|evening|tonight|night)\b")
_GOES_ON = 3  # hours from one clock time to the next one of a story
_CLOCK = re.compile(r"T[0-2][0-9]:[0-5][0-9]")
_RANGES = frozenset([" to ", " until ", " till ", " through ", "-", "–", " – ", " - "])


def _day(m: Moment) -> str | None:
    found = _DAY.match(m.value or "") if m.type in (TimexType.DATE, TimexType.TIME) else None
    return found[0] if found and "/" not in (m.value or "") else None


def _before(low: str, m: Moment, day: tuple[str, int, str] | None) -> str | None:
    """The day named before it: in the same sentence, or for `that evening` close by."""
    if day is None:
        return None
    if low.startswith(_THAT, m.start):
        return day[0] if m.start - day[1] < _FAR else None
    if low.startswith(_AFTER, m.start):
        return almanac.shifted(date.fromisoformat(day[0]), "D", 1) if m.start - day[1] < _FAR else None
    stops = STOP.findall(low, day[1], m.start) if m.start - day[1] < _NEAR else [""] * 2
    # A clock time goes with the day of the sentence before too, `in the evening` only with that of its own.
    return day[0] if not stops or (len(stops) == 1 and "\n" not in stops[0] and low[m.start].isdigit()) else None


def _behind(low: str, found: list[Moment], at: int) -> str | None:
    """The day named behind it in the same sentence."""
    m = found[at]
    if low.startswith(_AFTER, m.start):
        return None
    for later in found[at + 1 : at + 3]:
        if later.start - m.end > _NEAR or STOP.search(low, m.end, later.start):
            return None
        if (told := _day(later)) and not only_names(low, later):
            return told
    return None
