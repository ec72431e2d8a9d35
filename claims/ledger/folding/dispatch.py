"""Where an event finds its case. An event in a stream where it does not belong is an error, never ignored."""

from __future__ import annotations

from functools import singledispatch

from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case, DeskRecord, SheetRecord

Folded = Case | ArticleRecord | SheetRecord | DeskRecord


@singledispatch
def after(event: e.Event, state: Folded, r: e.Recorded) -> Folded:
    """The state after `event`. Raises ValueError where it does not belong in this stream."""
    raise ValueError(f"{event.TYPE} does not belong in the stream {r.stream}")
