"""Events become state: one small case an event, nothing else. The same events always fold to the same state.

Works for the four kinds of streams: claims (`clm-`), articles (`art-`), sheets (`sht-`) and `desk`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import singledispatch

from claims.ledger import events as e
from claims.ledger.state import (
    ArticleRecord,
    Case,
    Decision,
    DeskRecord,
    Prepared,
    Remark,
    SheetRecord,
    Snapshot,
    Withdrawal,
)
from claims.records import Candidate
from claims.vocabulary import Act, State

Folded = Case | ArticleRecord | SheetRecord | DeskRecord


def fold(state: Folded | None, recorded: e.Recorded) -> Folded:
    """The state after one more event of its stream. Raises ValueError where an event cannot follow that state."""
    after = _begin(recorded) if state is None else _next(recorded.event, state, recorded)
    return replace(after, version=recorded.version)


def replay(recorded: Iterable[e.Recorded]) -> dict[str, Folded]:
    """Every stream's state, from nothing but events in order."""
    states: dict[str, Folded] = {}
    for one in recorded:
        states[one.stream] = fold(states.get(one.stream), one)
    return states


def _begin(r: e.Recorded) -> Folded:
    match r.event:
        case e.Proposed(article, revision, found):
            return _new_case(r, article, revision, found)
        case e.Added(article, revision, found):
            return replace(_new_case(r, article, revision, found), added_by=r.actor, touched=True)
        case e.Taken():
            return _new_article(r.event, r)
        case e.Lent(person, day, claims, published):
            return SheetRecord(r.stream, 1, person, day, r.seq, claims, published)
        case e.FileImported() | e.ReleasePrepared():
            return _next(r.event, DeskRecord(), r)
    raise ValueError(f"{r.event.TYPE} cannot open the stream {r.stream}")


def _new_case(r: e.Recorded, article: str, revision: str, found: Candidate) -> Case:
    speaker = found.speaker.name if found.speaker else None
    return Case(r.stream, 1, State.NEW, article, revision, found, found.statement, speaker, opened=r.at, since=r.at)


def _new_article(t: e.Taken, r: e.Recorded) -> ArticleRecord:
    return ArticleRecord(
        r.stream,
        1,
        t.text_sha256,
        {t.text_sha256: t.text},
        t.title,
        t.publisher,
        t.author,
        t.published,
        t.url,
        t.rights,
        t.language,
        r.at,
        t.source,
        (t.url,) if t.url else (),
        t.notes,
    )


@singledispatch
def _next(event: e.Event, state: Folded, r: e.Recorded) -> Folded:
    raise ValueError(f"{event.TYPE} does not belong in the stream {r.stream}")


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


@_next.register
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


@_next.register
def _(event: e.Moved, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), moved=event.what)


@_next.register
def _(event: e.Linked, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), links=event.claims)


@_next.register
def _(event: e.Suggested, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), suggestion=event.suggestion, doubt=event.doubt)


# --- claims: people


@_next.register
def _(event: e.Assigned, state: Folded, r: e.Recorded) -> Folded:
    touched = _case(state, r).touched or event.rule is None
    return replace(_to(state, r, State.ASSIGNED, holder=event.to, due=event.due), touched=touched)


@_next.register
def _(event: e.Given, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    return replace(case, holder=event.to, due=event.due or case.due, touched=True)


@_next.register
def _(event: e.DueSet, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), due=event.due, touched=True)


@_next.register
def _(event: e.Rated, state: Folded, r: e.Recorded) -> Folded:
    decision = Decision(Act.RATE, r.actor, r.at, verdict=event.verdict)
    return _decided(state, r, decision)


@_next.register
def _(event: e.DropProposed, state: Folded, r: e.Recorded) -> Folded:
    return _decided(state, r, Decision(Act.DROP, r.actor, r.at, reason=event.reason))


@_next.register
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
    )


@_next.register
def _(event: e.Waited, state: Folded, r: e.Recorded) -> Folded:
    decision = Decision(Act.WAIT, r.actor, r.at, waiting_for=event.waiting_for, chase_on=event.chase_on)
    return _to(state, r, State.WAITING, decision=decision)


@_next.register
def _(event: e.Resumed, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.ASSIGNED, decision=None, reason=event.what)


@_next.register
def _(event: e.HandedBack, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.NEW, decision=None, holder=None, due=None, reason=event.reason)


@_next.register
def _(event: e.TookBack, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.ASSIGNED, decision=None, previous=_case(state, r).decision)


@_next.register
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
        reworded_by=(),
        reworded_before=case.reworded_by,
    )


@_next.register
def _(event: e.SentBack, state: Folded, r: e.Recorded) -> Folded:
    return _again(state, r, event.to, event.reason)


@_next.register
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


@_next.register
def _(event: e.Held, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.HELD, reason=event.reason)


@_next.register
def _(event: e.Released, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.APPROVED, reason=None)


