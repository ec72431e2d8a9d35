"""Commands as people start them: a process each, nothing loaded before. And the demo, with the memory of all it starts."""

from __future__ import annotations

import csv
import io
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

from benchmarks import articles
from benchmarks.table import Figure, middle
from claims.tables.columns import KEYS
from flows import founding

RUNS = 5
ROWS, EDITED = 2_000, 100
PEOPLE = "id,name,roles,active,away_since\nana,Ana Ahl,reviewer,yes,\nben,Ben Brok,editor,yes,\n"
TYPED = {
    "decision": "Rate",
    "rating": "Correct",
    "why": "The record says so.",
    "source1_link": "https://record.example.org/a",
    "source1_shows": "the figure",
    "source2_link": "https://wire.example.net/b",
    "source2_shows": "the same figure",
    "as_of": "2021-01-04",
}
CLAIMDESK = Path(sys.executable).with_name("claimdesk")


def claimdesk(*words: str | Path) -> float:
    """How many seconds a command takes. Raises CalledProcessError for one that fails."""
    began = time.monotonic()
    subprocess.run([CLAIMDESK, *words], check=True, capture_output=True)
    return time.monotonic() - began


def desk(root: Path, number: int, per_sheet: int = 40) -> Path:
    """A desk of two people with `number` articles in its inbox."""
    founding.init(root)
    (root / "people.csv").write_text(PEOPLE)
    settings = root / "desk.toml"
    settings.write_text(settings.read_text().replace("# per_sheet = 40", f"per_sheet = {per_sheet}"))
    articles.fill(root / "inbox", number)
    return root


def starts(folder: Path) -> Iterator[Figure]:
    """The commands whose start people wait for."""
    home = desk(folder / "small", len(articles.samples()))
    claimdesk("ingest", "--desk", home)
    one = folder / "one.txt"
    one.write_text(next(articles.generated(1)))
    yield _started("claimdesk --help", 1, "cold", lambda n: claimdesk("--help"))
    yield _started("claimdesk status", 1, "cold, the samples ingested", lambda n: claimdesk("status", "--desk", home))
    copies = [shutil.copytree(home, folder / f"lend-{n}") for n in range(RUNS)]
    yield _started("claimdesk lend", 1, "cold, first sheets", lambda n: claimdesk("lend", "--desk", copies[n]))
    yield _started("claimdesk extract FILE", 1.5, "cold, one article", lambda n: claimdesk("extract", one))


def collect(folder: Path) -> Iterator[Figure]:
    """A long sheet comes back with some rows filled in."""
    home = desk(folder / "long", 220, ROWS)
    claimdesk("ingest", "--desk", home)
    claimdesk("lend", "ana", "--desk", home)
    sheet = home / "review" / "ana" / "sheet.csv"
    rows = list(csv.DictReader(io.StringIO(sheet.read_text("utf-8-sig"), newline="")))
    for row in rows[:EDITED]:
        row.update({KEYS[key].heading: cell for key, cell in TYPED.items()})
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    os.utime(sheet, (1.6e9, 1.6e9))
    copies = [shutil.copytree(home, folder / f"collect-{n}") for n in range(RUNS)]
    note = f"cold, {len(rows):,} rows, {EDITED} of them rated"
    yield _started("claimdesk collect", 2, note, lambda n: claimdesk("collect", "--desk", copies[n]))


def _started(what: str, most: float, note: str, run: Callable[[int], float]) -> Figure:
    before = _cpu()
    value, runs = middle(run, RUNS)
    return Figure(what, value, "s", most, f"{note}; {runs}; {(_cpu() - before) / RUNS:.2f} s CPU each")


def _cpu() -> float:
    """Seconds of processor time that ended children have taken: what stays the same on a busy machine."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def demo(folder: Path) -> Iterator[Figure]:
    """Three days at a desk, and the most memory that the command and all its children held at one time."""
    began = time.monotonic()
    command = [CLAIMDESK, "demo", folder / "demo"]
    running = psutil.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = most = 0
    while running.poll() is None:
        held = [_held(p) for p in [running, *_children(running)]]
        if sum(held) > peak:
            peak, most = sum(held), len(held)
        time.sleep(0.1)
    took = time.monotonic() - began
    if running.returncode:
        yield Figure("claimdesk demo", None, note=f"it failed with exit code {running.returncode}")
        return
    yield Figure("claimdesk demo", took, "s", 90, "three days, .venv warm; one run")
    yield Figure("  peak memory", peak / 1e6, "MB", note=f"proportional set size of {most} processes together")


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return process.children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def _held(process: psutil.Process) -> int:
    """Bytes that a process holds: shared ones by its share where the system tells, else all of them; 0 once it is gone."""
    try:
        told = process.memory_full_info()
    except psutil.Error:
        return 0
    return getattr(told, "pss", told.rss)
