"""Whose something is and whom something is done to: `her mill`, `helped her win`; who does it is somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import unlisted
from claims.extract.lang.en import currencies, grammar, verbs
from claims.extract.prose.words import Word

_COMPLEMENT = 3  # words behind a verb up to `to him`
_NEW_CLAUSE = grammar.CLAUSE_WORDS | grammar.DETERMINERS | {"and", "but", "or", "to"}
_NO_NOUN = grammar.PREPOSITIONS | grammar.CLOSERS | grammar.ARTICLES | {"and", "to", "that"}


def owns(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether a noun may follow. `before` ends with the word before `her`, `after` begins with the one behind it."""
    if not after or not _opens_noun(after[0]) or after[0].low in _NO_NOUN:
        return False
    low = after[0].low
    if low.endswith("ing") and len(after) > 1 and before and before[-1].low in verbs.GETS and not _noun(after[1]):
        return False  # `set her thinking about it`
    if low.endswith("ed") and verbs.past(low) and len(after) > 1 and after[1].low in grammar.PREPOSITIONS:
        return False  # `left her weakened at home`, not `left her bed at home`
    acts = verbs.finite(low) or low in unlisted.PLAIN
    return not (acts and bool(before) and before[-1].low in verbs.HELPS)


def _noun(word: Word) -> bool:
    return word.text[0].isalpha() and word.low not in _NO_NOUN and not verbs.finite(word.low)


def _opens_noun(word: Word) -> bool:
    """Whether a word, or the sign of a currency, may open what somebody has: `her mill`, `her €900 rent`."""
    return word.text[0].isalnum() or word.text in currencies.BEFORE


def does_it(between: Sequence[Word]) -> bool:
    """Whether who is named before these words does to `him` or `her` behind them what they tell: `followed`, `was rude to`."""
    if len(between) > 1 and between[0].text == "," and between[1].low == "who":
        between = between[1:]  # `Ana Holm, who followed her`
    verb = next((n for n, w in enumerate(between) if not _verbal(w)), len(between))
    if verb == len(between):
        return bool(between)
    rest = between[verb:]
    given = rest[-1].low == "to" and len(rest) <= _COMPLEMENT and all(w.low.isalpha() for w in rest)
    return verb > 0 and given and not any(w.low in _NEW_CLAUSE for w in rest[:-1])


def _verbal(word: Word) -> bool:
    return verbs.finite(word.low) or word.low.endswith("ly") or word.low in ("who", "also", "been", "not")
