"""Two numbers that are one figure: `one in five` and odds, which are ratios, and the scores of votes and matches."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import nouns, tallies, units
from claims.extract.quantities import bounded, counting
from claims.extract.quantities.counted import headnouns
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.numerals import spelledparts
from claims.extract.quantities.numerals.exact import part_of
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.records import Quantity
from claims.vocabulary import QuantityKind

_IN = (" in ", " in every ", "-in-")
_OUT_OF = (" out of ", " out of every ", " of ", " of every ", "-of-", "-for-")
_OVER = " over "
_TO = (" to ", "-to-")
_AGAINST = (*_TO, ":", " - ")
_ONE_OF_THEM = re.compile(r" ((?:[a-z]+ )?[a-z]+) in (?:every )?")
_MOST = 1000  # of whom one is told: more are a year, or so many of something else
_ROUND = (10, 100, 1000)  # behind a bare `of` only these tell a share: `9 of 10`
_NIL = re.compile(r"[-–](nil|all)(?![a-z-])")
_WORD = re.compile(r"[ -]([a-z]+)")
_ODDS = re.compile(r"[ -](?:ratio|odds|majority|margin|advantage|basis|scale)\b")
_ODDS_BEFORE = frozenset(["ratio", "odds"])
_OPPOSING = re.compile(
    r"[.,;:)]|$|\s*\n|[ ](?:in|on|to|against|for|vote|win|victory|defeat|loss|after|with|along|and|at)\b"
)


def ratio(text: str, low: str, n: Numeral, following: Numeral, place: Place) -> Quantity | None:
    """`one in five`, `nine out of ten`, `3 in 10`: a share, told as a ratio."""
    gap = low[n.end : following.start] if following.start - n.end < 18 else ""
    if gap == _OVER and spelledparts.alone(low, n.start, following.end) and following.low:
        value = part_of(int(n.low), int(following.low)) * (-1 if place.negative else 1)
        return Quantity(place.start, following.end, value, value, None, QuantityKind.RATIO)
    noun = _ONE_OF_THEM.fullmatch(low, n.end, following.start) if n.low == 1 and not gap.startswith(" in") else None
    if (
        noun
        and not nouns.plural(noun[1])
        and noun[1] not in units.WORDS
        and not headnouns.phrase(text, low, following.end)
    ):
        return _one_of_them(text, n, following, noun, place)
    if (gap not in _IN and gap not in _OUT_OF) or not 0 < n.low < following.low:
        return None
    if not n.integral or not following.integral or n.form == "vague":
        return None
    if gap == " of " and following.low not in _ROUND:
        return None
    if gap in _IN and _counted_in(low, n, following):
        return None
    value = part_of(int(n.low), int(following.low))
    hedge = bounded.before(place.words).hedge
    bottom, top = bounded.bounds(value, value, hedge)
    members = headnouns.phrase(text, low, following.end)
    start, stop = (members.start, members.end) if members else (None, None)
    of = text[start:stop] if members else None
    return Quantity(n.start, following.end, bottom, top, None, QuantityKind.RATIO, hedge, None, of, start, stop)


def _one_of_them(text: str, n: Numeral, following: Numeral, noun: re.Match[str], place: Place) -> Quantity | None:
    """`one nurse in six`: the noun stands between the two."""
    if following.low < n.low + 1 or following.form not in ("digits", "words") or following.low > _MOST:
        return None
    value, hedge = part_of(1, int(following.low)), bounded.before(place.words).hedge
    bottom, top = bounded.bounds(value, value, hedge)
    start, stop = noun.span(1)
    return Quantity(
        n.start, following.end, bottom, top, None, QuantityKind.RATIO, hedge, None, text[start:stop], start, stop
    )


def spread(text: str, low: str, n: Numeral, following: Numeral, place: Place) -> Quantity | None:
    """`5.3 ± 0.2 kg`, `12 plus or minus 3 points`: a figure with how far it may be off."""
    if low[n.end : n.end + 2].strip()[:1] not in ("±", "+", "p") or not _OFF.fullmatch(low, n.end, following.start):
        return None
    counted = counting.counted_behind(text, low, following, place._replace(currency=None))
    told = counted or Counted(following.end, None, QuantityKind.COUNT)
    middle = -n.low if place.negative else n.low
    return Quantity(place.start, told.end, middle - following.low, middle + following.low, told.unit, told.kind)


_OFF = re.compile(r"[ ]?(?:±|\+[ ]?/?[ ]?[-−])[ ]?|,?[ ]plus or minus[ ]")


def against(low: str, n: Numeral, following: Numeral, words: list[str]) -> Quantity | None:
    """`voted 52 to 48` is a score; `a ratio of 3:1`, `three-to-one odds` are ratios."""
    gap = low[n.end : following.start] if following.start - n.end < 6 else ""
    if gap not in _AGAINST or n.form not in ("digits", "words") or following.form != n.form:
        return None
    if not n.integral or not following.integral or not following.low:
        return None
    again = gap == ":" and words[-1:] == ["to"] and words[-2:-1] != [] and ":" in words[-2]  # `from 24:1 to 37:1`
    odds = again or not _ODDS_BEFORE.isdisjoint(words if gap == ":" else words[-4:])
    if gap != " - " and (odds or _ODDS.match(low, following.end)):
        value = part_of(int(n.low), int(following.low))
        return Quantity(n.start, following.end, value, value, None, QuantityKind.RATIO)
    if gap not in _TO:
        return None
    opposed = not tallies.OPPOSED.isdisjoint(words[-4:])
    if following.low == 1 < n.low and words[-1:] != ["from"] and not opposed:
        hedge = bounded.before(words).hedge
        return Quantity(n.start, following.end, *bounded.bounds(n.low, n.low, hedge), None, QuantityKind.RATIO, hedge)
    told = opposed and words[-1] not in ("from", "between") and _OPPOSING.match(low, following.end)
    return _score(n, following.end, following.low) if told or (gap == "-to-" and n.low > following.low) else None


def nil(low: str, n: Numeral) -> Quantity | None:
    """`won two-nil`, `ended 1-all`: a score whose other side is no numeral."""
    found = _NIL.match(low, n.end)
    return _score(n, found.end(), Decimal(0) if found[1] == "nil" else n.low) if found else None


def _score(n: Numeral, end: int, other: Decimal) -> Quantity:
    """The two sides in the order of the text."""
    return Quantity(n.start, end, n.low, other, None, QuantityKind.SCORE)


def _counted_in(low: str, n: Numeral, following: Numeral) -> bool:
    """Whether `3 in 2019`, `two in seven innings`, `one in five days` count something in a time or a place."""
    if n.low > 9 or following.low > 10**6 or 1000 < following.low < 2100:
        return True
    word = _WORD.match(low, following.end)
    if word is None:
        return False
    return word[1] in units.WORDS or (n.low > 1 and nouns.singular(word[1]) in nouns.SPELLS)
