"""Words put into a copy of a stretch of text, each at its place: all that a statement changes of its quote."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from claims.records import Span

_ENDING = re.compile(r"['’](?:s|d|ll|re|ve)\b")


@dataclass(frozen=True, slots=True)
class Edit:
    """`put` stands for `text[start:end]`; where both places are one, it is put in there."""

    start: int
    end: int
    put: str


def written(text: str, span: Span, edits: Iterable[Edit]) -> str:
    """The words of `span` with every edit that lies in it; of edits over one another the first is made."""
    out, at = [], span.start
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if edit.start < at or edit.end > span.end:
            continue
        out += [text[at : edit.start], edit.put]
        at = edit.end
    out.append(text[at : span.end])
    return "".join(out)


def bracketed(text: str, span: Span, edits: Iterable[Edit]) -> str:
    """The words of `span` as they were said, with what each edit puts in square brackets behind its place."""
    kept, at = [], span.start
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if edit.start >= at and edit.end <= span.end:
            ending = _ENDING.match(text, edit.end, span.end)
            at = ending.end() if ending else edit.end
            kept.append(Edit(at, at, f" [{edit.put.strip(' (),[]')}]"))
    return written(text, span, kept)


def within_marks(text: str, begin: int, at: int) -> bool:
    """Whether quotation marks that open behind one place are still open at another."""
    opened = text.rfind("“", begin, at)
    if opened >= 0:
        return text.find("”", opened, at) < 0
    return text.count('"', begin, at) % 2 == 1
