"""Sheets through spreadsheets and back: files, cells, what became of each, rejections by code; silent changes must be none."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.table import Figure

ROOT = Path(__file__).parents[1]
LANES = ("tests/office", "tests/sheets/test_sheet_excel.py")
_TOLD = re.compile(
    r"^(.+): ([0-9,]+) files, ([0-9,]+) cells: (.+), silent ([0-9]+); rejected by code: (.+)$", re.MULTILINE
)


def trips() -> Iterator[Figure]:
    """Runs the lanes that send sheets through LibreOffice and through what Excel documents, and tells what they counted."""
    command = [sys.executable, "-m", "pytest", *LANES, "-m", "slow", "-q", "-s", "-rs"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    yield from told(done.stdout)


def told(printed: str) -> Iterator[Figure]:
    """The figures of what the lanes printed; a lane that was skipped, or broke, says why."""
    files = cells = silent = 0
    for what, n, held, outcomes, changed, codes in _TOLD.findall(printed):
        files, cells, silent = files + _number(n), cells + _number(held), silent + int(changed)
        yield Figure(what, _number(held), "cells", note=f"{n} files: {outcomes}; rejected: {codes}")
    yield Figure("silent changes", silent if cells else None, "", 1, f"{files:,} files, {cells:,} cells")
    for line in printed.splitlines():
        if line.startswith(("SKIPPED", "FAILED", "ERROR")):
            yield Figure("a lane did not run whole", None, note=line[:160])


def _number(words: str) -> int:
    return int(words.replace(",", ""))
