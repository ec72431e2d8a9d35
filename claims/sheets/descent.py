"""Which of a sheet's collected files another was saved after, by its name and by what it still holds. Pure.

A file goes on from an earlier one of its own name and place, unless more of what that brought stands as it was lent than as
it was brought. Any other file is another copy, held against what was lent: then two values of one cell are a conflict. What
a file holds can never prove that it is the later of two: an older download holds the same words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from claims.ledger.state import Rejection
from claims.sheets.codec import flat, guard
from claims.sheets.rows import SheetBase, identify
from claims.sheets.savings import LENT, LOST, Saving, joined, key
from claims.sheets.values import EDITABLE
from claims.tables.columns import CELL_KEYS, DECISION_KEYS

_UNITS = (*((key,) for key in CELL_KEYS), DECISION_KEYS)
Cells = Mapping[str, str]


def descend(base: SheetBase, rows: Iterable[Cells], file: str) -> SheetBase:
    """The sheet as a file must be held against it that has these rows; `file` names where it lies.

    What was collected from files that it was not saved after is no base for it.
    """
    if not base.history.savings:
        return base
    typed = {claim: cells for cells in rows if (claim := identify(cells["claim"]).claim)}
    same_name = (s for s in reversed(base.history.savings) if s.file == file and not s.mends)
    before = next((s for s in same_name if _goes_on(base, s, typed)), LENT)
    return replace(base, collected=before.brought, since=before.since, after=before.digest)


def mend(base: SheetBase, file: str) -> SheetBase:
    """The sheet as rejected.csv must be held against it: each row against the file that it came back from.

    A claim that came back from two files is held against what was lent.
    """
    savings = base.history.savings
    origins: dict[str, int] = {}
    for waits in base.history.standing:
        claim, origin = waits.rejection.claim, waits.origin
        origins[claim] = LOST if origins.get(claim, origin) != origin else origin
    parents = {c: [savings[n]] for c, n in origins.items() if n != LOST}
    for saving in (s for s in savings if s.mends and s.file == file):
        for claim in saving.brought:
            origin = saving.origins.get(claim, LOST)
            if claim not in origins and origin != LOST:
                parents.setdefault(claim, [savings[origin]])
            if claim not in origins or origins[claim] == origin != LOST:
                parents.setdefault(claim, []).append(saving)
    return replace(
        base,
        collected={c: joined([{c: s.brought.get(c, {})} for s in found])[c] for c, found in parents.items()},
        since={c: joined([{c: s.since.get(c, {})} for s in found])[c] for c, found in parents.items()},
    )


def came_from(base: SheetBase) -> Callable[[Rejection], bool]:
    """Tells of a row whether it came back from what the file was saved after, as it stood there.

    One that was changed in rejected.csv and came back from there again stands in no file of the sheet.
    """
    savings = base.history.savings
    path = next((s.path for s in savings if base.after and s.digest == base.after), frozenset())
    own = {s.seq for s in savings if not s.mends}

    def came(rejection: Rejection) -> bool:
        waits = base.history.waits.get(key(rejection))
        if waits is None or savings[waits.origin].digest not in path:
            return False
        if rejection.claim not in base.lent:
            return waits.told in own
        held, at = savings[waits.origin].held.get(rejection.claim, {}), rejection.column
        keys = EDITABLE if rejection.code != "conflict" else DECISION_KEYS if at == DECISION_KEYS[0] else (at,)
        return all(held.get(k, rejection.cells.get(k, "")) == rejection.cells.get(k, "") for k in keys)

    return came


def _goes_on(base: SheetBase, saving: Saving, typed: Mapping[str, Cells]) -> bool:
    """Whether a file may have been saved after this one: fewer units of what it brought stand as lent than as brought."""
    kept = back = 0
    for claim, held in saving.held.items():
        if claim not in typed or claim not in base.lent:
            continue
        lent, cells = base.lent[claim], typed[claim]
        for unit in _UNITS:
            if all(held.get(k, lent[k]) == lent[k] for k in unit):
                continue
            kept += all(_says(held.get(k, lent[k]), cells[k]) for k in unit)
            back += all(_says(lent[k], cells[k]) for k in unit)
    return back == 0 or kept > back


def _says(written: str, cell: str) -> bool:
    return cell in (written, guard(written)) or flat(cell).strip() == flat(written).strip()
