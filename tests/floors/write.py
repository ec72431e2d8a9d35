"""Prints scores beside their floors: `python -m tests.floors.write [--raise] [--lower]`.

`--raise` lifts every floor to just under what was measured, where that is higher, and takes in new labels; only `--lower`
lets a floor down.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from tests.floors.floor_scores import BASELINE, SETS, SLACK, fingerprint, scores, size


def main(words: Sequence[str]) -> int:
    """0 where every score is at or over its floor, or floors were let down on purpose; else 1, and nothing is lowered."""
    known = json.loads(BASELINE.read_text("utf-8")) if BASELINE.exists() else {}
    now, under, floors = scores(), 0, {}
    for name in SETS:
        old = known.get(name, {}).get("floors", {})
        print(f"{name}, {size(name)} labelled")
        floors[name] = {}
        for figure, score in now[name].items():
            floor = old.get(figure)
            fallen = floor is not None and score < floor
            under += fallen
            print(
                f"  {figure:<20} {score:>6.1f}  floor {'none' if floor is None else floor}{'  FELL' if fallen else ''}"
            )
            under_it = round(score - SLACK, 1)
            lowered = fallen and "--lower" in words
            raised = floor is None or ("--raise" in words and under_it > floor)
            floors[name][figure] = under_it if lowered or raised else floor
    if under and "--lower" not in words:
        print(
            "  What to do: mend what fell; or, where the fall is right, make floors LOWER=yes and say why.",
            file=sys.stderr,
        )
        return 1
    if {"--raise", "--lower"} & set(words) or not known:
        told = {name: {"sha256": fingerprint(name), "floors": floors[name]} for name in SETS}
        BASELINE.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
        print(f"{BASELINE.name} written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
