"""`claimdesk init`: an empty desk."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from flows import told


def init(folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new or an empty folder.")]) -> int:
    """An empty desk in DIR; nothing that is there is overwritten."""
    from flows.founding import init as found

    made = found(folder)
    if not made:
        told.line(f"{folder.absolute()} is a desk already; nothing was changed.")
        return 0
    told.line(f"A desk in {folder.absolute()}: {', '.join(made)}")
    told.lines(
        (
            "  Next: put your people into people.csv (active yes) and look through desk.toml,",
            f"  drop articles into {folder / 'inbox'}, then: claimdesk run --desk {folder}",
        )
    )
    return 0
