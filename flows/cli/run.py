"""The body of `claimdesk run`: one day at a desk, through the flow `daily`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from flows import told, wiring
from flows.play import playing


def run_daily(root: Path | None, paths: Sequence[Path] | None = None, at: datetime | None = None) -> int:
    """Play a day at the desk `root`; progress to stderr, what was done to stdout; the exit code of the command.

    0 done, 1 something was rejected or blocked, 3 the gate stopped publishing. Raises ClaimdeskError as the verbs do, and
    KeyboardInterrupt; leaves no process behind either way.
    """
    folder = wiring.root_of(root)
    with told.progress() as tell, playing(folder / ".claimdesk", tell, told.note) as player:
        day = player.daily(folder, paths, at)
    told.lines(day.lines())
    return day.exit_code
