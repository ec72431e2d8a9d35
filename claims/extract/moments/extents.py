"""Where a moment begins: `about`, `more than`, `early`, `the year` before it belong to it, as TIMEX3 has it.

What they say goes into the note; the value stays what the words behind them give.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en import hedges
from claims.extract.moments import almanac
from claims.records import Moment
from claims.vocabulary import TimexType

_REACH = 30
_COUNTED = re.compile(
    r"(?<![\w-])(?:(?:an? (?:little|bit) |just |slightly |somewhat |well |no |not |(?:much )?)?"
    r"(?P<mod>more than|less than|fewer than|longer than|over|under|shy of|above|below)"
    rf"|(?:just |only )?(?P<near>{hedges.LOOSELY})"
    r"|(?P<plain>another|only|just)) $"
)
_DATED = re.compile(r"(?<![\w-])(?P<near>around|circa|ca\.?|c\.) ?$")
_CLOCK = re.compile(r"(?<![\w-])(?:at )?(?P<near>about|around|approximately|nearly|almost|just before|just after) $")
_EDGE = re.compile(r"(?<![\w-])(?:very )?(?P<mod>early|late|earlier|later)(?: on)? $")
_YEAR = re.compile(r"(?<![\w-])(?:the )?(?:(?:fiscal|financial|calendar|school|marketing) years?|years?|fiscal) $")
_ORDINAL = re.compile(r"[0-9]{1,2}(?:st|nd|rd|th)")
_MONTH_OF = re.compile(r"(?<![\w-])(?:the )?month of $")
_ORDINAL_DAY = re.compile(r"[0-9]{1,2}(?:(?:st|nd|rd|th)?(?: day)?(?: of)? [a-z]|(?:st|nd|rd|th)$)")
_HOURS = re.compile(
    r"(?<![\w-])(?:the )?(?:(?:very )?(?:early|small|wee|late) )?(?P<part>morning |evening |afternoon )?hours of $"
)
_HYPHENED = re.compile(r"[0-9a-z-]+[- ](?:day|week|month|year|hour|minute|decade)")
_ARTICLE = re.compile(r"(?<![\w-])(?:an?|the|this|that) $")
_WEEK = re.compile(r"(?<![\w-])(?:the )?(?P<u>week|weekend) of $")
_NUMBER = re.compile(
    r"[0-9]|an? |half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+(?:teen|ty)|several|a few|many|as "
)
_STEPPED = re.compile(r"[ -](?:ago|later|earlier|before|after|afterwards?|previously|hence|from now|on)$")
_YEAR_ONLY = re.compile(r"[12][0-9]{3}(?:[-–][0-9]{2,4})?$")


def widened(low: str, found: list[Moment]) -> list[Moment]:
    """`found` with each moment begun where its words begin; none grows into the one before it."""
    out: list[Moment] = []
    for m in found:
        floor = out[-1].end if out else 0
        out.append(_widened(low, m, max(floor, m.start - _REACH)))
    return out


def _widened(low: str, m: Moment, floor: int) -> Moment:
    words = low[m.start : m.end]
    for pattern in _before(m, words):
        if not (found := pattern.search(low, floor, m.start)):
            continue
        start = found.start() + (3 if found[0].startswith("at ") and pattern is _CLOCK else 0)
        said = next((w for w in found.groupdict().values() if w), None)
        note = "; ".join(filter(None, (said, m.note))) if m.value is not None and said else m.note
        return replace(m, start=start, note=note)
    if m.type is TimexType.DATE and m.precision == "day" and low.endswith(" of ", floor, m.start):
        return _part_of(low, m, floor)
    if m.type is TimexType.DATE and m.precision == "day" and low.endswith(" of the ", floor, m.start):
        return _part_of(low, replace(m, start=m.start - 4), floor)
    if m.type is TimexType.DURATION and low.startswith(" period", m.end) and _HYPHENED.fullmatch(words):
        article = _ARTICLE.search(low, floor, m.start)
        return replace(m, start=article.start() if article else m.start, end=m.end + len(" period"))
    if low.endswith("the ", floor, m.start) and words[0].isdigit() and _ORDINAL_DAY.match(words):
        return replace(m, start=m.start - 4) if m.type is TimexType.DATE or _ORDINAL.match(words) else m
    return m


def _part_of(low: str, m: Moment, floor: int) -> Moment:
    """`the early hours of` a day, `the week of` a day; else the day as it is."""
    if hours := _HOURS.search(low, floor, m.start):
        value = f"{m.value}T{cal.DAY_PARTS[(hours['part'] or 'morning').strip()]}" if m.value else None
        return replace(
            m, start=hours.start(), value=value, type=TimexType.TIME, precision="hour" if value else m.precision
        )
    if week := _WEEK.search(low, floor, m.start):
        value = (
            almanac.shifted(date.fromisoformat(m.value), "K" if week["u"] == "weekend" else "W", 0) if m.value else None
        )
        return replace(m, start=week.start(), value=value, precision="week" if value else m.precision)
    return m


def _before(m: Moment, words: str) -> tuple[re.Pattern[str], ...]:
    """What may stand before a moment of its kind."""
    if m.type is TimexType.DATE:
        return _before_date(m, words)
    if m.type is TimexType.DURATION:
        return (_COUNTED,) if _NUMBER.match(words) and not words.startswith("all") else ()
    if m.type is TimexType.SET:
        return ()
    clock = (_CLOCK,) if words[0].isdigit() or words in ("noon", "midnight") else ()
    return (*clock, _HOURS, _EDGE) if _pointed(words) else clock


def _before_date(m: Moment, words: str) -> tuple[re.Pattern[str], ...]:
    if words[-2:] in cal.STEP_ENDINGS and _STEPPED.search(words, max(0, len(words) - 12)) and _NUMBER.match(words):
        return () if words.startswith("all") else (_COUNTED,)
    if m.precision == "year":
        return (_YEAR, _DATED) if _YEAR_ONLY.match(words) else (_EDGE, _DATED) if _pointed(words) else (_DATED,)
    if m.precision == "month":
        return (_EDGE, _MONTH_OF, _DATED) if _pointed(words) else (_MONTH_OF, _DATED)
    if words == "now":
        return (_RIGHT,)
    return (_EDGE,) if _pointed(words) else ()


def _pointed(words: str) -> bool:
    """`last year`, `Monday`, `Thursday night`, `this week`."""
    return words.startswith(_POINTED) or words.partition(" ")[0] in cal.WEEKDAYS


_POINTED = ("last ", "next ", "this ", "that ", "yesterday", "today")
_RIGHT = re.compile(r"(?<![\w-])right $")
