"""Which of a sheet's collected files another was saved after, proven by what it still holds. Pure.

A file under the same name goes on from an earlier one unless more of its cells stand as they were lent than as they were
collected. Under another name it must hold all that was collected, changed or not, and something that nobody types twice.
Else it is another copy, held against what was lent: then two values of one cell are a conflict, and none is overwritten.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from claims.sheets.codec import flat, guard
from claims.sheets.rows import SheetBase, identify
from claims.sheets.savings import LENT, LOST, Saving, joined
from claims.tables.columns import CELL_KEYS, DECISION_KEYS

# Text that two copies do not share by chance; a bare Approve in both proves nothing.
_WORDS = ("statement", "speaker", "note", "why", "source1_shows", "waiting_for")
_UNITS = (*((key,) for key in CELL_KEYS), DECISION_KEYS)
Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Evidence:
    """Of what a saving brought: units that a file still holds, those of them with words, and those that stand as lent."""

    kept: int = 0
    words: int = 0
    back: int = 0


def descend(base: SheetBase, rows: Iterable[Cells], file: str) -> SheetBase:
    """The sheet as a file must be held against it that has these rows; `file` names where it lies.

    What was collected from files that it was not saved after is no base for it.
    """
    savings = [s for s in base.history.savings if not s.mends]
    if not base.history.savings:
        return base
    typed = {claim: cells for cells in rows if (claim := identify(cells["claim"]).claim)}
    found = [(s, _evidence(base, s, typed)) for s in savings]
    known = [(s, e) for s, e in found if _goes_on(s, e, file)]
    before, _ = max(known, key=lambda one: (one[1].kept - one[1].back, one[0].seq), default=(LENT, _Evidence()))
    return replace(base, collected=before.brought, since=before.since, after=before.digest)


def mend(base: SheetBase, file: str) -> SheetBase:
    """The sheet as rejected.csv must be held against it: each row against the file that it came back from.

    A claim that came back from two files is held against what was lent.
    """
    savings = base.history.savings
    origins: dict[str, int] = {}
    for rejection, origin in base.history.standing:
        origins[rejection.claim] = LOST if origins.get(rejection.claim, origin) != origin else origin
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


def _goes_on(saving: Saving, evidence: _Evidence, file: str) -> bool:
    if saving.file == file:
        return evidence.back == 0 or evidence.kept > evidence.back
    return evidence.back == 0 and evidence.words > 0


def _evidence(base: SheetBase, saving: Saving, typed: Mapping[str, Cells]) -> _Evidence:
    kept = words = back = 0
    for claim, held in saving.held.items():
        if claim not in typed or claim not in base.lent:
            continue
        lent, cells = base.lent[claim], typed[claim]
        for unit in _UNITS:
            if all(held.get(k, lent[k]) == lent[k] for k in unit):
                continue
            if all(_says(held.get(k, lent[k]), cells[k]) for k in unit):
                kept += 1
                words += any(held.get(k, lent[k]) not in ("", lent[k]) for k in unit if k in _WORDS)
            else:
                back += all(_says(lent[k], cells[k]) for k in unit)
    return _Evidence(kept, words, back)


def _says(written: str, cell: str) -> bool:
    return cell in (written, guard(written)) or flat(cell).strip() == flat(written).strip()
