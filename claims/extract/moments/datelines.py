"""Dates as they are written out: days, months, years, ranges, decades, centuries, clock times. Nothing relative.

Each reader takes the text in small letters and a place, and gives what stands there as a `Written`, or None.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en.calendar import MONTH_NAMES as _M
from claims.extract.lang.en.calendar import MONTHS, ZONE_NAMES, ZONES
from claims.extract.moments import almanac

NO_SUCH_DATE = "no such date"


class Written(NamedTuple):
    """A date or time as written. `month` without `year` is to be completed from the article's date."""

    start: int
    end: int
    value: str | None
    precision: str
    type: str = "DATE"
    month: int | None = None
    day: int | None = None
    note: str | None = None
    behind: int | None = None  # where the whole range ends, of which this is the first day


_Y = r"([12][0-9]{3}|['’][0-9]{2})(?![0-9]|,[0-9]{3}|\.[0-9])"
_D = r"(?P<d>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9%]|:[0-9]|\.[0-9]|,[0-9]{3})"
_ON_THE_CLOCK = frozenset(f"{hour:02d}" for hour in (*range(10), *range(12, 24)))  # `01:30:00` is no runner’s time
_SHORT = frozenset(m for m in MONTHS if len(m) <= 4) - {"may", "june", "july"}
_BC_BEHIND = re.compile(r"[ ](?:of[ ])?([0-9]{1,4})[ ](?:bce?\b|b\.c\.)")
_YEAR_BEHIND = re.compile(rf"(?:[ ]?,[ ]?|[ ](?:of[ ]|in[ ])?|,[ ](?:of|in)[ ]|[-–/]){_Y}")
_SHORT_YEAR = re.compile(r" of ([0-9]{2})(?=[.,;)](?![0-9])|$)")
_DASHED_YEAR = re.compile(rf"[0-9](?P<s>[-/])(?P<m>(?:{_M}))(?P=s)(?P<y>[0-9]{{2}})$")
_ROW_YEAR = re.compile(
    r"(?:, (?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)?){1,30},? and (?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)?,? ([12][0-9]{3})\b"
)
MONTH_FIRST = re.compile(
    rf"(?P<m>{_M})\b\.?(?:(?:[ \u00a0](?:the[ ])?|[-/]|,[ ](?=[0-9]{{1,2}}(?:st|nd|rd|th)(?:[.,;]|$)))"
    rf"{_D}(?:(?:[-–—]| (?:to|and|or|&|through|until|till) | [-–] (?=[0-9]{{1,2}}(?:[snrt]|,? [12][0-9]{{3}})))"
    rf"(?P<d2>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)?(?![0-9%]|:[0-9]|[ /-](?:of )?(?:{_M})\b))?"
    rf")?"
)
DAY_FIRST = re.compile(
    rf"{_D}(?:(?:[-–—]| (?:to|and|or|&|through|until|till) (?:the )?)(?P<d2>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|"
    rf"th)?)?(?:[ \u00a0/-](?:day[ ])?(?:of[ ])?)(?P<m>{_M})\b\.?"
)
_ISO = re.compile(
    r"(?P<y>[12][0-9]{3})-(?P<m>[01][0-9])(?:-(?P<d>[0-3][0-9]))?(?:t(?P<t>[0-2][0-9]:[0-5][0-9])(?P<s>:[0-9]{2})?"
    r"(?:\.[0-9]{1,9})?(?:z|[+-][0-9]{2}:?[0-9]{2})?)?(?!-?[0-9])"
)
_YEAR_FIRST = re.compile(
    rf"(?P<y>[12][0-9]{{3}})(?P<s>[-/.])(?:(?P<n>0?[1-9]|1[0-2])|(?P<m>{_M}))(?P=s)(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9/-])"
)
_MONTH_YEAR = re.compile(
    r"(?P<m>1[0-2]|0[1-9])(?:/(?P<y>(?:19|20)[0-9]{2})(?![0-9/-]|\.[0-9])|-(?P<y2>(?:19|20)[0-9]{2})(?=[.,;)!?](?:\s|$)|$))"
)
_SLASHED = re.compile(r"(?P<a>[0-9]{1,2})(?P<s>[/.-])(?P<b>[0-9]{1,2})(?P=s)(?P<y>[12][0-9]{3})(?![0-9/]|-(?!..?[/.]))")
_CLOCK = re.compile(
    r"(?P<h>2[0-3]|[01]?[0-9])(?:(?P<c>[:.])(?P<min>[0-5][0-9])(?P<sec>:[0-5][0-9])?)?(?:[ \u00a0]?(?P<ap>am|pm|"
    r"a\.[ ]?m\.?|p\.[ ]?m\.?|(?<=:[0-5][0-9])[ap])(?![a-z])|[ ](?P<oc>o['’]?clock))?"
    rf"(?P<z>[ ](?:(?:gmt|utc)[+-][0-9]{{1,2}}(?::?[0-9]{{2}})?\b|\((?:{ZONES}|{ZONE_NAMES})\)|(?:{ZONES}|{ZONE_NAMES})\b))?"
)
_MILITARY = re.compile(
    rf"(?P<h>2[0-3]|[01][0-9])(?P<min>[0-5][0-9])(?:[ ](?:{ZONES}|{ZONE_NAMES}|hours|hrs)\b|(?=[ ]local time))"
)
_RUN_ON = re.compile(r"(?P<h>1[0-2]|0?[1-9])(?P<min>[0-5][0-9])[ ]?(?P<ap>am|pm|a\.[ ]?m\.?|p\.[ ]?m\.?)(?![a-z])")
# The 7 of `from 7 to 9 p.m.`: the half of the day is told behind the second hour.
_FIRST_HOUR = re.compile(
    r"(?P<h>1[0-2]|0?[1-9])(?::(?P<min>[0-5][0-9]))?(?=(?: ?[-–] ?| to | and | or | until | till )"
    r"(?P<h2>1[0-2]|0?[1-9])(?::(?P<min2>[0-5][0-9]))?[ \u00a0]?(?P<ap>[ap])(?:m|\.[ ]?m)\b)"
)
_EARLY = re.compile(r"\bthe (?:mid|early|late)[ -]$")
_SHORT_DECADE = re.compile(r"(?P<n>[2-9]0)['’]?s\b")
_DECADE = re.compile(r"(?P<y>1[0-9]{2}0|20[0-9]0)[ ]?['’]?s\b(?![ ]bc)")
_CENTURY = re.compile(
    r"(?P<n>[12]?[0-9])(?:st|nd|rd|th)[ -][ ]?centur(?:y|ies)(?:[ ](?:(?P<bc>bce?\b|b\.c\.)|(?:ad|ce)\b|a\.d\.))?"
)
_YEARS = re.compile(
    r"(?P<y>[12][0-9]{3})(?:(?:[-–—/]|[ ][-–][ ])(?:[12][0-9]{3}|[0-9]{2})(?![0-9]))?(?![0-9]|,[0-9]|\.[0-9]|"
    r"[a-z])"
)
_ERA = re.compile(r"(?P<n>[0-9]{1,4})(?P<s>s?)[ ](?P<e>bce?\b|b\.c\.(?:e\.)?|ad\b|a\.d\.|ce\b)")
_ERA_PAIR = re.compile(r"(?P<n>[0-9]{1,4})(?=(?:[-–—/]| to | and | or )[0-9]{1,4} (?:bce?\b|b\.c\.))")


