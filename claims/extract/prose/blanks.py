"""Texts with several blanks between words, as typists leave them: the same with one, and where its words stood."""

from __future__ import annotations

import re
from bisect import bisect_right

# Two figures far apart are two cells of a table, and stay so.
_WIDE = re.compile(
    r"(?<=[^\W\d_])[ ]{2,4}(?=[\w$€£%-])|(?<=[\w$€£%-])[ ]{2,4}(?=[^\W\d_])|(?<=[$€£-])[ ]{2,4}(?=[0-9])|(?<=,)[ ]{2,4}(?=\w)"
)


class Narrowed:
    """A text with one blank where `text` has several; `start` and `end` give for a place in it the place in `text`."""

    def __init__(self, text: str) -> None:
        """Read `text` once; where it has no such blanks, `changed` is false and the text is the same."""
        self._ends: list[int] = []  # where, in the narrowed text, each blank that was several ends
        self._gone: list[int] = [0]  # how many were left out up to there
        for m in _WIDE.finditer(text) if "  " in text else ():
            self._gone.append(self._gone[-1] + m.end() - m.start() - 1)
            self._ends.append(m.end() - self._gone[-1])
        self.changed = bool(self._ends)
        self.text = _WIDE.sub(" ", text) if self.changed else text

    def start(self, at: int) -> int:
        """Where in the text something begins that begins at `at` here."""
        return at + self._gone[bisect_right(self._ends, at)]

    def end(self, at: int) -> int:
        """Where in the text something ends that ends at `at` here."""
        return at + self._gone[bisect_right(self._ends, at - 1)]
