"""How a claim changes by second opinions: who is asked, what they answered, what stood beside it then. Never its state."""

from __future__ import annotations

from dataclasses import replace

from claims.ledger import events as e
from claims.ledger.folding.dispatch import Folded, after
from claims.ledger.state import Case, Second
from claims.vocabulary import State

_DECIDED = (State.APPROVED, State.HELD, State.PUBLISHED, State.DISMISSED, State.MERGED, State.WITHDRAWN)


@after.register
def _(event: e.SecondAsked, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    # Asked of another: whoever was asked before and did not answer need not any more, but what they send is kept.
    before = tuple(replace(s, passed_on=True) if s.unanswered else s for s in case.seconds)
    return replace(case, seconds=(*before, Second(event.of, event.number, r.at, event.due)))


@after.register
def _(event: e.SecondOpinion, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    asked = _asked(case, r)
    rated = (d for d in (case.decision, case.previous) if d is not None and d.verdict is not None)
    first = next((d for d in rated if d.by != r.actor), None)
    # Once readers see the first rating, the second is not blind: it is kept and shown, but compared with nothing.
    if len(case.snapshots) >= asked.number:
        first = None
    answered = replace(
        asked,
        at=r.at,
        verdict=event.verdict,
        act=None,
        reason=None,
        same_as=None,
        against=first.verdict if first else None,
        against_by=first.by if first else None,
        late=case.state in _DECIDED,
    )
    return _with(case, asked, answered)


@after.register
def _(event: e.SecondDeclined, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    asked = _asked(case, r)
    late = case.state in _DECIDED
    return _with(
        case, asked, replace(asked, at=r.at, act=event.act, reason=event.reason, same_as=event.same_as, late=late)
    )


def _case(state: Folded, r: e.Recorded) -> Case:
    if not isinstance(state, Case):
        raise ValueError(f"{r.event.TYPE} does not belong in the stream {r.stream}")
    return state


def _asked(case: Case, r: e.Recorded) -> Second:
    asked = case.second(r.actor)
    if asked is None:
        raise ValueError(f"{r.actor} was never asked for a second opinion on {r.stream}")
    return asked


def _with(case: Case, asked: Second, answered: Second) -> Case:
    kept = {p: cells for p, cells in case.drafts.items() if p != asked.of}
    return replace(case, seconds=tuple(answered if s is asked else s for s in case.seconds), drafts=kept)
