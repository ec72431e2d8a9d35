"""`claimdesk lend`: what people saved comes in, new sheets go out."""

from __future__ import annotations

from typing import Annotated

import typer

from flows import told
from flows.cli.options import Desk, Json


def lend(
    people: Annotated[
        list[str] | None, typer.Argument(metavar="PERSON", help="Ids or names; else everybody who is active.")
    ] = None,
    published: Annotated[
        bool, typer.Option("--published", help="Also claims that are published, for editors to reopen.")
    ] = False,
    colleagues: Annotated[
        bool, typer.Option("--colleagues", help="Also claims that colleagues hold, for editors to hand over.")
    ] = False,
    xlsx: Annotated[
        bool | None,
        typer.Option(
            "--xlsx/--csv",
            help="Workbooks with lists to choose from, or CSV; else each person's last.",
            show_default=False,
        ),
    ] = None,
    desk: Desk = None,
    json: Json = False,
) -> int:
    """Sheets for people: collect, assign, lend. Prints each sheet's path, one a line, last."""
    from claims.desk.lend import lend as verb
    from flows import wiring

    with wiring.opened(desk) as opened:
        done = verb(opened, tuple(people or ()), published, xlsx, colleagues)
    told.report(done, json)
    if not json:
        for path in done.paths:
            told.exact(path)
    return int(bool(done.collected.rejected or any(f.conflicts for f in done.collected.files)))
