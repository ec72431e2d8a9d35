"""Of whom quoted words go on to speak: whom their sentence names before them, aside from who is spoken to."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.alone import addressed, noted
from claims.extract.named.people import names
from claims.extract.reading import Reading
from claims.records import Span


def whom(reading: Reading, before: Sequence[tuple[int, int, names.Person]], within: Span) -> tuple[names.Person, ...]:
    """The people named `before` quoted words in their sentence, who may be meant in them; nobody where one is unnamed.

    `within` is what stands before the words. Who is spoken to is no he or she: `Otto Reed told Ana Holm, “She left”`.
    """
    if not before or noted.unnamed(reading.words_in(within)):
        return ()
    meant = (
        person
        for start, end, person in before
        if not (addressed.spoken_to(reading, start) or _apposed(reading, start, end))
    )
    return tuple(dict.fromkeys(meant))


def _apposed(reading: Reading, start: int, end: int) -> bool:
    """Whether a name stands between commas: `Ana Holm’s mother, Clara Voss, said` names who speaks."""
    return reading.text.startswith(", ", max(0, start - 2)) and reading.text.startswith(",", end)
