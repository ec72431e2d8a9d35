"""Dates told by their distance from another one of the text: `the next day`, `two weeks later`, `October of that year`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.lists import either
from claims.extract.moments import almanac, numbered
from claims.extract.quantities.numerals.numbers import scan
from claims.records import Moment


class Reference(NamedTuple):
    """A date that others count from: where it ends, its parts, whether its year is written, whether it sets a scene."""

    at: int
    era: str
    year: int
    month: int | None
    day: int | None
    written: bool
    scene: bool

    @property
    def head(self) -> str:
        """The year as a TIMEX3 value."""
        return f"{self.era}{self.year:04d}"

    @property
    def date(self) -> date | None:
        """The day itself, where it is one that the calendar can count with."""
        if self.era or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)


_UNITS = either(cal.UNITS)
_LATER = re.compile(
    rf"(?P<n>.*?)[ -](?P<u>{_UNITS})(?: (?P<on>later|afterwards?|thereafter|on)|"
    r" (?P<back>earlier|before|previously|prior|beforehand))"
)
_BESIDE = re.compile(r"the (?P<u>day|week|month|year) (?:(?P<on>after|following)|before|preceding)")
_WHICH = re.compile(
    rf"\b(?P<w>that same|the same|that|same|this same|the next|next|the following|following|the ensuing|the subsequent|"
    rf"the previous|previous|the preceding|the)(?: very)? (?P<u>{_UNITS}|{'|'.join(cal.SEASONS)})\b"
)
_STEPS = {"next": 1, "following": 1, "ensuing": 1, "subsequent": 1, "previous": -1, "preceding": -1}
_NEAR = {"D": 700, "W": 700, "m": 1200, "Y": 3000}
_WRITTEN_MONTH = re.compile(rf"\b(?:{cal.MONTH_NAMES})\b")


def day(year: Reference, month: int, number: int) -> str | None:
    """That day in the reference's year, or None where the calendar has none."""
    if year.era:
        return f"{year.head}-{month:02d}-{number:02d}" if almanac.exists(month, number) else None
    return almanac.day(year.year, month, number)


def resolved(low: str, m: Moment, before: Reference, history: bool) -> Moment:
    """`m` counted from the date before it in the text; as it is where that one is too far, too coarse, or not meant."""
    words = low[m.start : m.end]
    if beside := _BESIDE.fullmatch(words):
        return _moved(m, before, cal.UNITS[beside["u"]], 1 if beside["on"] else -1)
    if stepped := _LATER.fullmatch(words):
        numerals = scan(stepped["n"] if stepped["n"] not in ("a", "an") else "one")
        if len(numerals) != 1 or numerals[0].low != int(numerals[0].low) or numerals[0].form == "vague":
            return m
        return _moved(m, before, cal.UNITS[stepped["u"]], int(numerals[0].low) * (1 if stepped["on"] else -1))
    which = _WHICH.search(words) or (_ENDING.fullmatch(words) if history else None)
    if which is None:
        named = _NAMED.match(words)
        return _the_month(m, before, named[1], cal.MONTHS[named["m"]]) if named else m
    if which.re is _ENDING:
        return _moved(m, before, cal.UNITS[which["u"]], 0)
    if which["w"] == "the" and not history and which["u"] != "day":
        return m
    steps = next((n for word, n in _STEPS.items() if word in which["w"]), 0)
    if which["u"] in cal.SEASONS:
        return _told(m, f"{before.era}{before.year + steps:04d}-{cal.SEASONS[which['u']]}", "season", before)
    code = cal.UNITS[which["u"]]
    if code == "Y" and (month := _WRITTEN_MONTH.search(words)):
        return _month_of(words, m, before, cal.MONTHS[month[0]], steps)
    return _moved(m, before, code, steps)


_ENDING = re.compile(rf"(?:the )?(?P<u>{_UNITS})(?:['’]s |-)end")
_NAMED = re.compile(rf"((?:that|the) ?(?:previous|following|next|same|)) (?P<m>{cal.MONTH_NAMES})\b")


def _the_month(m: Moment, before: Reference, said: str, month: int) -> Moment:
    """`that September`, `the previous April`: the month of the date before, or the one that lies next to it."""
    if before.era:
        return m
    year = before.year
    if " previous" in said and (before.month is None or month >= before.month):
        year -= 1
    if (" following" in said or " next" in said) and (before.month is None or month <= before.month):
        year += 1
    return _told(m, f"{year:04d}-{month:02d}", "month", before)


_PART_OF = re.compile(
    rf"(?:(?:the )?(?:very )?(?P<part>end|beginning|start|middle|rest|remainder|remaining(?: days)?|close|turn|first half|"
    r"second half|latter half|early part|latter part|first part) of|later in|earlier in|early in|late in) "
    rf"(?:the )?(?P<u>{_UNITS})"
    r"|(?:the )?(?P<e>year|month|week|decade|century)(?:['’]s |-)end|mid-(?P<mid>year|month|week|decade)"
)


def own(low: str, m: Moment, before: Reference | None, anchor: date) -> Moment:
    """`by the end of the year` in news: the article's own year, save where the sentence has just named another."""
    day = numbered.own_month(low, m, anchor)
    found = _PART_OF.fullmatch(low, m.start, m.end) if day is m else None
    if day is not m and before is None:
        return replace(day, note=day.note if day.value is None else OWN)
    if found is None or (before and m.start - before.at < 200 and before.date != anchor and before.year != anchor.year):
        return m
    code = cal.UNITS[found["u"] or found["e"] or found["mid"]]
    value = almanac.shifted(anchor, code, 0)
    if value and code == "Y" and (found["part"] or "").endswith(" half"):
        half = "H1" if found["part"].startswith("first") else "H2"
        return replace(m, value=f"{value}-{half}", precision="half", note=OWN)
    return replace(m, value=value, precision=cal.PRECISIONS[code], note=OWN) if value and code in "YmWQEC" else m


OWN = "the article's own"


def _month_of(words: str, m: Moment, before: Reference, month: int, steps: int) -> Moment:
    """`October of that year`, `14 October of the following year`."""
    if not 0 < before.year + steps < 10000 or before.era:
        return m
    number = re.search(r"[0-9]{1,2}", words)
    if number is None:
        return _told(m, f"{before.year + steps:04d}-{month:02d}", "month", before)
    return _told(m, almanac.day(before.year + steps, month, int(number[0])), "day", before)


def _moved(m: Moment, before: Reference, code: str, steps: int) -> Moment:
    """The day, week, month, year, ... `steps` from that of the date before."""
    if m.start - before.at > _NEAR.get(code, 3000):
        return m
    if before.era:
        years = {"Y": 1, "E": 10}.get(code)
        value = f"BC{before.year - steps * years:04d}" if years and before.year > steps * years else None
        return _told(m, value[:-1] if value and code == "E" else value, cal.PRECISIONS.get(code, ""), before)
    there = before.date
    if code in "DWK":
        value = almanac.shifted(there, code, steps) if there else None
    elif code in "mQ":
        value = almanac.shifted(date(before.year, before.month, 1), code, steps) if before.month else None
    else:
        value = almanac.shifted(date(before.year, 1, 1), code, steps) if code in "YEC" else None
    return _told(m, value, cal.PRECISIONS.get(code, ""), before)


def _told(m: Moment, value: str | None, precision: str, before: Reference) -> Moment:
    """`m` with a value, and what it was counted from in the note."""
    if value is None:
        return m
    parts = (before.head, *(f"{p:02d}" for p in (before.month, before.day) if p))
    return replace(m, value=value, precision=precision, note=f"counted from {'-'.join(parts)} in the text")
