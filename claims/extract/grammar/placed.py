"""Clauses with `where` made to stand alone: the place before the comma leads them, with a preposition that it can have."""

from __future__ import annotations

import re

from claims.extract.grammar import relverbs, rivals
from claims.extract.grammar.nounphrases import last_noun
from claims.extract.lang.en import places, pronouns
from claims.extract.lang.en.antecedents import PLACED, TOWARDS
from claims.extract.lang.en.calendar import FULL_MONTHS
from claims.extract.prose.words import words

_PLACE = re.compile(r"\b(?:at|in|At|In)\s(?:the\s|an?\s)?[A-ZÀ-Þ][^,;.]*$")
_GOES_TO = frozenset(["to", "into"])
_DATED = re.compile(rf"\b(?:19|20)\d\d\b|\b(?:{FULL_MONTHS})\b")


def at_its_place(before: str, base: str, open_words: list[str]) -> str:
    """`where ...` with the place that ends the words `before`: `to the mill, where he died` gives `At the mill, he died`."""
    rest = base.partition(" ")[2]
    asks = relverbs.asks(rest)
    place = None if asks else _with_its_own(before) or _led(before)
    if place is None:
        open_words.append("where")
        return base
    open_words += [w.text for w in words(place) if w.low in pronouns.OWNERS or w.low == "her"][:1]
    return f"{place[:1].upper()}{place[1:]}, {rest}"


def _with_its_own(before: str) -> str | None:
    """A place by a name behind `at` or `in`, with the places it lies in: `at the Cold Mill in Arden`."""
    found = _PLACE.search(before)
    if not found:
        return None
    parts = re.split(r"\s(?=(?:at|in)\s(?:the\s|an?\s)?[A-ZÀ-Þ])", found[0])
    return " ".join([p for p in parts if not _DATED.search(p)][-2:]) or None


def _led(before: str) -> str | None:
    """The noun phrase that ends the words, by a preposition of place that leads it or that it can have."""
    noun = last_noun(before, False)
    if noun is None or rivals.somebody(noun) or _DATED.search(noun):
        return None
    lead = words(before[: len(before) - len(noun)])
    low = lead[-1].low if lead else ""
    if not lead and not words(noun)[-1].text[0].isupper():
        noun = noun[:1].lower() + noun[1:]  # `The park, where`
    if low in PLACED:
        return f"{low} {noun}"
    if lead and low not in TOWARDS:
        return None
    return f"{'in' if _lies_in(noun, low) else 'at'} {noun}"


def _lies_in(noun: str, led: str) -> bool:
    """Whether one is in a place rather than at it: a country, or where a bare name without a kind of building leads one to."""
    if noun in places.COUNTRY_OF or noun in places.CITIES or noun.split()[-1].lower() in places.ROOMS:
        return True
    named = [w for w in noun.split() if w[0].isupper() and w.lower() not in places.BODY_WORDS]
    return led in _GOES_TO and len(named) == len(noun.split())
