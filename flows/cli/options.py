"""Options that several commands share, so that they read the same everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Desk = Annotated[
    Path | None,
    typer.Option("--desk", metavar="DIR", help="The desk's folder; else $CLAIMDESK_DESK, else the current folder."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, one value a line.")]
