"""Which way a figure moved, read from the verbs and nouns of change before and behind it."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en import hedges, movement, nouns, verbs
from claims.records import Quantity
from claims.vocabulary import Change, QuantityKind

_LEVEL = frozenset(["to", "at", "from"])
_SHARES = (QuantityKind.SHARE, QuantityKind.POINTS)
_SUMS = (*_SHARES, QuantityKind.MONEY)
_AFTER = re.compile(r"[ ]([a-z]+)\b")
_COMPOUND = re.compile(r"[ -]([a-z]+)[ ]([a-z]+)\b")
# `fell 12 points, or nearly 2 per cent,`: the same change once more, in another measure.
_AGAIN = re.compile(
    r"(?:,? or |,? \((?:or )?)(?:(?:just|about|nearly|almost|some|roughly|around|over|more than|under) )?"
)
_BREAK = (",", ";", ".", ":", "(", ")")
_REACH = 9


def change(words: list[str], low: str, end: int, kind: QuantityKind, unit: str | None) -> Change | None:
    """Which way the figure moved: by the verb or noun before it, else by the noun or comparative behind it."""
    return moved(words, kind, unit) or _of_object(words, kind) or _moved_after(low, end, kind)


def moved(words: list[str], kind: QuantityKind, unit: str | None) -> Change | None:
    """Which way the words before a figure say that it moved, or None. A share is lost or added by itself, a sum only `by`."""
    alone = hedges.BY_THEMSELVES if kind in _SHARES else frozenset[str]()
    alone = hedges.LOST if unit == "point" else alone
    by = False
    for i in range(len(words) - 1, max(-1, len(words) - 6), -1):
        word = words[i].strip(",;")
        if way := _way(word):
            earlier = words[i - 1] if i else ""
            if word == "loss" and kind is QuantityKind.MONEY:
                return None  # a loss is a level of its own, as a profit is
            verb = kind in _SUMS and word in movement.RISING and (earlier in verbs.MODALS or earlier == "to")
            if (word in movement.ONLY_BY and not by and word not in alone and not verb) or (word == "lost" and by):
                return None  # whoever lost by 40 votes did not lose 40 votes
            if word in ("surge", "surges") and earlier == "storm":
                return None
            return None if word in ("up", "down", "off") and earlier in movement.NOT_MOVING else way
        if word == "by" or (word == "of" and i):
            by = True
        elif word not in hedges.BETWEEN or word in _LEVEL:
            return None
    return None


def _way(word: str) -> Change | None:
    """Which way a verb or noun of change goes."""
    if word in hedges.UP_VERBS or word in hedges.UP_NOUNS:
        return Change.UP
    return Change.DOWN if word in hedges.DOWN_VERBS or word in hedges.DOWN_NOUNS else None


def _of_object(words: list[str], kind: QuantityKind) -> Change | None:
    """`cut its forecast by 2 points`, `a rise in fares of 5 per cent`: what was moved stands between."""
    at = len(words) - 1
    while at >= 0 and words[at] in hedges.BETWEEN and words[at] not in ("by", "of"):
        at -= 1
    if kind not in _SUMS or at < 0 or words[at] not in ("by", "of"):
        return None
    for i in range(at - 1, max(-1, at - _REACH), -1):
        word = words[i]
        if word.endswith(_BREAK):
            return None
        if words[i + 1] == "in" and (way := _noun(word)):
            return way
        if words[at] == "by" and i < at - 1 and (way := _taken(word)):
            return way
        if word.endswith("ed") or word in verbs.PAST:
            return None  # `the cut was backed by 61 per cent`: who did it
    return None


def _noun(word: str) -> Change | None:
    if word in hedges.UP_NOUNS:
        return Change.UP
    return Change.DOWN if word in hedges.DOWN_NOUNS else None


def _taken(word: str) -> Change | None:
    """Which way a verb goes that has an object."""
    if word in movement.UP_OBJECT:
        return Change.UP
    return Change.DOWN if word in movement.DOWN_OBJECT else None


def course(words: list[str]) -> Change | None:
    """Which way the levels behind `from` were gone through: `rose from`, `cut the fare from`, `a fall in jobs from`."""
    if "from" not in words[-3:]:
        return None
    at = len(words) - 1 - words[::-1].index("from")
    for word in reversed(words[max(0, at - 5) : at]):
        if way := _way(word):
            return way
        if word.endswith((",", ";", ".", ":")):
            return None
    return None


def _moved_after(low: str, end: int, kind: QuantityKind) -> Change | None:
    found = _AFTER.match(low, end)
    if found and found[1] in ("more", "fewer", "less"):
        return _compared(low, found[1], found.end(), end)
    if found and found[1] in hedges.UP_AFTER:
        return Change.UP
    if found and found[1] in hedges.DOWN_AFTER:
        return Change.DOWN
    compound = _COMPOUND.match(low, end) if kind in _SUMS else None
    if compound is None or nouns.ends_phrase(compound[1]) or compound[2] == "loss":
        return None
    return _noun(compound[2])  # `a 4 per cent pay rise`


def _compared(low: str, word: str, at: int, end: int) -> Change | None:
    """`3 per cent more than`, `12 per cent fewer deaths`; `100 times more` is a multiple, `5 per cent less fees` a discount."""
    than = low.startswith(" than", at) and not low.endswith("times", 0, end)
    share = low.endswith(("cent", "%", "points"), 0, end) and (
        word != "less" or low[at : at + 1] in ("", ".", ",", ";")
    )
    return None if not (than or share) else Change.UP if word == "more" else Change.DOWN


def told_again(low: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with the change of a figure carried to the share that tells it once more: `lost 12 points, or 2 per cent`."""
    for i in range(1, len(found)):
        first, second = found[i - 1], found[i]
        if first.change is None or second.change is not None or second.kind is not QuantityKind.SHARE:
            continue
        if first.kind is not QuantityKind.SHARE and _AGAIN.fullmatch(low, first.end, second.start):
            found[i] = replace(second, change=first.change)
    return found
