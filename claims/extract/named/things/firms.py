"""Firms by what is said of them: their shares, their chief executive, the `Ltd` behind a name, the goods they make."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extract.lang.en import firms as words
from claims.extract.lang.en import people, places
from claims.extract.named.things.kindred import Kinds
from claims.extract.named.things.things import SHORT_CAP
from claims.extract.prose.words import plain

# Bounded: a long run such as `A.A.A.` is tried at each of its capitals.
_NAME = rf"(?P<name>{SHORT_CAP}(?:(?:\s(?:&|in|of)\s|\s){SHORT_CAP}){{0,3}})"
_LEAD = 400  # letters of the first sentences
_OWNED = r"(?:\s\([A-Z]+:\s?[A-Z]+\))?(?:['’]s)?\s"
_PATTERNS = (
    (("hares ", "tock "), re.compile(rf"\b(?:[Ss]hares|[Ss]tock)\s(?:in|of)\s{_NAME}")),
    ((" shares", " stock"), re.compile(rf"\b{_NAME}{_OWNED}(?:shares|stock)\b(?!\s(?:exchange|market|index|futures))")),
    (words.CHIEFS, re.compile(rf"\b{_NAME}{_OWNED}(?:co-|former\s|interim\s)?(?:{'|'.join(words.CHIEFS)})\b")),
    (words.CHIEFS, re.compile(rf"\b(?:{'|'.join(words.CHIEFS)})\s(?:of|at)\s{_NAME}")),
    (words.ENDS, re.compile(rf"\b{_NAME},?\s(?:{'|'.join(words.ENDS)})(?![a-z])")),
    (words.LEADS, re.compile(rf"\b(?:{'|'.join(words.LEADS)})\s{_NAME}")),
)


def add(text: str, title: str, found: Kinds) -> None:
    """Adds the firms of a text to `found`: those of its title or its lead as named, others as names that need no telling."""
    lead = text[:_LEAD]
    for at, name in sorted(told(text)):
        if name in title or name in lead:
            found.add("company", at, name)
        else:
            found.reputed.setdefault("company", []).append((at, name))


def told(text: str) -> Iterator[tuple[int, str]]:
    """Where a firm is named beside what shows that it is one, and its name."""
    for signs, pattern in _PATTERNS:
        if any(sign in text for sign in signs):
            for match in pattern.finditer(text):
                name = _bare(match["name"])
                if name and not _no_firm(name):
                    yield match.start("name") + match["name"].find(name), name


def _bare(name: str) -> str:
    """The name without the word that opens its sentence or the country before it, and without its possessive."""
    parts = name.split()
    while parts and (
        parts[0].lower() in people.NOT_NAMES or parts[0] in places.COUNTRY_OF or parts[0] in words.EXCHANGES
    ):
        parts = parts[1:]
    return re.sub(r"['’]s?$", "", " ".join(parts))


def _no_firm(name: str) -> bool:
    """Whether what has shares is a place or a people, `Asian shares`, or somebody, or an owner stands within the name."""
    first = name.split()[0]
    owned = "’s " in name or "'s " in name
    place = name in places.COUNTRY_OF or name in places.CITIES or first in words.PEOPLES
    return owned or place or plain(first) in people.TITLES
