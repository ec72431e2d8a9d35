"""The laws of the sheets over whole histories: how many were tried, how many laws broke, how long one history takes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.table import Figure

HISTORIES = 1_000
ROOT = Path(__file__).parents[1]
_TOLD = re.compile(r"([0-9]+) histories tried, laws broken: ([0-9]+)")


def laws(histories: int = HISTORIES) -> Iterator[Figure]:
    """Tries that many histories of the stateful model; `CLAIMDESK_HISTORIES` in the environment sets another number."""
    asked = int(os.environ.get("CLAIMDESK_HISTORIES", str(histories)))
    env = dict(os.environ, CLAIMDESK_HISTORIES=str(asked), CLAIMDESK_SHRINK="no")
    began = time.monotonic()
    command = [sys.executable, "-m", "pytest", "tests/laws", "-k", "thousands", "-q", "-s", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    took = time.monotonic() - began
    told = _TOLD.search(done.stdout)
    if told is None:
        why = next((line for line in done.stdout.splitlines() if line.startswith("E  ")), "the tests did not run")
        yield Figure("histories of the sheets' model", None, note=why.strip()[:120])
        return
    tried, broken = int(told[1]), int(told[2])
    yield Figure("histories of the sheets' model", tried, "", note=f"{took * 1000 / tried:.0f} ms each, start included")
    yield Figure("laws broken", broken, "", 1, "any broken law ends the run")
