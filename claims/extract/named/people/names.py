"""Who is named in an article, and whom a shorter name, an office or a pronoun means. Never guesses: unsure is None.

Only what stands before the asking place counts, so that later paragraphs cannot change an answer.
"""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en import grammar, kinds, people, places, verbs
from claims.extract.named.people import apart, early, mononyms, runs
from claims.extract.named.people.bearers import NICK, Bearers
from claims.extract.named.people.bearers import Person as Person
from claims.extract.named.people.personhood import (
    CAPITAL,
    acts,
    given_name,
    kin,
    opens_name,
    person_like,
    roles,
    told_of,
    woman,
)
from claims.extract.named.people.roster import Roster as Roster
from claims.extract.prose.words import plain

_WORD = re.compile(CAPITAL)
# A name ends with its possessive: `Jane Doe’s Senate seat`.
_NAME = re.compile(
    rf"(?<![0-9]){CAPITAL}(?:(?<!['’]s)\s(?:(?:de|del|da|van|von|der|bin|al|di|la)\s){{0,3}}"
    rf"(?:[“\"‘'][A-Z][\w-]+[”\"’']\s(?=[A-Z]))?{CAPITAL}){{0,24}}"  # `Ana “Pip” Reed`
)
_POSSESSIVE = re.compile(r"['’]s?$")
_PARTICLES = tuple(f"{p} " for p in people.PARTICLES)
_WORD_BEHIND = re.compile(r"\s([a-z]+)")
_NO_FIRST = places.FIRST_WORDS | {word.lower() for word in kinds.TROPICAL} | {"tropical"}
_ENDS_NAME = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"and", "or", "to"}
_PLACED = re.compile(r"\b(?:in|at|near|from|to|into|across)\s$")
_AT_IT = re.compile(r"\b(?:[Tt]he|[Aa]t|[Ii]n|[Nn]ear|[Oo]n|from|to|into)\s$")  # `the Albert Hall said`
_AT_BIRTH = re.compile(rf"(?<![-\w])(?:{people.BORN})\s$")  # no `Arden-born Otto Reed`
_BODY_OF = re.compile(r"\b([A-Z][a-z]+)\s(?:for|of)\s(?:the\s)?$")
_BODY = 32  # letters of the longest word of a body's name, with the preposition behind it
_HEADLINE = 160  # letters of the longest first line that may be one
_BODYS = re.compile(r"['’]\s[A-Z]")  # `Arden Magistrates’ Court`
_INITIAL, _LONGEST = 2, 4  # letters of an initial; words of a name

Called = tuple[re.Match[str], int, list[str]]


def roster(text: str, title: str | None = None) -> Roster:
    """Everybody whom `text` names with two words or more, and every later mention of them; `title` tells whom it is about.

    A surname that two people bear means the one of the title or the one who is called by it alone before the other comes
    in, not somebody's kin; else nobody. A bare first name means the one who bears it.
    """
    called: list[Called] = [(match, *runs.bare(match)) for match in _NAME.finditer(text)]
    naming = _Naming(text, title, called)
    for one in called:
        naming.read(*one)
    naming.people.insert(early.mentions(text, naming.before, naming.bearers))
    return _told_apart(text, naming.people, naming.later)


