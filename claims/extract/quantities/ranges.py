"""Two figures that are the ends of one: `3-5 years`, `between 3 and 5`, `-18 to -3 °C`, `from 7 per cent to 5 per cent`."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claims.extract.lang.en import hedges, verbs
from claims.extract.quantities import borrowed, counting, dates, figures, joints, shortscales
from claims.extract.quantities.changes import changebefore
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.extract.quantities.placed import place as placed_at
from claims.records import Quantity
from claims.vocabulary import Change, QuantityKind

_DASHES = ("-", "–", "—")
_CODE_GOES_ON = (*_DASHES, "/")
_COUNTED = (QuantityKind.COUNT, QuantityKind.DURATION)
_NEAR = Decimal("1.5")  # up by $2 to $3 would be three times as much, down by it two fifths less
_BESIDE = frozenset(["or", "per", "cent", "percent", "points", "point"])
_NUMBERS = frozenset(["number", "numbers"])
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_BEFORE = hedges.BEFORE_RANGE | {"a", "an"}
_SPANNED = _BEFORE | hedges.BEFORE_LEVELS | verbs.BE


def joined(text: str, low: str, n: Numeral, following: Numeral, place: Place) -> Quantity | None:
    """`3-5 years`, `between 3 and 5`, `$3 to $5 billion`, and scores: `3-1`."""
    word, below = joints.between(low, n.end, following.start)
    own = following.start - n.end > len(word) + 2
    if not _may_span(word, place.words, own and not _near(n, following)) or _dated_level(
        low, n, following, place.words
    ):
        return None
    following = shortscales.scaled(text, low, following, place.currency or placed_at(text, low, following).currency)
    first, counted = borrowed.shared_scale(low, n, following), counting.counted_behind(text, low, following, place)
    printed = word in _DASHES and n.form == following.form == "digits"
    if printed and counted and counted.kind in _COUNTED and (following.low == 1 or following.low < n.low):
        counted = None  # the 1 of `a 2-1 win` counts no win, the 0 of `the 8-0 Hornets` no hornets
    if printed and counted is None and not place.negative and place.currency is None and low[n.end] != " ":
        if low[following.end : following.end + 1] in _CODE_GOES_ON:
            return None
        if _may_be_score(low, n, following):
            return Quantity(n.start, following.end, n.low, following.low, None, QuantityKind.SCORE)
    first, following = _signed(first, place.negative), _signed(following, below)
    course = _course(place, word, first, following)
    if word == "to" and _amount(place.words, first, following):
        return None
    bare_years = course is None or (counted is None and dates.year(low, following, ["in"]))
    beyond = following.low > _LAST_YEAR and (printed or word == "and" or n.low < _FIRST_YEAR)
    years = place.currency is None and bare_years and not beyond and not of_numbers(place.words)
    if _backward(first, following, course, below) or (years and dates.year(low, n, ["in"])):
        return None
    bare = counted is None and word == "to" and "from" not in place.words[-2:]
    if bare and (n.form != "digits" or following.form != "digits"):
        return None
    return _told(text, low, first, following, counted, place, course)


def of_numbers(words: list[str]) -> bool:
    """Whether the words before two figures say that they are numbers, and so no years: `the number range is 1000 to 2000`."""
    return not _NUMBERS.isdisjoint(words[-6:])


def _may_be_score(low: str, n: Numeral, following: Numeral) -> bool:
    """Whether two numbers are as short and whole as the sides of a score: `3-1`, `112-98`."""
    short = n.end - n.start <= 3 and following.end - following.start <= 3
    return short and "." not in low[n.start : following.end] and low[following.end - 1].isdigit()


def _dated_level(low: str, n: Numeral, following: Numeral, words: list[str]) -> bool:
    """Whether the first figure is the year of a level that came before it: `from 141 in 2024 to 118`, `in 2023 to 900`."""
    if words[-1:] != ["in"] or n.form != "digits" or n.end - n.start != 4 or not 1500 <= n.low <= 2100:
        return False
    return not (following.end - following.start == 4 and 1500 <= following.low <= 2100)


def united(text: str, low: str, n: Numeral, following: Numeral, counted: Counted, place: Place) -> Quantity | None:
    """`5 per cent to 7 per cent`, `from 252 miles to 287 miles`: the same unit twice."""
    word, below = joints.between(low, counted.end, following.start)
    if word not in ("to", "-", "–", "and", "through") or (word == "and" and "between" not in place.words[-3:]):
        return None
    there = placed_at(text, low, following)
    following = shortscales.scaled(text, low, following, there.currency)
    other = counting.counted_behind(text, low, following, there)
    first, following = _signed(n, place.negative), _signed(following, below)
    course = _course(place, word, first, following)
    if other is None or other.unit != counted.unit or _backward(first, following, course, below):
        return None
    by = place.words[-1:] == ["by"] and _near(first, following)
    if word in ("to", "through") and not by and not _opened(place.words):
        return None
    return _told(text, low, first, following, other, place, course)


def _near(first: Numeral, second: Numeral) -> bool:
    """Whether the second of two figures is so little above the first that it cannot be what a change by the first led to."""
    return first.low < second.low <= first.low * _NEAR


def _opened(words: list[str]) -> bool:
    """Whether the words before two levels let them be one range: `from`, `between`, `of`; not `by $3 to $5`."""
    if words[-1:] == ["by"]:
        return False
    return not words or bool({"from", "between"} & set(words[-4:])) or (words[-1:] != [] and words[-1] in _SPANNED)


def _signed(n: Numeral, negative: bool) -> Numeral:
    """The numeral, under nought where a minus stands before it."""
    return n._replace(low=-n.high, high=-n.low) if negative else n


def _told(
    text: str, low: str, first: Numeral, second: Numeral, counted: Counted | None, place: Place, course: Change | None
) -> Quantity | None:
    """The range, the smaller bound first, with the way that it was gone through where a verb of change stands before it."""
    run = figures.quantity(text, low, *_in_order(first, second), counted, place._replace(negative=False))
    return replace(run, change=course) if run and course else run


def _amount(words: list[str], first: Numeral, second: Numeral) -> bool:
    """Whether the first of two figures is by how much the second was reached: `fell 12,000 to 214,000`."""
    if (first.form == "fraction") != (second.form == "fraction"):
        return True
    if words[-1:] == ["or"]:  # `slid 11 per cent or $1.63 to $13.03`
        words = words[: 1 + max((n for n, w in enumerate(words) if w.isalpha() and w not in _BESIDE), default=-1)]
    return (
        second.low > 3 * first.low
        and "from" not in words[-3:]
        and changebefore.moved(words, QuantityKind.SHARE, None) is not None
    )


def _course(place: Place, word: str, first: Numeral, second: Numeral) -> Change | None:
    """Which way a verb of change before `from 3 to 5` says that it went, where the figures bear it out."""
    course = changebefore.course(place.words) if word == "to" else None
    return course if (course is Change.UP) == (first.low < second.low) else None


def _backward(first: Numeral, second: Numeral, course: Change | None, below: bool) -> bool:
    """Whether two figures make no range: the second is no larger, and nothing says that it fell."""
    return first.low == second.low or (first.low > second.low and course is None and not below)


def _in_order(first: Numeral, second: Numeral) -> tuple[Numeral, Numeral]:
    """The two with the smaller value first, each at its own place: a fall from 9 to 7 has low 7 and high 9."""
    if first.low <= second.low:
        return first, second
    return first._replace(low=second.low, high=second.low), second._replace(low=first.low, high=first.high)


def _may_span(word: str, words: list[str], own: bool) -> bool:
    """Whether two figures so joined make a range: `by $3 to $5` says two things.

    `own` says that each has a unit or currency of its own.
    """
    if word == "or":
        return False  # `two or three mills` are two figures
    if word == "and":
        return "between" in words[-3:]
    if word not in ("to", "through"):
        return True
    return words[-1:] != ["by"] or not own
