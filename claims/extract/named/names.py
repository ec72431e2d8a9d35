"""Who is named in an article, and whom a shorter name, an office or a pronoun means. Never guesses: unsure is None.

Only what stands before the asking place counts, so that later paragraphs cannot change an answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace

from claims.extract.lang.en import grammar, kinds, people, places, verbs
from claims.extract.named import apart, early, mononyms, runs
from claims.extract.named.bearers import Bearers, put
from claims.extract.named.bearers import Person as Person
from claims.extract.named.personhood import (
    CAPITAL,
    acts,
    given_name,
    kin,
    opens_name,
    person_like,
    role_words,
    roles,
    woman,
)
from claims.extract.prose.words import plain

_WORD = re.compile(CAPITAL)
# A name ends with its possessive: `Jane Doe’s Senate seat`.
_NAME = re.compile(rf"{CAPITAL}(?:(?<!['’]s)\s(?:(?:de|del|da|van|von|der|bin|al|di|la)\s){{0,3}}{CAPITAL}){{0,24}}")
_POSSESSIVE = re.compile(r"['’]s?$")
_PARTICLES = tuple(f"{p} " for p in people.PARTICLES)
# `Reed supporters`, `the Reed administration` are not Reed.
_PART_OF = re.compile(r"\s(?!(?:of|in|at|from|for|and|who|on|to|by|with)\b)([a-z-]+)(?<!ly)$")
_WORD_BEHIND = re.compile(r"\s([a-z]+)")
_NO_FIRST = places.FIRST_WORDS | {word.lower() for word in kinds.TROPICAL} | {"tropical"}
_ENDS_NAME = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"and", "or", "to"}
_PLACED = re.compile(r"\b(?:in|at|near|from|to|into|across)\s$")
_FAR = 20_000  # characters back to where an age may have been told
_INITIAL, _LONGEST = 2, 4  # letters of an initial; words of a name


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
        names = [w for w in _WORD.findall(words) if _POSSESSIVE.sub("", w).lower() not in people.NOT_NAMES]
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
        asked = role_words(words)
        known = [p for office in asked & people.ROLES for p in self._by_office.get(office, ()) if p.start < before]
        return _one([p for p in known if any(_same_role(asked, role) for role in p.roles)])

    def holds(self, office: frozenset[str], before: int) -> Person | None:
        """The one person before a place of whom the text tells every word of this office, or None."""
        known = [p for word in office & people.ROLES for p in self._by_office.get(word, ()) if p.start < before]
        return _one([p for p in known if any(office <= role and not role & people.LESSER for role in p.roles)])

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


def roster(text: str, title: str | None = None) -> Roster:
    """Everybody whom `text` names with two words or more, and every later mention of them; `title` tells whom it is about.

    A surname that two people bear means the one of the title or the one who is called by it alone before the other comes
    in, not somebody's kin; else nobody. A bare first name means the one who bears it.
    """
    found = Roster()
    bearers: dict[str, Bearers] = {}
    firsts: dict[str, Bearers] = {}
    titled = {plain(_POSSESSIVE.sub("", w)) for w in _WORD.findall(title or "")}
    called = [(match, *runs.bare(match)) for match in _NAME.finditer(text)]
    speaking = {plain(p[0]) for m, at, p in called if len(p) == 1 and (acts(text, m) or mononyms.courteous(m, at))}
    before: list[tuple[int, str, bool]] = []
    later: dict[str, list[frozenset[str]]] = {}
    alone = mononyms.found(called)
    led = mononyms.led(called)
    for match, start, parts in called:
        if led and len(parts) == 2 and plain(" ".join(parts)) in led:
            if (known := bearers.get(plain(parts[1]))) and (one := known.meant(parts[1:], text, start)):
                found.mention(start, start + len(" ".join(parts)), one)  # `De Rijn said`
            continue
        if not parts:
            word = runs.shy(match) if bearers else None
            if word and (shy := bearers.get(plain(word))) and (one := shy.meant([word], text, match.start())):
                found.mention(match.start(), match.start() + len(word), one)
            continue
        surname = plain(parts[-1])
        known = bearers.get(surname)
        one = known.meant(parts, text, start) if known else _by_first(text, match, parts, firsts)
        person = _addressed(match, start, one)
        if person is None and len(parts) == 1 and surname in alone:
            person = replace(_new_person(text, alone[surname], start, match), end=start + len(parts[0]))
            person = mononyms.in_office(person)
            found.add(person)
            bearers.setdefault(surname, Bearers()).add(person)
        if person is None and len(parts) > 1:
            if _no_name(text, start, parts) or not (
                known or surname in speaking or person_like(text, match, start, parts)
            ):
                continue
            person = _new_person(text, " ".join(parts), start, match)
            found.add(person)
            of_title = {plain(p) for p in parts} <= titled
            family = bearers.setdefault(surname, Bearers())
            family.add(person, of_title, known is not None and kin(text, start, match.end()))
            family.named(person, text, start)
            firsts.setdefault(plain(parts[0]), Bearers()).add(person, of_title)
            for middle in parts[1:-1]:
                if len(middle) > _INITIAL and not opens_name(middle):
                    firsts.setdefault(plain(middle), Bearers()).add(person, of_title)  # `Otto Reed Holm`, then `Reed`
        elif known and person and (start > match.start() or len(parts) > 1):
            later.setdefault(person.name, []).extend(_later_roles(text, match, start, parts))
        if person:
            lead = _particle(text, start, person)
            found.mention(start - lead, start + len(" ".join(parts)), person)
        elif len(parts) == 1:
            before.append((start, parts[0], start > match.start()))
    found.insert(early.mentions(text, before, bearers))
    return _told_apart(text, found, later)


def _later_roles(text: str, match: re.Match[str], start: int, parts: list[str]) -> list[frozenset[str]]:
    """What a later naming tells of somebody; `President Reed` may be somebody else of the name."""
    return [role for role in roles(text, match, start) if len(parts) > 1 or "president" not in role]


def _addressed(match: re.Match[str], start: int, person: Person | None) -> Person | None:
    """The person, where a courtesy before the name does not show that it is another: `Mr. Reed`, of Ana Reed only."""
    if start == match.start() or person is None or person.woman is None:
        return person
    lead = match[0][: start - match.start()].split()[-1].lower().rstrip(".")
    return None if lead in people.COURTESY and lead in (people.MEN if person.woman else people.WOMEN) else person


def _no_name(text: str, start: int, parts: list[str]) -> bool:
    """Whether a run of capitals is too long for a person's name, or has a word that none has."""
    return (
        len(parts) > _LONGEST
        or plain(parts[0]) in _NO_FIRST
        or text[start - 1 : start] == "."  # `U.S.S. Arden`
        or (plain(parts[-1]) in people.TITLES and not opens_name(parts[0]))
        or any(plain(p) in people.BODIES for p in parts[given_name(parts[0]) is not None :])
    )


