"""Clock times told in words or beside a part of the day: `half past nine`, `2 in the morning`, `8:30 tonight`."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.lists import either
from claims.extract.moments.reckoned import BEYOND, DATE_NEEDED
from claims.records import Moment
from claims.vocabulary import TimexType

_WORDS = "|".join(cal.HOURS)
_ALOUD = either(cal.MINUTES_ALOUD)
_HOUR = rf"(?:1[0-2]|[1-9]|{_WORDS})"
_DAYS = either({*cal.WEEKDAYS, "today", "tomorrow", "yesterday"})
_LED = re.compile(
    rf"(?:\b(?<!quarter )(?<!minutes )(?<! min )(?<! mins )(?:{cal.BEFORE_HOURS}|it['’]s|it is|it was|{cal.MEETING}|{_DAYS}) |"
    r"^|"
    rf"(?<=[0-9])[ap]\.?m\.?[-–])(?P<h>{_HOUR})"
    rf"(?:[ -](?P<m>{_ALOUD}))?(?: o['’]?clock)? (?:in |on |at )?$"
)
_AT = re.compile(
    rf" (?:at|around|at about|at around) (?P<h>{_HOUR})(?: o['’]?clock)?"
    r"(?=[.,;)](?![0-9])|$|\n| (?:and|when|as|on|in|with|to|until)\b)"
)
_OPENS = re.compile(rf"(?<![\w.,:-])(?P<led>between |from )?(?P<h>{_HOUR})(?: and | to | until | till |[-–])$")
_IN_WORDS = re.compile(rf"(?<![\w-])(?P<h>{_WORDS})(?:[ -](?P<m>{_ALOUD}))? $")
_SHARE = rf"(?P<s>half|(?:a )?quarter|(?P<n>[1-5]?[0-9]|{'|'.join(cal.MINUTES_TOLD)})(?P<min> min(?:ute)?s?)?)"
_PAST = re.compile(rf"(?<![\w-]){_SHARE}[ -]$")
_OF_HOUR = re.compile(
    rf" (?P<h>{_HOUR}|noon|midnight)(?:[ ]?(?P<ap>[ap])(?:m\b|\.[ ]?m\.?)|(?P<oc> o['’]?clock\b))?"
    r"(?![\w:%-]|[.,][0-9]|,? (?:of|and a half|per) )"
)
CLOSED = re.compile(
    r"(?: o['’]?clock)?(?:[.,;)?!\"”’\n]|$| (?:in the (?:morning|afternoon|evening)|at night|on|when|and|as|"
    r"tomorrow|today|tonight|yesterday|this)\b)"
)
_BESIDE = re.compile(r" (?:o['’]?clock|in the (?:morning|afternoon|evening)|at night)\b")
_TIME = re.compile(
    r"(?P<d>[0-9]{4}-[0-9]{2}-[0-9]{2}|XXXX-XX-XX|XXXX-WXX-[1-7])?T(?P<h>[0-2][0-9]):(?P<m>[0-5][0-9](?::[0-9]{2})?)"
)
_PART = re.compile(r"(?P<d>[0-9]{4}-[0-9]{2}-[0-9]{2}|XXXX-XX-XX|XXXX-WXX-[1-7])?T(?P<p>MO|AF|EV|NI)")
_PART_WORDS = re.compile(r"(?:morning|afternoon|evening|night)$")
_GAPS = frozenset([" ", " at ", " in ", ", at ", ", ", " on "])
_HALF_TOLD = re.compile(r"[ap]\.?[ ]?m\b|[ap]m\b|\b(?:gmt|utc)\b")


def led(low: str, m: Moment) -> Moment:
    """`2 in the morning`, `8 tonight`: a part of the day with the hour before it; any other moment as it is."""
    part = _PART.fullmatch(m.value or "")
    if part is None or (found := _LED.search(low, max(0, m.start - 28), m.start)) is None:
        return m
    minutes = f"{cal.MINUTES[found['m']]:02d}" if found["m"] else "00"
    value = f"{part['d'] or ''}{on_clock(number(found['h']), minutes, part['p'])}"
    return replace(m, start=found.start("h"), value=value, precision="minute" if found["m"] else "hour", note=None)


def followed(low: str, m: Moment) -> Moment:
    """`Tuesday evening at 8`: a part of the day with the hour behind it; any other moment as it is."""
    part = _PART.fullmatch(m.value or "")
    if part is None or (found := _AT.match(low, m.end)) is None:
        return m
    return replace(
        m,
        end=found.end("h"),
        value=f"{part['d'] or ''}{on_clock(number(found['h']), '00', part['p'])}",
        precision="hour",
        note=None,
    )


def opened(low: str, m: Moment) -> Moment | None:
    """The bare hour that the clock time `m` closes: the 5 of `between 5 and 6 in the morning`, the 9 of `from 9 to 10:30`."""
    at = _TIME.fullmatch(m.value or "") if m.type is TimexType.TIME else None
    found = _OPENS.search(low, max(0, m.start - 24), m.start) if at else None
    if at is None or found is None or not (found["led"] or _apart(low, m, found) or _worded(low, m, found)):
        return None
    hour, last = number(found["h"]) % 12, (int(at["h"]), int(at["m"][:2]))
    day = (at["d"] or "") if (hour, 0) < last else ""
    hour += 12 if (hour + 12, 0) < last or not (hour, 0) < last else 0
    start, end = found.span("h")
    return Moment(start, end, f"{day}T{hour:02d}:00", TimexType.TIME, "hour", m.note)


def closed(low: str, m: Moment) -> Moment | None:
    """The bare hour that the clock time `m` opens a range to: the 3 of `from 10:30 to 3 on Monday`."""
    at = _TIME.fullmatch(m.value or "") if m.type is TimexType.TIME else None
    found = _CLOSES.match(low, m.end) if at and low.endswith(_LED_IN, 0, m.start) else None
    if at is None or found is None or (" and " in found[0] and low.endswith("from ", 0, m.start)):
        return None
    hour = number(found["h"]) % 12
    hour += 0 if (hour, 0) > (int(at["h"]), int(at["m"][:2])) else 12
    if (hour, 0) <= (int(at["h"]), int(at["m"][:2])):
        return None
    return Moment(*found.span("h"), f"{at['d'] or ''}T{hour:02d}:00", TimexType.TIME, "hour", m.note)


_LED_IN = ("from ", "between ")
_CLOSES = re.compile(
    rf"(?: (?:to|and|until|till) |[-–])(?P<h>{_HOUR})"
    rf"(?=[.,;)](?![0-9])|$|\n| (?:on (?:[0-9]|{cal.MONTH_NAMES}|{'|'.join(cal.WEEKDAYS)})|{cal.ZONES}))"
)


def short_of(low: str, m: Moment) -> Moment | None:
    """`at five to nine in the evening`: the minutes before the hour that a part of the day is told with; else None."""
    at = (
        _TIME.fullmatch(m.value or "")
        if low.endswith(" to ", 0, m.start) and " in the " in low[m.start : m.end]
        else None
    )
    left = _MINUTES_TO.search(low, max(0, m.start - 28), m.start) if at else None
    if at is None or left is None or at["m"] != "00":
        return None
    minutes = int(at["h"]) * 60 - (int(left["n"]) if left["n"].isdigit() else cal.MINUTES_TOLD[left["n"]])
    value = f"{at['d'] or ''}T{minutes // 60:02d}:{minutes % 60:02d}"
    return replace(m, start=left.start("n"), value=value, precision="minute") if minutes > 0 else None


_MINUTES_TO = re.compile(
    r"\b(?:at|it['’]s|it is|it was|by|around|about|until|till|since|before|after|past) "
    rf"(?P<n>5|10|20|25|{'|'.join(cal.MINUTES_TOLD)}) to $"
)


def _apart(low: str, m: Moment, found: re.Match[str]) -> bool:
    """Whether a pair without `from` or `between` is one of hours: `5 to seven in the morning`."""
    return " in the " in low[m.start : m.end] and not found[0].endswith(" and ")


def _worded(low: str, m: Moment, found: re.Match[str]) -> bool:
    """Whether a pair without `from` is one of hours by the second: `nine to five p.m.`, `three till 4:00 pm`."""
    return found["h"] in cal.HOURS and " and " not in found[0] and "-" not in found[0] and half_told(low, m)


def past(low: str, start: int, end: int) -> Moment | None:
    """`half past nine`, `20 minutes past eight`, where `past` stands at `start:end`."""
    share, hour = _PAST.search(low, max(0, start - 24), start), _OF_HOUR.match(low, end)
    if not share or not hour:
        return None
    told = share["min"] or share["n"] is None or hour["ap"] or hour["oc"] or low.endswith("at ", 0, share.start())
    if not told and not _BESIDE.match(low, hour.end()):
        return None
    return _told(share, hour, _minutes(share))


def beside_hour(low: str, start: int, end: int) -> Moment | None:
    """`a quarter to six`, `ten minutes after six p.m.`, where the `quarter` or the `minutes` stand at `start:end`."""
    joint = _JOINT.match(low, end)
    share = _PAST.search(f"{low[max(0, start - 14) : end]} ") if joint else None
    hour = _OF_HOUR.match(low, joint.end()) if joint and share else None
    if joint is None or share is None or hour is None:
        return None
    plain = hour["ap"] or hour["oc"] or hour["h"] in ("noon", "midnight")
    if not (plain or CLOSED.match(low, hour.end())) or not (
        joint["w"] == "to" or _is_hour(low, share, joint, hour["h"], bool(plain))
    ):
        return None
    told = _told(share, hour, _minutes(share) * (1 if joint["w"] in ("after", "past") else -1))
    return replace(told, start=max(0, start - 14) + share.start())


_JOINT = re.compile(r" (?P<w>to|till|before|after|of)(?= )")


def _is_hour(low: str, share: re.Match[str], joint: re.Match[str], hour: str, plain: bool) -> bool:
    """Whether what stands behind `five minutes before` is an hour of the clock and no number of something."""
    if joint["w"] == "of" and share["n"]:
        return False
    at = joint.start() - len(share[0]) + 1
    return plain or (hour in cal.HOURS and _LED_BY.search(low, max(0, at - 8), at) is not None)


_LED_BY = re.compile(r"(?:^|\b(?:at|by|until|till|from|around|about|it's|it’s)) $")


def in_words(low: str, start: int, end: int) -> Moment | None:
    """`nine o’clock`, `six thirty p.m.`; with digits it is found at them."""
    found = _IN_WORDS.search(low, max(0, start - 20), start)
    if found is None or (low[start] == "o" and found["m"]):
        return None
    hour, minutes = cal.HOURS[found["h"]], cal.MINUTES_ALOUD[found["m"]] if found["m"] else 0
    if low[start] in "ap":
        hour = hour % 12 + (12 if low[start] == "p" else 0)
        end += low.startswith(".", end) and "." in low[start:end]
    precision = "minute" if found["m"] else "hour"
    return Moment(found.start(), end, f"T{hour:02d}:{minutes:02d}", TimexType.TIME, precision)


def together(low: str, first: Moment, second: Moment) -> Moment | None:
    """A clock time and a part of the day beside it as one: `9:30 in the evening`, `Monday night at 10 p.m.`."""
    if low[first.end : second.start] not in _GAPS:
        return None
    clock, part = (first, second) if _TIME.fullmatch(first.value or "") else (second, first)
    at = _TIME.fullmatch(clock.value or "")
    beside = _PART.fullmatch(part.value or "")
    if at is None or beside is None:
        return _on_unknown_day(low, first, second, at)
    if at["d"] and beside["d"]:
        return None
    value = in_part(low, clock, beside["p"])
    both = replace(first, end=second.end, precision=clock.precision, note=None)
    return replace(both, value=f"{beside['d'] or at['d'] or ''}{value}")


def half_told(low: str, clock: Moment) -> bool:
    """Whether the words of a clock time tell which half of the day it is: `5 p.m.`, `1700 gmt`."""
    return _HALF_TOLD.search(low, clock.start, clock.end) is not None


def in_part(low: str, clock: Moment, part: str) -> str:
    """The time of a clock without the day, in that part of it where the words leave the half of the day open."""
    at = _TIME.fullmatch(clock.value or "")
    if at is None:
        return clock.value or ""
    if half_told(low, clock) or int(at["h"]) > 12:
        return f"T{at['h']}:{at['m']}"
    return on_clock(int(at["h"]), at["m"], part)


def repeated(first: Moment, second: Moment) -> Moment | None:
    """`every day at 7:30 p.m.`, `every morning at 8`: a set of one clock time; None where they are no such pair."""
    every, at = (first, second) if first.type is TimexType.SET else (second, first)
    if (
        every.type is not TimexType.SET
        or at.type is not TimexType.TIME
        or not (found := _TIME.fullmatch(at.value or ""))
    ):
        return None
    day = {"P1D": "XXXX-XX-XX"}.get(every.value or "", (every.value or "").partition("T")[0])
    if found["d"] or not day.startswith("XXXX-"):
        return None
    part = _PART.fullmatch(every.value or "")
    hour = f"T{found['h']}:{found['m']}"
    if part and part["p"] != "MO" and int(found["h"]) < 12:
        hour = on_clock(int(found["h"]), found["m"], part["p"])
    return Moment(first.start, second.end, f"{day}{hour}", TimexType.SET, "set", every.note)


def _on_unknown_day(low: str, first: Moment, second: Moment, at: re.Match[str] | None) -> Moment | None:
    """`7:30 tonight` in a text without a date."""
    parts = (m for m in (first, second) if m.value is None and _PART_WORDS.search(low, m.start, m.end))
    why = next((m.note for m in parts if m.note in (DATE_NEEDED, BEYOND)), None)
    if at and not at["d"] and why:
        return Moment(first.start, second.end, None, TimexType.TIME, "unresolved", why)
    return None


def _told(share: re.Match[str], hour: re.Match[str], minutes: int) -> Moment:
    at = (number(hour["h"]) * 60 + minutes) % 720 or 720
    if hour["h"] == "noon":
        at = 720 + minutes
    elif hour["ap"]:
        at = at % 720 + (720 if hour["ap"] == "p" else 0)
    elif hour["h"] == "midnight" and minutes < 0:
        at += 720
    return Moment(share.start(), hour.end(), f"T{at // 60:02d}:{at % 60:02d}", TimexType.TIME, "minute")


def _minutes(share: re.Match[str]) -> int:
    if share["n"]:
        return int(share["n"]) if share["n"].isdigit() else cal.MINUTES_TOLD[share["n"]]
    return 30 if share["s"] == "half" else 15


def number(word: str) -> int:
    """The hour of a twelve-hour clock that a word or a figure tells: `nine`, `9`, `noon`."""
    if word in ("noon", "midnight"):
        return 12
    return int(word) if word.isdigit() else cal.HOURS[word]


def on_clock(hour: int, minutes: str, part: str) -> str:
    """The hour of a twelve-hour clock in that part of the day; the night is taken to begin at five."""
    if part == "MO" or (part == "NI" and hour < 5):
        hour %= 12
    elif part == "NI" and hour == 12:
        hour = 0
    elif hour < 12:
        hour += 12
    return f"T{hour:02d}:{minutes}"
