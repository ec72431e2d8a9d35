"""The reasons that people gave for giving claims back, read from the ledger for the rows of a sheet."""

from __future__ import annotations

from collections.abc import Iterable

from claims.desk.desk import Desk
from claims.ledger import events as e
from claims.ledger.state import Case
from claims.sheets.reasons import reasons


def reasons_of(desk: Desk, cases: Iterable[Case], editor: bool, upto: int | None = None) -> dict[str, tuple[str, ...]]:
    """The lines for each claim that has any, by its id; as they stood at the place `upto` of the chain, else now."""
    # Few claims ever come back: only their events are read.
    claims = [case.id for case in cases if case.reason or case.withdrawal_by]
    if not claims:
        return {}
    names = {p.id: p.name for p in desk.people}
    found: dict[str, list[e.Recorded]] = {}
    for recorded in desk.store.events(among=claims, upto=upto):
        found.setdefault(recorded.stream, []).append(recorded)
    return {claim: lines for claim, events in found.items() if (lines := reasons(events, names, editor))}
