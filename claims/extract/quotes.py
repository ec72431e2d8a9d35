"""What stands between quotation marks. A quotation left open at the end of a paragraph goes on where the next one opens."""

from __future__ import annotations

import re

from claims.extract.sentences import paragraphs
from claims.records import Span

_MARKS = re.compile(r"[“”„«»\"]")
_OPENS, _CLOSES = frozenset("“„«"), frozenset("”»")


def quotations(text: str) -> list[Span]:
    """The words inside each pair of double quotation marks, without the marks, in order."""
    found: list[Span] = []
    for part in paragraphs(text):
        found += _of_paragraph(text, part)
    return found


def _of_paragraph(text: str, part: Span) -> list[Span]:
    found, opened = [], -1
    for mark in _MARKS.finditer(text, part.start, part.end):
        if opened < 0:
            if mark[0] not in _CLOSES:
                opened = mark.end()
        elif mark[0] not in _OPENS:
            found.append(Span(opened, mark.start()))
            opened = -1
        else:
            opened = mark.end()
    if opened >= 0:
        found.append(Span(opened, part.end))
    return [s for s in found if s.start < s.end]
