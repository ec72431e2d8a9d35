"""Fixed phrases of time: holidays, `at the same time`, `the third quarter of 2019`, `the nineties`."""

from __future__ import annotations

import re
from datetime import date

from claims.extract import almanac, pointers, tenses
from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en.numberwords import DECADES
from claims.extract.lengths import DATE_NEEDED, NO_DAY_MEANT
from claims.records import Moment
from claims.vocabulary import TimexType

_PHRASES = re.compile(
    r"\b(?:(?:at )?(?:this|that|the same|the present) (?:time|moment|period|point|date)|the (?:future|past|meantime|"
    r"time)|these days|those days|"
    r"(?:the )?(?P<ord>first|second|third|fourth) quarter|(?:the )?(?P<half>first|second) half|the (?:20s|30s|"
    r"twenties|thirties|"
    r"forties|fifties|sixties|seventies|eighties|nineties))$"
)
_DECADES = {word: str(190 + tens // 10) for word, tens in DECADES.items()}


def holiday(low: str, start: int, end: int, anchor: date | None) -> Moment:
    """A holiday, with its year where one stands behind it or the anchor gives one."""
    fixed = cal.HOLIDAYS[low[start:end]]
    told = pointers.of_year(low, end)
    year = int(told["y"]) if told and told["y"] else None
    stop = told.end() if told and year else end
    if year is None and anchor is not None and fixed:
        year = almanac.year_of(anchor, int(fixed[:2]), int(fixed[3:]), tenses.ahead(low, start, end))
    if fixed and year:
        return Moment(start, stop, f"{year:04d}-{fixed}", TimexType.DATE, "day")
    note = DATE_NEEDED if fixed else "moves from year to year"
    return Moment(start, stop, None, TimexType.DATE, "unresolved", note)


def phrase(low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """Fixed phrases around a time word: `at the same time`, `the third quarter of 2019`, `the nineties`."""
    found = _PHRASES.search(low, max(0, start - 24), end)
    if not found:
        return None
    word = low[start:end]
    begin = found.start() + (3 if found[0].startswith("at ") else 0)
    if word in _DECADES:
        return Moment(begin, end, _DECADES[word], TimexType.DATE, "decade")
    if found["ord"] or found["half"]:
        return _part_of_year(low, found, begin, end, anchor)
    if found[0] == "the time":
        return None
    value = "PAST_REF" if word in ("past",) or "that" in found[0] or "those" in found[0] else "PRESENT_REF"
    value = "FUTURE_REF" if word == "future" else value
    return Moment(begin, end, value, TimexType.DATE, "unresolved", NO_DAY_MEANT)


def _part_of_year(low: str, found: re.Match[str], begin: int, end: int, anchor: date | None) -> Moment | None:
    told = pointers.of_year(low, end)
    year = pointers.year_told(told, anchor)
    if found["half"] and not told:
        return None
    mark = f"Q{cal.ORDINALS[found['ord']]}" if found["ord"] else f"H{cal.ORDINALS[found['half']]}"
    stop = told.end() if told else end
    if year is None:
        return Moment(begin, stop, None, TimexType.DATE, "unresolved", DATE_NEEDED)
    return Moment(begin, stop, f"{year:04d}-{mark}", TimexType.DATE, "quarter" if found["ord"] else "half")
