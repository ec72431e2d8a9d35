"""Bare numbers beside a clock time or a part of the day: `tonight from 8 to 9`, `8 p.m. on the 15`, `every night at 9`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import almanac, hours, tenses
from claims.extract.moments.clocks import DAY_BESIDE
from claims.extract.moments.reckoned import DATE_NEEDED
from claims.records import Moment
from claims.vocabulary import TimexType

_H = rf"(?:1[0-2]|[1-9]|{'|'.join(cal.HOURS)})"
_ENDED = r"(?=[.,;!?)](?![0-9])|$|\n| (?:on|in|at|and|when|with|for)\b)"
_RANGE = re.compile(rf" (?:from|between) (?P<h>{_H})(?: (?:to|and|until|till) |[-–])(?P<h2>{_H}){_ENDED}")
_PAIR = re.compile(rf" (?P<h>{_H})(?: to |[-–])(?P<h2>{_H})(?=[.!?](?:\s|$)|$|\n)")
_AT = re.compile(rf" at (?P<h>{_H})(?: o['’]?clock)?{_ENDED}")
_LAST = re.compile(rf" (?P<h>{_H})(?=[.!?](?:\s|$)|$|\n)")
_COMMA = re.compile(rf"\b(?:{cal.MEETING}) (?P<h>{_H}), $")
_N = r"(?P<day>(?:the )?(?P<n>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)?)"
_DAY_LEFT = re.compile(rf"\bon {_N},? (?:(?:at|around|about|between|from|by) )?$")
_DAY_BEHIND = re.compile(rf" on {_N}(?=[.,;!?](?:\s|$)|$)")
_CLOCK = re.compile(r"T[0-2][0-9]:[0-5][0-9](?::[0-9]{2})?")
_DAYS = re.compile(r"XXXX-WXX-(?:[1-7]|WD|WE)")
_PART = re.compile(r"(?P<d>[0-9]{4}-[0-9]{2}-[0-9]{2}|XXXX-XX-XX|XXXX-WXX-[1-7])T(?P<p>MO|AF|EV|NI)")


def added(low: str, found: list[Moment], anchor: date | None) -> list[Moment]:
    """`found` with the hours and days that only what stands beside them makes hours and days."""
    out: list[Moment] = []
    for at, m in enumerate(found):
        behind = found[at + 1].start if at + 1 < len(found) else len(low)
        if m.type not in (TimexType.TIME, TimexType.SET) or not m.value:
            out.append(m)
        elif m.type is TimexType.SET and _DAYS.fullmatch(m.value):
            out.append(_each(low, m, behind))
        elif part := _PART.fullmatch(m.value):
            out += [t for t in _hours(low, m, part, behind) if not out or t.start >= out[-1].end]
        elif m.type is TimexType.TIME and _CLOCK.fullmatch(m.value):
            out += _days(low, m, out[-1].end if out else 0, behind, anchor)
        else:
            out.append(m)
    return out


def _hours(low: str, m: Moment, part: re.Match[str], behind: int) -> list[Moment]:
    """A part of a day with the bare hours beside it."""
    if (both := _RANGE.match(low, m.end)) and both.end() <= behind and m.type is TimexType.TIME:
        ends = [(both.span(h), _told(part, both[h], h == "h2")) for h in ("h", "h2")]
        return [m, *(Moment(*span, value, TimexType.TIME, "hour", DAY_BESIDE) for span, value in ends)]
    if (both := _PAIR.match(low, m.end)) and both.end() <= behind and low.startswith(("this ", "tonight"), m.start):
        ends = [(both.span(h), _told(part, both[h], h == "h2")) for h in ("h", "h2")]
        return [m, *(Moment(*span, value, TimexType.TIME, "hour", DAY_BESIDE) for span, value in ends)]
    one = _AT.match(low, m.end) or (_LAST.match(low, m.end) if m.type is TimexType.TIME else None)
    if one and one.end() <= behind:
        return [replace(m, end=one.end("h"), value=_told(part, one["h"]), precision=_precision(m), note=None)]
    pointed = low.startswith(("this ", "tonight"), m.start)
    if pointed and low.endswith(", ", 0, m.start) and (left := _COMMA.search(low, max(0, m.start - 24), m.start)):
        return [replace(m, start=left.start("h"), value=_told(part, left["h"]), precision="hour", note=None)]
    return [m]


def _each(low: str, m: Moment, behind: int) -> Moment:
    """`Mondays at 4`, `every weekday at nine`: days that come back with the bare hour behind them."""
    one = _AT.match(low, m.end)
    if one is None or one.end() > behind:
        return m
    return replace(m, end=one.end("h"), value=f"{m.value}T{hours.number(one['h']):02d}:00")


def _precision(m: Moment) -> str:
    return "set" if m.type is TimexType.SET else "hour"


def _told(part: re.Match[str], word: str, last: bool = False) -> str:
    """The clock time of an hour in a part of a day; a morning ends, but does not begin, at twelve."""
    hour = hours.number(word)
    noon = last and hour == cal.HOURS["twelve"] and part["p"] == "MO"
    return f"{part['d']}{'T12:00' if noon else hours.on_clock(hour, '00', part['p'])}"


def _days(low: str, m: Moment, done: int, behind: int, anchor: date | None) -> list[Moment]:
    """A clock time with the day of the month beside it, which only its number tells."""
    if (left := _DAY_LEFT.search(low, max(done, m.start - 28), m.start)) and (day := _day(low, left, anchor)):
        return [day, m]
    if (right := _DAY_BEHIND.match(low, m.end)) and right.end() <= behind and (day := _day(low, right, anchor)):
        return [m, day]
    return [m]


def _day(low: str, found: re.Match[str], anchor: date | None) -> Moment | None:
    start, end = found.span("day")
    ahead = tenses.ahead(low, start, end)
    value = almanac.day_of_month(anchor, int(found["n"]), ahead) if anchor else None
    if value is None:
        return Moment(start, end, None, TimexType.DATE, "unresolved", DATE_NEEDED) if anchor is None else None
    return Moment(start, end, value, TimexType.DATE, "day")
