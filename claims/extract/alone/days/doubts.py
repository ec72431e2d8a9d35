"""Dates that may be another than the nearest: told by a range of days, by a year told elsewhere, or by what they name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from claims.extract.alone.days import spokenon
from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en import pronouns
from claims.extract.lang.en import tenses as words
from claims.extract.lang.en.references import MONTHS
from claims.extract.lang.lists import either
from claims.extract.moments import almanac
from claims.extract.moments.reckoned import DATE_NEEDED
from claims.extract.reading import Reading
from claims.records import Moment, Span

MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b", re.I)
WEEKDAY = re.compile(rf"\b(?:{'|'.join(cal.WEEKDAYS)})\b", re.I)
_ELEVENTH = re.compile(r"Sept(?:ember|\.)? 11(?:th)?|11(?:th)? (?:of )?September|9/11")
_SINCE_THEN = re.compile(r"\b(?:before|after|since|post|pre|the|of|like|than|until)[ -]$", re.I)
_ATTACKS = re.compile(
    r"[ -](?:\d{4} )?(?:terror|attack|hijack|bomb|memorial|anniversar|victim|famil|survivor|commission|conspirac|truther|"
    r"first|world)",
    re.I,
)
# How far back a day told with its month is the one just gone, and how far ahead the one to come.
_DAYS_BACK, _DAYS_AHEAD = 60, 60
_OPENING = 12  # letters before a paragraph, blank lines among them
_LEAD, _NEAR, _WEEK, _LATE = 700, 3_000, 7, 6  # letters of a lead and around a month; days
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NAMES_IT = re.compile(r"\s[a-z]+")
_THE = re.compile(r"\b[Tt]he\s$")
_HAD = re.compile(r"\bhad\s(?:\w+ly\s)?\w+(?:[^.;:\n]|\.(?!\s[A-Z])){0,80}$")
_COMES = re.compile(
    r"\b(?:will|shall|next|coming|(?:is|are) (?:due|set|scheduled|to)|from|until|through)\s[^.;\n]{0,80}$"
)
_WOULD = re.compile(r"\bwould\s[^.;\n]{0,80}$")
# `had put off a rise planned for`.
_PLANNED = either(words.MEANT)
_MEANT = re.compile(rf"\b(?:{_PLANNED})\s(?:for|on|to\s(?:[\w’-]+\s){{1,6}}(?:on|by))\s$")
_BEFORE_NOW = re.compile(rf"\b(?:was|were|had|did|[a-z]{{2,}}ed)\s[^.;\n]{{0,60}}\b(?:{_PLANNED})\s")
# Count from the day on which somebody speaks, which need not be the article's.
_POINTS_ON = re.compile(r"\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|day)|last night)\b")
# `today’s prices`, `even today`, `as I am today.`: in these times.
_NOWADAYS = re.compile(
    r"['’]s\s(?!(?:[\w’-]+\s){0,3}?(?:hearing|debate|vote|meeting|decision|ruling|judge?ment|announcement|attack|election|"
    r"session|verdict|news|result|outcome)s?\b)"
)
_EVEN = re.compile(r"\b(?:even|am|are|is)\s$", re.I)
# A bare weekday, or a day told before: `Saturday evening`, `that evening`.
_DAY_OF_WEEK = re.compile(
    rf"(?:(?:late|early) )?(?:{'|'.join(cal.WEEKDAYS)})\b|that (?:day|morning|afternoon|evening|night)", re.I
)
_USUALLY = re.compile(
    r"\b(?:usually|normally|typically|traditionally|generally|annually)\s(?:[\w’-]+\s){1,4}(?:the\s)?$", re.I
)
_ANY = re.compile(rf"\b(?:{either(words.ANY)})\s$", re.I)
# `two million years ago`: no day tells it better.
_AGES_AGO = re.compile(r"[mb]illions?\s(?:of\s)?years\sago$", re.I)
_ONE_OF = re.compile(r"(?:the )?(?:very )?(?:first|final|opening|closing|initial) (?:day|week|month|year)", re.I)
_OF_WHAT = re.compile(r"\s(?:of|that|when|in which|after|the|an?|he|she|they|it|we)\b")
_OWN = re.compile(rf"\b(?:{either(pronouns.OWN)})\s$", re.I)
_PLACED = re.compile(r"(?:\b(?:on|since|until|by|before|after|from|to|of|the|and|or|last|at)|[^\w\s])\s$", re.I)
_YEAR = re.compile(r"\d{4}")
_YEAR_LONG = 365


def from_a_speech(reading: Reading, moment: Moment) -> bool:
    """Whether a moment counts from the day on which words in quotation marks were said: `“We open today”`."""
    text = reading.text
    if not _POINTS_ON.search(moment.span.of(text).lower()) or _NOWADAYS.match(text, moment.end):
        return False
    if _EVEN.search(text, max(0, moment.start - 6), moment.start):
        return False
    return reading.spoken(moment.span) or _set_off(text, moment)


def sure(reading: Reading, span: Span) -> list[Moment]:
    """The moments of a stretch; those that count from the day on which somebody spoke have no value unless that is told."""
    return [
        spokenon.told(reading, m) or replace(m, value=None, precision="unresolved", note=DATE_NEEDED)
        if m.value and from_a_speech(reading, m)
        else m
        for m in reading.moments_in(span)
    ]


def _set_off(text: str, moment: Moment) -> bool:
    """Whether a moment stands in a paragraph of somebody’s words that a colon opens, without quotation marks."""
    begin = text.rfind("\n", 0, moment.start) + 1
    return text[max(0, begin - _OPENING) : begin].rstrip().endswith(":")


def these_times(reading: Reading, moment: Moment) -> bool:
    """Whether somebody's `today’s prices` are those of these times, of no day."""
    now = _NOWADAYS.match(reading.text, moment.end) and _POINTS_ON.search(moment.span.of(reading.text).lower())
    return bool(now) and reading.spoken(moment.span)


