"""Prints every figure of extraction with its aim and a bootstrap interval. The sets are public and not part of this project."""

from __future__ import annotations

import argparse
import random  # noqa: TID251 - resampling, from a seed
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from benchmarks import results
from benchmarks.peers.ask import Peers
from benchmarks.quality.asides import aside_sets
from benchmarks.quality.beside import BESIDE, in_order
from benchmarks.quality.extractors import SETS, Measured
from benchmarks.quality.meant import meant_sets
from benchmarks.quality.news import news_sets
from benchmarks.quality.sets import HALVES, Data, opened
from benchmarks.quality.standing import alone_sets
from benchmarks.quality.sureness import sureness_sets

AIMS = {
    ("newsquant_dev", "value"): 95, ("newsquant_dev", "value+unit"): 90, ("newsquant_dev", "value+change"): 92,
    ("newsquant_dev", "strict value"): 95, ("newsquant_dev", "strict value+unit"): 90,
    ("newsquant_dev", "strict value+change"): 92,
    ("rtext_age", "value"): 93.3, ("rtext_age", "value+unit"): 93.3,
    ("rtext_currency", "value"): 84.2, ("rtext_currency", "value+unit"): 79.6,
    ("rtext_dimension", "value"): 86.5, ("rtext_dimension", "value+unit"): 79.2,
    ("rtext_temperature", "value"): 95.7, ("rtext_temperature", "value+unit"): 92.8,
    ("recognizers", "cases right"): 90, ("recognizers", "left out"): -20,
    ("quantulum3", "cases right"): 90, ("quantulum3", "left out"): -20,
    ("wikiwars_train", "relaxed"): 95, ("wikiwars_train", "strict"): 90, ("wikiwars_train", "type"): 93,
    ("wikiwars_train", "value"): 82,
    ("recognizers_datetime", "cases: places right"): 90, ("recognizers_datetime", "cases: places and values"): 90,
    ("recognizers_datetime", "left out"): -20,
    ("golden_rules", "right"): 100, ("ewt_dev_paragraphs", "boundary F1"): 88,
    ("polnear_dev", "content characters F1"): 80, ("polnear_dev", "cue characters F1"): 75,
    ("polnear_dev", "cues met F1"): 75,
    ("polnear_dev", "quoted: hit rate"): 98, ("polnear_dev", "quoted: source P"): 90,
    ("polnear_dev", "quoted: source R"): 75,
    ("checkthat_dev", "F1"): 83, ("checkthat_dev", "AP"): 90,
    ("wikinews2020_dev", "F1"): 82, ("wikinews2020_dev", "coverage"): 97, ("wikinews2020_dev", "junk"): -5,
    ("wikinews2020_dev", "speaker"): 92, ("wikinews2020_dev", "quantities"): 93, ("wikinews2020_dev", "numbers"): 100,
    ("wikinews2020_dev", "exact"): 100,
    ("set aside", "set-aside precision"): 95, ("set aside", "share set aside"): -20,
    ("alone, wikinews read", "resolved: precision"): 95, ("alone, wikinews read", "resolved: coverage"): 70,
    ("alone, wikinews unread", "resolved: precision"): 95, ("alone, wikinews unread", "resolved: coverage"): 70,
    ("alone, press read", "resolved: precision"): 95, ("alone, press read", "resolved: coverage"): 70,
    ("alone, press unread", "resolved: precision"): 95, ("alone, press unread", "resolved: coverage"): 70,
}  # fmt: skip
RESAMPLES, SEED = 200, 7
MEASURES = {
    **SETS,
    "alone": alone_sets,
    "meant": meant_sets,
    "news": news_sets,
    "asides": aside_sets,
    "sureness": sureness_sets,
}