@_next.register
def _(event: e.Dismissed, state: Folded, r: e.Recorded) -> Folded:
    return _to(state, r, State.DISMISSED, reason=event.reason)


@_next.register
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


@_next.register
def _(event: e.WithdrawalProposed, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), withdrawal_by=r.actor, withdrawal_because=event.reason, touched=True)


@_next.register
def _(event: e.WithdrawalTakenBack, state: Folded, r: e.Recorded) -> Folded:
    return replace(_case(state, r), withdrawal_by=None, withdrawal_because=None)


@_next.register
def _(event: e.Withdrawn, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    done = Withdrawal(r.at, event.reason, len(case.snapshots))
    return _to(
        state,
        r,
        State.WITHDRAWN,
        reason=event.reason,
        holder=None,
        withdrawal_by=None,
        withdrawal_because=None,
        withdrawals=(*case.withdrawals, done),
    )


@_next.register
def _(event: e.Restored, state: Folded, r: e.Recorded) -> Folded:
    return _to(
        state,
        r,
        State.NEW,
        decision=None,
        previous=None,
        approved_by=None,
        change=None,
        merged_into=None,
        holder=None,
        due=None,
        reason=event.reason,
        reopened_because=event.reason,
    )


@_next.register
def _(event: e.Reworded, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    by = case.reworded_by if r.actor in case.reworded_by else (*case.reworded_by, r.actor)
    statement = case.statement if event.statement is None else event.statement
    speaker = case.speaker if event.speaker is None else (event.speaker or None)
    return replace(case, statement=statement, speaker=speaker, reworded_by=by, touched=True)


@_next.register
def _(event: e.Remarked, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    return replace(case, remarks=(*case.remarks, Remark(r.actor, r.at, event.text)), touched=True)


@_next.register
def _(event: e.Drafted, state: Folded, r: e.Recorded) -> Folded:
    case = _case(state, r)
    rest = _without_draft(case, r.actor)
    return replace(case, drafts={**rest, r.actor: event.cells} if event.cells else rest, touched=True)


# --- articles


def _article(state: Folded, r: e.Recorded) -> ArticleRecord:
    if not isinstance(state, ArticleRecord):
        raise ValueError(f"{r.event.TYPE} does not belong in the stream {r.stream}")
    return state


@_next.register
def _(event: e.Revised, state: Folded, r: e.Recorded) -> Folded:
    article = _article(state, r)
    texts = {**article.texts, event.text_sha256: event.text}
    return replace(article, revision=event.text_sha256, texts=texts, source=event.source)


@_next.register
def _(event: e.Appeared, state: Folded, r: e.Recorded) -> Folded:
    article = _article(state, r)
    return replace(article, urls=(*article.urls, event.url), url=article.url or event.url)


@_next.register
def _(event: e.Described, state: Folded, r: e.Recorded) -> Folded:
    names = ("title", "publisher", "author", "published", "url", "rights")
    changes = {n: getattr(event, n) for n in names if getattr(event, n) is not None}
    return replace(_article(state, r), **changes)


@_next.register
def _(event: e.Extracted, state: Folded, r: e.Recorded) -> Folded:
    article = _article(state, r)
    extracted = {**article.extracted, event.revision: event.key}
    return replace(article, extracted=extracted, set_aside=event.set_aside)


# --- sheets


@_next.register
def _(event: e.Collected, state: Folded, r: e.Recorded) -> Folded:
    if not isinstance(state, SheetRecord):
        raise ValueError(f"{event.TYPE} does not belong in the stream {r.stream}")
    cells = dict(state.collected)
    for claim, edited in event.cells.items():
        cells[claim] = {**cells.get(claim, {}), **edited}
    return replace(
        state,
        collected=cells,
        collected_seq=r.seq,
        files=(*state.files, event.file_sha256),
        rejections=event.rejections,
        conflicts=event.conflicts,
    )


# --- the desk


def _desk(state: Folded, r: e.Recorded) -> DeskRecord:
    if not isinstance(state, DeskRecord):
        raise ValueError(f"{r.event.TYPE} does not belong in the stream {r.stream}")
    return state


@_next.register
def _(event: e.FileImported, state: Folded, r: e.Recorded) -> Folded:
    desk = _desk(state, r)
    return replace(desk, files={**desk.files, event.file_sha256: event.name})


@_next.register
def _(event: e.ReleasePrepared, state: Folded, r: e.Recorded) -> Folded:
    desk = _desk(state, r)
    new = Prepared(r.seq, r.hash, r.at, event.publishes, event.held_back, event.fingerprint)
    return replace(desk, releases=(*desk.releases, new))


@_next.register
def _(event: e.ReleasePublished, state: Folded, r: e.Recorded) -> Folded:
    desk = _desk(state, r)
    done = tuple(replace(p, release=event.release) if p.seq == event.prepared else p for p in desk.releases)
    return replace(desk, releases=done)
