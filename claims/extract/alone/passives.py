"""The `was` that a second verb shares with the first: of `was jailed for three years and banned from driving`, `was banned`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import grammar, verbs
from claims.extract.prose.words import Word

_MOST = 6
# Behind one of these participles an object shows that it is no passive: `released his sister`, `banned 300 men`.
_NO_OBJECT = (
    grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | verbs.ADVERBS | {"and", "or", "but", "to", "as", ",", ".", ";"}
)


def shared(behind: Sequence[Word], second: Sequence[Word]) -> str:
    """The auxiliaries of a passive that a verb without them goes on with; "" where it is a verb of its own.

    `behind` are the words behind the subject of the first verb, `second` those of the piece that lacks its subject.
    """
    aside = next((n for n, w in enumerate(behind) if w.low[0].isalpha() and w.low != "aged"), len(behind))
    behind = behind[aside:]  # `Otto Reed, 34, was`
    group = _auxiliaries(behind)
    if not group or not any(w.low in verbs.BE or w.low == "been" for w in group):
        return ""
    first = next((w.low for w in behind[len(group) :] if not _beside(w)), "")
    if not (first.endswith("ed") or first in verbs.BEFALLS or first in verbs.PAST or first == "born"):
        return ""
    at = next((n for n, w in enumerate(second[:_MOST]) if not _beside(w)), len(second))
    if at == len(second) or second[at].low not in verbs.BEFALLS:
        return ""
    after = second[at + 1] if at + 1 < len(second) else None
    passive = after is None or after.low in _NO_OBJECT or after.low.endswith("ly")
    return " ".join(w.text for w in group) if passive else ""


def _auxiliaries(words: Sequence[Word]) -> list[Word]:
    """The auxiliaries that open a group of words, adverbs among them aside."""
    group: list[Word] = []
    for word in words[:_MOST]:
        if word.low in verbs.AUXILIARIES or word.low in ("been", "being"):
            group.append(word)
        elif not _beside(word):
            break
    return group


def _beside(word: Word) -> bool:
    return word.low in verbs.ADVERBS or word.low in grammar.BESIDE_VERB or word.low.endswith("ly")