def in_digits(low: str, at: int) -> Written | None:
    """The date or time that begins with the digits at `at`."""
    if low[at : at + 4].isdigit():
        return (
            _iso(low, at)
            or _year_first(low, at)
            or _clock(low, at)
            or _decade(low, at)
            or _era(low, at)
            or _years(low, at)
        )
    return (
        _slashed(low, at)
        or month_date(DAY_FIRST.match(low, at))
        or _clock(low, at)
        or _century(low, at)
        or _decade(low, at)
        or _era(low, at)
    )


def month_date(found: re.Match[str] | None) -> Written | None:
    """A month with what it has of day and year, from a match of MONTH_FIRST or DAY_FIRST."""
    if found is None:
        return None
    month, number = MONTHS[found["m"]], found["d"]
    start, end = found.span()
    behind = _YEAR_BEHIND.match(found.string, end)
    year = almanac.full_year(behind[1]) if behind else None
    if behind:
        end = behind.end()
    elif short := _SHORT_YEAR.match(found.string, end):
        year, end = almanac.full_year(f"’{short[1]}"), short.end()
    elif (
        number
        and (dashed := _DASHED_YEAR.search(found.string, max(start, end - 12), end + 3))
        and dashed.end("m") == end
    ):
        year, end = almanac.full_year(f"’{dashed['y']}"), dashed.end()  # `05-Aug-16`
    elif number and (row := _ROW_YEAR.match(found.string, end)):
        year = int(row[1])  # `June 5, 6 and 8, 2019`
    elif bce := _BC_BEHIND.match(found.string, end):
        return Written(start, bce.end(), f"BC{int(bce[1]):04d}-{month:02d}", "month")
    elif found[0].endswith(".") and found["m"] not in _SHORT:
        end -= 1
    if number is None:
        value = f"{year:04d}-{month:02d}" if year else None
        return Written(start, end, value, "month", month=month)
    if not almanac.exists(month, int(number)) or (year and almanac.day(year, month, int(number)) is None):
        return Written(start, end, None, "unresolved", note=NO_SUCH_DATE)
    value = almanac.day(year, month, int(number)) if year else None
    behind_both = end if found["d2"] else None
    if found["d2"] and almanac.exists(month, int(found["d2"])):
        end = _DAY_END.match(found.string, found.end("d")).end()  # type: ignore[union-attr]
    return Written(start, end, value, "day", month=month, day=int(number), behind=behind_both)


