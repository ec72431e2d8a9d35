"""Which way a figure moved that stands behind the object of a verb, or before where its change went to or came from.

`cut its forecast by 2 points`, `a rise in fares of 5 per cent`, `cut £3m from the budget`.
"""

from __future__ import annotations

import re

from claims.extract.lang.en import hedges, movement, nouns, verbs
from claims.extract.lang.en.grammar import DEFINITE
from claims.extract.quantities.changes.changewords import BREAKS, LEVEL, NEAR, SUMS, stock, way_of, way_of_object
from claims.extract.quantities.counted import nounwords
from claims.vocabulary import Change, QuantityKind

_REACH = 9
_TAKEN = re.compile(r"[ ](?:from|off|out[ ]of)\b")
_OF_VALUE = re.compile(r"[ ](?:in[ ](?:(?:market|share|stock)[ ])?(?:value|worth)|of[ ](?:its|their|his|her))\b")
_PUT = re.compile(r"[ ]to[ ](?:the|its|his|her|their|our|a|an|this|that)\b")


def displaced(words: list[str], low: str, ends: tuple[int, int], kind: QuantityKind) -> Change | None:
    """`cut £3m from the budget`, `added $40 to the bill`: from what it was taken, or where it was put, stands behind."""
    at = len(words) - 1
    while at >= 0 and words[at] in hedges.BETWEEN and words[at] not in ("by", "of", "to"):
        at -= 1
    if kind is QuantityKind.DURATION or at < 0:
        return None
    part = kind is QuantityKind.SHARE and low.startswith(" of ", ends[0])  # `cut 14 per cent of its staff`
    if words[at] in movement.TAKEN_FROM and (part or _TAKEN.match(low, ends[1])):
        return Change.DOWN
    if kind is QuantityKind.MONEY and words[at] in hedges.LOST and _OF_VALUE.match(low, ends[0]):
        return Change.DOWN
    return Change.UP if kind in SUMS and words[at] in movement.ADDING and _PUT.match(low, ends[1]) else None


def of_object(words: list[str], kind: QuantityKind, unit: str | None) -> Change | None:
    """`cut its forecast by 2 points`, `a rise in fares of 5 per cent`: what was moved stands between."""
    at = len(words) - 1
    while at >= 0 and (words[at] in hedges.BETWEEN or words[at] in movement.BESIDE) and words[at] not in ("by", "of"):
        at -= 1
    if at < 0 or words[at] in LEVEL or LEVEL & set(words[at + 1 :]):
        return None
    if words[at] not in ("by", "of"):
        return _with_object(words, at) if kind in SUMS or unit == "point" else None
    if kind not in SUMS and not (
        words[at] == "by" and (kind is QuantityKind.MEASURE or unit in (None, "point") or stock(unit))
    ):
        return None
    for i in range(at - 1, max(-1, at - _REACH), -1):
        word = words[i]
        if word.endswith(BREAKS):
            return None
        if words[i + 1] == "in" and (way := way_of(word)) and word not in ("up", "down", "off"):
            return way
        if words[at] == "by" and i < at - 1 and (way := way_of_object(word) or _particle(words, i)):
            return way
        if (word.endswith("ed") and "-" not in word) or word in verbs.PAST:
            return None  # `the cut was backed by 61 per cent`: who did it; `coal-fired` only tells what kind
    return None


def _with_object(words: list[str], at: int) -> Change | None:
    """`cut its dividend 40 per cent`, `reduce emissions 30 per cent`: the object of the verb stands right before the figure."""
    at -= words[at].endswith("ly")
    last = words[at]
    ended = nouns.ends_phrase(last) or last in verbs.PRESENT
    if not last.isalpha() or last in movement.NO_OBJECT or (ended and last not in ("it", "that")):
        return None
    for i in range(at - 1, max(-1, at - NEAR), -1):
        word = words[i]
        if way := way_of_object(word):
            return None if i and words[i - 1] in DEFINITE else way
        ended = word.endswith("ed") or (nouns.ends_phrase(word) and word not in nouns.OWNED)
        if word.endswith(nounwords.OWNER):
            continue
        if ended or not word.isalpha() or word == "that":
            return None
    return None


def _particle(words: list[str], i: int) -> Change | None:
    """`pushed up the fare by`, `scaled down its plan by`: the way that the verb before `up` and `down` goes."""
    moving = words[i] in ("up", "down") and i > 0 and words[i - 1] not in movement.NOT_MOVING
    return way_of(words[i]) if moving and verbs.finite(words[i - 1]) else None
