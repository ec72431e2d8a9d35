"""Numbers that leave out a noun because one built alike has just told it: `250 mills in Arden, 40 in Ashford`.

The noun is taken from a neighbour of the same unit and the same build, never from a number that merely stands near.
"""

from __future__ import annotations

import re

from claims.extract.lang.en import hedges, nouns, tallies, verbs
from claims.extract.prose import beginnings
from claims.extract.quantities import elliptical
from claims.extract.reading import Reading
from claims.records import Quantity, Span
from claims.vocabulary import QuantityKind

_NEAR = 300
_PLACED = re.compile(r" (in|at|from|on|for|by) ")
# From the number before to this one: the place of that, a comma, a hedge.
_ROW = re.compile(rf" (?P<at>in|at|from|on|for|by) [^,;.\n]{{2,50}}(?:,? and|,) (?:(?:{hedges.LOOSELY}) )?", re.I)
_PER = re.compile(r"per (?P<n>[\d,]+)")
_OTHER = re.compile(r"\bthe (?:other|remaining) $")
_OTHERS = re.compile(r"\bthe (?:other|remaining) ")
_TO_VERB = re.compile(r" ([a-z’']+)")
_OPENS = re.compile(
    r"(?:^|[,;:.!?\n“\"]|\b(?:and|but|while|whereas))\s?(?:(?:an?|only|just|another|some) )?(?:[a-z]+ )?$", re.I
)
_ENDS = re.compile(r"[.,;]|$|\n")
# `Among women 46 percent do, but overall 52 percent do`
_OF_ALL = re.compile(
    r"\b(?:overall|altogether|nationwide|nationally|worldwide|in all|in total),? (?:only |just )?$", re.I
)
_AMONG = re.compile(
    r"\b[Aa]mong (?P<of>(?!(?:other|others|many|several|some|the (?:reasons|things|many))\b)[a-z][^,.;:\n]{2,60}),"
)


def noun(reading: Reading, quantity: Quantity, span: Span) -> str | None:
    """What a number counts without saying so, in the words of the one that it is built like; None where there is none."""
    if quantity.of:
        return None
    if quantity.kind is QuantityKind.SHARE:
        return _share(reading, quantity, span) or _done(reading, quantity)
    if quantity.kind is not QuantityKind.COUNT:
        return None
    if quantity.unit and quantity.unit.startswith("per "):
        return _rate(reading, quantity)
    return None if quantity.unit else _row(reading, quantity) or _part(reading, quantity)


def _sentence(reading: Reading, at: int) -> int:
    """Where the sentence of a place begins."""
    return beginnings.before(reading.text, at, _NEAR)[-1]


def _before(reading: Reading, at: int) -> list[Quantity]:
    """The numbers of the sentence of a place and of the one before it, the nearest first."""
    here = _sentence(reading, at)
    return list(reversed(reading.quantities_in(Span(_sentence(reading, max(0, here - 2)), at))))


def _row(reading: Reading, quantity: Quantity) -> str | None:
    """`250 mills in Arden, 40 in Ashford and 3 in Lane`: the noun of the first of a row."""
    text, behind = reading.text, _PLACED.match(reading.text, quantity.end)
    if behind is None:
        return None
    at = quantity
    for one in reversed(reading.quantities_in(Span(_sentence(reading, quantity.start), quantity.start))):
        gap = _ROW.fullmatch(text, one.end, at.start)
        if gap is None or gap["at"].lower() != behind[1] or one.kind is not QuantityKind.COUNT:
            return None
        if one.of:
            return one.of if nouns.plural(one.of.split()[-1].lower()) else None
        at = one
    return None


def _rate(reading: Reading, quantity: Quantity) -> str | None:
    """`15 thefts per 1,000 people ... three per 1,000`: what is reckoned by the same number."""
    here = _PER.match(quantity.unit or "")
    for one in _before(reading, quantity.start):
        there = _PER.search(one.unit or "")
        if here and there and there["n"] == here["n"]:
            return one.of
    return None


def _part(reading: Reading, quantity: Quantity) -> str | None:
    """`of the four men` where one and `the other three` make up four that were counted just before."""
    text, here = reading.text, _sentence(reading, quantity.start)
    if not _OTHERS.search(text, max(0, here - 16), quantity.end + _NEAR):
        return None
    near = reading.quantities_in(Span(here, quantity.end + _NEAR))
    counts = [elliptical.unlent(text, q) for q in near if q.kind is QuantityKind.COUNT]
    bare = [q for q in counts if not q.of and not q.unit and not beginnings.ENDS.search(text, quantity.start, q.start)]
    others = [q for q in bare if _OTHER.search(text, max(0, q.start - 16), q.start)]
    if len(bare) != 2 or quantity not in bare or others != bare[1:] or None in (bare[0].low, bare[1].low):
        return None
    whole = sum(q.low or 0 for q in bare)
    for one in _before(reading, bare[0].start):
        if one.of and one.low == one.high == whole and nouns.plural(one.of.split()[-1].lower()):
            return f"of the {text[one.start : one.end]}"
    return None


def _share(reading: Reading, quantity: Quantity, span: Span) -> str | None:
    """`52 percent of voters agreed ... 63 percent said`: of whom the share before told, where no other is told between."""
    text = reading.text
    verb = _TO_VERB.match(text, quantity.end)
    if not verb or not (verbs.finite(verb[1]) or verb[1] in verbs.AUXILIARIES or verb[1] in tallies.ANSWERED):
        return None
    begin = _sentence(reading, quantity.start)
    if _OF_ALL.search(text, max(0, quantity.start - 20), quantity.start):
        return None
    if not _OPENS.search(text, max(0, quantity.start - 40), quantity.start):
        return None
    among = list(_AMONG.finditer(text, begin, quantity.start))
    if among:
        return None if among[-1].start() >= span.start else f"of {among[-1]['of']}"
    shares = [q for q in _before(reading, quantity.start) if q.kind is QuantityKind.SHARE]
    told = [q.of for q in shares if q.of]
    if len(set(told)) != 1 or not nouns.plural(told[0].split()[-1].lower()):
        return None
    return f"of {told[0]}"


def _done(reading: Reading, quantity: Quantity) -> str | None:
    """`paid 25 percent of all taxes ... paid 8 percent`: the whole that the same verb has just had a share of."""
    text, verb = reading.text, _verb_before(reading, quantity)
    if verb is None or not _ENDS.match(text, quantity.end):
        return None
    for one in _before(reading, quantity.start):
        if one.kind is QuantityKind.SHARE and one.unit == quantity.unit:
            same = one.of and one.of_end and _verb_before(reading, one) == verb
            return text[one.end : one.of_end].strip() if same else None
    return None


def _verb_before(reading: Reading, quantity: Quantity) -> str | None:
    """The verb whose object a number is: the `paid` of `paid 8 percent`; None where another word stands before it."""
    words = reading.text[max(0, quantity.start - 24) : quantity.start].lower().split()
    plain = bool(words) and verbs.finite(words[-1]) and words[-1] not in verbs.BE and words[-1] not in verbs.AUXILIARIES
    return words[-1] if plain else None
