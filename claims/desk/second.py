"""Second opinions in people's sheets: what a second reviewer is lent and merged against, what editors read beside a rating."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from claims.desk.desk import Desk
from claims.ledger.fold import replay
from claims.ledger.seconds import is_open, told
from claims.ledger.state import Case
from claims.records import Person
from claims.review.agreement import Agreement, agreement, pairs
from claims.review.second import blind
from claims.sheets.cells import View, lent_cells
from claims.vocabulary import Role


def seen(case: Case, person: Person) -> Case:
    """The claim as a person's sheet shows it now: without a trace of the first rating where a second is wanted of them."""
    return blind(case, person.id) if case.seconds and is_open(case, person.id) else case


def row(case: Case, view: View) -> dict[str, str]:
    """The sheet's cells of one claim, by key. For an editor, second opinions stand under Machine note, beside the rating."""
    shown = seen(case, view.person)
    # Why a colleague sent it back would tell of the first rating.
    cells = lent_cells(shown, view if shown is case else replace(view, reasons=()))
    if view.editor and shown.seconds:
        names = {p.id: p.name for p in view.people.values()}
        cells["machine"] = "\n".join([cells["machine"], *told(shown, names)]).strip()
    return cells


def as_lent(desk: Desk, sheet: str, case: Case, person: Person) -> Case:
    """The claim as it stands, through the eyes with which a sheet showed it: blind where it was lent blind, for ever.

    So an answer that comes when the claim has moved on, or was published, is merged with what its writer could know.
    """
    if case.second(person.id) is None:
        return case
    # An editor who answered reads the rating in later sheets, as a reviewer never does.
    if Role.EDITOR not in person.roles or is_open(case, person.id) or _was_open(desk, sheet, case.id, person):
        return blind(case, person.id)
    return case


def agreement_now(desk: Desk, cases: Iterable[Case]) -> Agreement | None:
    """How far first and second opinions agree; None where none are asked for, or too few were given."""
    if not desk.config.blind_share:
        return None
    return agreement(tuple(pairs(cases)))


def _was_open(desk: Desk, sheet: str, claim: str, person: Person) -> bool:
    record = desk.store.sheet(sheet)
    then = replay(desk.store.events(claim, upto=record.lent_seq)).get(claim) if record else None
    return isinstance(then, Case) and is_open(then, person.id)
