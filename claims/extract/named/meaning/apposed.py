"""The name behind a comma that tells who somebody is: `her manager, Otto Reed, said`, `his wife, Ana, a baker, said`.

Of bodies too: `the mill in question, Reed & Co, says`.
"""

from __future__ import annotations

import re

from claims.extract.lang.en import cues, trades, verbs
from claims.extract.lang.en import people as words
from claims.extract.lang.en.grammar import CLAUSE_WORDS, DEFINITE, PARTS, PREPOSITIONS, TIMES
from claims.extract.named.people.roster import Roster
from claims.extract.prose.words import plain

_NEAR = 60  # letters to the end of a name behind `, the baker`
_LEADS = re.compile(r",\s((?:[\w-]+\s){0,4})")
_ONE = re.compile(r",\s(?P<name>[A-ZÀ-Þ][\w’'-]+)(?=,|\swho\b|$)")
_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]*(?:\s(?:&|[A-ZÀ-Þ][\w’'-]*)){0,4}")
_BODY = re.compile(rf",\s(?P<name>{_NAME.pattern}),\s(?P<verb>[a-z]+)")
_SPEAK = cues.SAID | cues.BETWEEN
_NO_LEAD = PREPOSITIONS | CLAUSE_WORDS | {"and", "or", "of", "to", "including", "not"}
_DESCRIBES = DEFINITE | {"one", "another"}


def behind(text: str, end: int, said: str, roster: Roster) -> str | None:
    """The name between commas behind words for one person that end at a place; of kin also a bare first name."""
    if text[end : end + 2] != ", ":
        return None
    head = plain(said.split()[-1])
    described = _described(said)
    if head not in words.PARTISANS and not trades.somebody(head) and not described:
        return None
    for start, stop, person in roster.mentions_in(end + 2, end + _NEAR)[:1]:
        lead = _LEADS.fullmatch(text, end, start)
        if (
            text[stop : stop + 1] in (",", ".")
            and lead
            and not text.startswith((", and ", ", or "), stop)
            and _leads(lead[1])
        ):
            return person.name
    one = _ONE.match(text, end) if head in words.KIN else None
    if one:
        return one["name"]
    body = _BODY.match(text, end) if described and _at_no_place(said) else None
    return body["name"] if body and body["verb"] in _SPEAK else None


def _leads(lead: str) -> bool:
    """Whether words before a name only tell what its bearer is: `the Danish diplomat`, not `led by`."""
    return not any(w.lower() in _NO_LEAD or verbs.firm(w) for w in lead.split())


def _described(said: str) -> bool:
    """Whether words tell of one by what they are and hold no name: `one of them`, `the mill in question`."""
    first, *rest = said.split()
    return first.lower() in _DESCRIBES and not any(w[0].isupper() for w in rest)


def _at_no_place(said: str) -> bool:
    """Whether words tell of no place, whose name it may be that follows: not `police in the capital`, `the old town`."""
    *rest, head = said.split()
    return plain(head) not in PARTS and (said.endswith(" in question") or not any(w in PREPOSITIONS for w in rest))


def last(said: str) -> str | None:
    """The name that ends a description: `the victim’s widow, Ana`, `the mill in question, Reed & Co`."""
    head, _, name = said.rpartition(", ")
    if not head.strip():
        return None
    told = plain(head.split()[-1])
    if told in words.KIN and _ONE.search(said, len(head)):
        return name
    whole = _NAME.fullmatch(name) and "," not in head and _described(head) and _at_no_place(head)
    return name if whole and name.lower() not in TIMES else None
