"""Stretches of time that end or begin with the article's own day: `in recent weeks`, `over the past two years`, in brackets.

`Over the past three days` is told too closely for that: whoever writes on a Monday may have written it on Sunday.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from claims.extract.alone.days.dateforms import spelled
from claims.extract.lang.en.calendar import BEFORE_STRETCHES, COUNTED_STRETCHES
from claims.extract.moments import tenses
from claims.extract.prose.edits import Edit
from claims.extract.prose.letters import lowered
from claims.extract.reading import Reading
from claims.records import Span
from claims.vocabulary import TimexType

_STRETCH = re.compile(
    rf"\b(?:{BEFORE_STRETCHES}) (?:recent (?P<recent>days|weeks|months|years|decades)(?: and (?:weeks|months|years))?"
    rf"|the (?P<way>past|last|next|coming) (?:(?P<n>{COUNTED_STRETCHES}|[0-9]+) )?(?P<unit>days|weeks|months|years|decades)"
    r"|the (?:past|last) (?P<one>week|month|year|decade|century))"
    # `in recent years before the war`, `over the last years of his life`
    r"(?![\w’'-])(?! (?:of|before|after|leading|until|as)\b)",
    re.I,
)
# `rose to begin the week`, `ended the month higher`
_OPENING = re.compile(
    r"\b(?:to (?:begin|start|open)|(?P<closes>to (?:end|close|finish)|ended|closed|finished)|began|started|opened)"
    r" the (?P<unit>week|month|year)(?![\w’'-])(?! (?:of|before|after|that|when|in|by)\b)"
)
_FIRST, _EARLY = 5, 2  # days and months in which what has ended is the one before
_LEADS = re.compile(r"\b(?:recent|past|last|next|coming) ")
_LONG = frozenset(["year", "decade", "century"])
_EXACT = frozenset(["few", "several", "couple of", "many", None])
_HAD = re.compile(r"\bhad\b")
_SINCE = re.compile(r"\b(?:since|than)\s(?:the\s)?$", re.I)
_AHEAD = (tenses.Way.AHEAD, tenses.Way.NEAR)


def edits(reading: Reading, span: Span) -> Iterator[Edit]:
    """The article's day, month or year behind each stretch that counts from it; nothing in somebody's words."""
    published, text = reading.article.published, reading.text
    if published is None:
        return
    for found in _OPENING.finditer(text, span.start, span.end):
        if shown := _own(published, found) if not reading.spoken(Span(*found.span())) else None:
            yield Edit(found.end(), found.end(), f" ({shown})")
    if not _LEADS.search(text, span.start, span.end):
        return
    for found in _STRETCH.finditer(text, span.start, span.end):
        unit = (found["recent"] or found["unit"] or found["one"]).lower().rstrip("s")
        if reading.spoken(Span(*found.span())) or _counts_elsewhere(reading, span, found):
            continue
        if unit == "day" and not found["recent"] and found["n"] not in _EXACT:
            continue
        day = f"{published:%Y}" if unit in _LONG else f"{published:%B %Y}"
        yield Edit(found.end(), found.end(), f" (as of {day if unit not in ('day', 'week') else spelled(published)})")


def left_open(reading: Reading, span: Span) -> Iterator[str]:
    """`date needed: in recent weeks` for each such stretch of an article whose day is unknown."""
    if reading.article.published is None and _LEADS.search(reading.text, span.start, span.end):
        yield from (f"date needed: {found[0]}" for found in _STRETCH.finditer(reading.text, span.start, span.end))


def _own(published: date, found: re.Match[str]) -> str | None:
    """The week, month or year of the article that somebody began or ended; in its first days it may be the one before."""
    closes, unit = found["closes"] is not None, found["unit"].lower()
    if unit == "week":
        monday = published - timedelta(days=published.isoweekday() - 1)
        return None if published.isoweekday() in (1, 7) else f"week of {spelled(monday)}"
    if closes and (published.day <= _FIRST if unit == "month" else published.month <= _EARLY):
        return None
    return f"{published:%B %Y}" if unit == "month" else f"{published:%Y}"


def _counts_elsewhere(reading: Reading, span: Span, found: re.Match[str]) -> bool:
    """Whether another day than the article's may be meant: one is told beside it, or what had been by then."""
    text = reading.text
    if _HAD.search(text, span.start, found.start()):
        return True
    if found["way"] and found["way"].lower() in ("next", "coming"):
        low = lowered(text[span.start : span.end])
        if tenses.way(low, found.start() - span.start, found.end() - span.start) not in _AHEAD:
            return True
    beside = reading.moments_in(span)
    return any(
        m.type in (TimexType.DATE, TimexType.TIME)
        and (m.value or "")[:1].isdigit()
        and not _SINCE.search(text, max(0, m.start - 12), m.start)
        for m in beside
    )
