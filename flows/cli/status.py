"""`claimdesk status`: the desk at a glance."""

from __future__ import annotations

from flows import told
from flows.cli.options import Desk, Json


def status(desk: Desk = None, json: Json = False) -> int:
    """The desk at a glance. Claims by state, people, what is late, waits or is blocked, the last release."""
    from claims.desk.status import status as verb
    from flows import wiring

    with wiring.opened(desk) as opened:
        told.report(verb(opened), json)
    return 0
