"""What the form of one word tells beside its neighbours: a verb or a participle, one or several, a number among numbers."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import figures, nouns
from claims.extract.lang.en.fragments import NAMED_SO
from claims.extract.lang.en.grammar import DETERMINERS, PREPOSITIONS
from claims.extract.prose.words import Word

_SOME = frozenset(["most", "all", "both", "few", "newly", "other"])
_COUNTED = frozenset(["some", "many", "several"])


def joins_numbers(tokens: Sequence[Word], at: int) -> bool:
    """`two to three hundred`, `10 and 12`: the word at `at` stands between two numbers."""
    if tokens[at].low not in ("to", "and", "or") or not 0 < at < len(tokens) - 1:
        return False
    return all(figures.TOKEN.fullmatch(tokens[i].text) for i in (at - 1, at + 1))


def active(tokens: Sequence[Word], at: int) -> bool:
    """Whether a form in -ed is the verb, not a participle: not after an article, a number, a preposition, nor before `by`."""
    if tokens[at].low in NAMED_SO:
        return False  # `a speech titled`
    before, after = tokens[at - 1].low, tokens[at + 1].low if at + 1 < len(tokens) else ""
    if before in _COUNTED and (after in PREPOSITIONS or after in DETERMINERS or after == "that"):
        return after not in ("by", "from")  # `some speculated about it`
    if before in DETERMINERS or before in PREPOSITIONS or before in _SOME or before[0].isdigit():
        return False
    return after not in ("by", "from")


def many(word: Word) -> bool:
    """Whether a bare word is a noun in the plural, so that no `is` follows it."""
    return word.text.islower() and word.low.endswith("s") and nouns.plural(word.low) and not word.low.endswith("ics")
