"""The day or year that the words shortly before tell: what `that night` and `that May` point back to."""

from __future__ import annotations

import re
from datetime import date

from claims.extract.alone import unsettled
from claims.extract.alone.dateforms import YEAR
from claims.extract.moments import tenses
from claims.extract.reading import Reading
from claims.records import Moment, Span

# How far back the day lies that `that night` means.
_NEAR = 400
# And how far where none is told so near.
_FAR = 1_500


def year_before(reading: Reading, moment: Moment) -> str | None:
    """The one year that dates shortly before a moment tell, as written there."""
    near = reading.moments_in(Span(max(0, moment.start - _NEAR), moment.start))
    years = {found[0] for m in near if (found := YEAR.search(m.span.of(reading.text)))}
    return years.pop() if len(years) == 1 else None


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
