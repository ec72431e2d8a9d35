"""Whether a word belongs to the noun phrase that it stands in or behind: by what it is, and by what follows it."""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, verbs
from claims.extract.lang.en.numberwords import CARDINALS

WORD = re.compile(r"[ \u00a0\n]{1,2}[‘'“\"]?((?:[A-Z]\.){2,}(?=[ -][A-Za-z])|[^\W\d_](?:[\w&’'-]*[^\W_])?)")
OWNER = ("'s", "’s", "s'", "s’")
LONGEST = 6
# Before the first word of a phrase they say nothing of what is counted.
IDLE = nouns.SKIP | frozenset(CARDINALS)
# `low- and middle-income families`: the rest of the first word stands behind the second.
_SUSPENDED = re.compile(r"-[ ](?:and|or|to)(?=[ ][a-z])")
# Around one word of a phrase: `two 'racist' chants`.
_OPENING, _CLOSING = frozenset("'‘“\""), frozenset("'’”\"")


def word_at(text: str, low: str, at: int) -> tuple[re.Match[str] | None, str]:
    """The word behind `at`, if there is one, and how it is written small."""
    found = WORD.match(text, at)
    return found, low[found.start(1) : found.end(1)] if found else ""


def suspended(text: str, low: str, end: int) -> int:
    """Where the `low- and` of `low- and middle-income families` ends, whose first word ends at `end`; 0 where none does."""
    rest = _SUSPENDED.match(low, end) if text.startswith("- ", end) else None
    return rest.end() if rest else 0


def unquoted(text: str, found: re.Match[str]) -> int:
    """Where a word ends with the mark that closes what one before it opens: `two 'racist' chants`."""
    end = found.end()
    return end + 1 if text[end : end + 1] in _CLOSING and text[found.start(1) - 1] in _OPENING else end


def ends(text: str, low: str, word: str, end: int, named: bool = False) -> bool:
    """Whether a phrase ends before a word; `named` says that it counts one thing and names it already."""
    if not nouns.ends_phrase(word) or capitals(text, end - len(word), end):
        return (
            word.endswith(verbs.SHORT_ENDS)
            or word.replace("’", "'") in verbs.SHORT_BE
            or (named and _postposed(text, low, word, end))
        )
    return word not in nouns.BESIDE or (named and word != "high") or not leads(text, low, end)


def within(text: str, low: str, word: str, end: int) -> bool:
    """Whether a word that ends phrases elsewhere belongs to this one: `of US voters`, `of older men`."""
    return capitals(text, end - len(word), end) or (word in nouns.BESIDE and leads(text, low, end))


def capitals(text: str, start: int, end: int) -> bool:
    """Whether a word is a name by its capitals, where the words beside it have none: `12 US troops`."""
    if text[start:end] not in nouns.CAPITALS:
        return False
    found = WORD.match(text, end)
    return found is not None and not found[1].isupper()


def leads(text: str, low: str, end: int) -> bool:
    """Whether a noun phrase goes on behind `end`: behind the `old` of `two old friends`, not of `two years old when`."""
    for _ in range(LONGEST):
        found = WORD.match(text, end)
        if found is None or text[end] == "\n":
            return False
        word, end = low[found.start(1) : found.end(1)], found.end()
        if word not in nouns.BESIDE and word not in ("and", "or"):
            return not nouns.ends_phrase(word) or text[found.start(1) : end] in nouns.CAPITALS
    return False


def verb(text: str, low: str, word: str, end: int) -> bool:
    """Whether a word behind a noun in the singular says what it does, or how: `one hand rocked the`, `one vaccine appears`."""
    if word in verbs.PRESENT and word.endswith("s"):
        return True
    if word.endswith("ly"):
        return word not in nouns.NO_ADVERB
    if word in verbs.TELLING:
        return True
    if not word.endswith("ed") or word.endswith("eed"):
        return False
    following, after = word_at(text, low, end)
    return following is None or nouns.ends_phrase(after)


def doing(word: str) -> bool:
    """Whether a word in -ing tells what somebody does, and is no noun."""
    return word.endswith("ing") and word not in nouns.OF_ING


def _postposed(text: str, low: str, word: str, end: int) -> bool:
    """Whether an adjective stands behind its noun: `one plan present in every town`."""
    return word in nouns.POSTPOSED and not leads(text, low, end)
