"""Which way words of change go, and which figures they can move."""

from __future__ import annotations

from claims.extract.lang.en import hedges, movement
from claims.vocabulary import Change, QuantityKind

SHARES = (QuantityKind.SHARE, QuantityKind.POINTS)
SUMS = (*SHARES, QuantityKind.MONEY)
STOCK_WORDS = movement.STOCK_UP | movement.STOCK_DOWN
LEVEL = frozenset(["to", "at", "from"])  # before a figure: it is where something moved to, not by how much
BREAKS = (",", ";", ".", ":", "(", ")")
NEAR = 6  # words from a figure to what moved it


def way_of(word: str) -> Change | None:
    """Which way a verb or noun of change goes."""
    if word in hedges.UP_VERBS or word in hedges.UP_NOUNS:
        return Change.UP
    return Change.DOWN if word in hedges.DOWN_VERBS or word in hedges.DOWN_NOUNS or word == "off" else None


def way_of_object(word: str) -> Change | None:
    """Which way a verb goes that has an object."""
    if word in movement.UP_OBJECT:
        return Change.UP
    return Change.DOWN if word in movement.DOWN_OBJECT else None


def stock(unit: str | None) -> bool:
    """Whether the unit is one that a body has more or fewer of: seats, jobs, followers, pounds."""
    return unit is not None and unit.partition(" per ")[0] in movement.STOCK
