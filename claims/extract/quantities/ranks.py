"""Places in an order: `No. 1`, `stay 18th`, `first woman to`, `the fourth of five`, `for the fourth time`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import numberwords as nw
from claims.extract.lang.en import tallies
from claims.extract.quantities.numerals.numeral import Numeral
from claims.records import Quantity
from claims.vocabulary import QuantityKind

_ORD = "|".join(nw.ORDINALS)
_NTH = rf"{_ORD}|[0-9]{{1,3}}(?:st|nd|rd|th)"
# A first or second time is a rank only where its range is told; a third and more tells one.
_AGAIN = (
    rf"for[ ](?:the|a)[ ](?P<again>{_NTH})(?:[ ](?:straight|consecutive|successive))?[ ](?P<time>time)\b"
    r"(?:(?<!first time)(?<!second time)|(?=[ ](?:in|since)\b))"
)
_PLACED = r"(?=[ ](?:in|out|of|on|place|for|behind|with|after|at|among|overall)\b|[,.;])"
_NUMBERS = "|".join(word for word, value in nw.CARDINALS.items() if value > 1)
_OWN = r"(?:his|her|its|their)"
# `the fourth of five`, `his ninth of the season`, `the third storm of the year`
_OF_SO_MANY = (
    rf"the[ ](?!first|second)(?P<one>{_NTH})(?=[ ]of[ ](?:(?:the|{_OWN})[ ])?(?:{_NUMBERS}|[0-9]{{1,2}}(?![0-9,.]))\b)"
    rf"|(?:the|{_OWN})[ ](?!first|second)(?P<through>{_NTH})(?!(?:[ ][a-z-]+)?[ ](?:{tallies.SEASON_PARTS})\b)"
    rf"(?=[ ](?:[a-z-]+[ ]){{0,2}}?of[ ](?:the|this)[ ](?:{tallies.SEASONS})\b)"
)
_RANK = re.compile(
    rf"\b(?:(?:(?:{tallies.BEING_PLACED})(?:[ ]joint)?(?:[ ]in)?[ ](?P<ord>{_NTH}){_PLACED})"
    rf"|(?:{tallies.TO_PLACE})[ ]to[ ](?:joint[ ])?(?P<to>{_NTH}){_PLACED}"
    rf"|{_OF_SO_MANY}"
    rf"|(?:the|his|her|its|their)[ ](?P<nth>{_NTH})[ ](?:[a-z-]+[ ]){{0,2}}?"
    rf"(?P<who>{tallies.FIRSTS})(?=[ ](?:ever[ ])?to[ ][a-z])"
    rf"|(?:the|its|their|(?<=['’])s)[ ](?P<as>{_NTH})[ ](?:openly[ ])?(?:{tallies.FIRST_AS})[ ](?:[a-z-]+[ ]){{0,2}}?"
    rf"(?P<what>{tallies.FIRSTS})\b"
    rf"|{_AGAIN})"
)
# Of each form of a rank: the ordinal, and what it ranks, which it ends with.
_FORMS = {"nth": "who", "as": "what", "again": "time"}
_ALONE = ("ord", "to", "one", "through")
_NUMBERED = re.compile(r"[0-9](?:st|nd|rd|th)\b")
_BEFORE, _BEHIND = 36, 160  # how far a rank reaches before and behind the end of its ordinal
_ONE_OF_MANY = ("one of ", "among ")
_NUMBER = ("no.", "number", "nr.")


def numbered(text: str, low: str, n: Numeral, words: list[str]) -> Quantity | None:
    """`No. 1`, `number one`."""
    if not words or n.low > 1000 or n.form == "fraction" or not _opened(text, n, words[-1]):
        return None
    if n.form == "words" and words[-2:] == ["the", "number"]:
        return None  # `the number eight brings luck`
    if not n.integral or low[n.end : n.end + 2].lstrip("-/.")[:1].isdigit():
        return None
    return Quantity(n.start, n.end, n.low, n.low, None, QuantityKind.RANK)


def find(text: str, low: str) -> list[Quantity]:
    """Every rank that an ordinal tells, in order: no place where one is one of several that have it."""
    return [_ranked(text, m) for m in _told(low) if not low.endswith(_ONE_OF_MANY, 0, m.start())]


def _opened(text: str, n: Numeral, word: str) -> bool:
    """Whether the word before a number says that it is a rank: `No. 1`, `No 1`, `number one`; not the `Number 10` of a name."""
    if word == "no":
        return n.form == "digits" and text[n.start - 3 : n.start] == "No "
    named = word == "number" and text[max(0, n.start - 8) : n.start].lstrip().startswith("Number")
    return word.lstrip('("“') in _NUMBER and not named


def _told(low: str) -> list[re.Match[str]]:
    """Every rank, in order. It is looked for only around ordinals, which are found several times faster."""
    found: list[re.Match[str]] = []
    done = 0
    for end in _ordinals(low):
        told = _RANK.search(low, max(done, end - _BEFORE), end + _BEHIND)
        if told and told.start() < end:
            found.append(told)
            done = told.end()
    return found


def _ordinals(low: str) -> list[int]:
    """Where ordinals end, in order."""
    ends = [m.end() for m in _NUMBERED.finditer(low)]
    for word in nw.ORDINALS:
        at = low.find(word)
        while at >= 0:
            ends.append(at + len(word))
            at = low.find(word, ends[-1])
    return sorted(ends)


def _ranked(text: str, m: re.Match[str]) -> Quantity:
    """The rank that was met; one that somebody came in ranks nothing besides."""
    for ordinal, ranked in _FORMS.items():
        if m[ordinal]:
            place = _place(m[ordinal])
            of = text[slice(*m.span(ranked))]
            return Quantity(m.start(ordinal), m.end(ranked), place, place, None, QuantityKind.RANK, of=of)
    group = next(name for name in _ALONE if m[name])
    place = _place(m[group])
    return Quantity(*m.span(group), place, place, None, QuantityKind.RANK)


def _place(word: str) -> Decimal:
    """What an ordinal is worth: `third`, `23rd`."""
    return Decimal(nw.ORDINALS.get(word) or int(word[:-2]))
