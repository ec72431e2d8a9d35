"""Which claims stand in a person's sheet, and in which order. Pure: claims and the day in, rows out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claims.ledger.due import WITH_PEOPLE, act_by, asleep, overdue
from claims.ledger.seconds import is_doubted
from claims.ledger.state import Case
from claims.records import Person
from claims.vocabulary import Role, State

# The parts of a sheet, in their order. What waits for a day that has not come stands last: it can be answered early.
_DECIDE, _WATCH, _MINE, _TRIAGE, _SENT, _ASLEEP, _THEIRS, _OUT = range(8)


@dataclass(frozen=True, slots=True)
class Eye:
    """Who looks, on which ISO day, with which claims blocked by the gates; whether at published ones and colleagues' too.

    `here` are the ids of everybody who is active, `changed` the claims whose article was changed and on which nobody
    acted since.
    """

    person: Person
    today: str
    here: frozenset[str]
    blocked: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    published: bool = False
    colleagues: bool = False


def rows_for(eye: Eye, cases: Iterable[Case]) -> list[Case]:
    """The claims of a person's sheet.

    First what waits for an editor's decision, then what is late or lies with who is away, then what the person holds, by day
    and worth; then new claims, by worth; then what they rated and what they wait for.
    """
    parts = {c.id: (part, c) for c in cases if (part := _part(eye, c)) is not None}
    return [case for _, case in sorted(parts.values(), key=lambda pair: (pair[0], *_within(pair[1])))]


def _within(case: Case) -> tuple[str, float, str, int]:
    return (act_by(case) or case.due or "9999", -case.found.worth, case.article, case.found.start)


def _part(eye: Eye, case: Case) -> int | None:
    """The part of the sheet in which a claim stands; None where it stands in none."""
    if case.state in WITH_PEOPLE and case.holder == eye.person.id:
        return _ASLEEP if asleep(case, eye.today) else _MINE
    mine = case.state is State.RATED and case.decision is not None and case.decision.by == eye.person.id
    if Role.EDITOR in eye.person.roles and not mine:
        return _editors_part(eye, case)
    return _SENT if mine else None


def _editors_part(eye: Eye, case: Case) -> int | None:
    if case.state in (State.RATED, State.HELD) or case.withdrawal_by is not None:
        return _DECIDE
    if is_doubted(case) or (case.id in eye.blocked and case.state is not State.DISMISSED):
        return _DECIDE
    # Nobody holds these: what became of their words is an editor's to weigh.
    if case.id in eye.changed and case.state in (State.PUBLISHED, State.APPROVED):
        return _DECIDE
    if case.state is State.NEW:
        return _TRIAGE
    if overdue(case, eye.today) or (case.state in WITH_PEOPLE and case.holder not in eye.here):
        return _WATCH
    if eye.colleagues and case.state in WITH_PEOPLE:
        return _THEIRS
    return _OUT if eye.published and case.state is State.PUBLISHED else None