def of_the_attacks(reading: Reading, moment: Moment) -> bool:
    """Whether an 11 September without a year may be that of 2001: `since Sept. 11`, `the September 11 families`."""
    text = reading.text
    if not _ELEVENTH.fullmatch(moment.span.of(text)):
        return False
    leads = _SINCE_THEN.search(text, max(0, moment.start - 12), moment.start)
    return leads is not None or _ATTACKS.match(text, moment.end) is not None


def just_past(reading: Reading, moment: Moment) -> bool:
    """Whether a day told with its month lies so short a time back that no coming one is meant: `on May 25 one could dance`."""
    published, day = reading.article.published, _day(moment)
    if published is None or day is None or not MONTH.search(moment.span.of(reading.text)):
        return False
    return 0 <= (published - day).days <= _DAYS_BACK


def tells_itself(said: str) -> bool:
    """Whether a weekday is told with its day or as the coming one: `next Wednesday, July 31`."""
    return MONTH.search(said) is not None or said.lower().startswith("next ")


def long_ahead(reading: Reading, moment: Moment) -> bool:
    """Whether `a tax planned for 1 May`, told on 3 June, may be the one just gone: nothing says that it will come."""
    published, day = reading.article.published, _day(moment)
    if published is None or day is None or (day - published).days < _YEAR_LONG - _DAYS_BACK:
        return False
    said = moment.span.of(reading.text)
    if _YEAR.search(said) or not MONTH.search(said):
        return False
    return _COMES.search(reading.text, max(0, moment.start - 100), moment.start) is None


def just_gone(reading: Reading, moment: Moment) -> str | None:
    """The day of this year where what had been meant for it is told: `a tax that would have to start on 1 May`, in June."""
    published, day = reading.article.published, _day(moment)
    if published is None or day is None or not long_ahead(reading, moment) or (day.month, day.day) == (2, 29):
        return None
    lead = reading.text[max(0, moment.start - 100) : moment.start]
    aimed = _WOULD.search(lead) or (_MEANT.search(lead) and _BEFORE_NOW.search(lead))
    gone = day.replace(year=day.year - 1)
    return gone.isoformat() if aimed and 0 <= (published - gone).days <= _DAYS_BACK else None


def just_missed(reading: Reading, moment: Moment) -> bool:
    """Whether `it would pass on Wednesday`, told on a Thursday, may mean the day before."""
    published, day = reading.article.published, _day(moment)
    if published is None or day is None or not 0 < (day - published).days < _WEEK:
        return False
    said = moment.span.of(reading.text)
    if not WEEKDAY.search(said) or tells_itself(said) or (day - published).days < _WEEK - 2:
        return False
    return _WOULD.search(reading.text, max(0, moment.start - 100), moment.start) is not None


def of_each_year(reading: Reading, moment: Moment) -> bool:
    """Whether a month or season is that of each year: `a fair usually held in July`, `their summer homes`."""
    if moment.precision == "season" and moment.span.of(reading.text) in cal.SEASONS:
        return _OWN.search(reading.text, max(0, moment.start - 6), moment.start) is not None
    if moment.precision != "month" or not MONTH.search(moment.span.of(reading.text)):
        return False
    return _USUALLY.search(reading.text, max(0, moment.start - 60), moment.start) is not None


