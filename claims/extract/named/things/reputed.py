"""The names of a text that need no telling, because every reader knows what they are: `Boeing`, `the FBI`, `Queensland`."""

from __future__ import annotations

import re
from collections.abc import Collection, Set
from functools import cache

from claims.extract.lang.en import kinds as words
from claims.extract.lang.en import places, wellknown
from claims.extract.lang.lists import either
from claims.extract.named.things import shapes, tellings
from claims.extract.named.things.kindred import MOST, WORD, Kinds, standing


def _by_first() -> tuple[dict[str, list[tuple[str, frozenset[str]]]], dict[str, list[str]]]:
    """The names with their kinds by their first word; those that begin small or with a letter alone by their kinds."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    small: dict[str, list[str]] = {}
    for name, kinds in (wellknown.KINDS_OF | dict.fromkeys(places.CITIES, frozenset(["city"]))).items():
        first = WORD.match(name.replace("-", " ").replace("'", " "))
        if first and (len(first[0]) == 1 or not first[0][0].isupper()):
            for kind in kinds:
                small.setdefault(kind, []).append(name)
            continue
        found.setdefault(first[0] if first else name, []).append((name, kinds))
    return found, small


_REPUTED, _SMALL = _by_first()
_FIRST = frozenset(_REPUTED)
_YEAR = re.compile(r"\b((?:19|20)[0-9]{2})\s$")
_ASKED = re.compile(r"\b[Tt]h(?:e|is) ([a-z]+)\b")
_BEHIND_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\s([A-Z]\w+)")
# `New York`, not `the New York Times`: the state or the city, who can tell.
_DOUBTFUL = re.compile(rf"(?<!West )\b(?:{either(places.MAYBE_STATES)})\b(?!\s[A-Z])")
_SHIRE = 6  # letters of the shortest word that ends so and is no county, and one more


def add(text: str, capitals: Set[str], found: Kinds) -> None:
    """Adds to `found` the well-known names of a text by what they are; `capitals` are its words with one."""
    for first in (capitals | {*_BEHIND_YEAR.findall(text)}) & _FIRST:
        for name, kinds in _REPUTED[first]:
            _note(text, name, kinds, found)
    asked = set(_ASKED.findall(text))
    for kind in asked & _SMALL.keys():
        for name in _SMALL[kind]:
            _note(text, name, (kind,), found)
    shapes.add(text, asked, found)
    for kind in words.BY_REPUTE & found.reputed.keys() & asked:
        _rival(text, kind, found)
    if "state" in found.reputed and (doubts := [m.start() for m in _DOUBTFUL.finditer(text)]):
        found.doubtful["state"] = doubts[0]
    for word in sorted(w for w in capitals if w.endswith("shire"))[:MOST]:
        if len(word) > _SHIRE and f"New {word}" not in text:
            found.reputed.setdefault("county", []).append((text.find(word), word))


def _note(text: str, name: str, kinds: Collection[str], found: Kinds) -> None:
    """Notes a name by its kinds, if it stands in the text by itself: `the Sun`, no `Sun`."""
    at = text.find(name)
    if at < 0 or not standing(name, text) or (name in wellknown.ONLY_WITH_THE and f"he {name}" not in text):
        return
    if not words.YEARLY.isdisjoint(kinds) and (year := _YEAR.search(text, max(0, at - 5), at)):
        found.dated[name] = year[1]
    put = f"the {name}" if name in wellknown.WITH_THE else name
    for kind in kinds:
        found.reputed.setdefault(kind, []).append((at, put))
    if text.find(name, at + 1) >= 0 and standing(name, text[at + len(name) :]):
        found.often.add(name)


def _rival(text: str, kind: str, found: Kinds) -> None:
    """Notes where the text first speaks of one of a kind that not every reader knows: `another race`, `the Arden race`."""
    for match in _standing(kind).finditer(text):
        told = tellings.named(text, match, kind) if match["many"] is None else None
        if tellings.rival(text, match) or (told and told[1].removeprefix("the ") not in wellknown.KINDS_OF):
            found.rival(kind, match.start())


@cache
def _standing(kind: str) -> re.Pattern[str]:
    return re.compile(tellings.by_itself(kind))


def of_title(text: str, title: str, found: Kinds) -> None:
    """Adds the one city and the one territory of the title, where the text names it: `protests in Hong Kong`, `the city`."""
    for kind, known in (("city", places.CITIES), ("territory", words.TERRITORIES)):
        titled = [name for name in known if name in title and _whole(name, title)]
        at = text.find(titled[0]) if len(titled) == 1 else -1
        if at >= 0:
            found.add(kind, -1, titled[0])


def _whole(name: str, title: str) -> bool:
    """Whether a name stands in a title by itself: no `Parisian`, no `Paris Hilton`."""
    at = title.find(name)
    after = title[at + len(name) :]
    return (
        not after[:1].isalnum()
        and not re.match(r"\s[A-Z][a-z]+\s(?!of\b)[a-z]", after)
        and (at == 0 or title[at - 1] == " ")
    )
