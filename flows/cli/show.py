"""`claimdesk show`: all that is known of a claim or an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from claims.errors import UsageError
from flows import told
from flows.cli.options import Desk, Json

if TYPE_CHECKING:
    from claims.desk.show import ShownArticle, ShownClaim


def show(
    thing: Annotated[str, typer.Argument(metavar="CLAIM|ARTICLE", help="An id, or an article's exact title.")],
    text: Annotated[
        bool, typer.Option("--text", help="Print the article's text that offsets index, and nothing else.")
    ] = False,
    painted: Annotated[
        bool, typer.Option("--painted", help="Print an article's words, marked by what happened to them.")
    ] = False,
    desk: Desk = None,
    json: Json = False,
) -> int:
    """What is known of a claim or an article, with its history."""
    from claims.desk import show as verb
    from flows import wiring

    with wiring.opened(desk) as opened:
        shown = verb.show(opened, thing)
    if painted:
        told.lines(_painted(shown))
    elif not text:
        told.report(shown, json)
    elif isinstance(shown, verb.ShownClaim):
        told.exact(shown.article.texts[shown.case.revision], end="")
    else:
        told.exact(shown.article.text, end="")
    return 0


def _painted(shown: ShownClaim | ShownArticle) -> list[str]:
    from claims.desk.painted import painted
    from claims.desk.show import ShownClaim

    if isinstance(shown, ShownClaim):
        raise UsageError(
            f"{shown.case.id} is a claim.", f"Name its article: claimdesk show {shown.article.id} --painted"
        )
    return painted(shown.article, shown.cases)
