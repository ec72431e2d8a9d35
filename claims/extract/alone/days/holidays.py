"""Holidays in a statement: which of them tell a day of a year, and the one that this year's is not looked up for."""

from __future__ import annotations

import re
from datetime import date, timedelta

from claims.extract.alone.days.dateforms import YEAR
from claims.extract.lang.en import calendar as cal
from claims.extract.moments import almanac
from claims.extract.reading import Reading
from claims.records import Moment

# `Ashford Day is a holiday` tells of no day of a year.
_HOLIDAYS = cal.HOLIDAYS.keys() | cal.FROM_EASTER.keys() | cal.NTH_WEEKDAY.keys() | cal.FROM_THANKSGIVING.keys()
_ON = re.compile(r"\b(?:on|since|by|until|before|after|during|over|around|this|last|next|past)\s(?:the\s)?$", re.I)
# `said in a Labor Day speech`: what was said or done once, on that day.
_IN_A = re.compile(r"\b(?:in|at|during|after|before|since)\s(?:an?|his|her|their|its)\s$", re.I)
_ONCE = re.compile(rf"\s(?:{cal.ONCE})\b")
_ELECTION = "Election Day"
_NAMED = re.compile(r"[A-Z][\w’'.-]*\s$")
_SENTENCE = 200


def of_no_year(reading: Reading, moment: Moment) -> bool:
    """Whether a holiday is named without being told as a day: `a Christmas market`, `Easter is early`."""
    text = reading.text
    if moment.span.of(text).lower() not in _HOLIDAYS or _ON.search(text, max(0, moment.start - 12), moment.start):
        return False
    once = _IN_A.search(text, max(0, moment.start - 14), moment.start) and _ONCE.match(text, moment.end)
    return not once


def election_day(reading: Reading, moment: Moment) -> date | None:
    """The Tuesday on which the United States vote in the article's own year, where that is even and no other is told."""
    text, published = reading.text, reading.article.published
    if moment.value or published is None or published.year % 2 or moment.span.of(text) != _ELECTION:
        return None
    begin = max(text.rfind(". ", 0, moment.start), text.rfind("\n", 0, moment.start), moment.start - _SENTENCE, 0)
    if _NAMED.search(text, max(0, moment.start - 24), moment.start) or YEAR.search(text, begin, moment.start):
        return None
    return almanac.nth_weekday(published.year, 11, 1, 1) + timedelta(days=1)
