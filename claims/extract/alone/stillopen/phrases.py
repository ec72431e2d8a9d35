"""A noun phrase of small-letter words behind a word that points, `the old bridge`, `this work`: read once, asked by rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.extract.alone.stillopen import heads
from claims.extract.lang.en import grammar, nouns
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.prose.words import Word, capital

_BEFORE_NAME, _NAME = 3, 3  # words before a name in a phrase, and words of it


class Phrase(NamedTuple):
    """A phrase among the words of a stretch: where its determiner stands, and where its noun."""

    tokens: Sequence[Word]
    at: int
    head: int

    @property
    def pointer(self) -> str:
        """The word that points: `the`, `these`."""
        return self.tokens[self.at].low

    @property
    def noun(self) -> str:
        """The noun without its possessive ending."""
        return heads.bare(self.tokens[self.head])

    @property
    def inner(self) -> Sequence[Word]:
        """The words between the one that points and the noun."""
        return self.tokens[self.at + 1 : self.head]

    @property
    def many(self) -> bool:
        """Whether the noun is in the plural."""
        return nouns.plural(self.noun)

    @property
    def before(self) -> str:
        """The word before the phrase; empty where it opens the stretch."""
        return self.tokens[self.at - 1].low if self.at else ""

    def behind(self, n: int = 1) -> Word | None:
        """The n-th word behind the noun."""
        return self.tokens[self.head + n] if self.head + n < len(self.tokens) else None

    def after(self, n: int = 1) -> str:
        """The n-th word behind the noun in small letters; empty where none stands there."""
        word = self.behind(n)
        return word.low if word else ""

    @property
    def closed(self) -> bool:
        """Whether the phrase ends the stretch, or a mark closes it."""
        word = self.behind()
        return word is None or word.text in (",", ";", ")")


def read(tokens: Sequence[Word], at: int) -> Phrase | None:
    """The phrase that the word at a place opens; None where no noun follows that could point back."""
    such = tokens[at].low == "such"
    article = such and at + 1 < len(tokens) and tokens[at + 1].low in ("a", "an")
    head = heads.head(tokens, at + 1 + article)
    if head is None and such and at and tokens[at - 1].low == "no" and at + 1 < len(tokens):
        head = at + 1 if tokens[at + 1].low.isalpha() else None  # `no such right`
    return None if head is None else Phrase(tokens, at, head)


def with_name(tokens: Sequence[Word], at: int) -> Phrase | None:
    """The phrase behind `the` in which a name tells of what kind it is: `the Norwegian firm`, `the two Arden bakers`."""
    first = next((n for n in range(at + 1, min(at + _BEFORE_NAME, len(tokens))) if capital(tokens[n])), None)
    if first is None or not all(
        w.low in SMALL or w.low.endswith(grammar.ADJECTIVE_ENDS) for w in tokens[at + 1 : first]
    ):
        return None
    behind = range(first, min(first + _NAME + 1, len(tokens)))
    end = next((n for n in behind if not capital(tokens[n])), None)
    if end is None:
        return None
    head = heads.small(tokens, end)
    return None if head is None else Phrase(tokens, at, head)
