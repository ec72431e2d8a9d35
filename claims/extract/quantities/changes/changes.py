"""Which way a figure moved, read from the verbs and nouns of change before and behind it."""

from __future__ import annotations

import re

from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.quantities.changes import changebefore, changebehind, changeobjects
from claims.vocabulary import Change, QuantityKind

# Behind a number these tell of how many it is some: `three of four`.
_OF_SO_MANY = re.compile(
    rf"[ ]of[ ](?:(?:its|their|his|her|the)[ ](?:last|past|first)[ ])?(?:[0-9]|(?:{'|'.join(CARDINALS)})\b)"
)


def change(words: list[str], low: str, ends: tuple[int, int], kind: QuantityKind, unit: str | None) -> Change | None:
    """Which way the figure moved: by the verb or noun before it, else by the noun or comparative behind it.

    `ends` is where the figure ends, and where what it is a part of does.
    """
    end, past = ends
    if kind is QuantityKind.COUNT and unit is None and _OF_SO_MANY.match(low, end):
        return None  # `dropped three of four` were lost, and nothing fell
    if kind is QuantityKind.COUNT and words[-2:] == ["rally", "by"]:
        return None  # `a rally by 3,000 students`
    way = (
        changebefore.moved(words, kind, unit)
        or changeobjects.displaced(words, low, ends, kind)
        or changeobjects.of_object(words, kind, unit)
    )
    if way is None and words[-1:] != ["from"]:
        way = changebehind.moved(low, end, kind) or (changebehind.than(low, past) if past > end else None)
    return way
