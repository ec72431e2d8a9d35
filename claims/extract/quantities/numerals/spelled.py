"""Cardinal numbers in words, read on from their first: `seventy-five`, `three hundred and twelve`, `one point five`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities.numerals import addedparts, scales, spelledparts
from claims.extract.quantities.numerals.numeral import Numeral

_POINT = re.compile(rf"[ ]point((?:[ -](?:{'|'.join(nw.SMALL)}|{'|'.join(nw.TENS)}))+)(?![a-z-])")
_HUNDREDS = re.compile("[ -]hundred\\b")
_DIGIT_WORD = re.compile("[a-z]+")
_DIGITS = "|".join(word for word, value in nw.SMALL.items() if value < 10)
_UNDER_ONE = re.compile(rf"((?:[ ](?:{_DIGITS}))+|[ ][0-9]{{1,3}})(?![\w-]|[.,][0-9])")
_BEFORE_POINT = re.compile(
    r"(?:^\s*|[(,][ ]?|\b(?:of|to|by|at|about|around|than|minus|negative|only|just|under|over|nearly|is|was|and|or|between|"
    r"from|gained|lost|fell|rose|up|down)[ ])$"
)
_PART_BEHIND = re.compile(r"[ ]?(?:%|per[ ]cent\b|percent|of[ ]an?\b|seconds?\b|percentage\b|miles?\b|inch)")
_COMMA = re.compile(", ([a-z]+)")
_MILLION = Decimal(10**6)
_HIGHEST = Decimal(10**30)
_THOUSAND, _HUNDRED, _TEN, _NONE = Decimal(1000), Decimal(100), Decimal(10), Decimal(0)


class _Sum(NamedTuple):
    """A number as far as it is read: what is told under its last scale, what before it, and what may follow.

    A further scale must be under `ceiling`, a further number under `room`.
    """

    before: Decimal
    current: Decimal
    ceiling: Decimal
    room: Decimal


def read(text: str, start: int, end: int, value: Decimal, below: Decimal = _HIGHEST) -> Numeral:
    """The numeral whose first word ends at `end` and is worth `value`: each next word must be able to follow the one before.

    Behind a comma only thousands of a scale under `below` go on.
    """
    known = _Sum(value, _NONE, value, _THOUSAND) if value >= 1000 else _Sum(_NONE, value, _HIGHEST, _room(value))
    while following := scales.NEXT_WORD.match(text, end):
        if following[2] or _goes_on(text, start, known, following):
            break
        if following[1] and addedparts.AND_PART.match(text, end):
            break
        further = _followed(known, following[3], following[1] is not None)
        if further is None:
            break
        known, end = further, following.end()
    value = known.before + known.current
    if _MILLION <= known.ceiling < below and not known.current and (rest := _parted(text, end, known.ceiling)):
        return Numeral(start, rest.end, value + rest.low, value + rest.low, "words")
    if point := _POINT.match(text, end):
        value, end = scales.multiplied(text, value + _places(point[1]), point.end())
    elif told := addedparts.AND_PART.match(text, end):
        value, end = addedparts.behind_scale(text, value, _last_scale(known), told)
    return Numeral(start, end, value, value, "words")


def _places(told: str) -> Decimal:
    """What stands behind a point: digit by digit, or in tens with their ones, as in `point seventy-two`."""
    digits, last = "", False
    for word in _DIGIT_WORD.findall(told):
        value = int(nw.CARDINALS[word])
        digits = f"{digits[:-1]}{value}" if 0 < value < _TEN and digits.endswith("0") and last else f"{digits}{value}"
        last = word in nw.TENS
    return Decimal(f"0.{digits}")


def under_one(text: str, start: int, end: int) -> Numeral | None:
    """`point seven five`, `by point two per cent`: so many tenths and hundredths; None where a point is meant."""
    told = _UNDER_ONE.match(text, end)
    if told is None or not _BEFORE_POINT.search(text, max(0, start - 12), start):
        return None
    alone = spelledparts.alone(text, start, told.end())
    if " " not in told[1].strip() and not (alone or _PART_BEHIND.match(text, told.end())):
        return None
    digits = told[1].strip() if told[1].strip().isdigit() else "".join(f"{nw.SMALL[w]}" for w in told[1].split())
    value = Decimal(f"0.{digits}")
    return Numeral(start, told.end(), value, value, "digits")


def _parted(text: str, end: int, scale: Decimal) -> Numeral | None:
    """The thousands behind the comma of `two million, six hundred thousand`; None for anything else, `groups of five, ...`."""
    led = _COMMA.match(text, end) if text.startswith(", ", end) else None
    first = nw.CARDINALS.get(led[1]) if led else None
    if led is None or not first:
        return None
    rest = read(text, led.start(1), led.end(1), first, below=scale)
    return rest if _THOUSAND <= rest.low < scale and "thousand" in text[rest.start : rest.end] else None


def _goes_on(text: str, start: int, known: _Sum, joint: re.Match[str]) -> bool:
    """Whether a second number follows: `one hundred and three hundred`, `between a hundred and two thousand`."""
    if known.current >= _HUNDRED and _HUNDREDS.match(text, joint.end()):
        return True
    if joint[1] and known.ceiling < _HIGHEST and _as_large(text, joint.end(), known.ceiling):
        return True  # `one million and two million`
    first = nw.CARDINALS.get(joint[3]) if joint[1] and text.endswith("between ", 0, start) else None
    return first is not None and read(text, joint.start(3), joint.end(3), first).low > known.before + known.current


def _as_large(text: str, end: int, ceiling: Decimal) -> bool:
    """Whether a scale as large as the last one stands right behind."""
    following = scales.NEXT_WORD.match(text, end)
    return following is not None and nw.SCALES.get(following[3], _NONE) >= ceiling


def _followed(known: _Sum, word: str, joined: bool) -> _Sum | None:
    """The sum with a further word, or None where it cannot follow; `joined` says that `and` stands before it."""
    scale = nw.SCALES.get(word)
    if scale is not None:
        return None if joined else _scaled(known, scale)
    added = nw.CARDINALS.get(word)
    if added is None or not 0 < added < known.room:
        return None
    return known._replace(current=known.current + added, room=_room(added))


def _scaled(known: _Sum, scale: Decimal) -> _Sum | None:
    """The sum with a scale behind it: `hundred` times what is told last, a lower one, or a higher one times all of it."""
    if scale == 100 and known.current < 100:
        return known._replace(current=known.current * 100, room=_HUNDRED)
    if scale < known.ceiling and known.current:
        return _Sum(known.before + known.current * scale, _NONE, scale, _THOUSAND)
    if scale > known.ceiling and not known.current:
        return known._replace(before=known.before * scale, ceiling=scale)
    return None


def _last_scale(known: _Sum) -> Decimal:
    """What a part behind the sum is a part of: of the million in `a million and a half`, of one in `two and a half`."""
    if not known.current:
        return known.ceiling
    return known.current if known.current >= 1000 else Decimal(1)


def _room(value: Decimal) -> Decimal:
    """The bound that a next word must stay under: after `twenty` a digit, after `five` nothing, after a hundred tens."""
    if value >= 100:
        return _HUNDRED
    return _TEN if value >= 20 and value % 10 == 0 else _NONE
