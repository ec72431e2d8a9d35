"""A row of a sheet that adds a claim: where its exact words stand, and what else it says of the claim, all problems at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from claims.desk.acting import events_of
from claims.desk.adding import Wanted, stand_in, standing, wanted
from claims.desk.decide import the_article
from claims.desk.desk import Desk
from claims.desk.overlay import Overlay
from claims.errors import Refused, UsageError
from claims.ledger import events as e
from claims.ledger.state import Case
from claims.records import Person
from claims.review.problems import Problems
from claims.sheets.cells import cells_now
from claims.sheets.found import AddRow
from claims.sheets.merge import Merged, merge
from claims.sheets.messages import rejection
from claims.tables.columns import DECISION_KEYS, KEYS
from claims.vocabulary import Act


@dataclass(frozen=True, slots=True)
class NewClaim:
    """What such a row comes to: `case` is the claim that has its words already, None where it is new.

    `merged` is what it says beside its words, `events` are all that is to be written down, `notes` what its person is told.
    """

    claim: str
    case: Case | None = None
    events: tuple[e.Event, ...] = ()
    merged: Merged = field(default_factory=Merged)
    notes: tuple[str, ...] = ()


def read_add(desk: Desk, overlay: Overlay, new: AddRow, person: Person) -> NewClaim:
    """What a row makes that adds a claim. Raises Refused for all that is wrong with it, in the order of the columns."""
    told = Problems()
    asked = told.of(lambda: _placed(desk, overlay, new))
    if asked is not None and asked.known is not None:
        return _again(desk, overlay, new, person, asked.known)
    claim, event = (asked.claim, asked.event) if asked else stand_in(new.quote)
    assert event is not None  # noqa: S101 (what is not known is new)
    # A claim by exact words is its adder's, due like any other.
    due = (desk.today() + timedelta(days=desk.config.due_days)).isoformat()
    first = (event, e.Assigned(person.id, due))
    case = overlay.preview(None, claim, person.id, first)
    merged = _said(new, case)
    told.of(lambda: _refuse_faults(merged))
    events = told.of(lambda: events_of(desk, overlay, case, merged, person)) or ()
    told.stop(tuple(KEYS))
    return NewClaim(claim, None, (*first, *events), merged, _sharing(new, asked))


def _placed(desk: Desk, overlay: Overlay, new: AddRow) -> Wanted:
    try:
        article = the_article(desk, new.article)
    except UsageError as error:
        raise Refused("unknown-article", error.what, error.fix, "article") from error
    return wanted(article, new.quote, overlay.cases_of(article.id), overlay.known)


def _said(new: AddRow, case: Case) -> Merged:
    """What else the row says of the claim it adds: wording, a decision, a note."""
    now = dict.fromkeys(new.cells, "") | {"statement": case.statement, "speaker": case.speaker or ""}
    return merge(now, now, {**now, **new.cells}, claim=case.id, line=new.line)


def _refuse_faults(merged: Merged) -> None:
    told = Problems()
    for fault in merged.faults:
        words = rejection(
            fault.code, line=0, claim="", column=fault.column, typed=fault.typed, cells={}, **fault.values
        )
        refused = Refused(fault.code, words.problem, words.fix, fault.column)
        told.tell(refused)
    told.stop()


def _sharing(new: AddRow, asked: Wanted | None) -> tuple[str, ...]:
    if asked is None or not asked.overlaps:
        return ()
    return (
        f"Line {new.line}: these words share some with {', '.join(asked.overlaps[:3])}; added as {asked.claim}."
        " If both say the same, call one a Duplicate.",
    )


def _is_made(new: AddRow, case: Case, now: Mapping[str, str]) -> bool:
    """Whether what the row decides, if anything, was decided: it stands so, or was published since."""
    act = new.cells.get("decision", "")
    rated = case.snapshots if case.decision is None else case.decision.act is Act.RATE
    return act in ("", now["decision"]) or (act == Act.RATE.decision and bool(rated))


def _goes_on(new: AddRow, case: Case, person: Person, now: Mapping[str, str]) -> bool:
    """Whether the row holds all that its person drafted of a claim that nobody decided: then it goes on from there."""
    drafted = case.decision is None and person.id in case.drafts
    return drafted and all(now[k] in ("", new.cells.get(k, "")) for k in DECISION_KEYS)


def _as_found(new: AddRow, key: str, now: str) -> str:
    """A row that was lent once and lost its id shows what the machine found, where people have written since."""
    return f"Line {new.line}, {KEYS[key].heading}: “{new.cells[key]}” is how it was found; “{now}” stands."


def _again(desk: Desk, overlay: Overlay, new: AddRow, person: Person, case: Case) -> NewClaim:
    """A row whose words are a claim already: noted; what else it says is merged as if the sheet had lent the claim blank."""
    notes: tuple[str, ...] = (f"Line {new.line}: these words are {standing(case)} already; nothing was added.",)
    now = cells_now(case, person.id)
    if all(typed == now[key] for key, typed in new.cells.items() if key != "decision") and _is_made(new, case, now):
        return NewClaim(case.id, case, notes=notes)
    speaker = case.found.speaker.name if case.found.speaker else ""
    was = dict.fromkeys(now, "") | {"due": now["due"], "statement": case.found.statement, "speaker": speaker}
    if _goes_on(new, case, person, now):
        was |= {k: now[k] for k in DECISION_KEYS}
    merged = merge(was, now, {**was, **new.cells}, claim=case.id, line=new.line)
    notes += tuple(_as_found(new, k, now[k]) for k, v in new.cells.items() if v and v == was[k] != now[k])
    if merged.faults or merged.conflicts:
        key = merged.faults[0].column if merged.faults else merged.conflicts[0].column
        raise Refused(
            "added-already",
            f"These words are {case.id} already, and this row says something else than what stands there now.",
            f"Answer {case.id} in its own row of your next sheet, or ask an editor to Give it to you; then remove this row.",
            key,
        )
    return NewClaim(case.id, case, events_of(desk, overlay, case, merged, person), merged, notes)
