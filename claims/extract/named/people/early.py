"""Surnames that stand before their bearer is named in full: `They met with Reed. Otto Reed said`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache

from claims.extract.lang.en import nouns, people, places, verbs
from claims.extract.named.people.bearers import Bearers, Person
from claims.extract.prose.words import plain

_NEAR_IT = re.compile(r"\b(?:of|in|at|near|from|to|into|across|outside|around)\s$")
_PLACED = re.compile(r"\b(?:in|at|near|from|to|into|across)\s$")
_CAPITAL_NEXT = re.compile(r",\s[A-Z]")
# A capital that may only open its sentence, and what may stand behind somebody's surname.
_OPENS = re.compile(r"(?:^|[.!?:\n”\"“]\s*)$")
_IS_APART = re.compile(
    r"['’]s\b|[,.;:]|\s(?:and|or|to|in|on|at|for|from|with|by|after|before|over|as|is|was|has|had|will|would|said|says|not)\b"
)
_FAR = 2_000  # letters behind a name among which its paragraph ends
_SMALL = re.compile(r"\b[a-z]+\b")
_VERB = re.compile(r"\s(?:(?:still|also|now|never)\s)?([a-z]+)\b")


def mentions(
    text: str, before: Iterable[tuple[int, str, bool]], bearers: Mapping[str, Bearers]
) -> list[tuple[int, int, Person]]:
    """Whom surnames mean that stand before any full name: each by its place, its word and whether a title leads it.

    Not those that may be a place, nor those that stand with a title somewhere, as somebody else's may: `President Reed`.
    """
    before = list(before)
    titled = {plain(word) for _, word, with_title in before if with_title}
    found = []
    small = lru_cache(maxsize=1)(lambda: frozenset(_SMALL.findall(text)))
    for start, word, _ in before:
        known = bearers.get(plain(word)) if plain(word) not in titled else None
        one = _only(known, text) if known else None
        if one is None or plain(one.name.split()[-1]) != plain(word) or word in places.COUNTRY_OF:
            continue
        end = start + len(word)
        if _NEAR_IT.search(text, max(0, start - 8), start) and _CAPITAL_NEXT.match(text, end):
            continue  # `a farmer of Reed, Ohio`
        if _PLACED.search(text, max(0, start - 8), start) or (_opens(text, start) and _common(word, small())):
            continue
        if _IS_APART.match(text, end) or _acts(text, end):
            found.append((start, end, one))
    return found


def _only(known: Bearers, text: str) -> Person | None:
    """The only one who bears a surname, or the one of several who is called by it, the next named in a later paragraph."""
    first, *others = known.people
    if not others:
        return first
    return (
        known.alone
        if known.called and text.find("\n", first.end, min(others[0].start, first.end + _FAR)) >= 0
        else None
    )


def _opens(text: str, start: int) -> bool:
    """Whether a word opens its sentence, where any word has a capital."""
    return _OPENS.search(text, max(0, start - 4), start) is not None


def _common(word: str, small: Set[str]) -> bool:
    """Whether a word may be none of a name: `Price is all`, of Ana Price, in a text that speaks of a price."""
    low = word.lower()
    known = low in people.NOT_NAMES or low in verbs.PAST or low in verbs.PRESENT
    return known or low in small or nouns.plural(low)


def _acts(text: str, end: int) -> bool:
    """Whether a verb stands behind a surname: `Reed calls on Holm`."""
    verb = _VERB.match(text, end)
    return verb is not None and verbs.finite(verb[1])
