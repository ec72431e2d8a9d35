"""Who gives the words of another, and whose they are: `the Courier quoted Reed as saying`, `Reed is on record as saying`."""

from __future__ import annotations

from itertools import pairwise

from claims.extract.grammar.verbgroups import group_start
from claims.extract.lang.en import cues
from claims.extract.prose.words import Word
from claims.extract.speakers import speech
from claims.extract.speakers.before import subject_before
from claims.records import Span

_GIVEN = frozenset(["saying", "telling"])
_CITED = 16  # words back to the verb of `quoted the mayor, Otto Reed, as saying`


def verb(tokens: list[Word], first: int) -> int | None:
    """The index of the verb that gives the words of another, where those of `as saying` begin at `first`."""
    if tokens[first - 1].low != "as":
        return None
    if first > 3 and tokens[first - 2].low == "record" and tokens[first - 3].low == "on":
        return first - 3  # `Reed is on record as saying`
    return next((i for i in range(first - 2, max(-1, first - _CITED), -1) if tokens[i].low in cues.CITES), None)


def whom(tokens: list[Word], first: int) -> Span | None:
    """Whose words somebody gives: Reed, in `the Courier quoted Reed as saying`, `Reed was quoted as saying`."""
    at = verb(tokens, first)
    if at is None:
        return None
    if speech.passive(tokens, at):
        return subject_before(tokens, group_start(tokens, at))
    stop = first - 2 if tokens[first - 2].text == "," else first - 1
    return Span(tokens[at + 1].start, tokens[stop - 1].end) if at + 1 < stop else None


def gives(tokens: list[Word], at: int) -> bool:
    """Whether somebody gives the words of another with it: `the Courier quoted Reed as saying`."""
    if tokens[at].low not in cues.CITES:
        return False
    behind = tokens[at + 1 : at + _CITED]
    return any(one.low == "as" and other.low in _GIVEN for one, other in pairwise(behind))
