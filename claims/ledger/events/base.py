"""What every event is, and the envelope the ledger keeps it in."""

from __future__ import annotations

from dataclasses import dataclass


class Event:
    """The base of all events. `TYPE` and `SCHEMA` name the shape that the ledger stores."""

    __slots__ = ()
    TYPE = ""
    SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event as the ledger keeps it: where in the chain, in which stream at which version, when, by whom."""

    seq: int
    stream: str
    version: int
    at: str
    actor: str
    event: Event
    prev: str
    hash: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Events to append to one stream, which must be at `expected` (0: it does not exist yet)."""

    stream: str
    expected: int
    actor: str
    events: tuple[Event, ...]
