"""Attributions as they leave the room: with their confidence, and with bodies by their names alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from claims.extract.speakers import bodynames, sureness
from claims.records import Attribution


def finished(found: Iterable[Attribution]) -> list[Attribution]:
    """The same attributions. Before this a body goes by all the words for it, which tell that it is no person."""
    return [
        replace(
            a,
            confidence=sureness.of(a.placed, a.named).value,
            name=bodynames.bare(a.name) if a.name and " " in a.name else a.name,
        )
        for a in found
    ]
