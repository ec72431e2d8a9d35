"""A distance from the article's date told in two units: `two years and three months ago`, `a week and two days from now`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.extract.moments import almanac
from claims.records import Moment

_LARGER = re.compile(r"P(?P<n>[0-9]+)(?P<u>[YW])")
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_GAPS = frozenset((" and ", ", ", ", and "))
_APART = re.compile(r"\b(?:for|in|over|within|during|lasted|took|after|of) $")
_LASTING = re.compile(r"(?:the )?(?:last|past|first|next) ")


def both(low: str, first: Moment, second: Moment) -> Moment | None:
    """`two years` and `three months ago` as one, where the first is a length of whole years or weeks told for no other end."""
    larger = _LARGER.fullmatch(first.value or "")
    if larger is None or low[first.end : second.start] not in _GAPS or _LASTING.match(low, first.start):
        return None
    if _APART.search(low, max(0, first.start - 8), first.start):
        return None
    steps = int(larger["n"]) * (-1 if low.endswith("ago", 0, second.end) else 1)
    value = _moved(second.value or "", larger["u"], steps)
    return replace(second, start=first.start, value=value) if value else None


def _moved(value: str, unit: str, steps: int) -> str | None:
    """A month in another year, a day in another week; other pairs tell no value that is exact."""
    if unit == "Y" and _MONTH.fullmatch(value) and 0 < int(value[:4]) + steps < 10000:
        return f"{int(value[:4]) + steps:04d}{value[4:]}"
    return almanac.shifted(date.fromisoformat(value), "D", 7 * steps) if unit == "W" and _DAY.fullmatch(value) else None
