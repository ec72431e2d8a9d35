"""Words cut out of a sentence that have lost their subject though no cut between clauses was seen: `noted that it fell`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import subjects
from claims.extract.lang.en import cues, grammar, verbs
from claims.extract.prose.words import Word, capital

_FOLLOW = grammar.DETERMINERS | grammar.PREPOSITIONS | {"to", "that"}
_INNER = frozenset(["who", "which", "whose", "that", "where", "when"])
_GOES_ON = frozenset(["and", "or", "but", ","])
# Are a plain form as well, which tells somebody what to do: `Put the lid on`.
_PLAIN_TOO = verbs.AUXILIARIES | verbs.PAST_AND_PLAIN


def lost(tokens: Sequence[Word]) -> bool:
    """Whether the words open with a verb that nobody does: `noted it`, `Hired a baker`; not `leaked papers show`."""
    if len(tokens) < 2:
        return False
    first, after = tokens[0].low, tokens[1]
    if not tokens[0].text[0].islower():
        return _noted(tokens)
    if verbs.past(first):
        inverted = first in cues.SAID and (capital(after) or after.low in grammar.DETERMINERS)
        return not inverted and subjects.opens_predicate(tokens, 0)
    if not first.endswith("ing") or after.low in ("is", "was"):
        return False
    stop = next((n for n, w in enumerate(tokens) if w.low in grammar.CLAUSE_WORDS), len(tokens))
    return not any(verbs.finite(w.low) for w in tokens[1:stop])


def _noted(tokens: Sequence[Word]) -> bool:
    """Whether a sentence is a note of what somebody did or what was done: `Hired Arden Air to mend it.`, `Born in Arden.`"""
    first = tokens[0].low
    if not verbs.past(first) or first in _PLAIN_TOO:
        return False
    at = next((n for n in range(1, len(tokens)) if tokens[n].text != ","), len(tokens))
    follows = at < len(tokens) and (capital(tokens[at]) or tokens[at].low in _FOLLOW or tokens[at].low[0].isdigit())
    if not follows or first in cues.SAID or tokens[-1].text == "?" or subjects.main_subject(tokens) is not None:
        return False
    stop = next((n for n in range(at, len(tokens)) if tokens[n].low in _INNER), len(tokens))
    return not any(_acts(tokens, n) or _named_acts(tokens, n) for n in range(at, stop))


def _acts(tokens: Sequence[Word], n: int) -> bool:
    """Whether a verb stands at a place that goes on with none before it: `Retired Gen. Reed sold it`, not `and sold it`."""
    return verbs.finite(tokens[n].low) and not capital(tokens[n]) and tokens[n - 1].low not in _GOES_ON


def _named_acts(tokens: Sequence[Word], n: int) -> bool:
    """Whether a name between a comma and a verb that no list knows does it: `Founded in 1900, Arden College enrols`."""
    low, first = tokens[n].low, n
    if capital(tokens[n]) or not low.endswith("s") or low.endswith(("’s", "'s")) or low in _FOLLOW:
        return False
    while first and capital(tokens[first - 1]):
        first -= 1
    behind = tokens[n + 1] if n + 1 < len(tokens) else None
    return first < n and tokens[first - 1].text == "," and behind is not None and _takes(behind)


def _takes(word: Word) -> bool:
    """Whether a word may open what a verb is done to or how: `enrols 300 bakers`, `enrols more than`."""
    return word.text[0].isdigit() or word.low in _FOLLOW or word.low in ("more", "fewer", "about", "nearly", "around")