def main(words: list[str] | None = None) -> int:
    """Measure and print one table; 0, or 2 where the sets are not there."""
    asked = _asked(words)
    try:
        data = opened(asked.data.resolve(), asked.half)
    except FileNotFoundError as error:
        print(f"skipped: {error} is not here, and the public sets are not part of this project.", file=sys.stderr)
        return 2
    peers = Peers(asked.peers.absolute()) if asked.peers else None
    rows = []
    print(f"{'set':<20} {'tool':<18} {'figure':<26} {'F1 or %':>8} {'95 % interval':>15} {'aim':>6}")
    for name in asked.only or MEASURES:
        theirs = BESIDE[name](data, peers) if peers and name in BESIDE else []
        for measured in in_order(MEASURES[name](data), theirs):
            for row in _rows(measured):
                rows.append(row)
                print(_line(row), flush=True)
    if asked.write:
        results.put(asked.write, "quality", _page(rows, data, peers))
    return 0


def _asked(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="PATH", help="the folder of the public sets")
    parser.add_argument(
        "--half", choices=HALVES, default="all", help="the half rules are tuned on, the one kept, or all"
    )
    parser.add_argument("--only", choices=MEASURES, action="append", help="this function alone; may be given again")
    parser.add_argument("--peers", type=Path, metavar="PYTHON", help="the interpreter that has the other tools")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the table into this page, too")
    return parser.parse_args(words)


@dataclass(frozen=True)
class Row:
    """One figure of one tool on one set, with its interval and, for ours, the aim and whether it was missed."""

    set: str
    tool: str
    figure: str
    value: float
    low: float
    high: float
    aim: str = ""
    missed: bool = False


def _rows(measured: Measured) -> list[Row]:
    """A row a figure; figures that a tool does not give at all are left out."""
    chance = random.Random(SEED)
    again = [measured.score(chance.choices(measured.pairs, k=len(measured.pairs))) for _ in range(RESAMPLES)]
    ours = measured.tool == "claimdesk"
    rows = []
    for figure, value in measured.score(measured.pairs).items():
        cuts = quantiles([one[figure] for one in again], n=40)
        aim = AIMS.get((measured.name, figure)) if ours else None
        told = "" if aim is None else f"{'<=' if aim < 0 else '>='}{abs(aim):g}"
        missed = aim is not None and (value > -aim if aim < 0 else round(value, 1) < aim)
        rows.append(Row(measured.name, measured.tool, figure, value, cuts[0], cuts[-1], told, missed))
    return rows


def _line(row: Row) -> str:
    return (
        f"{row.set:<20} {row.tool:<18} {row.figure:<26} {row.value:>8.1f} {row.low:>6.1f} – {row.high:>6.1f} {row.aim:>6}"
        + (" MISSED" if row.missed else "")
    )


def _page(rows: Sequence[Row], data: Data, peers: Peers | None) -> str:
    """The rows as a table for people, a row a figure, a column a tool, set by set."""
    told = [f"Half `{data.half}` of the public sets, {RESAMPLES} resamples; F1 or per cent, 95 % interval in brackets."]
    if peers:
        told.append("Measured in the same run: " + ", ".join(f"{n} {v}" for n, v in peers.versions.items()) + ".")
    for name in dict.fromkeys(r.set for r in rows):
        here = [r for r in rows if r.set == name]
        tools = list(dict.fromkeys(r.tool for r in here))
        lines = ["", f"### {name}", "", f"| | {' | '.join(tools)} | aim |", f"| --- |{' --- |' * (len(tools) + 1)}"]
        for figure in dict.fromkeys(r.figure for r in here):
            cells = {r.tool: r for r in here if r.figure == figure}
            shown = [f"{c.value:.1f} ({c.low:.1f}–{c.high:.1f})" if (c := cells.get(t)) else "-" for t in tools]
            own = cells.get("claimdesk")
            aim = f"{own.aim}{' missed' if own.missed else ''}" if own else ""
            lines.append(f"| {figure} | {' | '.join(shown)} | {aim} |")
        told += lines
    return "\n".join(told)


if __name__ == "__main__":
    raise SystemExit(main())
