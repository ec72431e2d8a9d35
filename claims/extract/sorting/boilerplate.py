"""Whether a line belongs to the page rather than to the story."""

from __future__ import annotations

from functools import lru_cache

from claims.extract.lang.en import boilerplate as lists


@lru_cache(maxsize=64)
def is_boilerplate(line: str) -> bool:
    """Newsletter, consent, sharing, credit and rights lines. Long sentences are story even where they name a newsletter."""
    return len(line) <= 240 and lists.LINE.search(line.lower()) is not None
