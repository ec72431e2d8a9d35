"""The two ends of a range: `May 4 through the ninth`, `from Monday to Friday`, `from November to March`.

The second end lies behind the first: where each by itself would say otherwise, the one that the tense leaves free is moved.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import almanac, numbered, tenses
from claims.extract.moments.datelines import NO_SUCH_DATE
from claims.extract.moments.tenses import Way
from claims.records import Moment
from claims.vocabulary import TimexType

_OPENS = frozenset((" and", " or ", " to ", " thr", " unt", " til"))
_JOINTS = frozenset(
    (
        " to ",
        " through ",
        " until ",
        " till ",
        "-",
        "–",
        " - ",
        " – ",
        " to the ",
        " through the ",
        " until the ",
        " till the ",
    )
)
_PAIRED = _JOINTS | {" and ", " or ", " and on ", " or on "}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
_NAMED = re.compile(rf"\b(?:{cal.MONTH_NAMES})\b")
_YEAR = re.compile(r"[12][0-9]{3}|['’][0-9]{2}|\b(?:last|next|this|year)\b")
_WEEKDAY = re.compile(
    rf"({'|'.join(cal.WEEKDAYS)})\.?(?: (?:morning|afternoon|evening|night))?(?:,? (?:at )?[0-9:.]+ ?[ap]\.?m\b\.?)?"
)


def closed(low: str, found: list[Moment]) -> list[Moment]:
    """`found` with the ends that are told by a number alone: the ninth of `May 4 through the ninth`."""
    ends = {at: end for at, m in enumerate(found) if low[m.end : m.end + 4] in _OPENS and (end := _closing(low, m))}
    if not ends:
        return found
    out: list[Moment] = []
    for at, m in enumerate(found):
        if out and m.start < out[-1].end:
            continue  # `the 9th` by itself, the nearest one
        out.append(m)
        end = ends.get(at)
        following = found[at + 1] if at + 1 < len(found) else None
        if end and (following is None or following.start >= end.end or following.end == end.end):
            out.append(_last(m, end))
    return out


def _closing(low: str, m: Moment) -> numbered.Closing | None:
    """The number that closes a range behind a day told with its month."""
    if m.type is not TimexType.DATE or m.precision not in ("day", "unresolved"):
        return None
    return numbered.closing(low, m.end) if _NAMED.search(low, m.start, m.end) else None


def _last(first: Moment, end: numbered.Closing) -> Moment:
    """The day of that number behind the first one, in its month or in the next."""
    there = replace(first, start=end.start, end=end.end)
    if not _DAY.fullmatch(first.value or ""):
        return there
    year, month, day = (int(part) for part in (first.value or "").split("-"))
    month += end.day <= day
    value = almanac.day(year + month // 13, (month - 1) % 12 + 1, end.day)
    return (
        replace(there, value=value) if value else replace(there, value=None, precision="unresolved", note=NO_SUCH_DATE)
    )


def ordered(low: str, found: list[Moment], anchor: date | None) -> list[Moment]:
    """`found` with no range that ends before it begins, where the article's date alone tells which days they are."""
    if anchor is None:
        return found
    out = list(found)
    for at in range(1, len(out)):
        first, second = out[at - 1], out[at]
        if second.start - first.end > 13 or not (_begins(first) and _begins(second)):
            continue
        if beside := _in_its_week(low, first, second):
            out[at - 1] = first = beside
        if (second.value or "") > (first.value or "") and not _far(first.value or "", second.value or ""):
            continue
        if low[first.end : second.start] in _JOINTS or _between(low, first, second):
            out[at - 1 : at + 1] = _turned(low, first, second, anchor)
    return out


def _in_its_week(low: str, first: Moment, second: Moment) -> Moment | None:
    """The Monday of `Monday to Wednesday next week`, `Monday or Tuesday of last week`: a day of the week told behind both."""
    if low[first.end : second.start] not in _PAIRED or not _OF_WEEK.search(low, second.start, second.end):
        return None
    number = cal.WEEKDAYS.get(low[first.start : first.end].strip("."))
    if number is None or first.type is not TimexType.DATE or not _DAY.fullmatch(second.value or ""):
        return None
    week = date.fromisoformat(second.value or "").isocalendar()
    return replace(first, value=date.fromisocalendar(week.year, week.week, number).isoformat(), note=None)


_OF_WEEK = re.compile(r" (?:of |in )?(?:next|last|this) week$")


