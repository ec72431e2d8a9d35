"""What `12 of them` counts: the people or things that the text counted just before."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en import nouns
from claims.extract.quantities.counted.partitives import core
from claims.records import Quantity
from claims.vocabulary import QuantityKind

_OF_THEM = re.compile(
    r"[ ]of (?:(?:them|these|whom|which)(?![ ][a-z]+s\b)|"
    r"those(?![ ](?:[a-z]+s|[a-z]+ing|who|whose|with|aged|under|over)\b))"
)
_PARTS = (QuantityKind.SHARE, QuantityKind.RATIO)
_LEAD = 24
_OPENS = re.compile(
    r"(?:,? (?:and|but|while|with)|[;:]) (?:about |nearly |almost |some |more than |around |another |just |only )?$"
)
_DID = re.compile(
    r"[ ](?:also |still |now )?"
    r"(?:said|say|says|had|have|has|did|do|does|were|was|are|is|would|will|could|want|wanted|felt|[a-z]+ed)\b"
)
_ENDED = re.compile(r"[.?!](?:[ ]|$)|\n")
_NEAR = 240
_COUNTED = (QuantityKind.COUNT, QuantityKind.SHARE, QuantityKind.RATIO)


def named(low: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with what `of them` means behind a number: what was counted last, in the same paragraph, and no fewer of it."""
    last: Quantity | None = None
    for i, q in enumerate(found):
        if q.of is None and q.unit is None and q.kind in _PARTS and i and _second(low, found[i - 1], q):
            first = found[i - 1]
            found[i] = replace(q, of=first.of, of_start=first.of_start, of_end=first.of_end)
        elif q.of is None and q.unit in (None, "per cent") and q.kind in _COUNTED and last and _meant(low, last, q):
            unit = last.unit if q.kind is QuantityKind.COUNT else q.unit
            found[i] = replace(q, unit=unit, of=last.of, of_start=last.of_start, of_end=last.of_end)
        elif q.kind is QuantityKind.COUNT and q.of is not None and nouns.plural(core(q.of).rpartition(" ")[2].lower()):
            last = q
    return found


def _second(low: str, first: Quantity, q: Quantity) -> bool:
    """`a third of clerks agreed, and one in five did not`: a share that opens a clause is one of the same."""
    if first.kind not in _PARTS or first.of is None or not _DID.match(low, q.end):
        return False
    return _OPENS.search(low, max(first.of_end or 0, q.start - _LEAD), q.start) is not None and not _ENDED.search(
        low, first.end, q.start
    )


def _meant(low: str, last: Quantity, q: Quantity) -> bool:
    """Whether `q` is told of some of what was counted last."""
    behind = _OF_THEM.match(low, q.end)
    if behind is None or q.start - last.end > _NEAR or "\n\n" in low[last.end : q.start]:
        return False
    if q.kind is not QuantityKind.COUNT:
        return True
    most, part = last.high or last.low, q.low or q.high
    return most is not None and part is not None and part <= most
