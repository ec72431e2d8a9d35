"""What a sheet was lent with, recomputed from the ledger: no copy is kept, so none can be lost or forged.

The ledger is asked for many rows at once: what has no event since is as it stands, only the rest is folded again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

from claims.desk.desk import Desk
from claims.desk.rejected import NAME as REJECTED
from claims.ledger import events as e
from claims.ledger.fold import replay
from claims.ledger.state import ArticleRecord, Case, Rejection, SheetRecord
from claims.records import Person
from claims.sheets.cells import View, cells_now, lent_cells
from claims.sheets.rows import SheetBase
from claims.vocabulary import Role

_Record = TypeVar("_Record", Case, ArticleRecord)


def cases_at(desk: Desk, claims: Collection[str], seq: int) -> dict[str, Case]:
    """Claims by id as they stood at a position of the chain. Raises ValueError for one that was none then."""
    return _at(desk, claims, seq, desk.store.cases, Case)


def articles_at(desk: Desk, articles: Collection[str], seq: int) -> dict[str, ArticleRecord]:
    """Articles by id as they stood at a position of the chain. Raises ValueError for one that was none then."""
    return _at(desk, articles, seq, desk.store.articles, ArticleRecord)


def _at(
    desk: Desk, ids: Collection[str], seq: int, now: Callable[..., Iterator[_Record]], kind: type[_Record]
) -> dict[str, _Record]:
    changed = desk.store.changed(seq).intersection(ids)
    found = {record.id: record for record in now(among=[i for i in ids if i not in changed])}
    then = replay(desk.store.events(among=changed, upto=seq)) if changed else {}
    found |= {i: record for i, record in then.items() if isinstance(record, kind)}
    missing = next((i for i in ids if i not in found), None)
    if missing is not None:
        raise ValueError(f"{missing} was not there at {seq}")
    return {i: found[i] for i in ids}


def is_editor(person: Person) -> bool:
    """Whether a person's sheet is an editor's."""
    return Role.EDITOR in person.roles


def sheet_base(desk: Desk, sheet: str) -> SheetBase | None:
    """The sheet as lent and as last collected; None where this desk never lent it, or its person is gone from people.csv."""
    record = desk.store.sheet(sheet)
    person = next((p for p in desk.people if record and p.id == record.person), None)
    if record is None or person is None:
        return None
    lent = _lent(desk, record, person)
    return SheetBase(
        sheet, person.id, is_editor(person), lent, record.collected, record.rejections, _mended(desk, record)
    )


def _lent(desk: Desk, record: SheetRecord, person: Person) -> dict[str, dict[str, str]]:
    """Every row's cells. A sheet lends claims as they stand then, so its place in the chain tells their versions too."""
    cases = cases_at(desk, record.claims, record.lent_seq)
    articles = articles_at(desk, {c.article for c in cases.values()}, record.lent_seq)
    people = {p.id: p for p in desk.people}
    editor = is_editor(person)
    return {
        claim: lent_cells(case, View(person, record.id, record.lent, articles[case.article], people, editor))
        for claim, case in cases.items()
    }


def _mended(desk: Desk, record: SheetRecord) -> tuple[Rejection, ...]:
    """Rows that came back and were answered in rejected.csv since."""
    standing: tuple[Rejection, ...] = ()
    mended: list[Rejection] = []
    for recorded in desk.store.events(record.id) if record.files[1:] else ():
        if isinstance(recorded.event, e.Collected):
            came_back = recorded.event.rejections
            if recorded.event.name.startswith(REJECTED.removesuffix(".csv")):
                mended += _without(standing, came_back)
            standing = came_back
    return tuple(_without(mended, standing))


def _without(rejections: Collection[Rejection], others: Collection[Rejection]) -> list[Rejection]:
    rows = {(r.line, r.claim) for r in others}
    return [r for r in rejections if (r.line, r.claim) not in rows]


def settled_cells(desk: Desk, sheet: str, claims: Collection[str]) -> dict[str, dict[str, str]]:
    """What the ledger showed the sheet's person right after the sheet was collected, of each cell that was collected.

    A cell that was never collected from this sheet is not among them: of that its person has seen what was lent, no more.
    """
    record = desk.store.sheet(sheet)
    if record is None or not any(c in record.collected for c in claims):
        return {}
    by_time: dict[int, dict[str, set[str]]] = {}
    for claim, keys in _collected_when(desk, sheet, frozenset(claims)).items():
        for key, seq in keys.items():
            by_time.setdefault(seq, {}).setdefault(claim, set()).add(key)
    found: dict[str, dict[str, str]] = {}
    for seq, cells in by_time.items():
        for claim, case in cases_at(desk, cells, seq).items():
            now = cells_now(case, record.person)
            found.setdefault(claim, {}).update({k: now[k] for k in cells[claim]})
    return found


def _collected_when(desk: Desk, sheet: str, claims: Collection[str]) -> dict[str, dict[str, int]]:
    """The position of the chain at which each cell of these claims was last collected from a sheet."""
    when: dict[str, dict[str, int]] = {}
    for recorded in desk.store.events(sheet):
        if isinstance(recorded.event, e.Collected):
            for claim, cells in recorded.event.cells.items():
                if claim in claims:
                    when.setdefault(claim, {}).update(dict.fromkeys(cells, recorded.seq))
    return when
