"""Rows that came back and are seen again: which of them a row of rejected.csv is, and what changing it answers. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from claims.ledger.state import Rejection
from claims.sheets.rewritten import is_rewriting
from claims.sheets.rows import SheetBase, equal_as_saved
from claims.sheets.values import EDITABLE
from claims.sheets.wording import REMOVABLE
from claims.tables.columns import CELL_KEYS, DECISION_KEYS, KEYS

UNIT = "decision"
UNITS = (*((key,) for key in CELL_KEYS), DECISION_KEYS)
TWO_ROWS = "conflict_rows"
_REPEATED = ("claim", "article", "quote", *EDITABLE)
Cells = Mapping[str, str]


def given_back(cells: Cells, base: SheetBase, encoding: str) -> tuple[Rejection, ...]:
    """The rejections that a row of rejected.csv is: of its line and claim, else of its line alone; of several, the likest."""
    same_line = base.by_line.get(cells["line"].strip(), [])
    same = [r for r in same_line if r.claim == cells["claim"]] or same_line
    if not same:
        return ()
    likest = max(same, key=lambda r: sum(is_as_given(k, r.cells.get(k, ""), cells[k], encoding) for k in _REPEATED))
    return tuple(r for r in same if (r.claim, r.cells) == (likest.claim, likest.cells))


def is_as_given(key: str, written: str, cell: str, encoding: str) -> bool:
    """Whether a cell is what came back in it, as the file's encoding can say it or as a spreadsheet rewrites text by itself."""
    if equal_as_saved(written, cell, encoding):
        return True
    # A day that is written otherwise may be how the person mended it.
    return KEYS[key].type == "text" and is_rewriting(written, cell)


def untouched(given: Sequence[Rejection], cells: Cells, once: frozenset[str], encoding: str) -> bool:
    """Whether a row of rejected.csv is as it came back. `once` are the claims that stand in one row of it alone.

    Where the other of two rows for one claim was removed, the one that was left is meant.
    """
    if not given or not _says(given[0], cells, _REPEATED, encoding):
        return False
    return given[0].code != TWO_ROWS or given[0].claim not in once


def answered(given: Sequence[Rejection], base: SheetBase) -> list[Rejection]:
    """What waits no more once a row was changed: all that it came back for; of two rows for one claim the other too."""
    twice = {r.claim for r in given if r.code == TWO_ROWS}
    return [r for r in base.rejections if r in given or (r.code == TWO_ROWS and r.claim in twice)]


def removed(base: SheetBase, left: Sequence[Rejection]) -> list[Rejection]:
    """What is settled because its row was removed from rejected.csv, as its advice said; `left` stand there still."""
    rows = [(r.line, r.claim, r.cells) for r in base.rejections if r.code in REMOVABLE and r not in left]
    return [r for r in base.rejections if (r.line, r.claim, r.cells) in rows]


def answers(
    given: Sequence[Rejection], cells: Cells, base: SheetBase, encoding: str
) -> tuple[dict[str, str], dict[str, int]]:
    """What stood of each single cell in conflict that a row of rejected.csv now changes, and when its person was told.

    A decision has many cells and is told as one: of that only when it was told.
    """
    shown: dict[str, str] = {}
    told: dict[str, int] = {}
    for r in given:
        keys = DECISION_KEYS if r.column == UNIT else (r.column,)
        if r.code != "conflict" or _says(r, cells, keys, encoding):
            continue
        told |= dict.fromkeys(keys, base.told(r))
        ours = (c.ours for c in base.conflicts if (c.claim, c.column, c.theirs) == (r.claim, r.column, r.typed))
        shown |= {r.column: next(ours, "")} if r.column != UNIT else {}
    return shown, told


def stale_keys(claim: str, cells: Cells, base: SheetBase, encoding: str) -> dict[str, str]:
    """The cells by key of a row that still stand as they were when they came back, though that was answered elsewhere since.

    All of them where the whole row does; else what was in conflict, or the units of a refused row that asked for something.
    """
    found: dict[str, str] = {}
    for given in (r for r in base.mended if r.claim == claim):
        if _says(given, cells, EDITABLE, encoding):
            return {k: given.cells.get(k, "") for k in EDITABLE}
        for keys in UNITS:
            asked = any(given.cells.get(k, "") != base.lent[claim].get(k, "") for k in keys)
            told = given.code != "conflict" or given.column == (UNIT if UNIT in keys else keys[0])
            if asked and told and _says(given, cells, keys, encoding):
                found.update({k: given.cells.get(k, "") for k in keys})
    return found


def is_answered(cells: Cells, base: SheetBase, encoding: str) -> bool:
    """Whether a row that names no claim of the sheet stands as it came back, though that was answered elsewhere since."""
    return any(r.claim == cells["claim"] and _says(r, cells, _REPEATED, encoding) for r in base.mended)


def is_old(given: Sequence[Rejection], cells: Cells, base: SheetBase, encoding: str) -> bool:
    """Whether a row of rejected.csv stands as it came back once, and what came back since is not what it tells of.

    The file was saved by somebody who had not seen what came later. `given` is what still waits of the row.
    """
    told = " ".join(cells.get("problem", "").split())
    if not told or (given and all(_tells(r, told) for r in given)):
        return False
    line = cells["line"].strip()
    once = (r for r in base.history.past if str(r.line) == line and _tells(r, told))
    return any(_says(r, cells, _REPEATED, encoding) for r in once)


def _tells(rejection: Rejection, told: str) -> bool:
    return " ".join(rejection.problem.split()) in told


def _says(given: Rejection, cells: Cells, keys: Iterable[str], encoding: str) -> bool:
    return all(is_as_given(k, given.cells.get(k, ""), cells[k], encoding) for k in keys)
