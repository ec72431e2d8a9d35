"""`claimdesk ingest`: articles in, and what follows of itself: their claims, links to earlier ones, suggestions."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from flows import told
from flows.cli.options import Desk, Json


def ingest(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATH", help="Files or folders; else the desk's inbox.")
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="The title of the one file named.")] = None,
    published: Annotated[str | None, typer.Option(metavar="DATE", help="The day it appeared: 2021-01-04.")] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help="Where it stands.")] = None,
    publisher: Annotated[str | None, typer.Option(metavar="TEXT", help="Who published it.")] = None,
    author: Annotated[str | None, typer.Option(metavar="TEXT", help="Who wrote it.")] = None,
    rights: Annotated[
        str | None, typer.Option(metavar="TEXT", help="On what ground the whole text may be shown.")
    ] = None,
    desk: Desk = None,
    json: Json = False,
) -> int:
    """Articles in: ingest, extract, link, check. What is missing of an article can be said here."""
    from flows import road, wiring

    given = {
        key: words
        for key, words in {
            "title": title,
            "published": published,
            "url": url,
            "publisher": publisher,
            "author": author,
            "rights": rights,
        }.items()
        if words is not None
    }
    named = [p.absolute() for p in paths] if paths else None
    _check(given, named)
    with wiring.opened(desk) as opened, told.progress() as tell:
        day = road.articles(opened, wiring.gates(opened), road.plainly(tell), named, given)
    if json:
        told.value({step.name: list(step.lines) for step in day.steps})
    else:
        told.lines(day.lines())
    return day.exit_code


def _check(given: dict[str, str], named: list[Path] | None) -> None:
    """Raises UsageError where what is given cannot be used, or cannot be meant for what is named."""
    from datetime import date

    from claims.errors import UsageError
    from claims.urls import UrlRefused, parse

    if given and not named:
        raise UsageError(f"--{next(iter(given))} is about a file, and none is named.", "Name the file as well.")
    if named and (len(named) > 1 or named[0].is_dir()) and (one := given.keys() & {"title", "url"}):
        raise UsageError(f"--{min(one)} is about one article, and several are named.", "Name one file at a time.")
    if "published" in given:
        try:
            date.fromisoformat(given["published"])
        except ValueError:
            raise UsageError(f"--published {given['published']} is no date.", "Write it as 2021-01-04.") from None
    if "url" in given:
        try:
            parse(given["url"])
        except UrlRefused as refusal:
            raise UsageError(f"--url: {refusal.what}", refusal.fix) from None
