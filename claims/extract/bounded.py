"""What bounds a figure and which way it moved, read from the few words before and behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en import hedges
from claims.vocabulary import Change, Hedge, QuantityKind

_AFTER = re.compile(
    r"[ ]?\+(?![0-9])|[ ](or|and|at|give|plus|odd|more|on|approximately|minimum|maximum|"
    r"tops)\b(?:[ ]([a-z]+))?(?:[ ]([a-z]+))?"
)
_BY_SIGN = re.compile(r"(?:^|(?<=[\s(]))([<>][ ]?=?|[≤≥])[ ]{0,2}$")
_CHANGE_AFTER = re.compile(r"[ ]([a-z]+)\b")
_NOT_MOVING = frozenset(
    [
        "made",
        "make",
        "makes",
        "making",
        "picked",
        "pick",
        "set",
        "sets",
        "gave",
        "takes",
        "took",
        "take",
        "pays",
        "used",
        "ended",
        "racked",
        "opened",
        "opening",
        "come",
        "came",
        "grew",
        "put",
        "puts",
        "putting",
        "built",
        "build",
        "turned",
        "turn",
        "signed",
        "sign",
        "lined",
        "line",
        "follow",
        "followed",
        "holed",
        "stand",
        "stands",
        "take",
        "bring",
        "wind",
    ]
)
_LEVEL = frozenset(["to", "at", "from"])
_ONLY_BY = frozenset(
    [
        "raised",
        "raise",
        "raises",
        "raising",
        "expanded",
        "expand",
        "cut",
        "cuts",
        "cutting",
        "reduced",
        "reduce",
        "reduces",
        "reducing",
        "lower",
        "lowered",
        "lowering",
        "boosted",
        "boost",
        "lost",
        "added",
        "adds",
        "slashed",
        "slash",
        "trimmed",
        "advanced",
        "advances",
        "higher",
        "hiked",
        "contracted",
        "shed",
        "gain",
        "gains",
        "growth",
        "increase",
        "increases",
        "rise",
        "rises",
        "drop",
        "drops",
        "fall",
        "falls",
        "decline",
        "declines",
        "shot",
        "eased",
        "past",
    ]
)


_BOUNDING = frozenset("for in after lasted lasting took takes is was were be been just well a aged has have".split())


class Bound(NamedTuple):
    """A hedge and the number of words before the figure that say it."""

    hedge: Hedge
    words: int


def before(words: list[str]) -> Bound:
    """The hedge that the words before a figure make, longest phrase first."""
    if words and words[-1] in hedges.LAST_WORDS:
        for length in range(min(len(words), hedges.LONGEST), 0, -1):
            if words[-length] in hedges.FIRST_WORDS:
                hedge = hedges.BEFORE.get(" ".join(words[-length:]))
                if hedge and not _idle(words, length):
                    return Bound(hedge, length)
    return Bound(Hedge.EXACT, 0)


def _idle(words: list[str], length: int) -> bool:
    """Words that look like a hedge and are none: `all over 50 states`, `for some 2`, `the past three`."""
    if length > 1:
        return False
    word, earlier = words[-1], words[-2] if len(words) > 1 else ""
    if word == "past":
        return earlier in ("the", "these", "this", "", "for", "over")
    return word in ("over", "under", "above", "below") and earlier in ("all", "from", "just", "see", "the")


def by_sign(low: str, start: int) -> Hedge | None:
    """The hedge of a sign before a figure: `>30`, `<= 5`, `≥ 10`."""
    found = _BY_SIGN.search(low, max(0, start - 6), start)
    return hedges.SIGNS[found[1].replace(" ", "")] if found else None


def across(words: list[str]) -> bool:
    """Whether `over` before a length of time means `in the course of`: only behind some words does it mean `more than`."""
    return words[-1:] == ["over"] and (len(words) < 2 or words[-2] not in _BOUNDING)


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
            if hedge:
                return hedge, stop
    return None


def change(words: list[str], low: str, end: int, kind: QuantityKind, unit: str | None) -> Change | None:
    """Which way the figure moved: by the verb or noun before it, else by the noun or comparative behind it."""
    return moved(words, kind, unit) or _moved_after(low, end)


def moved(words: list[str], kind: QuantityKind, unit: str | None) -> Change | None:
    """Which way the words before a figure say that it moved, or None. A share is lost or added by itself, a sum only `by`."""
    alone = hedges.BY_THEMSELVES if kind in (QuantityKind.SHARE, QuantityKind.POINTS) else frozenset[str]()
    alone = hedges.LOST if unit == "point" else alone
    by = False
    for i in range(len(words) - 1, max(-1, len(words) - 6), -1):
        word = words[i].strip(",;")
        if word in hedges.UP_VERBS or word in hedges.DOWN_VERBS or word in hedges.UP_NOUNS or word in hedges.DOWN_NOUNS:
            if word == "loss" and kind is QuantityKind.MONEY:
                return None  # a loss is a level of its own, as a profit is
            if (word in _ONLY_BY and not by and word not in alone) or (word == "lost" and by):
                return None  # whoever lost by 40 votes did not lose 40 votes
            if word in ("surge", "surges") and i and words[i - 1] == "storm":
                return None
            if word in ("up", "down", "off") and i and words[i - 1] in _NOT_MOVING:
                return None
            return Change.UP if word in hedges.UP_VERBS or word in hedges.UP_NOUNS else Change.DOWN
        if word == "by" or (word == "of" and i):
            by = True
        elif word not in hedges.BETWEEN or word in _LEVEL:
            return None
    return None


def course(words: list[str]) -> Change | None:
    """Which way the levels behind `from` were gone through: `rose from`, `cut the fare from`, `a fall in jobs from`."""
    if "from" not in words[-3:]:
        return None
    at = len(words) - 1 - words[::-1].index("from")
    for word in reversed(words[max(0, at - 5) : at]):
        if word in hedges.UP_VERBS or word in hedges.UP_NOUNS:
            return Change.UP
        if word in hedges.DOWN_VERBS or word in hedges.DOWN_NOUNS:
            return Change.DOWN
        if word.endswith((",", ";", ".", ":")):
            return None
    return None


def _moved_after(low: str, end: int) -> Change | None:
    found = _CHANGE_AFTER.match(low, end)
    if not found:
        return None
    if found[1] in ("more", "fewer", "less"):
        return _compared(low, found[1], found.end(), end)
    if found[1] in hedges.UP_AFTER:
        return Change.UP
    return Change.DOWN if found[1] in hedges.DOWN_AFTER else None


def _compared(low: str, word: str, at: int, end: int) -> Change | None:
    """`3 per cent more than`, `12 per cent fewer deaths`; `100 times more` is a multiple, `5 per cent less fees` a discount."""
    than = low.startswith(" than", at) and not low.endswith("times", 0, end)
    share = low.endswith(("cent", "%", "points"), 0, end) and (
        word != "less" or low[at : at + 1] in ("", ".", ",", ";")
    )
    return None if not (than or share) else Change.UP if word == "more" else Change.DOWN
