"""What a fraction is a part of: `a third of voters`, `half the seats`, `half an hour`; and fractions that are ranks."""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, numberwords, verbs
from claims.extract.quantities import bare
from claims.extract.quantities.counted import unitforms, wholes
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.vocabulary import QuantityKind

_ARTICLE = re.compile(r"[ -](?:(?:of[ ])?an?|of[ ]one)[ -]([a-z]+)\b")
_RANK_OF = re.compile(rf"an?[ ](?:{'|'.join(numberwords.ORDINALS)})(?:[ ](?!of\b)|-[a-z])")
# `half the seats`, `half his land`: what a share is a share of, with no `of` before it.
_WHOSE = (" the ", " its ", " their ", " his ", " her ", " our ", " my ", " your ", " those ", " these ", " all ")


def of_unit(text: str, low: str, end: int) -> Counted | None:
    """The unit that a fraction is of one of: `half an hour`, `a quarter of a percentage point`."""
    article = _ARTICLE.match(low, end)
    unit = unitforms.read(text, low, article.start(1) - 1) if article else None
    return unit and Counted(unit[0], unit[1].name, unit[1].kind)


def told(text: str, low: str, n: Numeral, counted: Counted | None, place: Place) -> Counted | None:
    """What a fraction tells, given what stands behind it: so much of a unit, or a share; None for a rank."""
    if counted and counted.kind is not QuantityKind.COUNT:
        return None if _RANK_OF.match(low, n.start) else counted  # `for a third week` is no part of one
    if counted and _kind_of_thing(low, n, counted):
        counted = None
    if counted and counted.unit == "point":
        return counted
    return _share(text, low, n, counted.of if counted else None, place)


def _kind_of_thing(low: str, n: Numeral, counted: Counted) -> bool:
    """Whether a fraction only tells which, or of what kind: `a third person`, `at half staff`."""
    if not counted.of or low.startswith(" of", n.end):
        return False
    last = low[slice(*counted.of)].rpartition(" ")[2]
    return not nouns.plural(last) or last in numberwords.HALF_THINGS


def _share(text: str, low: str, n: Numeral, of: tuple[int, int] | None, place: Place) -> Counted | None:
    """`a third of voters`, `half of the prize`, `two-thirds of the population lives`."""
    if low[n.end : n.end + 1] == "-" or (of is None and not bare.counts(text, low, n, place)):
        return None
    if low.startswith(" of ", n.end) and (of is None or text[slice(*of)].rpartition(" ")[2].lower() in verbs.PRESENT):
        of = wholes.behind_of(text, low, n.end)
    if of is None and low.startswith(_WHOSE, n.end):
        of = wholes.opened_at(text, low, n.end + 1)
    return Counted(n.end, None, QuantityKind.SHARE, of) if of else None
