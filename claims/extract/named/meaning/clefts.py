"""Whom a sentence is about that `it` opens and a name follows: `It was the baker Otto Reed who left`."""

from __future__ import annotations

import re

from claims.extract.lang.en import grammar, people, trades
from claims.extract.named.people.bearers import Person
from claims.extract.named.people.roster import Roster
from claims.records import Span

_IS = re.compile(r"(?:\s(?:is|was|will\sbe)|['’]s)\s")
_IT = re.compile(r"\b[Ii]t(?=\swas\s)")
_WHO = re.compile(r"(?:,\s(?:aged\s)?[1-9]\d?,)?\swho\s")
_FAR = 40  # letters of what somebody is, before the name


def whom(text: str, end: int, roster: Roster) -> Person | None:
    """The person whose name stands between `it was` and `who`; `end` is where `it` ends."""
    verb = _IS.match(text, end)
    behind = roster.mentions_in(verb.end(), verb.end() + _FAR)[:1] if verb else []
    if verb is None or not behind or not _WHO.match(text, behind[0][1]):
        return None
    lead = text[verb.end() : behind[0][0]].lower().split()
    told = all(w in grammar.ARTICLES or trades.somebody(w) or w.rstrip(".") in people.TITLES for w in lead)
    return behind[0][2] if told else None


def last(text: str, sentence: Span, roster: Roster) -> Person | None:
    """The same for the last `it was` of a sentence: `Nobody was left, and it was Otto Reed who sold it`."""
    if text.find("t was ", sentence.start, sentence.end) < 0:
        return None
    found = [m.end() for m in _IT.finditer(text, sentence.start, sentence.end)]
    return whom(text, found[-1], roster) if found else None
