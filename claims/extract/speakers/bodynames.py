"""A body by its name alone, without what it is and how it fares: Arden Mills, of `struggling paper maker Arden Mills`."""

from __future__ import annotations

from claims.extract.lang.en import grammar, kinds

_JOINS = frozenset(["of", "and", "the", "for", "&"])
_NO_DESCRIPTION = grammar.PREPOSITIONS | {"of", "to", "and", "or", "’s", "'s"}


def bare(said: str) -> str:
    """The name of a body in the words for it, or the words as they are where they tell no such name."""
    words = said.split()
    if len(words) > 1 and words[0].lower() in kinds.PLIGHTS and words[1][0].isupper():
        words = words[1:]
    what = next((n for n in range(len(words) - 1, -1, -1) if not _of_name(words[n])), None)
    if what is None or words[what] not in kinds.TRADES or what + 1 == len(words):
        return " ".join(words)
    described = any(w.lower() in _NO_DESCRIPTION or w.endswith(("’s", "'s")) for w in words[:what])
    return " ".join(words) if described or not words[what + 1][0].isupper() else " ".join(words[what + 1 :])


def _of_name(word: str) -> bool:
    return word[0].isupper() or word in _JOINS
