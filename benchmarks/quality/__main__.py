"""Prints every figure of extraction with its aim and a bootstrap interval. The sets are public and not part of this project."""

from __future__ import annotations

import argparse
import random  # noqa: TID251 - resampling, from a seed
import sys
from pathlib import Path
from statistics import quantiles

from benchmarks.quality.extractors import SETS, Measured
from benchmarks.quality.sets import HALVES, opened
from benchmarks.quality.standing import alone_sets

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
    ("golden_rules", "right"): 100, ("ewt_dev_paragraphs", "boundary F1"): 88,
    ("polnear_dev", "content characters F1"): 80, ("polnear_dev", "cue characters F1"): 75,
    ("polnear_dev", "quoted: hit rate"): 98, ("polnear_dev", "quoted: source P"): 90,
    ("polnear_dev", "quoted: source R"): 75,
    ("checkthat_dev", "F1"): 83, ("checkthat_dev", "AP"): 90,
    ("wikinews2020_dev", "F1"): 82, ("wikinews2020_dev", "coverage"): 97, ("wikinews2020_dev", "junk"): -5,
    ("wikinews2020_dev", "speaker"): 92, ("wikinews2020_dev", "quantities"): 93, ("wikinews2020_dev", "numbers"): 100,
    ("wikinews2020_dev", "exact"): 100,
    ("alone, kept", "resolved: precision"): 95, ("alone, kept", "resolved: coverage"): 70,
}  # fmt: skip
RESAMPLES, SEED = 200, 7
MEASURES = {**SETS, "alone": alone_sets}


def main(words: list[str] | None = None) -> int:
    """Measure and print one table; 0, or 2 where the sets are not there."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="PATH", help="the folder of the public sets")
    parser.add_argument(
        "--half", choices=HALVES, default="all", help="the half rules are tuned on, the one kept, or all"
    )
    parser.add_argument("--only", choices=MEASURES, action="append", help="this function alone; may be given again")
    asked = parser.parse_args(words)
    try:
        data = opened(asked.data.resolve(), asked.half)
    except FileNotFoundError as error:
        print(f"skipped: {error} is not here, and the public sets are not part of this project.", file=sys.stderr)
        return 2
    print(f"{'set':<20} {'figure':<26} {'F1 or %':>8} {'95 % interval':>15} {'aim':>6}")
    for name in asked.only or MEASURES:
        for measured in MEASURES[name](data):
            for line in _lines(measured):
                print(line, flush=True)
    return 0


def _lines(measured: Measured) -> list[str]:
    """A line a figure."""
    chance = random.Random(SEED)
    again = [measured.score(chance.choices(measured.pairs, k=len(measured.pairs))) for _ in range(RESAMPLES)]
    lines = []
    for figure, value in measured.score(measured.pairs).items():
        cuts = quantiles([one[figure] for one in again], n=40)
        aim = AIMS.get((measured.name, figure))
        told = "" if aim is None else f"{'<=' if aim < 0 else '>='}{abs(aim):g}"
        missed = aim is not None and (value > -aim if aim < 0 else round(value, 1) < aim)
        lines.append(
            f"{measured.name:<20} {figure:<26} {value:>8.1f} {cuts[0]:>6.1f} – {cuts[-1]:>6.1f} {told:>6}"
            + (" MISSED" if missed else "")
        )
    return lines


if __name__ == "__main__":
    raise SystemExit(main())
