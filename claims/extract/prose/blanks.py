"""Texts with several blanks between words, as typists leave them: the same with one, and where its words stood."""

from __future__ import annotations

import re
from bisect import bisect_right

_WIDE = re.compile("  +")
_LONGEST = 4  # farther apart are cells of a table
_SIGNS = frozenset("$€£-")


class Narrowed:
    """A text with one blank where `text` has several; `start` and `end` give for a place in it the place in `text`."""

    def __init__(self, text: str) -> None:
        """Read `text` once; where it has no such blanks, `changed` is false and the text is the same."""
        self._ends: list[int] = []  # where, in the narrowed text, each blank that was several ends
        self._gone: list[int] = [0]  # how many were left out up to there
        parts, done = [], 0
        for m in _WIDE.finditer(text) if "  " in text else ():
            start, end = m.span()
            if start > 0 and end < len(text) and end - start <= _LONGEST and _between(text[start - 1], text[end]):
                parts.append(text[done : start + 1])
                done = end
                self._gone.append(self._gone[-1] + end - start - 1)
                self._ends.append(end - self._gone[-1])
        self.changed = bool(parts)
        self.text = "".join([*parts, text[done:]]) if parts else text

    def start(self, at: int) -> int:
        """Where in the text something begins that begins at `at` here."""
        return at + self._gone[bisect_right(self._ends, at)]

    def end(self, at: int) -> int:
        """Where in the text something ends that ends at `at` here."""
        return at + self._gone[bisect_right(self._ends, at - 1)]


def _between(left: str, right: str) -> bool:
    """Whether blanks stand between two words of a phrase; between two figures they part the cells of a table."""
    if left.isalpha() or left == ",":
        return right.isalnum() or right in "$€£%-"
    return (right.isalpha() and (left.isalnum() or left in "$€£%-")) or (left in _SIGNS and right.isdigit())
