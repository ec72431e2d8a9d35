"""How firmly a thing is said, and what kind of thing it is. Reads words; decides nothing about truth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from claims.extract.lang.en import firmness, judgement
from claims.extract.sorting import signs
from claims.records import Moment, Quantity
from claims.vocabulary import Kind, Modality, Mode, QuantityKind, TimexType

_AGES = frozenset([QuantityKind.AGE])
_DAYS = frozenset(["day", "month", "hour", "minute"])
_ENDS_ON_AGE = re.compile(r"(?:[0-9]|\b[a-z]+ty(?:-[a-z]+)?|\bold|\bages?|\byears?)\W*$")
_RANKED = frozenset([QuantityKind.RANK])
_LASTING = frozenset([QuantityKind.DURATION, QuantityKind.AGE])
_COMPARED = frozenset([QuantityKind.RANK, QuantityKind.MULTIPLE])


def modality(words: str, reported: bool = False) -> Modality:
    """Conditional before denied before predicted: a condition governs whatever follows from it.

    In reported speech a bare `would` is a `will` that was said. What only a side clause says does not count.
    """
    if judgement.plain(judgement.lowered(words)):
        return Modality.ASSERTED
    words = signs.untitled(words)
    low = judgement.lowered(words)
    conditions = signs.conditions(words)
    said = signs.only_would(conditions) and (reported or signs.said_would(words))
    if conditions and not said:
        return Modality.CONDITIONAL
    if signs.denied(low) and not signs.put_off(low):
        return Modality.DENIED
    if said or signs.foretold(low):
        return Modality.PREDICTED
    return Modality.ASSERTED


def to_come(words: str, dates: Sequence[Moment], published: date | None) -> bool:
    """Whether the present tense tells of a day that was to come when the article was published: `It opens on Monday`."""
    if published is None or not dates or not firmness.STARTS.search(judgement.lowered(words)):
        return False
    day = published.isoformat()
    return all(
        one.precision in _DAYS and one.value is not None and one.value[: len(day)] > day[: len(one.value)]
        for one in dates
    )


def kind(
    words: str,
    mode: Mode,
    firmness: Modality,
    act: bool,
    found: Sequence[Quantity],
    dates: Sequence[Moment],
    action: bool,
) -> Kind:
    """What the claim is about. `act`: saying it is the event; `action`: its verb tells a past event."""
    kinds = {q.kind for q in found}
    if kinds == _AGES and not (action and not _ENDS_ON_AGE.search(words)):
        return Kind.AGE
    if action:  # `Ana Reed, 49, left`, `the third rail was cut`: told in passing
        kinds -= _AGES
        if kinds == _RANKED:
            kinds = set()
    low = judgement.lowered(words)
    signed = not judgement.plain(low)
    if kinds & _COMPARED or (signed and judgement.COMPARISON.search(low)):
        return Kind.COMPARISON
    if signed and not action and judgement.RANK.search(low):
        return Kind.COMPARISON
    if kinds and kinds <= _LASTING:
        return Kind.DURATION
    if kinds:
        return Kind.QUANTITY
    if mode is Mode.QUOTED:
        return Kind.QUOTATION
    if act:
        return Kind.ATTRIBUTION
    if any(m.type is TimexType.DURATION for m in dates):
        return Kind.DURATION
    if action:
        return Kind.EVENT
    if firmness is Modality.PREDICTED and not dates:
        return Kind.PREDICTION
    return Kind.DATE if dates else Kind.STATUS
