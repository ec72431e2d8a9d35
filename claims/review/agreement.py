"""How far first and second opinions agree beyond chance: Cohen's kappa and Krippendorff's alpha, the latter with its interval.

The coefficients are NLTK's, loaded where they are asked for. The same opinions always give the same interval.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from statistics import quantiles

from claims.ledger.state import Case, Verdict

FEWEST = 5  # with fewer pairs an interval says nothing
Unit = Sequence[Hashable]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of `n` claims rated twice: kappa, alpha, and the bounds between which alpha lies with 95 % confidence.

    `level` is ordinal where every rating has a number on the scale, else nominal. None stands for what the ratings do not
    allow to be told: where only one word was ever used, there is nothing to agree about.
    """

    n: int
    kappa: float | None
    alpha: float | None
    low: float | None
    high: float | None
    level: str

    def as_json(self) -> dict[str, object]:
        """The figures for programs, to four digits."""
        told = {k: getattr(self, k) for k in ("kappa", "alpha", "low", "high")}
        rounded = {k: None if v is None else round(v, 4) for k, v in told.items()}
        return {"n": self.n, **rounded, "level": self.level}

    def line(self) -> str:
        """The figures for people."""
        if self.kappa is None or self.alpha is None:
            return (
                f"Second opinions: {self.n} claims rated twice, all with the same word: no agreement can be reckoned."
            )
        between = "" if self.low is None else f" ({self.low:.2f} to {self.high:.2f})"
        figures = f"kappa {self.kappa:.2f}, alpha {self.alpha:.2f}{between}, {self.level}"
        return f"Second opinions: {self.n} claims rated twice; {figures}."


def pairs(cases: Iterable[Case]) -> Iterator[tuple[Verdict, Verdict]]:
    """The first and the second opinion on each version of a claim that got a blind one."""
    for case in cases:
        seen: set[int] = set()
        for second in case.seconds:
            if second.verdict is not None and second.against is not None and second.number not in seen:
                seen.add(second.number)
                yield second.against, second.verdict


def agreement(found: Sequence[tuple[Verdict, Verdict]]) -> Agreement | None:
    """How far the pairs of verdicts agree; None where they are too few to say."""
    if len(found) < FEWEST:
        return None
    ordinal = all(v.value is not None for pair in found for v in pair)
    rated: list[Unit] = [[v.value if ordinal else v.rating for v in pair] for pair in found]
    drawn = [a for units in _resampled(rated) if (a := alpha(units, ordinal)) is not None]
    low, high = _middle(drawn)
    return Agreement(len(found), kappa(rated), alpha(rated, ordinal), low, high, "ordinal" if ordinal else "nominal")


def kappa(units: Sequence[Unit]) -> float | None:
    """Cohen's kappa of units that two people rated each; None where both used one word only."""
    from nltk.metrics.agreement import AnnotationTask

    if len({value for unit in units for value in unit}) < 2:
        return None
    return float(AnnotationTask(list(_rows(units))).kappa())


def alpha(units: Sequence[Unit], ordinal: bool = False) -> float | None:
    """Krippendorff's alpha of units that any number of people rated; None where one value only can be compared.

    Ordinal values must have an order.
    """
    from nltk.metrics.agreement import AnnotationTask

    compared = [unit for unit in units if len(unit) > 1]
    counts = Counter(value for unit in compared for value in unit)
    if len(counts) < 2:
        return None
    distance = _ranks_between(counts) if ordinal else lambda one, other: float(one != other)
    return float(AnnotationTask(list(_rows(compared)), distance).alpha())


def _rows(units: Sequence[Unit]) -> Iterator[tuple[int, int, Hashable]]:
    """Who rated which unit how, as NLTK wants it."""
    return ((who, n, value) for n, unit in enumerate(units) for who, value in enumerate(unit))


def _ranks_between(counts: Counter[Hashable]) -> Callable[[Hashable, Hashable], float]:
    """Krippendorff's ordinal distance: how many ratings lie between two values, half of those on either, squared."""
    order = sorted(counts, key=lambda value: value)  # type: ignore[arg-type,return-value]
    upto = dict(zip(order, accumulate(counts[value] for value in order), strict=True))

    def distance(one: Hashable, other: Hashable) -> float:
        low, high = sorted((one, other), key=lambda value: upto[value])
        between = upto[high] - upto[low] + counts[low]
        return 0.0 if low == high else float(between - (counts[low] + counts[high]) / 2) ** 2

    return distance


def _resampled(units: Sequence[Unit]) -> Iterator[list[Unit]]:
    """Draws of as many units with repetition, the same ones for ever: out of a hash, not out of chance."""
    many = max(200, min(1000, 50_000 // len(units)))
    drawn = hashlib.shake_256(b"agreement").digest(4 * many * len(units))
    places = [int.from_bytes(drawn[n : n + 4]) * len(units) >> 32 for n in range(0, len(drawn), 4)]
    for n in range(many):
        yield [units[place] for place in places[n * len(units) : (n + 1) * len(units)]]


def _middle(values: Sequence[float]) -> tuple[float | None, float | None]:
    """The bounds of the middle 95 of 100 values."""
    if len(values) < 2:
        return None, None
    parts = quantiles(values, n=40, method="inclusive")
    return parts[0], parts[-1]
