"""Which texts of a corpus share the rare words of another: plain BM25, in memory, the same answer every time.

Okapi BM25 after Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the inverse
document frequency that cannot be negative, log(1 + (N - n + 0.5) / (n + 0.5)).
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from claims.text import terms

K1 = 1.2
B = 0.75
# Sums of the same numbers in another order differ by less than this.
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Index:
    """A corpus ready to be asked: for each term, the positions that hold it with its weight there, and its highest weight."""

    weights: Mapping[str, Mapping[int, float]]
    peaks: Mapping[str, float]
    size: int

    def rank(self, query: str, k: int) -> list[tuple[int, float]]:
        """The `k` best positions of the corpus with their scores, best first; equal scores in the corpus's order.

        Positions that share no word with the query are left out, so there may be fewer than `k`.
        """
        scores: dict[int, float] = {}
        for term in dict.fromkeys(terms(query)):
            for position, weight in self.weights.get(term, {}).items():
                scores[position] = scores.get(position, 0.0) + weight
        return heapq.nsmallest(k, scores.items(), key=lambda found: (-found[1], found[0]))

    def at_least(self, query: str, share: float, among: AbstractSet[int] | None = None) -> list[tuple[int, float]]:
        """Every position that scores at least `share`, in (0, 1], of what `query` itself would; with its share, best first.

        The yardstick is the query's words in a text of average length. `among` are the positions to look at, None for all.
        """
        own = list(dict.fromkeys(terms(query)))
        wanted = share * sum(map(self.weight_of, own))
        scored = (
            (p, sum(self.weights[term].get(p, 0.0) for term in own if term in self.weights))
            for p in self._within_reach(own, wanted, among)
        )
        return sorted(((p, s * share / wanted) for p, s in scored if s >= wanted), key=lambda f: (-f[1], f[0]))

    def _within_reach(self, own: Sequence[str], wanted: float, among: AbstractSet[int] | None) -> Iterable[int]:
        """The positions that can score `wanted`, and few others: no term weighs more than its peak.

        The rarest words first; once those left cannot reach `wanted` together, no position is new. This is MaxScore after
        Turtle and Flood, "Query evaluation: strategies and optimizations" (1995).
        """
        known = sorted((t for t in own if t in self.weights), key=lambda t: (len(self.weights[t]), t))
        wanted, left = wanted - _ROUNDING, sum(self.peaks[t] for t in known)
        scores: dict[int, float] = {}
        for term in known:
            held = self.weights[term]
            if left >= wanted:
                for position in held if among is None else held.keys() & among:
                    scores[position] = scores.get(position, 0.0) + held[position]
                left -= self.peaks[term]
                continue
            left -= self.peaks[term]
            scores = {p: new for p, s in scores.items() if (new := s + held.get(p, 0.0)) + left >= wanted}
        return scores

    def weight_of(self, term: str) -> float:
        """The weight of a term that stands once in a text of average length; a term nobody has weighs as the rarest."""
        return _rarity(self.size, len(self.weights.get(term, ())))


def _rarity(size: int, holders: int) -> float:
    return math.log(1 + (size - holders + 0.5) / (holders + 0.5))


def build(corpus: Iterable[str]) -> Index:
    """The index of a corpus; positions count from 0 in its order."""
    counted: Sequence[Counter[str]] = [Counter(terms(text)) for text in corpus]
    lengths = [counts.total() for counts in counted]
    average = sum(lengths) / len(lengths) if any(lengths) else 1.0
    holders = Counter(term for counts in counted for term in counts)
    weights: dict[str, dict[int, float]] = {}
    for position, counts in enumerate(counted):
        room = K1 * (1 - B + B * lengths[position] / average)
        for term, count in counts.items():
            rarity = _rarity(len(counted), holders[term])
            weights.setdefault(term, {})[position] = rarity * count * (K1 + 1) / (count + room)
    return Index(weights, {term: max(held.values()) for term, held in weights.items()}, len(counted))
