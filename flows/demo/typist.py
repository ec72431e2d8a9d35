"""Hands that fill sheets: open the CSV, type into the columns that may be edited, save as a spreadsheet does.

Knows the headings and nothing else of the desk, as the people do.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from claims.tables.columns import KEYS
from flows.demo.answers import Answer, key

Row = dict[str, str]
Typed = Callable[[Row], Mapping[str, str] | None]
# A sheet that was saved a moment ago is left for the next run; our people saved theirs before they went home.
_SAVED_AGO = 120


def fill(path: Path, answers: Mapping[tuple[str, str], Answer], mend: bool = False) -> int:
    """Types the answers into a sheet, or mends what came back in rejected.csv; how many rows were typed into."""

    def typed(row: Row) -> Mapping[str, str] | None:
        answer = answers.get(key(row["Article"], row["Exact words"]))
        if answer is None or (not mend and row["Your decision"]):
            return None
        return answer.cells if mend else answer.first

    return edit(path, typed)


def add_missed(path: Path, answers: Mapping[tuple[str, str], Answer]) -> int:
    """Adds a row for each claim that the machine missed: the article's title, the exact words, the answer."""
    missed = [a for a in answers.values() if a.missed]
    rows, headings = _open(path)
    there = {key(r["Article"], r["Exact words"]) for r in rows}
    new = [a for a in missed if key(a.article, a.quote) not in there]
    for answer in new:
        cells = {KEYS[k].heading: v for k, v in answer.first.items()}
        mark = rows[0]["Do not touch"] if rows else ""
        rows.append(
            {
                **dict.fromkeys(headings, ""),
                "Article": answer.article,
                "Exact words": answer.quote,
                **cells,
                "Do not touch": mark,
            }
        )
    if new:
        _save(path, rows, headings)
    return len(new)


def approve(path: Path, name: str, change: str = "") -> int:
    """Approves every row that somebody else rated; `change` is the kind of change for what was published before."""

    def typed(row: Row) -> Mapping[str, str] | None:
        if row["State"] != "rated" or row["Checked by"] in ("", name):
            return None
        return {"decision": "Approve", "change": change}

    return edit(path, typed)


def edit(path: Path, typed: Typed) -> int:
    """Types into the rows for which `typed` gives cells by key, and saves; nothing is saved where no row is typed into."""
    rows, headings = _open(path)
    done = 0
    for row in rows:
        cells = typed(row)
        if cells:
            row.update({KEYS[k].heading: v for k, v in cells.items() if v})
            done += 1
    if done:
        _save(path, rows, headings)
    return done


def _open(path: Path) -> tuple[list[Row], list[str]]:
    if not path.exists():
        return [], []
    reader = csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline=""))
    rows = [dict(r) for r in reader]
    return rows, list(reader.fieldnames or [])


def _save(path: Path, rows: list[Row], headings: list[str]) -> None:
    """As LibreOffice saves CSV: UTF-8 without a byte-order mark, quotes only where needed, plain line ends."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, headings, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(out.getvalue(), "utf-8", newline="")
    age(path)


def age(path: Path) -> None:
    """Makes a file look as if it had been saved two minutes ago."""
    then = path.stat().st_mtime - _SAVED_AGO
    os.utime(path, (then, then))
