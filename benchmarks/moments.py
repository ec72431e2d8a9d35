"""How our moments are called in TIMEX3 tables. It maps names and fixes nothing else."""

from __future__ import annotations

from claims.records import Moment


def to_timex(moment: Moment) -> tuple[int, int, str, str]:
    """A moment as `(start, end, type, value)`; what could not be resolved has an empty value."""
    return moment.start, moment.end, moment.type.value, moment.value or ""
