"""Small words inside a statement that nothing in it can mean: `gave it to them`, `this must stop`, `the second was sold`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from claims.extract.alone.stillopen import demonstratives
from claims.extract.lang.en import cues, grammar, nouns, people, verbs
from claims.extract.lang.en.pronouns import ANYONE, COUNTED_OUT, REST, WHICH
from claims.extract.prose.words import Word, capital

_NO_NOUN_NEXT = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"and", "or", "but", "of", "to"}
_AFTER_VERB = grammar.PREPOSITIONS | grammar.DETERMINERS | cues.PRONOUNS | {"him", "them", "us", "that", "to"}
_MAKES = frozenset(["make", "makes", "made", "find", "finds", "found"])
_SMALL = WHICH | demonstratives.WORDS | COUNTED_OUT | {"them", "they", "their", "it"}
_NEW_CLAUSE = grammar.CLAUSE_WORDS | {",", ";", ":", "–", "—", "and", "or", "but"}
_LEADS = grammar.PREPOSITIONS | {"of", "to"}
_WHILE = grammar.TIMES | {"second", "minute", "hour", "time", "moment", "while"}
_SEVERAL = people.MANY | people.CROWDS | {"and"}


@dataclass(slots=True)
class _Told:
    """What a statement has told so far that a small word may mean; `alone`: its carried subject is one noun or name.

    `beside`: a thing that is not within the subject of the clause, so that an object of its verb may mean it.
    """

    alone: bool = False
    several: bool = False
    thing: bool = False
    beside: bool = False
    within: bool = False
    one: bool = False
    anyone: bool = False
    acted: bool = False

    def add(self, word: Word, before: str, named: bool, opens: bool) -> None:
        """Another word, which stands behind `before`. `named`: it is somebody's name; `opens`: the first of the statement."""
        low = word.low
        self.several = self.several or nouns.plural(low) or low in _SEVERAL or low.isdigit() or low.startswith("they")
        name = capital(word) and not named and low not in cues.PRONOUNS and not verbs.shortened(low)
        self.several = self.several or name
        thing = (name and not opens) or _noun(word, before)
        self.thing = self.thing or thing
        self._place(low, thing)
        self.one = self.one or low in ("one", "each")
        self.anyone = self.anyone or (not named and (low in people.SOMEBODY or low in ANYONE))
        self.acted = self.acted or verbs.finite(low)

    def _place(self, low: str, thing: bool) -> None:
        """Notes whether a thing is told beside the noun that is the subject of the clause, which its object cannot be."""
        if low in _NEW_CLAUSE:
            self.within, self.beside = False, self.thing
        self.beside = self.beside or (thing and self.within)
        self.within = self.within or verbs.finite(low) or low in _LEADS


def left_open(
    tokens: Sequence[Word], carried: Sequence[Word], put: Collection[int], named: Collection[int]
) -> Iterator[str]:
    """The words of a statement that point out of it, behind the words it carries over.

    `put` are the places where a name was put in, `named` where somebody is named.
    """
    last = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].low in _SMALL), None)
    if last is None:
        return
    told = _Told(alone=bool(carried) and not any(w.low in _NO_NOUN_NEXT for w in carried))
    # A `the` may stand before the last of them.
    for n, word in enumerate([*carried, *tokens[: last + 1]], -len(carried)):
        if n >= 0 and word.start not in put and (open_word := _open(tokens, n, told)):
            yield open_word
        told.add(word, tokens[n - 1].low if n > 0 else "", word.start in named, n == 0)


def _open(tokens: Sequence[Word], n: int, told: _Told) -> str | None:
    """The words at a place that nothing before them can mean, or None."""
    low, before = tokens[n].low, tokens[n - 1].low if n else ""
    after = tokens[n + 1].low if n + 1 < len(tokens) else ""
    if low in ("it", "them") and told.alone and before not in _MAKES and _does(tokens[:n]):
        return tokens[n].text  # `The firm announced a plan and followed it up`: not itself
    if low == "them" and n > 1:
        return None if told.several else tokens[n].text
    if low == "their" and n > 1 and told.acted:
        return None if told.several or told.thing or told.anyone else tokens[n].text
    if low == "they" and n > 1:
        return None if told.several or told.anyone else tokens[n].text
    acts = verbs.finite(before) or before in grammar.PREPOSITIONS
    if low == "it" and n > 1 and before not in _MAKES and not (told.beside if acts else told.thing):
        points = acts or not after[:1].isalnum() or after in _NO_NOUN_NEXT
        same = (
            after == "that" and tokens[n + 2 : n + 3] != [] and tokens[n + 2].low == "same"
        )  # `asked about it that same day`
        if points and not verbs.finite(after) and (same or after not in ("that", "to")):
            return tokens[n].text
    if low in COUNTED_OUT and n == 0 and verbs.finite(after):
        return tokens[n].text
    if low in demonstratives.WORDS:
        return demonstratives.left_open(tokens, n, told.acted, told.several)
    if low == "the" and after in WHICH and _acts(tokens, n + 2):
        here = (told.several and after in REST) or (after == "other" and told.one)
        return None if here else f"{tokens[n].text} {tokens[n + 1].text}"
    return None


def _does(words: Sequence[Word]) -> bool:
    """Whether words are the verb of a subject that stands before them: `has quickly sold`."""
    return bool(words) and all(verbs.finite(w.low) or w.low.endswith("ly") or w.low in verbs.ADVERBS for w in words)


def _acts(tokens: Sequence[Word], n: int) -> bool:
    """Whether a verb stands at a place: `the first charged him`, not `the first manned flight`."""
    if n >= len(tokens) or not verbs.finite(tokens[n].low):
        return False
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    known = tokens[n].low in verbs.AUXILIARIES or not tokens[n].low.endswith("ed")
    return known or after is None or capital(after) or after.low in _AFTER_VERB


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
