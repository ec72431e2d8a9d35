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
_TOLD = re.compile(r"([0-9]+) histories tried, laws broken: 0")


def laws(histories: int = HISTORIES) -> Iterator[Figure]:
    """Tries that many histories of the stateful model; `CLAIMDESK_HISTORIES` in the environment sets another number."""
    asked = int(os.environ.get("CLAIMDESK_HISTORIES", str(histories)))
    env = dict(os.environ, CLAIMDESK_HISTORIES=str(asked), CLAIMDESK_SHRINK="no")
    began = time.monotonic()
    command = [sys.executable, *"-m pytest tests/laws -k thousands -x -q -s -p no:cacheprovider".split()]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    took = time.monotonic() - began
    tried = sum(int(batch) for batch in _TOLD.findall(done.stdout))
    if done.returncode or not tried:
        why = next((line for line in done.stdout.splitlines() if line.startswith("E  ")), "the tests did not run")
        yield Figure("histories of the sheets' model", None, note=why.strip()[:120])
        return
    yield Figure("histories of the sheets' model", tried, "", note=f"{took * 1000 / tried:.0f} ms each, start included")
    yield Figure("laws broken", 0, "", 1, "any broken law ends the run")
