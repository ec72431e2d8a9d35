"""Dates that count from another date of the text: `On September 17` in a history of 1939, `the next day`, `that year`.

A text about the past is told by its own dates: where written years lie long before the article's date and it points to
hardly any day by `yesterday` or `Monday`, a day without a year takes the year of the date before it. News keeps the article's.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import almanac, counted, spans
from claims.extract.moments.attributive import only_names
from claims.extract.moments.clocks import STOP
from claims.extract.moments.counted import Reference
from claims.extract.moments.reckoned import ELSEWHERE
from claims.records import Moment
from claims.vocabulary import TimexType

_WRITTEN = re.compile(
    r"(?<![0-9])[12][0-9]{3}(?![0-9])|['’][0-9]{2}\b|[0-9] (?:bce?\b|b\.c|ad\b|a\.d|ce\b)|^[0-9]{1,4}$"
)
_VALUE = re.compile(
    r"(?P<era>BC)?(?P<y>[0-9]{4})(?:-(?P<m>[01][0-9])(?:-(?P<d>[0-3][0-9])(?P<t>T.*)?)?|-(?P<s>SP|SU|FA|WI))?"
)
_SEASONS = "|".join(cal.SEASONS)
_OPEN = re.compile(rf"\b(?:(?P<m>{cal.MONTH_NAMES})|{_SEASONS})\b")
# Tell which day is meant as seen from the article's own.
TIED = re.compile(rf"\b(?:last|next|this|past|coming|ago|{'|'.join(cal.WEEKDAYS)})\b")
_LINK = re.compile(
    r"(?: ?[-–—] ?|/| (?:and|or|to|until|till|through|into) (?:the )?(?:early |late |mid-)?|, (?:and )?| and then )"
)
_BY_YEAR = (" next year", " last year", " this year")
_OPENS = re.compile(
    r"(?:[\n.!?”\"]\s*|^)(?:in|by|during|throughout|on|around|early in)(?: the)?(?: (?:late|early|mid))? $"
)
_REACH, _SCENE = 400, 1500
FROM_TEXT = "the year of the date before it in the text"


class Stance(NamedTuple):
    """Whose dates a text is told by: `past` written years long before the article, `here` days it points to from its own."""

    past: int
    here: int

    @property
    def history(self) -> bool:
        """Whether the text tells of the past by its own dates."""
        return self.past > 8 * self.here


def settled(low: str, found: list[Moment], anchor: date | None) -> list[Moment]:
    """`found` with each date that counts from another date of the text resolved where that one is certain."""
    if sum(m.precision == "quarter" for m in found) > 1:
        found = [*(_with_quarter(low, m, n) or m for m, n in pairwise(found)), found[-1]]
    if not any(_refers(low, m) for m in found):
        return found
    stance, out = _stance(low, found, anchor), list(found)
    before: Reference | None = None
    lent = _lent(low, out)
    for at, moment in enumerate(out):
        moment = _by_neighbour(low, out, at, lent) or moment
        if _open(low, moment):
            tells = before and (
                (stance.history and _serves(before, moment, stance, anchor)) or _soon_after(low, before, moment, anchor)
            )
            if moment is out[at] and at not in lent and before and tells:
                moment = _with_year(low, moment, before)
        elif (
            moment.note == ELSEWHERE
            and before
            and _near(low, before, moment, stance, anchor)
            and not _OF_A_YEAR.match(low, moment.end)
        ):
            moment = counted.resolved(low, moment, before, stance.history)
        if moment.value is None and moment.note == ELSEWHERE and anchor and not stance.history:
            moment = counted.own(low, moment, before, anchor)
        out[at] = moment
        before = _next(low, moment, before, stance)
    return spans.twins(low, out)


# `Down on the same month last year`.
_OF_A_YEAR = re.compile(
    r" (?:last year|a year (?:earlier|ago|before)|(?:of|in) (?:the previous year|last year|[12][0-9]{3}\b))"
)


def _next(low: str, m: Moment, before: Reference | None, stance: Stance) -> Reference | None:
    """What those behind `m` count from: in a history no day that is pointed to, no year named in passing."""
    found = _reference(low, m, before)
    if found is None or not stance.history:
        return before if found is None or (before and only_names(low, m)) else found
    if not found.written and not _open(low, m) and not (m.note or "").startswith("counted"):
        return before
    in_passing = found.month is None and not found.scene
    if before and before.month and in_passing and m.start - before.at < _SCENE:
        return before
    return found


def _refers(low: str, m: Moment) -> bool:
    return m.note == ELSEWHERE or _open(low, m)


def _open(low: str, m: Moment) -> bool:
    """Whether it is a month, day or season without a year that nothing in its own words ties to the article's date."""
    words = low[m.start : m.end]
    if m.type is not TimexType.DATE or m.precision not in ("day", "month", "season", "unresolved"):
        return False
    if words in _OF_NO_MONTH or (m.value is None and m.note != "date needed"):
        return False
    told = words.rpartition(" of ")[2]
    return bool(_OPEN.search(told)) and not _WRITTEN.search(words) and not TIED.search(told)


