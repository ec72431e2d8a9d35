"""Days as people and spreadsheets write them. The order of day and month is proven by dates we know, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

_MIDNIGHT = r"(?:[ T]00:00(?::00(?:\.0+)?)?)?"
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR_FIRST = re.compile(rf"([0-9]{{4}})([./-])([0-9]{{1,2}})\2([0-9]{{1,2}}){_MIDNIGHT}")
_YEAR_LAST = re.compile(rf"([0-9]{{1,2}})([./-])([0-9]{{1,2}})\2([0-9]{{4}}|[0-9]{{2}}){_MIDNIGHT}")
_NUMBER = re.compile(r"[0-9]{5,}(?:[.,][0-9]+)?")


def is_day(words: str) -> bool:
    """Whether `words` is a day of the calendar as YYYY-MM-DD."""
    return bool(_ISO.fullmatch(words)) and _day(words[:4], words[5:7], words[8:]) is not None


def readings(words: str) -> dict[str, str]:
    """Every day that `words` can mean, as ISO text by the order that reads it so: `ymd`, `dmy`, `mdy`."""
    if found := _YEAR_FIRST.fullmatch(words):
        day = _day(found[1], found[3], found[4])
        return {"ymd": day} if day else {}
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
    if _YEAR_FIRST.fullmatch(words) or _YEAR_LAST.fullmatch(words):
        return "date_impossible"
    return "date_unreadable"


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
