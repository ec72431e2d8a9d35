"""A length of time that an article tells, as the quantity it is for who checks it: `about an hour`, `more than a year`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.quantities import bounded
from claims.extract.quantities.numbers import lowered
from claims.records import Moment, Quantity
from claims.vocabulary import QuantityKind, TimexType

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