_OF_NO_MONTH = cal.WEEKDAYS.keys() | cal.POINTERS.keys() | {"last week", "this week", "last month", "this month"}


def _stance(low: str, found: list[Moment], anchor: date | None) -> Stance:
    past = here = near = 0
    for m in found:
        words = low[m.start : m.end]
        if m.type is TimexType.SET or m.type is TimexType.DURATION or _open(low, m):
            continue
        value = _VALUE.match(m.value or "")
        if _WRITTEN.search(words) and value:
            old = anchor is None or value["era"] or int(value["y"]) <= anchor.year - 2
            past, near = past + bool(old), near + (not old)
        elif (value and m.value) or m.note == "date needed":
            here += not (m.value or "").endswith("_REF")
    return Stance(past if past > near else 0, here)


def _serves(before: Reference, m: Moment, stance: Stance, anchor: date | None) -> bool:
    """Whether the date before may lend its year: in a short text only from close by, and only if it sets the scene."""
    if anchor is not None and not before.era and before.year > anchor.year - 1:
        return False
    return stance.past > 2 or (before.scene and m.start - before.at < _REACH and not _just_gone(m, anchor))


def _just_gone(m: Moment, anchor: date | None) -> bool:
    """Whether a day, by itself, is one of the month before the article: in a short text it is news."""
    if anchor is None or m.precision != "day" or m.value is None or len(m.value) != 10:
        return False
    return 0 <= (anchor - date.fromisoformat(m.value)).days < 32


def _soon_after(low: str, before: Reference, m: Moment, anchor: date | None) -> bool:
    """Whether a day stands close behind one written out with its year and falls in the weeks after that.

    By itself it would be one of the year before the article, more than half a year back: such a day is told with its year.
    """
    if anchor is None or before.date is None or not before.written or m.start - before.at > _REACH:
        return False
    alone = _VALUE.fullmatch(m.value or "") if m.precision == "day" else None
    if alone is None or alone["era"] or not alone["d"] or before.year >= int(alone["y"]):
        return False
    there = almanac.day(int(alone["y"]), int(alone["m"]), int(alone["d"]))
    written = almanac.day(before.year, int(alone["m"]), int(alone["d"]))
    if (
        there is None
        or written is None
        or there >= f"{anchor.year:04d}"
        or (anchor - date.fromisoformat(there)).days < 180
    ):
        return False
    return 0 < (date.fromisoformat(written) - before.date).days < 62 and "\n" not in low[before.at : m.start]


def _near(low: str, before: Reference, m: Moment, stance: Stance, anchor: date | None) -> bool:
    """Whether `the next day` or `a year earlier` may count from the date before: in news only from a scene close by."""
    if stance.past > 2 and stance.history:
        return True
    if not before.scene or m.start - before.at >= _REACH:
        return (
            m.start - before.at < _CLOSE
            and _STEPPED.search(low, m.start, m.end) is not None
            and (STOP.search(low, before.at, m.start) is None)
        )
    ahead = anchor is not None and before.date is not None and before.date > anchor
    return not (ahead and STOP.search(low, before.at, m.start))


_CLOSE = 100
# `In 1987 he left, and a year later ...`: so told it counts from what its sentence has just named.
_STEPPED = re.compile(r"\b(?:later|earlier|before|after|afterwards|thereafter)$")


