"""What a statement has told so far that a small word further on may mean, and what of it is the subject of that word's clause.

Its own subject the object of a clause cannot mean: `The board made it official` leaves `it` open, whatever board that is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from claims.extract.lang.en import cues, grammar, kinds, nouns, people, pointing, verbs
from claims.extract.lang.en.pronouns import ANYONE, COUNTED, THINGS
from claims.extract.prose.words import Word, capital

_ALWAYS_ANEW = grammar.CLAUSE_WORDS | {";", ":", "–", "—"}
_JOINS = frozenset([",", "and", "or", "but"])
_MAY_PART = _ALWAYS_ANEW | _JOINS
_WHO = frozenset(["who", "which", "that"])
LEADS = grammar.PREPOSITIONS | pointing.AND_TO
_WHILE = grammar.TIMES | {"second", "minute", "hour", "time", "moment", "while"}
_SEVERAL = people.MANY | people.CROWDS
_NO_NAMES = cues.PRONOUNS | nouns.STOP | grammar.DETERMINERS | COUNTED
# One word for many, whom `they` may mean though it is no plural: `the company said they`.
_GROUPS = kinds.BODIES | people.TEAMS | {"family", "couple", "pair"}
_SMALL = frozenset("it them these those which whom".split())
_PHRASE = 4  # words from the first of a noun phrase to what stands behind it
_YEAR = 4  # digits of a year


@dataclass(slots=True)
class Told:
    """What has been told: a thing, several, a group, somebody without a name; `beside`: not as the subject of the clause."""

    thing: bool = False
    several: bool = False
    thing_beside: bool = False
    several_beside: bool = False
    group: bool = False
    one: bool = False
    anyone: bool = False
    acted: bool = False
    _within: bool = False
    _verb: bool = False

    def add(self, tokens: Sequence[Word], n: int, named: bool, put: bool) -> None:
        """Another word. `named`: it is somebody's name; `put`: something is put in its place."""
        low, known = tokens[n].low, _known(tokens[n].low)
        owned = n > 0 and _known(tokens[n - 1].low).owns
        if known.idle and not (owned or put or capital(tokens[n])):
            return  # so it is with most words
        called = capital(tokens[n]) and known.may_name and not named
        name = called and n > 0
        thing = name or (known.thing and owned) or (put and low in THINGS and low != "them")
        several = name or known.several or (low == "and" and not verbs.finite(_low(tokens, n + 1)))
        if low in _MAY_PART:
            self._place(tokens, n)
        if (thing or several) and not _held(tokens, n):
            self._take(thing, several)
        self.group = self.group or called or known.group
        self.one = self.one or known.one
        self.anyone = self.anyone or (known.anyone and not named)
        if known.finite:
            self._verb = self._within = self.acted = True
        elif low in LEADS and not _in_name(tokens, n):
            self._within = True

    def _take(self, thing: bool, several: bool) -> None:
        """Notes a thing or several, behind a verb or a preposition as what is not the subject."""
        self.thing, self.several = self.thing or thing, self.several or several
        if self._within:
            self.thing_beside, self.several_beside = self.thing_beside or thing, self.several_beside or several

    def _place(self, tokens: Sequence[Word], n: int) -> None:
        """Notes where a clause of its own begins: all that was told before it stands beside its subject."""
        low = tokens[n].low
        if low in _ALWAYS_ANEW:
            before, after = tokens[n - 1].low if n else "", _low(tokens, n + 1)
            # `the firm that sold it`, `has denied that plan, and`
            own = (low in _WHO and before != "," and verbs.finite(after)) or _points(tokens, n)
        elif low in _JOINS and self._verb:
            own = verbs.finite(_low(tokens, n + 1))  # `The board met and made it official`
        else:
            return
        if not own:
            self.thing_beside, self.several_beside = self.thing, self.several
            self._within = self._verb = False


def _points(tokens: Sequence[Word], n: int) -> bool:
    """Whether a `that` stands before a noun, behind which a mark follows, and opens no clause."""
    return tokens[n].low == "that" and not any(w.text[0].isalnum() for w in tokens[n + 2 : n + 3])


def _in_name(tokens: Sequence[Word], n: int) -> bool:
    """Whether a preposition stands within a name: `the Board of Mills`."""
    return 0 < n < len(tokens) - 1 and capital(tokens[n - 1]) and capital(tokens[n + 1])


def _held(tokens: Sequence[Word], n: int) -> bool:
    """Whether a noun stands before a small word that it is told of, which cannot mean it: `the group behind it`."""
    at = n + 1
    while at < min(len(tokens), n + _PHRASE) and tokens[at].low.isalpha() and not _ends_noun(tokens[at].low):
        at += 1
    return at + 1 < len(tokens) and tokens[at].low in LEADS and tokens[at + 1].low in _SMALL


def _ends_noun(low: str) -> bool:
    return low in LEADS or low in _ALWAYS_ANEW or verbs.finite(low)


class _Known(NamedTuple):
    """What a word by itself may be: a verb, a noun of no person's, several, a group, one of several, somebody, a name.

    `owns`: the noun behind it has an article or an owner; `idle`: without one, and without a capital, it tells nothing.
    """

    finite: bool
    thing: bool
    several: bool
    group: bool
    one: bool
    anyone: bool
    may_name: bool
    owns: bool
    idle: bool


@lru_cache(maxsize=16384)
def _known(low: str) -> _Known:
    somebody, finite = low in people.SOMEBODY, verbs.finite(low)
    several = nouns.plural(low) or low in _SEVERAL or low.startswith("they") or _count(low)
    group, one, anyone = low in _GROUPS, low in ("one", "each"), somebody or low in ANYONE
    places = low in LEADS or low in _MAY_PART
    return _Known(
        finite=finite,
        thing=low[0].isalpha() and not somebody and low not in _WHILE and low not in cues.PRONOUNS,
        several=several,
        group=group,
        one=one,
        anyone=anyone,
        may_name=low not in _NO_NAMES and not verbs.shortened(low),
        owns=low in grammar.DETERMINERS or low.endswith(("’s", "'s")),
        idle=not (finite or several or group or one or anyone or places),
    )


def _count(low: str) -> bool:
    """Whether a figure tells of several; not a year."""
    return low.isdigit() and not (len(low) == _YEAR and low[0] in "12")


def _low(tokens: Sequence[Word], n: int) -> str:
    return tokens[n].low if n < len(tokens) else ""
