"""What each act needs before it can be done, and how to say so when it is missing. One small check a need."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claims.errors import Refused
from claims.ledger.state import Case
from claims.review.transitions import Need
from claims.review.wish import Wish
from claims.vocabulary import Act, ChangeClass, State


def _need_verdict(_: Case, wish: Wish, now: date) -> None:
    if wish.verdict is None:
        raise Refused("no-rating", "There is no rating.", "Pick one of the desk's words under Rating.", "rating")
    must_have_come(wish.verdict.as_of, now)


def must_have_come(day: str, now: date) -> None:
    """Raises Refused for an ISO day after `now`: nothing can be true as of it."""
    if day > now.isoformat():
        raise Refused(
            "future-date",
            f"{day} has not come yet, so nothing can be true as of it.",
            f"Under True as of, write a day up to {now.isoformat()}.",
            "as_of",
        )


def _need_reason(_: Case, wish: Wish, now: date) -> None:
    if not wish.reason:
        raise Refused(
            "no-reason",
            f"“{wish.act.decision}” needs a reason.",
            f"Under Why, say in a sentence {'what came' if wish.act is Act.RESUME else 'why'}.",
            "why",
        )


def _need_to(_: Case, wish: Wish, now: date) -> None:
    if wish.to is None:
        raise Refused("no-person", "It is not said who gets the claim.", "Name a reviewer under Give to.", "give_to")


def _need_other(case: Case, wish: Wish, now: date) -> None:
    if wish.other is None:
        raise Refused(
            "no-other",
            "It is not said which claim this one repeats.",
            "Put the other claim's id (clm-…) under Same as.",
            "same_as",
        )
    if wish.other.id == case.id:
        raise Refused(
            "same-claim",
            "Under Same as stands this claim itself.",
            "Put the other claim's id under Same as.",
            "same_as",
        )
    if wish.other.merged_into == case.id:
        raise Refused(
            "merged-into-this",
            f"{wish.other.id} was merged into this claim already, so its readers are led here.",
            "Rate this claim: what you find holds for both.",
            "same_as",
        )
    _must_be_live(wish.other)


def _must_be_live(other: Case, fix: str = "") -> None:
    if other.state in (State.DISMISSED, State.MERGED, State.WITHDRAWN):
        where = f"; it was merged into {other.merged_into}" if other.merged_into else ""
        instead = other.merged_into or "a claim that is neither dismissed, merged nor withdrawn"
        raise Refused(
            "other-not-live",
            f"{other.id} is {other.state.value}, so its rating cannot stand for this claim{where}.",
            fix or f"Under Same as, name {instead}.",
            "decision" if fix else "same_as",
        )


def _need_waiting_for(_: Case, wish: Wish, now: date) -> None:
    if not wish.waiting_for:
        raise Refused(
            "no-waiting-for",
            "It is not said for whom or what you wait.",
            "Name them under Waiting for.",
            "waiting_for",
        )


def _need_chase_on(_: Case, wish: Wish, now: date) -> None:
    if wish.chase_on is None:
        raise Refused(
            "no-chase-date",
            "It is not said when to ask again.",
            f"Under Chase on, write the day as YYYY-MM-DD, from {now.isoformat()} on.",
            "chase_on",
        )
    if wish.chase_on < now:
        raise Refused(
            "chase-past",
            f"{wish.chase_on.isoformat()} has passed.",
            f"Under Chase on, write a day from {now.isoformat()} on.",
            "chase_on",
        )


def _need_change(case: Case, wish: Wish, now: date) -> None:
    act = case.decision.act if case.decision else None
    if act is Act.DUPLICATE and wish.other is not None:
        _must_be_live(wish.other, "Choose Send back, and say under Why that the claim it repeats is gone.")
    if act is Act.RATE and case.snapshots and wish.change is None:
        kinds = ", ".join(c.value for c in ChangeClass)
        raise Refused(
            "no-change-class",
            "This claim was published before, so readers must be told what kind of change this is.",
            f"Under Kind of change, pick one: {kinds}.",
            "change",
        )
    if act is Act.RATE and case.snapshots and wish.change is not None:
        _tells_the_change(case, wish.change)


def _tells_the_change(case: Case, change: ChangeClass) -> None:
    """Readers of a published claim must be told where its rating changes: by a correction or an update, never in silence."""
    rated = case.decision.verdict.rating if case.decision and case.decision.verdict else None
    before = case.live.verdict.rating if case.live else None
    if rated != before and change in (ChangeClass.NONE, ChangeClass.CLARIFICATION):
        raise Refused(
            "change-untold",
            f"The rating goes from “{before}” to “{rated}”, and “{change.value}” would not tell readers so.",
            "Under Kind of change, pick correction, or update if what it is about has changed since.",
            "change",
        )


NEEDS: dict[Need, Callable[[Case, Wish, date], None]] = {
    Need.VERDICT: _need_verdict,
    Need.REASON: _need_reason,
    Need.TO: _need_to,
    Need.OTHER: _need_other,
    Need.WAITING_FOR: _need_waiting_for,
    Need.CHASE_ON: _need_chase_on,
    Need.CHANGE: _need_change,
}
