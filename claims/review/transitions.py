"""The transition table: from which state which act leads where, who may do it, what it needs. Nothing else knows.

The diagram in the docs is generated from it; a hand-written copy in the tests says the same by other means.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claims.vocabulary import Act, State


class Who(StrEnum):
    """Who may act, in terms of the case: the table names no person."""

    EDITOR = "editor"
    HOLDER = "holder"
    HOLDER_OR_EDITOR = "holder or editor"
    RATER = "rater"
    OTHER_EDITOR = "editor who neither rated nor reworded it since its last approval"
    TWO_EDITORS = "two editors: one proposes, another completes"
    PROPOSER_OR_EDITOR = "an editor, while a withdrawal is proposed"
    DESK = "the desk"


class Need(StrEnum):
    """What an act needs; each is a column of the sheet, or follows from one."""

    VERDICT = "verdict"
    REASON = "reason"
    TO = "to"
    OTHER = "other"
    WAITING_FOR = "waiting_for"
    CHASE_ON = "chase_on"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Rule:
    """`to` is the state after; None where the state stays. APPROVED stands for what approval makes of the decision.

    `unpublished_only` refuses claims that were ever published; `published_only` those that never were.
    """

    to: State | None
    who: Who
    needs: tuple[Need, ...] = ()
    unpublished_only: bool = False
    published_only: bool = False


_OPEN = (State.ASSIGNED, State.WAITING)
_ENDED = (State.DISMISSED, State.MERGED, State.WITHDRAWN)

ALLOWED: dict[tuple[State, Act], Rule] = {
    (State.NEW, Act.ASSIGN): Rule(State.ASSIGNED, Who.EDITOR, (Need.TO,)),
    (State.NEW, Act.GIVE): Rule(State.ASSIGNED, Who.EDITOR, (Need.TO,)),
    (State.NEW, Act.DROP): Rule(State.DISMISSED, Who.EDITOR, (Need.REASON,), unpublished_only=True),
    (State.ASSIGNED, Act.WAIT): Rule(State.WAITING, Who.HOLDER, (Need.WAITING_FOR, Need.CHASE_ON)),
    (State.WAITING, Act.RESUME): Rule(State.ASSIGNED, Who.HOLDER_OR_EDITOR, (Need.REASON,)),
    **{(s, Act.GIVE): Rule(None, Who.EDITOR, (Need.TO,)) for s in _OPEN},
    **{(s, Act.RATE): Rule(State.RATED, Who.HOLDER, (Need.VERDICT,)) for s in _OPEN},
    **{(s, Act.DROP): Rule(State.RATED, Who.HOLDER, (Need.REASON,), unpublished_only=True) for s in _OPEN},
    **{(s, Act.DUPLICATE): Rule(State.RATED, Who.HOLDER, (Need.OTHER,)) for s in _OPEN},
    **{(s, Act.HAND_BACK): Rule(State.NEW, Who.HOLDER, (Need.REASON,)) for s in _OPEN},
    (State.RATED, Act.TAKE_BACK): Rule(State.ASSIGNED, Who.RATER),
    (State.RATED, Act.APPROVE): Rule(State.APPROVED, Who.OTHER_EDITOR, (Need.CHANGE,)),
    **{(s, Act.SEND_BACK): Rule(State.ASSIGNED, Who.EDITOR, (Need.REASON,)) for s in (State.RATED, State.APPROVED)},
    (State.APPROVED, Act.HOLD): Rule(State.HELD, Who.EDITOR, (Need.REASON,)),
    (State.HELD, Act.RELEASE): Rule(State.APPROVED, Who.EDITOR),
    (State.APPROVED, Act.PUBLISH): Rule(State.PUBLISHED, Who.DESK),
    (State.PUBLISHED, Act.REOPEN): Rule(State.ASSIGNED, Who.EDITOR, (Need.REASON,)),
    **{
        (s, Act.WITHDRAW): Rule(State.WITHDRAWN, Who.TWO_EDITORS, (Need.REASON,), published_only=True)
        for s in State
        if s is not State.WITHDRAWN
    },
    **{(s, Act.RESTORE): Rule(State.NEW, Who.EDITOR, (Need.REASON,)) for s in _ENDED},
}

# A proposed withdrawal can be taken back in any state; where it is proposed this comes before the rater's own taking back.
WITHDRAWAL_TAKEN_BACK = Rule(None, Who.PROPOSER_OR_EDITOR, published_only=True)


def acts_from(state: State) -> tuple[Act, ...]:
    """The acts that the table knows from a state, in the table's order."""
    return tuple(act for (where, act) in ALLOWED if where is state)
