"""Verbs that tell by how many times something grew or shrank: `doubled`, `more than tripled`, `halved`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from claims.extract.lang.en import movement
from claims.extract.prose.letters import lowered
from claims.extract.quantities import bounded
from claims.records import Quantity
from claims.vocabulary import Change, QuantityKind

_VERB = re.compile(rf"\b(?:{'|'.join(movement.MULTIPLYING)})\b(?! (?:down|up|over|back|as)\b)")
_REACH = 30
_WORD = re.compile(r"[a-z]+")


def find(text: str) -> Iterator[Quantity]:
    """A multiple for each such verb, in the order of the text, with its hedge and the way it went; halved is a half."""
    low = lowered(text)
    if not any(stem in low for stem in movement.MULTIPLYING_STEMS):
        return
    for match in _VERB.finditer(low):
        value = Decimal(movement.MULTIPLYING[match[0]])
        before = _WORD.findall(low[max(0, match.start() - _REACH) : match.start()])
        hedge = bounded.before(before)
        bottom, top = bounded.bounds(value, value, hedge.hedge)
        start = bounded.start_of(low, match.start(), hedge.words)
        way = Change.UP if value > 1 else Change.DOWN
        yield Quantity(start, match.end(), bottom, top, "time", QuantityKind.MULTIPLE, hedge.hedge, way)
