"""What the items of a list tell, under a line that says who says them: `The council believes:` and one item a line."""

from __future__ import annotations

import re

from claims.extract.grammar import subjects
from claims.extract.lang.en import cues
from claims.extract.speakers.heard import Here
from claims.records import Attribution, Span
from claims.vocabulary import Mode, Placed

_MARK = re.compile(r"[-–—*•‣▪●]\s+")
_ENDS = re.compile(r"[;,]?(?:\s(?:and|or))?\s*$")
_LED = 4  # words between a verb of saying and the colon: `told the council:`
_MARKED = 4  # letters before a sentence among which its item's mark stands


def announced(here: Here) -> Attribution | None:
    """Who says what is listed under this sentence, which ends in a colon; None where it does not tell."""
    tokens = here.tokens
    if len(tokens) < 3 or here.marked:
        return None
    cue = here.cues[-1] if here.cues else None
    close = Span(here.span.end, here.span.end)
    if cue and cue.before:
        near = len(tokens) - 2 - cue.at <= _LED
        return here.said(close, cue.speaker, cue, Mode.REPORTED, Placed.LABEL) if near else None
    subject = subjects.subject_of(tokens, 0) if tokens[-2].low in cues.HOLDS else None
    return here.said(close, subject, None, Mode.REPORTED, Placed.LABEL) if subject else None


def item(text: str, span: Span) -> Span | None:
    """What an item of a list tells, without its mark and what joins it to the next; None for a sentence that is none."""
    line = text.rfind("\n", max(0, span.start - _MARKED), span.start) + 1
    mark = _MARK.match(text, line or span.start, span.end)
    if mark is None or mark.end() < span.start or text[line : mark.start()].strip():
        return None
    ends = _ENDS.search(text, max(mark.end(), span.end - 8), span.end)
    return Span(mark.end(), ends.start() if ends else span.end)
