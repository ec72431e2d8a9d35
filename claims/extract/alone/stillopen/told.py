"""What a statement has told so far that a small word further on may mean, and what of it is the subject of that word's clause.

Its own subject the object of a clause cannot mean: `The board made it official` leaves `it` open, whatever board that is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claims.extract.lang.en import cues, grammar, kinds, nouns, people, pointing, verbs
from claims.extract.lang.en.pronouns import ANYONE, COUNTED, THINGS
from claims.extract.prose.words import Word, capital

_ALWAYS_ANEW = grammar.CLAUSE_WORDS | {";", ":", "–", "—"}
_JOINS = frozenset([",", "and", "or", "but"])
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
        word, low = tokens[n], tokens[n].low
        before, after = tokens[n - 1].low if n else "", tokens[n + 1].low if n + 1 < len(tokens) else ""
        called = capital(word) and not named and low not in _NO_NAMES and not verbs.shortened(low)
        name = called and n > 0
        thing = name or _noun(word, before) or (put and low in THINGS)
        several = name or nouns.plural(low) or low in _SEVERAL or low.startswith("they") or _count(word)
        several = several or (low == "and" and not verbs.finite(after))
        if (thing or several) and _held(tokens, n):
            thing = several = False
        self._place(tokens, n)
        self.thing, self.several = self.thing or thing, self.several or several
        self.thing_beside = self.thing_beside or (thing and self._within)
        self.several_beside = self.several_beside or (several and self._within)
        self._verb = self._verb or verbs.finite(low)
        self._within = self._within or verbs.finite(low) or (low in LEADS and not _in_name(tokens, n))
        self.group = self.group or called or low in _GROUPS
        self.one = self.one or low in ("one", "each")
        self.anyone = self.anyone or (not named and (low in people.SOMEBODY or low in ANYONE))
        self.acted = self.acted or verbs.finite(low)

    def _place(self, tokens: Sequence[Word], n: int) -> None:
        """Notes where a clause of its own begins: all that was told before it stands beside its subject."""
        low, before = tokens[n].low, tokens[n - 1].low if n else ""
        after = tokens[n + 1].low if n + 1 < len(tokens) else ""
        if low in _ALWAYS_ANEW:
            # `the firm that sold it`, `has denied that plan, and`
            own = (low in _WHO and before != "," and verbs.finite(after)) or _points(tokens, n)
        elif low in _JOINS and self._verb:
            own = verbs.finite(after)  # `The board met and made it official`
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


def _count(word: Word) -> bool:
    """Whether a figure tells of several; not a year."""
    return word.low.isdigit() and not (len(word.low) == _YEAR and word.low[0] in "12")


def _noun(word: Word, before: str) -> bool:
    """Whether a word behind an article or an owner is no person's."""
    owned = before in grammar.DETERMINERS or before.endswith(("’s", "'s"))
    return (
        owned
        and word.low not in people.SOMEBODY
        and word.low not in _WHILE
        and word.low not in cues.PRONOUNS
        and word.low[0].isalpha()
    )
