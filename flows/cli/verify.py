"""`claimdesk verify`: a published release, offline, without the desk."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from flows import told
from flows.cli.options import Json


def verify(
    release: Annotated[Path, typer.Argument(metavar="RELEASE", help="The folder that holds manifest.json.")],
    json: Json = False,
) -> int:
    """Whether a published release is what it was. Offline, from its folder alone."""
    from claims.errors import VerificationFailed
    from claims.publish.verify import verify as problems_of

    problems = problems_of(release)
    broken = any(p.fatal for p in problems)
    if json:
        told.value(
            {
                "release": release.resolve().name,
                "whole": not broken,
                "problems": [{"file": p.file, "what": p.what, "fix": p.fix, "fatal": p.fatal} for p in problems],
            }
        )
    for problem in problems:
        told.note(f"{problem.file}: {problem.what}\n  What to do: {problem.fix}")
    if not broken and not json:
        told.line(f"Release {release.resolve().name} is whole: every file is as it was published.")
    return VerificationFailed.exit_code if broken else 0
