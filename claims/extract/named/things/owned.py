"""Bodies told by whose they are or by what they see to: `Norway’s central bank`, `Otto Reed’s family`, `the school board`.

Only where nothing of the kind has a name of its own, and all that the text tells of is the same one.
"""

from __future__ import annotations

import re

from claims.extract.lang.en import grammar, people, verbs
from claims.extract.lang.en import kinds as words
from claims.extract.lang.lists import either
from claims.extract.named.people.names import Roster
from claims.extract.named.things import tellings
from claims.extract.named.things.kindred import MOST, Kinds
from claims.extract.named.things.things import SHORT_CAP

_OWNED = re.compile(
    r"(?=[tTaA-ZÀ-ÖØ-ÞĀ-Ž])(?<![\w’'-])"  # a look at the letter first: most words have another
    rf"(?:(?P<the>[Tt]he )?(?P<owner>{SHORT_CAP}(?:\s{SHORT_CAP}){{0,3}})['’]s? |(?P<art>[Tt]he|[Aa]n?) )"
    rf"(?P<mods>(?:[a-z][a-z-]+ ){{0,3}})(?P<kind>{either(words.OWNED)})(?![\w-]|['’](?!s\b))"
)
_OF_NONE = words.OTHER | grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | words.WHICHEVER


def add(text: str, people_named: Roster, found: Kinds) -> None:
    """Adds to `found` the one body of each kind that the text tells so."""
    told: dict[str, list[tuple[int, str, str]]] = {}
    for match in _OWNED.finditer(text):
        kind = match["kind"]
        if kind in found.named or kind in found.rivals or tellings.goes_on(text, match.end()):
            continue
        if one := _told(text, match, people_named):
            told.setdefault(kind, []).append((match.start(), *one))
    for kind, several in told.items():
        if len({key for _, key, _ in several}) == 1 and len(several) < MOST:
            found.add(kind, several[0][0], several[0][2])


def _told(text: str, match: re.Match[str], people_named: Roster) -> tuple[str, str] | None:
    """Which body the words tell, and how it is called."""
    mods = match["mods"].split()
    if any(m in _OF_NONE or m.endswith(("ly", "est")) or verbs.finite(m) for m in mods):
        return None
    if match["art"]:
        return (match["mods"], f"the {match['mods']}{match['kind']}") if mods else None
    owner = match["owner"]
    first, _, rest = owner.partition(" ")
    if first.lower() in people.NOT_NAMES:
        owner = rest
    somebody = people_named.mentions_in(*match.span("owner"))
    if not owner or not (tellings.proper(owner) or somebody):
        return None
    if somebody:
        owner = somebody[-1][2].name
    return owner, f"{(match['the'] or '').lower()}{owner}’s {match['mods']}{match['kind']}"
