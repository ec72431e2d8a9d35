"""The day or year that the words shortly before tell: what `that night` and `that May` point back to."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from claims.extract.alone.days import unsettled
from claims.extract.alone.days.dateforms import YEAR
from claims.extract.moments import tenses
from claims.extract.prose import beginnings
from claims.extract.reading import Reading
from claims.records import Moment, Span

# How far back the day lies that `that night` means.
_NEAR = 400
# And how far where none is told so near.
_FAR = 1_500
_IN = re.compile(r"\b[Ii]n\s$")
_SENTENCES = 2  # its own and the one before


def year_before(reading: Reading, moment: Moment) -> str | None:
    """The one year that dates shortly before a moment tell, as written there."""
    near = reading.moments_in(Span(max(0, moment.start - _NEAR), moment.start))
    years = {found[0] for m in near if (found := YEAR.search(m.span.of(reading.text)))}
    return years.pop() if len(years) == 1 else None


def year_just_before(reading: Reading, moment: Moment) -> str | None:
    """The one year told as a time of its own, `in 2012`, in the sentence of a moment, or else in the one before it.

    `the most since 1908` tells when nothing of the story happened.
    """
    bounds = [*beginnings.before(reading.text, moment.start, _NEAR), moment.start][-_SENTENCES - 1 :]
    for start, stop in reversed(list(pairwise(bounds))):
        near = [m for m in reading.moments_in(Span(start, stop)) if (m.value or "")[:4].isdigit()]
        dates = [(m, found[0]) for m in near if (found := YEAR.search(m.span.of(reading.text)))]
        if len(dates) < len(near):
            return None  # `last year`, `in May`: another time is told
        if years := {year for _, year in dates}:
            placed = all(_IN.search(reading.text, max(0, m.start - 4), m.start) for m, _ in dates)
            return years.pop() if placed and len(years) == 1 else None
    return None


def day_before(reading: Reading, moment: Moment) -> date | None:
    """The one day past that is told shortly before a moment, or None where there are none or several."""
    near = reading.moments_in(Span(max(0, moment.start - _NEAR), moment.start))
    published = reading.article.published
    far = reading.moments_in(Span(max(0, moment.start - _FAR), moment.start))
    here = published.isoformat() if published else ""
    ahead = {day for day in _days(far) if here and day > here}
    if ahead & _days(near) and unsettled.way(reading, moment) is not tenses.Way.BACK:
        return None
    days = (_days(near) - ahead) or (_days(far) - ahead - {here})
    return date.fromisoformat(days.pop()) if len(days) == 1 else None


def _days(told: list[Moment]) -> set[str]:
    """The days that moments tell."""
    return {m.value[:10] for m in told if m.value and re.match(r"\d{4}-\d{2}-\d{2}", m.value)}
