"""Whether worth on news means what it says: of what it calls six in ten, are six in ten worth a check? By labels of our own.

The labels lie in `benchmarks/labels/worth.jsonl`; the articles beside the public sets, in `../articles`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from benchmarks.quality.extractors import Figures, Measured, worth_score
from benchmarks.quality.sets import HALVES, Data
from claims.extract import worth
from claims.identity import sha256

LABELS = Path(__file__).resolve().parents[1] / "labels" / "worth.jsonl"
ARTICLES = "wikinews_2019"
_BANDS = 5


def news_sets(data: Data) -> list[Measured]:
    """The labelled sentences of news; none, with a line that says so, where their articles are not there."""
    file = data.root.parent / "articles" / f"{ARTICLES}.jsonl"
    if not file.exists():
        print(f"skipped: {file} is not here, and the labels of `news` speak of its articles.", file=sys.stderr)
        return []
    texts, right, _ = sentences(file, data.half)
    return [Measured("news", list(zip(right, (s.value for s in worth.score(texts)), strict=True)), score)]


def sentences(file: Path, half: str = "all") -> tuple[list[str], list[bool], list[int]]:
    """The labelled sentences of one half, whether each is worth a check, and the number of its article.

    Raises ValueError where an article is not the text that was labelled.
    """
    known = {row["url"]: row["text"] for row in map(json.loads, file.read_text("utf-8").splitlines())}
    texts, right, article = [], [], []
    for number, label in enumerate(map(json.loads, LABELS.read_text("utf-8").splitlines())):
        text = known[label["article"]]
        if sha256(text.encode()) != label["text_sha256"]:
            raise ValueError(f"{label['article']} is not the text that was labelled")
        if half not in ("all", HALVES[int(label["text_sha256"], 16) % 2]):
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
