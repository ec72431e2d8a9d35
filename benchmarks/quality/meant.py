"""What statements make of pronouns, owners and short definite phrases, wherever an article has them, against labels of our own.

`standing.py` asks the same of nine claims an article and of every kind of expression; here are more articles' worth of fewer
kinds, so that a rule for one kind can be judged by itself. The labels lie in `benchmarks/labels/meant.jsonl`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from benchmarks.quality.extractors import Figures, Measured
from benchmarks.quality.sets import Data, Item, article, articles, labelled, labels, press
from benchmarks.quality.standing import halves, outcome, share, telling
from claims.extract import candidates
from claims.records import Candidate

# Each kind by the words it is told by; what is none of the first two is a definite phrase.
_PERSONS = re.compile(r"(?i:he|him|his|himself|she|her|hers|herself)")
_THINGS = re.compile(r"(?i:it|its|they|them|their|theirs)")
# What a label says of an expression that no words of the article name, and whether a reader understands it all the same.
_CLEAR = {"understood": True, "nothing": True, "clause": False, "unnamed": False, "open": False}


@dataclass(frozen=True)
class Made:
    """What became of one expression: its kind, whether the article names what it means, and what the statement shows."""

    kind: str
    named: bool
    clear: bool
    resolved: bool
    right: bool
    flagged: bool


def meant_sets(data: Data) -> list[Measured]:
    """The labelled articles of each half; none, and it is said, where they are not there."""
    known = articles(data.root, "meant")
    if not known:
        return []
    known |= press(data.root)
    told = [one for one in labels("meant") if one["article"] in known]
    sets = []
    for half in halves(data):
        made = [of_article(one, labelled(one, known)) for one in told if one["half"] == half]
        sets += [Measured(f"meant, {kind} {half}", made, partial(score, kind=kind)) for kind in KINDS]
    return sets


def of_article(label: Item, row: Item) -> list[Made]:
    """What the extractor makes of every labelled expression that lies in one of its claims."""
    found, _ = candidates.find(article(row))
    return [one for marked in label["expressions"] if (one := _made(row["text"], marked, found)) is not None]


def _made(text: str, marked: Sequence[int | str | list[list[int]]], found: Sequence[Candidate]) -> Made | None:
    """None where no claim holds the expression, or its claim names by itself what is meant."""
    start, end, means = int(str(marked[0])), int(str(marked[1])), marked[2]
    first = next((c for c in found if c.start <= start and end <= c.end), None)
    claim = telling(found, first, start, end) if first else None
    if claim is None:
        return None
    places = means if isinstance(means, list) else []
    kind = _kind(text[start:end])
    asked = {"start": start, "end": end, "kind": _AS[kind], "means": places}
    shown = outcome(text, asked, claim, claim.end)
    if shown is None:
        return None
    clear = isinstance(means, str) and _CLEAR[means]
    return Made(kind, bool(places), clear, shown.resolved, shown.right, shown.flagged)


KINDS = ("persons", "things", "definite")
_AS = {"persons": "pronoun", "things": "pronoun", "definite": "definite"}  # as the other labels call them


def _kind(words: str) -> str:
    """The kind of an expression: `she` and `his`, `it` and `their`, or `the court`."""
    return "persons" if _PERSONS.fullmatch(words) else "things" if _THINGS.fullmatch(words) else "definite"


def score(made: list[list[Made]], kind: str) -> Figures:
    """Precision and coverage of what is told, what is flagged of what is left open, what is flagged though it is clear."""
    every = [m for one in made for m in one if m.kind == kind]
    named, resolved = [m for m in every if m.named], [m for m in every if m.resolved]
    left = [m for m in every if not m.clear and not m.resolved]
    clear = [m for m in every if m.clear]
    shown = {
        "resolved: precision": share(sum(m.right for m in resolved), len(resolved)),
        "resolved: coverage": share(sum(m.right for m in named), len(named)),
        "left open: flagged": share(sum(m.flagged for m in left), len(left)),
    }
    return shown if kind == KINDS[0] else {**shown, "clear: flagged": share(sum(m.flagged for m in clear), len(clear))}
