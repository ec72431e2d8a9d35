"""The day on which words in quotation marks were said, where the sentence tells it: `“We met today,” she said on Monday.`"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.prose import beginnings
from claims.extract.reading import Reading
from claims.records import Attribution, Moment, Span
from claims.vocabulary import Mode, TimexType

_BREAK = re.compile(r"[.,;:?!—–“”\"\n]")
_LEADS = re.compile(r"(?:on |late |early )*", re.I)
_REACH = 80  # letters from the word for saying to the day, and back to it
_SENTENCE = 400


def told(reading: Reading, moment: Moment) -> Moment | None:
    """A moment that counts from the day of a speech, with the day that it means; None where the sentence tells none."""
    published, value = reading.article.published, moment.value or ""
    if published is None or not value[:1].isdigit():
        return None
    for one in reading.said_in(moment.span):
        if one.mode is Mode.QUOTED and one.cue and one.content.covers(moment.span) and (day := _said_on(reading, one)):
            meant = date.fromisoformat(value[:10]) + (day - published)
            return replace(moment, value=meant.isoformat() + value[10:])
    return None


def _said_on(reading: Reading, said: Attribution) -> date | None:
    """The day told right behind the word for saying, or first in the sentence of it: `On Monday she said: “...”`."""
    if said.cue is None:
        return None
    text, cue = reading.text, said.cue
    behind = reading.moments_in(Span(cue.end, cue.end + _REACH))[:1]
    if behind and not _BREAK.search(text, cue.end, behind[0].start):
        return _day(reading, behind[0])
    begin = beginnings.before(text, cue.start, _SENTENCE)[-1]
    for m in reading.moments_in(Span(begin, cue.start)):
        opens = _LEADS.fullmatch(text, begin, m.start) and m.end + _REACH > cue.start
        alone = len(_BREAK.findall(text, m.end, cue.start)) < 2  # the comma behind it
        return _day(reading, m) if opens and alone else None
    return None


def _day(reading: Reading, moment: Moment) -> date | None:
    """The day of a moment past that nobody else tells."""
    value, published = moment.value or "", reading.article.published
    day = moment.type in (TimexType.DATE, TimexType.TIME) and re.match(r"\d{4}-\d{2}-\d{2}", value)
    if not day or published is None or reading.spoken(moment.span) or value[:10] > published.isoformat():
        return None
    return date.fromisoformat(day[0])
