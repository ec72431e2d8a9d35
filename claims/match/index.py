"""Which texts of a corpus share the rare words of another: plain BM25, in memory, the same answer every time.

Okapi BM25 after Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the inverse
document frequency that cannot be negative, log(1 + (N - n + 0.5) / (n + 0.5)).
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claims.text import terms

K1 = 1.2
B = 0.75


@dataclass(frozen=True, slots=True)
class Index:
    """A corpus ready to be asked: for each term, the positions that hold it with the weight it has there."""

    weights: Mapping[str, tuple[tuple[int, float], ...]]
    size: int

    def rank(self, query: str, k: int) -> list[tuple[int, float]]:
        """The `k` best positions of the corpus with their scores, best first; equal scores in the corpus's order.

        Positions that share no word with the query are left out, so there may be fewer than `k`.
        """
        scores: dict[int, float] = {}
        for term in dict.fromkeys(terms(query)):
            for position, weight in self.weights.get(term, ()):
                scores[position] = scores.get(position, 0.0) + weight
        return heapq.nsmallest(k, scores.items(), key=lambda found: (-found[1], found[0]))

    def score_of_itself(self, text: str) -> float:
        """What a text of average length with the words of `text` would score: the yardstick for a share of sameness."""
        return sum(self.weight_of(term) for term in dict.fromkeys(terms(text)))

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
    weights: dict[str, list[tuple[int, float]]] = {}
    for position, counts in enumerate(counted):
        room = K1 * (1 - B + B * lengths[position] / average)
        for term, count in counts.items():
            rarity = _rarity(len(counted), holders[term])
            weights.setdefault(term, []).append((position, rarity * count * (K1 + 1) / (count + room)))
    return Index({term: tuple(found) for term, found in weights.items()}, len(counted))
