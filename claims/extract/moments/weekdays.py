"""Weekdays: `Monday`, `last Friday`, `every Sunday`, `Tuesday night`, `two Fridays ago`, `Friday after next`.

A bare one is the last such day, or the next where the sentence looks ahead; without the article's date it has no value.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.lists import either
from claims.extract.moments import almanac, farther, numbered, pointers, tenses
from claims.extract.moments.reckoned import BEYOND, DATE_NEEDED, ELSEWHERE, NO_DAY_MEANT
from claims.extract.moments.tenses import Way
from claims.records import Moment
from claims.vocabulary import TimexType

_DAY_REL = re.compile(
    r"(?<![\w])(?:(?:on )?(?P<early>early|late) )?(?P<rel>last|next|this|this past|this coming|every other|"
    r"every second|every third|every fourth|every 2nd|every 3rd|every 4th|every|each other|each second|each third|each|that|"
    r"(?:the )?(?:past|coming|upcoming)|previous|the following|the previous|the same|the next) $"
)
_NUMBERED = re.compile(r"\.?,? (?:the |[0-9]{1,2}[snrt])")


def around(text: str, low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """`Monday`, `last Friday`, `every Sunday`, `Tuesday night`."""
    name, number = low[start:end], cal.WEEKDAYS[low[start:end]]
    if name.endswith("days") and (counted := _NUMBER_LEFT.search(low, max(0, start - 10), start)):
        return _ago(low, counted, end, number, anchor)
    if low.endswith(cal.NAMED_DAYS, 0, start) or _title(text, start, end):
        return None
    if further := _told_further(text, low, start, end, anchor):
        return further
    if name in cal.SHORT_WEEKDAYS and not (
        _dated(low, start, end) or (text[start].isupper() and _short_day(low, start, end))
    ):
        return None
    if name in cal.SHORT_WEEKDAYS and low[end : end + 1] == "." and low[end + 1 : end + 2] not in ("", "\n"):
        end += 1
    if (paper := pointers.CAPITAL_NEXT.match(text, end)) and paper[1].lower() in cal.PAPERS:
        return None
    before = _DAY_REL.search(low, max(0, start - 24), start)
    if _comes_back(low, start, end, told=before is not None):
        return Moment(start, end, f"XXXX-WXX-{number}", TimexType.SET, "set")
    part = pointers.PART_BEHIND.match(low, end)
    begin, stop = before.start() if before else start, part.end() if part else end
    paired = None if before else _PAIRED.search(low, max(0, start - 24), start)
    rel = before["rel"] if before else "this" if paired else ""
    if rel.startswith(("every", "each")) or name.endswith("days") or (part and low[stop - 1] == "s"):
        told = rel if rel.startswith("every ") else None
        hour = f"T{cal.DAY_PARTS[part['part']]}" if part else ""
        return Moment(begin, stop, f"XXXX-WXX-{number}{hour}", TimexType.SET, "set", told)
    if (
        not before
        and _ANY.search(low, max(0, start - 24), start)
        and not _on_the_last(low, start, end, part is not None)
    ):
        kind, hour = (TimexType.TIME, f"T{cal.DAY_PARTS[part['part']]}") if part else (TimexType.DATE, "")
        return Moment(start, stop, f"XXXX-WXX-{number}{hour}", kind, "unresolved", NO_DAY_MEANT)
    if anchor is None or rel in ("that", "the following", "the previous", "the same", "the next"):
        note = DATE_NEEDED if anchor is None else ELSEWHERE
        return Moment(begin, stop, None, TimexType.TIME if part else TimexType.DATE, "unresolved", note)
    doubt: str | None = None
    if rel.endswith(("next", "coming")):
        value = almanac.weekday(anchor, number, True)
    elif rel.endswith(("last", "past", "previous")):
        value = almanac.weekday(anchor, number, False)
        value = almanac.weekday_of_week(anchor, number, -1) if value == anchor.isoformat() else value
    elif rel == "this":
        value = almanac.weekday_of_week(anchor, number, 0)
        if value > anchor.isoformat() and tenses.way(low, begin, stop) is Way.BACK:
            value = almanac.weekday(anchor, number, False)
    else:
        way = Way.UNSURE if _may(low, stop) else tenses.way(low, start, stop)
        # `will be buried on Tuesday`, written on a Tuesday, is today: the one after would be `next Tuesday`.
        nearer = way is Way.EITHER and (number - anchor.isoweekday()) % 7 < 4
        if way in (Way.NEAR, Way.UNSURE) and tenses.on_timetable(low, start, stop):
            way = Way.AHEAD
        value = almanac.weekday(anchor, number, (way is Way.AHEAD or nearer) and number != anchor.isoweekday())
        if way in (Way.UNSURE, Way.NEAR, Way.EITHER) and value != anchor.isoformat():
            doubt = tenses.NEAREST_NOTE if nearer else tenses.UNSURE_NOTE
    if part:
        return Moment(begin, stop, f"{value}T{cal.DAY_PARTS[part['part']]}", TimexType.TIME, "hour", doubt)
    return Moment(begin, stop, value, TimexType.DATE, "day", doubt)


def _comes_back(low: str, start: int, end: int, *, told: bool) -> bool:
    """Whether a weekday is any of its name: of opening hours, `Monday to Friday, 9 a.m. to noon`, or of `the Sunday rate`.

    `told` is whether a word before it tells which: `next Monday to Friday`.
    """
    hours = low.find("day", start, end) > 0 and (
        (_TO_A_DAY.match(low, end) and not told)
        or (_FROM_A_DAY.search(low, max(0, start - 24), start) and _HOURS_BEHIND.match(low, end))
    )
    if hours:
        return tenses.way(low, start, end) is not Way.BACK
    return low.startswith("the ", max(0, start - 4)) and _HABIT.match(low, end) is not None


_HOURS = (
    r",? (?:from |between )?[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]\.? ?m\b\.?)? ?(?:to|until|till|through|-|–|—) ?[0-9]"
)
_TO_A_DAY = re.compile(rf" ?(?:to|through|thru|until|-|–) ?(?:{'|'.join(cal.WEEKDAYS)}){_HOURS}")
_FROM_A_DAY = re.compile(rf"\b(?:{'|'.join(cal.WEEKDAYS)}) ?(?:to|through|thru|until|-|–) ?$")
_HOURS_BEHIND = re.compile(_HOURS)
_HABIT = re.compile(rf" (?:{either(cal.WEEKLY)})\b")


def _may(low: str, end: int) -> bool:
    """Whether what happened on a weekday may do something later: `Monday’s debate might not matter` tells of no time."""
    return low.startswith(("’s ", "'s "), end) and _MIGHT.match(low, end + 2) is not None


_MIGHT = re.compile(r" (?:[a-z-]+ ){1,3}(?:might|may|could)\b")


def _title(text: str, start: int, end: int) -> bool:
    """Whether a weekday closes a title in quotation marks: `told “Arden This Sunday”`."""
    if text[start].islower() or not _QUOTED.match(text, end):
        return False
    return _TITLE_LEFT.search(text, max(0, start - 40), start) is not None


_QUOTED = re.compile(r"[,.]?[”\"’']")
_TITLE_LEFT = re.compile(r"[“\"‘'](?:[A-Z][\w’'-]* ){1,4}$")


def _on_the_last(low: str, start: int, end: int, part: bool) -> bool:
    """Whether `a Tuesday` stands before what was done on it, and so is the last one: `wrote in a Tuesday report`."""
    if part or not _ATTRIBUTE.match(low, end) or not _IN_A.search(low, max(0, start - 10), start):
        return False
    return tenses.way(low, start, end) is Way.BACK


_ATTRIBUTE = re.compile(
    r" (?!(?:in|on|at|of|and|or|when|after|before|that|to|for|with|is|was|night|afternoon|evening)\b)[a-z]{3}"
)
# `This Saturday and Sunday`.
_PAIRED = re.compile(rf"(?<![\w])this (?:{'|'.join(cal.WEEKDAYS)}) (?:and|or) $")
_ANY = re.compile(rf"(?<![\w])(?:a|one|any|some) (?:(?:{either(cal.WEATHERS)}) )?$")
_IN_A = re.compile(r"\b(?:in|at|during|on|to) a $")
_NUMBER_LEFT = re.compile(rf"(?<![\w-])(?P<n>{'|'.join(cal.HOURS)}|[1-9]) $")
_BEHIND = re.compile(r" (?:ago|from now)\b")
_AFTER_NEXT = re.compile(r" (?:after next|before last)\b")


def _ago(low: str, counted: re.Match[str], end: int, number: int, anchor: date | None) -> Moment | None:
    """`two Fridays ago`; a number of weekdays that are not counted from now tells no day."""
    behind = _BEHIND.match(low, end)
    if behind is None:
        return None
    if anchor is None:
        return Moment(counted.start(), behind.end(), None, TimexType.DATE, "unresolved", DATE_NEEDED)
    steps = cal.HOURS.get(counted["n"]) or int(counted["n"])
    return _stepped(counted.start(), behind.end(), anchor, number, steps if "from" in behind[0] else -steps)


def _stepped(start: int, end: int, anchor: date, number: int, steps: int) -> Moment:
    """The so many weekdays of that name ahead of the anchor, or behind it where `steps` is negative."""
    nearest = date.fromisoformat(almanac.weekday(anchor, number, steps > 0))
    value = almanac.shifted(nearest, "D", 7 * (steps - 1 if steps > 0 else steps + 1))
    if value is None:
        return Moment(start, end, None, TimexType.DATE, "unresolved", BEYOND)
    return Moment(start, end, value, TimexType.DATE, "day")


def _second(low: str, start: int, behind: re.Match[str], number: int, anchor: date | None) -> Moment:
    """`Friday after next`, `the Monday before last`."""
    begin = start - 4 if low.startswith("the ", max(0, start - 4)) else start
    if anchor is None:
        return Moment(begin, behind.end(), None, TimexType.DATE, "unresolved", DATE_NEEDED)
    return _stepped(begin, behind.end(), anchor, number, 2 if "after" in behind[0] else -2)


_DAY_BESIDE = re.compile(
    rf"\.?(?:[-–/]| (?:to|and|or|through|&) )(?:{'|'.join(cal.SHORT_WEEKDAYS)})\b|"
    r"\.?,? ?(?:[0-9]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|at |morning|afternoon|evening|night|"
    r"(?:the [0-9]|(?:of )?(?:this|last|next) week\b))"
)
_DAY_LEFT = re.compile(r"\b(?:on|every|each|until|by|since|last|next|this|from|to|week) $")
_SHORT_LEFT = re.compile(rf"\b(?:{'|'.join(cal.SHORT_WEEKDAYS)})\.?(?:[-–/]| (?:to|and|or|through|&) )$")


def _dated(low: str, start: int, end: int) -> bool:
    """Whether a short weekday has a date or an hour behind it, so that it needs no capital: `wed, 22 of jan`, `mon 5pm`."""
    hour = low[start:end] in _NO_VERBS and _WITH_HOUR.match(low, end)
    return bool(hour) or _WITH_MONTH.match(low, end) is not None


# `He sat at 5 p.m.`, `they wed at noon`.
_NO_VERBS = cal.SURE_WEEKDAYS - {"weds"} | {"mon", "fri"}
_WITH_HOUR = re.compile(r"\.?,? (?:at )?(?:1[0-2]|[1-9])(?::[0-5][0-9])? ?[ap]\.?m\b")


_WITH_MONTH = re.compile(
    rf"\.?,? (?:the )?(?:[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{cal.MONTH_NAMES})\b|(?:{cal.MONTH_NAMES})\.? [0-9])"
)


def _short_day(low: str, start: int, end: int) -> bool:
    """Whether `Sun`, `Sat` or `Wed` has a day's company: a date behind it, or a word before it that goes with days."""
    if low[start - 1 : start] in "-–/ " and _SHORT_LEFT.search(low, max(0, start - 16), start):
        return True
    return bool(
        _DAY_BESIDE.match(low, end) or (low[end : end + 1] in ".," and _DAY_LEFT.search(low, max(0, start - 6), start))
    )


