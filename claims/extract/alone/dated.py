"""Dates as a statement shows them: only those that are known, and only where the words do not give them already."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from claims.extract.alone import doubts
from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en.references import MONTHS
from claims.extract.moments import narrated, tenses
from claims.extract.prose.edits import Edit
from claims.extract.reading import Reading
from claims.records import Moment, Span

# Four figures that are no time of day: `2100 UTC`.
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d|\s(?:UTC|GMT|hours|local)\b)")
# A clock time alone is told by the words around it.
_TOLD = re.compile(
    rf"\b(?:{'|'.join([*cal.WEEKDAYS, *MONTHS])}|day|night|yesterday|today|tomorrow|tonight|morning|afternoon|evening|"
    r"last|this)\b",
    re.I,
)
_DAY_FIRST = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+\.?$")
_MONTH_FIRST = re.compile(r"[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?$")
_BARE_DAY = re.compile(r"[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?$|\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+\.?$")
_LAST = re.compile(r"\b(?:last|this|next|year|that|same)\b", re.I)
# What happened longer ago than this is told with its year.
_MONTHS_BACK = 9
_RANGE = re.compile(r"\s?(?:to|and|or|through|until|[-–,])\s?\d")
_ROW = re.compile(
    rf"\b(?:{'|'.join(m.capitalize() for m in MONTHS)})\.? \d{{1,2}}(?:(?:, | and | to | or |–|-)\d{{1,2}})*$"
)
_TOLD_YEAR = re.compile(r",? \d{4}\b| (?:of )?(?:last|this|next|that|the)\b")
_ROW_TOLD = re.compile(rf"{_RANGE.pattern}+(?:st|nd|rd|th)?(?:{_TOLD_YEAR.pattern})")
_ROW_REACH = 40
_THAT_DAY = re.compile(r"that (?:same )?(?:day|night|morning|afternoon|evening)|the same day", re.I)
_NEXT_DAY = re.compile(r"(?:the )?(?:next|following) (?:day|morning)", re.I)
_DAY_BEFORE = re.compile(r"the (?:previous day|day before)", re.I)
# `the day before the vote`.
_BEFORE_IT = re.compile(r"\s(?:the|an?|his|her|its|their|that|this|he|she|it|they|[A-Z0-9])")
_THAT_MONTH = re.compile(rf"[Tt]hat (?:same )?({'|'.join(m.capitalize() for m in MONTHS)})")
# Counted from another day than the article's: `two years before`.
_EARLIER = re.compile(r"\b(?:before|prior|previously)$", re.I)
# `Ashford Day is a holiday` tells of no day of a year.
_HOLIDAYS = cal.HOLIDAYS.keys() | cal.FROM_EASTER.keys() | cal.NTH_WEEKDAY.keys() | cal.FROM_THANKSGIVING.keys()
_ON = re.compile(r"\b(?:on|since|by|until|before|after|during|over|around|this|last|next|past)\s(?:the\s)?$", re.I)
_AHEAD = re.compile(
    r"\b(?:expected|anticipated|scheduled|planned|slated|due|set|plans|will|aims|hopes|"
    r"to (?:begin|start|take place|be held|open))\b[^.;]*$"
)
SENTENCE_ENDS = re.compile(r"[.!?][\"”’)]?\s")
_THIS_WEEKDAY = re.compile(rf"this (?:past )?(?:{'|'.join(cal.WEEKDAYS)})\b", re.I)
_OWNER = re.compile(r"['’]s\b")
_SATURDAY, _SUNDAY = 6, 7
_WEEKEND = re.compile(r"(\d{4})-W(\d{2})-WE")
_AT = re.compile(r"\b[Aa]t\s$")
_NOW = frozenset(["currently", "presently", "at present"])
# How far back the day lies that `that night` means.
_NEAR = 400
# And how far where none is told so near.
_FAR = 1_500


def edits(reading: Reading, span: Span) -> list[Edit]:
    """Known dates of a stretch, each behind the words that tell it only to who knows the day of the article."""
    found: list[Edit] = []
    for moment in reading.moments_in(span):
        named = reading.people.mentions_in(moment.start, moment.end)  # `May’s successor`
        shown = None if named else _row_year(reading, moment, span) or shown_at(reading, moment)
        if shown and not (found and shown.strip(" ()") in found[-1].put and moment.start - found[-1].end < 4):
            at = moment.end + (2 if _OWNER.match(reading.text, moment.end) else 0)
            found.append(Edit(at, at, shown))
    return found


def _row_year(reading: Reading, moment: Moment, span: Span) -> str | None:
    """The year behind the last day of a row that opens with its month: `from June 5 to 8`; of its first where cut there."""
    text, value = reading.text, moment.value or ""
    if len(value) != 10 or not _ROW.search(text, max(0, moment.start - _ROW_REACH), moment.end):
        return None
    goes_on = moment.end + 1 < span.end and _RANGE.match(text, moment.end)
    alone = moment.span.of(text)[0].isalpha() and not _RANGE.match(text, moment.end)
    told = alone or _TOLD_YEAR.match(text, moment.end)
    return None if goes_on or told or doubtful(reading, moment) else f", {value[:4]}"


def shown_at(reading: Reading, moment: Moment) -> str | None:
    """What to put behind a moment; `that night` is told by the day named before, `currently` by the article's day."""
    said = moment.span.of(reading.text)
    published = reading.article.published
    if published and (
        said.lower() in _NOW or (said == "present" and _AT.search(reading.text, max(0, moment.start - 4), moment.start))
    ):
        return f" ({spelled(published)})"
    if doubts.from_a_speech(reading, moment) or doubts.these_times(reading, moment):
        return None
    later = 0 if _THAT_DAY.fullmatch(said) else 1 if _NEXT_DAY.fullmatch(said) else None
    if _DAY_BEFORE.fullmatch(said):
        later = None if _BEFORE_IT.match(reading.text, moment.end) else -1
    if later is not None and not moment.value:
        day = _day_before(reading, moment)
        return f" ({spelled(day + timedelta(days=later))})" if day else None
    if not moment.value and (month := _THAT_MONTH.fullmatch(said)):
        year = _year_before(reading, moment)
        return f" ({month[1]} {year})" if year else None
    if _EARLIER.search(said) or (
        said.lower() in _HOLIDAYS and not _ON.search(reading.text, max(0, moment.start - 12), moment.start)
    ):
        return None
    if weekend := _WEEKEND.fullmatch(moment.value or ""):
        saturday = date.fromisocalendar(int(weekend[1]), int(weekend[2]), _SATURDAY)
        return None if reading.spoken(moment.span) else f" (weekend of {spelled(_past(reading, moment, saturday))})"
    if other := _other_year(reading, moment):
        return _in_year(reading, moment, other)
    if _long_ago(reading, moment) and _AHEAD.search(reading.text, max(0, moment.start - 60), moment.start):
        value = moment.value or ""
        return shown(replace(moment, value=f"{int(value[:4]) + 1}{value[4:]}"), reading.text)
    if told := doubts.told_before(reading, moment) or doubts.coming(reading, moment) or doubts.of_old(reading, moment):
        return shown(replace(moment, value=told), reading.text)
    if day := _this_past(reading, moment):
        return f" ({spelled(day)})"
    return None if doubtful(reading, moment) else shown(moment, reading.text)


