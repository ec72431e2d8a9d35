"""Pronouns that mean nobody of whom the text tells: within a name, beside the other sex, spoken of as a word."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en.pronouns import PERSONAL
from claims.extract.prose.words import Word, capital

_OPENS, _CLOSES = frozenset("“‘\"'"), frozenset("”’\"'")
_FOLLOW = 3  # words behind a pronoun, itself among them, that tell that it means anybody


def meant(text: str, tokens: Sequence[Word], at: int) -> bool:
    """Whether the pronoun at a place is one: `Les Brown and His Band`, `his or her mill`, `“She” is how."""
    word = tokens[at]
    if at and (tokens[at - 1].text == "]" or (capital(word) and tokens[at - 1].text[0].isalnum())):
        return True
    if text[word.start - 1 : word.start] in _OPENS and text[word.end : word.end + 1] in _CLOSES:
        return True
    return _of_anybody(tokens[max(0, at - 2) : at], tokens[at + 1 : at + _FOLLOW])


def _of_anybody(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether a pronoun and the other beside it mean any man or woman."""
    pairs = (before, after[::-1])
    return any(len(pair) > 1 and pair[1].low == "or" and pair[0].low in PERSONAL for pair in pairs)
