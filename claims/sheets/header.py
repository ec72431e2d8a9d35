"""Which column of a file is which: by heading, whatever its order, case and spaces; what is missing or twice is named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claims.records import Note
from claims.sheets.messages import FileProblem, note, problem
from claims.sheets.reading import Row, Table
from claims.tables.columns import HEADINGS, REJECTED, SHEET
from claims.text import search_key, trim

_HEAD = 20
_BY_HEADING = {search_key(c.heading): c.key for c in (*SHEET, *REJECTED)}
# A byte-order mark taken for letters leaves the first heading in quotes: a Calc that is told nothing opens sheets so.
_MARKED = re.compile("^(?:\ufeff|ï»¿|Ôªø)")
_REJECTED_KEYS = frozenset(c.key for c in REJECTED)


@dataclass(frozen=True, slots=True)
class Header:
    """Where the headings stand (`at`, an index into the table's rows) and the key of every column, None for one not ours."""

    at: int
    keys: tuple[str | None, ...]
    rejected: bool
    notes: tuple[Note, ...] = ()

    def cells(self, row: Row) -> dict[str, str]:
        """The row's cells by key; what is missing at its end is empty."""
        short = len(self.keys) - len(row.cells)
        values = (*row.cells, *[""] * short) if short > 0 else row.cells
        return {k: v for k, v in zip(self.keys, values, strict=False) if k is not None}


def find(table: Table) -> Header | FileProblem:
    """The header of a table: the row of the first twenty with most of our headings, if it has them all, once each."""
    head = [[_key(cell) for cell in row.cells] for row in table.rows[:_HEAD]]
    known = [len({k for k in keys if k}) for keys in head]
    best = max(known, default=0)
    if best == 0:
        return problem("one_column" if any(_is_whole_line(row) for row in table.rows[:_HEAD]) else "not_a_sheet")
    at = known.index(best)
    row, keys = table.rows[at], head[at]
    fault = _fault(row, keys)
    if fault is not None:
        return fault
    # Who mends a row may have removed what they had read; the line tells which row it was.
    rejected = "line" in keys and len(_REJECTED_KEYS.intersection(keys)) > 1
    ours = tuple(k if rejected or k not in _REJECTED_KEYS else None for k in keys)
    return Header(at, ours, rejected, (*_title_rows(table.rows[:at]), *_extra(table, at, ours)))


def repeats(row: Row, header: Header) -> bool:
    """Whether a row is the headings once more."""
    first = header.keys.index("claim")
    if len(row.cells) <= first or _key(row.cells[first]) != "claim":
        return False
    return tuple(_key(cell) for cell in row.cells[: len(header.keys)]) == header.keys


def _key(cell: str) -> str | None:
    return _BY_HEADING.get(search_key(trim(_MARKED.sub("", cell).strip('"'))))


def _is_whole_line(row: Row) -> bool:
    """Whether all headings stand in one cell of a row: its program looked for another separator than ours."""
    return any(all(heading in cell for heading in HEADINGS) for cell in row.cells)


def _fault(row: Row, keys: Sequence[str | None]) -> FileProblem | None:
    named = [search_key(trim(cell)) for cell in row.cells]
    twice = sorted({row.cells[i] for i, name in enumerate(named) if name and name in named[:i]})
    if twice:
        return problem("columns_twice", row.line, found=", ".join(twice))
    wanted = [heading for heading, column in HEADINGS.items() if column.key not in keys]
    if wanted:
        found = [cell for cell, key in zip(row.cells, keys, strict=True) if key is None and cell.strip()]
        return problem("columns_missing", row.line, wanted=", ".join(wanted), found=", ".join(found) or "nothing")
    return None


def _title_rows(rows: Sequence[Row]) -> tuple[Note, ...]:
    titles = [" ".join(cell for cell in row.cells if cell) for row in rows]
    shown = "; ".join(title for title in titles if title)
    return (note("title_rows", found=shown),) if shown else ()


def _extra(table: Table, at: int, keys: Sequence[str | None]) -> tuple[Note, ...]:
    names = []
    for i, key in enumerate(keys):
        heading = table.rows[at].cells[i]
        if key is None and (
            heading.strip() or any(len(r.cells) > i and r.cells[i].strip() for r in table.rows[at + 1 :])
        ):
            names.append(heading or f"(column {i + 1})")
    return (note("columns_extra", found=", ".join(names)),) if names else ()
