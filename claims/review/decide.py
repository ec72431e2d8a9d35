"""`decide(case, wish, person, now)`: the events a wish makes of a case, or a refusal in plain words. Saves nothing.

Whether people exist and words mean something was settled when the wish was read (wishes.py); here the table rules.
Nobody is above the table.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from claims.errors import Refused
from claims.ledger import events as e
from claims.ledger.state import Case
from claims.records import Person
from claims.review.needs import NEEDS
from claims.review.problems import Problems
from claims.review.transitions import ALLOWED, WITHDRAWAL_TAKEN_BACK, Rule, Who, acts_from
from claims.review.wish import Wish
from claims.vocabulary import Act, Role, State


def decide(case: Case, wish: Wish, person: Person, now: date) -> tuple[e.Event, ...]:
    """The events that `wish` makes. Raises Refused where the table or the person forbids it, or for all that is missing.

    `now` is the day at the desk: what is due without a date is due from there.
    """
    rule = permit(case, wish, person)
    told = Problems()
    for need in rule.needs:
        told.of(partial(NEEDS[need], case, wish, now))
    if wish.act in (Act.SEND_BACK, Act.REOPEN):
        told.of(lambda: _receiver(case, wish))
    told.stop()
    return _EVENTS[wish.act](case, wish, person)


def permit(case: Case, wish: Wish, person: Person) -> Rule:
    """The rule by which a person may do this act now, whatever else it needs.

    Raises Refused where the table or the person forbids it.
    """
    rule = _rule(case, wish, person)
    _may(case, wish, rule, person)
    return rule


def _rule(case: Case, wish: Wish, person: Person) -> Rule:
    if wish.act is Act.TAKE_BACK and case.withdrawal_by:
        return WITHDRAWAL_TAKEN_BACK
    rule = ALLOWED.get((case.state, wish.act))
    if rule is None or wish.act is Act.PUBLISH:
        raise _no_such_act(case, wish, person)
    if rule.unpublished_only and case.snapshots:
        raise Refused(
            "published-once",
            "This claim was published, so it cannot be dropped: readers must see what became of it.",
            "Rate it again, or ask an editor for Withdraw.",
        )
    if rule.published_only and not case.snapshots:
        raise Refused(
            "never-published",
            "This claim was never published, so there is nothing to withdraw.",
            _choice(case, person),
        )
    return rule


def _no_such_act(case: Case, wish: Wish, person: Person) -> Refused:
    stands = f"the claim is {case.state.value}"
    if wish.act is Act.APPROVE and case.state is State.APPROVED and case.approved_by:
        stands = f"{wish.names.get(case.approved_by, case.approved_by)} has approved the claim already"
        if _is_rater(case, person):
            stands += ", and nobody approves what they rated themselves"
    return Refused("not-from-here", f"“{wish.act.decision}” cannot follow here: {stands}.", _choice(case, person))


def _choice(case: Case, person: Person) -> str:
    """What a person can choose now, as advice."""
    words = [a.decision for a in acts_from(case.state) if _can(case, a, person)]
    if not words:
        return "Leave Your decision empty: there is nothing for you to decide now."
    return f"Choose one of these: {', '.join(words)}. Or leave Your decision empty."


def _can(case: Case, act: Act, person: Person) -> bool:
    """Whether a person may do an act now, so that it may be advised."""
    rule = ALLOWED[case.state, act]
    told = case.snapshots if rule.published_only else not (rule.unpublished_only and case.snapshots)
    return act not in (Act.ASSIGN, Act.PUBLISH) and bool(told) and _MAY[rule.who](case, person)


def refuse_absent(person: Person) -> None:
    """Raises Refused for somebody who is marked as not active."""
    if not person.active:
        raise Refused(
            "away",
            f"{person.name} is marked as not active in people.csv.",
            "Ask an editor to give the claim to somebody else, or to set active to yes in people.csv.",
        )


def _may(case: Case, wish: Wish, rule: Rule, person: Person) -> None:
    refuse_absent(person)
    check = _MAY[rule.who]
    if not check(case, person):
        raise Refused("not-yours", *_why_not(case, wish, rule, person))


def _is_editor(_: Case, person: Person) -> bool:
    return Role.EDITOR in person.roles


def _is_holder(case: Case, person: Person) -> bool:
    return case.holder == person.id


def _is_rater(case: Case, person: Person) -> bool:
    return case.decision is not None and case.decision.by == person.id


_MAY: dict[Who, Callable[[Case, Person], bool]] = {
    Who.EDITOR: _is_editor,
    Who.HOLDER: _is_holder,
    Who.HOLDER_OR_EDITOR: lambda c, p: _is_holder(c, p) or _is_editor(c, p),
    Who.RATER: _is_rater,
    Who.OTHER_EDITOR: lambda c, p: _is_editor(c, p) and not _is_rater(c, p) and p.id not in c.reworded_by,
    Who.TWO_EDITORS: lambda c, p: _is_editor(c, p) and c.withdrawal_by != p.id,
    Who.PROPOSER_OR_EDITOR: _is_editor,
    Who.DESK: lambda c, p: False,
}


def _why_not(case: Case, wish: Wish, rule: Rule, person: Person) -> tuple[str, str]:
    word = wish.act.decision
    if rule.who is Who.OTHER_EDITOR and _is_editor(case, person):
        what = "rated" if _is_rater(case, person) else "reworded"
        return (
            f"{person.name} {what} this claim, and two people must stand behind a verdict.",
            "Leave Your decision empty; another editor approves it.",
        )
    if rule.who is Who.TWO_EDITORS and case.withdrawal_by == person.id:
        return (
            f"{person.name} proposed this withdrawal; a second editor must agree.",
            "Leave Your decision empty and ask another editor, or choose Take back.",
        )
    if rule.who in (Who.HOLDER, Who.RATER):
        holder = case.holder if rule.who is Who.HOLDER else (case.decision.by if case.decision else None)
        has = "holds" if rule.who is Who.HOLDER else "rated"
        name = wish.names.get(holder, holder) if holder else "nobody now"
        return (
            f"“{word}” is for the person who {has} the claim, {name}.",
            "Leave Your decision empty, or ask an editor to Give you the claim."
            if rule.who is Who.HOLDER
            else "Leave Your decision empty; an editor can send the claim back.",
        )
    return (f"“{word}” is for editors, and {person.name} is not one.", "Leave Your decision empty, or ask an editor.")


def _receiver(case: Case, wish: Wish) -> str:
    """To whom a claim goes back: the named person, else the last rater if active, else refused."""
    if wish.to is not None:
        return wish.to.id
    if wish.last_rater is not None and wish.last_rater.active:
        return wish.last_rater.id
    who = f"{wish.last_rater.name} is away" if wish.last_rater else "nobody rated it before"
    raise Refused(
        "nobody-to-send-to",
        f"It is not said who gets the claim, and {who}.",
        "Name an active reviewer under Give to.",
        "give_to",
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _give(case: Case, wish: Wish, person: Person) -> tuple[e.Event, ...]:
    assert wish.to is not None  # noqa: S101 (the table says it is needed; checked above)
    if case.state is State.NEW:
        return (e.Assigned(wish.to.id, _iso(wish.due) or ""),)
    return (e.Given(wish.to.id, _iso(wish.due)),)


def _due_anew(wish: Wish) -> tuple[e.Event, ...]:
    """What comes back to be worked on is due anew: the day of its first answer may be long over."""
    return (e.DueSet(wish.due.isoformat()),) if wish.due else ()


def _rate(case: Case, wish: Wish, person: Person) -> tuple[e.Event, ...]:
    assert wish.verdict is not None  # noqa: S101 (as above)
    return (e.Rated(wish.verdict),)


def _drop(case: Case, wish: Wish, person: Person) -> tuple[e.Event, ...]:
    reason = wish.reason or ""
    return (e.Dismissed(reason),) if case.state is State.NEW else (e.DropProposed(reason),)


def _duplicate(case: Case, wish: Wish, person: Person) -> tuple[e.Event, ...]:
    assert wish.other is not None  # noqa: S101 (as above)
    return (e.DuplicateProposed(wish.other.id, wish.reason),)


def _take_back(case: Case, wish: Wish, person: Person) -> tuple[e.Event, ...]:
    return (e.WithdrawalTakenBack(),) if case.withdrawal_by else (e.TookBack(),)


def _withdraw(case: Case, wish: Wish, person: Person) -> tuple[e.Event, ...]:
    reason = wish.reason or ""
    if not case.withdrawal_by:
        return (e.WithdrawalProposed(reason),)
    return (e.Withdrawn(reason, case.withdrawal_because if case.withdrawal_public else None),)


_EVENTS: dict[Act, Callable[[Case, Wish, Person], tuple[e.Event, ...]]] = {
    Act.ASSIGN: _give,
    Act.GIVE: _give,
    Act.RATE: _rate,
    Act.WAIT: lambda c, w, p: (e.Waited(w.waiting_for or "", _iso(w.chase_on) or ""),),
    Act.RESUME: lambda c, w, p: (e.Resumed(w.reason or ""),),
    Act.DROP: _drop,
    Act.DUPLICATE: _duplicate,
    Act.HAND_BACK: lambda c, w, p: (e.HandedBack(w.reason or ""),),
    Act.TAKE_BACK: _take_back,
    Act.APPROVE: lambda c, w, p: (e.Approved(w.change if c.snapshots else None),),
    Act.SEND_BACK: lambda c, w, p: (e.SentBack(w.reason or "", _receiver(c, w)), *_due_anew(w)),
    Act.HOLD: lambda c, w, p: (e.Held(w.reason or ""),),
    Act.RELEASE: lambda c, w, p: (e.Released(),),
    Act.REOPEN: lambda c, w, p: (e.Reopened(w.reason or "", _receiver(c, w)), *_due_anew(w)),
    Act.WITHDRAW: _withdraw,
    Act.RESTORE: lambda c, w, p: (e.Restored(w.reason or ""),),
}
