"""`claimdesk publish`: approved claims become a release, as far as the gates let them."""

from __future__ import annotations

from flows import told
from flows.cli.options import Desk, Json


def publish(desk: Desk = None, json: Json = False) -> int:
    """Approved claims become a release. What a gate blocks waits; there is no way around it."""
    from claims.desk.publish import publish as verb
    from flows import wiring

    with wiring.opened(desk) as opened:
        done = verb(opened, wiring.gates(opened))
    told.report(done, json)
    return int(bool(done.blocked))