def _told_further(text: str, low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """A weekday with the number of its day, with the month it is counted in, or with how many ago it was."""
    name, number = low[start:end], cal.WEEKDAYS[low[start:end]]
    if low.startswith((" of the ", " in the "), end) and (nth := farther.of_the_month(low, start, end)):
        return nth
    plain = name not in cal.SHORT_WEEKDAYS or text[start].isupper() or name in cal.SURE_WEEKDAYS
    if (
        plain
        and low[end : end + 1] in " ,."
        and _NUMBERED.match(low, end)
        and (day := numbered.weekday(low, start, end, anchor))
    ):
        return day
    british = _WEEK_ON.match(low, end) if low.startswith((" week", " fortnight"), end) else None
    if british and _DAY_OF.search(low, max(0, start - 6), start):
        return _week_on(start, british, number, anchor)
    weeks = _IN_WEEKS.match(low, end) if low.startswith(" in ", end) else None
    if weeks and tenses.way(low, start, end) is not Way.BACK:
        return _in_weeks(start, weeks, number, anchor)
    twice = _AFTER_NEXT.match(low, end) if low.startswith((" after", " before"), end) else None
    return _second(low, start, twice, number, anchor) if twice else None


_WEEK_ON = re.compile(
    r" (?P<u>week|fortnight)(?=[.,;:!?)”\"\n]|$| (?:and|at|when|to|with|after|before|but|because|for|if|unless)\b)"
)
_IN_WEEKS = re.compile(
    r" in (?:(?P<n>a|one|two|three|four|five|six|[1-9]) weeks?|a (?P<f>fortnight))(?:['’]s?)?(?: time)?"
    r"(?=[.,;:!?)”\"\n]|$| (?:and|at|when|to|with|but|because|if)\b)"
)


def _in_weeks(start: int, behind: re.Match[str], number: int, anchor: date | None) -> Moment:
    """`Friday in two weeks`: the Friday that lies nearest to two weeks from now."""
    if anchor is None:
        return Moment(start, behind.end(), None, TimexType.DATE, "unresolved", DATE_NEEDED)
    weeks = 2 if behind["f"] else 1 if behind["n"] == "a" else cal.HOURS.get(behind["n"]) or int(behind["n"])
    away = (number - anchor.isoweekday() + 3) % 7 - 3
    value = almanac.shifted(anchor, "D", 7 * weeks + away)
    return Moment(
        start, behind.end(), value, TimexType.DATE, "day" if value else "unresolved", None if value else BEYOND
    )


_DAY_OF = re.compile(r"\b(?:on|by|until|till) $")


def _week_on(start: int, behind: re.Match[str], number: int, anchor: date | None) -> Moment:
    """`on Tuesday week`: the Tuesday a week after the coming one."""
    if anchor is None:
        return Moment(start, behind.end(), None, TimexType.DATE, "unresolved", DATE_NEEDED)
    return _stepped(start, behind.end(), anchor, number, 2 if behind["u"] == "week" else 3)


def dated(low: str, both: Moment, start: int, number: int) -> Moment:
    """`Wednesday, July 31`: where no year is written, the weekday tells which."""
    if both.value is None or len(both.value) != 10 or _WRITTEN_YEAR.search(low, start, both.end):
        return both
    value = almanac.on_weekday(both.value, number)
    return both if value == both.value else replace(both, value=value, note=None)


_WRITTEN_YEAR = re.compile(r"[0-9]{4}|['’][0-9]{2}")