def _lent(low: str, found: list[Moment]) -> set[int]:
    """Gives each month or day in a row the year that the last one is told with: `in June, July and August 2019`."""
    lent: set[int] = set()
    for at in range(len(found) - 2, -1, -1):
        near = found[at + 1].start - found[at].end < 16  # no word that joins them is longer
        if near and (dated := _by_neighbour(low, found, at, lent)):
            found[at] = dated
            lent.add(at)
    return lent


def _by_neighbour(low: str, found: list[Moment], at: int, lent: set[int]) -> Moment | None:
    """`between March and April 2018`: a month or day takes the year of the date that it is joined with."""
    m = found[at]
    if not _open(low, m):
        return None
    if at + 1 < len(found) and _LINK.fullmatch(low, m.end, found[at + 1].start):
        other = _reference(low, found[at + 1], None)
        told = other and (other.written or at + 1 in lent or low.endswith(_BY_YEAR, 0, found[at + 1].end))
        if other and told and other.month and (month := _month(low, m)):
            year = other.year - (month > other.month and not other.era)
            return _dated(low, m, other._replace(year=year))
    if at and _LINK.fullmatch(low, found[at - 1].end, m.start):
        other = _reference(low, found[at - 1], None)
        if other and other.month and other.written and (month := _month(low, m)):
            return _dated(low, m, other._replace(year=other.year + (month < other.month and not other.era)))
    return None


def _with_quarter(low: str, m: Moment, other: Moment) -> Moment | None:
    """The first quarter of `Q1 and Q2 2018`, whose year is told with the second."""
    year = _QUARTER_YEAR.search(low, other.start, other.end) if other.precision == "quarter" else None
    if (
        m.precision != "quarter"
        or m.end - m.start != _SHORT
        or not year
        or not _LINK.fullmatch(low, m.end, other.start)
    ):
        return None
    return replace(m, value=f"{year[0]}-{low[m.start : m.end].upper()}", note=None)


_QUARTER_YEAR, _SHORT = re.compile("[12][0-9]{3}"), 2


def _month(low: str, m: Moment) -> int | None:
    named = _OPEN.search(low, m.start, m.end)
    return cal.MONTHS[named["m"]] if named and named["m"] else None


def _with_year(low: str, m: Moment, before: Reference) -> Moment:
    """The month or day in the year that brings it nearest to the date before, rather behind it than ahead of it."""
    month = _month(low, m)
    year = before.year
    if month and before.month and not before.era:
        steps = month - before.month
        year += (steps < -6) - (steps > 8)
    found = _dated(low, m, before._replace(year=year))
    return replace(found, note="; ".join(filter(None, (_edge(m), FROM_TEXT)))) if found.value else m


def _edge(m: Moment) -> str | None:
    return None if m.note is None or m.note.startswith(("the tense", "date needed")) else m.note.partition("; ")[0]


def _dated(low: str, m: Moment, year: Reference) -> Moment:
    """`m` with its year. Without a value of its own, its words tell month and day."""
    head, month = year.head, _month(low, m)
    if month is None:
        season = next(code for word, code in cal.SEASONS.items() if word in low[m.start : m.end])
        return replace(m, value=f"{head}-{season}", precision="season", note=_edge(m))
    day = re.search(r"(?<![0-9])([0-3]?[0-9])(?![0-9])", low[m.start : m.end])
    if day is None:
        return replace(m, value=f"{head}-{month:02d}", precision="month", note=_edge(m))
    value = counted.day(year, month, int(day[1]))
    return replace(m, value=value, precision="day", note=_edge(m)) if value else m


def _reference(low: str, m: Moment, before: Reference | None) -> Reference | None:
    """What a moment gives those behind it to count from; a year alone does not blot out a month of the same year."""
    value = _VALUE.fullmatch(m.value or "") if m.type in (TimexType.DATE, TimexType.TIME) else None
    if value is None or value["y"] == "0000":
        return None
    era, year = value["era"] or "", int(value["y"])
    month, day = (int(value[k]) if value[k] else None for k in "md")
    if before and month is None and (before.era, before.year) == (era, year):
        return before._replace(at=m.end)
    written = _WRITTEN.search(low, m.start, m.end) is not None
    scene = month is not None or _OPENS.search(low, max(0, m.start - 24), m.start) is not None
    return Reference(m.end, era, year, month, day, written, scene)
