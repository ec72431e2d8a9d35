"""Who wrote what stands in a cell, and when: asked of the ledger where two people disagree, so that the right one is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from claims.desk.desk import Desk
from claims.desk.overlay import Overlay
from claims.ledger import events as e
from claims.ledger.fold import fold
from claims.ledger.state import Case, Conflict
from claims.sheets.cells import cells_now
from claims.sheets.merge import UNIT
from claims.tables.columns import DECISION_KEYS


def with_author(
    desk: Desk, overlay: Overlay, conflict: Conflict, person: str, eyes: Callable[[Case], Case]
) -> Conflict:
    """The conflict with the name of who made the cell, or the decision, what it is for this person, and when.

    `eyes` is how the person's sheet shows the claim.
    """
    keys = DECISION_KEYS if conflict.column == UNIT else (conflict.column,)
    state: object = None
    before: tuple[str, ...] | None = None
    by, at = conflict.by, conflict.at
    for recorded in _recorded(desk, overlay, conflict.claim):
        state = fold(state, recorded)  # type: ignore[arg-type]
        if isinstance(state, Case):
            shown = cells_now(eyes(state), person)
            stands = tuple(shown[k] for k in keys)
            if stands != before:
                before, by, at = stands, recorded.actor, recorded.at
    names = {p.id: p.name for p in desk.people}
    return replace(conflict, by=names.get(by, by), at=at)


def _recorded(desk: Desk, overlay: Overlay, claim: str) -> Iterator[e.Recorded]:
    """The claim's events, then what this run has decided and not appended yet."""
    version = 0
    for recorded in desk.store.events(claim):
        version = recorded.version
        yield recorded
    for draft in overlay.drafts:
        for event in draft.events if draft.stream == claim else ():
            version += 1
            yield e.Recorded(0, claim, version, desk.now(), draft.actor, event, "", "")
