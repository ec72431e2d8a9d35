"""Which way a figure moved, read from the verbs and nouns of change before and behind it."""

from __future__ import annotations

import re

from claims.extract.lang.en import hedges, movement, nouns, units, verbs
from claims.extract.lang.en.grammar import DEFINITE
from claims.extract.quantities import nounwords
from claims.vocabulary import Change, QuantityKind

_LEVEL = frozenset(["to", "at", "from"])
SHARES = (QuantityKind.SHARE, QuantityKind.POINTS)
_SUMS = (*SHARES, QuantityKind.MONEY)
_AFTER = re.compile(r"[ ]([a-z]+)\b")
_COMPOUND = re.compile(r"[ -]([a-z]+)[ ]([a-z]+)\b")
_BREAK = (",", ";", ".", ":", "(", ")")
_BEEN = frozenset(["been", "be", "being"])
_REACH = 9
_NEAR = 6
_TAKEN = re.compile(r"[ ](?:from|off|out[ ]of)\b")
_OF_VALUE = re.compile(r"[ ](?:in[ ](?:(?:market|share|stock)[ ])?(?:value|worth)|of[ ](?:its|their|his|her))\b")
_PUT = re.compile(r"[ ]to[ ](?:the|its|his|her|their|our|a|an|this|that)\b")
# Behind `5% up`, `$3 more` these tell that nothing is counted: `5% up on last year`, `$3 more in rent`.
_CLOSED = re.compile(
    r"[.,;:)\"”’?!]|$|\s*\n|[ ](?:than|on|in|from|for|to|at|if|when|as|and|but|because|compared|versus|this|last|since|per|a|"
    r"an|each|every|by|with|over|after|before|while|though|of|year|today|now)\b"
)


_THAN = re.compile(r"[ ](more|fewer|less)[ ]than\b")
# `12 million, more than double the old figure`
_SO_MANY = re.compile(r"[ ]than[ ](?:double|twice|triple|half|[0-9$£€])")
STOCK_WORDS = movement.STOCK_UP | movement.STOCK_DOWN
_STILL = (movement.NOT_MOVING | movement.COMING) - movement.SHOOTING
_POINTS_BY = hedges.BY_THEMSELVES
_SIZE = hedges.UP_SIZE | hedges.DOWN_SIZE
_PASSIVE = verbs.BE | _BEEN


def change(words: list[str], low: str, ends: tuple[int, int], kind: QuantityKind, unit: str | None) -> Change | None:
    """Which way the figure moved: by the verb or noun before it, else by the noun or comparative behind it.

    `ends` is where the figure ends, and where what it is a part of does.
    """
    end, past = ends
    way = moved(words, kind, unit) or _displaced(words, low, ends, kind) or _of_object(words, kind, unit)
    if way is None and words[-1:] != ["from"]:
        way = _moved_after(low, end, kind) or (_than(low, past) if past > end else None)
    return way


def moved(words: list[str], kind: QuantityKind, unit: str | None) -> Change | None:
    """Which way the words before a figure say that it moved, or None. A share is lost or added by itself, a sum only `by`."""
    by = ""
    if kind is QuantityKind.AGE:
        return None
    for i in range(len(words) - 1, max(-1, len(words) - _NEAR), -1):
        word = words[i]
        if word in ("up", "back") and i and words[i - 1] in movement.GIVING:
            return Change.DOWN if kind in SHARES or (unit == "point" and _indexed(words)) else None
        if way := way_of(word):
            either = words[i - 1] in ("or", "nor") and way_of(words[i - 2]) not in (None, way) if i > 1 else False
            return way if not either and _moves(words, i, kind, unit, by) else None
        if word == "by" or (word == "of" and i):
            by = word
        elif word in _LEVEL or not (word in hedges.BETWEEN or word in movement.BESIDE or (by and _how(word))):
            return None
    return None


def _how(word: str) -> bool:
    """Whether a word tells how much: the `sharply,` of `rose sharply, by 17 per cent`."""
    return word.rstrip(",").endswith("ly")


