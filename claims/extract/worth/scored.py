"""How much a statement is worth a check: a small linear model's chance, with the reasons that add up to it.

Its weights were fitted to debates and its scale to news; both are told in `lang/en/worth.md`. Nothing is dropped by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import exp

from claims.extract.lang.en import judgement, wordings
from claims.extract.languages import demand
from claims.extract.worth import marks
from claims.extract.worth.weights import model
from claims.records import Scored

# From here on a statement is worth a reviewer's time. On labelled news F1 is best about here, and it is on debates whose
# topics the weights have not seen, whether a fifth of their sentences is worth a check or a third.
THRESHOLD = 0.38

# From the scale of debates to that of news, fitted to benchmarks/labels/worth.jsonl.
_SLOPE, _SHIFT = 0.56, 0.12
_REASONS = (*wordings.REASONS, "", wordings.LENGTH)
# Reasons that move a value by less are told together.
_SMALL = 0.15
# Words that weigh more are named, so many at most.
_TOLD, _EXAMPLES = 0.1, 2
# Debates tell nobody's age. Set by hand: on its own it is seldom worth a reviewer's time.
_AGE = -0.7


def score(texts: Iterable[str], language: str = "en") -> list[Scored]:
    """A worth in [0, 1] for each text, with the reasons that made it, in the order given.

    Reasons are amounts: their sum s gives the value, 1 / (1 + e^-s). Nought in all is a value of one half.
    Raises UsageError for a language that cannot be read.
    """
    demand(language)
    start, weights = model("worth")
    return [_score(text, start, weights) for text in texts]


def _score(text: str, start: float, weights: dict[int, float]) -> Scored:
    found = marks.words(text)
    if not found:
        return Scored(0.0, ("says nothing",))
    known = marks.known(found)
    amounts = [0.0] * len(_REASONS)
    weight = weights.get
    for mark, tells in marks.of(known).items():
        amounts[tells] += weight(mark, 0.0)
    told = _SHIFT + _SLOPE * start
    reasons, small = [], 0.0
    for amount, reason in zip(amounts, _REASONS, strict=True):
        if -_SMALL < amount < _SMALL:
            small += amount
        else:
            reasons.append((_SLOPE * amount, reason))
    if len(found) < wordings.FEW and judgement.AGE_ONLY.match(text):
        reasons.append((_AGE, "gives only an age"))
    total = told + _SLOPE * small + sum([amount for amount, _ in reasons])
    reasons.sort(key=_size)
    because = [f"starts at {told:+.2f}"]
    because += [f"{reason or _like(found, known, amount, weight)} {amount:+.2f}" for amount, reason in reasons]
    if abs(small) >= _SMALL / 2:
        because.append(f"smaller things {_SLOPE * small:+.2f}")
    return Scored(round(1 / (1 + exp(-total)), 3), tuple(because))


def _size(reason: tuple[float, str]) -> float:
    return -abs(reason[0])


def _like(found: list[str], known: list[marks.Word], amount: float, weight: Callable[[int, float], float]) -> str:
    """What its wording tells, with the words that weigh most."""
    sign, like = (1, wordings.LIKE) if amount > 0 else (-1, wordings.UNLIKE)
    most = [
        (by, word)
        for one, word in zip(known, found, strict=True)
        if one[2] in marks.PLAIN and len(word) > 3 and (by := sign * weight(one[0], 0.0)) > _TOLD
    ]
    if not most:
        return like
    named = dict.fromkeys(word for _, word in sorted(most, reverse=True))
    return f"{like} ({', '.join(list(named)[:_EXAMPLES])})"
