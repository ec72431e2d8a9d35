"""Names with an age behind them, as news puts them: `Jane Doe, 49,`."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import MONTHS
from claims.extract.reading import Reading
from claims.records import Quantity, Span
from claims.vocabulary import QuantityKind

_BEFORE, _PLACE = 60, 80  # letters before an age among which its name stands, and what places that
# Each word of a name opens behind a space alone: a run of capitals is read in one way.
_NAMED = re.compile(r"([A-ZÀ-ÖØ-Þ][\w’'.-]*(?:\s[A-ZÀ-ÖØ-Þ][\w’'.-]*)*\s?),\s(?:aged\s)?$")
_YEARS = re.compile(r"(?:aged\s)?\d{1,3}")
_OF_A_PLACE = re.compile(r"\b(?:in|of|from|at|near)\s(?:the\s)?$")


def of(text: str, quantity: Quantity) -> Span | None:
    """`Jane Doe, 49,`: a name, a comma, an age and nothing more. The span of name and age."""
    if quantity.kind is not QuantityKind.AGE:
        return None
    after = text[quantity.end : quantity.end + 1]
    found = _NAMED.search(text, max(0, quantity.start - _BEFORE), quantity.start)
    if not found or after not in (",", ".", ")", ";", ""):
        return None
    last = found[1].split()[-1].lower()
    if last in WEEKDAYS or last in MONTHS:
        return None  # `died Saturday, aged 78`
    if _OF_A_PLACE.search(text, max(0, quantity.start - _PLACE), found.start(1)):
        return None  # `Jane Doe of the Marsh Isles, 79`
    if not _YEARS.fullmatch(text, quantity.start, quantity.end):
        return None
    return Span(found.start(1), quantity.end)


def name(text: str, age: Span) -> Span:
    """The name before the comma of `Jane Doe, 49`."""
    return Span(age.start, text.rindex(",", age.start, age.end))


def without(reading: Reading, subject: Span) -> Span:
    """What stands before a `who` without the age that closes it: `Jane Doe, 49, who`."""
    for quantity in reading.quantities_in(subject)[-1:]:
        age = of(reading.text, quantity) if quantity.end == subject.end else None
        if age and subject.covers(age):
            return Span(subject.start, name(reading.text, age).end)
    return subject


def after(piece: Piece, opening: Span, text: str) -> Piece:
    """The piece without the name and age, or the clause, that opens it: `Jane Doe, 49, was held` becomes `was held`."""
    start = opening.end
    while start < piece.end and text[start] in ", ":
        start += 1
    return replace(piece, start=start, join=Join.VERB)