def _this_past(reading: Reading, moment: Moment) -> date | None:
    """The day just gone by that `this Sunday` means where what is told lies back: `This Sunday she won`, on a Monday."""
    published, value = reading.article.published, moment.value or ""
    if (
        published is None
        or not _THIS_WEEKDAY.match(moment.span.of(reading.text))
        or value[:10] <= published.isoformat()
    ):
        return None
    if _way(reading, moment) is not tenses.Way.BACK or reading.spoken(moment.span):
        return None
    return date.fromisoformat(value[:10]) - timedelta(days=7)


def _year_before(reading: Reading, moment: Moment) -> str | None:
    """The one year that dates shortly before a moment tell, as written there."""
    near = reading.moments_in(Span(max(0, moment.start - _NEAR), moment.start))
    years = {found[0] for m in near if (found := _YEAR.search(m.span.of(reading.text)))}
    return years.pop() if len(years) == 1 else None


def _past(reading: Reading, moment: Moment, saturday: date) -> date:
    """The Saturday of a weekend, the one before where what is told lies back: `met this weekend`, on a Monday."""
    published = reading.article.published
    ahead = published is not None and saturday > published
    return saturday - timedelta(days=7) if ahead and _way(reading, moment) is tenses.Way.BACK else saturday


def _way(reading: Reading, moment: Moment) -> tenses.Way:
    """Whether the words around a moment tell of what lies back or ahead."""
    begin = max(0, moment.start - _NEAR)
    near = reading.text[begin : moment.end + _NEAR].lower()
    return tenses.way(near, moment.start - begin, moment.end - begin)


def doubtful(reading: Reading, moment: Moment) -> bool:
    """Whether the words leave open which day is meant: no tense tells, or `This Sunday she won` would lie ahead."""
    if any(doubt(reading, moment) for doubt in (doubts.of_the_attacks, doubts.just_missed, doubts.long_ahead)):
        return True
    if _other_year(reading, moment) or _long_ago(reading, moment):
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
    if not doubts.WEEKDAY.search(said) or doubts.tells_itself(said) or _this_past(reading, moment):
        return False
    return _way(reading, moment) is tenses.Way.BACK


def _told_near(reading: Reading, moment: Moment) -> bool:
    """Whether the same words tell the same day nearby, where a tense shows which it is."""
    said = moment.span.of(reading.text).lower()
    near = reading.moments_in(Span(max(0, moment.start - _NEAR), moment.end + _NEAR))
    same = [m for m in near if m.value == moment.value and m.span.of(reading.text).lower() == said]
    return any(tenses.UNSURE_NOTE not in (m.note or "") for m in same)


