"""Claims found in an article without its markup, put back to where their words stand in the article as it is. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from claims.markup import Plain
from claims.records import Candidate, Moment, Quantity, SetAside, Speaker

_Placed = TypeVar("_Placed", Moment, Quantity, Candidate, SetAside)


def claim(plain: Plain, found: Candidate) -> Candidate:
    """A candidate at its place in the raw text, with the exact words there; what people read of it stays without markup."""
    there = _there(plain, found)
    return replace(
        there,
        quote=plain.raw[there.start : there.end],
        speaker=_speaker(plain, found.speaker),
        quantities=tuple(_quantity(plain, q) for q in found.quantities),
        moments=tuple(_there(plain, m) for m in found.moments),
    )


def aside(plain: Plain, one: SetAside) -> SetAside:
    """What was set aside, at its place in the raw text."""
    there = _there(plain, one)
    return replace(there, text=plain.raw[there.start : there.end])


def _there(plain: Plain, one: _Placed) -> _Placed:
    start, end = plain.span(one.start, one.end)
    return replace(one, start=start, end=end)


def _quantity(plain: Plain, one: Quantity) -> Quantity:
    there = _there(plain, one)
    if one.of_start is None or one.of_end is None:
        return there
    start, end = plain.span(one.of_start, one.of_end)
    return replace(there, of_start=start, of_end=end)


def _speaker(plain: Plain, one: Speaker | None) -> Speaker | None:
    if one is None or one.start is None or one.end is None:
        return one
    start, end = plain.span(one.start, one.end)
    return replace(one, start=start, end=end)
