"""Letters to the editor: what stands between `SIR –` and the name under it, and where that name and its town stand."""

from __future__ import annotations

from dataclasses import dataclass

from claims.extract import sentences
from claims.extract.lang.en import bylines
from claims.records import Span

_LONGEST = 70  # letters of a line under a letter
_LINES = 3  # lines under one: a name, a town, an office


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter: its words, the name under it, and all the lines with that name."""

    content: Span
    name: Span
    under: Span


def find(text: str) -> list[Letter]:
    """The letters of a text in order; one that nobody has signed before the next begins is none."""
    if not bylines.SALUTES.search(text):
        return []
    found: list[Letter] = []
    begin: int | None = None
    end = 0
    for part in sentences.paragraphs(text):
        if opens := bylines.SALUTES.match(text, part.start, part.end):
            begin = opens.end()
        elif begin is not None and (name := _signed(text, part)):
            found.append(Letter(Span(begin, end), name, part))
            begin = None
        end = part.end
    return [one for one in found if one.content.start < one.content.end]


def _signed(text: str, part: Span) -> Span | None:
    """The name that opens the few short lines of a paragraph, if they are no more than who wrote and from where."""
    lines = part.of(text).split("\n")
    if len(lines) > _LINES or any(len(one) > _LONGEST or one.rstrip()[-1:] in ".!?:;" for one in lines):
        return None
    found = bylines.SIGNED.match(text, part.start, part.start + len(lines[0]))
    return Span(*found.span(1)) if found else None
