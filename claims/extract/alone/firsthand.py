"""Who `I` is in a statement that nobody is known to have said, or that the writer of the article tells: left open."""

from __future__ import annotations

import re

from claims.extract.lang.en import grammar, nouns, verbs
from claims.extract.prose.words import Word, capital, words

_I = re.compile(r"(?<![\w.-])I(?![\w.-])")
_MARKS = '“"'
_OPENS = nouns.STOP | verbs.ADVERBS | grammar.TIMES
_FAR = 40  # letters before it that are looked at


def still_open(statement: str) -> tuple[str, ...]:
    """The `I` of a statement; nothing where it has none, or quotes it from somebody whom it may name."""
    for found in _I.finditer(statement):
        if any(mark in statement[: found.start()] for mark in _MARKS):
            return ()
        if statement[found.end() : found.end() + 1] in ("’", "'"):
            return (found[0],)
        before = list(words(statement, max(0, found.start() - _FAR), found.start()))
        if not (before and _named(before[-1])):
            return (found[0],)
    return ()


def _named(before: Word) -> bool:
    """Whether it is the number of a name: `World War I`, not `Then I left`."""
    return capital(before) and before.low not in _OPENS
