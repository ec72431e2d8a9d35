"""Which earlier claims look the same as a statement: enough of the same rare words, and the same figures.

It links and says why; whether two claims are one is for a person.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from claims.match.index import Index
from claims.records import Quantity
from claims.text import terms

# The share of a statement's own score that another must reach, where both have the same figures, and where neither has any.
WITH_FIGURES = 0.6
WITHOUT_FIGURES = 0.75
MOST = 5


@dataclass(frozen=True, slots=True)
class Known:
    """An earlier claim: its id, what it states, its figures. Positions in the index are those of a sequence of these."""

    claim: str
    statement: str
    quantities: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """An earlier claim that looks the same: how much in (0, 1], and a line that says why."""

    claim: str
    score: float
    because: str


def figures(quantities: Iterable[Quantity]) -> frozenset[tuple[Decimal | None, Decimal | None, str | None]]:
    """The figures of a claim as they are compared: bounds and unit, hedges left out."""
    return frozenset((_plain(q.low), _plain(q.high), q.unit) for q in quantities)


def _plain(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.normalize()


def earlier(
    statement: str,
    quantities: Iterable[Quantity],
    index: Index,
    corpus: Sequence[Known],
    besides: Collection[str] = (),
    threshold: float | None = None,
) -> list[Match]:
    """The earlier claims that look the same as `statement`, best first, at most MOST of them.

    `index` was built from the statements of `corpus`, in its order; `besides` are ids to leave out (the claim itself). A claim
    with figures is only linked to one with the same figures, however alike the words.
    """
    wanted, words = figures(quantities), terms(statement)
    found: list[Match] = []
    least = threshold or (WITH_FIGURES if wanted else WITHOUT_FIGURES)
    for position, share in index.at_least(statement, least):
        known = corpus[position]
        if known.claim not in besides and figures(known.quantities) == wanted:
            found.append(Match(known.claim, min(1.0, share), _because(words, known, min(1.0, share), bool(wanted))))
            if len(found) == MOST:
                break
    return found


def _because(words: Sequence[str], known: Known, share: float, with_figures: bool) -> str:
    shared, asked = len(frozenset(words) & frozenset(terms(known.statement))), len(frozenset(words))
    figures_too = " and the same figures" if with_figures else ""
    return f"{shared} of {asked} words{figures_too} ({share:.0%} of a full match)"
