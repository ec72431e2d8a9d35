"""What a sheet was lent with, recomputed from the ledger: no copy is kept, so none can be lost or forged."""

from __future__ import annotations

from claims.desk.desk import Desk
from claims.ledger.fold import fold
from claims.ledger.state import ArticleRecord, Case, SheetRecord
from claims.records import Person
from claims.sheets.cells import View, cells_now, lent_cells
from claims.sheets.rows import SheetBase
from claims.vocabulary import Role


class Past:
    """Looks claims and articles up as they were at a position of the chain; asks the ledger once for each."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._articles: dict[tuple[str, int], ArticleRecord] = {}

    def case(self, claim: str, version: int) -> Case:
        """A claim at a version of its stream."""
        now = self._desk.store.case(claim)
        if now is not None and now.version == version:
            return now
        return self._fold(claim, version)

    def case_at(self, claim: str, seq: int) -> Case:
        """A claim as it stood at a position of the chain."""
        state = None
        for recorded in self._desk.store.events(claim, upto=seq):
            state = fold(state, recorded)
        if not isinstance(state, Case):
            raise ValueError(f"{claim} was no claim at {seq}")
        return state

    def article(self, article: str, seq: int) -> ArticleRecord:
        """An article as it stood at a position of the chain."""
        if (article, seq) not in self._articles:
            state = None
            for recorded in self._desk.store.events(article, upto=seq):
                state = fold(state, recorded)
            if not isinstance(state, ArticleRecord):
                raise ValueError(f"{article} was no article at {seq}")
            self._articles[article, seq] = state
        return self._articles[article, seq]

    def _fold(self, claim: str, version: int) -> Case:
        state = None
        for recorded in self._desk.store.events(claim):
            if recorded.version > version:
                break
            state = fold(state, recorded)
        if not isinstance(state, Case):
            raise ValueError(f"{claim} has no version {version}")
        return state


def is_editor(person: Person) -> bool:
    """Whether a person's sheet is an editor's."""
    return Role.EDITOR in person.roles


def sheet_base(desk: Desk, sheet: str) -> SheetBase | None:
    """The sheet as lent and as last collected; None where this desk never lent it, or its person is gone from people.csv."""
    record = desk.store.sheet(sheet)
    person = next((p for p in desk.people if record and p.id == record.person), None)
    if record is None or person is None:
        return None
    past = Past(desk)
    lent = {claim: _lent(desk, record, person, past, claim, version) for claim, version in record.claims.items()}
    return SheetBase(sheet, person.id, is_editor(person), lent, record.collected, record.rejections)


def _lent(desk: Desk, record: SheetRecord, person: Person, past: Past, claim: str, version: int) -> dict[str, str]:
    case = past.case(claim, version)
    people = {p.id: p for p in desk.people}
    article = past.article(case.article, record.lent_seq)
    return lent_cells(case, View(person, record.id, record.lent, article, people, is_editor(person)))


def settled_cells(desk: Desk, sheet: str, claim: str) -> dict[str, str] | None:
    """What the ledger showed the sheet's person of a claim right after the sheet was last collected; None before that."""
    record = desk.store.sheet(sheet)
    if record is None or claim not in record.collected:
        return None
    return cells_now(Past(desk).case_at(claim, record.collected_seq), record.person)
