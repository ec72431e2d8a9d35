"""Days and weeks told by two steps: `the week after next`, `the day after tomorrow`, `the first Monday of June`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.lang.lists import either
from claims.extract.moments import almanac, reckoned
from claims.extract.moments.durations import length
from claims.extract.quantities.numerals.numbers import scan
from claims.records import Moment
from claims.vocabulary import TimexType

_BEHIND = re.compile(r" (?:after next|before last)\b(?! (?:week|month|year|night|[a-z]+day)\b)")
_DAY_FROM = re.compile(r" (?:after tomorrow|before yesterday)\b")
_ANY = re.compile(r"(?:^|[^a-z])(?:an?|one|each|every|any|per|[0-9]) $")
_SEVERAL = re.compile(r"(?<![\w-])(?:the )?(?:next|last|past|coming|previous|following)? ?(?:a )?couple (?:of )?$")
_COUNTED = re.compile(
    rf"(?<![\w.,$£€-])(?P<n>[1-9][0-9]?|{'|'.join(w for w, n in CARDINALS.items() if n > 1)}|several|a few|many) "
    rf"(?:(?:{cal.BEFORE_UNITS}) )?$"
)
_ARTICLE = re.compile(r"(?<![\w-])the $")
_NTH = re.compile(r"(?<![\w-])(?:the )?(?P<n>first|second|third|fourth|last|1st|2nd|3rd|4th) $")
_OF_THE_MONTH = re.compile(r" (?:of|in) the (?:same |following |previous )?(?:month|year)\b")
_QUARTERS = re.compile(r"(?<![\w-])(?:a quarter|1/4|(?P<half>half|1/2)|(?P<three>three[- ]quarters|3/4)) of an? $")
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")


def unit(low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """`the week after next`, `the day after tomorrow`, `the next couple of weeks`, `the year-ago quarter`."""
    code = cal.UNITS[low[start:end]]
    if low.startswith((" after ", " before "), end) and (article := _ARTICLE.search(low, max(0, start - 4), start)):
        found = (_DAY_FROM if code == "D" else _BEHIND).match(low, end)
        steps = 2 if low.startswith(" after", end) else -2
        return reckoned.resolved(article.start(), found.end(), code, steps, anchor) if found else None
    if (
        code == "D"
        and low[end - 1] == "y"
        and (far := _DAY_FROM.match(low, end))
        and not _ANY.search(low, max(0, start - 7), start)
    ):
        return reckoned.resolved(start, far.end(), code, 2 if low.startswith(" after", end) else -2, anchor)
    if code == "C" and (century := _century(low, max(0, start - 44), start, end)):
        return century
    if (
        code in "HC"
        and low.endswith((" a ", " an "), 0, start)
        and (parts := _QUARTERS.search(low, max(0, start - 24), start))
    ):
        number = Decimal("0.75" if parts["three"] else "0.5" if parts["half"] else "0.25")
        if code == "C" and low.startswith(" ago", end):
            return reckoned.resolved(parts.start(), end + len(" ago"), "Y", -int(100 * number), anchor)
        lasts = length(number * 60, "M") if code == "H" else length(number, code)
        return Moment(parts.start(), end, lasts, TimexType.DURATION, "duration")
    if code == "H" and low.endswith(_SMALL, 0, start) and (small := _small_hours(low, start, end)):
        return small
    if low.startswith("-ago", end):
        return reckoned.resolved(start, end + len("-ago"), code, -1, anchor) if low[end - 1] != "s" else None
    if low.startswith("-earlier", end) and low[end - 1] != "s":
        return Moment(start, end + len("-earlier"), None, TimexType.DATE, "unresolved", reckoned.ELSEWHERE)
    if (
        low[end - 1] == "s"
        and "couple " in low[max(0, start - 12) : start]
        and (couple := _SEVERAL.search(low, max(0, start - 26), start))
        and not low.endswith(("every ", "each "), 0, couple.start())
    ):
        if pointed := reckoned.AFTER.match(low, end):
            return reckoned.stepped(couple.start(), Decimal(2), code, pointed, anchor)
        return Moment(couple.start(), end, length(Decimal(2), code), TimexType.DURATION, "duration")
    return None


_SMALL = ("small ", "wee ", "early ")


def _small_hours(low: str, start: int, end: int) -> Moment | None:
    """`in the early hours`, where no day stands behind them."""
    left = _IN_THE_SMALL.search(low, max(0, start - 28), start)
    if left is None or low.startswith(" of ", end):
        return None
    return Moment(left.start("the"), end, "TMO", TimexType.TIME, "hour", reckoned.NO_DAY_MEANT)


_IN_THE_SMALL = re.compile(
    r"\b(?:in|during|until|till|into|by|from|for|through) (?P<the>the )(?:very )?(?:small|wee|early) $"
)
_ORDINAL = re.compile(rf"(?<![\w])(?:the )?(?P<of>(?:(?:early|late|mid)[- ])?(?P<o>{either(cal.CENTURIES)}))[ -]$")
_BC = re.compile(r" (?:(?P<bc>bce?\b|b\.c\.)|ad\b|a\.d\.|ce\b)")


def _century(low: str, floor: int, at: int, end: int) -> Moment | None:
    """`the nineteenth century`, `eighteenth-century`, where the word `century` stands at `at:end`."""
    named = _ORDINAL.search(low, floor, at)
    if named is None:
        return None
    behind = _BC.match(low, end)
    begin = named.start() if low[at - 1] == " " else named.start("of")
    value = f"{'BC' if behind and behind['bc'] else ''}{cal.CENTURIES[named['o']] - 1:02d}"
    return Moment(begin, behind.end() if behind else end, value, TimexType.DATE, "century")


def nights(low: str, start: int, end: int) -> Moment | None:
    """`two nights`, `three straight nights`: a length, told in the days that they belong to."""
    if not (left := _COUNTED.search(low, max(0, start - 30), start)):
        return None
    numerals = scan(left["n"])
    number = numerals[0].low if numerals and numerals[0].form != "vague" else None
    return Moment(left.start("n"), end, length(number, "G"), TimexType.DURATION, "duration")


def _night_before_last(start: int, end: int, anchor: date | None) -> Moment:
    day = reckoned.resolved(start - 4, end + len(" before last"), "D", -2, anchor)
    value = f"{day.value}TNI" if day.value else None
    return replace(day, value=value, type=TimexType.TIME, precision="hour" if value else "unresolved")


def night(low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """`for one night`, `a room for 1 night`: a length of one day; `the night before last`."""
    if low.startswith(" before last", end) and low.endswith("the ", 0, start):
        return _night_before_last(start, end, anchor)
    left = _ONE_NIGHT.search(low, max(0, start - 16), start) if _NIGHT_ENDS.match(low, end) else None
    return Moment(left.start("n"), end, length(Decimal(1), "G"), TimexType.DURATION, "duration") if left else None


_ONE_NIGHT = re.compile(r"\bfor (?:just |only )?(?P<n>(?:one|1)(?: single)? )$")
_NIGHT_ENDS = re.compile(r"(?:[.,;!?)]|$|\n| (?:in|at|on|and|or|with|for|before|after)\b)")


def of_the_month(low: str, start: int, end: int) -> Moment | None:
    """`the last Friday of the month`: of which month, another date of the text must tell."""
    which = _NTH.search(low, max(0, start - 12), start)
    found = _OF_THE_MONTH.match(low, end)
    return (
        Moment(which.start(), found.end(), None, TimexType.DATE, "unresolved", reckoned.ELSEWHERE)
        if which and found
        else None
    )


def nth_weekday(low: str, first: Moment, second: Moment, number: int) -> Moment | None:
    """`the first Monday of June`, `the last Friday of May 2019`: None where no order is told."""
    named = low[first.start : first.end].rsplit(" ", 1)[-1]
    which = _NTH.search(low, max(0, first.end - len(named) - 12), first.end - len(named))
    month = _MONTH.fullmatch(second.value or "")
    begin = min(first.start, which.start()) if which else first.start
    if which and second.type is TimexType.SET:
        return replace(second, start=begin)
    if which and second.note == first.note == reckoned.DATE_NEEDED:
        return Moment(begin, second.end, None, TimexType.DATE, "unresolved", second.note)
    if which and second.precision == "year" and re.fullmatch("[12][0-9]{3}", second.value or ""):
        ends = "12" if which["n"] == "last" else "01"  # `the first Monday of 2017`
        month = _MONTH.fullmatch(f"{second.value}-{ends}")
    if which is None or month is None or second.precision not in ("month", "year"):
        return None
    year, at = int(month[1]), int(month[2])
    value = _day(year, at, number, cal.ORDINALS.get(which["n"]))
    return Moment(begin, second.end, value, TimexType.DATE, "day" if value else "unresolved", second.note)


def _day(year: int, month: int, number: int, nth: int | None) -> str | None:
    """The nth weekday of a month, the last one where `nth` is None."""
    if not 0 < year < 9999:
        return None
    if nth is None:
        end = date(year + month // 12, month % 12 + 1, 1)
        return (end - timedelta(days=(end.isoweekday() - number - 1) % 7 + 1)).isoformat()
    first = date(year, month, 1)
    return almanac.day(year, month, 1 + (number - first.isoweekday()) % 7 + 7 * (nth - 1))


def pasted(low: str, at: int) -> Moment | None:
    """`3.5years`, `20mins`: a number that its unit sticks to; an age is no length of time."""
    found = _PASTED.match(low, at)
    if found is None or low.startswith((" old", "-old", " of age"), found.end()):
        return None
    return Moment(*found.span(), length(Decimal(found["n"]), cal.UNITS[found["u"]]), TimexType.DURATION, "duration")


_PASTED = re.compile(
    r"(?P<n>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?P<u>(?:year|month|week|day|hour|hr|min|minute|sec|second)s?|yrs|hrs?)\b(?!-)"
)
