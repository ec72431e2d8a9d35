"""Firms of which a text does not say that they are, by what they do: `Arden Forge said`, `workers at Arden Forge`.

`the company` means the only one, or the one that the sentence before was about.
"""

from __future__ import annotations

import re
from collections.abc import Set

from claims.extract.lang.en import bodies as words
from claims.extract.lang.en import given, people, places, wellknown
from claims.extract.lang.en import kinds as kind_words
from claims.extract.lang.lists import either
from claims.extract.named.people.names import Roster
from claims.extract.named.things import tellings
from claims.extract.named.things.kindred import MOST, Around, Kinds, same, standing
from claims.extract.named.things.things import SHORT_CAP

_FAR = 700  # letters back to the only one
_NAME = rf"(?P<name>{SHORT_CAP}(?:\s(?:&\s|of\s)?(?:{SHORT_CAP}|\d{{1,5}}\b)){{0,5}})"
_BY_STAFF = re.compile(rf"\b(?i:{either(words.STAFF)})\s(?:at|of|for|with|in)\s(?:the\s)?{_NAME}")
_BESIDE = re.compile(
    rf"(?=[tTA-ZÀ-ÖØ-ÞĀ-Ž])(?<![\w’'-])(?<!\.\s[\"“])(?P<the>[Tt]he\s)?{_NAME}(?:['’]s?\s(?:[a-z-]+\s)?(?P<has>{either(words.HAS)})\b"
    rf"|(?:\s\([^)\n]{{1,20}}\))?(?:,\swhich)?\s(?:(?:has|had|have|also|later|then|now|will|would)\s){{0,2}}(?P<does>{either(words.DOES)})\b)"
)


# `what companies must tell of the company`: whichever it be.
_ANY = re.compile(r"\b(?:compan(?:y|ies)|firms?)\b")
_LOCAL = re.compile(r"\bLocal \d+$")


def add(text: str, proper: Set[str], people_named: Roster, found: Kinds) -> None:
    """Notes in `found` each such body, by where the text first shows that it is one; a text that asks for none has none."""
    if "Local " not in text and not any(word in text for word in words.ASKED):
        return
    told: list[tuple[int, str]] = []
    for match in _BY_STAFF.finditer(text):
        _note(match, people_named, told, sure=False)
    for match in _BESIDE.finditer(text):
        sure = match["has"] in words.ONLY_FIRMS or match["does"] in words.ONLY_BODIES
        _note(match, people_named, told, sure)
    told.sort()
    told = [(at, name) for at, name in told if " " in name or name in proper]
    for at, name in told:
        if _LOCAL.search(name):
            found.add("union", at, name)
            continue
        if len(found.bodies) < MOST and not any(same(name, other) for _, other in found.bodies):
            found.bodies.append((at, name))


def _note(match: re.Match[str], people_named: Roster, told: list[tuple[int, str]], sure: bool) -> None:
    """Adds the name of a match, if it may be a body's of unknown kind."""
    start, end = match.span("name")
    name = re.sub(r"['’]s?$", "", match["name"])
    parts = name.split()
    while parts and parts[0].lower() in people.NOT_NAMES:
        start += len(parts[0]) + 1
        parts = parts[1:]
    name = " ".join(parts)
    if not parts or people_named.mentions_in(start, end) or not _may_be(name, parts):
        return
    if not sure and len(parts) == 1 and not name.isupper():
        return
    told.append((start, name))


def _may_be(name: str, parts: list[str]) -> bool:
    """Whether a name may be a body's that is called a company or a group: nobody's, no place's, no office's."""
    if name in places.COUNTRY_OF or name in places.CITIES or not tellings.proper(name):
        return False
    if parts[0].lower() in people.TITLES or parts[0].lower() in given.SEXED or parts[0] in places.COUNTRY_OF:
        return False
    if "company" not in wellknown.KINDS_OF.get(name, ("company",)):
        return False
    low = [p.lower() for p in parts]
    return not any(w in words.NO_FIRM or w in kind_words.PEOPLES or w in people.ROLES for w in low)


def meant(text: str, found: Kinds, kind: str, at: int, around: Around) -> str | None:
    """The one such body that a kind may mean at a place, where the text has none of the kind by its name."""
    if kind not in words.ASKED:
        return None
    asked = kind_words.MEANS.get(kind, frozenset([kind]))
    if any(start < at for one in asked for start, _ in found.named.get(one, ())):
        return None
    if any(found.rivals.get(one, at) < at for one in asked):
        return None
    if _ANY.search(around.prior + around.opened):
        return None
    own = [name for start, name in found.bodies if start < at]
    others = [name for start, name in found.reputed.get("company", ()) if start < at and name not in own]
    near = own
    if others or len(own) > 1:
        near = [n for n in [*own, *others] if standing(n, around.opened)]
        near = near or [n for n in [*own, *others] if standing(n, around.prior)]
    if len(near) != 1 or not (near[0] in own or near[0] in wellknown.KINDS_OF):
        return None
    return near[0] if found.is_topic(near[0]) or standing(near[0], text[max(0, at - _FAR) : at]) else None
