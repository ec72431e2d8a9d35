"""Claims that name two levels: a figure beside one of another time, a rise or fall, a part beside its whole."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.facts import wording
from claims.facts.relevance import Checkable
from claims.records import Quantity
from claims.vocabulary import TimexType

_BESIDE = re.compile(r"\b(?:up|down) from\b|\bcompared (?:with|to)\b", re.I)
_OF_WHICH = re.compile(r"\bof (?:which|whom) (?:(?:only|just|some|about|at least|more than) )?(?P<n>[\w.,]*\w)", re.I)
_FROM_TO = re.compile(r"\bfrom\b[^.;]*\bto\b", re.I)


def beside_another_time(claim: Checkable) -> bool:
    """Whether a claim sets a figure beside one of another time: `up from 29 a year earlier`."""
    return any(m.type is TimexType.DATE and m.value is None for m in claim.moments) or bool(
        _BESIDE.search(claim.statement)
    )


def of_a_part(claim: Checkable, quantity: Quantity) -> bool:
    """Whether a figure counts some of a whole told before it: the nine of `71 hospitals, of which nine closed`."""
    told = _OF_WHICH.search(claim.statement)
    if told is None or quantity.low is None:
        return False
    shown = (wording.number(quantity.low), wording.spelt(quantity.low, quantity.unit or "").partition(" ")[0])
    return told["n"].lower() in shown


def from_to(claim: Checkable, quantity: Quantity) -> bool:
    """Whether a range is a way gone, `rose from 5 to 7`, and no bounds of one figure, `rose by 5 to 7`."""
    ranged = quantity.low is not None and quantity.high is not None and quantity.low != quantity.high
    return ranged and quantity.change is not None and _FROM_TO.search(claim.statement) is not None


def ends(claim: Checkable, quantity: Quantity) -> list[Quantity]:
    """The two levels of a rise or fall from one to the other, each on its own; else the quantity itself."""
    if not from_to(claim, quantity):
        return [quantity]
    return [replace(quantity, high=quantity.low), replace(quantity, low=quantity.high)]
