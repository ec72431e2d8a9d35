"""The words of a subject that can be told again for a pronoun: its noun, its words up to a break, its small first letter."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, grammar, nouns, people, pointing, pronouns, verbs
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_MOST = 9  # words of the longest such subject
_ENDS = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"of", "to"}
_POINTS = cues.PRONOUNS | pronouns.POSSESSIVE | pronouns.PERSONAL | pronouns.THINGS
_POINTS_BACK = _POINTS - pointing.OPEN_SUBJECTS


def unbroken(reading: Reading, subject: Span) -> Sequence[Word]:
    """The words of a subject up to its first comma or other break."""
    inside = reading.words_in(subject)
    stop = next((n for n, w in enumerate(inside) if w.text in grammar.BREAKS and w.text != "-"), len(inside))
    return inside[:stop]


def head(inside: Sequence[Word]) -> int | None:
    """The place of the noun of a subject that can be told again, or None."""
    if not 0 < len(inside) <= _MOST or any(w.low in ("and", "or") for w in inside):
        return None
    opens = inside[0].low in pointing.OPEN_SUBJECTS or inside[0].low in SMALL or inside[0].low.isdigit()
    opens = opens or any(w.low.endswith(("’s", "'s")) for w in inside[:-1])  # `Otto Reed’s rating`
    if any(w.low in _POINTS_BACK for w in inside):
        return None
    stop = next((n for n, w in enumerate(inside) if n > 1 and (w.low in _ENDS or _participle(w, n))), len(inside))
    noun = inside[stop - 1].low
    if not opens and not (nouns.plural(noun) and _plain(inside[:stop])):
        return None
    if (
        (opens and stop < 2)
        or not noun.isalpha()
        or noun in grammar.TIMES
        or noun in pointing.NO_SUBJECTS
        or noun.endswith("ly")
    ):
        return None
    return stop - 1


def _plain(inside: Sequence[Word]) -> bool:
    """Whether words without an article may be many of a kind: `radical islamists`, not `Most`, `Later tests`."""
    first = inside[0].low
    if (
        first in people.NOT_NAMES
        or first in pronouns.COUNTED
        or first in grammar.PREPOSITIONS
        or first in pointing.OPENERS
    ):
        return False
    return first.isalpha() and not first.endswith("ly")


def _participle(word: Word, at: int) -> bool:
    return (
        at > 1
        and not capital(word)
        and (word.low.endswith("ing") or (word.low.endswith("ed") and verbs.finite(word.low)))
    )


def points_back(words: str) -> bool:
    """Whether the words themselves need the text before them: `the bus`, not `the Arden bus` or `a bus`."""
    first, *rest = words.split()
    return first.lower() in pointing.POINTERS and not any(w[0].isupper() or w[0].isdigit() for w in rest)


def lower(words: str) -> str:
    """The words as they stand inside a sentence."""
    first = words.split(" ", 1)[0].lower()
    return words[0].lower() + words[1:] if first in pointing.OPEN_SUBJECTS or first in SMALL else words
