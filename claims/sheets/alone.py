"""Columns that moved without the others: sorted alone, or come back empty. Then no row is what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from claims.sheets.codec import flat, guard, same
from claims.sheets.lentrows import column
from claims.sheets.messages import FileProblem, problem
from claims.sheets.rewritten import is_rewriting
from claims.sheets.rows import SheetBase
from claims.sheets.values import EDITABLE
from claims.tables.columns import KEYS

# Text that belongs to one claim: two rows of it at another claim's place are no accident of one cell.
_OWN = ("quote", "context", "statement", "machine", "article", "link", "published")
_MOVED = 2
# For what people type themselves all values must still be there, in other rows: a copied reason is no sorting.
_SHUFFLED = 3

Line = tuple[int, Mapping[str, str], str]


def moved_column(rows: Sequence[Line], base: SheetBase) -> FileProblem | None:
    """The problem of a column that belongs to other rows, if there is one. `rows` are (line, cells, claim as lent)."""
    for key in _OWN:
        fault = _foreign(key, rows, base)
        if fault is not None:
            return fault
    for key in EDITABLE:
        fault = _shuffled(key, rows, base)
        if fault is not None:
            return fault
    return None


def emptied_column(rows: Sequence[Line], base: SheetBase, as_lent: Sequence[str]) -> FileProblem | None:
    """The problem of an editable column that held something in two rows or more and came back wholly empty.

    `as_lent` are the claims whose rows, beside `rows`, came back without any change.
    """
    was = [base.base(claim) for _, _, claim in rows]
    for key in EDITABLE:
        if KEYS[key].editable == "editors" and not base.editor:
            continue
        held = sum(1 for cells in was if cells[key])
        if held >= _MOVED and not (_filled(key, rows) or any(base.lent[c][key] for c in as_lent)):
            return problem("column_emptied", column=KEYS[key].heading, count=held)
    return None


def _filled(key: str, rows: Sequence[Line]) -> bool:
    return any(cells[key].strip() for _, cells, _ in rows)


def _foreign(key: str, rows: Sequence[Line], base: SheetBase) -> FileProblem | None:
    changed = [row for row in rows if row[1][key] != base.lent[row[2]].get(key, "")]
    if len(changed) < _MOVED:
        return None
    wanted = {flat(cells[key]) for _, cells, _ in changed}
    owner = {cell: claim for claim, text in column(base.lent, key) if text and (cell := flat(text)) in wanted}
    found: list[tuple[int, str]] = []
    for line, cells, claim in changed:
        cell, lent = flat(cells[key]), base.lent[claim]
        if cell == flat(lent.get(key, "")) or cell not in owner or is_rewriting(lent.get(key, ""), cell):
            continue
        if cells[key] != base.collected.get(claim, {}).get(key):
            found.append((line, owner[cell]))
    if len(found) < _MOVED:
        return None
    return problem("column_sorted", found[0][0], column=KEYS[key].heading, owner=found[0][1])


def _shuffled(key: str, rows: Sequence[Line], base: SheetBase) -> FileProblem | None:
    was = [base.base(claim)[key] for _, _, claim in rows]
    now = [cells[key] for _, cells, _ in rows]
    moved = [i for i, (a, b) in enumerate(zip(was, now, strict=True)) if b and a != b and not _says(a, b)]
    if len(moved) < _SHUFFLED:
        return None
    owner = {flat(cell): i for i, text in enumerate(was) if text for cell in (text, guard(text))}
    away = [i for i in moved if (at := owner.get(flat(now[i]), i)) != i and not _says(was[at], now[at])]
    if not _are_the_same(was, now) and (len(away) < _SHUFFLED or len(away) * 2 < len(moved)):
        return None
    first = next((i for i in away), moved[0])
    return problem(
        "column_sorted", rows[first][0], column=KEYS[key].heading, owner=rows[owner.get(flat(now[first]), first)][2]
    )


def _says(written: str, cell: str) -> bool:
    """Whether a cell says what was written for it, perhaps as a spreadsheet spells it."""
    return same(written, cell) or is_rewriting(written, cell)


def _are_the_same(was: Sequence[str], now: Sequence[str]) -> bool:
    """Whether all values are still there, in whatever rows, as they were or as a spreadsheet spells them."""
    if sum(map(bool, was)) != sum(map(bool, now)):
        return False
    left = list((Counter(map(flat, was)) - Counter(map(flat, now))).elements())
    for cell in (Counter(map(flat, now)) - Counter(map(flat, was))).elements():
        written = next((text for text in left if _says(text, cell)), None)
        if written is None:
            return False
        left.remove(written)
    return True
