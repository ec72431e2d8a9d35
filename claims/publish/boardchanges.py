"""The board's changed articles: published claims, and those in somebody's hands, whose exact words are gone or moved. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claims.ledger.due import WITH_PEOPLE
from claims.ledger.state import Case
from claims.publish.board import Task
from claims.publish.boardtasks import View, whose
from claims.vocabulary import State

_NOTE = "Note to colleagues"
_SHOWN = (State.PUBLISHED, State.APPROVED, *WITH_PEOPLE)


def changes(d: View, cases: Iterable[Case]) -> Iterator[Task]:
    """Each claim that somebody should look at once more, with the act that mends it; what is settled is left out.

    Decided and held ones are left out too: they wait for an editor anyway, who is told of it there.
    """
    for case in cases:
        one = d.changed.get(case.id)
        if one and not one.settled and case.state in _SHOWN and case.withdrawal_by is None:
            yield d.task(case, f"{one.words} {_stands(d, case)}", _act(d, case), one.at)


def _stands(d: View, case: Case) -> str:
    if case.live and case.state is State.PUBLISHED:
        return f"Published as “{case.live.verdict.rating}”, and the page still says so."
    return "Approved, and in the next release." if case.state is State.APPROVED else f"With {d.name(case.holder)}."


def _act(d: View, case: Case) -> tuple[str, ...]:
    if case.state is State.PUBLISHED:
        ask = "Read the article as it is now; in your next sheet: "
        return (ask, "Reopen", ", or ", "Withdraw", ", or leave it and say so under ", _NOTE)
    if case.state is State.APPROVED:
        return ("Before it is published, in your next sheet: ", "Hold", ", or ", "Send back", ", or ", _NOTE)
    sheet = f"In {whose(d.name(case.holder))} sheet: "
    if case.snapshots:
        return (sheet, "Rate", " what was printed first, saying so under Why; or ", _NOTE)
    return (sheet, "Drop", ", or ", "Rate", " what was printed first; or ", _NOTE)