def _moves(words: list[str], i: int, kind: QuantityKind, unit: str | None, by: str) -> bool:
    """Whether the word of change at `i` moves the figure behind it, or only tells what somebody did with so much."""
    word, earlier = words[i], words[i - 1] if i else ""
    if word in ("up", "down", "off"):
        return not (word == "off" and by) and _went(word, words[i - 1] if i else ",", kind, unit)
    if kind is QuantityKind.MONEY and unit and unit.startswith(("cent", "penny")) and word in hedges.BY_THEMSELVES:
        return True  # `oil added 48 cents`
    if word in ("loss", "losses", "lost") and (by == "by" or kind is QuantityKind.MONEY):
        return False  # a loss is a level of its own, as a profit is; whoever lost by 40 votes did not lose 40 votes
    if word in ("surge", "surges") and earlier == "storm":
        return False
    if kind is QuantityKind.DURATION and not by:
        return False  # `crashed six minutes after take-off`
    if kind is QuantityKind.MEASURE and (word in movement.BY_FOOT or (unit == "yard" and word in movement.ON_A_FIELD)):
        return False
    if word in movement.ALSO_NOUNS and earlier in movement.BEFORE_CUTS:
        return by == "of"
    if by and not (by == "by" and word in ("raised", "raise") and kind is QuantityKind.COUNT and unit):
        return word not in ("loss", "losses") or kind is not QuantityKind.COUNT or stock(unit)
    if kind is QuantityKind.COUNT and unit is not None and unit != "point":
        return stock(unit) and word in STOCK_WORDS
    if unit == "point" and word in movement.ADDING and not _indexed(words):
        return False  # `she added 20 points and seven rebounds`
    if word in STOCK_WORDS and stock(unit):
        return True
    if word not in movement.ONLY_BY or (kind in SHARES and word in hedges.BY_THEMSELVES):
        return True
    rising = kind in _SUMS and word in movement.RISING and (earlier in verbs.MODALS or earlier == "to")
    passive = kind in _SUMS and earlier in _PASSIVE and word.endswith(("ed", "cut"))
    return rising or passive or (unit == "point" and word in _POINTS_BY)


def _indexed(words: list[str]) -> bool:
    """Whether the words speak of an index or a rating, whose points move, and not of a game, in which they are scored."""
    return any(word.strip(",") in movement.ADDED_TO for word in words)


def stock(unit: str | None) -> bool:
    """Whether the unit is one that a body has more or fewer of: seats, jobs, followers, pounds."""
    return unit is not None and unit.partition(" per ")[0] in movement.STOCK


def _went(word: str, earlier: str, kind: QuantityKind, unit: str | None) -> bool:
    """Whether `up`, `down` or `off` tells where a figure went: `was up 5%`, not `signed up 40 members`."""
    if word == "off":
        return earlier in movement.BEFORE_WAY or (kind is QuantityKind.SHARE and _nominal(earlier))
    if word == "down" and earlier in movement.COMING:
        return kind in _SUMS or unit == "point"
    if kind in _SUMS or unit == "point":
        return earlier in movement.BEFORE_WAY or earlier not in _STILL
    if earlier in movement.NOT_MOVING or earlier in movement.COMING:
        return False
    if unit is None or (kind is QuantityKind.MEASURE and unit not in units.LENGTH_NAMES):
        return True
    if earlier in movement.BEFORE_WAY or earlier.endswith(_BREAK):
        return True
    return stock(unit) and not (earlier.endswith(("ed", "ing")) or earlier in verbs.PAST or earlier in verbs.PRESENT)


def _nominal(word: str) -> bool:
    """Whether a word can only be what went off: `with Northgate off 5.3 per cent`, and not `knocked off 5 per cent`."""
    verbal = word.endswith(("ed", "ing")) or word in verbs.PRESENT or word in movement.NOT_MOVING
    return word.isalpha() and not verbal and not nouns.ends_phrase(word)


def way_of(word: str) -> Change | None:
    """Which way a verb or noun of change goes."""
    if word in hedges.UP_VERBS or word in hedges.UP_NOUNS:
        return Change.UP
    return Change.DOWN if word in hedges.DOWN_VERBS or word in hedges.DOWN_NOUNS or word == "off" else None


