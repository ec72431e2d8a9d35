"""The board's second opinions: those that say something else than the first, side by side; those still asked for. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from claims.ledger.seconds import coming, open_second
from claims.ledger.state import Case, Second, Verdict
from claims.publish.board import Clash, Side, Task
from claims.publish.boardtasks import View
from claims.vocabulary import Act, State

# How long a difference that came too late for a published version is shown: editors may well leave it as it is.
_SHOWN = timedelta(days=7)
_ACTS: dict[State, tuple[str, ...]] = {
    State.RATED: ("In your sheet: ", "Approve", " if the first holds all the same; or ", "Send back"),
    State.APPROVED: ("Before it is published: ", "Hold", ", or ", "Send back"),
    State.HELD: ("In your sheet: ", "Release", " if the first holds all the same"),
    State.PUBLISHED: ("Ask for a sheet with lend --published, then ", "Reopen", " if the first does not hold"),
}


def differing(d: View, cases: Iterable[Case]) -> Iterator[Clash]:
    """Each second opinion that says something else than what stands, while there is something to be done about it."""
    for case in cases:
        first = _standing(case)
        for second in case.seconds if first is not None and case.state in _ACTS else ():
            if _is_news(d, case, second) and _differs(second, first):
                said = case.decision.by if case.decision else ""
                at = case.decision.at if case.decision else None
                stands = Side(d.name(said), at, _wrote(first))
                yield Clash(_task(d, case, second), stands, Side(d.name(second.of), second.at, _answer(second)))


def asked(d: View, cases: Iterable[Case]) -> Iterator[Task]:
    """Each second opinion that is still wanted, the first due first."""
    wanted = [(second.due, case.id, case, second) for case in cases if (second := open_second(case)) is not None]
    for due, _, case, second in sorted(wanted, key=lambda each: each[:2]):
        day = date.fromisoformat(due)
        words, late = d.clock.until(day)
        away = f" {d.name(second.of)} is away." if d.away(second.of) else ""
        task = d.task(case, f"Asked of {d.name(second.of)} on {d.clock.day(second.asked)}.{away}", (), second.asked)
        act = ("For somebody else to be asked: ", "active", " no in people.csv; or approve without it") if late else ()
        yield replace(task, age=words, since=due, late=late, act=act)


def _standing(case: Case) -> Verdict | None:
    return case.decision.verdict if case.decision else None


def _is_news(d: View, case: Case, second: Second) -> bool:
    if second.unanswered or second.act is Act.HAND_BACK:
        return False
    if case.state is not State.PUBLISHED:
        return second.number == coming(case)
    recent = d.clock.today - _SHOWN <= date.fromisoformat((second.at or "")[:10])
    return second.number == len(case.snapshots) and second.late and recent


def _differs(second: Second, first: Verdict | None) -> bool:
    return second.verdict is None or first is None or second.verdict.rating != first.rating


def _task(d: View, case: Case, second: Second) -> Task:
    when = "It came after the decision." if second.late else "Nothing follows from it but what you decide."
    return d.task(case, when, _ACTS[case.state], second.at)


def _wrote(verdict: Verdict | None) -> str:
    return f"{verdict.rating}: {verdict.why}" if verdict else ""


def _answer(second: Second) -> str:
    if second.verdict is not None:
        return _wrote(second.verdict)
    would = f"Duplicate of {second.same_as}" if second.act is Act.DUPLICATE else "Drop"
    return f"{would}: {second.reason}" if second.reason else would
