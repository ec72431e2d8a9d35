"""Days as people and spreadsheets write them. The order of day and month is proven by dates we know, never guessed.

What can be one day only needs no proof: no month is the 26th, and one that is named is no day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

_MIDNIGHT = r"(?:[ T]00:00(?::00(?:\.0+)?)?)?"
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR_FIRST = re.compile(rf"([0-9]{{4}})([./-])([0-9]{{1,2}})\2([0-9]{{1,2}}){_MIDNIGHT}")
_YEAR_LAST = re.compile(rf"([0-9]{{1,2}})([./-])([0-9]{{1,2}})\2([0-9]{{4}}|[0-9]{{2}}){_MIDNIGHT}")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"([0-9]{1,2})(?:st|nd|rd|th|\.)?"
_DAY_NAMED = re.compile(rf"{_DAY}[ -]{_MONTH}(?:, ?|[ -])([0-9]{{4}})", re.IGNORECASE)
_MONTH_NAMED = re.compile(rf"{_MONTH} {_DAY}(?:, ?| )([0-9]{{4}})", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{5,}(?:[.,][0-9]+)?")


def is_day(words: str) -> bool:
    """Whether `words` is a day of the calendar as YYYY-MM-DD."""
    return bool(_ISO.fullmatch(words)) and _day(words[:4], words[5:7], words[8:]) is not None


def read(words: str, order: str | None = None) -> str | None:
    """The day as ISO text: as it is written, in the proven order, or the only one that it can be; else None."""
    if is_day(words):
        return words
    days = readings(words)
    if day := days.get("ymd") or days.get(order or ""):
        return day
    found = _YEAR_LAST.fullmatch(words)
    # Of a year with two digits nobody knows the century, nor whether it is the year.
    return next(iter(days.values())) if len(set(days.values())) == 1 and found and len(found[4]) == 4 else None


def meanings(words: str) -> str:
    """The days that words in no proven order can mean, as a list for people."""
    days = list(readings(words).values())
    found = _YEAR_LAST.fullmatch(words)
    if found and len(found[4]) == 2:
        first = _day(f"20{found[1]:0>2}", found[3], found[4])
        days += [first] if first else []
    days = list(dict.fromkeys(days))
    return " or ".join(days) if len(days) > 1 else f"{''.join(days)} or a day of another century"


def readings(words: str) -> dict[str, str]:
    """Every day that `words` can mean, as ISO text by the order that reads it so: `ymd` (a named month too), `dmy`, `mdy`."""
    if found := _YEAR_FIRST.fullmatch(words):
        day = _day(found[1], found[3], found[4])
        return {"ymd": day} if day else {}
    if day := _named(words):
        return {"ymd": day}
    found = _YEAR_LAST.fullmatch(words)
    if not found:
        return {}
    year = found[4] if len(found[4]) == 4 else f"20{found[4]}"
    days = {"dmy": _day(year, found[3], found[1]), "mdy": _day(year, found[1], found[3])}
    return {order: day for order, day in days.items() if day}


def proven_order(pairs: Iterable[tuple[str, str]]) -> str | None:
    """The one order, `dmy` or `mdy`, in which every rewritten cell is the day that was lent; None where none or both are.

    `pairs` are (day as lent, cell as it came back).
    """
    orders = {"dmy", "mdy"}
    seen = False
    for lent, cell in pairs:
        if cell == lent or not _YEAR_LAST.fullmatch(cell):
            continue
        seen = True
        orders &= {order for order, day in readings(cell).items() if day == lent}
    return orders.pop() if seen and len(orders) == 1 else None


def fault(words: str) -> str:
    """The code of what is wrong with words that are no day as YYYY-MM-DD and that no proven order reads."""
    if _NUMBER.fullmatch(words):
        return "date_serial"
    if readings(words):
        return "date_order"
    if any(form.fullmatch(words) for form in (_YEAR_FIRST, _YEAR_LAST, _DAY_NAMED, _MONTH_NAMED)):
        return "date_impossible"
    return "date_unreadable"


def _named(words: str) -> str | None:
    """The day of words with the month's English name."""
    if found := _DAY_NAMED.fullmatch(words):
        day, month, year = found.groups()
    elif found := _MONTH_NAMED.fullmatch(words):
        month, day, year = found.groups()
    else:
        return None
    return _day(year, str(_MONTHS.index(month[:3].lower()) + 1), day)


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
