"""`claimdesk add`: a claim that the machine missed."""

from __future__ import annotations

from typing import Annotated

import typer

from flows import told
from flows.cli.options import Desk, Json


def add(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's id or its exact title.")],
    quote: Annotated[str, typer.Option(metavar="TEXT", help="Exact words of the article.")],
    person: Annotated[
        str | None, typer.Option("--as", metavar="PERSON", help="Who adds it, and holds it then; else it waits as new.")
    ] = None,
    desk: Desk = None,
    json: Json = False,
) -> int:
    """A claim that the machine missed, by the exact words of the article."""
    from claims.desk.decide import add as verb
    from flows import wiring

    with wiring.opened(desk) as opened:
        told.report(verb(opened, article, quote, person), json)
    return 0
