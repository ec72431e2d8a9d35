"""The people of a text, and which of them a shorter name or an office means at a place. Never guesses: unsure is None.

Only what stands before the asking place counts, so that later paragraphs cannot change an answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from claims.extract.lang.en import people, pointing
from claims.extract.named.people.bearers import Person, put
from claims.extract.named.people.personhood import CAPITAL, role_words
from claims.extract.prose.words import plain

_WORD = re.compile(CAPITAL)
_POSSESSIVE = re.compile(r"['’]s?$")
# `Reed supporters`, `the Reed administration` are not Reed.
_PART_OF = re.compile(r"\s(?!(?:of|in|at|from|for|and|who|on|to|by|with)\b)([a-z-]+)(?<!ly)$")
_FAR = 20_000  # characters back to where an age may have been told
# `the Republican governor`
_OF_A_PARTY = frozenset(map(str.lower, pointing.PARTIES))


@dataclass(slots=True)
class Roster:
    """The people named in a text, in the order of their first naming."""

    people: list[Person] = field(default_factory=list)
    mentions: list[tuple[int, int, Person]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    _by_name: dict[str, list[Person]] = field(default_factory=dict)
    _by_office: dict[str, list[Person]] = field(default_factory=dict)

    def add(self, person: Person) -> None:
        """Another person, to be found by any part of the name and by any office."""
        self.people.append(person)
        for part in dict.fromkeys(plain(w) for w in person.name.split()):
            put(self._by_name.setdefault(part, []), person)
        for office in frozenset[str]().union(*person.roles) & people.ROLES:
            put(self._by_office.setdefault(office, []), person)

    def mention(self, start: int, end: int, person: Person) -> None:
        """Where a person is named. To be called in the order of the text."""
        self.mentions.append((start, end, person))
        self.starts.append(start)

    def insert(self, added: list[tuple[int, int, Person]]) -> None:
        """Further mentions, which stand between those that are known."""
        if added:
            self.mentions = sorted([*self.mentions, *added], key=lambda m: m[0])
            self.starts = [start for start, _, _ in self.mentions]

    def resolve(self, words: str, before: int) -> Person | None:
        """The one person that `words` (a name or a description) can mean at `before`, or None."""
        if _POSSESSIVE.search(words.split(" of ")[0].rsplit(" ", 1)[0]):
            return self._by_role(words, before)
        names = [w for w in _WORD.findall(words) if not _no_name(w)]
        if names and (part := _PART_OF.match(words, words.rfind(names[-1]) + len(names[-1]))):
            return self._by_role(words, before) if part[1] in people.ROLES else None
        surname = plain(_POSSESSIVE.sub("", names[-1])) if names else ""
        known = [p for p in self._by_name.get(surname, ()) if p.start < before]
        fits = [p for p in known if plain(p.name.split()[-1]) == surname]
        if not fits:
            fits = [p for p in known if len(p.name.split()) > 2 and _inside(words, p.name)]
        if fits:
            fuller = [p for p in fits if len(names) > 1 and _inside(" ".join(names[-2:]), p.name)]
            return _one(fuller or fits)
        return self._by_role(words, before)

    def _by_role(self, words: str, before: int) -> Person | None:
        asked = role_words(words) - _OF_A_PARTY
        known = [p for office in asked & people.ROLES for p in self._by_office.get(office, ()) if p.start < before]
        if not known:
            return None
        return _one([p for p in known if any(_same_role(asked, role) for role in p.roles)]) or self.holds(asked, before)

    def holds(self, office: frozenset[str], before: int) -> Person | None:
        """The one person before a place of whom the text tells every word of this office, or None.

        Of several, one who is called by it: `the president` is President Reed, not Otto Holm, the president of a mill.
        """
        held = self.holders(office, before)
        return _one(held) or _one([p for p in held if plain(p.name.split()[0]) in office])

    def holders(self, office: frozenset[str], before: int) -> list[Person]:
        """Everybody before a place of whom the text tells every word of this office, and no lesser one."""
        known = [p for word in office & people.ROLES for p in self._by_office.get(word, ()) if p.start < before]
        return [p for p in known if any(office <= role and role & people.LESSER <= office for role in p.roles)]

    def aged(self, text: str, years: str, before: int) -> Person | None:
        """The one person before a place behind whose name this age stands, or None."""
        told = re.compile(rf",\s(?:aged\s)?{years}\b(?!\sper\b)")
        return _one(
            [person for _, end, person in self.mentions_in(max(0, before - _FAR), before) if told.match(text, end)]
        )

    def called(self, name: str) -> Person | None:
        """The person of exactly this full name, or None."""
        return (
            next((p for p in self._by_name.get(plain(name.split()[-1]), ()) if p.name == name), None) if name else None
        )

    def named_in(self, start: int, end: int) -> list[Person]:
        """The people named between two places, in order, each once."""
        return list(dict.fromkeys(person for _, _, person in self.mentions_in(start, end)))

    def mentions_in(self, start: int, end: int) -> list[tuple[int, int, Person]]:
        """Every naming between two places, in order, as start, end and person."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


@lru_cache(maxsize=4096)
def _no_name(word: str) -> bool:
    """Whether a word with a capital is nobody's name, whatever its ending: `The`, `Monday’s`."""
    return _POSSESSIVE.sub("", word).lower() in people.NOT_NAMES


def _same_role(asked: frozenset[str], role: frozenset[str]) -> bool:
    """`Mexican President` is `president of Mexico`: the office is the same, and what else is asked for begins alike."""
    if not asked & role & people.ROLES:
        return False
    return all(any(a[:4] == r[:4] for r in role) for a in asked - people.ROLES) if asked - people.ROLES else True


def _inside(short: str, full: str) -> bool:
    """Whether every word of the shorter name stands in the fuller one."""
    return {plain(_POSSESSIVE.sub("", w)) for w in short.split()} <= {plain(w) for w in full.split()}


def _one(fits: list[Person]) -> Person | None:
    """The only person of the list, or None."""
    return fits[0] if fits and all(p.name == fits[0].name for p in fits) else None
