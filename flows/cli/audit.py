"""`claimdesk audit`: the ledger against itself."""

from __future__ import annotations

from typing import Annotated

import typer

from flows import told
from flows.cli.options import Desk, Json


def audit(
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="Fold what is stored of each claim again from its events, then audit.")
    ] = False,
    desk: Desk = None,
    json: Json = False,
) -> int:
    """The ledger against itself, and kept originals against their hashes."""
    from claims.desk import audit as verb
    from flows import wiring

    with wiring.opened(desk) as opened:
        report = verb.rebuild(opened) if rebuild else verb.audit(opened)
        told.report(report, json)
    return 1 if report.originals.altered else 0