class _Naming:
    """One reading of a text's names: who is known so far, by surname and by first name, and what is told of them later."""

    def __init__(self, text: str, title: str | None, called: list[Called]) -> None:
        self.text = text
        self.people = Roster()
        self.bearers: dict[str, Bearers] = {}
        self.firsts: dict[str, Bearers] = {}
        self.halves: dict[str, Person] = {}  # by the first name and a part of a double surname
        self.before: list[tuple[int, str, bool]] = []  # surnames that nobody is known to bear yet
        self.later: dict[str, list[frozenset[str]]] = {}
        self.titled = {plain(_POSSESSIVE.sub("", w)) for w in _WORD.findall(title or "")}
        self.headed = _headed(title or "")
        self.headline = text.find("\n", 0, _HEADLINE) + 1
        self.speaking = {
            plain(p[0]) for m, at, p in called if len(p) == 1 and (acts(text, m) or mononyms.courteous(m, at))
        }
        self.alone = mononyms.found(called)
        self.led = mononyms.led(called)

    def read(self, match: re.Match[str], start: int, parts: list[str]) -> None:
        """Reads one run of capitals, the name in it at `start`."""
        if not parts:
            self._shy(match)
            return
        if len(parts) > 1 and _AT_BIRTH.search(self.text, max(0, match.start() - _BODY), match.start()):
            return  # `Ana Reed, née Ana Holm`: nobody else
        if len(parts) == 2 and plain(" ".join(parts)) in self.led:
            self._led(start, parts)
            return
        known, told = self.bearers.get(plain(parts[-1])), mononyms.addressed(match, start)
        if known:
            one = known.meant(parts, self.text, start, told)
        else:
            one = self.halves.get(plain(" ".join(parts))) or _by_first(self.text, match, parts, self.firsts)
        person = _addressed(match, start, one, told)
        alone = self.alone.get(plain(parts[0])) if person is None and len(parts) == 1 else None
        if alone and start >= alone.since:
            person = self._mononym(match, start, parts[0], alone)
        if person is None and len(parts) > 1:
            if not self._is_person(match, start, parts):
                return
            person = self._new(match, start, parts)
        elif known and person and (start > match.start() or len(parts) > 1):
            self.later.setdefault(person.name, []).extend(_later_roles(self.text, match, start, parts))
        if person:
            lead = _particle(self.text, start, person)
            self.people.mention(start - lead, start + len(" ".join(parts)), person)
        elif len(parts) == 1:
            self.before.append((start, parts[0], start > match.start()))

    def _led(self, start: int, parts: list[str]) -> None:
        """Notes a surname with a small word in capitals before it: `De Rijn said`."""
        known = self.bearers.get(plain(parts[1]))
        if known and (one := known.meant(parts[1:], self.text, start)):
            self.people.mention(start, start + len(" ".join(parts)), one)

    def _shy(self, match: re.Match[str]) -> None:
        """Notes a surname that is a month or a title: `May resigned`."""
        word = runs.shy(match) if self.bearers else None
        if word and (shy := self.bearers.get(plain(word))) and (one := shy.meant([word], self.text, match.start())):
            self.people.mention(match.start(), match.start() + len(word), one)

    def _mononym(self, match: re.Match[str], start: int, word: str, alone: mononyms.Mononym) -> Person:
        """Somebody who is called by one name, or by a title and a surname."""
        surname = plain(word)
        person = replace(_new_person(self.text, alone.name, start, match), end=start + len(word))
        person = mononyms.in_office(person if person.woman is not None else replace(person, woman=alone.woman))
        self.people.add(person)
        self.bearers.setdefault(surname, Bearers()).add(person)
        return person

    def _is_person(self, match: re.Match[str], start: int, parts: list[str]) -> bool:
        """Whether a run of capitals is somebody's name; `Arden Sales & Service` is a firm's."""
        if self.text.startswith(" & ", match.end()) or _BODYS.match(self.text, match.end()):
            return False
        surname = plain(parts[-1])
        told = surname in self.bearers or surname in self.speaking
        if surname in people.SURNAMES_TOO and len(parts) < _LONGEST and given_name(parts[0]) is not None:
            pointed = surname in grammar.DIRECTIONS  # `Otto West`: no place is called by a given name and a direction
            return (pointed or told_of(self.text, match)) and not _AT_IT.search(self.text, max(0, start - _BODY), start)
        return not _no_name(self.text, start, parts) and (told or person_like(self.text, match, start, parts))

    def _stood_alone(self, surname: str, at: int) -> bool:
        """Whether a surname has stood alone before anybody is named who bears it, at a place, and never behind a title."""
        led = [titled for _, word, titled in self.before if word == surname]
        headed = led or plain(surname) in self.headed | _headed(self.text[: min(at, self.headline)])
        return bool(headed) and not any(led)

    def _new(self, match: re.Match[str], start: int, parts: list[str]) -> Person:
        """Somebody who is named in full for the first time."""
        name = " ".join([*mononyms.crown(match, start), *parts])
        person = replace(_new_person(self.text, name, start, match), end=start + len(" ".join(parts)))
        self.people.add(person)
        of_title = {plain(p) for p in parts} <= self.titled
        known = plain(parts[-1]) in self.bearers
        family = self.bearers.setdefault(plain(parts[-1]), Bearers())
        relative = kin(self.text, start, match.end())
        family.add(person, of_title, relative, led=not known and self._stood_alone(parts[-1], start))
        family.named(person, self.text, start)
        self.firsts.setdefault(plain(parts[0]), Bearers()).add(person, of_title)
        for half in parts[-1].split("-") if "-" in parts[-1] else ():
            self.halves.setdefault(plain(f"{parts[0]} {half}"), person)  # `Ana Reed-Holm`, born `Ana Reed`
        for middle in parts[1:-1]:
            nick = middle.strip(NICK)
            if len(middle) > _INITIAL and (nick != middle or not opens_name(middle)):
                self.firsts.setdefault(plain(nick), Bearers()).add(person, of_title)  # `Otto Reed Holm`, then `Reed`
        return person


