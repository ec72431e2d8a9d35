"""Clock times as people say or note them behind a word that goes with hours: `at eleven thirty`, `at half eight`, `at 7h30`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.lists import either
from claims.extract.moments import hours
from claims.extract.moments.durations import length
from claims.records import Moment
from claims.vocabulary import TimexType


def minutes_behind(low: str, start: int) -> Moment | None:
    """`at eleven thirty`, where the minutes begin at `start`."""
    hour, minutes = _HOUR_LEFT.search(low, max(0, start - 20), start), _MINUTES_HERE.match(low, start)
    if hour is None or minutes is None or not hours.CLOSED.match(low, minutes.end()):
        return None
    value = f"T{cal.HOURS[hour['h']]:02d}:{cal.MINUTES_ALOUD[minutes[0]]:02d}"
    return Moment(hour.start("h"), minutes.end(), value, TimexType.TIME, "minute")


_HOUR_LEFT = re.compile(rf"\b(?:{cal.BEFORE_HOURS}) (?P<h>{'|'.join(cal.HOURS)})[ -]$")
_MINUTES_HERE = re.compile(rf"(?:{either(cal.MINUTES_ALOUD)})(?![\w-])")


def half(low: str, start: int, end: int) -> Moment | None:
    """`at half eight`, half an hour past it, where `half` stands at `start:end`."""
    hour = _OF_HALF.match(low, end) if _LED.search(low, max(0, start - 8), start) else None
    if hour is None or not (hours.CLOSED.match(low, hour.end()) or _PART_BEHIND.match(low, hour.end())):
        return None
    return Moment(start, hour.end(), f"T{hours.number(hour['h']):02d}:30", TimexType.TIME, "minute")


_OF_HALF = re.compile(rf" (?P<h>{'|'.join(cal.HOURS)})(?![\w-])")
_LED = re.compile(rf"\b(?:{cal.BEFORE_HOURS}) $")
_PART_BEHIND = re.compile(r" (?:tomorrow|yesterday|this|on)\b")


def with_letters(low: str, at: int) -> Moment | None:
    """`at 7h30`, `at 13h` as hours of the clock; `1h30m`, `2h 15min` as lengths."""
    if lasts := _LASTS.match(low, at):
        minutes = Decimal(lasts["h"]) * 60 + Decimal(lasts["m"])
        return Moment(*lasts.span(), length(minutes, "M"), TimexType.DURATION, "duration")
    hour = _HOUR.match(low, at) if _LED.search(low, max(0, at - 8), at) else None
    if hour is None:
        return None
    return Moment(*hour.span(), f"T{int(hour['h']):02d}:{hour['m'] or '00'}", TimexType.TIME, "minute")


_LASTS = re.compile(r"(?P<h>[0-9]{1,2})h ?(?P<m>[0-5]?[0-9]) ?m(?:ins?)?\b")
_HOUR = re.compile(r"(?P<h>2[0-3]|[01]?[0-9])h(?P<m>[0-5][0-9])?(?=[.,;:)!?](?![0-9])|$| )")
