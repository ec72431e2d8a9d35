"""Finds the dates, times, lengths of time and sets of a text, in TIMEX3 terms, each with how exact it is.

One scan finds the time words and digits; a local grammar around each reads the expression. Relative dates are resolved
against the article's own date only: without it their value is None and their note says "date needed".
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en.numberwords import DECADES
from claims.extract.lang.lists import by_letter, either
from claims.extract.languages import demand
from claims.extract.moments import (
    almanac,
    aloud,
    around,
    clocks,
    completed,
    datelines,
    dayrows,
    extents,
    farther,
    hours,
    lengths,
    margins,
    namesakes,
    narrated,
    neighbours,
    numbered,
    phrases,
    played,
    pointers,
    quarters,
    repeated,
    scenes,
    spans,
    spoken,
    unled,
    weekdays,
    years,
)
from claims.extract.moments.datelines import Written
from claims.extract.moments.durations import length
from claims.extract.prose.blanks import Narrowed
from claims.extract.prose.letters import lowered
from claims.records import Moment
from claims.vocabulary import TimexType

_TRIGGERS = {
    *cal.MONTHS, *cal.WEEKDAYS, *cal.SEASONS, *cal.DAY_PARTS, *cal.UNITS, *cal.POINTERS, *cal.VAGUE, *cal.SETS,
    *cal.HOLIDAY_NAMES, *cal.LONG, *cal.ONLY_WITH_OTHERS, *DECADES,
}  # fmt: skip
_SCAN = re.compile(rf"[0-9]|\b(?:{by_letter(either(_TRIGGERS))})\b")


def find(text: str, anchor: date | None, language: str = "en") -> list[Moment]:
    """The moments of `text` in order, none overlapping another; offsets in code points.

    `anchor` is the article's own date; today's plays no part. Raises UsageError for a language that cannot be read.
    """
    demand(language)
    if "  " in text and (narrowed := Narrowed(text)).changed:
        told = find(narrowed.text, anchor, language)
        return [replace(m, start=narrowed.start(m.start), end=narrowed.end(m.end)) for m in told]
    low = around.unbroken(text, lowered(text))
    found: list[Moment] = []
    done = 0
    for mark in _SCAN.finditer(low):
        start = mark.start()
        if start < done:
            continue
        before = found[-1] if found else None
        moment = _digits(low, start, anchor, before) if mark[0].isdigit() else _word(text, low, mark, anchor)
        if moment is None:
            done = _past_digits(low, start) if mark[0].isdigit() else done
            continue
        while found and _swallows(moment, found[-1]):
            found.pop()
        if found and moment.start < found[-1].end:
            continue
        found.append(moment)
        done = moment.end
    found = played.without(low, found)
    settled = scenes.settled(low, narrated.settled(low, neighbours.joined(low, found), anchor), anchor)
    ranges = spans.ordered(low, spans.closed(low, settled), anchor)
    return extents.widened(low, clocks.dated(low, unled.added(low, ranges, anchor)))


def _past_digits(low: str, at: int) -> int:
    """The end of the run of digits at `at`."""
    return _RUN.match(low, at).end()  # type: ignore[union-attr]


_RUN = re.compile(r"[0-9]+(?:[.,/:-][0-9]+)*")


def _swallows(later: Moment, earlier: Moment) -> bool:
    """Whether the later reading covers all of the earlier one."""
    return later.start <= earlier.start


def _digits(low: str, at: int, anchor: date | None, earlier: Moment | None) -> Moment | None:
    """A date or time that begins with digits, unless the digits are part of something else."""
    if at and low[at - 1] in "'’" and (short := years.short(low, at)):
        return short
    if not margins.free(low, at):
        return margins.pasted(low, at)
    if earlier and earlier.value and (second := _joined(low, at, earlier)):
        return Moment(second.start, second.end, second.value, TimexType.DATE, second.precision, earlier.note)
    written = (
        dayrows.head(low, at)
        or years.of_era(low, at)
        or years.with_month(low, at)
        or (quarters.in_digits(low, at) if low[at + 1 : at + 2] in "qh" or low[at + 4 : at + 5] in "qh" else None)
        or datelines.in_digits(low, at)
    )
    if written is None:
        return (
            numbered.alone(low, at, anchor)
            or farther.pasted(low, at)
            or margins.run_on(low, at)
            or spoken.with_letters(low, at)
        )
    if written.precision == "year" and written.type == "DATE" and not years.meant(low, written):
        return None
    return completed.completed(low, written, anchor)


def _joined(low: str, at: int, earlier: Moment) -> Written | None:
    """The 6 of `May 4-6`, `May 4 and 6`, `May 4, 5 and 6` with the date before it."""
    second = datelines.second(low, at, earlier.start, earlier.end, earlier.value or "")
    return second or dayrows.behind(low, at, earlier.end, earlier.value or "")


def _word(text: str, low: str, mark: re.Match[str], anchor: date | None) -> Moment | None:
    """A moment around a time word."""
    start, end, word = mark.start(), mark.end(), mark[0]
    if start and (
        (low[start - 1] in "_@#&/$" and not (word in cal.MONTHS and margins.behind_month(low, start)))
        or (word in _PLAIN and text[start].isupper() and namesakes.inside(text, start))
    ):
        return None
    if word in cal.MONTHS:
        return _month(text, low, start, word, anchor)
    if word == "nights":
        return farther.nights(low, start, end) or pointers.day_part(low, start, end, anchor)
    if word == "night" and (one := farther.night(low, start, end, anchor)):
        return one
    if word in cal.UNITS:
        if word == "sec" and text[start] != "s":
            return None
        if low.startswith(_BESIDE_HOURS, end) and (clock := hours.beside_hour(low, start, end)):
            return clock
        told = farther.unit(low, start, end, anchor) or lengths.unit(low, start, end, anchor)
        return told or phrases.phrase(low, start, end, anchor)
    if word in cal.WEEKDAYS:
        return _led(low, weekdays.around(text, low, start, end, anchor))
    if word in cal.POINTERS:
        return _led(low, pointers.pointer(low, start, end, anchor))
    if word in cal.SEASONS:
        return pointers.season(text, low, start, end, anchor)
    if word in cal.DAY_PARTS:
        return _led(low, pointers.day_part(low, start, end, anchor))
    if word in cal.HOLIDAY_NAMES:
        named = namesakes.NAME_BEHIND.match(text, end) or (
            word == "new year" and not namesakes.new_year(text, start, end)
        )
        return None if named else _led(low, phrases.holiday(low, start, end, anchor))
    if word in cal.SETS:
        return repeated.adverb(low, start, end)
    if word in cal.ALOUD:
        return aloud.alone(low, start)
    if word in cal.HALVES_ALOUD:
        return spoken.minutes_behind(low, start)
    if word in cal.VAGUE:
        return pointers.vague(low, start, end)
    if word in cal.LONG:
        return Moment(start, end, length(Decimal(1), cal.LONG[word]), TimexType.DURATION, "duration")
    if word[0] in "qh" and len(word) == 2:
        written = quarters.quarter(low, start)
        return completed.completed(low, written, anchor) if written else None
    if word in cal.CLOCK_WORDS:
        return hours.in_words(low, start, end)
    if word == "half" and (clock := spoken.half(low, start, end)):
        return clock
    if word == "past" and (clock := hours.past(low, start, end)):
        return clock
    return phrases.phrase(low, start, end, anchor)


def _led(low: str, moment: Moment | None) -> Moment | None:
    """A part of the day with the hour before it."""
    return hours.followed(low, hours.led(low, moment)) if moment and moment.type is TimexType.TIME else moment


_BESIDE_HOURS = (" to ", " till ", " before ", " after ", " of ")
_PLAIN = {*cal.DAY_PARTS, *cal.SETS, *cal.VAGUE, *cal.POINTERS}


def _month(text: str, low: str, start: int, word: str, anchor: date | None) -> Moment | None:
    """A date that begins with its month, or with its day in words: `the fourth of July`."""
    written = datelines.month_date(datelines.MONTH_FIRST.match(low, start))
    if written is None:
        return None
    ordinal = None if written.day else _DAY_WORDS.search(low, max(0, start - 24), start)
    behind = None if written.day or written.value or ordinal else numbered.day_in_words(low, written.end)
    named = ordinal or (behind and (text[start].isupper() or behind[0] > 3 or _HOUR_NEXT.match(low, behind[1])))
    if not named and text[start].islower() and aloud.completed(low, written) is not written:
        return completed.completed(low, written, anchor)
    if not named and not namesakes.plain(text, low, start, written):
        return None
    if word in cal.SHY_MONTHS and not named and not namesakes.shy(text, low, start, written):
        return None
    if (
        word in cal.GIVEN_MONTHS
        and written.day is None
        and written.value is None
        and namesakes.given(text, low, start, start + len(word))
    ):
        return None
    if behind:
        written = written._replace(day=behind[0], end=behind[1], precision="day")
    elif ordinal:
        day = cal.DAYS_OF_MONTH[ordinal["o"]]
        written = written._replace(start=ordinal.start(), day=day, precision="day")
        if written.value:
            value = almanac.day(int(written.value[:4]), written.month or 1, day)
            written = written._replace(value=value, note=None if value else datelines.NO_SUCH_DATE)
    return completed.completed(low, written, anchor)


_HOUR_NEXT = re.compile(r" (?:at )?(?:[0-9]{1,2}:[0-9]{2}|half past|[0-9]{1,2} ?[ap]\.?m\b)")
_DAY_WORDS = re.compile(rf"\b(?:the )?(?P<o>{either(cal.DAYS_OF_MONTH)})(?: day)? of $")
