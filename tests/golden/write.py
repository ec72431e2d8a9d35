"""Writes the golden files beside the articles, and what the desk says: `python -m tests.golden.write [--force]`.

Without `--force` only missing ones are written; one that would change is named and left as it is, with exit code 1.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.golden.golden_articles import every, golden_of, rows_now

# Where pytest, too, finds the walks.
sys.path.insert(0, str(Path(__file__).parents[1] / "desk"))


def main(force: bool) -> int:
    """0 where every golden file now says what extraction gives, 1 where one would have been overwritten."""
    kept = 0
    for golden, now in _all():
        if golden.exists() and golden.read_text(encoding="utf-8") == now:
            continue
        if golden.exists() and not force:
            kept += 1
            print(f"{golden.name} would change: read the difference, then write it with --force.", file=sys.stderr)
            continue
        golden.write_text(now, encoding="utf-8")
        print(f"{golden.name} written")
    return 1 if kept else 0


def _all() -> Iterator[tuple[Path, str]]:
    """Every golden file with what it should hold now."""
    from advicewalks import GOLDEN, page

    yield from ((golden_of(path), rows_now(path)) for path in every())
    yield GOLDEN, page()


if __name__ == "__main__":
    raise SystemExit(main("--force" in sys.argv[1:]))
