"""`claimdesk run`: one day at a desk, through the flow `daily`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from flows.cli.options import Desk


def run(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATH", help="Files or folders to read instead of the inbox.")
    ] = None,
    desk: Desk = None,
) -> int:
    """The whole day: collect, ingest, extract, link, check, assign, lend, publish."""
    from flows import settings, wiring
    from flows.cli.run import run_daily

    root = wiring.root_of(desk)
    settings.load(root)
    return run_daily(root, [p.absolute() for p in paths] if paths else None)
