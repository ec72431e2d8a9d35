"""Lengths of time as the quantities they are for who checks them: `about an hour`; `four years and three months` is one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claims.extract.lang.en import hedges
from claims.extract.prose.letters import lowered
from claims.extract.quantities import bounded
from claims.records import Moment, Quantity, Span
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
    if bound.hedge is Hedge.EXACT:
        bound = _within(before)
    start = min(moment.start, bounded.start_of(text, at, bound.words))
    low, high = bounded.bounds(Decimal(count), Decimal(count), bound.hedge)
    return Quantity(start, moment.end, low, high, unit, QuantityKind.DURATION, bound.hedge)


def _within(words: list[str]) -> bounded.Bound:
    """`within an hour` is an hour at most, `most of a week` less than one."""
    if words[-2:] == ["most", "of"]:
        return bounded.Bound(Hedge.BELOW, 2)
    return (
        bounded.Bound(Hedge.AT_MOST, 1) if words[-1:] and words[-1] in hedges.WITHIN else bounded.Bound(Hedge.EXACT, 0)
    )


def told(text: str, counted: Sequence[Quantity], moments: Sequence[Moment]) -> list[Quantity]:
    """The quantities with the lengths that moments tell, in the order of the text, each length once.

    One told in several units is one of the smallest: 51 months, 90 minutes; one whose units do not turn into each other
    stays as it is told: `a year and ten days`.
    """
    found = sorted(counted, key=lambda q: q.start)
    ends = [q.end for q in found]
    new: list[Quantity] = []
    parts_of: dict[int, Quantity | None] = {}
    for moment in moments:
        if moment.type is not TimexType.DURATION:
            continue
        first = bisect_right(ends, moment.start)
        last = next((n for n in range(first, len(found)) if found[n].start >= moment.end), len(found))
        length = quantity(text, moment) if first == last else None
        one = _one(found[first:last]) if last - first > 1 and moment.span.covers(_span(found[first:last])) else None
        if one:
            parts_of |= {n: one if n == first else None for n in range(first, last)}
        if length:
            new.append(length)
    kept = [one for n, q in enumerate(found) if (one := parts_of.get(n, q))]
    return sorted([*kept, *new], key=lambda q: q.start)


def _span(parts: Sequence[Quantity]) -> Span:
    return Span(parts[0].start, parts[-1].end)


def _one(parts: Sequence[Quantity]) -> Quantity | None:
    """Several parts of one length in the smallest of their units, with the hedge of the first."""
    first, *rest = parts
    sizes = [_SIZES[q.unit] for q in parts if q.unit and q.unit in _SIZES]
    values = [n for q in parts if (n := q.high if q.low is None else q.low) is not None]
    exact = all(q.hedge is Hedge.EXACT and q.low == q.high for q in rest)
    if not exact or not len(sizes) == len(values) == len(parts) or len({base for base, _ in sizes}) != 1:
        return None
    total = sum((n * size for n, (_, size) in zip(values, sizes, strict=True)), Decimal(0)) / sizes[-1][1]
    low, high = bounded.bounds(total, total, first.hedge)
    return replace(first, end=parts[-1].end, low=low, high=high, unit=parts[-1].unit)
