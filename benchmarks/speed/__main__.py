"""Prints bytes a second of one core for every function and for other tools, on the same articles, and how times grow.

Seconds are those of the process, so that other work on the machine shows in them as little as can be.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks import results
from benchmarks.peers.ask import Peers
from benchmarks.speed.growth import SIZES, Grown, growth
from claims.extract import candidates, moments, quantities, sentences, speakers, worth
from claims.records import Article

Row = dict[str, Any]
AIMS = {
    "quantities.find": 2.0,
    "moments.find": 1.5,
    "sentences.split": 5.0,
    "speakers.find": 1.0,
    "candidates.find": 0.25,
}
SENTENCES_A_SECOND = 30_000
PEERS = {
    "quantities.find": ("quantulum3", "recognizers-quantities"),
    "moments.find": ("recognizers-moments",),
    "sentences.split": ("pysbd", "syntok", "sentencizer"),
}
# The slowest of them reads some kB a second; they get this many bytes of the same articles.
SHARE = 40_000


@dataclass(frozen=True)
class Pace:
    """What one tool read in a second: bytes, or sentences for `worth.score`; `aim` is in the same unit."""

    function: str
    tool: str
    value: float
    unit: str
    aim: float | None
    note: str


def main(words: list[str] | None = None) -> int:
    """Measure and print both tables; 0, or 2 where the articles are not there."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument(
        "--data", type=Path, required=True, metavar="FILE", help="articles: .jsonl with a `text` a line"
    )
    parser.add_argument("--peers", type=Path, metavar="PYTHON", help="the interpreter that has the other tools")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the tables into this page, too")
    parser.add_argument("--most", type=int, default=SIZES[-1], metavar="BYTES", help="the longest text of the growth")
    asked = parser.parse_args(words)
    if not asked.data.is_file():
        print(
            f"skipped: {asked.data} is not here, and the public articles are not part of this project.", file=sys.stderr
        )
        return 2
    rows = [json.loads(line) for line in asked.data.read_text("utf-8").splitlines() if line.strip()]
    peers = Peers(asked.peers.absolute()) if asked.peers else None
    paces = _paces(rows, peers)
    lines = _told(paces, rows)
    print("\n".join(lines), flush=True)
    grown = []
    for one in growth(rows[0]["text"], tuple(s for s in SIZES if s <= asked.most)):
        grown.append(one)
        print(_grown(one), flush=True)
    if asked.write:
        results.put(asked.write, "speed", "\n".join([*lines, "", *_growth_page(grown, min(asked.most, SIZES[-1]))]))
    return 0


def _paces(rows: Sequence[Row], peers: Peers | None) -> list[Pace]:
    told = []
    for function, pace in _ours(rows).items():
        told.append(pace)
        for tool in PEERS.get(function, ()) if peers else ():
            some = _some(rows)
            answer = peers.ask(tool, [r["text"] for r in some], [r["date"] for r in some])
            size = _size(some)
            broken = f", broke down on {answer.broken}" if answer.broken else ""
            told.append(
                Pace(function, tool, size / answer.seconds, "B", None, f"{len(some)} articles, {size:,} B{broken}")
            )
    return told


def _ours(rows: Sequence[Row]) -> dict[str, Pace]:
    texts = [r["text"] for r in rows]
    dated = [(r["text"], date.fromisoformat(r["date"][:10]) if r.get("date") else None) for r in rows]
    split = [text[s.start : s.end] for text in texts for s in sentences.split(text)]
    articles = [
        Article(f"art-{n}", text, "", title=rows[n].get("title"), published=day) for n, (text, day) in enumerate(dated)
    ]
    runs: dict[str, Callable[[], object]] = {
        "quantities.find": lambda: [quantities.find(t) for t in texts],
        "moments.find": lambda: [moments.find(t, day) for t, day in dated],
        "sentences.split": lambda: [sentences.split(t) for t in texts],
        "speakers.find": lambda: [speakers.find(t) for t in texts],
        "worth.score": lambda: worth.score(split),
        "candidates.find": lambda: [candidates.find(a) for a in articles],
    }
    size, note = _size(rows), f"{len(rows)} articles, {_size(rows):,} B, best of 3"
    told = {}
    for name, run in runs.items():
        best = min(_seconds(run) for _ in range(3))
        if name == "worth.score":
            told[name] = Pace(name, "claimdesk", len(split) / best, "sentences", SENTENCES_A_SECOND, note)
        else:
            told[name] = Pace(name, "claimdesk", size / best, "B", AIMS[name] * 1e6, note)
    return told


def _seconds(run: Callable[[], object]) -> float:
    began = time.process_time()
    run()
    return time.process_time() - began


def _size(rows: Sequence[Row]) -> int:
    return sum(len(r["text"].encode()) for r in rows)


def _some(rows: Sequence[Row]) -> list[Row]:
    """The first articles, up to the share that other tools get."""
    some: list[Row] = []
    for row in rows:
        some.append(row)
        if _size(some) > SHARE:
            break
    return some


def _told(paces: Sequence[Pace], rows: Sequence[Row]) -> list[str]:
    """The first table, in Markdown."""
    ours = {p.function: p.value for p in paces if p.tool == "claimdesk"}
    lines = [
        "| function | tool | a second, one core | aim | claimdesk is faster by | on |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for p in paces:
        aim = "" if p.aim is None else f">= {_amount(p.aim, p.unit)}{'' if p.value >= p.aim else ' missed'}"
        ratio = "" if p.tool == "claimdesk" else f"{ours[p.function] / p.value:,.0f} times"
        lines.append(f"| {p.function} | {p.tool} | {_amount(p.value, p.unit)} | {aim} | {ratio} | {p.note} |")
    return lines


def _amount(value: float, unit: str) -> str:
    if unit != "B":
        return f"{value:,.0f} {unit}"
    return f"{value / 1e6:.2f} MB" if value >= 1e5 else f"{value / 1e3:.1f} kB"


def _grown(one: Grown) -> str:
    took = " ".join(f"{s:9.4f}" for s in one.seconds)
    shown = "-" if math.isnan(one.exponent) else f"{one.exponent:.2f}"
    return f"{one.function:<16} {one.shape:<20} {took}  exponent {shown}"


def _growth_page(grown: Sequence[Grown], longest: int) -> list[str]:
    """The second table: the exponent of each function and shape; 1 is linear."""
    shapes = list(dict.fromkeys(g.shape for g in grown))
    lines = [
        f"How time grows from a tenth of the longest text to the longest, {longest:,} characters: 1 is linear, 2 square; "
        "in brackets the seconds for the longest that was tried. Exponents of times under a tenth of a second say little.",
        "",
        f"| | {' | '.join(f'`{s}`' for s in shapes)} |",
        f"| --- |{' --- |' * len(shapes)}",
    ]
    for function in dict.fromkeys(g.function for g in grown):
        cells = [f"{g.exponent:.2f} ({g.seconds[-1]:.2f})" for g in grown if g.function == function]
        lines.append(f"| {function} | {' | '.join(cells)} |")
    return lines


if __name__ == "__main__":
    raise SystemExit(main())
