"""Clock times and parts of a day with the day that the same sentence tells: `on Monday ... at 5 pm`, `that evening`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.moments import almanac, hours
from claims.records import Moment
from claims.vocabulary import TimexType

DAY_BESIDE = "the day told beside it"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_STOP = re.compile(r"[.!?][”\"’)]*\s|\n")
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
            value = _before(low, m, day) or _behind(low, out, at)
            if value and day and day[0] == value and day[2] == "MO" and m.value == "T24:00":
                out[at] = replace(m, value=f"{value}T00:00", note=DAY_BESIDE)
            elif value and day and day[2] and value == day[0] and not _STOP.search(low, day[1], m.start):
                out[at] = replace(m, value=f"{value}{hours.in_part(low, m, day[2])}", note=DAY_BESIDE)
            elif value:
                out[at] = replace(m, value=f"{value}{m.value}", note=DAY_BESIDE)
        if (named := _day(out[at])) and m.type is not TimexType.SET:
            part = (m.value or "").partition("T")[2]
            kept = day[2] if day and out[at].note == DAY_BESIDE and day[0] == named else ""
            day = named, m.end, part if part in _PARTS else kept
    return out


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
    stops = _STOP.findall(low, day[1], m.start) if m.start - day[1] < _NEAR else [""] * 2
    # A clock time goes with the day of the sentence before too, `in the evening` only with that of its own.
    return day[0] if not stops or (len(stops) == 1 and "\n" not in stops[0] and low[m.start].isdigit()) else None


def _behind(low: str, found: list[Moment], at: int) -> str | None:
    """The day named behind it in the same sentence."""
    m = found[at]
    if low.startswith(_AFTER, m.start):
        return None
    for later in found[at + 1 : at + 3]:
        if later.start - m.end > _NEAR or _STOP.search(low, m.end, later.start):
            return None
        if told := _day(later):
            return told
    return None
