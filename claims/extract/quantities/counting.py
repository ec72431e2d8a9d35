"""What a numeral counts or measures, given what stands before it: an amount of money, a share, so many of some noun."""

from __future__ import annotations

import re

from claims.extract.lang.en import currencies, nouns, units
from claims.extract.quantities import hedged, shares
from claims.extract.quantities.counted import measured, partitives, unitphrases
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.vocabulary import QuantityKind

_AT_ONE, _ONCE = re.compile(r"[ ](?:point|time|stage)\b"), re.compile(r"-(?:time|off)\s")
_BEFORE_OR = re.compile(r"\b(?:an?|another|one|every)[ ]([a-z]+)[ ]or[ ]$")
_TIMES = re.compile(r"[ ](?:as|more|the|higher|larger|bigger|greater|faster|smaller|that|its|their|what|over)\b")
_PENCE = re.compile(r",?[ ](?:and[ ])?[0-9a-z-]+(?:[ ]pence|[ ]pennies|[ ]penny|p)\b")
_DETERMINING = ("a", "an", "another", "one")
_MILLION = 10**6


def counted_behind(text: str, low: str, n: Numeral, place: Place) -> Counted | None:
    """What follows the numeral, given what stands before it."""
    if place.currency is not None:
        return unitphrases.completed(text, low, n.end, units.Unit(place.currency, QuantityKind.MONEY))
    fraction = n.form == "fraction"
    if fraction and (piece := shares.of_unit(text, low, n.end)):
        return piece
    one = n.low == n.high == 1
    if (one and n.form == "words" and _none(low, n, place.words[-2:])) or "magnitude" in place.words[-2:]:
        return None
    linked = n.form == "vague" or n.low >= _MILLION
    counted = measured.after(text, low, hedged.opens_noun(low, n.end), one, linked)
    if fraction:
        counted = shares.told(text, low, n, counted, place)
    if counted is None and n.form == "digits" and n.low < 1 and (part := _PART_OF.match(low, n.end)):
        counted = measured.after(text, low, part.end() - 1, True)
        counted = counted if counted and counted.of is None else None
    if counted is None:
        return None
    return (
        _of_several(text, low, n, counted, place.words) or _multiple(low, counted) or _sterling(low, n, counted, place)
    )


_PART_OF = re.compile(r" of an? (?=[a-z])")  # `0.3 of a cent`


def noun_before_or(low: str, n: Numeral) -> Counted | None:
    """`a day or two`, `another pick or two`: what is counted stands before the number."""
    found = _BEFORE_OR.search(low, max(0, n.start - 32), n.start) if n.form == "words" and n.low < 10 else None
    if not found or nouns.ends_phrase(found[1]):
        return None
    if unit := units.WORDS.get(found[1]):
        return Counted(n.end, unit.name, unit.kind)
    return Counted(n.end, found[1], QuantityKind.COUNT, found.span(1))


def _none(low: str, n: Numeral, before: list[str]) -> bool:
    """`no one knows`, `at one point`, `a one-time payment`: the word counts nothing."""
    last = before[-1:]
    if len(before) > 1 and before[0] in _DETERMINING and last[0].isalpha() and not nouns.ends_phrase(last[0]):
        return True  # `one bad one`
    return last in (["no"], ["any"]) or (_AT_ONE if last == ["at"] else _ONCE).match(low, n.end) is not None


def _of_several(text: str, low: str, n: Numeral, counted: Counted, words: list[str]) -> Counted | None:
    """`two of the largest banks in the country`: the whole reaches farther than its head."""
    if (
        not counted.of
        or counted.kind is not QuantityKind.COUNT
        or n.form == "vague"
        or not low.startswith(" of ", n.end)
    ):
        return None
    begin, stop = counted.of
    return counted._replace(of=(begin, partitives.reach(text, low, begin, stop, words)))


def _multiple(low: str, counted: Counted) -> Counted | None:
    """`three times as many`, `five times the price`."""
    if counted.unit != "time" or counted.kind is not QuantityKind.COUNT or not _TIMES.match(low, counted.end):
        return None
    return Counted(counted.end, "time", QuantityKind.MULTIPLE)


def _sterling(low: str, n: Numeral, counted: Counted, place: Place) -> Counted:
    """Pounds as money where there are millions of them, or somebody pays them; what else is counted comes back as it is."""
    if counted.unit is None or counted.unit.partition(" per ")[0] != "pound" or "lb" in low[n.end : counted.end]:
        return counted
    few = n.low < _MILLION and "million" not in low[n.start : n.end]
    if few and not _paid(counted, place.words) and not _PENCE.match(low, counted.end):
        return counted
    return counted._replace(unit=counted.unit.replace("pound", "pound sterling", 1), kind=QuantityKind.MONEY)


def _paid(counted: Counted, words: list[str]) -> bool:
    """Whether pounds are money by the words before them: `the house cost 400,000 pounds`, not `cost 40 pounds of flour`."""
    return counted.of is None and not currencies.PAYING.isdisjoint(words[-9 if "pounds" in words[-3:] else -5 :])
