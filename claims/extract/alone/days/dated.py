"""Dates as a statement shows them: only those that are known, and only where the words do not give them already."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from claims.extract.alone.days import doubts, holidays, spokenon, toldbefore, unsettled
from claims.extract.alone.days.dateforms import RANGE, shown, spelled
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.lang.en.references import MONTHS
from claims.extract.moments import tenses
from claims.extract.prose.edits import Edit, within_marks
from claims.extract.reading import Reading
from claims.records import Moment, Span
from claims.vocabulary import TimexType

_ROW = re.compile(
    rf"\b(?:{'|'.join(m.capitalize() for m in MONTHS)})\.? \d{{1,2}}(?:(?:, | and | to | or |–|-)\d{{1,2}})*$"
)
_ROW_REACH = 40
_THAT_DAY = re.compile(r"that (?:same )?(?:day|night|morning|afternoon|evening)|the same day", re.I)
_NEXT_DAY = re.compile(r"(?:the )?(?:next|following) (?:day|morning)", re.I)
_DAY_BEFORE = re.compile(r"the (?:previous day|day before)", re.I)
# `the day before the vote`.
_BEFORE_IT = re.compile(r"\s(?:the|an?|his|her|its|their|that|this|he|she|it|they|[A-Z0-9])")
_THAT_MONTH = re.compile(rf"[Tt]hat (?:same )?({'|'.join(m.capitalize() for m in MONTHS)})")
_THAT_YEAR = re.compile(r"\b(?:that (?:same )?|the same )year$", re.I)
# Counted from another day than the article's: `two years before`.
_EARLIER = re.compile(r"\b(?:before|prior|previously)$", re.I)
_AHEAD = re.compile(
    r"\b(?:expected|anticipated|scheduled|planned|slated|due|set|plans|will|aims|hopes|"
    r"to (?:begin|start|take place|be held|open))\b[^.;]*$"
)
_STEPPED = re.compile(r"\b(?:later|earlier|before|afterwards?|thereafter)$", re.I)
_ON_DATE = re.compile(r", (?:on|in) ")
_DATE_LONG = 20
_ASIDE = re.compile(
    r"(?:\s?[—–]\s?|,?\s[-–—]\s|,\s)(?:(?:just|only|some|more than|less than|nearly|almost|about|barely)\s){0,2}$"
)
_ASIDE_LONG = 24
_MONTH = "|".join(m.capitalize() for m in MONTHS)
_IN_BRACKETS = re.compile(rf"\((?:(?P<month>(?:{_MONTH})\.?) \d{{1,2}}|\d{{1,2}} (?:{_MONTH}))\)$")
_IN_FULL = re.compile(rf"(?:{_MONTH})\.? \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} (?:{_MONTH})(?: \d{{4}})?")
# `jailed in 2012, freed four years later`
_YEARS_ON = re.compile(rf"(?P<n>an?|{'|'.join(SMALL)}|\d{{1,2}}) years? (?:later|afterwards?)", re.I)
# `jailed in 2012, freed the following year`
_YEAR_BESIDE = re.compile(r"the (?:(?P<on>following|ensuing)|previous|preceding) year", re.I)
_OWNER = re.compile(r"['’]s\b")
_SATURDAY = 6
_WEEKEND = re.compile(r"(\d{4})-W(\d{2})-WE")
_BEFORE = re.compile(r"\s(?:before|after)\b")
_AT = re.compile(r"\b[Aa]t\s$")
_SINCE_NOW = re.compile(r"\b(?:has|have) (?:[\w’-]+ ){0,9}for\b")
_NOW = frozenset(["currently", "presently", "at present"])


def edits(reading: Reading, span: Span, told: dict[int, str | None]) -> list[Edit]:
    """Known dates of a stretch, each behind the words that tell it only to who knows the day of the article.

    `told` takes up what is put behind each moment, by where it begins, for `left_open`.
    """
    found: list[Edit] = []
    for moment in reading.moments_in(span):
        if _told_behind(reading, moment):
            continue
        named = reading.people.mentions_in(moment.start, moment.end)  # `May’s successor`
        told[moment.start] = shown_at(reading, moment)
        shown = None if named else _row_year(reading, moment, span) or told[moment.start]
        if shown and not (found and shown.strip(" ()") in found[-1].put and moment.start - found[-1].end < 4):
            owner = _OWNER.match(reading.text, moment.end)
            at = moment.end + (2 if owner else 0)
            if owner and "(" not in shown:
                shown = f" ({shown.strip(' ,')})"  # `May’s (2021) rate`
            if told[moment.start] == shown and (inside := _IN_BRACKETS.search(moment.span.of(reading.text))):
                at -= 1  # within the bracket of `on Tuesday (May 4)`
                shown = f"{',' if inside['month'] else ''} {(moment.value or '')[:4]}"
            if within_marks(reading.text, span.start, moment.start):
                shown = f" [{shown.strip(' ,()')}]"  # somebody's own words
            found.append(Edit(at, at, shown))
    return found


def left_open(reading: Reading, span: Span, told: dict[int, str | None]) -> list[str]:
    """`date needed: last Monday` for each relative date that has no anchor, and for what is counted up to the article's day.

    `told`: what is put behind each moment, by where it begins; nothing for those whose date stands right behind them.
    """
    found = [
        f"date needed: {m.span.of(reading.text)}"
        for m in reading.moments_in(span)
        if not told.get(m.start, "behind") and not doubts.of_no_day(reading, m) and _points_out(reading, m)
    ]
    words_here = span.of(reading.text)
    since = _SINCE_NOW.search(words_here)
    if since and reading.article.published is None:
        durations = [m for m in reading.moments_in(span) if m.type is TimexType.DURATION]
        found += [f"date needed: {m.span.of(reading.text)}" for m in durations[:1]]
    return found


def _points_out(reading: Reading, moment: Moment) -> bool:
    """Whether a moment behind which no date is put counts from one that the words do not tell."""
    if moment.value is None or unsettled.doubtful(reading, moment) or doubts.from_a_speech(reading, moment):
        return True
    if _WEEKEND.fullmatch(moment.value) and _BEFORE.match(reading.text, moment.end):
        return True
    return reading.article.published is None and moment.span.of(reading.text).lower() in _NOW


def _told_behind(reading: Reading, moment: Moment) -> bool:
    """Whether the date itself stands right behind words that count up to it: `three days later, on 4 May,`.

    Or right before them: `on 4 May — three days later`.
    """
    text = reading.text
    if _STEPPED.search(moment.span.of(text)) and (
        ends := _ASIDE.search(text, max(0, moment.start - _ASIDE_LONG), moment.start)
    ):
        before = reading.moments_in(Span(max(0, ends.start() - _DATE_LONG), ends.start()))
        if before and before[-1].end == ends.start() and _IN_FULL.fullmatch(before[-1].span.of(text)):
            return True
    if text.startswith(" (", moment.end):  # `on Tuesday (May 4)`
        inside = reading.moments_in(Span(moment.end + 2, moment.end + _DATE_LONG))
        return any(m.start == moment.end + 2 and _IN_FULL.fullmatch(m.span.of(text)) for m in inside)
    if not _STEPPED.search(moment.span.of(text)) or not (link := _ON_DATE.match(text, moment.end)):
        return False
    return any(m.start == link.end() and m.value for m in reading.moments_in(Span(link.end(), link.end() + _DATE_LONG)))


def _row_year(reading: Reading, moment: Moment, span: Span) -> str | None:
    """The year behind the last day of a row that opens with its month: `from June 5 to 8`; of its first where cut there."""
    text, value = reading.text, moment.value or ""
    if len(value) != 10 or not _ROW.search(text, max(0, moment.start - _ROW_REACH), moment.end):
        return None
    goes_on = moment.end + 1 < span.end and RANGE.match(text, moment.end)
    alone = moment.span.of(text)[0].isalpha() and not RANGE.match(text, moment.end)
    told = alone or unsettled.TOLD_YEAR.match(text, moment.end)
    return None if goes_on or told or unsettled.doubtful(reading, moment) else f", {value[:4]}"


def shown_at(reading: Reading, moment: Moment) -> str | None:
    """What to put behind a moment; `that night` is told by the day named before, `currently` by the article's day."""
    said = moment.span.of(reading.text)
    published = reading.article.published
    if published and (
        said.lower() in _NOW or (said == "present" and _AT.search(reading.text, max(0, moment.start - 4), moment.start))
    ):
        return f" ({spelled(published)})"
    if any(other(reading, moment) for other in (doubts.these_times, doubts.of_each_year, doubts.of_no_day)):
        return None
    if doubts.from_a_speech(reading, moment):
        day_meant = spokenon.told(reading, moment)
        return shown(day_meant, reading.text) if day_meant else None
    later = 0 if _THAT_DAY.fullmatch(said) else 1 if _NEXT_DAY.fullmatch(said) else None
    if _DAY_BEFORE.fullmatch(said):
        later = None if _BEFORE_IT.match(reading.text, moment.end) else -1
    if later is not None and not moment.value:
        day = toldbefore.day_before(reading, moment)
        return f" ({spelled(day + timedelta(days=later))})" if day else None
    if not moment.value and (month := _THAT_MONTH.fullmatch(said)):
        year = toldbefore.year_before(reading, moment)
        return f" ({month[1]} {year})" if year else None
    if not moment.value and _THAT_YEAR.search(said) and not reading.spoken(moment.span):
        year = toldbefore.year_before(reading, moment)
        return f" ({year})" if year else None
    if not moment.value and (counted := _YEARS_ON.fullmatch(said)):
        year = toldbefore.year_just_before(reading, moment)
        steps = SMALL.get(counted["n"].lower()) or (int(counted["n"]) if counted["n"].isdigit() else 1)
        return f" ({int(year) + int(steps)})" if year else None
    if not moment.value and (beside := _YEAR_BESIDE.fullmatch(said)) and not reading.spoken(moment.span):
        year = toldbefore.year_just_before(reading, moment)
        return f" ({int(year) + (1 if beside['on'] else -1)})" if year else None
    if voting := holidays.election_day(reading, moment):
        return f" ({spelled(voting)})"
    if _EARLIER.search(said) or holidays.of_no_year(reading, moment):
        return None
    if weekend := _WEEKEND.fullmatch(moment.value or ""):
        if _BEFORE.match(reading.text, moment.end):
            return None  # `the weekend before`
        saturday = date.fromisocalendar(int(weekend[1]), int(weekend[2]), _SATURDAY)
        return None if reading.spoken(moment.span) else f" (weekend of {spelled(_past(reading, moment, saturday))})"
    if other := unsettled.other_year(reading, moment):
        return unsettled.in_year(reading, moment, other)
    if unsettled.long_ago(reading, moment) and _AHEAD.search(reading.text, max(0, moment.start - 60), moment.start):
        value = moment.value or ""
        return shown(replace(moment, value=f"{int(value[:4]) + 1}{value[4:]}"), reading.text)
    if told := doubts.meant(reading, moment):
        return shown(replace(moment, value=told), reading.text)
    if day := unsettled.this_past(reading, moment):
        return f" ({spelled(day)})"
    return None if unsettled.doubtful(reading, moment) else shown(moment, reading.text)


def _past(reading: Reading, moment: Moment, saturday: date) -> date:
    """The Saturday of a weekend, the one before where what is told lies back: `met this weekend`, on a Monday."""
    published = reading.article.published
    ahead = published is not None and saturday > published
    return saturday - timedelta(days=7) if ahead and unsettled.way(reading, moment) is tenses.Way.BACK else saturday
