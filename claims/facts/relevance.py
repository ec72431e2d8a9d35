"""Which facts speak about a statement: by the subject's names, by the property's words, by the time they hold for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Protocol

from claims.facts.arithmetic import bounds
from claims.records import Fact, Moment, Quantity
from claims.text import search_key, terms
from claims.vocabulary import Kind, TimexType

_EMPTY = frozenset(
    terms("a an the of in on at by for to from with and or as is was were are be been has had have his her its their")
)
# Two words of a property must both be met, of three at least two: "unemployment rate" is not "inflation rate".
ENOUGH = 0.6


class Checkable(Protocol):
    """What can be held against facts: a statement that stands alone, with its figures and dates."""

    @property
    def statement(self) -> str:
        """What is checked."""
        ...

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its figures."""
        ...

    @property
    def moments(self) -> tuple[Moment, ...]:
        """Its dates."""
        ...

    @property
    def kind(self) -> Kind:
        """What it is about."""
        ...


@dataclass(frozen=True, slots=True)
class Relevant:
    """A fact with how well its property's words are met in the statement: the share in (0, 1], and how many."""

    fact: Fact
    score: float
    words: int


def named(fact: Fact) -> str:
    """What a fact's property is called: its first name, without the part it is about."""
    return fact.property.split(":")[0].split(";")[0].strip()


def part_of(fact: Fact) -> str | None:
    """The part that a property is about: `roads` of `spending: roads`, else None."""
    _, colon, part = fact.property.partition(":")
    return part.strip() if colon else None


def relevant(statement: str, facts: Iterable[Fact], context: str = "") -> list[Relevant]:
    """The facts that name the statement's subject and share its property's words, best first, else in their order.

    The subject may be named in `context` (the paragraph, the title) where the statement only says "he".
    """
    key, context_key = search_key(statement), search_key(f"{statement} {context}")
    words = frozenset(terms(statement))
    found = []
    for fact in facts:
        if not (_names(key, fact) or (context and _names(context_key, fact))):
            continue
        score, met = property_score(fact.property, words)
        if score >= ENOUGH:
            found.append(Relevant(fact, score, met))
    return sorted(found, key=lambda r: (-r.score, -r.words))


def best_of(found: Sequence[Relevant]) -> list[Fact]:
    """The facts that are met as well as the first of `found`, which `relevant` put in order."""
    return [r.fact for r in found if (r.score, r.words) == (found[0].score, found[0].words)]


@lru_cache(maxsize=4096)
def _pattern(name: str) -> tuple[str, re.Pattern[str]]:
    key = search_key(name)
    return key, re.compile(rf"(?<!\w){re.escape(key)}(?!\w)")


def _names(key: str, fact: Fact) -> bool:
    for name in (fact.subject, *fact.aliases):
        wanted, pattern = _pattern(name)
        if wanted in key and pattern.search(key):
            return True
    return False


def facts_about(words: str, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts whose subject `words` name, in their order."""
    key = search_key(words)
    return tuple(fact for fact in facts if _names(key, fact))


def names_subject(words: str, fact: Fact) -> bool:
    """Whether `words` name the fact's subject, by its name or an alias, as whole words."""
    return _names(search_key(words), fact)


def property_score(words_of_property: str, statement: frozenset[str]) -> tuple[float, int]:
    """The best share of a name's words in the statement, over the names (`;` between them), and how many words that are.

    A part (after the colon) must be met whole.
    """
    wanted, part = _words_of(words_of_property)
    if not part <= statement:
        return 0.0, 0
    return max(((len(w & statement) / len(w), len(w & statement)) for w in wanted if w), default=(0.0, 0))


@lru_cache(maxsize=4096)
def _words_of(words_of_property: str) -> tuple[tuple[frozenset[str], ...], frozenset[str]]:
    heads, _, part = words_of_property.partition(":")
    return tuple(frozenset(terms(head)) - _EMPTY for head in heads.split(";")), frozenset(terms(part)) - _EMPTY


def spans_of(moments: Sequence[Moment]) -> list[tuple[date, date]]:
    """The first and last days of the dates among `moments` that are resolved to a year, month or day."""
    return [found for m in moments if m.type is TimexType.DATE and (found := bounds(m.value))]


def holds_at(fact: Fact, spans: Sequence[tuple[date, date]], on: date | None) -> bool:
    """Whether the fact's validity meets one of `spans`, or without any the day `on`; unbounded facts always hold."""
    if fact.since is None and fact.until is None:
        return True
    first = (bounds(fact.since) or (date.min, date.max))[0]
    last = (bounds(fact.until) or (date.min, date.max))[1]
    asked = list(spans) or ([(on, on)] if on else [])
    return any(first <= end and start <= last for start, end in asked)


def needs_day(fact: Fact, spans: Sequence[tuple[date, date]], on: date | None) -> bool:
    """Whether only a day could tell if the fact holds: it is bounded, and neither the claim nor the article is dated."""
    return (fact.since is not None or fact.until is not None) and not spans and on is None
