"""Words cut out of a sentence that have lost their subject though no cut between clauses was seen: `noted that it fell`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import subjects
from claims.extract.lang.en import cues, grammar, verbs
from claims.extract.prose.words import Word, capital


def lost(tokens: Sequence[Word]) -> bool:
    """Whether the words open with a verb in a small letter that nobody does; not `said Jane Doe`, `leaked papers show`."""
    if len(tokens) < 2 or not tokens[0].text[0].islower():
        return False
    first, after = tokens[0].low, tokens[1]
    if first in verbs.PAST or (first.endswith("ed") and verbs.finite(first)):
        inverted = first in cues.SAID and (capital(after) or after.low in grammar.DETERMINERS)
        return not inverted and subjects.opens_predicate(tokens, 0)
    if not first.endswith("ing") or after.low in ("is", "was"):
        return False
    stop = next((n for n, w in enumerate(tokens) if w.low in grammar.CLAUSE_WORDS), len(tokens))
    return not any(verbs.finite(w.low) for w in tokens[1:stop])
