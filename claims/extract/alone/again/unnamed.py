"""Somebody without a name, told again where the next words say `he` or `she`: `A driver was held. He ...`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.alone.again import subjectwords
from claims.extract.lang.en import grammar, nouns, people, places, pronouns
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.named.people import names
from claims.extract.named.people.personhood import given_name
from claims.extract.named.people.sexes import courtesy
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_NO_PERSON = people.BODIES | people.NOT_NAMES | places.BODY_WORDS | places.FIRST_WORDS | people.PERSONS
_LONGEST = 4  # words of somebody's name


def somebody(reading: Reading, subject: Span | None, until: int, woman: bool) -> str | None:
    """The words of a subject that `he` or `she` means behind `until`: `A driver was held. He ...`; None where unsure."""
    if subject is None:
        return None
    inside = subjectwords.unbroken(reading, subject)
    head = subjectwords.head(inside)
    if head is None or inside[head].low not in people.PERSONS or nouns.plural(inside[head].low):
        return None
    if any(w.low in (people.MEN if woman else people.WOMEN) for w in inside) or any(map(capital, inside[1 : head + 1])):
        return None
    between = reading.words_in(Span(inside[-1].end, until))
    if inside[0].low == "another" or _another_person([*inside[head + 1 :], *between]):
        return None
    if reading.people.mentions_in(subject.start, until):
        return None
    return reading.text[inside[0].start : inside[-1].end]


def _another_person(words: Sequence[Word]) -> bool:
    """Whether words speak of somebody: `the owner`, `two drivers`, `him`; not of an injury to a head."""
    for n, word in enumerate(words):
        if word.low == "him":
            return True
        before = {w.low for w in words[max(0, n - 3) : n]}
        told = before & (grammar.DETERMINERS | SMALL.keys()) or any(b.endswith(("’s", "'s")) for b in before)
        if word.low in people.PERSONS and (told or not n or nouns.plural(word.low)):
            return True
    return False


def brought_in(reading: Reading, subject: Span | None, until: int) -> bool:
    """Whether a subject is somebody new, and nobody else is meant by `him` or `his` in its sentence: `A driver was held`."""
    first = reading.words_in(subject)[:1] if subject else ()
    if subject is None or not first or first[0].low not in ("a", "an"):
        return False
    return not any(w.low in pronouns.PERSONAL for w in reading.words_in(Span(subject.end, until)))


def name(said: names.Person | str | None, woman: bool) -> str | None:
    """The words of a subject that can only be somebody's name where `he` or `she` follows: `Qyrel Vantz left. She ...`."""
    if not isinstance(said, str):
        return None
    parts = said.split()
    if courtesy(said, woman):
        return said
    if len(parts) == 1:
        return said if given_name(said) is woman else None
    known = any(p.lower().rstrip(".") in _NO_PERSON or not p[0].isupper() or p.endswith(("'s", "’s")) for p in parts)
    return None if known or len(parts) > _LONGEST or given_name(parts[0]) is (not woman) else said
