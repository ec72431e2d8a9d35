"""What came back of one sheet and is settled elsewhere: in its person's next sheet, or by an act without one.

Only what the person did after they were told counts, and only they settle it: another's act takes nothing out of their hands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from claims.desk.bases import sheet_base
from claims.desk.desk import Desk
from claims.desk.overlay import Overlay
from claims.ledger import events as e
from claims.ledger.state import Conflict, Rejection
from claims.records import Person
from claims.sheets.cells import cells_now
from claims.sheets.lentrows import LentRows
from claims.sheets.merge import UNIT
from claims.sheets.rows import SheetBase
from claims.sheets.savings import history
from claims.tables.columns import CELL_KEYS, DECISION_KEYS


def settled_by_sheet(
    desk: Desk,
    overlay: Overlay,
    sheet: str,
    person: Person,
    taken: Mapping[str, Mapping[str, str]],
    conflicts: Iterable[Conflict],
) -> list[e.Draft]:
    """What a sheet settles of its person's other sheets, as events to append with it.

    `taken` are the cells that were taken from it, by claim and key; `conflicts` what it asked for and did not get.
    """
    said: dict[str, set[str]] = {}
    for claim, cells in taken.items():
        said.setdefault(claim, set()).update(UNIT if k in DECISION_KEYS else k for k in cells)
    for conflict in conflicts:
        said.setdefault(conflict.claim, set()).add(conflict.column)
    record = desk.store.sheet(sheet)
    return _settled(desk, overlay, person, said, record.lent_seq, sheet) if record and said else []


def settled_by_act(desk: Desk, claim: str, person: Person, fields: Mapping[str, str]) -> list[e.Draft]:
    """What an act on a claim settles of what came back to its person, as events to append with it."""
    said = {UNIT, *(k for k in CELL_KEYS if fields.get(k, "").strip())}
    return _settled(desk, Overlay(desk), person, {claim: said}, desk.store.head()[0] + 1)


def _settled(
    desk: Desk, overlay: Overlay, person: Person, said: Mapping[str, set[str]], at: int, but: str = ""
) -> list[e.Draft]:
    """`said` are the units that the person entered, by claim, knowing all that had come back before the place `at`."""
    drafts: list[e.Draft] = []
    for record in desk.store.sheets(person.id):
        if record.id == but or not any(r.claim in said for r in record.rejections):
            continue
        found = history(desk.store.events(record.id))
        known: dict[str, list[Rejection]] = {}
        for waits in (s for s in found.standing if s.rejection.claim in said and s.told < at):
            known.setdefault(waits.rejection.claim, []).append(waits.rejection)
        base = _base(desk, record.id, known)
        events: list[e.Event] = []
        for claim, rows in known.items():
            case = overlay.case(claim)
            now = cells_now(case, person.id) if case else {}
            disputed = [r for r in rows if r.code == "conflict" and r.column in said[claim]]
            refused = [r for r in rows if base and r.code != "conflict" and _entered(r, base, said[claim], now)]
            events += [_answered(claim, disputed, refused)] if disputed or refused else []
        if events:
            drafts.append(e.Draft(record.id, record.version, person.id, tuple(events)))
    return drafts


def _base(desk: Desk, sheet: str, known: Mapping[str, Iterable[Rejection]]) -> SheetBase | None:
    """The sheet as lent, where rows of it were refused as a whole: those are asked for, all at once."""
    refused = [claim for claim, rows in known.items() if any(r.code != "conflict" for r in rows)]
    base = sheet_base(desk, sheet) if refused else None
    if base is not None and isinstance(base.lent, LentRows):
        base.lent.ahead(refused)
    return base


def _answered(claim: str, disputed: Iterable[Rejection], refused: Iterable[Rejection]) -> e.Answered:
    columns = dict.fromkeys(r.column for r in disputed)
    lines = dict.fromkeys(r.line for r in refused)
    return e.Answered(claim, tuple(columns), tuple(lines), tuple(dict.fromkeys(r.mark for r in (*disputed, *refused))))


def _entered(row: Rejection, base: SheetBase, said: Collection[str], now: Mapping[str, str]) -> bool:
    """Whether all that a refused row asked for was entered again since, or stands already."""
    lent = base.lent.get(row.claim, {})
    for unit, keys in ((UNIT, DECISION_KEYS), *((k, (k,)) for k in CELL_KEYS)):
        asked = any(row.cells.get(k, "") != lent.get(k, "") for k in keys)
        if asked and unit not in said and any(row.cells.get(k, "") != now.get(k, "") for k in keys):
            return False
    return True
