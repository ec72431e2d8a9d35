"""Whom words that tell of somebody anew mean: `the Norwegian`, `the 34-year-old`, `the mother-of-two`, the only one near."""

from __future__ import annotations

import re

from claims.extract.lang.en import people as words
from claims.extract.lang.en import places
from claims.extract.named.meaning import nearby
from claims.extract.named.people.bearers import Person
from claims.extract.named.people.roster import Roster
from claims.extract.named.people.sexes import of_other_sex
from claims.records import Span

_THE = re.compile(r"[Tt]he\s((?:[\w’'-]+\s){0,4})([\w’'-]+)")
_AGE = "-year-old"
_OF_SO_MANY = re.compile(r"[a-z]+-of-[a-z0-9]+")  # `the mother-of-two`
_NEAR = 400  # letters back to who may be meant


def person(text: str, said: Span, roster: Roster) -> Person | None:
    """The one person named shortly before, whom the words of a place, an age or a trade can mean."""
    told = _THE.fullmatch(text, said.start, said.end)
    if told is None or not _tells(told[1].split(), told[2]):
        return None
    at = nearby.unquoted(text, said.start)
    named = roster.named_in(max(0, at - _NEAR), at)
    return named[0] if len(named) == 1 and not of_other_sex(told[2].split("-")[0], named[0].woman) else None


def _tells(lead: list[str], head: str) -> bool:
    """Whether words tell of one person by where they are from, their age or their trade, and name nobody."""
    if (
        head.endswith(_AGE)
        or (not lead and _OF_SO_MANY.fullmatch(head))
        or (not lead and head in places.COUNTRY_OF and not head.endswith("s"))
    ):
        return True
    apart = any(w[0].isupper() or w.endswith(_AGE) or w == "former" for w in lead)
    return apart and head in words.EPITHETS
