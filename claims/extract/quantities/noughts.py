"""Counts of nought: `no deaths were reported`, `nobody was hurt`, `there were no injuries`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import nouns, tallies
from claims.records import Quantity
from claims.vocabulary import QuantityKind

_BEEN = r"(?:was|were|(?:has|have|had)[ ]been|is|are)"
# A pattern that opens with letters is searched for several times faster than one that opens with a boundary.
_NOUGHT = re.compile(
    rf"no(?<![a-z]no)(?:[ ](?:(?:other|more|such|[a-z]+al)[ ])?(?P<what>{tallies.COUNTABLE})"
    rf"|(?P<who>(?:[ ]one|body)(?:[ ]else)?))[ ]{_BEEN}[ ](?:yet[ ]|seriously[ ]|otherwise[ ])?(?:{tallies.HAPPENED})\b"
)
_NONE_THERE = re.compile(
    rf"there(?<![a-z]there)[ ]{_BEEN}[ ]no[ ](?P<there>{tallies.COUNTABLE})\b(?![ ][a-z]+s?[ ](?:of|to)\b)"
)


def find(text: str, low: str) -> list[Quantity]:
    """Every count of nought: first what happened to none, then what there was none of, each in order."""
    if "no " not in low and "nobody" not in low:
        return []
    happened = [
        _nought(text, m.start(), *m.span("who" if m["who"] else "what"), m["what"]) for m in _NOUGHT.finditer(low)
    ]
    there = [
        _nought(text, m.start("there") - len("no "), *m.span("there"), m["there"]) for m in _NONE_THERE.finditer(low)
    ]
    return happened + there


def _nought(text: str, start: int, begin: int, end: int, what: str | None) -> Quantity:
    """None of what stands from `begin` to `end`: of persons, where no noun tells `what`."""
    of = text[begin:end] if what else None
    unit = nouns.singular(what) if what else "person"
    return Quantity(start, end, Decimal(0), Decimal(0), unit, QuantityKind.COUNT, of=of)
