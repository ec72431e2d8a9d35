"""Bare numbers whose unit a noun or a verb beside them tells: `a crowd of 900`, `killed three`."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en import levels as words
from claims.extract.lang.en import nouns, tallies
from claims.extract.quantities import bounded
from claims.extract.quantities.counted.partitives import core
from claims.records import Quantity

_LEAD = 110  # characters from a number back to the noun that tells what it is a level of
_STOPS = re.compile(r"[.;?!](?:[ \"”’]|$)|\n")


def told(text: str, low: str, q: Quantity) -> Quantity | None:
    """The bare figure with what a noun of levels or a verb of harm tells that it counts; None where neither does."""
    if q.low is not None and q.low != q.low.to_integral_value():
        return None
    start = bounded.start_of(low, q.start, bounded.before(low[max(0, q.start - 48) : q.start].split()).words)
    begin = max(0, start - _LEAD)
    for stop in _STOPS.finditer(low, begin, start):
        begin = stop.end()
    part = low.startswith(words.PART, q.end)
    part = part or words.IN_ALL.match(low, q.end) is not None
    several = words.SEVERAL.search(low, begin, start) if part or low.startswith(words.HAVE, q.end) else None
    if several and (part or several["dash"] != ","):
        return _several(text, q, several)
    closed = words.CLOSED.match(low, q.end) is not None
    if closed and (number := words.NUMBER_OF.search(low, begin, start)):
        return _several(text, q, number)
    crowd = words.CROWD.search(low, begin, start)
    if crowd and (closed or low.endswith("s of " if crowd["of"].endswith("s") else f"{crowd['of']} of ", begin, start)):
        return replace(
            q, unit="person", of=text[slice(*crowd.span("of"))], of_start=crowd.start("of"), of_end=crowd.end("of")
        )
    if closed and words.PARENT.search(low, begin, start):
        return replace(q, unit="child")
    return replace(q, unit="person") if _harmed(low, begin, start, q.end) else None


def _several(text: str, q: Quantity, found: re.Match[str]) -> Quantity | None:
    """The figure of a number of several: `the number of pupils fell to 40`, `put the number of dead at 31`."""
    begin, end = found.span("of")
    last = core(found["of"]).rpartition(" ")[2]
    if last in words.FALLEN:
        return replace(q, unit="person", of=text[begin:end], of_start=begin, of_end=end)
    if not nouns.plural(last):
        return None
    return replace(q, unit=nouns.singular(last), of=text[begin:end], of_start=begin, of_end=end)


def _harmed(low: str, begin: int, start: int, end: int) -> bool:
    """Whether people are counted by what befell them: `killed three`, `31 were hurt`, `employs 240`."""
    if words.BEFELL.match(low, end) or low.startswith(" who ", end):
        return True
    before = low[begin:start].split()
    return bool(before) and before[-1] in tallies.COUNTING_PEOPLE and words.CLOSED.match(low, end) is not None
