"""Why a claim is with whoever has it now: the reasons that colleagues gave for it, as the Machine note tells them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claims.ledger import events as e

_SAID: Mapping[type[e.Event], str] = {
    e.SentBack: "Sent back",
    e.Reopened: "Reopened",
    e.HandedBack: "Handed back",
    e.Restored: "Restored",
}


def reasons(recorded: Iterable[e.Recorded], names: Mapping[str, str], editor: bool) -> tuple[str, ...]:
    """The reasons given for one claim since it was last decided, the newest first, each with who gave it and when.

    `recorded` are the claim's events in order, `names` are people's by id. What editors weigh among themselves, a proposal to
    withdraw and why a claim is held, is told to an `editor` alone.
    """
    now: list[str] = []
    before: list[str] = []
    held = proposed = ""
    for r in recorded:
        match r.event:
            case e.Rated() | e.DropProposed() | e.DuplicateProposed():
                before, now = now, []
            case e.TookBack():
                now = before
            case e.Held(reason):
                held = _line("Held", r, names, reason)
            case e.Released():
                held = ""
            case e.WithdrawalProposed(reason):
                proposed = _line("Withdrawal proposed", r, names, reason)
            case e.WithdrawalTakenBack():
                proposed = ""
            case e.Withdrawn():
                now, held, proposed = [], "", ""
            case (
                e.SentBack(reason=words)
                | e.Reopened(reason=words)
                | e.HandedBack(reason=words)
                | e.Restored(reason=words)
            ):
                now, held = [_line(_SAID[type(r.event)], r, names, words), *now], ""
            case e.Resumed(what):
                now = [_line("What came, entered", r, names, what), *now]
    told = [proposed, held, *now] if editor else now
    return tuple(filter(None, told))


def _line(what: str, r: e.Recorded, names: Mapping[str, str], words: str) -> str:
    return f"{what} by {names.get(r.actor, r.actor)} on {r.at[:10]}: {words}"
