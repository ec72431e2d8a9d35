"""People of one name only: well-known ones, and those with an office or a title before it, `the singer Oriel`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from claims.extract.lang.en import people, places, wellknown
from claims.extract.lang.lists import either
from claims.extract.named.people.bearers import Person
from claims.extract.named.people.personhood import acts, given_name, opens_name
from claims.extract.prose.words import plain

_NO_NAMES = people.BODIES | people.ROLES
_OFFICES = people.ROLES - people.COMPANIES_ARE
_SEXED = people.WOMEN | people.MEN
_COURTESY, _FAR_TITLE = frozenset(["mr", "mrs", "ms"]), 20
_MOST, _TITLE = 24, 3  # letters of the longest office; words of the longest title
_KIN = re.compile(
    rf"(?:\b(?:his|her|their|(?P<whose>whose)|my|our)|['’]s)\s(?:[a-z-]+\s){{0,2}}?(?P<kin>{either(people.KIN)}),?\s$",
    re.I,
)
# `They had two sons. The elder, Oriel, left`.
_ELDER = re.compile(r"\b[Tt]he\s(?:elder|eldest|younger|youngest|older|oldest),\s$")
_APART = re.compile(r"[,.;)”\"]|\s(?:and|was|is|had|has|who|said|says)\b")
_AGED = re.compile(r"(?:,\s(?:aged\s)?[1-9]\d(?=[,.;)”\"])|,\s(?:an?|the)\s(?:[1-9]\d?|[a-z]+)-year-old\b)")
# What stands before a name is no place or list of places: `in Arden, 52`, `Ohio, Arden, 52`.
_INSIDE = re.compile(rf"(?:^|[.!?”\"]\s|\n|\b(?:was|were|is|{people.SAYS}|and|by|with|like|met|meet|named|called)\s)$")
# `in Florence`, `the Florence council`, `a Florence`.
_PLACED = re.compile(r"\b(?:in|at|near|from|to|into|across|through|around|outside|the|an?)\s$", re.I)
_POSSESSIVE = re.compile(r"['’]s?$")
_PAIR = 2  # words of a title and a surname


class Mononym(NamedTuple):
    """A name of one word as it is shown, `President Reed`, whether it is a woman's, and from where on it is somebody's."""

    name: str
    woman: bool | None
    since: int = 0


def found(called: Iterable[tuple[re.Match[str], int, list[str]]]) -> dict[str, Mononym]:
    """The words that name somebody alone, as they are compared, each with what they show.

    One whom a longer name may name has none, but where a courtesy tells that that is of the other sex.
    """
    singles: Counter[str] = Counter()
    longer: set[str] = set()
    bearers: dict[str, set[bool | None]] = {}
    shown: dict[str, str] = {}
    known: dict[str, str] = {}
    women: dict[str, set[bool]] = {}
    brought: dict[str, Mononym] = {}
    first: dict[str, list[re.Match[str]]] = {}
    for match, start, parts in called:
        if len(parts) != 1:
            longer |= {plain(part) for part in parts}
            if parts:
                bearers.setdefault(plain(parts[-1]), set()).add(given_name(parts[0]))
            continue
        word = plain(parts[0])
        singles[word] += 1
        if start == match.start() and parts[0][1:].islower() and opens_name(parts[0]):
            first.setdefault(word, []).append(match)
        if word not in brought and word not in shown and (new := _brought_in(match, start, parts[0])):
            brought[word] = new
        if (woman := addressed(match, start)) is not None:
            women.setdefault(word, set()).add(woman)
        if word not in shown and (name := _shown(match, start, parts[0])):
            shown[word] = name
        elif word in wellknown.MEN or word in wellknown.WOMEN:
            known.setdefault(word, parts[0])
    told = {word: next(iter(one)) for word, one in women.items() if len(one) == 1}
    alike = {word: name for word, at in first.items() if word not in longer and (name := _by_first(at))}
    names = ((word, name) for word, name in (alike | known | shown).items() if singles[word] > 1)
    alone = {
        word: Mononym(name, told.get(word))
        for word, name in names
        if word not in longer or (word in told and bearers.get(word, set()) <= {not told[word]})
    }
    return {word: new for word, new in brought.items() if word not in longer} | alone


def _brought_in(match: re.Match[str], start: int, word: str) -> Mononym | None:
    """Somebody who comes in by a first name with an age behind it, or as another's kin: `Oriel, 52,`, `her husband, Oriel,`."""
    if start != match.start() or not word[1:].islower() or word in places.COUNTRY_OF or word.lower() in _NO_NAMES:
        return None
    text = match.string
    apart = text[start - 2 : start - 1] == ","
    if apart and _ELDER.search(text, max(0, start - _MOST), start) and _APART.match(text, match.end()):
        return Mononym(word, None, start)
    aged = _AGED.match(text, match.end()) is not None
    kin = _KIN.search(text, max(0, start - _MOST), start)
    if kin and _kin_named(text, match, kin, apart, aged):
        of = kin["kin"].lower()
        return Mononym(word, of in people.WOMEN if of in _SEXED else None, start)
    if not aged or not _INSIDE.search(text, max(0, start - _MOST), start):
        return None
    return Mononym(word, None, start)


