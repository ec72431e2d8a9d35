"""Whether the words leave open which day, week or year a date means, and the year that another date gives it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from claims.extract.alone.days import doubts
from claims.extract.alone.days.dateforms import RANGE, YEAR, shown
from claims.extract.lang.en import calendar as cal
from claims.extract.moments import around, narrated, scenes, tenses
from claims.extract.prose import beginnings
from claims.extract.prose.letters import lowered
from claims.extract.reading import Reading
from claims.records import Moment, Span

TOLD_YEAR = re.compile(r",? \d{4}\b| (?:of )?(?:last|this|next|that|the)\b")
_BARE_DAY = re.compile(r"[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?$|\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+\.?$")
_LAST = re.compile(r"\b(?:last|this|next|year|that|same)\b", re.I)
# What happened longer ago than this is told with its year.
_MONTHS_BACK = 9
_ROW_TOLD = re.compile(rf"{RANGE.pattern}+(?:st|nd|rd|th)?(?:{TOLD_YEAR.pattern})")
_THIS_WEEKDAY = re.compile(rf"this (?:past )?(?:{'|'.join(cal.WEEKDAYS)})\b", re.I)
_SUNDAY = 7
# How far around a date the words are read.
_NEAR = 400
_DOUBTS = (
    doubts.of_the_attacks,
    doubts.just_missed,
    doubts.long_ahead,
    doubts.of_another_zone,
    doubts.season_running,
)


def doubtful(reading: Reading, moment: Moment) -> bool:
    """Whether the words leave open which day is meant: no tense tells, or `This Sunday she won` would lie ahead."""
    if (moment.value or "0")[0] == "X":
        return False  # comes back, or is one of any week
    if any(doubt(reading, moment) for doubt in _DOUBTS):
        return True
    if scenes.EITHER_YEAR in (moment.note or "") or other_year(reading, moment) or long_ago(reading, moment):
        return True
    unsure = tenses.UNSURE_NOTE in (moment.note or "") and not (
        doubts.just_past(reading, moment) or _told_near(reading, moment)
    )
    if unsure or _week_on_a_sunday(reading, moment):
        return True
    published, value = reading.article.published, moment.value or ""
    if published is None or len(value) < 10 or value[:10] <= published.isoformat():
        return False
    said = moment.span.of(reading.text)
    if not doubts.WEEKDAY.search(said) or doubts.tells_itself(said) or this_past(reading, moment):
        return False
    return way(reading, moment) is tenses.Way.BACK


def way(reading: Reading, moment: Moment) -> tenses.Way:
    """Whether the words around a moment tell of what lies back or ahead."""
    begin = max(0, moment.start - _NEAR)
    words = reading.text[begin : moment.end + _NEAR]
    near = around.unbroken(words, lowered(words))
    return tenses.way(near, moment.start - begin, moment.end - begin)


def this_past(reading: Reading, moment: Moment) -> date | None:
    """The day just gone by that `this Sunday` means where what is told lies back: `This Sunday she won`, on a Monday."""
    published, value = reading.article.published, moment.value or ""
    if (
        published is None
        or not _THIS_WEEKDAY.match(moment.span.of(reading.text))
        or value[:10] <= published.isoformat()
    ):
        return None
    if way(reading, moment) is not tenses.Way.BACK or reading.spoken(moment.span):
        return None
    return date.fromisoformat(value[:10]) - timedelta(days=7)


def long_ago(reading: Reading, moment: Moment) -> bool:
    """Whether a month or day without a year was read as one so long ago that the coming one may be meant."""
    published, value, said = reading.article.published, moment.value or "", moment.span.of(reading.text)
    if _ROW_TOLD.match(reading.text, moment.end):
        return False
    if scenes.OPENED_WITH in (moment.note or ""):
        return False
    if narrated.FROM_TEXT in (moment.note or "") and _in_one_sentence(reading, moment):
        return False
    if published is None or not re.match(r"\d{4}-\d\d(?!\d)", value) or YEAR.search(said) or _LAST.search(said):
        return False
    month = int(value[5:7]) + 12 * int(value[:4])
    if published.month + 12 * published.year - month <= _MONTHS_BACK or doubts.MONTH.search(said) is None:
        return False
    # `fell in January`, told in November
    return value[:4] != f"{published.year}" or way(reading, moment) is not tenses.Way.BACK


def other_year(reading: Reading, moment: Moment) -> Moment | None:
    """A day of another year before one that has none: `on 15 May 2017 he fled. On 21 May he fell.`"""
    value = moment.value or ""
    if len(value) < 10 or not _BARE_DAY.search(moment.span.of(reading.text)):
        return None
    begin = max(0, moment.start - _NEAR)
    begin = max(begin, reading.text.rfind("\n", begin, moment.start))
    for one in reversed(reading.moments_in(Span(begin, moment.start))):
        if len(one.value or "") >= 10 and YEAR.search(one.span.of(reading.text)):
            return one if (one.value or "")[:4] != value[:4] else None
    return None


def in_year(reading: Reading, moment: Moment, other: Moment) -> str | None:
    """What to put behind a day that goes on in the year of another in one sentence: `fled on 15 May 2017, fell on 21 May`."""
    value, before = moment.value or "", other.value or ""
    if beginnings.ENDS.search(reading.text, other.end, moment.start) or value[4:10] < before[4:10]:
        return None
    return shown(replace(moment, value=before[:4] + value[4:]), reading.text)


def _told_near(reading: Reading, moment: Moment) -> bool:
    """Whether the same words tell the same day nearby, where a tense shows which it is."""
    said = moment.span.of(reading.text).lower()
    near = reading.moments_in(Span(max(0, moment.start - _NEAR), moment.end + _NEAR))
    same = [m for m in near if m.value == moment.value and m.span.of(reading.text).lower() == said]
    return any(tenses.UNSURE_NOTE not in (m.note or "") for m in same)


def _in_one_sentence(reading: Reading, moment: Moment) -> bool:
    """Whether a year stands before a moment in its sentence."""
    begin = max(0, moment.start - _NEAR)
    ends = [m.end() for m in beginnings.ENDS.finditer(reading.text, begin, moment.start)]
    return YEAR.search(reading.text, ends[-1] if ends else begin, moment.start) is not None


def _week_on_a_sunday(reading: Reading, moment: Moment) -> bool:
    """Whether a week is counted from a Sunday, which ends one for some and opens it for others; `met this week` is past."""
    published = reading.article.published
    if published is None or published.isoweekday() != _SUNDAY or moment.precision != "week":
        return False
    return way(reading, moment) is not tenses.Way.BACK or not moment.span.of(reading.text).lower().endswith("this week")
