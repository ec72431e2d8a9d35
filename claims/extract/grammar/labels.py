"""Capitals that lead a sentence, stay in its claim, and are no part of its subject: `ARDEN, Ohio: The council paid`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.prose.words import Word
from claims.records import Span

_SHORT = 4  # letters of the shortest; what is shorter may be a body that acts: `NBC`
_LABEL = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{3,}(?:[\s/][A-ZÀ-Þ'’.-]+){0,3}"
    r"(?:,\s(?:[^:;()\n–—]|(?<=\d):(?=\d)){1,40}|\s\([^)\n]{1,40}\)){0,3}(?::|\s?[-–—]{1,2})\s"
)


def past(text: str, sentence: Span, tokens: Sequence[Word]) -> Sequence[Word]:
    """The words of a sentence behind such a label."""
    first = tokens[0].text if tokens else ""
    label = _LABEL.match(text, sentence.start, sentence.end) if first.isupper() and len(first) >= _SHORT else None
    return [w for w in tokens if w.start >= label.end()] if label else tokens
