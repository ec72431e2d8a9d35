"""Texts with more than one blank between two words, as typists leave them: read with one, told at their own places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from claims.records import Quantity

# Two figures far apart are two cells of a table, and stay so.
_WIDE = re.compile(
    r"(?<=[^\W\d_])[ ]{2,4}(?=[\w$€£%-])|(?<=[\w$€£%-])[ ]{2,4}(?=[^\W\d_])|(?<=[$€£-])[ ]{2,4}(?=[0-9])"
)


def read(text: str, find: Callable[[str], list[Quantity]]) -> list[Quantity] | None:
    """What `find` gives for the text with one blank between words, at the places of `text`; None where there are no more."""
    wide = list(_WIDE.finditer(text))
    if not wide:
        return None
    ends: list[int] = []  # where, in the narrowed text, each blank that was several ends
    gone: list[int] = [0]  # how many were left out up to there
    for m in wide:
        gone.append(gone[-1] + m.end() - m.start() - 1)
        ends.append(m.end() - gone[-1])

    def there(at: int, first: bool) -> int:
        return at + gone[bisect_right(ends, at if first else at - 1)]

    def moved(q: Quantity) -> Quantity:
        plain = replace(q, start=there(q.start, True), end=there(q.end, False))
        if q.of_start is None or q.of_end is None:
            return plain
        start, end = there(q.of_start, True), there(q.of_end, False)
        return replace(plain, of=text[start:end], of_start=start, of_end=end)

    return [moved(q) for q in find(_WIDE.sub(" ", text))]
