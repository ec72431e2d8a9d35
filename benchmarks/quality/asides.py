"""Whether what is set aside claims nothing, against labels of our own, and how much of all figures is set aside.

Every number or date that was set aside in 171 articles was read and called right or wrong. What is set aside now and has no
label counts as wrong: whoever adds a pattern reads what it catches.
"""

from __future__ import annotations

from benchmarks.quality.extractors import Figures, Measured
from benchmarks.quality.sets import Data, Item, article, articles, labels
from claims.extract import candidates
from claims.extract.reading import read
from claims.records import Span


def aside_sets(data: Data) -> list[Measured]:
    """The labelled articles; none, with a line that says so, where the articles are not there."""
    known = articles(data.root, "asides")
    if not known:
        return []
    return [Measured("set aside", [_counts(one, known[one["article"]]) for one in labels("set_aside")], _score)]


def _counts(label: Item, row: Item) -> tuple[int, int, int, int]:
    """Set aside rightly, set aside, numbers and dates inside what is set aside, numbers and dates."""
    given = article(row)
    found = candidates.find(given)[1]
    right = {(s["start"], s["end"]) for s in label["set_aside"] if s["right"]}
    figures = _figures(given.text, read(given).tokens)
    aside = sum(any(s.start <= f.start and f.end <= s.end for s in found) for f in figures)
    return sum((s.start, s.end) in right for s in found), len(found), aside, len(figures)


def _figures(text: str, words: list[Span]) -> list[Span]:
    """The words of one date or number as one: `Sunday, February 17, 2019`."""
    joined: list[Span] = []
    for word in words:
        if joined and not text[joined[-1].end : word.start].strip(" ,."):
            joined[-1] = Span(joined[-1].start, word.end)
        else:
            joined.append(word)
    return joined


def _score(pairs: list[tuple[int, int, int, int]]) -> Figures:
    right, found, aside, words = (sum(column) for column in zip(*pairs, strict=True))
    return {"set-aside precision": 100 * right / max(found, 1), "share set aside": 100 * aside / max(words, 1)}
