"""Puts a figure together: the numeral, what it counts, its bounds, hedge and change."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from claims.extract.lang.en import nouns, verbs
from claims.extract.quantities import agestold, bounded, dates, hedged
from claims.extract.quantities.changes import changebehind, changes
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.numerals import spelledparts
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

_OLDEST = 120
_AGED = frozenset(["young", "younger", "old", "older"])
_LEVEL = re.compile(r",?[ ](?:up|down)[ ](?:by[ ])?[0-9][0-9.,]*[ ]points\b")


def quantity(text: str, low: str, n: Numeral, upper: Numeral, counted: Counted | None, place: Place) -> Quantity | None:
    """The figure from `n` up to `upper`, which are one where it is no range; None where it is a year."""
    alone = n is upper and place.currency is None
    if alone and _of_a_year(low, n, counted, place) and not hedged.held(n, place.words):
        return None
    hedge, end, words = hedged.read(low, upper, counted, place)
    if hedge is Hedge.EXACT and n.form == "vague":
        hedge = Hedge.ABOUT
    if counted and counted.kind is QuantityKind.DURATION and not _AGED.isdisjoint(place.words[len(words) :]):
        counted = counted._replace(kind=QuantityKind.AGE)  # `children as young as seven months`
    plain = QuantityKind.SHARE if n.form == "fraction" else QuantityKind.COUNT
    told = counted or Counted(upper.end, None, plain)
    past = max(end, told.of[1]) if told.of else end
    change = changes.change(words, low, (end, past), told.kind, told.unit)
    if change is None and counted and told.kind is QuantityKind.COUNT:
        change = changebehind.fewer(low, upper.end, counted.end)
    bottom, top = bounded.bounds(*_values(n, upper, counted, place), hedge)
    if counted is None and plain is QuantityKind.COUNT:
        told = _by_place(low, n, upper, words, place.words, end) or told
    if told.of is None:
        return Quantity(place.start, end, bottom, top, told.unit, told.kind, hedge, change)
    of = text[slice(*told.of)]
    return Quantity(place.start, end, bottom, top, told.unit, told.kind, hedge, change, of, *told.of)


def hedged_year(text: str, low: str, n: Numeral, place: Place) -> Quantity | None:
    """A bare number that looks like a year, as a quantity where a phrase before it says so, else None."""
    return quantity(text, low, n, n, None, place) if hedged.held(n, place.words) else None


def level(low: str, q: Quantity | None) -> Quantity | None:
    """`16,369.03, up 58.06 points`: a level is told in the unit that it moved by."""
    if q is None or q.unit is not None or q.kind is not QuantityKind.COUNT or not _LEVEL.match(low, q.end):
        return q
    return replace(q, unit="point")


def _of_a_year(low: str, n: Numeral, counted: Counted | None, place: Place) -> bool:
    """Whether the figure is a year, whatever stands behind it; what is all of a text is none."""
    if spelledparts.alone(low, n.start, n.end):
        return False
    if counted and low[n.end : n.end + 1] == "-" and low[n.end + 1 : counted.end] in nouns.SUCH:
        return False  # `the 2000-member union`
    plural = counted is not None and counted.kind is QuantityKind.COUNT
    measured = counted is not None and not plural and not (counted.unit == "quarter" and low[counted.end - 1] == "r")
    return dates.year(low, n, place.words, measured, plural)


def _values(n: Numeral, upper: Numeral, counted: Counted | None, place: Place) -> tuple[Decimal, Decimal]:
    """The two ends of the figure, under nought where a minus stands before it; nought for `not one mill was shut`."""
    low, high = (-upper.high, -n.low) if place.negative else (n.low, upper.high)
    if low == high == 1 and n.form == "words" and counted and _none(place.words):
        return Decimal(0), Decimal(0)
    return low, high


def _none(words: list[str]) -> bool:
    """Whether `not` before `one` leaves none: in `not one mill was shut`, and not in `it is not one of the mills`."""
    if not words or words[-1].lstrip("'") != "not":
        return False
    earlier = words[-2] if len(words) > 1 else ""
    return not (earlier in verbs.BE or earlier in ("be", "been", "just") or verbs.shortened(earlier))


def _by_place(low: str, n: Numeral, upper: Numeral, words: list[str], before: list[str], end: int) -> Counted | None:
    """What only the words around a bare number say that it is: a magnitude, an age.

    `words` are those before it without its hedge, `before` all of them; with the hedge behind it the figure ends at `end`.
    """
    if "magnitude" in words[-2:]:
        return Counted(upper.end, "magnitude", QuantityKind.MEASURE)
    if (
        n.low <= _OLDEST
        and words != before
        and not _AGED.isdisjoint(before[len(words) :])
        and low[upper.end : upper.end + 1] != "-"
    ):
        return Counted(upper.end, "year", QuantityKind.AGE)  # `children as young as five`
    by_hedge = agestold.of_people(before, n, end > upper.end) or low[upper.end : end].endswith(("older", "younger"))
    if by_hedge or agestold.told(low, upper.end, words, n, upper):
        return Counted(upper.end, "year", QuantityKind.AGE)
    return None
