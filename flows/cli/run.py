"""`claimdesk run`: one day at a desk, through the flow `daily`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from flows.play import playing

INTERRUPTED = 130  # as shells count an end by Ctrl-C


def run_daily(root: Path, paths: Sequence[Path] | None = None, at: datetime | None = None) -> int:
    """Play a day at the desk `root`; progress to stderr, what was done to stdout; the exit code of the command.

    0 done, 1 something was rejected or blocked, 3 the gate stopped publishing, 130 interrupted. Raises ClaimdeskError as
    the verbs do. Leaves no process behind.
    """
    try:
        with playing(root / ".claimdesk", progress, note) as player:
            day = player.daily(root, paths, at)
            print("\n".join(day.lines()), flush=True)
    except KeyboardInterrupt:
        note("Stopped. Nothing is lost: run it again and it goes on.")
        return INTERRUPTED
    return day.exit_code


def progress(step: str, done: int, of: int) -> None:
    """A step's progress, on one line of the terminal; away from a terminal, a line when a step starts."""
    told = f"{step} {done}/{of}" if of else step
    if sys.stderr.isatty():
        print(f"\r{told:<40}", end="", file=sys.stderr, flush=True)
    elif done == 0:
        print(told, file=sys.stderr, flush=True)


def note(line: str) -> None:
    """A line for the person at the terminal."""
    clear = "\r\033[K" if sys.stderr.isatty() else ""
    print(f"{clear}{line}", file=sys.stderr, flush=True)
