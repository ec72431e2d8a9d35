"""The specification of an assistant's dates (`recognizers/DateTime_DateTimeModel`), asked of our moments.

It maps names only: their extents hold prepositions, their ranges are one result, their days without a year stay open. What
does not fit a reader of news is left out by the rules of `LEFT_OUT`, each with its reason, before anything was tuned on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from benchmarks.moments import to_timex
from benchmarks.quality.sets import Item
from claims.extract import moments

NAME = "recognizers/DateTime_DateTimeModel"
Found = tuple[int, int, str, str]
_TYPES = {"date": "DATE", "daterange": "DATE", "duration": "DURATION", "set": "SET"}
_FIRST = re.compile(
    r"(?:(?:from|between|since|before|after|until|till|by|at|in|on|during|within|the|for|as late as|starting|beginning|"
    r"no later than|of|a day)\s+)+",
    re.I,
)
_LAST = re.compile(r"\s+(?:or later|or after|or before|onwards?|and later)$", re.I)
_TWO = re.compile(r"\(([^,]+),([^,]+),([^)]+)\)")
_BARE_HOUR = re.compile(
    r"[ap]\.?\s?m\b|[0-9]\s?a\b|:|o['’]?\s?clock|noon|midnight|morning|afternoon|evening|night", re.I
)
_HOUR = re.compile(r"T[0-9]{2}")


class Asked(NamedTuple):
    """One result as we would name it: the place, the type, the values any of which is right."""

    start: int
    end: int
    type: str
    values: tuple[str, ...]


def _results(item: Item) -> list[tuple[str, str, str]]:
    """Words, type and first value of each result."""
    told = []
    for r in item["Results"]:
        values = (r.get("Resolution") or {}).get("values") or [{}]
        told.append((r["Text"], (r.get("TypeName") or "").rsplit(".", 1)[-1], values[0].get("timex", "")))
    return told


def _any(item: Item, test: Callable[[str, str, str], object]) -> bool:
    return any(test(*result) for result in _results(item))


LEFT_OUT: dict[str, Callable[[Item], bool]] = {
    "a bare number as an hour, as one says it to an assistant": lambda i: _any(
        i, lambda words, kind, timex: _HOUR.search(timex) and "." not in timex[:1] and not _BARE_HOUR.search(words)
    ),
    "day and month in digits whose order the words do not tell, which we do not guess": lambda i: _any(
        i, lambda words, kind, _: re.search(r"(?<![0-9])[0-9]{1,2}[/.-][0-9]{1,2}(?![0-9:])", words) and "date" in kind
        and not re.search(r"[a-z]{3}", words.replace("from", ""))
    ),
    "codes and abbreviations of an office (FY, SY, EOY, business days, 2W)": lambda i: _any(
        i, lambda words, _kind, timex: re.search(r"FY|SY|BD|[0-9]{8}", timex.replace("-", "x") + words)
        or re.search(r"\b(?:eo[dmy]|otd|ytd|[0-9]+[a-z]|sy ?[0-9]+|fy ?[0-9]+)\b", words.lower())
    ),
    "the span of two clock times as one result of its own kind": lambda i: _any(
        i, lambda _words, kind, timex: kind in ("timerange", "datetimerange") and timex.startswith("(")
    ),
    "no type in the specification": lambda i: _any(i, lambda _words, kind, _timex: kind in ("", "timezone")),
}  # fmt: skip


def left_out(item: Item) -> str | None:
    """Why a case is no part of our job, or None."""
    return next((why for why, test in LEFT_OUT.items() if test(item)), None)


def pair(item: Item) -> tuple[list[Asked], list[Found]]:
    """What a case asks, in our names, and what we find in it."""
    text = item["Input"]
    when = (item.get("Context") or {}).get("ReferenceDateTime")
    found = [to_timex(m) for m in moments.find(text, date.fromisoformat(when[:10]) if when else None)]
    return [_asked(r) for r in item["Results"]], found


def _asked(result: dict[str, Any]) -> Asked:
    words, start = result["Text"], result["Start"]
    kind = (result.get("TypeName") or "").rsplit(".", 1)[-1]
    first = _FIRST.match(words)
    begin = start + (first.end() if first else 0)
    last = _LAST.search(words)
    end = start + (last.start() if last else len(words))
    values = ((result.get("Resolution") or {}).get("values")) or []
    return Asked(begin, end, _TYPES.get(kind, "TIME"), tuple(dict.fromkeys(v.get("timex", "") for v in values)))


def score(pairs: Sequence[tuple[list[Asked], list[Found]]]) -> dict[str, float]:
    """Cases of which all places are met and nothing else, and those of which the values are right as well; F1 of places."""
    met = right = hit = typed = asked_n = found_n = 0
    for asked, found in pairs:
        groups = [[f for f in found if f[0] < a.end and a.start < f[1]] for a in asked]
        whole = all(groups) and sum(len(g) for g in groups) == len(found)
        met += whole
        right += whole and all(_same(a, g) for a, g in zip(asked, groups, strict=True))
        hit += sum(bool(g) for g in groups)
        typed += sum(bool(g) and g[-1][2] == a.type for a, g in zip(asked, groups, strict=True))
        asked_n += len(asked)
        found_n += len(found) - sum(len(g) - 1 for g in groups if len(g) > 1)
    count = max(len(pairs), 1)
    return {
        "cases: places right": 100 * met / count,
        "cases: places and values": 100 * right / count,
        "relaxed": 200 * hit / max(asked_n + found_n, 1),
        "type": 200 * typed / max(asked_n + found_n, 1),
    }


def _same(asked: Asked, found: list[Found]) -> bool:
    """Whether what we found says one of the values: a range by its two ends, or by the one word that names it."""
    told = [_plain(f[3]) for f in found]
    for value in asked.values:
        two = _TWO.fullmatch(value)
        if not two:
            if len(told) == 1 and _fits(_plain(value), told[0]):
                return True
            continue
        if len(told) == 1 and (told[0] == two[3] or _fits_range(two[1], two[2], told[0])):
            return True
        if len(told) == 2 and _begins(two[1], told[0]) and (_begins(two[2], told[1]) or _ends(two[2], told[1])):
            return True
    return not asked.values


def _plain(value: str) -> str:
    """Our `T17:00` is their `T17`, our `P1DE` their `P10Y`."""
    return re.sub(r"T([0-9]{2}):00$", r"T\1", value).replace("P1DE", "P10Y").replace("P1CE", "P100Y")


def _fits(value: str, told: str) -> bool:
    """Whether a day of theirs, its year or week perhaps left open, is ours."""
    if value == told:
        return True
    if weekday := re.fullmatch(r"XXXX-WXX-([1-7])(T.*)?", value):
        day = re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(T.*)?", told)
        return bool(day) and date.fromisoformat(day[1]).isoweekday() == int(weekday[1]) and day[2] == weekday[2]  # type: ignore[index]
    if "X" in value and re.fullmatch("".join("." if c == "X" else re.escape(c) for c in value), told):
        return True
    return value.replace("XXXX-", "", 1) == told.partition("-")[2] if value.startswith("XXXX-") else False


def _begins(value: str, told: str) -> bool:
    """Whether the first day of what we name, perhaps a month or a quarter, is theirs."""
    stretch = _stretch(told)
    return _fits(_plain(value), told) or (stretch is not None and _fits(value, stretch[0].isoformat()))


def _ends(value: str, told: str) -> bool:
    """Whether the day after our stretch is where theirs ends."""
    stretch = _stretch(told)
    return stretch is not None and _fits(value, stretch[1].isoformat())


def _fits_range(first: str, behind: str, told: str) -> bool:
    stretch = _stretch(told)
    return stretch is not None and (stretch[0].isoformat(), stretch[1].isoformat()) == (first, behind)


def _stretch(told: str) -> tuple[date, date] | None:
    """The first day of what a value names, and the day behind its last."""
    if found := re.fullmatch(r"([0-9]{4})-([QH])([1-4])", told):
        months = 3 if found[2] == "Q" else 6
        start = (int(found[3]) - 1) * months
        return date(int(found[1]), start + 1, 1), _month(int(found[1]), start + months)
    if found := re.fullmatch(r"([0-9]{4})-([01][0-9])", told):
        return date(int(found[1]), int(found[2]), 1), _month(int(found[1]), int(found[2]))
    if re.fullmatch(r"[0-9]{2,4}", told):
        unit = 10 ** (4 - len(told))
        return date(int(told) * unit, 1, 1), date((int(told) + 1) * unit, 1, 1)
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", told):
        return date.fromisoformat(told), date.fromisoformat(told) + timedelta(days=1)
    return None


def _month(year: int, months: int) -> date:
    return date(year + months // 12, months % 12 + 1, 1)
