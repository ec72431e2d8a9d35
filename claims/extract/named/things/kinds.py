"""Every named thing of a text by what it is: as the text says, its own name tells, or every reader knows."""

from __future__ import annotations

import re

from claims.extract.lang.en import kinds as words
from claims.extract.lang.en import places, wellknown
from claims.extract.lang.lists import by_letter, either
from claims.extract.named.people.names import Roster
from claims.extract.named.things import bodies, datelined, firms, folk, nounphrases, owned, reputed, tellings, towns
from claims.extract.named.things.kindred import MOST, WORD, Kinds
from claims.extract.named.things.things import Things
from claims.extract.prose.words import Words

_KIND = re.compile(tellings.by_itself(by_letter(either(words.MEANS))))
_YEAR = re.compile(r"\s(?:19|20)[0-9]{2}\b(?=[\"”’.,;)]|\s(?!in\b))")
_FIELD = re.compile(r"\s(?:in|for|of)\s(?:the\s)?[A-Z][\w-]*(?:\s(?:(?:or|and)\s)?[A-Z][\w-]*)*")  # `Prize in Physics`
_FLIGHT = re.compile(rf"(?:(?:{tellings.CAP.replace('*', '{0,30}')})\s){{1,3}}Flight\s[A-Z]{{0,2}}\d+")
_STORM = re.compile(rf"\b(?P<kind>{'|'.join(w.capitalize() for w in sorted(words.STORMS))})\s(?P<name>[A-Z][a-z]+)\b")
_TROPICAL = re.compile(rf"\bTropical (?P<kind>{'|'.join(words.TROPICAL)}) [A-Z][a-z]+\b")
_TERRITORY = re.compile("|".join(words.TERRITORIES))


def read(
    text: str, things: Things, title: str | None = None, people: Roster | None = None, every: Words | None = None
) -> Kinds:
    """Every thing that the text names and tells the kind of, by its place; `title` tells what it is about."""
    found = Kinds(topic=frozenset(w.lower().removesuffix("'s").removesuffix("’s") for w in WORD.findall(title or "")))
    for match in _KIND.finditer(text):
        kind = match[0].removesuffix(match["many"] or "") if match["many"] else match[0]
        if match[0] in words.MEANS:
            kind = match[0]
        named = None if match["many"] and kind != match[0] else tellings.named(text, match, kind)
        if named:
            first = not found.knows(kind)
            found.add(kind, *named)
            definite = text[max(0, match.start() - 4) : match.start()].lower() == "the "
            if (definite or first) and tellings.called(text, match.end()):
                found.told_late(kind, match.start())
        elif (rival := tellings.rival(text, match)) and not (rival in tellings.ONE and kind in words.MANY_SAID):
            found.rival(kind, match.start())
            if rival in tellings.ONE and found.rivals[kind] == match.start():
                found.ones.add(kind)
    for word, entries in things.by_word.items():
        kind = words.IN_NAMES.get(word, word)
        if kind in words.MEANS and kind != "flight":
            for at, name in entries:
                if kind in wellknown.KINDS_OF.get(name, (kind,)):  # the Islamic State is no state
                    found.add(kind, at, _with_the(text, at, name, kind))
    if len(only := found.named.get("administration", [])) == 1 and "administration" not in found.rivals:
        # `the administration’s plan`, before the Reed administration
        found.named["administration"] = [(-1, only[0][1])]
    firms.add(text, title or "", found)
    found.told_first()
    datelined.add(text, found)
    towns.add(text, found)
    if people:
        owned.add(text, people, found)
        folk.add(text, people, found)
        bodies.add(text, things.proper, people, found)
    if people and every:
        found.by_noun = nounphrases.read(text, every, things, people)
    reputed.of_title(text, title or "", found)
    reputed.add(text, things.proper, found)
    found.territories = [m.start() for m in _TERRITORY.finditer(text)]
    if "Flight" in text:
        for match in _FLIGHT.finditer(text):
            found.add("flight", match.start(), match[0].removeprefix("The "))
    for match in _TROPICAL.finditer(text):
        found.add(match["kind"].lower(), match.start(), match[0])
    for match in _STORM.finditer(text):
        if len(found.storms) < MOST:
            found.storms.setdefault(match["name"], (match.start(), match[0]))
    return found


def _with_the(text: str, at: int, name: str, kind: str) -> str:
    at = text.find(name, at)
    first, _, rest = name.partition(" ")
    if first[-2:] in ("'s", "’s") and first[:-2] in places.COUNTRY_OF:
        name, at = rest, at + len(first) + 1  # `Peru’s Green Party`
    if kind in ("prize", "award") and (of := _FIELD.match(text, at + len(name))):
        name += of[0]
    if (before := text[max(0, at - 5) : at])[-1:] == " " and before[:4].isdigit() and before[:2] in ("19", "20"):
        name, at = before + name, at - 5  # `the 2019 Water Prize`
    if year := _YEAR.match(text, at + len(name)):
        name += year[0]  # `the Water Bill 2019`
    article = text[max(0, at - 4) : at].lower() == "the " or (
        kind in words.WITH_THE and (kind in _last(name) or kind in ("prize", "award"))
    )
    return f"the {name}" if article else name


def _last(name: str) -> str:
    """The last word of a name, or the kind that it tells: `agency` for `Arden Budget Office`."""
    last = name.split()[-1].lower()
    return words.IN_NAMES.get(last, last)