def _displaced(words: list[str], low: str, ends: tuple[int, int], kind: QuantityKind) -> Change | None:
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
    return Change.UP if kind in _SUMS and words[at] in movement.ADDING and _PUT.match(low, ends[1]) else None


def _of_object(words: list[str], kind: QuantityKind, unit: str | None) -> Change | None:
    """`cut its forecast by 2 points`, `a rise in fares of 5 per cent`: what was moved stands between."""
    at = len(words) - 1
    while at >= 0 and (words[at] in hedges.BETWEEN or words[at] in movement.BESIDE) and words[at] not in ("by", "of"):
        at -= 1
    if at < 0 or words[at] in _LEVEL or _LEVEL & set(words[at + 1 :]):
        return None
    if words[at] not in ("by", "of"):
        return _with_object(words, at) if kind in _SUMS or unit == "point" else None
    if kind not in _SUMS and not (
        words[at] == "by" and (kind is QuantityKind.MEASURE or unit in (None, "point") or stock(unit))
    ):
        return None
    for i in range(at - 1, max(-1, at - _REACH), -1):
        word = words[i]
        if word.endswith(_BREAK):
            return None
        if words[i + 1] == "in" and (way := way_of(word)) and word not in ("up", "down", "off"):
            return way
        if words[at] == "by" and i < at - 1 and (way := _taken(word) or _particle(words, i)):
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
    for i in range(at - 1, max(-1, at - _NEAR), -1):
        word = words[i]
        if way := _taken(word):
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
    for word in reversed(words[max(0, at - 8) : at]):
        if way := way_of(word):
            return way
        if word in movement.TIMES_UP or word in movement.TIMES_DOWN:
            return Change.UP if word in movement.TIMES_UP else Change.DOWN
        if word.endswith((",", ";", ".", ":")):
            return None
    return None


def _moved_after(low: str, end: int, kind: QuantityKind) -> Change | None:
    found = _AFTER.match(low, end)
    if found is None:
        return _of_compound(low, end, kind)
    word = found[1]
    if word in ("more", "fewer", "less"):
        return _compared(low, word, found.end(), end, kind)
    if word in ("up", "down"):
        return way_of(word) if kind in _SUMS and _CLOSED.match(low, found.end()) else None
    if (word == "loss" and kind is QuantityKind.MONEY) or (word in movement.BY_FOOT and kind is QuantityKind.MEASURE):
        return None
    if word in hedges.UP_AFTER or (word in movement.UP_THAN and kind in _SUMS):
        return Change.UP
    if word in hedges.DOWN_AFTER or (word in movement.DOWN_THAN and kind in _SUMS):
        return Change.DOWN
    if (
        word in _SIZE
        and kind is not QuantityKind.MULTIPLE
        and (kind is not QuantityKind.COUNT or _CLOSED.match(low, found.end()))
    ):
        return Change.UP if word in hedges.UP_SIZE else Change.DOWN
    return _of_compound(low, end, kind)


def _than(low: str, past: int) -> Change | None:
    """`2 million barrels of oil less than`: behind what the figure is a part of."""
    found = _THAN.match(low, past)
    return None if found is None else Change.UP if found[1] == "more" else Change.DOWN


def _of_compound(low: str, end: int, kind: QuantityKind) -> Change | None:
    """`a 4 per cent pay rise`."""
    compound = _COMPOUND.match(low, end) if kind in _SUMS else None
    if compound is None or nouns.ends_phrase(compound[1]) or compound[2] == "loss":
        return None
    if compound[2] in hedges.UP_NOUNS:
        return Change.UP
    return Change.DOWN if compound[2] in hedges.DOWN_NOUNS else None


def _compared(low: str, word: str, at: int, end: int, kind: QuantityKind) -> Change | None:
    """`3 per cent more than`, `12 per cent fewer deaths`; `100 times more` is a multiple, `5 per cent less fees` a discount."""
    than = low.startswith(" than", at) and not low.endswith("times", 0, end) and not _SO_MANY.match(low, at)
    sums = kind in _SUMS and _CLOSED.match(low, at) is not None
    following = _AFTER.match(low, at)
    share = kind in SHARES and not (word == "less" and following and nouns.plural(following[1]))
    return None if not (than or sums or share) else Change.UP if word == "more" else Change.DOWN
