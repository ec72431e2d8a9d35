"""Who is named in an article, and whom a shorter name, an office or a pronoun means. Never guesses: unsure is None.

Only what stands before the asking place counts, so that later paragraphs cannot change an answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from claims.extract.lang.en import people
from claims.extract.lang.lists import listed
from claims.extract.words import plain

_CAP = r"(?:[A-Z]\.|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Capt|Col|Lt|St)\.|" + (
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W_]*(?:[-'’][A-ZÀ-ÖØ-Þa-z][^\W_]*)*)"
)
_WORD = re.compile(_CAP)
_NAME = re.compile(rf"{_CAP}(?:\s(?:(?:de|del|da|van|von|der|bin|al|di|la)\s)*{_CAP})*")
_POSSESSIVE = re.compile(r"['’]s?$")
_ROLE = "|".join(sorted(people.ROLES, key=len, reverse=True))
_OF = r"(?:\s(?:of|at|for)\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)?"
_BEFORE = re.compile(
    rf"((?:(?:[Tt]he\s|[Aa]n?\s)(?:[\w’'-]+\s){{0,3}}?|(?:{_CAP}\s){{0,3}}(?:[a-z][a-z-]+\s)?)(?:{_ROLE}){_OF}),?\s$"
)
_AFTER = re.compile(
    rf"(?:,\s\d{{1,3}})?,\s(?:(?:previously|formerly|now|currently)\s)?"
    rf"((?:(?:the|an?|its|then)[\s-](?:[\w’'-]+\s){{0,4}}?)?(?:{_ROLE}){_OF})"
)
_ACTS = re.compile(
    r"\s(?:has|had|ran|won|lost|beat|took|became|becomes|received|scored|finished|joined|asked|led|leads|resigned|died|moved|"
    r"announced|promised|denied|defeated|trained|"
    r"plays|played|heads|headed|founded|wants|grew|was born|is a|was a|expects|argues)\b"
)
_SUBJECT = re.compile(r"(?:^|[.!?:\n”\"—–]\s*|,\s|\b(?:and|but|while|when|after|because)\s)$")
_STOP = listed("the a an of at for its their his her then former")


@dataclass(frozen=True, slots=True)
class Person:
    """A person by the fullest name, where it first stands, and what the text says they are."""

    name: str
    start: int
    end: int
    roles: tuple[frozenset[str], ...] = ()
    woman: bool | None = None


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
            self._by_name.setdefault(part, []).append(person)
        for office in frozenset[str]().union(*person.roles) & people.ROLES:
            self._by_office.setdefault(office, []).append(person)

    def mention(self, start: int, end: int, person: Person) -> None:
        """Where a person is named. To be called in the order of the text."""
        self.mentions.append((start, end, person))
        self.starts.append(start)

    def resolve(self, words: str, before: int) -> Person | None:
        """The one person that `words` (a name or a description) can mean at `before`, or None."""
        if _POSSESSIVE.search(words.split(" of ")[0].rsplit(" ", 1)[0]):
            return self._by_role(words, before)
        names = [w for w in _WORD.findall(words) if _POSSESSIVE.sub("", w).lower() not in people.NOT_NAMES]
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
        asked = _role_words(words)
        known = [p for office in asked & people.ROLES for p in self._by_office.get(office, ()) if p.start < before]
        return _one([p for p in known if any(_same_role(asked, role) for role in p.roles)])

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


def roster(text: str) -> Roster:
    """Everybody whom `text` names with two words or more, and every later mention of them."""
    found = Roster()
    by_surname: dict[str, Person] = {}
    for match in _NAME.finditer(text):
        start, parts = _bare(match)
        if not parts:
            continue
        surname = plain(parts[-1])
        person = by_surname.get(surname)
        if person is None or (len(parts) > 1 and not _inside(" ".join(parts), person.name)):
            if (
                len(parts) < 2
                or len(parts) > 4
                or any(plain(p) in people.BODIES for p in parts)
                or not _person_like(text, match, parts)
            ):
                continue
            person = _new_person(text, " ".join(parts), start, match)
            found.add(person)
            by_surname[surname] = person
        found.mention(start, match.end(), person)
    return found


def _bare(match: re.Match[str]) -> tuple[int, list[str]]:
    """Where the name itself starts and its parts, without titles, opening words and a possessive ending."""
    parts, start = match[0].split(), match.start()
    titles = [i for i, p in enumerate(parts[:-1]) if plain(p.rstrip(".")) in people.TITLES]
    if titles:
        start += sum(len(p) + 1 for p in parts[: titles[-1]])
        parts = parts[titles[-1] :]
    while parts and (plain(parts[0].rstrip(".")) in people.TITLES or parts[0].lower() in people.NOT_NAMES):
        start += len(parts[0]) + 1
        parts = parts[1:]
    if parts:
        parts[-1] = _POSSESSIVE.sub("", parts[-1]).rstrip(".")
    if any(p.lower() in people.NOT_NAMES for p in parts):
        return start, []
    return start, parts


def _person_like(text: str, match: re.Match[str], parts: list[str]) -> bool:
    """Whether the text treats the name as a person's: a title, an office, an age or a known first name."""
    first = plain(parts[0]).split("-")[0]
    if first in people.WOMEN or first in people.MEN or _titled(match):
        return True
    after = text[match.end() : match.end() + 90]
    if re.match(r",\s\d{1,3}\b|\s(?:said|told|says|wrote|added)\b|,?\s(?:who|whose)\b", after) or _AFTER.match(after):
        return True
    before = text[max(0, match.start() - 60) : match.start()]
    if _ACTS.match(after) and _SUBJECT.search(before):
        return True
    return bool(_BEFORE.search(before)) or bool(re.search(r"\b(?:said|says|explained|told)\s$", before))


def _titled(match: re.Match[str]) -> bool:
    """Whether a title stands in the run of capitals: `Norwegian Prime Minister Jane Doe`."""
    return any(plain(p.rstrip(".")) in people.TITLES for p in match[0].split()[:-1])


def _new_person(text: str, name: str, start: int, match: re.Match[str]) -> Person:
    roles = []
    before = _BEFORE.search(text[max(0, start - 90) : start].replace("\n", " "))
    if before:
        roles.append(_role_words(before[1]))
    titles = text[match.start() : start]
    if titles:
        roles.append(_role_words(titles))
    after = _AFTER.match(text, match.end())
    if after:
        roles.append(_role_words(after[1]))
    gendered = {plain(name.split()[0]), *(w for role in roles for w in role)}
    woman = True if gendered & people.WOMEN else False if gendered & people.MEN else None
    return Person(name, start, match.end(), tuple(r for r in roles if r), woman)


def _role_words(words: str) -> frozenset[str]:
    return frozenset(_POSSESSIVE.sub("", plain(w)) for w in re.findall(r"[^\W\d_][\w’'-]*", words)) - _STOP


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
