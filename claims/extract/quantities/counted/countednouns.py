"""The noun that a number counts, with its rate: `12 old mills`, `three-course`, `six of the mills`, `40 flights a day`."""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, units
from claims.extract.quantities.counted import headnouns, onething, rates, unitphrases
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.counted.heads import Phrase
from claims.extract.quantities.counted.wholes import DETERMINER, OF
from claims.vocabulary import QuantityKind

_BARE = re.compile(r"[ ]([a-z]+)[ ]([a-z]+)\b")
_HYPHENED = re.compile(r"-([a-z]+)\b")
# How large each of those is that a number counts: `five 12-megapixel cameras`, `six 330ml cans`; `six 3-pointers` are alone.
_SIZED = re.compile(
    r"[ ][0-9]+(?:\.[0-9]+)?(?:-[a-z]+){1,2}(?=[ ][a-z])|[ ][0-9]+(?:\.[0-9]+)?[a-z]{1,3}(?=[ ][a-z])|"
    r"[ ][0-9]+(?:\.[0-9]+)?[ ](?:mm|cm|km|kg|mg|ml|kw|mw|gb|tb)(?=[ ][a-z])"
)
# People by what befell them, with no noun behind: `four of the deceased`.
_FALLEN = re.compile(rf"(?:{nouns.FALLEN})(?=[.,;:)]|$|\s*\n|[ ](?:{nouns.BEHIND_FALLEN})\b)")
_OF_STUFF = re.compile(
    r"[ ]of[ ](?!(?:the|a|an|its|their|his|her|my|your|our|those|these|this|that)\b)[a-z]+\b(?=[ ](?:a|an|per|each|every)[ ])"
)
_POINTER = re.compile(r"[ ]([0-9]-[a-z]+s)\b")


def behind(text: str, low: str, at: int, one: bool) -> Counted | None:
    """The noun behind `at`: up to its plural, or to the end of a short phrase in the singular where `one`."""
    if linked := OF.match(low, at):
        return _behind_of(text, low, at, linked.end(), one)
    if text[at : at + 1] == "-" and text[at + 1 : at + 2].isalpha():
        return _hyphened(low, at)
    if one and (bare := _BARE.match(low, at)) and bare[1] in nouns.SUCH_ONE:
        return _unhyphened(low, at) or Counted(bare.end(1), bare[1], QuantityKind.COUNT, bare.span(1))
    if one:
        found = onething.phrase(text, low, at)
        return found and _named(text, low, found)
    found = headnouns.phrase(text, low, at)
    return _named(text, low, found) if found else _unhyphened(low, at)


def of_size(text: str, low: str, at: int) -> Counted | None:
    """What is counted where the size of each stands between: it is told for itself, so the number ends before it."""
    if pointer := _POINTER.match(low, at):
        return Counted(pointer.end(), nouns.singular(pointer[1]), QuantityKind.COUNT, pointer.span(1))
    sized = _SIZED.match(low, at)
    several = behind(text, low, sized.end(), False) if sized else None
    return several and several._replace(end=at)


def _behind_of(text: str, low: str, at: int, start: int, one: bool) -> Counted | None:
    """`six of the mills`: several are told of, and the figure ends before the `of` at `at`, behind which `start` is."""
    if determiner := DETERMINER.match(low, start):
        start = determiner.end()
        if one and low.startswith("the ", start):
            start += 4
    if determiner and (people := _FALLEN.match(low, start)):
        return Counted(at, people[0], QuantityKind.COUNT, people.span())
    found = headnouns.phrase(text, low, start - 1, True)
    return Counted(at, found.name, QuantityKind.COUNT, (found.start, found.end)) if found else None


def _named(text: str, low: str, found: Phrase) -> Counted:
    """What a phrase counts: a unit where its head is one, else its noun, with the rate behind it."""
    of = (found.start, found.end)
    if found.head == "feet" and low[found.start : found.end].split(" ")[0] in nouns.OF_BODIES:
        return Counted(found.end, found.name, QuantityKind.COUNT, of)
    known = units.WORDS.get(found.head) if found.name == found.name.lower() else None
    if known and known.kind not in (QuantityKind.MONEY, QuantityKind.COUNT):  # `two break points` are no points
        return unitphrases.completed(text, low, found.end, known)
    stuff = _OF_STUFF.match(low, found.end)
    if rate := rates.of_noun(low, found.end) or (rates.often(low, stuff.end()) if stuff else None):
        return Counted(rate[0], f"{found.name} per {rate[1]}", QuantityKind.COUNT, of)
    return Counted(found.end, found.name, QuantityKind.COUNT, of)


def _unhyphened(low: str, at: int) -> Counted | None:
    """`a 149 vote margin`: what is counted, though the hyphen was left out."""
    found = _BARE.match(low, at)
    if not found or found[1] not in nouns.SUCH or nouns.ends_phrase(found[2]):
        return None
    name = nouns.OF_SUCH.get(found[1]) or found[1]
    return Counted(found.end(1), name, QuantityKind.COUNT, found.span(1))


def _hyphened(low: str, at: int) -> Counted | None:
    """`three-course meal`: the word after the hyphen."""
    found = _HYPHENED.match(low, at)
    if not found or found[1] in nouns.STOP or found[1] in nouns.SHAPED:
        return None
    name = nouns.OF_SUCH.get(found[1]) or nouns.singular(found[1])
    return Counted(found.end(), name, QuantityKind.COUNT, found.span(1))