_DAY_END = re.compile(r"(?:st|nd|rd|th)?")
_SECOND_YEAR = re.compile(r"[0-9]{2}(?![0-9])")
_FIRST_YEAR = re.compile(r"[12][0-9]{3}$")


def second(low: str, at: int, start: int, end: int, value: str) -> Written | None:
    """The 6 of `May 4-6, 2019` and the 18 of `1914-18`: what stands at `at`, where the first is `low[start:end]`."""
    if _FIRST_YEAR.search(low, start, end) and len(value) == 4 and low[end:at] in ("-", "–", "—", "/"):
        short = _SECOND_YEAR.match(low, at)
        return Written(*short.span(), value[:2] + short[0], "year") if short and value[2:] < short[0] else None
    if not 0 < at - end < 10 or not (first := _MONTH.search(low, start, end)):
        return None
    whole = MONTH_FIRST.match(low, first.start())
    if not whole or not whole["d2"] or whole.start("d2") != at or len(value) < 10:
        return None
    last = almanac.day(int(value[:4]), MONTHS[whole["m"]], int(whole["d2"]))
    behind = _YEAR_BEHIND.match(low, whole.end())
    return Written(at, behind.end() if behind else whole.end(), last, "day") if last else None


_MONTH = re.compile(rf"\b(?:{_M})\b")


def _iso(low: str, at: int) -> Written | None:
    found = _ISO.match(low, at)
    if not found or not 1 <= int(found["m"]) <= 12:
        return None
    if not found["d"]:
        return Written(*found.span(), found[0], "month")
    value = almanac.day(int(found["y"]), int(found["m"]), int(found["d"]))
    if value is None:
        return Written(*found.span(), None, "unresolved", note=NO_SUCH_DATE)
    if found["t"]:
        return Written(
            *found.span(), f"{value}T{found['t']}{found['s'] or ''}", "second" if found["s"] else "minute", "TIME"
        )
    return Written(*found.span(), value, "day")


def _year_first(low: str, at: int) -> Written | None:
    """`2019-Aug-1`, `2018/7/6`."""
    found = _YEAR_FIRST.match(low, at) if low[at + 4 : at + 5] in ("-", "/", ".") else None
    if found is None:
        return None
    value = almanac.day(int(found["y"]), int(found["n"] or MONTHS[found["m"]]), int(found["d"]))
    return Written(*found.span(), value, "day" if value else "unresolved", note=None if value else NO_SUCH_DATE)


def _slashed(low: str, at: int) -> Written | None:
    """`31/12/2020`: taken where only one order of day and month is possible. `12/2020`."""
    if low[at + 2 : at + 3] in ("/", "-") and (month := _MONTH_YEAR.match(low, at)):
        return Written(*month.span(), f"{month['y'] or month['y2']}-{int(month['m']):02d}", "month")
    found = _SLASHED.match(low, at)
    if not found:
        return None
    a, b, year = int(found["a"]), int(found["b"]), int(found["y"])
    readings = {v for v in (almanac.day(year, a, b), almanac.day(year, b, a)) if v}
    if len(readings) == 1:
        return Written(*found.span(), readings.pop(), "day")
    note = "order of day and month unclear" if readings else NO_SUCH_DATE
    return Written(*found.span(), None, "unresolved", note=note)


