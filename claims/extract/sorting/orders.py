"""Whether words tell their reader to do something: `Live below your means`, `To save more, make a plan`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, grammar, judgement, pronouns, verbs
from claims.extract.prose.words import Word

_OPENERS = judgement.BEFORE_ORDERS | {"“", '"'}
_NAMED = grammar.DETERMINERS | pronouns.OBJECTS
_LEADS = grammar.PREPOSITIONS | judgement.WHERETO
_CLAUSES = grammar.CLAUSE_WORDS | {"till"}
_FAR = 24  # words of what stands before the order
_MOST = 60  # words in which the reader may be spoken of


def orders(words: Sequence[Word]) -> bool:
    """Whether a verb in its plain form opens the words, or follows what is fronted, and they speak to the reader."""
    at = _past_front(words)
    if at is None or at + 1 >= len(words) or not _plain_form(words[at].low):
        return False
    after = words[at + 1].low
    if verbs.finite(after) or after == "of" or words[at + 1].text in ",:":
        return False
    if words[at].low in verbs.BARE_NOUNS and after in grammar.PREPOSITIONS:
        return False  # `Report on your mill`
    if any(w.low in judgement.YOURS for w in words[at : at + _MOST]):
        return True
    return after in _NAMED or _alone(words, at)


def _alone(words: Sequence[Word], at: int) -> bool:
    """Whether a verb that is no noun is the only one and leads to a place or a way: `Go to bed`, `Stay there`."""
    behind = words[at + 1 :]
    if words[at].low not in judgement.ORDERS or words[at + 1].low not in _LEADS:
        return False
    clause = next((n for n, w in enumerate(behind) if w.low in _CLAUSES or w.text in ",;:"), len(behind))
    return not any(verbs.finite(w.low) for w in behind[:clause])


def _past_front(words: Sequence[Word]) -> int | None:
    """Where the words begin behind `and`, or behind the comma that closes what is fronted: `To save more, `."""
    at = next((n for n, w in enumerate(words) if w.low not in _OPENERS), None)
    if at is None or words[at].low not in judgement.FRONTS_ORDERS:
        return at
    comma = next((n for n in range(at, min(len(words), at + _FAR)) if words[n].text == ","), None)
    return comma + 1 if comma is not None and comma + 1 < len(words) else None


def _plain_form(low: str) -> bool:
    """Whether a word is a verb as it stands in an order: a list knows it, or with an `s`."""
    if low in verbs.BARE or low in verbs.BARE_NOUNS or low in judgement.ORDERS:
        return True
    spelled = f"{low[:-1]}ies" if low.endswith("y") and low[-2:-1] not in "aeiou" else f"{low}s"
    return low not in cues.PRONOUNS and (spelled in verbs.PRESENT or f"{low}es" in verbs.PRESENT)