def of_no_day(reading: Reading, moment: Moment) -> bool:
    """Whether no day is meant: `on a good Sunday`, `less than two million years ago`, `the first year of school`."""
    said = moment.span.of(reading.text)
    if said.lower() in cal.WEEKDAYS:
        return _ANY.search(reading.text, max(0, moment.start - 12), moment.start) is not None
    if moment.value is None and _ONE_OF.fullmatch(said):
        return _OF_WHAT.match(reading.text, moment.end) is not None
    return _AGES_AGO.search(said) is not None


def season_running(reading: Reading, moment: Moment) -> bool:
    """Whether `last fall`, told in the fall, may be this one or the one before."""
    published, said = reading.article.published, moment.span.of(reading.text).lower()
    code = cal.SEASONS.get(said.removeprefix("last ")) if said.startswith("last ") else None
    return published is not None and code is not None and almanac.running(published, code)


def of_another_zone(reading: Reading, moment: Moment) -> bool:
    """Whether `shares fell Tuesday`, told on a Monday, may be the day that has begun in the east: no `last`, no `on`."""
    published, day = reading.article.published, _day(moment)
    if published is None or day is None or (published - day).days != _WEEK - 1:
        return False
    if moment.span.of(reading.text).lower() not in cal.WEEKDAYS:
        return False
    owner = reading.text.startswith(("’s", "'s"), moment.end)
    return not owner and _PLACED.search(reading.text, max(0, moment.start - 12), moment.start) is None


def meant(reading: Reading, moment: Moment) -> str | None:
    """The other day, or month, that a date means where the words around it tell that it is not the nearest."""
    return (
        told_before(reading, moment) or coming(reading, moment) or of_old(reading, moment) or just_gone(reading, moment)
    )


def told_before(reading: Reading, moment: Moment) -> str | None:
    """The day of a range told in the lead that a bare weekday means, if it lies a week back: `ran from 5 to 7 May`."""
    published, day, said = reading.article.published, _day(moment), moment.span.of(reading.text)
    if published is None or day is None or not _DAY_OF_WEEK.match(said) or MONTH.search(said):
        return None
    lead = [(m, d) for m in reading.moments_in(Span(0, min(_LEAD, moment.start))) if (d := _day(m))]
    for (first, begin), (last, end) in pairwise(lead):
        ranged = MONTH.search(first.span.of(reading.text)) and 0 <= last.start - first.end < len(" through ")
        if ranged and 0 < (end - begin).days < _WEEK and (published - end).days > _LATE and end < day:
            inside = [begin + timedelta(days=n) for n in range((end - begin).days + 1)]
            same = [d for d in inside if d.isoweekday() == day.isoweekday()]
            return same[0].isoformat() + (moment.value or "")[10:] if same else None
    return None


def coming(reading: Reading, moment: Moment) -> str | None:
    """The coming day where a date names what is to come and was read as one of last year: `the November 13 deadline`."""
    published, day = reading.article.published, _day(moment)
    if (
        published is None
        or day is None
        or (published - day).days <= _DAYS_BACK
        or _YEAR.search(moment.span.of(reading.text))
    ):
        return None
    text = reading.text
    named = _THE.search(text, max(0, moment.start - 5), moment.start) and _NAMES_IT.match(text, moment.end)
    if not named or (day.month, day.day) == (2, 29) or not MONTH.search(moment.span.of(text)):
        return None
    ahead = day.replace(year=day.year + 1)
    return ahead.isoformat() if 0 < (ahead - published).days < _DAYS_AHEAD else None


def of_old(reading: Reading, moment: Moment) -> str | None:
    """The month of the year that the same words have elsewhere, where what had happened is told: `had sunk in late May`."""
    said = moment.span.of(reading.text)
    if moment.precision != "month" or not MONTH.search(said) or _YEAR.search(said):
        return None
    if not _HAD.search(reading.text, max(0, moment.start - 120), moment.start):
        return None
    near = reading.text[max(0, moment.start - _NEAR) : moment.end + _NEAR]
    years = set(re.findall(rf"\b{re.escape(said)},? ([12][0-9]{{3}})\b", near))
    return f"{years.pop()}{(moment.value or '')[4:]}" if len(years) == 1 else None


def _day(moment: Moment) -> date | None:
    """The day of a moment that is as exact as that."""
    found = _DAY.match(moment.value or "")
    return date.fromisoformat(found[0]) if found else None
