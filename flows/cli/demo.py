"""`claimdesk demo`: a desk played through three days."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def demo(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new or an empty folder.")] = Path("demo"),
    articles: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Your own articles, a file or a folder: plays the first day, sheets lent."),
    ] = None,
) -> int:
    """Three days at a desk, from the samples to a published report."""
    from flows.demo import play

    return play(folder.absolute(), articles.absolute() if articles else None)
