"""A desk's whole backlog on one sheet: what collecting it takes, against what pandas takes to read the same file.

The claims go straight into the ledger: nothing is extracted. `python -m benchmarks.backlog FOLDER ROWS` makes such a desk.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from benchmarks import starts
from benchmarks.articles import NAMES
from benchmarks.table import Figure
from claims.identity import mint, sha256
from claims.ledger import events as e
from claims.ledger.sqlite import SqliteStore
from claims.records import Candidate, Moment, Quantity
from claims.tables.columns import KEYS
from claims.vocabulary import Kind, Modality, Mode, QuantityKind, TimexType
from flows import founding

_Found = TypeVar("_Found", Quantity, Moment)

SIZES = (10_000, 25_000, 50_000, 100_000)
EDITED = 1_000
RUNS = 3
AT = "2021-01-04T08:00:00Z"
# A sheet of 100,000 rows is over what a desk takes by default.
LIMITS = "[limits]\nfile_bytes = 200000000\n"
_PARAGRAPH = 4
_ARTICLE = 24
_DEEDS = (
    ("The town of {who} spent {n:,} crowns on its roads in {year}, the council said", "crown", QuantityKind.MONEY),
    ("About {n:,} people skated on the lake at {who} in {year}, the harbour office counted", None, QuantityKind.COUNT),
    ("{who} lost {n:,} jobs in {year}, more than in any year before", "job", QuantityKind.COUNT),
    ("In {year} the mill at {who} sold {n:,} tonnes of flour to the north", "tonne", QuantityKind.MEASURE),
)
# Waiting, dropping, a draft, a note, another wording: one row in ten each; the others are rated.
_OTHERS: tuple[Mapping[str, str], ...] = (
    {"decision": "Wait", "waiting_for": "the harbour office", "chase_on": "2031-01-08"},
    {"decision": "Drop", "why": "Nobody can check this any more."},
    {"why": "Half a thought, to be gone on with."},
    {"note": "Ask the archive for the older books."},
    {"statement": "The council said that this sum was spent on roads."},
)


def backlog(folder: Path) -> Iterator[Figure]:
    """Every figure of long sheets: lent, collected, read by pandas; and how the cost of a row grows with their number."""
    took: list[float] = []
    for rows in SIZES:
        home = folder / f"desk-{rows}"
        made = _child("benchmarks.backlog", home, str(rows))
        lent, _, held = _measured(["lend", "ana", "--desk", home])
        sheet = home / "review" / "ana" / "sheet.csv"
        edit(sheet)
        size = sheet.stat().st_size
        note = f"{rows:,} rows, {size / 1e6:.0f} MB, {held / 1e6:,.0f} MB of memory; the desk was made in {made:.0f} s"
        yield Figure("claimdesk lend", lent, "s", note=note)
        runs = [_collected(home, folder / "copy") for _ in range(RUNS)]
        best, cpu = min(seconds for seconds, _, _ in runs), min(cpu for _, cpu, _ in runs)
        pandas, pandas_cpu = (min(figures) for figures in zip(*(_pandas(sheet) for _ in range(RUNS)), strict=True))
        took.append(cpu)
        slowest = max(seconds for seconds, _, _ in runs)
        note = (
            f"{rows:,} rows, {EDITED:,} edited; a cold process, best of {RUNS}, slowest {slowest:.2f}; {cpu:.2f} s CPU"
        )
        yield Figure("claimdesk collect", best, "s", note=note)
        note = f"read_csv(dtype=str) alone, imported before: {pandas:.2f} s; by CPU time {cpu / pandas_cpu:.1f} times"
        yield Figure("  against pandas", best / pandas, "times", 6, note)
        yield Figure("  memory", max(held for _, _, held in runs) / 1e6, "MB", 1000, "the largest resident set")
        shutil.rmtree(home)
    yield Figure("  growth", exponent(SIZES, took), "exponent", 1.1, "of CPU seconds over rows")


def exponent(sizes: tuple[int, ...], took: list[float]) -> float:
    """How seconds grow with rows: the slope of a straight line through their logarithms."""
    x, y = [math.log(n) for n in sizes], [math.log(s) for s in took]
    mean = sum(x) / len(x)
    return sum((a - mean) * b for a, b in zip(x, y, strict=True)) / sum((a - mean) ** 2 for a in x)


def desk(root: Path, rows: int) -> None:
    """A desk whose only reviewer holds `rows` claims, none of which was lent yet."""
    founding.init(root, "backlog")
    (root / "people.csv").write_text(starts.PEOPLE)
    settings = root / "desk.toml"
    settings.write_text(settings.read_text().replace("[limits]\n", LIMITS))
    (root / "facts").mkdir(exist_ok=True)
    store = SqliteStore(root / ".claimdesk" / "ledger.db")
    used: set[str] = set()
    with store.lock():
        drafts: list[e.Draft] = []
        for n in range(0, rows, _ARTICLE):
            drafts += _article(n, min(_ARTICLE, rows - n), used)
            if len(drafts) > 10_000:
                store.append(drafts, AT)
                drafts = []
        store.append(drafts, AT)
    store.close()


def _article(first: int, claims: int, used: set[str]) -> Iterator[e.Draft]:
    """One article of so many sentences, four a paragraph, each of them a claim that ana holds."""
    said = [_sentence(first + n) for n in range(claims)]
    text, places = "", []
    for n, (words, _, _) in enumerate(said):
        text += ("\n\n" if n % _PARAGRAPH == 0 else " ") if n else ""
        places.append(len(text))
        text += f"{words}."
    digest, article = sha256(text.encode()), mint("art", str(first))
    taken = e.Taken(text, digest, f"{first}.txt", f"Sample {first}", "Example Courier", published="2020-12-31")
    yield e.Draft(article, 0, "desk", (taken, e.Extracted(digest, "rules", "rules", claims)))
    for n, (start, (words, quantity, moment)) in enumerate(zip(places, said, strict=True)):
        found = Candidate(
            *(start, start + len(words), words, words, True, (), None, Mode.NONE, Modality.ASSERTED, Kind.QUANTITY),
            *(True, None, (_moved(quantity, start),), (_moved(moment, start),), (first + n) % 97 / 97, ("a figure",)),
            "rules",
        )
        proposed = (e.Proposed(article, digest, found), e.Assigned("ana", "2031-01-07", "load"))
        claim = mint("clm", str(first + n), taken=used.__contains__)
        used.add(claim)
        yield e.Draft(claim, 0, "desk", proposed)


def _sentence(n: int) -> tuple[str, Quantity, Moment]:
    """A sentence that no other number makes, with its figure and its year where they stand in it."""
    words, unit, kind = _DEEDS[n % len(_DEEDS)]
    year, figure = str(1990 + n % 31), 10_000 + n * 7
    said = words.format(who=f"{NAMES[n % len(NAMES)]}feld", n=figure, year=year)
    at, day = said.index(f"{figure:,}"), said.index(year)
    quantity = Quantity(at, at + len(f"{figure:,}"), Decimal(figure), Decimal(figure), unit, kind)
    return said, quantity, Moment(day, day + 4, year, TimexType.DATE, "year")


def _moved(found: _Found, by: int) -> _Found:
    return replace(found, start=found.start + by, end=found.end + by)


def edit(sheet: Path) -> None:
    """Types into so many rows, spread over the sheet, and saves it as a spreadsheet does."""
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    step = max(1, len(rows) // EDITED)
    for n, row in enumerate(rows[::step][:EDITED]):
        cells = _OTHERS[n % 10] if n % 10 < len(_OTHERS) else starts.TYPED
        row.update({KEYS[key].heading: cell for key, cell in cells.items()})
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)
    os.utime(sheet, (1.6e9, 1.6e9))


def _collected(home: Path, copy: Path) -> tuple[float, float, int]:
    """What `_measured` says of collecting on a copy of the desk. Raises RuntimeError where not all was taken."""
    shutil.copytree(home, copy)
    try:
        sheet = copy / "review" / "ana" / "sheet.csv"
        out: list[str] = []
        figures = _measured(["collect", sheet, "--desk", copy, "--json"], out)
        told = json.loads(out[0].splitlines()[0])
        if (
            len(told["taken"]) + told["drafts"] < EDITED * 0.7
            or told["rejected"]
            or told["restored"]
            or told["conflicts"]
        ):
            raise RuntimeError(f"not all was taken: {out[0][:2000]}")
        return figures
    finally:
        shutil.rmtree(copy)


def _measured(words: list[str | Path], out: list[str] | None = None) -> tuple[float, float, int]:
    """Seconds, seconds of CPU, and the most memory a command held. Raises CalledProcessError for one that fails."""
    began = time.monotonic()
    running = subprocess.Popen([starts.CLAIMDESK, *words], stdout=subprocess.PIPE, text=True, env=_installed())
    assert running.stdout is not None
    said = running.stdout.read()
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, [starts.CLAIMDESK, *words])
    if out is not None:
        out.append(said)
    held = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return time.monotonic() - began, used.ru_utime + used.ru_stime, held


def _installed() -> dict[str, str]:
    """The environment of an installed program: its bytecode is kept, as it is where people use it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _pandas(sheet: Path) -> tuple[float, float]:
    """Seconds, and seconds of CPU, that reading the file takes once pandas is imported."""
    code = (
        "import sys, time, pandas; began, cpu = time.monotonic(), time.process_time(); "
        "pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False); "
        "print(time.monotonic() - began, time.process_time() - cpu)"
    )
    told = subprocess.run([sys.executable, "-c", code, sheet], check=True, capture_output=True).stdout.split()
    return float(told[0]), float(told[1])


def _child(module: str, *words: str | Path) -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", module, *words], check=True)
    return time.monotonic() - began


def main() -> None:
    """Make a desk with a backlog, and say what that took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("rows", type=int)
    asked = parser.parse_args()
    began = time.monotonic()
    desk(asked.folder, asked.rows)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(f"{asked.rows:,} claims in {time.monotonic() - began:.1f} s, {used:,.0f} MB", file=sys.stderr)


if __name__ == "__main__":
    main()
