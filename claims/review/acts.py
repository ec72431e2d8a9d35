"""What else than a decision can be done to a claim: wording, notes, due dates, missed claims; and mending what one decided.

Pure: cases and words in, events or refusals out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from claims.errors import Refused
from claims.ledger import events as e
from claims.ledger.state import Case
from claims.records import Person
from claims.review import second
from claims.review.decide import decide, permit
from claims.review.problems import Problems
from claims.review.wish import Wish
from claims.review.wishes import Office, begin_wish
from claims.vocabulary import Act, Role, State

# The decision by which a claim that nobody has goes to somebody, and with it a due date.
_GIVES = {
    State.NEW: Act.GIVE.decision,
    State.RATED: Act.SEND_BACK.decision,
    State.APPROVED: Act.SEND_BACK.decision,
    State.PUBLISHED: Act.REOPEN.decision,
}
# The decision after which a claim may be reworded again.
_REOPENS = {
    State.APPROVED: "choose Send back, with your reason under Why",
    State.HELD: "choose Release, and then Send back in your next sheet",
    State.PUBLISHED: "choose Reopen, with your reason under Why",
    **dict.fromkeys(
        (State.DISMISSED, State.MERGED, State.WITHDRAWN),
        "choose Restore, with your reason under Why, and then reword it",
    ),
}
_ONE_DECIDES = (Act.RATE, Act.DROP, Act.DUPLICATE)


def amend(case: Case, wish: Wish, person: Person, now: date) -> tuple[e.Event, ...]:
    """`decide`, and for one who changes what they themselves decided and nobody approved: take back first, then decide.

    What somebody does who was asked for a second opinion is their answer. Raises Refused as `decide` does.
    """
    if second.is_answer(case, wish, person):
        return second.answer(case, wish, person, now)
    first, case = _taken_back(case, wish, person)
    return (*first, *decide(case, wish, person, now))


def ask(case: Case, act: Act, cells: Mapping[str, str], person: Person, office: Office) -> tuple[e.Event, ...]:
    """The events of an act with these cells (by the sheet's keys; missing is empty), as `amend` makes them.

    Raises Refused: where the person may not do it now, for that alone, else for every cell that is missing or wrong.
    """
    told = Problems()
    wish = begin_wish(act, cells, case, office, told)
    if told:
        _permit(case, wish, person)
        if act is not Act.RATE:  # what a rating needs is all in its cells, and was told
            told.of(lambda: amend(case, wish, person, office.today))
        told.stop()
    return amend(case, wish, person, office.today)


def _permit(case: Case, wish: Wish, person: Person) -> None:
    if second.is_answer(case, wish, person):
        second.permit(case, wish, person)
    else:
        permit(_taken_back(case, wish, person)[1], wish, person)


def _taken_back(case: Case, wish: Wish, person: Person) -> tuple[tuple[e.Event, ...], Case]:
    """What must come first where somebody changes what they themselves decided, and the claim after it."""
    mine = case.decision is not None and case.decision.by == person.id
    if case.state is State.RATED and mine and wish.act in _ONE_DECIDES and not case.withdrawal_by:
        return (e.TookBack(),), replace(case, state=State.ASSIGNED, decision=None, holder=person.id)
    if case.state is State.WAITING and mine and wish.act is Act.WAIT:
        return (e.Resumed("The waiting was changed."),), replace(case, state=State.ASSIGNED, decision=None)
    return (), case


def reword(case: Case, person: Person, statement: str | None, speaker: str | None) -> e.Reworded:
    """Other words for what is checked or who said it; None leaves a field. By the holder while assigned or waiting, by an
    editor while new or rated.

    Raises Refused at any other time, to anybody else, or for an empty statement.
    """
    column = "statement" if statement is not None else "speaker"
    if way := way_to_reword(case, person):
        second.refuse_wording(case, person)
        raise Refused(
            "cannot-reword",
            f"The claim is {case.state.value}, and its wording is not {person.name}'s to change now.",
            f"Put the cell back as it was. Then say under Note to colleagues what should stand there, or {way}.",
            column,
        )
    if statement is not None and not statement.strip():
        raise Refused(
            "no-statement", "What we check would be empty.", "Write the statement, or leave the cell as it was.", column
        )
    return e.Reworded(statement, speaker)


def way_to_reword(case: Case, person: Person) -> str:
    """How a person who may not reword a claim now comes to it that it is reworded, as advice; empty where they may."""
    editor = Role.EDITOR in person.roles
    if case.state in (State.ASSIGNED, State.WAITING):
        if case.holder == person.id:
            return ""
        return (
            "choose Give, with who shall reword it under Give to" if editor else "ask an editor to give you the claim"
        )
    if case.state in (State.NEW, State.RATED):
        if editor:
            return ""
        mine = case.state is State.RATED and case.decision is not None and case.decision.by == person.id
        return "choose Take back, and reword it in your next sheet" if mine else "ask an editor to reword it"
    return _REOPENS[case.state] if editor else "ask an editor to have it checked again"


def set_due(case: Case, person: Person, due: date) -> e.DueSet:
    """Another due date. Raises Refused for anyone but an editor, and where nobody has the claim."""
    if Role.EDITOR not in person.roles:
        raise Refused("not-yours", "Due dates are set by editors.", "Ask an editor in Note to colleagues.", "due")
    if case.state not in (State.ASSIGNED, State.WAITING):
        gives = _GIVES.get(case.state)
        other = f"; or choose {gives}, with the person under Give to and the day under Due" if gives else ""
        raise Refused(
            "nobody-has-it",
            f"The claim is {case.state.value}; nobody has it, so nothing is due.",
            f"Put Due back as it was{other}.",
            "due",
        )
    return e.DueSet(due.isoformat())


def remark(text: str) -> e.Remarked:
    """A note to colleagues."""
    return e.Remarked(text)
