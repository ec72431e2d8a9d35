"""Second opinions: which claims get one, what the second reviewer is shown of a claim, and what their answer becomes.

They see the claim as if it were theirs alone: nothing of the first rating, its maker or anybody's notes about it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from claims.errors import Refused
from claims.identity import sha256
from claims.ledger import events as e
from claims.ledger.seconds import coming, is_open, is_own
from claims.ledger.state import Case, Decision, Second
from claims.records import Person
from claims.review.decide import refuse_absent
from claims.review.needs import NEEDS
from claims.review.transitions import Need
from claims.review.wish import Wish
from claims.vocabulary import REVIEWER_ACTS, Act, Role, State

_UNPUBLISHED = (State.RATED, State.APPROVED, State.HELD)
_PLAIN = (Act.RATE, Act.DROP, Act.DUPLICATE, Act.HAND_BACK)


def drawn(claim: str, number: int, share: float) -> bool:
    """Whether the coming version `number` of a claim is among the `share` (0 to 1) that gets a second opinion. No chance."""
    return int(sha256(f"{claim}:{number}".encode())[:13], 16) < share * 16**13


def is_wanted(case: Case, share: float) -> bool:
    """Whether somebody is to be asked now: rated, drawn, seen by no reader, and nobody asked who has it still or answered."""
    if case.decision is None or case.decision.act is not Act.RATE or case.state not in _UNPUBLISHED:
        return False
    number = coming(case)
    return drawn(case.id, number, share) and not any(_settles(s) for s in case.seconds if s.number == number)


def _settles(second: Second) -> bool:
    return second.verdict is not None or (not second.passed_on and second.act is not Act.HAND_BACK)


def blind(case: Case, person: str) -> Case:
    """The claim as a second reviewer sees it: held by them alone, or decided by them once they answered.

    What they hold or decided as anybody would is shown as it is, and so is a claim of which they were never asked.
    """
    asked = case.second(person)
    if asked is None or is_own(case, person):
        return case
    decision = None
    if not asked.unanswered:
        act = Act.RATE if asked.verdict else (asked.act or Act.HAND_BACK)
        decision = Decision(act, person, asked.at or "", asked.verdict, asked.reason, asked.same_as)
    if decision is not None and decision.act is Act.HAND_BACK:
        decision = None
    return replace(
        case,
        state=State.RATED if decision else State.ASSIGNED,
        holder=person,
        since=asked.at or asked.asked,
        due=asked.due,
        decision=decision,
        previous=None,
        last_rater=None,
        approved_by=None,
        change=None,
        reworded_by=(),
        reworded_before=(),
        reason=None,
        reopened_because=None,
        withdrawal_by=None,
        withdrawal_because=None,
        withdrawal_public=False,
        merged_into=None,
        drafts={p: cells for p, cells in case.drafts.items() if p == person},
        remarks=tuple(r for r in case.remarks if r.by == person),
        seconds=(),
    )


def is_answer(case: Case, wish: Wish, person: Person) -> bool:
    """Whether what a person wants done is (or wants to be) an answer to being asked for a second opinion."""
    asked = case.second(person.id)
    if asked is None or is_own(case, person.id):
        return False
    if is_open(case, person.id):
        return wish.act in (*REVIEWER_ACTS, Act.APPROVE) and not (wish.act is Act.TAKE_BACK and case.withdrawal_by)
    if asked.unanswered:
        return wish.act in _PLAIN
    corrects = wish.act is Act.RATE or Role.EDITOR not in person.roles
    return corrects and wish.act in REVIEWER_ACTS and asked.number == coming(case)


def answer(case: Case, wish: Wish, person: Person, now: date) -> tuple[e.Event, ...]:
    """The event that an answer makes. The state of the claim stays.

    Raises Refused where something is missing, or the act is none of those that answer.
    """
    permit(case, wish, person)
    if wish.act is Act.RATE and wish.verdict is not None:
        NEEDS[Need.VERDICT](case, wish, now)
        return (e.SecondOpinion(wish.verdict),)
    NEEDS[Need.OTHER if wish.act is Act.DUPLICATE else Need.REASON](case, wish, now)
    return (e.SecondDeclined(wish.act, wish.reason or "", wish.other.id if wish.other else None),)


def permit(case: Case, wish: Wish, person: Person) -> None:
    """Raises Refused where the act is none of those by which a person may answer now."""
    refuse_absent(person)
    asked = case.second(person.id)
    if wish.act is Act.RATE:
        return
    if wish.act is Act.APPROVE:
        raise Refused(
            "second-first",
            f"{person.name} was asked for a second opinion on this claim and has not given it.",
            "Rate it, or hand it back with a reason under Why; then it can be approved in your next sheet.",
        )
    if wish.act not in _PLAIN or (asked is not None and asked.verdict is not None):
        raise Refused(
            "second-only",
            f"{person.name} was asked for a second opinion on this claim, and “{wish.act.decision}” is no answer to that now.",
            "Choose Rate; before you did, Drop, Duplicate or Hand back will do too. "
            "Or leave Your decision empty: the rest is kept as your draft.",
        )


def refuse_wording(case: Case, person: Person) -> None:
    """Raises Refused where somebody who is asked for a second opinion would reword the claim: two rate the same words."""
    asked = case.second(person.id)
    if asked is not None and not is_own(case, person.id) and asked.number == coming(case):
        raise Refused(
            "second-wording",
            f"{person.name} gives a second opinion on this claim, and both opinions must be about the same words.",
            "Put the cell back as it was, and say under Note to colleagues what should be reworded.",
            "statement",
        )
