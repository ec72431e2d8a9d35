"""What second opinions a claim has, and how they read beside the first. Pure; for editors, never for who gives one."""

from __future__ import annotations

from collections.abc import Mapping

from claims.ledger.due import WITH_PEOPLE
from claims.ledger.state import Case, Second
from claims.vocabulary import Act, State

_ENDED = (State.DISMISSED, State.MERGED, State.WITHDRAWN)


def coming(case: Case) -> int:
    """The number of the version that a decision on the claim would be published as."""
    return len(case.snapshots) + 1


def is_own(case: Case, person: str) -> bool:
    """Whether the claim is a person's to decide, or decided by them: what they do to it is no second opinion."""
    holds = case.state in WITH_PEOPLE and case.holder == person
    return holds or (case.decision is not None and case.decision.by == person)


def is_open(case: Case, person: str) -> bool:
    """Whether a second opinion is wanted of a person now. Not once readers see the first, nor where nothing is left to rate."""
    asked = case.second(person)
    if asked is None or not asked.unanswered or asked.passed_on:
        return False
    return asked.number == coming(case) and case.state not in _ENDED and not is_own(case, person)


def open_second(case: Case) -> Second | None:
    """The second opinion that is wanted now; None where none is."""
    return next((s for s in case.seconds if s is case.second(s.of) and is_open(case, s.of)), None)


def told(case: Case, names: Mapping[str, str]) -> list[str]:
    """A line for each second opinion on what is published or to be: what it says, beside what the first reviewer found."""
    shown = [s for s in case.seconds if s.number >= len(case.snapshots)]
    lines = [_said(s, names) for s in shown if not s.unanswered]
    asked = open_second(case)
    if asked is not None:
        lines.append(f"A second opinion is asked of {names.get(asked.of, asked.of)}, due {asked.due}.")
    return lines


def differs(second: Second) -> bool:
    """Whether a second opinion says something else than the first reviewer did."""
    if second.verdict is None:
        return second.act in (Act.DROP, Act.DUPLICATE)
    return second.against is not None and second.against.rating != second.verdict.rating


def is_doubted(case: Case) -> bool:
    """Whether a second opinion that differs came after the claim was approved and before readers saw it."""
    late = (s for s in case.seconds if s.late and s.number == coming(case))
    return case.state is State.APPROVED and any(differs(s) for s in late)


def _said(second: Second, names: Mapping[str, str]) -> str:
    late = ", after the decision" if second.late else ""
    who = f"Second opinion ({names.get(second.of, second.of)}{late})"
    if second.verdict is None:
        return f"{who}: {_declined(second)}"
    first = ""
    if second.against is not None:
        by = names.get(second.against_by or "", second.against_by or "")
        first = f", where {by} found {second.against.rating}" if differs(second) else f", as {by} found"
    sources = ", ".join(s.url for s in second.verdict.sources)
    return f"{who}: {second.verdict.rating}{first}. {second.verdict.why} ({sources}; as of {second.verdict.as_of})"


def _declined(second: Second) -> str:
    if second.act is Act.DUPLICATE:
        return f"the same as {second.same_as}. {second.reason}".rstrip()
    return f"{'would drop it' if second.act is Act.DROP else 'handed back'}: {second.reason}"
