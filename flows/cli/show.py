"""`claimdesk show`: all that is known of a claim or an article."""

from __future__ import annotations

from typing import Annotated

import typer

from flows import told
from flows.cli.options import Desk, Json


def show(
    thing: Annotated[str, typer.Argument(metavar="CLAIM|ARTICLE", help="An id, or an article's exact title.")],
    text: Annotated[
        bool, typer.Option("--text", help="Print the article's text that offsets index, and nothing else.")
    ] = False,
    desk: Desk = None,
    json: Json = False,
) -> int:
    """What is known of a claim or an article, with its history."""
    from claims.desk import show as verb
    from flows import wiring

    with wiring.opened(desk) as opened:
        shown = verb.show(opened, thing)
    if not text:
        told.report(shown, json)
    elif isinstance(shown, verb.ShownClaim):
        told.exact(shown.article.texts[shown.case.revision], end="")
    else:
        told.exact(shown.article.text, end="")
    return 0
