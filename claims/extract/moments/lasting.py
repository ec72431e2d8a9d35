"""Lengths of time as the quantities they are for who checks them: `about an hour`; `four years and three months` is one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claims.extract.quantities import bounded
from claims.extract.quantities.numbers import lowered
from claims.records import Moment, Quantity
from claims.vocabulary import Hedge, QuantityKind, TimexType

_ONE = re.compile(r"(?:^|(?<= ))(?:an?|one)(?: whole| full| entire)? [a-z]+$")
_UNITS = {
    "P1Y": ("year", 1),
    "P1M": ("month", 1),
    "P1W": ("week", 1),
    "P1D": ("day", 1),
    "PT1H": ("hour", 1),
    "PT1M": ("minute", 1),
    "PT1S": ("second", 1),
    "P1DE": ("year", 10),
    "P1CE": ("year", 100),
}
# How many of the smallest unit of its kind each is: months and seconds do not turn into each other.
_SIZES = {"year": ("month", 12), "month": ("month", 1)} | {
    unit: ("second", size)
    for unit, size in {"week": 604800, "day": 86400, "hour": 3600, "minute": 60, "second": 1}.items()
}
_REACH = 40
_WORD = re.compile(r"[a-z]+(?=\s)")


def quantity(text: str, moment: Moment) -> Quantity | None:
    """A length that `a` or `one` tells, with its bound; None for other moments. A decade is ten years, a century a hundred."""
    if moment.type is not TimexType.DURATION or moment.value not in _UNITS:
        return None
    told = _ONE.search(lowered(moment.span.of(text)))
    if told is None:
        return None
    unit, count = _UNITS[moment.value]
    at = moment.start + told.start()
    before = _WORD.findall(lowered(text[max(0, at - _REACH) : at]).rpartition(".")[2].rpartition(",")[2])
    bound = bounded.before(before)
    start = min(moment.start, _start_of(text, at, bound.words))
    low, high = bounded.bounds(Decimal(count), Decimal(count), bound.hedge)
    return Quantity(start, moment.end, low, high, unit, QuantityKind.DURATION, bound.hedge)


def _start_of(text: str, at: int, words: int) -> int:
    """Where the words before a place begin."""
    for _ in range(words):
        at = text.rfind(" ", 0, at - 1) + 1
    return at


def whole(counted: Sequence[Quantity], moments: Sequence[Moment]) -> list[Quantity]:
    """The quantities, with those that tell one length in several units as one of the smallest: 51 months, 90 minutes.

    A length whose units do not turn into each other stays as it is told: `a year and ten days`.
    """
    found = list(counted)
    for moment in moments:
        if moment.type is TimexType.DURATION:
            parts = [q for q in found if moment.span.covers(q.span)]
            one = _one(parts) if len(parts) > 1 else None
            if one:
                found = [q for q in found if q not in parts] + [one]
    return found


def _one(parts: Sequence[Quantity]) -> Quantity | None:
    """Several parts of one length in the smallest of their units, with the hedge of the first."""
    units = [_SIZES.get(q.unit or "") for q in parts]
    values = [next((n for n in (q.low, q.high) if n is not None), None) for q in parts]
    exact = all(q.hedge is Hedge.EXACT and q.low == q.high for q in parts[1:])
    if not exact or None in units or None in values or len({u[0] for u in units if u}) != 1:
        return None
    last = units[-1][1] if units[-1] else 1
    total = sum((v * u[1] for v, u in zip(values, units, strict=True) if v is not None and u), Decimal(0)) / last
    first = parts[0]
    low, high = bounded.bounds(total, total, first.hedge)
    return replace(first, end=parts[-1].end, low=low, high=high, unit=parts[-1].unit)
