"""How the time of each function grows with its input, on shapes that make careless patterns go back over what they read."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from claims.extract import candidates, moments, quantities, sentences, speakers, worth
from claims.records import Article

Function = Callable[[str], object]
FUNCTIONS: dict[str, Function] = {
    "quantities.find": quantities.find,
    "moments.find": lambda text: moments.find(text, date(2019, 5, 6)),
    "sentences.split": sentences.split,
    "speakers.find": speakers.find,
    "worth.score": lambda text: worth.score([text]),
    "candidates.find": lambda text: candidates.find(Article("art-x", text, "")),
}
SIZES = (10_000, 100_000, 1_000_000)
_PATIENCE = 60.0


@dataclass(frozen=True)
class Grown:
    """The seconds that one function took for one shape at each size, and the power of the size that they grow with."""

    function: str
    shape: str
    seconds: tuple[float, ...]
    exponent: float


def shapes(real: str | None) -> dict[str, Callable[[int], str]]:
    """What is read, by name: a maker of any size each."""
    made = {
        "1,1,1,...": "1,",
        "((((": "(",
        "one word": "a",
        "digits": "7",
        "quotes": '"',
        "said Anna": "said Anna ",
        "May May May": "May ",
        "he, who, he": "he, who ",
    }
    found: dict[str, Callable[[int], str]] = {
        name: lambda size, unit=unit: (unit * (size // len(unit) + 1))[:size]  # type: ignore[misc] # a default binds it
        for name, unit in made.items()
    }
    if real:
        found["an article repeated"] = lambda size: (real + "\n\n") * max(1, size // (len(real) + 2))
    return found


def growth(real: str | None, sizes: tuple[int, ...] = SIZES) -> Iterator[Grown]:
    """Every function on every shape; a size is left out where the one before it already took too long."""
    for name, function in FUNCTIONS.items():
        for shape, make in shapes(real).items():
            took: list[tuple[int, float]] = []
            for size in sizes:
                if took and took[-1][1] > _PATIENCE / 10:
                    break
                text = make(size)
                took.append((len(text), _once(function, text)))
            yield Grown(name, shape, tuple(s for _, s in took), exponent(took))


def _once(function: Function, text: str) -> float:
    """The shorter of two runs where one is short: the first of a process loads what is loaded late."""
    first = _timed(function, text)
    return min(first, _timed(function, text)) if first < 1 else first


def _timed(function: Function, text: str) -> float:
    began = time.process_time()
    function(text)
    return time.process_time() - began


def exponent(took: list[tuple[int, float]]) -> float:
    """The power between the two largest sizes: 1 is linear, 2 quadratic. Small inputs tell of set-up, not of growth."""
    if len(took) < 2:
        return math.nan
    (size, seconds), (larger, longer) = took[-2:]
    return math.log(max(longer, 1e-9) / max(seconds, 1e-9)) / math.log(larger / size)
