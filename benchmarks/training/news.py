"""Fits the scale of `worth` to labelled news, and tells by articles left out how true its chances are.

Run it as `benchmarks.training.worth` is, after that; it prints what stands in `claims/extract/worth/scored.py`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from benchmarks.quality.news import sentences
from benchmarks.quality.sets import articles as news
from benchmarks.training.worth import f1
from claims.extract.worth import marks, weights

FOLDS, LOOSE = 5, 1e6


def main(words: list[str] | None = None) -> int:
    """Fit and tell; nothing is written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="PATH", help="the folder of the public sets")
    asked = parser.parse_args(words)
    known_articles = news(asked.data.resolve(), "news")
    if not known_articles:
        return 2
    texts, labels, articles = sentences(known_articles)
    start, known = weights.model("worth")
    raw = np.array([[start + sum(known.get(m, 0.0) for m in marks.of_text(text))] for text in texts])
    right, fold = np.array(labels, int), np.array(articles) % FOLDS
    chance = np.zeros(len(right))
    for one in range(FOLDS):
        model = LogisticRegression(C=LOOSE).fit(raw[fold != one], right[fold != one])
        chance[fold == one] = model.predict_proba(raw[fold == one])[:, 1]
    print(
        f"{len(right)} sentences, {right.mean():.2f} worth a check; area under the curve {roc_auc_score(right, raw):.3f}"
    )
    print(f"articles left out: Brier {((chance - right) ** 2).mean():.3f}, the average's {right.var():.3f}")
    for low in np.arange(0, 1, 0.2):
        here = (chance >= low) & (chance < low + 0.2)
        print(f"  said {chance[here].mean():.2f}, true {right[here].mean():.2f} ({here.sum()} sentences)")
    model = LogisticRegression(C=LOOSE).fit(raw, right)
    print(f"slope {model.coef_[0][0]:.2f}, shift {model.intercept_[0]:.2f}")
    for cut in np.arange(0.2, 0.61, 0.04):
        print(f"  from {cut:.2f}: F1 {f1(right, model.predict_proba(raw)[:, 1] >= cut):.3f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
