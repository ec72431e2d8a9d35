"""Whether a line belongs to the page rather than to the story."""

from __future__ import annotations

from functools import lru_cache

from claims.extract.lang.en import boilerplate as lists

_LONGEST = 240  # letters of a line of the page: a longer sentence is story even where it names a newsletter


# An article is asked for each sentence, and again for each of its pieces.
@lru_cache(maxsize=512)
def is_boilerplate(line: str) -> bool:
    """Newsletter, consent, sharing, credit, rights and contact lines, captions, notes on the article, greetings of a page."""
    if len(line) > _LONGEST:
        return False
    low = line.lower()
    return lists.LINE.search(low) is not None or lists.OPENS.match(low) is not None


def is_caption(line: str) -> bool:
    """Whether a label opens the line that says it tells of a picture."""
    return ":" in line and lists.CAPTION.match(line.lower()) is not None
