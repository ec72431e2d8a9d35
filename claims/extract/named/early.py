"""Surnames that stand before their bearer is named in full: `They met with Reed. Otto Reed said`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from claims.extract.lang.en import places
from claims.extract.named.bearers import Bearers, Person
from claims.extract.prose.words import plain

_NEAR_IT = re.compile(r"\b(?:of|in|at|near|from|to|into|across|outside|around)\s$")
_PLACED = re.compile(r"\b(?:in|at|near|from|to|into|across)\s$")
_CAPITAL_NEXT = re.compile(r",\s[A-Z]")
# A capital that only opens its sentence, and what may stand behind somebody's surname.
_OPENS = re.compile(r"(?:^|[.!?:\n”\"“]\s*)$")
_IS_APART = re.compile(
    r"['’]s\b|[,.;:]|\s(?:and|or|to|in|on|at|for|from|with|by|after|before|over|as|is|was|has|had|will|would|said|says)\b"
)


def mentions(
    text: str, before: Iterable[tuple[int, str, bool]], bearers: Mapping[str, Bearers]
) -> list[tuple[int, int, Person]]:
    """Whom surnames mean that stand before any full name: each by its place, its word and whether a title leads it.

    Not those that may be a place, nor those that stand with a title somewhere, as somebody else's may: `President Reed`.
    """
    before = list(before)
    titled = {plain(word) for _, word, with_title in before if with_title}
    found = []
    for start, word, _ in before:
        known = bearers.get(plain(word)) if plain(word) not in titled else None
        one = known.people[0] if known and len(known.people) == 1 else None
        if one is None or plain(one.name.split()[-1]) != plain(word) or word in places.COUNTRY_OF:
            continue
        end = start + len(word)
        if _NEAR_IT.search(text, max(0, start - 8), start) and _CAPITAL_NEXT.match(text, end):
            continue  # `a farmer of Reed, Ohio`
        if _PLACED.search(text, max(0, start - 8), start) or _OPENS.search(text, max(0, start - 4), start):
            continue
        if _IS_APART.match(text, end):
            found.append((start, end, one))
    return found
