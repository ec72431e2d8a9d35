"""How a claim changes: what the machine proposes and what people decide, case by case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from claims.ledger import events as e
from claims.ledger.changed import BACK
from claims.ledger.folding.dispatch import Folded, after
from claims.ledger.state import Case, Decision, Merge, Remark, Snapshot, Withdrawal
from claims.vocabulary import Act, State


def _case(state: Folded, r: e.Recorded) -> Case:
    if not isinstance(state, Case):
        raise ValueError(f"{r.event.TYPE} does not belong in the stream {r.stream}")
    return state


def _to(state: Folded, r: e.Recorded, where: State, **changes: object) -> Case:
    """A person's act that changes the state: time it, and remember that a person touched the claim."""
    return replace(_case(state, r), state=where, since=r.at, touched=True, **changes)  # type: ignore[arg-type]


def _without_draft(case: Case, person: str) -> Mapping[str, Mapping[str, str]]:
    return {p: cells for p, cells in case.drafts.items() if p != person}


# --- claims: the machine


@after.register
def _(event: e.Reproposed, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    kept = case.statement != case.found.statement
    speaker = event.found.speaker.name if event.found.speaker else None
    found_speaker = case.found.speaker.name if case.found.speaker else None
    return replace(
        case,
        revision=event.revision,
        found=event.found,
        statement=case.statement if kept else event.found.statement,
        speaker=case.speaker if case.speaker != found_speaker else speaker,
        moved=None,
    )


@after.register
def _(event: e.Moved, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), moved=None if event.what == BACK else event.what)


@after.register
def _(event: e.Linked, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), links=event.claims)


@after.register
def _(event: e.Suggested, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), suggestion=event.suggestion, doubt=event.doubt)


# --- claims: people


@after.register
def _(event: e.Assigned, state: Folded, r: e.Recorded) -> Folded:
    touched = _case(state, r).touched or event.rule is None
    return replace(_to(state, r, State.ASSIGNED, holder=event.to, due=event.due), touched=touched)


@after.register
def _(event: e.Given, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    return replace(case, holder=event.to, due=event.due or case.due, touched=True)


@after.register
def _(event: e.DueSet, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), due=event.due, touched=True)


@after.register
def _(event: e.Rated, state: Folded, r: e.Recorded) -> Folded:
    decision = Decision(Act.RATE, r.actor, r.at, verdict=event.verdict)
    return _decided(state, r, decision)


@after.register
def _(event: e.DropProposed, state: Folded, r: e.Recorded) -> Folded:
    return _decided(state, r, Decision(Act.DROP, r.actor, r.at, reason=event.reason))


@after.register
def _(event: e.DuplicateProposed, state: Folded, r: e.Recorded) -> Folded:
    decision = Decision(Act.DUPLICATE, r.actor, r.at, reason=event.reason, same_as=event.same_as)
    return _decided(state, r, decision)


def _decided(state: Folded, r: e.Recorded, decision: Decision) -> Case:
    drafts = _without_draft(_case(state, r), r.actor)
    return _to(
        state,
        r,
        State.RATED,
        decision=decision,
        previous=None,
        last_rater=r.actor,
        approved_by=None,
        change=None,
        drafts=drafts,
        # Whoever decides a claim is no second reviewer of it any more.
        seconds=tuple(replace(s, passed_on=True) if s.of == r.actor else s for s in _case(state, r).seconds),
    )


@after.register
def _(event: e.Waited, state: Folded, r: e.Recorded) -> Folded:
    decision = Decision(Act.WAIT, r.actor, r.at, waiting_for=event.waiting_for, chase_on=event.chase_on)
    return _to(state, r, State.WAITING, decision=decision)


@after.register
def _(event: e.Resumed, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.ASSIGNED, decision=None, reason=event.what)


@after.register
def _(event: e.HandedBack, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.NEW, decision=None, holder=None, due=None, reason=event.reason)


@after.register
def _(event: e.TookBack, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.ASSIGNED, decision=None, previous=_case(state, r).decision)