def _kin_named(text: str, match: re.Match[str], kin: re.Match[str], apart: bool, aged: bool) -> bool:
    """Whether a name is that of somebody's kin: `her husband, Oriel,`, `whose father Oriel died`, `Otto's son Oriel, 49,`."""
    if apart:
        return _APART.match(text, match.end()) is not None
    return (kin["whose"] and acts(text, match)) or (aged and kin[0].startswith(("'", "’")))


def _by_first(named: list[re.Match[str]]) -> str | None:
    """The given name that an article calls somebody by, with no other: `Oriel grew up in Arden. Oriel said`; no place."""
    word = _POSSESSIVE.sub("", named[0][0]).rstrip(".")
    if word in places.COUNTRY_OF or word in places.CITIES or word.lower() in _NO_NAMES or len(named) < _PAIR:
        return None
    if any(_PLACED.search(m.string, max(0, m.start() - _MOST), m.start()) for m in named):
        return None
    return word if any(acts(m.string, m) for m in named) else None


def courteous(match: re.Match[str], start: int) -> bool:
    """Whether a courtesy or an office that stands before surnames leads a single name: `Ms. Doe`, `Senator Doe`."""
    titles = _lead(match, start)
    return bool(titles) and titles[-1].lower().rstrip(".") in people.BEFORE_SURNAMES


def addressed(match: re.Match[str], start: int) -> bool | None:
    """Whether a courtesy before a name tells of a woman, `Mrs. Reed`, or of a man, `Mr. Reed`; None where it tells neither."""
    titles = _lead(match, start)
    told = titles[-1].lower().rstrip(".") if titles else ""
    if told not in people.COURTESY or (told in people.WOMEN) == (told in people.MEN):
        return None
    return told in people.WOMEN


def presides(match: re.Match[str], start: int) -> bool:
    """Whether `President` and no more stands before a surname: not `Vice President Reed`, `President Otto Reed`."""
    lead = _lead(match, start)
    return lead[-1:] == ["President"] and "Vice" not in lead and len(match[0].split()) == len(lead) + 1


def crown(match: re.Match[str], start: int) -> list[str]:
    """The title before a name that is part of it: `Princess Clara Reed`."""
    return [title for title in _lead(match, start)[-1:] if title.lower() in people.CROWNS]


def _lead(match: re.Match[str], start: int) -> list[str]:
    """The words of a run of capitals before the name in it."""
    return match.string[match.start() : start].split()


def led(called: Iterable[tuple[re.Match[str], int, list[str]]]) -> set[str]:
    """Surnames with a small word before them, as they are compared, of the names that stand in full: `de rijn`."""
    names = (parts[-2:] for _, _, parts in called if len(parts) > 2)
    return {plain(" ".join(name)) for name in names if name[0] in people.PARTICLES}


def _shown(match: re.Match[str], start: int, word: str) -> str | None:
    """The name as it is shown, or None where no office or title stands before the word."""
    if not word[1:].islower() or word in places.COUNTRY_OF or word.lower() in _NO_NAMES:
        return None
    titles = _lead(match, start)
    if titles and titles[-1].lower().rstrip(".") in people.PERSONAL:
        kept = [t for t in titles[-_TITLE:] if t.lower() in people.OF_OFFICES]
        return " ".join([*(kept if kept == titles[-len(kept) - 1 : -1] else []), titles[-1], word])
    before = "" if titles else match.string[max(0, start - _MOST) : start]
    return word if before[-1:] == " " and before.split()[-1:] and before.split()[-1] in _OFFICES else None


def in_office(person: Person) -> Person:
    """The same person with the office that the name tells: `President Reed` is `the president`."""
    title = person.name.lower().split()[0]
    return replace(person, roles=(*person.roles, frozenset([title]))) if title in people.ROLES else person


def uncrowned(person: Person) -> list[str]:
    """The parts of a person's name without `Princess` before them."""
    first, *rest = person.name.split()
    return rest if rest and first.lower() in people.CROWNS else [first, *rest]


def with_courtesy(text: str, start: int, person: Person) -> int | None:
    """Where the words begin that a person's name is put for: with the `Mr.` before a surname, where the name has a title.

    None where such a name would stand behind another title: `President Mr. Reed`.
    """
    if not titled(person):
        return start
    before = text[max(0, start - _FAR_TITLE) : start].split()
    title = before[-1] if before else ""
    if plain(title.rstrip(".")) not in people.TITLES:
        return start
    own = (
        person.name.startswith(f"{title} ") and len(person.name.split()) > _PAIR
    )  # `Princess Clara` of Princess Clara Reed
    return start - len(title) - 1 if own or plain(title.rstrip(".")) in _COURTESY else None


def titled(person: Person) -> bool:
    """Whether a name opens with a title: `President Reed`, `Princess Clara Reed`."""
    return person.name.split()[0].lower().rstrip(".") in people.PERSONAL