def _headed(headline: str) -> set[str]:
    """The words with a capital of a headline that stand neither behind a given name nor behind a title."""
    words = [_POSSESSIVE.sub("", w) for w in _WORD.findall(headline)]
    led = ["", *words]
    return {
        plain(word)
        for before, word in zip(led, words, strict=False)
        if not opens_name(before or ".") and plain(before.rstrip(".")) not in people.TITLES
    }


def _later_roles(text: str, match: re.Match[str], start: int, parts: list[str]) -> list[frozenset[str]]:
    """What a later naming tells of somebody; `President Reed` may be somebody else of the name."""
    return [role for role in roles(text, match, start) if len(parts) > 1 or "president" not in role]


def _addressed(match: re.Match[str], start: int, person: Person | None, told: bool | None) -> Person | None:
    """The person, where a courtesy before the name does not show that it is another: `Mr. Reed`, of Ana Reed only.

    `told` says whether the courtesy is a woman's.
    """
    if person and mononyms.presides(match, start) and not any("president" in role for role in person.roles):
        return None  # `President Reed`, of Ana Reed, of whom nobody has said that she is one
    return person if person is None or told is None or person.woman in (None, told) else None


def _no_name(text: str, start: int, parts: list[str]) -> bool:
    """Whether a run of capitals is too long for a person's name, or has a word that none has."""
    return (
        len(parts) > _LONGEST
        or plain(parts[0]) in _NO_FIRST
        or text[start - 1 : start] == "."  # `U.S.S. Arden`
        or (plain(parts[-1]) in people.TITLES and not opens_name(parts[0]))
        or any(plain(p) in people.BODIES for p in _inner(parts))
        or _named_after(text, start)
    )


def _named_after(text: str, start: int) -> bool:
    """Whether a body's name goes on with a run of capitals: `the Institute for Arden Studies`."""
    body = _BODY_OF.search(text, max(0, start - _BODY), start)
    return body is not None and body[1].lower() in people.BODIES


def _inner(parts: list[str]) -> list[str]:
    """The words of a run that tell whether it is a body’s or a place’s name: all but a given name and what may follow it."""
    if given_name(parts[0]) is None:
        return parts
    return [p for n, p in enumerate(parts[1:], 2) if n == len(parts) or plain(p) not in people.INNER]


def _by_first(text: str, match: re.Match[str], parts: list[str], firsts: dict[str, Bearers]) -> Person | None:
    """The one person whose first name stands alone: `Otto Reed`, then `Otto`. Behind `in` it is a place."""
    if len(parts) > 1 or (known := firsts.get(plain(parts[0]))) is None or parts[0] in places.COUNTRY_OF:
        return None
    first = known.alone is None or plain(mononyms.uncrowned(known.alone)[0]) == plain(parts[0])
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
