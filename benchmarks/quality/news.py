"""Whether worth on news means what it says: of what it calls six in ten, are six in ten worth a check? By labels of our own.

The labels lie in `benchmarks/labels/worth.jsonl`; the articles beside the public sets, in `../articles`.
"""

from __future__ import annotations

from typing import Any

from benchmarks.quality.extractors import Figures, Measured, worth_score
from benchmarks.quality.sets import Data, Item, articles, half, labelled, labels
from claims.extract import worth

_BANDS = 5


def news_sets(data: Data) -> list[Measured]:
    """The labelled sentences of news; none, with a line that says so, where their articles are not there."""
    known = articles(data.root, "news")
    if not known:
        return []
    texts, right, _ = sentences(known, data.half)
    return [Measured("news", list(zip(right, (s.value for s in worth.score(texts)), strict=True)), score)]


def sentences(known: dict[str, Item], asked: str = "all") -> tuple[list[str], list[bool], list[int]]:
    """The labelled sentences of one half, whether each is worth a check, and the number of its article.

    Raises ValueError where an article is not the text that was labelled.
    """
    texts, right, article = [], [], []
    for number, label in enumerate(labels("worth")):
        text = labelled(label, known)["text"]
        if asked not in ("all", half(label)):
            continue
        for one in label["sentences"]:
            texts.append(text[one["start"] : one["end"]])
            right.append(one["worth"])
            article.append(number)
    return texts, right, article


def score(pairs: list[Any]) -> Figures:
    """F1 and AP as on debates; Brier's score and that of saying the average of all; what came true of each fifth of values."""
    average = sum(yes for yes, _ in pairs) / len(pairs)
    told = worth_score(pairs)
    told["Brier (less is better)"] = 100 * sum((yes - value) ** 2 for yes, value in pairs) / len(pairs)
    told["Brier of the average"] = 100 * average * (1 - average)
    for band in range(_BANDS):
        low, high = band / _BANDS, (band + 1) / _BANDS
        here = [yes for yes, value in pairs if low <= value < high or (value == 1 == high)]
        told[f"true of {100 * low:.0f}–{100 * high:.0f} %"] = 100 * sum(here) / len(here) if here else 0.0
    return told
