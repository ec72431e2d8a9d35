"""Attitudes of whoever something acts on: `The delay worries residents`, `The strike led Voss to fear a long winter`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.extract.grammar.verbgroups import group_start, is_verb, straight
from claims.extract.lang.en import cues, pronouns, stances, verbs
from claims.extract.lang.en.grammar import BREAKS, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS
from claims.extract.prose.words import Word, capital
from claims.extract.speakers.before import subject_before
from claims.extract.speakers.objects import object_at, opens_object
from claims.extract.speakers.stances import agent_at, made
from claims.records import Attribution, Span
from claims.vocabulary import Ascribed, Mode

_FELT = stances.ALL | cues.SAID
WORDS = stances.STIRS | _FELT
# Words between a verb that leads somebody to something and what that is.
_REACH = 7
_NO_SUBJECT = DETERMINERS | PREPOSITIONS | CLAUSE_WORDS


def may(tokens: list[Word], at: int) -> bool:
    """Whether an attitude of this kind may stand at a word."""
    low = tokens[at].low
    if low in stances.STIRS:
        return True
    return low in _FELT and at > 0 and (tokens[at - 1].low == "to" or low.endswith("ing"))


def each(tokens: list[Word], end: int, places: Sequence[int]) -> Iterator[Attribution]:
    """The attitudes of one sentence that something stirs in somebody, or leads them to. Names left open.

    `places` are the indices of words where one `may` stand.
    """
    for at in places:
        if not at or at + 1 >= len(tokens) or capital(tokens[at]):
            continue
        one = (_stirred(tokens, at) if tokens[at].low in stances.STIRS else None) or _led(tokens, at, end)
        if one:
            yield one


def _stirred(tokens: list[Word], at: int) -> Attribution | None:
    """`The decision has angered ministers`: the ministers feel something about the decision."""
    first, low = group_start(tokens, at), tokens[at].low
    group = {straight(t.low) for t in tokens[first:at]}
    after = tokens[at + 1]
    if low.endswith("ing") and (group or tokens[first - 1].text != ","):
        return None
    if not is_verb(tokens, first, at, group) and not _plain_after(tokens, first, at):
        return None
    if after.low in PREPOSITIONS or verbs.finite(after.low):
        return None
    felt = Span(after.start, after.end) if after.low in pronouns.OBJECTS else agent_at(tokens, at + 1)
    about = _clause_before(tokens, first) if low.endswith("ing") else subject_before(tokens, first)
    if felt is None or about is None or about.end > tokens[first].start:
        return None
    cue = Span(tokens[first].start, tokens[at].end)
    return Attribution(about, felt, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=low)


def _plain_after(tokens: list[Word], first: int, at: int) -> bool:
    """Whether `worries` stands behind a subject in the singular: `The delay worries residents`."""
    before = tokens[first - 1].low
    return tokens[at].low == "worries" and before.isalpha() and before not in _NO_SUBJECT


def _clause_before(tokens: list[Word], first: int) -> Span | None:
    """What stands before a comma in the same stretch: `The firm has lagged, frustrating the council`."""
    start = next((i + 1 for i in range(first - 2, -1, -1) if tokens[i].text in BREAKS), 0)
    return Span(tokens[start].start, tokens[first - 2].end) if first - 2 > start else None


def _led(tokens: list[Word], at: int, end: int) -> Attribution | None:
    """`led Voss to fear a long winter`, `left drivers wondering`: who is led stands before `to` or the form in -ing."""
    stop = at - 1 if tokens[at - 1].low == "to" else at if tokens[at].low.endswith("ing") else 0
    start = stop
    while start > 0 and stop - start < _REACH and _in_phrase(tokens[start - 1]):
        start -= 1
    if start == stop or not start or tokens[start - 1].low not in stances.LEADS or tokens[stop - 1].low == "of":
        return None
    if not (capital(tokens[start]) or tokens[start].low in DETERMINERS or tokens[stop - 1].low.endswith("s")):
        return None
    begin = object_at(tokens, at)
    if begin is None or begin >= len(tokens) or not opens_object(tokens[begin]):
        return None
    who = Span(tokens[start].start, tokens[stop - 1].end)
    return made(tokens, Span(tokens[stop].start, tokens[begin - 1].end), begin, who, tokens[at].low, end)


def _in_phrase(word: Word) -> bool:
    """Whether the word can be one of a noun phrase."""
    if not word.text[0].isalnum() or word.low in stances.LEADS or word.low in CLAUSE_WORDS:
        return False
    return word.low == "of" or word.low not in PREPOSITIONS
