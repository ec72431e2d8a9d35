"""The paragraph around a claim's exact words as people read it, without markup, and where in it the words stand. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims import markup

# A paragraph that would drown the row is cut around the exact words; well under what a spreadsheet's cell holds (32,767).
PARAGRAPH = 3_000
_BREAK = re.compile(r"\n[^\S\n]*\n")
# Signs may begin so far before a cut, or end so far behind it: no link is longer.
_SIGNS = 2_700


@dataclass(frozen=True, slots=True)
class Around:
    """A paragraph; the exact words are `text[start:end]`, they too without the markup that they hold in the article."""

    text: str
    start: int
    end: int


def paragraph(text: str, start: int, end: int) -> str:
    """The paragraph of `text` around `start:end`: up to empty lines; single lines where such a block is very long."""
    return around(text, start, end).text


def around(text: str, start: int, end: int) -> Around:
    """The same, with the place of the words in it."""
    left, right = _block(text, start, end)
    first, last = left, right
    if right - left > PARAGRAPH:
        spare = max(0, PARAGRAPH - (end - start)) // 2
        first, last = max(left, start - spare), min(right, end + spare)
    low = max(left, first - _SIGNS)
    signs = [(a + low, b + low) for a, b in markup.cuts(text[low : min(right, last + _SIGNS)])]
    before = ("…" if first > left else "") + markup.between(text, first, start, signs).lstrip()
    words = markup.between(text, start, end, signs)
    behind = markup.between(text, end, last, signs).rstrip() + ("…" if last < right else "")
    return Around(f"{before}{words}{behind}", len(before), len(before) + len(words))


def _block(text: str, start: int, end: int) -> tuple[int, int]:
    left = max((m.end() for m in _BREAK.finditer(text, 0, start)), default=0)
    after = _BREAK.search(text, end)
    right = after.start() if after else len(text)
    if right - left > PARAGRAPH:
        left = max(left, text.rfind("\n", left, start) + 1)
        stop = text.find("\n", end, right)
        right = stop if stop >= 0 else right
    return left, right
