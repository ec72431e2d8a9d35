"""Second opinions: a claim that was rated is checked again by somebody who does not know how. Its state stays as it is."""

from __future__ import annotations

from dataclasses import dataclass

from claims.ledger.events.base import Event
from claims.ledger.state import Verdict
from claims.vocabulary import Act


@dataclass(frozen=True, slots=True)
class SecondAsked(Event):
    """The desk's rule asks a person, by a day, for a second opinion on the claim's coming version `number`."""

    of: str
    due: str
    number: int


@dataclass(frozen=True, slots=True)
class SecondOpinion(Event):
    """The person who was asked rated the claim. No decision: nothing follows from it but what editors make of it."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SecondDeclined(Event):
    """The person who was asked gave no rating: they handed it back, would drop it, or call it a duplicate of `same_as`."""

    act: Act
    reason: str
    same_as: str | None = None
