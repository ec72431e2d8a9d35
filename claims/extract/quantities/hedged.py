"""The hedge of a figure, from the words before it, the signs and words behind it, and where either means something else."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en import hedges, nouns, units
from claims.extract.lang.en.grammar import DEFINITE
from claims.extract.quantities import bounded
from claims.extract.quantities.bounded import Bound
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.vocabulary import Hedge, QuantityKind

_OR_MORE = re.compile(r"[ ]or[ ](more|fewer|less|so)(?=[ ][a-z])")
_OR = {"more": Hedge.AT_LEAST, "so": Hedge.ABOUT}
_PLUS = re.compile(r"[ ]plus[ ]([a-z]+)\b(?:[ ]([a-z]+)\b)?")
_CLINGING = ("+", *hedges.SUFFIXES)
_MEASURED = hedges.MORE_MEASURED | hedges.LESS_MEASURED
_ENDS = ("", " ", ".", ",", ";", ")", "\n")
_PER = ("%", "percent", "cent", "points", "point")
_FEW, _LARGE = 13, 10**9
_LIMITED = 7  # words from what limits to the figure
_DOWN = ("under", "beneath", "below")
_AGO = (" ago", " later", " earlier", " before")


class Hedged(NamedTuple):
    """A hedge, where the figure ends with what says it, and the words before the figure that say none of it."""

    hedge: Hedge
    end: int
    words: list[str]


def read(low: str, upper: Numeral, counted: Counted | None, place: Place) -> Hedged:
    """The hedge of a figure that ends with the numeral `upper` and what that counts."""
    hedge, said = _before(low, upper, counted, place.words)
    hedge, end = _behind(low, hedge, upper, max(upper.end, counted.end if counted else 0))
    if hedge is Hedge.EXACT and place.start and (sign := bounded.by_sign(low, place.start)):
        hedge = sign
    return Hedged(hedge, end, place.words[: len(place.words) - said])


def held(n: Numeral, words: list[str]) -> bool:
    """Whether a phrase before four digits says that they are an amount: `an average of 1500`."""
    return n.low < 1900 and bounded.before(words).words > 1


def opens_noun(low: str, end: int) -> int:
    """Where what is counted may begin, behind a hedge that clings to the number: `50+ people`, `12 or more people`."""
    or_more = _OR_MORE.match(low, end)
    return or_more.end() if or_more else _behind_plus(low, end)


def _before(low: str, n: Numeral, counted: Counted | None, words: list[str]) -> Bound:
    """The hedge before a figure: none where `over` tells in the course of what, or where one of several is told of."""
    bound = bounded.before(words)
    if bound.words and (_idle(low, n, counted, words) or _so_many(n, counted, words)):
        return Bound(Hedge.EXACT, 0)
    if bound.hedge is Hedge.ABOUT and n.low == n.high == 1 and low.startswith(" of ", n.end):
        return bound._replace(hedge=Hedge.EXACT)  # `perhaps one of the best` is no number about one
    if bound.hedge is Hedge.EXACT and counted and (most := _at_most(counted.kind, words)):
        return Bound(Hedge.AT_MOST, most)
    if words[-1:] == ["about"] and counted and low.startswith(_AGO, counted.end):
        return Bound(Hedge.ABOUT, 1)  # `spoke about 15 years ago` tells when, not of what
    spread = counted and (counted.kind is QuantityKind.DURATION or (counted.unit in nouns.SPELLS and n.low < 8))
    return Bound(Hedge.EXACT, 0) if spread and bounded.across(words) else bound


def _at_most(kind: QuantityKind, words: list[str]) -> int:
    """How many words before a figure bound it from above: `within`, `within the legal`, `limited stays to`; 0 for none."""
    last = words[-1] if words else ""
    if last == "at":
        near = words[-_LIMITED:-1]
        return 0 if hedges.CAPPING.isdisjoint(near) or any(word[-1] in ",;.:" for word in near) else 1
    if last == "to":
        near = words[-_LIMITED:-1]
        return 0 if hedges.LIMITING.isdisjoint(near) or any(word[-1] in ",;.:" for word in near) else 1
    if kind is QuantityKind.DURATION and last not in hedges.PAST_SPELLS:
        return next((i for i in (1, 2, 3) if _opens_within(words[-i:])), 0)
    return int(last == "within" and kind is QuantityKind.MEASURE)


def _opens_within(words: list[str]) -> bool:
    """`within`, `within the`, `within the legal`, `inside`."""
    if words == ["inside"]:
        return True
    return words[:1] == ["within"] and (len(words) == 1 or words[1] in DEFINITE)


def _so_many(n: Numeral, counted: Counted | None, words: list[str]) -> bool:
    """Whether `As many as 41 towns` opens a sentence: it only stresses a number, where that is none of the round ones."""
    if words[-3:] != ["as", "many", "as"] or counted is None or counted.kind is not QuantityKind.COUNT:
        return False
    return (
        n.form in ("digits", "words")
        and (n.low > _LARGE or n.low % 5 != 0)
        and (len(words) == 3 or words[-4][-1] in ".!?")
    )


def _idle(low: str, n: Numeral, counted: Counted | None, words: list[str]) -> bool:
    """Whether the words before a figure bound something else: `8% higher than 12 months ago`, `took over nine routes`."""
    last, earlier = words[-1], words[-2] if len(words) > 1 else ""
    if last == "than" and counted and low.startswith(_AGO, counted.end):
        return earlier not in ("more", "less", "fewer") or (words[-3:-2] != [] and words[-3].endswith(_PER))
    if last == "than" and earlier in _MEASURED:
        return counted is None or counted.kind in (QuantityKind.COUNT, QuantityKind.MULTIPLE)
    if last in ("maximum", "minimum"):
        return earlier in ("the", "its", "their") or counted is None
    if last == "average":
        return earlier == "the" and low[n.end : n.end + 1] == "-"  # of `the average five-year loan` five is no average
    if last in _DOWN:
        measured = counted is not None and counted.kind is QuantityKind.MEASURE
        return measured and (earlier in hedges.BEFORE_PLACE or _covered(low, counted))
    if last not in ("over", "past") or counted is None:
        return False
    if last == "past":
        return counted.kind is QuantityKind.COUNT and n.low < _FEW  # `drove past two mills`
    if counted.kind is QuantityKind.MONEY:
        return earlier in hedges.HANDING
    if counted.kind is QuantityKind.COUNT:
        return earlier in hedges.WITH_OVER and n.low < _FEW
    raced = counted.unit in units.LENGTH_NAMES and earlier not in hedges.BEFORE_LENGTH
    return raced and not hedges.RACING.isdisjoint(words)


def _covered(low: str, counted: Counted | None) -> bool:
    """`under four metres of snow`: something lies beneath so much of it."""
    return (
        counted is not None
        and counted.unit in units.LENGTH_NAMES
        and hedges.COVERING.match(low, counted.end) is not None
    )


def _behind(low: str, hedge: Hedge, n: Numeral, end: int) -> tuple[Hedge, int]:
    """The hedge of a figure with what stands behind it, and where it ends then: `50-odd`, `12 or more`."""
    plus = _behind_plus(low, n.end)
    if hedge is Hedge.EXACT and plus > n.end:
        hedge, end = hedges.SUFFIXES.get(low[n.end : plus].replace(" ", "-"), Hedge.AT_LEAST), max(end, plus)
    if hedge not in (Hedge.EXACT, Hedge.ABOUT):
        return hedge, end
    if or_more := _OR_MORE.match(low, n.end):
        return _OR.get(or_more[1], Hedge.AT_MOST), max(end, or_more.end())
    return bounded.behind(low, end) or (hedge, end)


def _behind_plus(low: str, end: int) -> int:
    """Where the `+` of `50+ people`, the `-plus` of `15-plus years` or the `-odd` of `20-odd ships` ends, else `end`."""
    if low[end : end + 1] in ("+", "-"):
        return next(
            (end + len(p) for p in _CLINGING if low.startswith(p, end) and low[end + len(p) :][:1] in _ENDS), end
        )
    if low.startswith(" odd ", end) and low[end - 1] in "0y":
        return end + len(" odd")  # `some 40 odd ships`
    more = _PLUS.match(low, end)
    return end + len(" plus") if more and any(nouns.plural(word) for word in more.groups("")) else end
