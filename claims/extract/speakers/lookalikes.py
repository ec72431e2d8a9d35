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
    low = tokens[at].low
    follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if not low.endswith(("ed", "said")):
        return (
            (low == "tells" and follows == "to") or (low in _RETURNED and follows in _BY_DEED) or _reminds(tokens, at)
        )
    if first != at or not first:
        return low == "reminded" and _reminds(tokens, at)
    before = tokens[at - 1].low
    # `only to find said town`, `it takes continued effort`
    infinitive = first > 1 and tokens[at - 2].low == "to" and (before in cues.SAID or verbs.finite(before))
    if infinitive or before in cues.TAKES_NOUN:
        return _plain(tokens, at + 1)
    return low == "reminded" and _reminds(tokens, at)


def _reminds(tokens: list[Word], at: int) -> bool:
    """Whether something only calls to mind: `which reminds us of the flood`."""
    return tokens[at].low in _REMINDS and any(t.low == "of" for t in tokens[at + 2 : at + 3])


def _plain(tokens: list[Word], at: int) -> bool:
    """Whether a small word stands here that a clause does not open with."""
    if at >= len(tokens) or capital(tokens[at]) or not tokens[at].low.isalpha():
        return False
    low = tokens[at].low
    return not (low in DETERMINERS or low in PREPOSITIONS or low in cues.PRONOUNS or low in ("that", "to", "it"))
