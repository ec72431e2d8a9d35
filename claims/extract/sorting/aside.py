"""Numbers and dates that are no part of a claim, and why: datelines, idioms, names, references, list numbers, clock times."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from claims.extract.lang.en import figures
from claims.extract.prose.letters import lowered
from claims.records import Attribution, SetAside, Span
from claims.vocabulary import AsideReason

# Pattern, reason, and whether it is matched against small letters.
_EVERYWHERE = (
    (figures.REFERENCE, AsideReason.REFERENCE, True),
    (figures.LINK, AsideReason.REFERENCE, True),
    (figures.NAME, AsideReason.NAME, False),
    (figures.IDIOM, AsideReason.IDIOM, True),
)


def tokens(text: str) -> list[Span]:
    """Every word of `text` that is a number or a date by its look, in order."""
    return [Span(m.start(), m.end()) for m in figures.TOKEN.finditer(text)]


def by_shape(text: str) -> list[SetAside]:
    """What is never a figure, wherever it stands: references, names, idioms, list numbers. In order, none overlapping."""
    low = lowered(text)
    asked = (
        [*_EVERYWHERE, (figures.ADDRESS, AsideReason.REFERENCE, True)] if figures.ADDRESS_SIGN in text else _EVERYWHERE
    )
    found = [
        SetAside(m.start(), m.end(), text[m.start() : m.end()], reason)
        for pattern, reason, small in asked
        for m in pattern.finditer(low if small else text)
        if figures.TOKEN.search(m[0])
    ]
    found += [SetAside(m.start(1), m.end(1), m[1], AsideReason.LIST_NUMBER) for m in figures.LIST_NUMBER.finditer(text)]
    return _apart(sorted(found, key=lambda s: (s.start, -s.end)))


def _apart(found: list[SetAside]) -> list[SetAside]:
    kept: list[SetAside] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def within(text: str, span: Span, reason: AsideReason) -> Iterator[SetAside]:
    """Every number and date of a stretch, set aside for one reason; the words of one date together."""
    if span.start == span.end:
        return  # most sentences open and close with story
    start = end = -1
    for m in figures.TOKEN.finditer(text, span.start, span.end):
        if start >= 0 and not text[end : m.start()].strip(" ,."):
            end = m.end()
            continue
        if start >= 0:
            yield SetAside(start, end, text[start:end], reason)
        start, end = m.start(), m.end()
    if start >= 0:
        yield SetAside(start, end, text[start:end], reason)


def with_speakers(text: str, known: list[SetAside], said: Iterable[Attribution]) -> list[SetAside]:
    """What is known, and the `one` of who speaks and has no name, which counts nobody: `one aide said`."""
    at = {a.speaker.start for a in said if a.speaker and _ONE.match(text, a.speaker.start, a.speaker.end)}
    starts = [s.start for s in known]
    at -= {start for start in at if (n := bisect_right(starts, start)) and start < known[n - 1].end}
    ones = [SetAside(start, start + 3, text[start : start + 3], AsideReason.IDIOM) for start in at]
    return sorted([*known, *ones], key=lambda s: s.start) if ones else known


_ONE = re.compile(r"[Oo]ne\s(?!of\b|in\b)")


def clocks(text: str) -> list[Span]:
    """Clock times."""
    return [Span(m.start(), m.end()) for m in figures.CLOCK.finditer(text)]
