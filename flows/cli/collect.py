"""`claimdesk collect`: what people saved in their sheets."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from flows import told
from flows.cli.options import Desk, Json


def collect(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE", help="Sheets, read at once; else all review folders.")
    ] = None,
    person: Annotated[
        str | None, typer.Option("--as", metavar="PERSON", help="Whose sheet it is, where no folder says so.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would happen, and write nothing.")] = False,
    desk: Desk = None,
    json: Json = False,
) -> int:
    """What people saved in their sheets. Rows that cannot be taken come back in rejected.csv."""
    from claims.desk.collect import collect as verb
    from flows import wiring

    with wiring.opened(desk) as opened:
        done = verb(opened, tuple(f.absolute() for f in files or ()), person, dry_run)
    if json:
        for file in done.files:
            told.value(file.as_json())
    else:
        told.lines(done.lines())
    return int(bool(done.rejected or any(f.conflicts for f in done.files)))
