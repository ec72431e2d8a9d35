"""Cases of an assistant's dates that are no part of reading news, by class, each with its reason.

A class is told by what is asked, never by what we find in it: cases of it that we read all the same are left out as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from benchmarks.quality.sets import Item
from claims.extract.lang.en import calendar as cal

_TIMES = ("time", "datetime", "timerange", "datetimerange")
_BARE_HOUR = re.compile(
    r"[ap]\.?\s?m\b|[0-9]\s?a\b|[0-9]:[0-9]|o['’]?\s?clock|noon|midnight|morning|afternoon|evening|night|past|quarter",
    re.I,
)
_HOUR = re.compile(r"T[0-9]{2}")
_FROM_NOW = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}|PRESENT_REF,")
_DIGITS = re.compile(
    r"(?<![0-9/.-])([0-9]{1,2})([/.-])([0-9]{1,2})(?:\2([0-9]{2}|[0-9]{4}))?(?![0-9:/]|[ ]?[ap]\.?m)", re.I
)
_MONTH_LEFT = re.compile(rf"\b(?:{cal.MONTH_NAMES})\.? $", re.I)
_CODES = re.compile(
    r"\b(?:eo[dmy]|otd|ytd|[fsc]y ?'?[0-9]+|[0-9]+[dwmyh]|[0-9]{8}|business days?|workdays?|year to date|to date"
    r"|weeks? [0-9]+)\b",
    re.I,
)
_ELSEWHERE = re.compile(
    r"\b(?:the|that) (?:next|following|previous|same|very same) (?:day|week|month|year|weekend)\b"
    r"|\b(?:same|following|previous) (?:day|week|month|year|weekend)\b|^the day (?:before|after)$"
    r"|\b(?:day|week|fortnight|month|year)s? (?:later|afterwards?|before|after)$",
    re.I,
)
_UNIT = re.compile(r"(?:(?:in |for |during |of |within )?the )?(?:year|month|week|day|fortnight|weekend)", re.I)
_TORN = re.compile(r"[0-9a-z]ish\b|\btonite\b|[0-9] ?ampm|[ap] \. m \.|\b[0-9]0 s\b|\b(?:mar|may)\b(?![ .]?[0-9])")
_MEALS = re.compile(r"\b(?:lunch|dinner|breakfast|brunch|supper|mealtime|lunchtime|dinnertime)\b", re.I)
_BESIDE_DAY = re.compile(rf"\b(?:next|last|previous|past|following|upcoming|coming) ({'|'.join(cal.WEEKDAYS)})\b", re.I)

Test = Callable[[str, str, str], object]


def results(item: Item) -> list[tuple[str, str, str]]:
    """Words, type and first value of each result."""
    told = []
    for r in item["Results"]:
        values = (r.get("Resolution") or {}).get("values") or [{}]
        told.append(
            (
                item["Input"][r["Start"] : r["End"] + 1],
                (r.get("TypeName") or "").rsplit(".", 1)[-1],
                values[0].get("timex", ""),
            )
        )
    return told


def _any(test: Test) -> Callable[[Item], bool]:
    return lambda item: any(test(*result) for result in results(item))


def _unclear(words: str, kind: str, _timex: str) -> bool:
    """Whether a day and a month stand in digits alone, and no year behind them with only one possible order."""
    for found in _DIGITS.finditer(words) if "date" in kind else ():
        one, two, year = int(found[1]), int(found[3]), found[4]
        clear = year and len(year) == 4 and (one == two or max(one, two) > 12)
        if not clear and not _MONTH_LEFT.search(words[: found.start()]):
            return True
    return False


def _divided(item: Item) -> bool:
    """Whether `next Friday` means the coming one to some and that of the week after to others."""
    when = (item.get("Context") or {}).get("ReferenceDateTime")
    for words, _kind, _timex in results(item):
        named = _BESIDE_DAY.search(words)
        if named is None or when is None:
            continue
        today, number = date.fromisoformat(when[:10]), cal.WEEKDAYS[named[1].lower()]
        back = not re.search(r"\b(?:next|following|upcoming|coming) ", words.lower())
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=-1 if back else 1)
        away = (today.isoweekday() - number) % 7 or 7 if back else (number - today.isoweekday()) % 7 or 7
        if monday + timedelta(days=number - 1) != today + timedelta(days=-away if back else away):
            return True
    return False


LEFT_OUT: dict[str, Callable[[Item], bool]] = {
    "a bare number as an hour, as one says it to an assistant": _any(
        lambda words, kind, timex: kind in _TIMES and _HOUR.search(timex) and not _FROM_NOW.search(timex)
        and not _BARE_HOUR.search(words)
    ),
    "hours and minutes counted from the clock of who asks: an article has a date and no hour": _any(
        lambda words, kind, timex: kind in _TIMES and _FROM_NOW.search(timex) and "for" not in words
    ),
    "day and month in digits alone, whose order we do not guess": _any(_unclear),
    "codes of an office and weeks by their number, which in news are rounds of a league": _any(
        lambda words, _kind, timex: _CODES.search(words) or "BD" in timex
    ),
    "what counts from another date of the text: an assistant counts it from now": _any(
        lambda words, kind, _timex: "date" in kind and _ELSEWHERE.search(words)
    ),
    "a unit alone (the year, the weekend) as the present one": _any(
        lambda words, kind, _timex: "date" in kind and _UNIT.fullmatch(words)
    ),
    "torn, misspelt or chatty words": _any(lambda words, _kind, _timex: _TORN.search(words)),
    "meals as hours of the day": _any(lambda words, _kind, _timex: _MEALS.search(words)),
    "a weekday by next or last where English is divided": _divided,
    "no type in the specification": _any(lambda _words, kind, _timex: kind in ("", "timezone")),
}  # fmt: skip


def left_out(item: Item) -> str | None:
    """Why a case is no part of our job, or None."""
    return next((why for why, test in LEFT_OUT.items() if test(item)), None)
