"""Days of the month that a text opens with: `hit a hill in January 2018 ... on 17 January` is of that year, too."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.moments.narrated import TIED
from claims.records import Moment
from claims.vocabulary import TimexType

EITHER_YEAR = "this year or the one that the text opens with"
OPENED_WITH = "the year that the text opens with"
_LEAD = 600  # letters in which a text tells what it is about
_MONTHS_GONE = 2  # a day less long ago is news of its own
_YEAR_LONG = 12  # one longer ago has its year from the text already
_NAMED = re.compile(rf"\b({cal.MONTH_NAMES})\b")
_YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])|['’][0-9]{2}\b")
_VALUE = re.compile(r"([0-9]{4})-([01][0-9])(-[0-3][0-9](?:T.*)?)?")


def settled(low: str, found: list[Moment], anchor: date | None) -> list[Moment]:
    """`found` with the days of a month without a year in the only year that the text gave that month in its opening."""
    if anchor is None:
        return found
    years: dict[str, set[str]] = {}
    out: list[Moment] = []
    for m in found:
        words, value = low[m.start : m.end], _VALUE.fullmatch(m.value or "")
        if value and m.type in (TimexType.DATE, TimexType.TIME) and _NAMED.search(words):
            if _YEAR.search(words):
                if m.end < _LEAD or value[2] in years:
                    years.setdefault(value[2], set()).add(value[1])
            elif value[3] and len(told := years.get(value[2], set())) == 1 and not TIED.search(words):
                m = _in_year(m, value, min(told), anchor)
        out.append(m)
    return out


def _in_year(m: Moment, value: re.Match[str], year: str, anchor: date) -> Moment:
    """A day in the year of its month in the opening, where it was read as one of a later year that lies back."""
    gone = (anchor.year - int(value[1])) * 12 + anchor.month - int(value[2])
    if year >= value[1] or not 0 <= gone <= _YEAR_LONG:
        return m
    if gone < _MONTHS_GONE:
        return replace(m, note=EITHER_YEAR)
    if value[2] == "02" and value[3][1:3] == "29":
        return m
    return replace(m, value=f"{year}-{value[2]}{value[3]}", note=OPENED_WITH)