def _begins(m: Moment) -> bool:
    """Whether a moment is a month or a day of a year."""
    return m.type is not TimexType.SET and _MONTH.match(m.value or "") is not None


def _far(first: str, second: str) -> bool:
    """Whether a year and more lies between two days or months, of which each was given its year by itself."""
    return second[:4] > first[:4] and second[4:] > first[4:] and len(second) == len(first)


def _between(low: str, first: Moment, second: Moment) -> bool:
    return low[first.end : second.start] in (" and ", " and the ") and low.endswith("between ", 0, first.start)


def _turned(low: str, first: Moment, second: Moment, anchor: date) -> tuple[Moment, Moment]:
    """The pair with one end moved by a week or a year, as it is where its words fix both."""
    weekday = _WEEKDAY.fullmatch(low, second.start, second.end)
    if weekday and _DAY.match(first.value or ""):
        return _weekdays(low, first, second, anchor)
    months = [
        _MONTH.fullmatch(m.value or "") and _NAMED.search(low, m.start, m.end) and not _YEAR.search(low, m.start, m.end)
        for m in (first, second)
    ]
    return _years(low, first, second, anchor) if all(months) else (first, second)


def _weekdays(low: str, first: Moment, second: Moment, anchor: date) -> tuple[Moment, Moment]:
    """`ran from Thursday to Sunday` is all past: the Thursday before that Sunday; else the first Sunday behind it."""
    here = anchor.isoformat()
    past = first.note is None and second.note is None and (first.value or "") <= here and (second.value or "") < here
    if past and _WEEKDAY.fullmatch(low, first.start, first.end):
        return _moved(first, -7), second
    behind, day = date.fromisoformat((first.value or "")[:10]), date.fromisoformat((second.value or "")[:10])
    return first, _moved(second, (behind - day).days + ((day - behind).days % 7 or 7))


def _moved(m: Moment, days: int) -> Moment:
    day = almanac.shifted(date.fromisoformat((m.value or "")[:10]), "D", days)
    return replace(m, value=f"{day}{(m.value or '')[10:]}") if day else m


def _years(low: str, first: Moment, second: Moment, anchor: date) -> tuple[Moment, Moment]:
    """`from November to March`: one end in the year before or after, as the tense says, else the pair nearer by."""
    earlier, later = _in_year(first, -1), _in_year(second, 1)
    way = tenses.way(low, first.start, second.end)
    if (second.value or "") > (first.value or ""):
        return (
            (first, _in_year(second, -1))
            if way is Way.BACK
            else (replace(_in_year(first, 1), note=second.note), second)
        )
    if way is Way.AHEAD:
        return first, later
    if way is Way.BACK:
        return earlier, second
    gone = abs(anchor - _day(second))
    coming = abs(_day(first) - anchor)
    return (earlier, second) if gone <= coming else (first, later)


def _in_year(m: Moment, steps: int) -> Moment:
    value = f"{int((m.value or '')[:4]) + steps:04d}{(m.value or '')[4:]}"
    return (
        m
        if len(value) == 10 and almanac.day(*(int(part) for part in value.split("-"))) is None
        else replace(m, value=value)
    )


def _day(m: Moment) -> date:
    value = (m.value or "").split("-")
    return date(int(value[0]), int(value[1]), int(value[2]) if len(value) > 2 else 15)


def twins(low: str, found: list[Moment]) -> list[Moment]:
    """The 6 of `6-9 May` and the 9 of `May 6-9` in the year that the whole date has come to."""
    out = list(found)
    for at, m in enumerate(out):
        if m.precision != "day" or m.value is None or not _BARE.fullmatch(low, m.start, m.end):
            continue
        beside = [
            out[i] for i in (at - 1, at + 1) if 0 <= i < len(out) and _NAMED.search(low, out[i].start, out[i].end)
        ]
        for other in beside:
            gap = low[min(m.end, other.end) : max(m.start, other.start)]
            if _TWIN.fullmatch(gap) and other.precision == "day" and other.value and "T" not in other.value:
                tail = m.value.partition("-")[2]
                out[at] = replace(m, value=f"{other.value.partition('-')[0]}-{tail}", note=other.note)
    return out


_BARE = re.compile(r"(?:the )?[0-9]{1,2}(?:st|nd|rd|th)?")
_TWIN = re.compile(r"[-–—]| (?:to|and|or|through|until|till) (?:the )?")
