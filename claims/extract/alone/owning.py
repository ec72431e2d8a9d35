"""Whether `her` is whose something is, `her mill`, or whom something is done to: `saw her`, `helped her win`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import unlisted
from claims.extract.lang.en import grammar, verbs
from claims.extract.prose.words import Word

_NO_NOUN = grammar.PREPOSITIONS | {"and", "to", "that"}


def owns(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether a noun may follow. `before` ends with the word before `her`, `after` begins with the one behind it."""
    if not after or not after[0].text[0].isalnum() or after[0].low in _NO_NOUN:
        return False
    low = after[0].low
    acts = verbs.finite(low) or low in unlisted.PLAIN
    return not (acts and bool(before) and before[-1].low in verbs.HELPS)
