"""The name behind a comma that tells who somebody is: `her manager, Otto Reed, said`, `his wife, Ana, a baker, said`."""

from __future__ import annotations

import re

from claims.extract.lang.en import people as words
from claims.extract.named.people.roster import Roster
from claims.extract.prose.words import plain

_NEAR = 40  # letters to a name behind `, the baker`
_LEADS = re.compile(r",\s(?:the\s(?:[a-z][\w-]*\s){1,3})?")
_ONE = re.compile(r",\s(?P<name>[A-ZÀ-Þ][\w’'-]+)(?=,|\swho\b|$)")


def behind(text: str, end: int, said: str, roster: Roster) -> str | None:
    """The name between commas behind words for one person that end at a place; of kin also a bare first name."""
    if text[end : end + 2] != ", ":
        return None
    head = plain(said.split()[-1])
    if head not in words.SOMEBODY:
        return None
    for start, stop, person in roster.mentions_in(end + 2, end + _NEAR)[:1]:
        if text[stop : stop + 1] == "," and _LEADS.fullmatch(text, end, start):
            return person.name
    one = _ONE.match(text, end) if head in words.KIN else None
    return one["name"] if one else None


def last(said: str) -> str | None:
    """The bare first name that ends words for somebody’s kin: `the victim’s widow, Ana`."""
    head, _, _ = said.rpartition(",")
    one = _ONE.search(said, len(head))
    return one["name"] if one and head.split() and plain(head.split()[-1]) in words.KIN else None
