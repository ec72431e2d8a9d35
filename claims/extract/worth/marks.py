"""The marks of a text by which its worth is judged: its words, its pairs of words, the kinds of both, its length.

A mark is a number made from the words: weights are kept by these numbers, so that no text is kept with them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from zlib import crc32

from claims.extract.lang.en import wordings

OTHER = len(wordings.REASONS)
"""What tells nothing but that its words are like those of claims that were checked, or not; beyond it, the length."""
LENGTH = OTHER + 1

# Marks of quotation are none: files quote their cells, too.
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)*|\d+(?:[.,]\d+)*|[$€£¥%?!:;,—]|--+")
_TELLS = {kind: n for n, kinds in enumerate(wordings.REASONS.values()) for kind in kinds.split()}
_ALL = 0xFFFFFFFF
_EDGE = "<>"
_LONGEST = 12
Word = tuple[int, int, int, int, int]
"""A word's mark, its part in the mark of a pair that it opens, its kind, that kind's row among the pairs, what it tells."""


def number(mark: str) -> int:
    """The number of a mark that is written out."""
    return crc32(mark.encode()) & _ALL


_KIND = {kind: n for n, kind in enumerate((*wordings.KINDS, _EDGE))}
PLAIN = frozenset(_KIND[kind] for kind in wordings.PLAIN)
"""The kinds of words that say what a text is about, and tell nothing by their kind."""
_WIDE = len(_KIND)
_SINGLE = [number(f"kind {kind}") for kind in _KIND]
_DOUBLE = [number(f"kinds {one} {two}") for one in _KIND for two in _KIND]
_LENGTHS = [number(f"length {n}") for n in range(_LONGEST + 1)]


@lru_cache(maxsize=65536)
def _within(word: str) -> Word:
    """What is known of a word as it stands within a text."""
    return _word(word, word[0].isupper())


@lru_cache(maxsize=65536)
def _opening(word: str) -> Word:
    """What is known of a word that opens a text: there a capital says nothing of it."""
    return _word(word, False)


def _word(word: str, capital: bool) -> Word:
    low = word.lower().replace("’", "'")
    if low[0].isdecimal():
        low = _figure(low.replace(",", ""))
    kind = wordings.kind(low, capital)
    return _as_known(f"word {low}", kind)


def _as_known(mark: str, kind: str) -> Word:
    own = number(mark)
    return own, own * 0x9E3779B1 & _ALL, _KIND[kind], _KIND[kind] * _WIDE, _TELLS.get(kind, OTHER)


_OUTSIDE = _as_known(_EDGE, _EDGE)


def _figure(digits: str) -> str:
    """Figures are alike where they are of one length; a year is a thing of its own."""
    if len(digits) == 4 and digits[:2] in ("19", "20"):
        return "#year"
    return "#part" if "." in digits else f"#{min(len(digits), 4)}"


def words(text: str) -> list[str]:
    """The words, numbers and marks of a text as they stand."""
    return _WORD.findall(text)


def known(found: list[str]) -> list[Word]:
    """What is known of each of a text's words."""
    return [*map(_opening, found[:1]), *map(_within, found[1:])]


def of(found: list[Word]) -> dict[int, int]:
    """The marks of a text, by its words, each with the number of what it tells. None twice, in the order of the text."""
    out: dict[int, int] = {_LENGTHS[min(_LONGEST, (len(found) ** 2).bit_length())]: LENGTH}
    _, opens, _, row, last_tells = _OUTSIDE
    for mark, left, kind, wide, tells in found:
        out[mark] = out[_SINGLE[kind]] = tells
        out[opens ^ mark] = out[_DOUBLE[row + kind]] = tells if tells < last_tells else last_tells
        opens, row, last_tells = left, wide, tells
    out[opens ^ _OUTSIDE[0]] = out[_DOUBLE[row + _OUTSIDE[2]]] = last_tells
    return out


def of_text(text: str) -> dict[int, int]:
    """The marks of a text."""
    return of(known(words(text)))