def _long_ago(reading: Reading, moment: Moment) -> bool:
    """Whether a month or day without a year was read as one so long ago that the coming one may be meant."""
    published, value, said = reading.article.published, moment.value or "", moment.span.of(reading.text)
    if _ROW_TOLD.match(reading.text, moment.end):
        return False
    if narrated.FROM_TEXT in (moment.note or "") and _in_one_sentence(reading, moment):
        return False
    if published is None or not re.match(r"\d{4}-\d\d(?!\d)", value) or _YEAR.search(said) or _LAST.search(said):
        return False
    month = int(value[5:7]) + 12 * int(value[:4])
    return published.month + 12 * published.year - month > _MONTHS_BACK and doubts.MONTH.search(said) is not None


def _other_year(reading: Reading, moment: Moment) -> Moment | None:
    """A day of another year before one that has none: `on 15 May 2017 he fled. On 21 May he fell.`"""
    value = moment.value or ""
    if len(value) < 10 or not _BARE_DAY.search(moment.span.of(reading.text)):
        return None
    begin = max(0, moment.start - _NEAR)
    begin = max(begin, reading.text.rfind("\n", begin, moment.start))
    for one in reversed(reading.moments_in(Span(begin, moment.start))):
        if len(one.value or "") >= 10 and _YEAR.search(one.span.of(reading.text)):
            return one if (one.value or "")[:4] != value[:4] else None
    return None


def _in_year(reading: Reading, moment: Moment, other: Moment) -> str | None:
    """What to put behind a day that goes on in the year of another in one sentence: `fled on 15 May 2017, fell on 21 May`."""
    value, before = moment.value or "", other.value or ""
    if SENTENCE_ENDS.search(reading.text, other.end, moment.start) or value[4:10] < before[4:10]:
        return None
    return shown(replace(moment, value=before[:4] + value[4:]), reading.text)


def _in_one_sentence(reading: Reading, moment: Moment) -> bool:
    """Whether a year stands before a moment in its sentence."""
    begin = max(0, moment.start - _NEAR)
    ends = [m.end() for m in SENTENCE_ENDS.finditer(reading.text, begin, moment.start)]
    return _YEAR.search(reading.text, ends[-1] if ends else begin, moment.start) is not None


def _week_on_a_sunday(reading: Reading, moment: Moment) -> bool:
    """Whether a week is counted from a Sunday, which ends one for some and opens it for others; `met this week` is past."""
    published = reading.article.published
    if published is None or published.isoweekday() != _SUNDAY or moment.precision != "week":
        return False
    return _way(reading, moment) is not tenses.Way.BACK or not moment.span.of(reading.text).lower().endswith(
        "this week"
    )


def _day_before(reading: Reading, moment: Moment) -> date | None:
    """The one day past that is told shortly before a moment, or None where there are none or several."""
    near = reading.moments_in(Span(max(0, moment.start - _NEAR), moment.start))
    published = reading.article.published
    far = reading.moments_in(Span(max(0, moment.start - _FAR), moment.start))
    days = _days(near) or _days(far) - {published.isoformat() if published else ""}
    if published and any(day > published.isoformat() for day in days):
        if _way(reading, moment) is not tenses.Way.BACK:
            return None
        days = {day for day in days if day <= published.isoformat()}
    return date.fromisoformat(days.pop()) if len(days) == 1 else None


def _days(told: list[Moment]) -> set[str]:
    """The days that moments tell."""
    return {m.value[:10] for m in told if m.value and re.match(r"\d{4}-\d{2}-\d{2}", m.value)}


def shown(moment: Moment, text: str) -> str | None:
    """What to print after a relative expression, or None where the words are dated already or it is unknown."""
    said, value = moment.span.of(text), moment.value or ""
    if _YEAR.search(said) or said.isdigit() or ("T" in value[10:] and not _TOLD.search(said)):
        return None
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}(?:T.*)?", value):
        return _day(date.fromisoformat(value[:10]), said, text[moment.end : moment.end + 6])
    if moment.precision == "week" and re.fullmatch(r"\d{4}-W\d{2}", value):
        return f" (week of {spelled(date.fromisocalendar(int(value[:4]), int(value[6:]), 1))})"
    if moment.precision == "month" and re.fullmatch(r"\d{4}-\d{2}", value):
        month = f"{date.fromisoformat(value + '-01'):%B}"
        named = re.fullmatch(r"(?:(?:in|by|since|until|mid-?|early|late|of)[ -])*" + month, said)
        return f" {value[:4]}" if named else f" ({month} {value[:4]})"
    if moment.precision == "season" and re.fullmatch(r"\d{4}-(?:SP|SU|FA)", value):
        return f" ({value[:4]})"
    if moment.precision == "year" and re.fullmatch(r"\d{4}", value):
        return f" ({value})"
    return None


def _day(day: date, said: str, after: str) -> str | None:
    """The year behind a day and a month, the whole date behind other words."""
    if _MONTH_FIRST.search(said):
        return None if _RANGE.match(after) else f", {day.year}"
    if _DAY_FIRST.search(said):
        return f" {day.year}"
    return f" ({spelled(day)})"


def spelled(day: date) -> str:
    """`4 January 2021`."""
    return f"{day.day} {day:%B} {day.year}"
