"""What bounds a figure, read from the few words before and behind it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claims.extract.lang.en import hedges, verbs
from claims.extract.lang.en.grammar import DEFINITE
from claims.extract.lang.en.numberwords import CARDINALS
from claims.vocabulary import Hedge

_AFTER = re.compile(
    r"[ ]?\+(?![ ]?[0-9])|[ ](or|and|at|give|plus|odd|more|on|approximately|minimum|maximum|max|"
    r"tops)\b(?:[ ]([a-z]+))?(?:[ ]([a-z]+))?"
)
# `at least 20` belongs to the figure behind it, and so does `or less than a third`.
_OF_NEXT = re.compile(
    rf"[ ](?:[$£€]?[0-9]|(?:than|a|an|the|its|their|{'|'.join(w for w in CARDINALS if w != 'zero')})\b)"
)
# Behind `plus` these tell that nothing is added: `50 years plus of service`, not `40 shares plus cash`.
_CLOSED = re.compile(
    r"[.,;:)!?\"”’]|$|\s*\n|[ ](?:of|in|on|at|to|for|from|with|and|who|that|is|are|was|were|have|had|years)\b"
)
_SHORT = 3
_GUESS = 7  # words from `estimate` to the figure
_BY_SIGN = re.compile(r"(?:^|(?<=[\s(a-z]))([<>][ ]?=?|[≤≥~≈∼])[ ]{0,2}$")


class Bound(NamedTuple):
    """A hedge and the number of words before the figure that say it."""

    hedge: Hedge
    words: int


def before(words: list[str]) -> Bound:
    """The hedge that the words before a figure make, longest phrase first."""
    if words and words[-1] in hedges.ADDED_LAST and (more := _added(words)):
        bound = before(words[:-more])
        if bound.hedge is not Hedge.EXACT:
            return bound._replace(words=bound.words + more)
    if words and words[-1] in hedges.LAST_WORDS:
        for length in range(min(len(words), hedges.LONGEST), 0, -1):
            if words[-length] in hedges.FIRST_WORDS:
                hedge = hedges.BEFORE.get(" ".join(words[-length:]))
                if hedge and not _idle(words, length):
                    return Bound(hedge, length)
    guessed = words[-1:] == ["at"] and not hedges.GUESSED.isdisjoint(words[-_GUESS:])
    return Bound(Hedge.ABOUT if guessed else Hedge.EXACT, 0)


def _added(words: list[str]) -> int:
    """The number of words that add a figure to another: the two of `an additional 15`, the one of `another 15`."""
    return next((n for n in (2, 1) if " ".join(words[-n:]) in hedges.ADDED), 0)


def _idle(words: list[str], length: int) -> bool:
    """Words that look like a hedge and are none: `all over 50 states`, `for some 2`, `the past three`."""
    if length > 1:
        if words[-2:] == ["short", "of"]:
            return len(words) > 2 and words[-3] in verbs.BE  # `is short of 40 drivers`: so many are missing
        return length == 2 and words[-2:] == ["up", "to"] and len(words) > 2 and words[-3] in hedges.BEFORE_UP_TO
    word, earlier = words[-1], words[-2] if len(words) > 1 else ""
    if word == "past":
        return earlier in DEFINITE or earlier in ("", "for", "over")
    if word == "about":
        return earlier in hedges.BEFORE_TOPIC
    if word == "over" and (earlier in hedges.BEFORE_QUARREL or (len(earlier) <= _SHORT and earlier.isdigit())):
        return True  # `a pressure of 140 over 90`
    return word in ("over", "under", "above", "below") and earlier in ("all", "from", "just", "see", "the")


def by_sign(low: str, start: int) -> Hedge | None:
    """The hedge of a sign before a figure: `>30`, `<= 5`, `≥ 10`."""
    found = _BY_SIGN.search(low, max(0, start - 6), start)
    return hedges.SIGNS[found[1].replace(" ", "")] if found else None


def across(words: list[str]) -> bool:
    """Whether `over` before a length of time means `in the course of`: only behind some words does it mean `more than`."""
    return words[-1:] == ["over"] and (len(words) < 2 or words[-2] not in hedges.BEFORE_OVER)


def behind(low: str, end: int) -> tuple[Hedge, int] | None:
    """The hedge behind a figure and where it ends: `or more`, `at most`, `+`."""
    found = _AFTER.match(low, end)
    if not found:
        return None
    if found[1] is None:
        return Hedge.AT_LEAST, found.end()
    for group in (3, 2, 1):
        if found[group]:
            stop = found.end(group)
            hedge = hedges.AFTER.get(low[found.start(1) : stop])
            if (
                hedge
                and not _OF_NEXT.match(low, stop)
                and (low[found.start(1) : stop] not in hedges.ONLY_LAST or _CLOSED.match(low, stop))
            ):
                return hedge, stop
    return None


def start_of(text: str, at: int, words: int) -> int:
    """Where so many words before a place begin: those of a hedge that belong to its figure."""
    for _ in range(words):
        at = text.rfind(" ", 0, at - 1) + 1
    return at


def bounds(low: Decimal, high: Decimal, hedge: Hedge) -> tuple[Decimal | None, Decimal | None]:
    """What a hedge leaves open: `up to` has no lower bound, `more than` no upper one."""
    if hedge in (Hedge.BELOW, Hedge.AT_MOST):
        return None, high
    if hedge in (Hedge.ABOVE, Hedge.AT_LEAST):
        return low, high if low != high else None
    return low, high
