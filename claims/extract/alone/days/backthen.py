"""`Since then`, `at the time`, `by then`: the one day, month or year that the words just before tell, in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from claims.extract.alone.days.dateforms import spelled
from claims.extract.alone.days.unsettled import doubtful
from claims.extract.prose import beginnings
from claims.extract.prose.edits import Edit
from claims.extract.reading import Reading
from claims.records import Moment, Span
from claims.vocabulary import TimexType

_THEN = re.compile(r"\b(?:since|by|until|back|before|from) then\b(?!-)|\bat (?:the|that) time\b(?! of\b)", re.I)
# `at the time he was mayor` tells itself when.
_CLOSED = re.compile(r"[.,;:!?)”\"]|$|\s(?:and|but|that|to|with|as|for|because)\b|\n")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?=T|$)")
_MONTH = re.compile(r"\d{4}-\d{2}")
_YEAR = re.compile(r"\d{4}")
# How far back the day may stand, in letters.
_NEAR = 300


def edits(reading: Reading, span: Span) -> Iterator[Edit]:
    """What time is pointed back to, behind the words that do; nothing where the sentence or the one before tells several."""
    text = reading.text
    if text.find("then", span.start, span.end) < 0 and text.find("time", span.start, span.end) < 0:
        return
    for match in _THEN.finditer(text, span.start, span.end):
        told = _told(reading, match.start(), span)
        if told:
            yield Edit(match.end(), match.end(), f" ({told})")


def left_open(reading: Reading, span: Span) -> Iterator[str]:
    """`date needed: at the time` where that points out of a stretch that tells no date, and the text tells none or several."""
    text = reading.text
    if text.find("then", span.start, span.end) < 0 and text.find("time", span.start, span.end) < 0:
        return
    for match in _THEN.finditer(text, span.start, span.end):
        alone = not match[0].endswith("time") or _CLOSED.match(text, match.end())
        if alone and not _dates(reading, span.start, span.end) and not _told(reading, match.start(), span):
            yield f"date needed: {match[0]}"


def _told(reading: Reading, at: int, span: Span) -> str | None:
    """The one past date of the sentence before a place, or else of the sentence before that one; none that `span` holds."""
    text, published = reading.text, reading.article.published
    opens = beginnings.before(text, at, _NEAR)
    dates = _dates(reading, opens[-1], at) or _dates(reading, opens[-2:][0], opens[-1])
    if reading.spoken(Span(at, at + 1)) and not all(reading.spoken(m.span) for m in dates):
        return None  # somebody else's words tell another time
    if len({m.value for m in dates}) != 1 or any(doubtful(reading, m) or span.covers(m.span) for m in dates):
        return None
    value = dates[0].value or ""
    return None if published is None or value[:10] > published.isoformat() else _shown(value)


def _dates(reading: Reading, begin: int, end: int) -> list[Moment]:
    """The dates between two places, durations and times of day aside."""
    found = reading.moments_in(Span(begin, end))
    return [m for m in found if m.type in (TimexType.DATE, TimexType.TIME) and (m.value or "")[:1].isdigit()]


def _shown(value: str) -> str | None:
    if day := _DAY.match(value):
        return spelled(date.fromisoformat(day[0]))
    if _MONTH.fullmatch(value):
        return f"{date.fromisoformat(value + '-01'):%B %Y}"
    return value if _YEAR.fullmatch(value) else None
