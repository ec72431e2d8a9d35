"""What a sheet was lent with, recomputed from the ledger: no copy is kept, so none can be lost or forged.

The ledger is asked for many rows at once: what has no event since is as it stands, only the rest is folded again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TypeVar

from claims.desk import second
from claims.desk.desk import Desk
from claims.desk.reasons import reasons_of
from claims.desk.written import read_rows
from claims.ledger.fold import replay
from claims.ledger.state import ArticleRecord, Case, SheetRecord
from claims.records import Person
from claims.sheets.cells import View, cells_now
from claims.sheets.lentrows import LentRows
from claims.sheets.rows import SheetBase
from claims.sheets.savings import History, history
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
    """The sheet as lent, and its files that were collected; None where this desk never lent it, or its person is gone."""
    record = desk.store.sheet(sheet)
    person = next((p for p in desk.people if record and p.id == record.person), None)
    if record is None or person is None:
        return None
    found = history(desk.store.events(sheet)) if record.files else History()
    return SheetBase(
        sheet,
        person.id,
        is_editor(person),
        _lent(desk, record, person),
        record.collected,
        record.rejections,
        found.mended,
        record.conflicts,
        found,
        written=read_rows(desk, person.id),
    )


def _lent(desk: Desk, record: SheetRecord, person: Person) -> LentRows:
    """Every row's cells. A sheet lends claims as they stand then, so its place in the chain tells their versions too."""
    people = {p.id: p for p in desk.people}
    editor = is_editor(person)

    def read(claims: Collection[str]) -> dict[str, dict[str, str]]:
        cases = cases_at(desk, claims, record.lent_seq)
        articles = articles_at(desk, {c.article for c in cases.values()}, record.lent_seq)
        why = reasons_of(desk, cases.values(), editor, record.lent_seq)
        views = (
            (c, View(person, record.id, record.lent, articles[c.article], people, editor, why.get(c.id, ())))
            for c in cases.values()
        )
        return {case.id: second.row(case, view) for case, view in views}

    return LentRows(record.claims, read)


def settled_cells(
    desk: Desk,
    person: str,
    since: Mapping[str, Mapping[str, int]],
    claims: Collection[str],
    seen: Callable[[Case], Case] = lambda case: case,
) -> dict[str, dict[str, str]]:
    """What the ledger showed a person of each cell right after the place in the chain that `since` names, by claim and key.

    `seen` is a claim as the person's sheet shows it. A cell that is not in `since` is not among them: of that its person
    has seen what was lent, no more.
    """
    by_place: dict[int, dict[str, set[str]]] = {}
    for claim in claims:
        for key, seq in since.get(claim, {}).items():
            by_place.setdefault(seq, {}).setdefault(claim, set()).add(key)
    found: dict[str, dict[str, str]] = {}
    for seq, cells in by_place.items():
        for claim, case in cases_at(desk, cells, seq).items():
            now = cells_now(seen(case), person)
            found.setdefault(claim, {}).update({k: now[k] for k in cells[claim]})
    return found