def _clock(low: str, at: int) -> Written | None:
    """`9:30 a.m.`, `1140 a.m.`, `18:00 GMT`, `1500 UTC`, `5pm`, `7 o’clock`."""
    if first := _FIRST_HOUR.match(low, at):
        return _first_hour(first)
    found = _MILITARY.match(low, at) or _RUN_ON.match(low, at) or _CLOCK.match(low, at)
    if not found:
        return None
    parts = found.groupdict()
    half, minutes = parts.get("ap"), parts["min"]
    local = parts.get("c") == "." and low.startswith(" ", found.end()) and _local(low, at, found.end())
    told = half or parts.get("oc") or parts.get("z") or parts.get("c") == ":" or "c" not in parts or local
    if (
        not told
        or (minutes is None and not half and not parts.get("oc"))
        or (parts.get("c") == "." and not half and not parts.get("z") and not local)
    ):
        return None
    hour = int(parts["h"])
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if low[found.end() : found.end() + 1].isdigit():
        return None
    told = half or parts.get("z") or low.startswith("at ", max(0, at - 3)) or low[at : at + 2] in _ON_THE_CLOCK
    if found[0].count(":") == 2 and not told:
        return None  # a runner's time
    seconds = parts.get("sec") or ""
    precision = "second" if seconds else "minute" if minutes else "hour"
    return Written(*found.span(), f"T{hour:02d}:{minutes or '00'}{seconds}", precision, "TIME")


def _local(low: str, at: int, end: int) -> bool:
    """`at 17.30 Oslo time`."""
    return low.endswith(("at ", "from ", "by ", "until ", "around "), 0, at) and _LOCAL_TIME.match(low, end) is not None


_LOCAL_TIME = re.compile(r" (?!(?:half|full|playing|stoppage|extra|injury|running|lap)\b)[a-z]+ time\b")


def _first_hour(found: re.Match[str]) -> Written:
    """The hour of the half of the day that makes it earlier than the second: 11 in `11 to 1 p.m.` is before noon."""
    hour, minutes = int(found["h"]) % 12, found["min"]
    if (found["ap"] == "p") == ((hour, minutes or "00") <= (int(found["h2"]) % 12, found["min2"] or "00")):
        hour += 12
    return Written(*found.span(), f"T{hour:02d}:{minutes or '00'}", "minute" if minutes else "hour", "TIME")


def _century(low: str, at: int) -> Written | None:
    found = _CENTURY.match(low, at)
    if not found:
        return None
    number = int(found["n"])
    value = f"BC{number - 1:02d}" if found["bc"] else f"{number - 1:02d}"
    return Written(*found.span(), value, "century")


def _decade(low: str, at: int) -> Written | None:
    if found := _DECADE.match(low, at):
        hundred = found["y"].endswith("00") and found["y"] < "2000"
        value = found["y"][:2] if hundred else found["y"][:3]
        return Written(*found.span(), value, "century" if hundred else "decade")
    found = _SHORT_DECADE.match(low, at)
    mark = low[at - 1 : at] in ("'", "’")
    if found and (mark or low[max(0, at - 4) : at] == "the " or _EARLY.search(low, max(0, at - 10), at)):
        return Written(at - mark, found.end(), f"19{found['n'][0]}", "decade")
    return None


def _era(low: str, at: int) -> Written | None:
    """`490 BC`, `AD` behind the number."""
    if pair := _ERA_PAIR.match(low, at):
        return Written(*pair.span("n"), f"BC{int(pair['n']):04d}", "year")
    found = _ERA.match(low, at)
    if not found:
        return None
    sign = "BC" if found["e"].startswith("b") else ""
    value = f"{sign}{int(found['n']):04d}"
    return Written(*found.span(), value[:-1] if found["s"] else value, "decade" if found["s"] else "year")


def _years(low: str, at: int) -> Written | None:
    """A year; of two in a range the first."""
    found = _YEARS.match(low, at)
    if not found:
        return None
    first = found["y"]
    return Written(at, found.end("y"), first, "year")
