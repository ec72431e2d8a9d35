"""How word lists are written: one string, words apart by white space."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The set of the words of `words`."""
    return frozenset(words.split())