@after.register
def _(event: e.Approved, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    act = case.decision.act if case.decision else Act.RATE
    where = {Act.DROP: State.DISMISSED, Act.DUPLICATE: State.MERGED}.get(act, State.APPROVED)
    merged = case.decision.same_as if case.decision and where is State.MERGED else None
    return _to(
        state,
        r,
        where,
        approved_by=r.actor,
        change=event.change,
        merged_into=merged,
        merges=case.merges if merged is None else (*case.merges, _merge(case, merged, r)),
        reworded_by=(),
        reworded_before=case.reworded_by,
    )


def _merge(case: Case, into: str, r: e.Recorded) -> Merge:
    reason = case.decision.reason if case.decision else None
    return Merge(r.at, r.actor, into, reason, len(case.snapshots))


@after.register
def _(event: e.SentBack, state: Folded, r: e.Recorded) -> Folded:
    return _again(state, r, event.to, event.reason)


@after.register
def _(event: e.Reopened, state: Folded, r: e.Recorded) -> Folded:
    return replace(_again(state, r, event.to, event.reason), reopened_because=event.reason)


def _again(state: Folded, r: e.Recorded, to: str, reason: str) -> Case:
    previous = _case(state, r).decision
    return _to(
        state,
        r,
        State.ASSIGNED,
        holder=to,
        decision=None,
        previous=previous,
        approved_by=None,
        change=None,
        reason=reason,
    )


@after.register
def _(event: e.Held, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.HELD, reason=event.reason)


@after.register
def _(event: e.Released, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.APPROVED, reason=None)


@after.register
def _(event: e.Dismissed, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.DISMISSED, reason=event.reason)


@after.register
def _(event: e.Published, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.PUBLISHED, snapshots=(*_case(state, r).snapshots, snapshot(_case(state, r), event)))


def snapshot(case: Case, event: e.Published) -> Snapshot:
    """The version that publishing an approved case shows to readers. Raises ValueError for a case without a verdict."""
    if case.decision is None or case.decision.verdict is None or case.approved_by is None:
        raise ValueError(f"{case.id} has no approved verdict")
    return Snapshot(
        event.number,
        event.prepared,
        case.decision.verdict,
        case.statement,
        case.speaker,
        case.decision.by,
        case.approved_by,
        case.change,
        case.reopened_because if event.number > 1 else None,
    )


@after.register
def _(event: e.WithdrawalProposed, state: Folded, r: e.Recorded) -> Folded:
    case = replace(_case(state, r), withdrawal_by=r.actor, withdrawal_because=event.reason, touched=True)
    return replace(case, withdrawal_public=event.public)


@after.register
def _(event: e.WithdrawalTakenBack, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), withdrawal_by=None, withdrawal_because=None, withdrawal_public=False)


@after.register
def _(event: e.Withdrawn, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    done = Withdrawal(r.at, event.reason, len(case.snapshots), event.proposed)
    return _to(
        state,
        r,
        State.WITHDRAWN,
        reason=event.reason,
        holder=None,
        withdrawal_by=None,
        withdrawal_because=None,
        withdrawal_public=False,
        withdrawals=(*case.withdrawals, done),
    )


@after.register
def _(event: e.Restored, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    merges = case.merges
    if case.state is State.MERGED and merges:
        last = replace(merges[-1], undone=r.at, undone_by=r.actor, undone_because=event.reason)
        merges = (*merges[:-1], last)
    return _to(
        state,
        r,
        State.NEW,
        decision=None,
        previous=None,
        approved_by=None,
        change=None,
        merged_into=None,
        merges=merges,
        holder=None,
        due=None,
        reason=event.reason,
        reopened_because=event.reason,
    )


@after.register
def _(event: e.Reworded, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    by = case.reworded_by if r.actor in case.reworded_by else (*case.reworded_by, r.actor)
    statement = case.statement if event.statement is None else event.statement
    speaker = case.speaker if event.speaker is None else (event.speaker or None)
    return replace(case, statement=statement, speaker=speaker, reworded_by=by, touched=True)


@after.register
def _(event: e.Remarked, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    return replace(case, remarks=(*case.remarks, Remark(r.actor, r.at, event.text)), touched=True)


@after.register
def _(event: e.Drafted, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    rest = _without_draft(case, r.actor)
    return replace(case, drafts={**rest, r.actor: event.cells} if event.cells else rest, touched=True)
