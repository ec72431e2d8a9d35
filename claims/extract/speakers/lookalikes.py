"""Words that look like a verb of saying and are none where they stand: `to find said town`, `takes continued effort`."""

from __future__ import annotations

from claims.extract.lang.en import cues, verbs
from claims.extract.lang.en.grammar import DETERMINERS, PREPOSITIONS
from claims.extract.prose.words import Word, capital

_RETURNED = frozenset(["responding", "replying", "reacting"])
_REMINDS = frozenset(["reminds", "reminded", "remind"])
_BY_DEED = frozenset(["in", "with", "by"])


def says_nothing(tokens: list[Word], first: int, at: int) -> bool:
    """Whether the word at `at`, whose group begins at `first`, is an adjective, a noun, or an answer by deed."""
    low, follows = tokens[at].low, tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low == "tells" and follows == "to":
        return True
    if low in _REMINDS and tokens[at + 2 : at + 3] and tokens[at + 2].low == "of":
        return True  # `which reminds us of the flood`
    if low in _RETURNED and follows in _BY_DEED:
        return True
    if first != at or not first or not low.endswith(("ed", "said")) or not _plain(tokens, at + 1):
        return False
    before = tokens[at - 1]
    # `only to find said town`, `it takes continued effort`
    infinitive = first > 1 and tokens[at - 2].low == "to" and (before.low in cues.SAID or verbs.finite(before.low))
    return infinitive or (before.low in cues.TAKES_NOUN and not capital(before))


def _plain(tokens: list[Word], at: int) -> bool:
    """Whether a small word stands here that a clause does not open with."""
    if at >= len(tokens) or capital(tokens[at]) or not tokens[at].low.isalpha():
        return False
    low = tokens[at].low
    return not (low in DETERMINERS or low in PREPOSITIONS or low in cues.PRONOUNS or low in ("that", "to", "it"))
