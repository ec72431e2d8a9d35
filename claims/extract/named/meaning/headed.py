"""The people whom a phrase is about, not only names: `Otto Reed, a lawyer for Ana Voss` is Reed, `Reed’s relatives` nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.lang.en import cues, people, verbs
from claims.extract.lang.en.grammar import CLAUSE_WORDS, CONNECTIVES, PREPOSITIONS, TIMES
from claims.extract.named.people.bearers import Person
from claims.extract.named.people.roster import Roster

_OWNED = re.compile(r"['’]s?\s+(?:[\w’'-]+\s+)*([\w-]+)[^\w]*$")
_FOLLOWS = re.compile(r"\s([a-z][a-z’'-]*)")
_FOR = re.compile(r"[a-z]\s(?:of|for|on|to|against)\s(?:the\s)?$")
_BOTH = re.compile(r"\s(?:and|&)\s$")
_TITLES = people.TITLES | people.ROLES
_NO_NOUNS = PREPOSITIONS | CLAUSE_WORDS | CONNECTIVES | TIMES | {"of", "to", "and", "or", "et", "himself", "herself"}


def by(text: str, start: int, end: int, roster: Roster) -> tuple[Person, ...]:
    """The one person at the head of a noun phrase, or the two that `and` joins there; none where others are."""
    return of(text, start, end, roster.mentions_in(start, end))


def of(text: str, start: int, end: int, named: Sequence[tuple[int, int, Person]]) -> tuple[Person, ...]:
    """The same of a phrase whose mentions are known."""
    if len(named) == 1 and named[0][:2] == (start, end):
        return (named[0][2],)
    for at in range(len(named) - 1, -1, -1):
        first, stop, person = named[at]
        lead = _untitled(text[start:first])
        if _FOR.search(lead) or _belongs(text[stop:end]):
            continue
        if at + 1 < len(named) and _BOTH.fullmatch(_untitled(text[stop : named[at + 1][0]])):
            continue  # `Reed and Voss’s mother`
        before = named[at - 1] if at else None
        if before and _BOTH.fullmatch(_untitled(text[before[1] : first])) and before[2] != person:
            return before[2], person
        return (person,)
    return ()


def _untitled(lead: str) -> str:
    """What stands before a name, without its titles and offices."""
    while (words := lead.rsplit(None, 1)) and lead[-1:] == " " and words[-1].lower().rstrip(".") in _TITLES:
        if words[-1].lower() in people.PORTFOLIOS:
            return lead  # `Minister for Interior Otto Reed`
        lead = words[0] + " " if len(words) > 1 else ""
    return lead


def _belongs(tail: str) -> bool:
    """Whether what follows a name makes it an owner or a part of a longer name: `’s relatives`, ` campaign`; no `’s letter`."""
    if owned := _OWNED.match(tail):
        return owned[1].lower() not in cues.RECORDS
    word = _FOLLOWS.match(tail)
    if not word:
        return False
    low = word[1]
    return not (low in _NO_NOUNS or low.endswith("ly") or low in cues.BETWEEN or verbs.finite(low))
