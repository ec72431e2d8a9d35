"""Which earlier claims look the same as a statement: enough of the same rare words, and the same figures.

It links and says why; whether two claims are one is for a person.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal

from claims.match.index import Index, build
from claims.records import Quantity
from claims.text import terms

# The share of a statement's own score that another must reach, where both have the same figures, and where neither has any.
WITH_FIGURES = 0.6
WITHOUT_FIGURES = 0.75
MOST = 5

Figures = frozenset[tuple[Decimal | None, Decimal | None, str | None]]


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


def figures(quantities: Iterable[Quantity]) -> Figures:
    """The figures of a claim as they are compared: bounds and unit, hedges left out."""
    return frozenset((_plain(q.low), _plain(q.high), q.unit) for q in quantities)


def _plain(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.normalize()


@dataclass(frozen=True, slots=True)
class Past:
    """Earlier claims ready to be asked: by the words of their statements, and by their figures."""

    known: tuple[Known, ...]
    words: Index
    alike: Mapping[Figures, AbstractSet[int]]

    def earlier(
        self,
        statement: str,
        quantities: Iterable[Quantity],
        besides: Collection[str] = (),
        threshold: float | None = None,
    ) -> list[Match]:
        """The earlier claims that look the same as `statement`, best first, at most MOST of them.

        `besides` are ids to leave out (the claim itself). A claim with figures is only linked to one with the same figures,
        however alike the words; one without is only linked to one without.
        """
        wanted = figures(quantities)
        least = threshold or (WITH_FIGURES if wanted else WITHOUT_FIGURES)
        found = self.words.at_least(statement, least, self.alike.get(wanted, frozenset()))
        best = [(self.known[p], min(1.0, share)) for p, share in found if self.known[p].claim not in besides][:MOST]
        words = frozenset(terms(statement))
        return [Match(k.claim, share, _because(words, k, share, bool(wanted))) for k, share in best]


def past(known: Iterable[Known]) -> Past:
    """Earlier claims, indexed; equal matches come in their order."""
    known = tuple(known)
    alike: dict[Figures, set[int]] = {}
    for position, one in enumerate(known):
        alike.setdefault(figures(one.quantities), set()).add(position)
    return Past(known, build(one.statement for one in known), alike)


def _because(words: frozenset[str], known: Known, share: float, with_figures: bool) -> str:
    shared, asked = len(words.intersection(terms(known.statement))), len(words)
    figures_too = " and the same figures" if with_figures else ""
    return f"has {shared} of its {asked} telling words{figures_too}; a likeness of {share:.0%}"
