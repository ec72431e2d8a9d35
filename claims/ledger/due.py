"""Who has a claim, and when they are to act on it: by its due date, or on the day to ask again while they wait. Pure."""

from __future__ import annotations

from claims.ledger.state import Case
from claims.vocabulary import State

WITH_PEOPLE = (State.ASSIGNED, State.WAITING)  # the states in which somebody has a claim in hand


def has(case: Case) -> str | None:
    """Who has the claim, by id: its holder, or who rated it and waits for approval; None where nobody has it."""
    if case.state is State.RATED and case.decision:
        return case.decision.by
    return case.holder if case.state in (*WITH_PEOPLE, State.RATED) else None


def act_by(case: Case) -> str | None:
    """The ISO day by which who has the claim is to act: where they wait, the day to ask again; None where nobody has it."""
    if case.state not in WITH_PEOPLE:
        return None
    waits = case.decision.chase_on if case.state is State.WAITING and case.decision else None
    return waits or case.due


def overdue(case: Case, today: str) -> bool:
    """Whether somebody has the claim and its day is over (`today` is an ISO date)."""
    day = act_by(case)
    return day is not None and day < today


def asleep(case: Case, today: str) -> bool:
    """Whether who has the claim waits, and the day to ask again has not come."""
    return case.state is State.WAITING and (act_by(case) or "") > today