def _by_first(text: str, match: re.Match[str], parts: list[str], firsts: dict[str, Bearers]) -> Person | None:
    """The one person whose first name stands alone: `Otto Reed`, then `Otto`. Behind `in` it is a place."""
    if len(parts) > 1 or (known := firsts.get(plain(parts[0]))) is None or parts[0] in places.COUNTRY_OF:
        return None
    first = known.alone is None or plain(known.alone.name.split()[0]) == plain(parts[0])
    owns = _POSSESSIVE.search(match[0]) is not None  # `Reed’s mill`
    behind = None if first or owns else _WORD_BEHIND.match(text, match.end())
    if behind and behind[1] not in _ENDS_NAME and not verbs.finite(behind[1]):
        return None  # `Arden roads`
    return None if _PLACED.search(text, max(0, match.start() - 8), match.start()) else known.alone


def _told_apart(text: str, found: Roster, later: dict[str, list[frozenset[str]]]) -> Roster:
    """The same people with what is told of them later, women and men known by the pronouns that follow their names."""
    women = apart.women(text, [(s, e, p.name if p.woman is None else None) for s, e, p in found.mentions])
    if not women and not any(later.values()):
        return found
    known = {
        p: replace(
            p,
            woman=women.get(p.name) if p.woman is None else p.woman,
            roles=tuple(dict.fromkeys((*p.roles, *later.get(p.name, ())))),
        )
        for p in found.people
    }
    told = Roster()
    for person in found.people:
        told.add(known[person])
    for start, end, person in found.mentions:
        told.mention(start, end, known[person])
    return told


def _particle(text: str, start: int, person: Person) -> int:
    """How many letters of the name stand in small letters before a place: the `van ` of `van Rijn`."""
    *titles, _ = person.name.split()
    if (
        titles
        and titles[-1].lower().rstrip(".") in people.PERSONAL
        and text.endswith(title := f"{' '.join(titles)} ", 0, start)
    ):
        return len(title)  # `President Reed`, of whom no more is told
    before = text[max(0, start - 8) : start]
    return next((len(p) for p in _PARTICLES if before.endswith(f" {p}") and f" {p}" in person.name), 0)


def _new_person(text: str, name: str, start: int, match: re.Match[str]) -> Person:
    told = roles(text, match, start)
    return Person(name, start, start + len(name), told, woman(name, told))


def bare(short: str, person: Person) -> bool:
    """Whether the words are less than a person's whole name: `van Rijn` or `Jan` of `Jan van Rijn`."""
    if short in person.name.split()[:-1]:
        return True
    *before, last = short.split()
    if before and person.name.endswith(f" {short}") and not opens_name(before[0]):
        return True  # `Reed Holm` of `Otto Reed Holm`
    particles = {p for group in _PARTICLES for p in group.split()}
    return (
        plain(last) == plain(person.name.split()[-1])
        and short != person.name
        and all(w.lower() in particles for w in before)
    )


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
