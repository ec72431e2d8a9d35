"""Which way the noun or comparative behind a figure says that it moved: `a 4 per cent pay rise`, `$3 more in rent`."""

from __future__ import annotations

import re

from claims.extract.lang.en import hedges, movement, nouns
from claims.extract.quantities.changes.changewords import SHARES, SUMS, way_of
from claims.vocabulary import Change, QuantityKind

_AFTER = re.compile(r"[ ]([a-z]+)\b")
_COMPOUND = re.compile(r"[ -]([a-z]+)[ ]([a-z]+)\b")
# Behind `5% up`, `$3 more` these tell that nothing is counted: `5% up on last year`, `$3 more in rent`.
_CLOSED = re.compile(
    r"[.,;:)\"”’?!]|$|\s*\n|[ ](?:than|on|in|from|for|to|at|if|when|as|and|but|because|compared|versus|this|last|since|per|a|"
    r"an|each|every|by|with|over|after|before|while|though|of|year|today|now)\b"
)
_THAN = re.compile(r"[ ](more|fewer|less)[ ]than\b")
# `12 million, more than double the old figure`
_SO_MANY = re.compile(r"[ ]than[ ](?:double|twice|triple|half|[0-9$£€])")
_FEWER = re.compile(r"[ ](more|fewer\b|less[ ](?:people|[a-z]+s)\b)")
_FURTHER_THAN = re.compile(r"[^.,;:!?\n]{0,48}[ ]than\b")
_LASTED = re.compile(r"-(?:second|minute|hour|day|week|month|quarter|year|decade)$")
_OFTEN = re.compile(r" an? (?:hour|day|night|week|month|year)$")
_SIZE = hedges.UP_SIZE | hedges.DOWN_SIZE


def moved(low: str, end: int, kind: QuantityKind) -> Change | None:
    """Which way the word or two behind a figure that ends at `end` say that it moved: `5% higher`, `12 more than`, `2% up,`."""
    found = _AFTER.match(low, end)
    if found is None:
        return _of_compound(low, end, kind)
    word = found[1]
    if word in ("more", "fewer", "less"):
        return _compared(low, word, found.end(), end, kind)
    if word in ("up", "down"):
        return way_of(word) if kind in SUMS and _CLOSED.match(low, found.end()) else None
    if kind is QuantityKind.DURATION and _LASTED.search(low, max(0, end - 8), end):
        return None  # `the biggest one-day fall in six weeks`
    if kind not in SUMS and _OFTEN.search(low, max(0, end - 8), end):
        return None  # `two cups a day raise the risk`
    if (word == "loss" and kind is QuantityKind.MONEY) or (word in movement.BY_FOOT and kind is QuantityKind.MEASURE):
        return None
    if word in hedges.UP_AFTER or (word in movement.UP_THAN and kind in SUMS):
        return Change.UP
    if word in hedges.DOWN_AFTER or (word in movement.DOWN_THAN and kind in SUMS):
        return Change.DOWN
    if word in _SIZE and _sized(low, found.end(), kind):
        return Change.UP if word in hedges.UP_SIZE else Change.DOWN
    return _of_compound(low, end, kind)


def than(low: str, past: int) -> Change | None:
    """`2 million barrels of oil less than`: behind what the figure is a part of."""
    found = _THAN.match(low, past)
    return None if found is None else Change.UP if found[1] == "more" else Change.DOWN


def fewer(low: str, start: int, end: int) -> Change | None:
    """`20 fewer schools` are a fall; `20 more schools` only than before: `20 more schools than in May`.

    The words from `start` to `end` are what is counted.
    """
    found = _FEWER.match(low, start)
    if found is None:
        return None
    if found[1] != "more":
        return Change.DOWN
    return Change.UP if _FURTHER_THAN.match(low, end) else None


def _of_compound(low: str, end: int, kind: QuantityKind) -> Change | None:
    """`a 4 per cent pay rise`."""
    compound = _COMPOUND.match(low, end) if kind in SUMS else None
    if compound is None or nouns.ends_phrase(compound[1]) or compound[2] == "loss":
        return None
    if compound[2] in hedges.UP_NOUNS:
        return Change.UP
    return Change.DOWN if compound[2] in hedges.DOWN_NOUNS else None


def _compared(low: str, word: str, at: int, end: int, kind: QuantityKind) -> Change | None:
    """`3 per cent more than`, `12 per cent fewer deaths`; `100 times more` is a multiple, `5 per cent less fees` a discount."""
    beyond = low.startswith(" than", at) and not low.endswith("times", 0, end) and not _SO_MANY.match(low, at)
    sums = kind in SUMS and _CLOSED.match(low, at) is not None
    following = _AFTER.match(low, at)
    share = kind in SHARES and not (word == "less" and following and nouns.plural(following[1]))
    return None if not (beyond or sums or share) else Change.UP if word == "more" else Change.DOWN


def _sized(low: str, end: int, kind: QuantityKind) -> bool:
    """Whether a word of size behind a figure compares it: never a multiple, a count only where nothing is counted."""
    if kind is QuantityKind.COUNT:
        return _CLOSED.match(low, end) is not None
    return kind is not QuantityKind.MULTIPLE
