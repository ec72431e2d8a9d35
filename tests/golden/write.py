"""Writes the golden files beside the sample articles: `python -m tests.golden.write [--force]`.

Without `--force` only missing ones are written; one that would change is named and left as it is, with exit code 1.
"""

from __future__ import annotations

import sys

from tests.golden.golden_articles import files, golden_of, rows_now


def main(force: bool) -> int:
    """0 where every golden file now says what extraction gives, 1 where one would have been overwritten."""
    kept = 0
    for path in files():
        golden, now = golden_of(path), rows_now(path)
        if golden.exists() and golden.read_text(encoding="utf-8") == now:
            continue
        if golden.exists() and not force:
            kept += 1
            print(f"{golden.name} would change: read the difference, then write it with --force.", file=sys.stderr)
            continue
        golden.write_text(now, encoding="utf-8")
        print(f"{golden.name} written")
    return 1 if kept else 0


if __name__ == "__main__":
    raise SystemExit(main("--force" in sys.argv[1:]))
