"""Whoever is told, between a verb and what they are told: `told police he was ill`, `told the BBC it was old`."""

from __future__ import annotations

from claims.extract.lang.en import cues, people, pronouns, verbs
from claims.extract.lang.en.grammar import DETERMINERS, PREPOSITIONS, TIMES
from claims.extract.prose.words import Word, capital

_HEARERS = pronouns.OBJECTS | {"me", "us", "you"}
_PARTICLES = frozenset(word for words in people.PARTICLES for word in words.split())


def past(tokens: list[Word], begin: int) -> int:
    """The index after those who are told from `begin` on: `the press`, `Example Radio`; `begin` where nobody is."""
    at = begin
    if pronoun(tokens, at):
        return at + 1
    if at < len(tokens) and tokens[at].low in DETERMINERS:
        at += 1 if at + 1 < len(tokens) and capital(tokens[at + 1]) else 2
        at = _past_compound(tokens, at) if not capital(tokens[at - 1]) else at
    if at == begin or capital(tokens[min(at, len(tokens) - 1)]):
        while at < len(tokens) and _goes_on(tokens, at, begin):
            at += 1
        if at - 1 > begin and at < len(tokens) and tokens[at].low in _PARTICLES:
            at -= 1  # `told the Post Jan van Rijn was ill`
        at += at > begin and at < len(tokens) and tokens[at].low in cues.PROGRAMMES
    return _past_several(tokens, at) if at == begin else at


def pronoun(tokens: list[Word], at: int) -> bool:
    """Whether a pronoun for whoever is told stands before a clause: `told them the school was shut`."""
    return at + 1 < len(tokens) and tokens[at].low in _HEARERS and _opens_anew(tokens[at + 1])


def _goes_on(tokens: list[Word], at: int, begin: int) -> bool:
    """Whether a word belongs to the name of who is told: no day, but `Today` of a programme, and the 4 of `Radio 4`."""
    if tokens[at].text[0].isdigit():
        return at > begin and tokens[at - 1].low in cues.STATIONS
    titled = at + 1 < len(tokens) and tokens[at + 1].low in cues.PROGRAMMES
    return capital(tokens[at]) and (titled or tokens[at].low not in TIMES)


def _past_compound(tokens: list[Word], at: int) -> int:
    """The index after the nouns that go on before `at`: `a news conference`, where a clause or a day follows them."""
    for index in range(at, min(at + 3, len(tokens))):
        low = tokens[index].low
        if _opens_anew(tokens[index]) or low in PREPOSITIONS or low in TIMES:
            return index
        if not low.isalpha() or verbs.firm(low):
            return at
    return at


def _past_several(tokens: list[Word], at: int) -> int:
    """The index after people without an article: `told parents the school was shut`, `told police he was ill`."""
    if not _several(tokens, at):
        return at
    if (
        at + 3 < len(tokens)
        and tokens[at + 1].low == "and"
        and _several(tokens, at + 2)
        and _opens_anew(tokens[at + 3])
    ):
        return at + 3  # `told friends and family he was ill`
    anew = at + 1 < len(tokens) and _opens_anew(tokens[at + 1])
    return at + 1 if anew or tokens[at].low.endswith(_WHO_LISTEN) else at


def _several(tokens: list[Word], at: int) -> bool:
    return at < len(tokens) and (tokens[at].low.endswith("s") or tokens[at].low in cues.HEARERS)


_WHO_LISTEN = ("ers", "ors", "ents", "ians", "ists")


def _opens_anew(word: Word) -> bool:
    """Whether a subject can begin with this word."""
    return word.low in DETERMINERS or word.low in cues.PRONOUNS or capital(word) or verbs.shortened(word.low)
