"""Verbs that their form does not tell, by their place among the words: `the port handles 900 ships`, `voters prefer her`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, hedges, pronouns, verbs
from claims.extract.lang.en.grammar import CLAUSE_WORDS, DETERMINERS, NO_NOUNS, NO_PLURALS, PLURALS, PREPOSITIONS, TIMES
from claims.extract.prose.words import Word, capital

_NO_VERB_AFTER = DETERMINERS | PREPOSITIONS | CLAUSE_WORDS | NO_NOUNS | cues.PRONOUNS | cues.BETWEEN | TIMES
# Verbs in their plain form that `bare` may find.
PLAIN = verbs.BARE | verbs.BARE_NOUNS
_ADVERBS = verbs.ADVERBS | verbs.HOW_OFTEN
_OBJECTS = DETERMINERS | pronouns.OBJECTS | {"that", "to", "it"}
_NOT_MANY = _NO_VERB_AFTER | NO_PLURALS | verbs.AUXILIARIES | verbs.PRESENT
_NEAR = 6  # words of a subject behind `that`
_NO_VERBS = ("ss", "us", "is", "’s", "'s")


def verbs_of(tokens: Sequence[Word], told: Sequence[bool], amounts: Sequence[int]) -> set[int]:
    """The places of verbs that no list knows, by their ending and a number after them: `the port handles 900 ships`.

    `told` says which words are known as verbs, `amounts` where numbers start. Before the first known verb, or after `and`.
    """
    may = [at for at, word in enumerate(tokens) if word.low[-1] == "s" or word.low in PLAIN]
    may = [at for at in may if at and not told[at]]
    if not may:
        return set()
    first, last = next((i for i, known in enumerate(told) if known), len(told)), len(tokens) - 1
    that = any(word.low == "that" for word in tokens)
    return {
        at
        for at in may
        if (
            bare(tokens, at)
            if tokens[at].low in PLAIN
            else at < last and _acts(tokens, at, at < first or (that and _anew(tokens, told, at)), amounts)
        )
    }


def _anew(tokens: Sequence[Word], told: Sequence[bool], at: int) -> bool:
    """Whether `that` has opened a clause close before a word, and no verb of it stands between: `said that Acme holds 30`."""
    for before in range(at - 1, max(-1, at - _NEAR), -1):
        if told[before]:
            return False
        if tokens[before].low == "that":
            return before > 0 and told[before - 1]
    return False


def bare(tokens: Sequence[Word], at: int) -> bool:
    """Whether a verb in its plain form stands here behind its subject in the plural: `voters often prefer`, `they use it`."""
    low, before = tokens[at].low, at - 1
    if low not in PLAIN or tokens[at].text != low:
        return False
    while before > 0 and (tokens[before].low in _ADVERBS or tokens[before].low.endswith("ly")):
        before -= 1
    lead = tokens[before].low if before >= 0 else ""
    many = lead in PLURALS or (lead.endswith("s") and not lead.endswith(_NO_VERBS) and lead not in _NOT_MANY)
    if not many:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return low in verbs.BARE or (after is not None and (after.low in _OBJECTS or capital(after)))


def _acts(tokens: Sequence[Word], at: int, first: bool, amounts: Sequence[int]) -> bool:
    word, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    if capital(word) or word.low.endswith(_NO_VERBS) or not before.text[0].isalpha():
        return False
    if after.low in PREPOSITIONS and at + 2 < len(tokens):
        after = tokens[at + 2]
    if after.low not in hedges.LONE and not any(after.start <= a <= after.end for a in amounts):
        return False
    stands = before.low in _NO_VERB_AFTER or before.low.endswith(("s", "ly"))
    return before.low == "and" or (first and not stands)
