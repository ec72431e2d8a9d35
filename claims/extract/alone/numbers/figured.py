"""A figure that `this` means where it is held against another: `It raised 30 dollars. This was 2 dollars less than ...`."""

from __future__ import annotations

import re

from claims.extract.named.meaning.whom import Context
from claims.extract.prose.words import Word
from claims.extract.reading import Reading
from claims.records import Span
from claims.vocabulary import QuantityKind

_COMPARES = re.compile(
    r"\s(?:also\s)?(?:exceed(?:s|ed)\b|compare[sd]\s(?:with|to)\b|(?:is|was|would be|represents|represented|amounts to)\s"
    r"(?:(?:nearly|about|almost|over|roughly|around|slightly|far|much|just|well|more than|less than)\s)*"
    r"(?:half|(?:a|one)\s(?:third|quarter|fifth|tenth)|two[- ]thirds|up\s(?:from|\d)|down\s(?:from|\d)|"
    r"(?:more|less|fewer|\w+er)\sthan\b|(?:[\d.,]+%?|twice|double|triple)\s(?:\w+\s)?"
    r"(?:more|less|fewer|\w+er|above|below|that|the)\b))"
)
_HEDGE = re.compile(
    r"(?:nearly|about|around|almost|some|over|roughly|approximately|up to|at least|at most|(?:more|less|fewer) than)\s$",
    re.I,
)
_LONGEST = 16


def meant(reading: Reading, context: Context, word: Word) -> str | None:
    """The one figure told in the clause or the sentence before `this`, with what it counts; None where there are several."""
    if word.low != "this" or context.quoted or not _COMPARES.match(reading.text, word.end):
        return None
    begin = context.starts_at if word.start > context.starts_at else context.before_at
    told = [
        q
        for q in reading.quantities_in(Span(begin, word.start))
        if q.kind not in (QuantityKind.AGE, QuantityKind.DURATION)
    ]
    if len(told) != 1:
        return None
    one = told[0]
    hedge = _HEDGE.search(reading.text, max(begin, one.start - _LONGEST), one.start)
    end = one.of_end if one.of_end and one.of_end > one.end else one.end
    return reading.text[hedge.start() if hedge else one.start : end]
