"""Fits the weights of `worth` to labelled sentences of debates, and tells how well they do on topics they did not see.

Needs scikit-learn, which the product does not: python -m venv, pip install scikit-learn, then, from the repository,
`PYTHONPATH=. <venv>/bin/python -m benchmarks.training.worth --data PATH [--write]`. The card beside the weights says more.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from claims.extract.worth import marks, weights

# A mark that fewer sentences hold is a name or a turn of one evening: it would not be met again.
SEEN, STRENGTH, BLOCKS, TOPICS = 8, 0.1, 8, 40
# New debates hold more or fewer sentences that are worth a check; a threshold has to bear that.
SHARES = (0.2, 0.25, 0.3, 0.35)
FILE = Path(__file__).resolve().parents[2] / "claims/extract/lang/en/worth.bin"
Array = Any


def main(words: list[str] | None = None) -> int:
    """Fit, tell, and with --write put the weights into the package."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="PATH", help="the folder of the public sets")
    parser.add_argument("--write", action="store_true", help=f"write {FILE.name}")
    asked = parser.parse_args(words)
    texts, labels = read(asked.data / "worth/checkthat_train.jsonl")
    known = vocabulary(texts)
    table = matrix(texts, known)
    blocks = by_topic(texts)
    held = np.zeros(len(labels))
    for block in range(BLOCKS):
        model = fitted(table[blocks != block], labels[blocks != block])
        held[blocks == block] = model.decision_function(table[blocks == block])
    for block in range(BLOCKS):
        of = blocks == block
        ours = average_precision_score(labels[of], held[of])
        print(f"topics {block}: {of.sum()} sentences, {labels[of].mean():.2f} worth a check, AP {ours:.3f}")
    told("topics not seen", labels, held)
    model = fitted(table, labels)
    dev, right = read(asked.data / "worth/checkthat_dev.jsonl")
    scores = model.decision_function(matrix(dev, known))
    told("dev", right, scores)
    threshold("topics not seen", labels, held)
    threshold("dev", right, scores)
    if asked.write:
        kept = {mark: float(model.coef_[0][column]) for mark, column in known.items()}
        FILE.write_bytes(weights.pack(float(model.intercept_[0]), kept))
        print(f"{FILE.name}: {len(kept)} marks, {FILE.stat().st_size} bytes")
    return 0


def read(file: Path) -> tuple[list[str], Array]:
    """The sentences of a set and whether each is worth a check."""
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
    return [row["text"] for row in rows], np.array([row["yes"] for row in rows], int)


def vocabulary(texts: list[str]) -> dict[int, int]:
    """A column for each mark that enough sentences hold."""
    seen: dict[int, int] = {}
    for text in texts:
        for mark in marks.of_text(text):
            seen[mark] = seen.get(mark, 0) + 1
    return {mark: n for n, mark in enumerate(sorted(m for m, times in seen.items() if times >= SEEN))}


def matrix(texts: list[str], known: dict[int, int]) -> Array:
    """A row for each text: which marks it holds."""
    columns = [[known[m] for m in marks.of_text(text) if m in known] for text in texts]
    ends = np.cumsum([0, *(len(row) for row in columns)])
    flat = np.array([column for row in columns for column in row], int)
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(texts), len(known)))


def fitted(table: Array, labels: Array) -> Any:
    """A logistic regression whose weights are kept small."""
    return LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300).fit(table, labels)


def by_topic(texts: list[str]) -> Array:
    """A block for each sentence, topics whole in one: the set tells no debate, and its order is shuffled."""
    words = TfidfVectorizer(stop_words="english", min_df=5, max_df=0.05, sublinear_tf=True).fit_transform(texts)
    place = TruncatedSVD(100, random_state=1).fit_transform(words)
    place /= np.maximum(np.linalg.norm(place, axis=1, keepdims=True), 1e-6)
    topic = KMeans(TOPICS, random_state=1, n_init=3).fit_predict(place)
    blocks, load = np.zeros(len(texts), int), np.zeros(BLOCKS)
    for one in sorted(range(TOPICS), key=lambda n: -(topic == n).sum()):
        least = int(load.argmin())
        blocks[topic == one] = least
        load[least] += (topic == one).sum()
    return blocks


def told(name: str, labels: Array, scores: Array) -> None:
    """Average precision, and F1 at the threshold that would have been best."""
    cuts = np.linspace(-2, 1, 61)
    best = max(cuts, key=lambda cut: f1(labels, scores >= cut))
    print(
        f"{name}: AP {average_precision_score(labels, scores):.3f}, F1 {f1(labels, scores >= best):.3f} at {best:.2f}"
    )


def threshold(name: str, labels: Array, scores: Array) -> None:
    """F1 at several thresholds, were so many sentences worth a check."""
    print(f"{name}: F1 were this share worth a check")
    for cut in np.arange(-1.4, 0.21, 0.2):
        row = [f1(labels, scores >= cut, share) for share in SHARES]
        print(f"  from {cut:+.2f}: " + "  ".join(f"{s:.0%} {v:.3f}" for s, v in zip(SHARES, row, strict=True)))


def f1(labels: Array, chosen: Array, share: float | None = None) -> float:
    """F1 of what is chosen; with `share`, as it would be were that share of sentences worth a check."""
    given = labels.mean()
    share = given if share is None else share
    hit = (labels * chosen).mean() * share / given
    wrong = ((1 - labels) * chosen).mean() * (1 - share) / (1 - given)
    return float(2 * hit / (share + hit + wrong))


if __name__ == "__main__":
    raise SystemExit(main())
