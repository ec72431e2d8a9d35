"""What happened to a claim, a line an event, in words for people. Pure: events in, lines out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from claims.ledger import events as e
from claims.ledger.fold import fold
from claims.ledger.state import Case


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One event of a claim: when, by whom, which act in words, what was said; the state, version and hash after it."""

    seq: int
    at: str
    actor: str
    act: str
    text: str
    state: str
    version: int
    hash: str
    machine: bool
    settled: bool


_Words = Callable[[Any], tuple[str, str]]


def _alike(event: e.Linked) -> str:
    """Earlier claims that look the same, each with why it does. Old ledgers may hold no reasons."""
    reasons = (*event.because, *[""] * len(event.claims))
    return "to " + ", ".join(f"{c} ({why})" if why else c for c, why in zip(event.claims, reasons, strict=False))


def _reworded(event: e.Reworded) -> str:
    said = [] if event.statement is None else [f"What we check: {event.statement}"]
    said += [] if event.speaker is None else [f"Who said it: {event.speaker or 'the article itself'}"]
    return "; ".join(said)


_MOVED = {
    "gone": "the words are gone in its newer text",
    "moved": "the words stand in another sentence of its newer text",
    "back": "the words stand in its newer text as before",
}
# Event -> (act, what was said). People's notes, drafts and whom they wait for stay inside the desk: see INSIDE.
_WORDS: dict[type[e.Event], _Words] = {
    e.Proposed: lambda x: ("Found", f"by machine, extractor {x.found.extractor}"),
    e.Reproposed: lambda x: ("Found again", f"by machine, extractor {x.found.extractor}"),
    e.Moved: lambda x: ("Article changed", _MOVED.get(x.what, x.what)),
    e.Linked: lambda x: ("Linked", _alike(x) if x.claims else "to no earlier claim"),
    e.Suggested: lambda x: (
        ("Suggested", f"{x.suggestion.outcome.value}, {x.suggestion.working.rule}. A suggestion is never a verdict.")
        if x.suggestion
        else ("Nothing to suggest", x.doubt.text if x.doubt else "")
    ),
    e.Added: lambda x: ("Added", "by its exact words"),
    e.Assigned: lambda x: ("Assigned", f"to {x.to}, due {x.due}"),
    e.Given: lambda x: ("Given", f"to {x.to}"),
    e.DueSet: lambda x: ("Due date set", x.due),
    e.Rated: lambda x: (f"Rated {x.verdict.rating.lower()}", f"as of {x.verdict.as_of}"),
    e.DropProposed: lambda x: ("Drop proposed", x.reason),
    e.DuplicateProposed: lambda x: ("Duplicate proposed", f"of {x.same_as}"),
    e.Waited: lambda x: ("Waiting", f"for {x.waiting_for}, to be chased on {x.chase_on}"),
    e.Resumed: lambda x: ("Resumed", x.what),
    e.HandedBack: lambda x: ("Handed back", x.reason),
    e.TookBack: lambda x: ("Taken back", "by the person who rated it"),
    e.Approved: lambda x: ("Approved", f"as a {x.change.value}" if x.change and x.change != "none" else ""),
    e.SentBack: lambda x: ("Sent back", x.reason),
    e.Held: lambda x: ("Held", x.reason),
    e.Released: lambda x: ("Released", ""),
    e.Dismissed: lambda x: ("Dismissed", x.reason),
    e.Published: lambda x: ("Published", f"as version {x.number}"),
    e.Reopened: lambda x: ("Reopened", x.reason),
    e.WithdrawalProposed: lambda x: ("Withdrawal proposed", x.reason),
    e.WithdrawalTakenBack: lambda x: ("Withdrawal taken back", ""),
    e.Withdrawn: lambda x: ("Withdrawn", f"{x.reason} (proposed with: {x.proposed})" if x.proposed else x.reason),
    e.Restored: lambda x: ("Restored", x.reason),
    e.Reworded: lambda x: ("Reworded", _reworded(x)),
    e.Remarked: lambda x: ("Note", x.text),
    e.SecondAsked: lambda x: ("Second opinion asked", f"of {x.of}, due {x.due}"),
    e.SecondOpinion: lambda x: ("Second opinion", f"{x.verdict.rating}, as of {x.verdict.as_of}"),
    e.SecondDeclined: lambda x: ("Second opinion declined", f"{x.act.decision}: {x.reason}"),
    e.Drafted: lambda x: ("Draft saved" if x.cells else "Draft cleared", ""),
}
# What never leaves the desk, in whole or in its words; or says nothing to a reader.
INSIDE: tuple[str, ...] = (
    "Due date set",
    "Nothing to suggest",
    "Note",
    "Draft saved",
    "Draft cleared",
    "Waiting",
    "Resumed",
    "Handed back",
    "Linked",
    "Held",
    "Drop proposed",
    "Withdrawal proposed",
    "Withdrawal taken back",
    "Second opinion asked",
    "Second opinion",
    "Second opinion declined",
)
_MACHINE = (e.Proposed, e.Reproposed, e.Moved, e.Linked, e.Suggested, e.SecondAsked)


def lines(recorded: Iterable[e.Recorded], names: Mapping[str, str] | None = None) -> tuple[HistoryLine, ...]:
    """The history of one claim, oldest first, from the events of its stream; `names` are people's by id."""
    case: Case | None = None
    out: list[HistoryLine] = []
    for r in recorded:
        folded = fold(case, r)
        if not isinstance(folded, Case):
            raise ValueError(f"{r.stream} is no claim")
        case = folded
        act, text = _WORDS[type(r.event)](_named(r.event, names or {}))
        machine = isinstance(r.event, _MACHINE) or (isinstance(r.event, e.Assigned) and r.event.rule is not None)
        settled = isinstance(r.event, e.Published)
        out.append(HistoryLine(r.seq, r.at, r.actor, act, text, case.state.value, r.version, r.hash, machine, settled))
    return tuple(out)


def _named(event: e.Event, names: Mapping[str, str]) -> e.Event:
    """The event with the name of whom it gives the claim to, or asks about it."""
    if isinstance(event, (e.Assigned, e.Given)):
        return replace(event, to=names.get(event.to, event.to))
    return replace(event, of=names.get(event.of, event.of)) if isinstance(event, e.SecondAsked) else event
