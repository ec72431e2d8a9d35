"""The country that a sentence speaks of by those who rule it: `Norway’s premier said the country would pay`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from claims.extract.lang.en import kinds

_REACH = 250  # letters back that are read
_SENTENCE = re.compile(r"[.!?][\"”’)]?\s(?=[A-Z“\"])|\n")
_RULERS = "|".join(" ".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in one.split()) for one in kinds.RULERS)
_RULES = re.compile(rf"[A-Z][\w.’'-]*(?:\s[A-Z][a-z]+)?\s(?:[a-z]+\s)?(?:{_RULERS})\b")


def country(text: str, visits: Sequence[tuple[int, str]], at: int) -> str | None:
    """The one country that a sentence has named before a place, where those who rule it are spoken of; else None."""
    begin = max(0, at - _REACH)
    ends = [m.end() for m in _SENTENCE.finditer(text, begin, at + 1)]
    begin = ends[-1] if ends else begin
    here = visits[bisect_left(visits, (begin, "")) : bisect_left(visits, (at, ""))]
    ruled = len({name for _, name in here}) == 1 and any(_RULES.match(text, start) for start, _ in here)
    return here[0][1] if ruled else None
