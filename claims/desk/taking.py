"""One proven sheet becomes events: row by row, merged with what stands, decided by the table, refused in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from claims.desk import second
from claims.desk.acting import events_of
from claims.desk.adding import Wanted, standing, wanted
from claims.desk.authors import with_author
from claims.desk.bases import settled_cells
from claims.desk.decide import the_article
from claims.desk.desk import Desk
from claims.desk.overlay import Overlay
from claims.errors import ClaimdeskError, Refused
from claims.ledger import events as e
from claims.ledger.due import WITH_PEOPLE
from claims.ledger.state import Case, Conflict, Rejection
from claims.records import Person
from claims.sheets.cells import cells_now, key_cell, shows_another
from claims.sheets.merge import Merged, merge
from claims.sheets.messages import note
from claims.sheets.prove import Proof
from claims.sheets.reject import from_conflict, from_fault, from_refusal
from claims.sheets.taking import AddRow, ProvenRow
from claims.tables.columns import DECISION_KEYS
from claims.vocabulary import Role, State

# What a decision keeps where it has use for it; reasons and names are used up in what they ask for.
_FOUND = tuple(k for k in DECISION_KEYS if k not in ("decision", "why", "change", "give_to"))


@dataclass
class Taking:
    """What the rows of one sheet have given so far; `settled` is what the ledger showed when it was last collected."""

    taken: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    cells: dict[str, dict[str, str]] = field(default_factory=dict)
    drafts: int = 0
    changed: int = 0
    settled: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def take(desk: Desk, overlay: Overlay, proof: Proof, person: Person) -> Taking:
    """Applies a proven sheet to the overlay: its rows, then its new claims. Raises nothing for a bad row: it is rejected."""
    edited = [row for row in proof.rows if row.edited]
    claims = [row.claim for row in edited]
    overlay.read(claims)
    taking = Taking(
        notes=[n.text for n in proof.notes],
        rejections=[*proof.rejections, *proof.conflict_rows],
        conflicts=list(proof.conflicts),
        settled=settled_cells(desk, person.id, proof.base.since, claims, _eyes(desk, proof, person)),
    )
    for row in edited:
        _row(desk, overlay, proof, row, person, taking)
    for new in proof.adds:
        _add(desk, overlay, proof, new, person, taking)
    return taking


def _row(desk: Desk, overlay: Overlay, proof: Proof, row: ProvenRow, person: Person, taking: Taking) -> None:
    case = overlay.case(row.claim)
    if case is None:
        raise ValueError(f"{row.claim} was lent and is gone")
    settled = {**taking.settled.get(row.claim, {})}
    if row.told:
        told = settled_cells(desk, person.id, {row.claim: row.told}, [row.claim], _eyes(desk, proof, person))
        settled |= told.get(row.claim, {})
    eyes = _eyes(desk, proof, person)
    seen = eyes(case)
    merged = _merged(proof, row, seen, person, settled)
    conflicts = [with_author(desk, overlay, c, person.id, eyes) for c in merged.conflicts]
    taking.notes += [n.text for n in merged.notes]
    if merged.fault is not None:
        taking.rejections.append(from_fault(merged.fault, row, proof.base))
        return
    taking.conflicts += conflicts
    taking.rejections += [from_conflict(c, row, proof.base) for c in conflicts]
    try:
        events = events_of(desk, overlay, case, merged, person)
    except Refused as refused:
        taking.rejections.append(from_refusal(refused, row, proof.base))
        return
    overlay.add(case, row.claim, person.id, events)
    taking.notes += _amended(proof, row, merged)
    if merged.act is not None:
        taking.notes += _aside(row, merged, cells_now(eyes(overlay.case(row.claim) or case), person.id))
    _count(taking, row.claim, merged)
    taking.notes += _drafted(desk, row, seen, merged, person)
    if merged.collected:
        taking.cells[row.claim] = dict(merged.collected)


def _eyes(desk: Desk, proof: Proof, person: Person) -> Callable[[Case], Case]:
    """A claim as this sheet may show it to its person."""
    return lambda case: second.as_lent(desk, proof.base.sheet, case, person)


def _drafted(desk: Desk, row: ProvenRow, case: Case, merged: Merged, person: Person) -> Iterator[str]:
    """What is said to somebody whose draft may not be what they meant: another has the claim by now, or Give is missing."""
    if not merged.draft:
        return
    if case.state in WITH_PEOPLE and case.holder != person.id and Role.EDITOR not in person.roles:
        holder = next((p.name for p in desk.people if p.id == case.holder), case.holder)
        yield note("handed_over", line=row.line, holder=holder, claim=case.id).text
    if merged.draft.get("give_to") and case.state in (State.NEW, *WITH_PEOPLE) and Role.EDITOR in person.roles:
        yield note("no_give", line=row.line, claim=case.id).text


def _aside(row: ProvenRow, merged: Merged, now: Mapping[str, str]) -> Iterator[str]:
    """A line for each cell of a row with a decision that the decision has no use for: it is told, not dropped in silence."""
    for key, typed in merged.fields.items():
        if key in _FOUND and not now.get(key):
            yield note("aside", line=row.line, column=key, typed=typed).text


def _amended(proof: Proof, row: ProvenRow, merged: Merged) -> Iterator[str]:
    """A line for each cell that the same file had brought before with another value: it was replaced, not forgotten."""
    before = proof.base.collected.get(row.claim, {})
    for key, now in merged.collected.items():
        if before.get(key, now) not in ("", now) and key not in row.told:
            yield note("amended", line=row.line, column=key, before=before[key], now=now).text


def _merged(proof: Proof, row: ProvenRow, case: Case, person: Person, settled: Mapping[str, str]) -> Merged:
    return merge(
        proof.base.base(row.claim) if row.base is None else row.base,
        cells_now(case, person.id),
        row.cells,
        settled=settled,
        another=shows_another(proof.base.lent[row.claim]),
        claim=row.claim,
        line=row.line,
    )


def _count(taking: Taking, claim: str, merged: Merged) -> None:
    if merged.act is not None:
        taking.taken.append((claim, merged.act.value))
    taking.drafts += merged.draft is not None
    taking.changed += len(merged.changes)


def _add(desk: Desk, overlay: Overlay, proof: Proof, new: AddRow, person: Person, taking: Taking) -> None:
    try:
        article = the_article(desk, new.article)
        asked = wanted(article, new.quote, overlay.cases_of(article.id), overlay.known)
        if asked.known is not None:
            _again(desk, overlay, proof, new, person, taking, asked.known)
            return
        events = _first_events(desk, asked, person)
        events = (*events, *_first_words(desk, overlay, new, person, asked.claim, events))
    except ClaimdeskError as error:
        column = error.column if isinstance(error, Refused) else "article"
        code = error.code if isinstance(error, Refused) else "unknown-article"
        taking.rejections.append(_not_added(proof, new, column, code, error.what, error.fix))
        return
    overlay.add(None, asked.claim, person.id, events)
    act = new.cells.get("decision")
    taking.taken.append((asked.claim, "add"))
    if act:
        taking.taken.append((asked.claim, act.lower().replace(" ", "-")))
    if asked.overlaps:
        taking.notes.append(
            f"Line {new.line}: these words share some with {', '.join(asked.overlaps[:3])}; added as {asked.claim}."
            " If both say the same, call one a Duplicate."
        )


def _again(desk: Desk, overlay: Overlay, proof: Proof, new: AddRow, person: Person, taking: Taking, case: Case) -> None:
    """A row whose words are a claim already: noted; what else it says is merged as if the sheet had lent the claim blank."""
    taking.notes.append(f"Line {new.line}: these words are {standing(case)} already; nothing was added.")
    now = cells_now(case, person.id)
    if all(typed == now[key] for key, typed in new.cells.items() if key != "decision") and (
        case.decision or case.snapshots or "decision" not in new.cells
    ):
        return
    speaker = case.found.speaker.name if case.found.speaker else ""
    was = dict.fromkeys(now, "") | {"due": now["due"], "statement": case.found.statement, "speaker": speaker}
    merged = merge(was, now, {**was, **new.cells}, claim=case.id, line=new.line)
    if merged.fault or merged.conflicts:
        key = merged.fault.column if merged.fault else merged.conflicts[0].column
        raise Refused(
            "added-already",
            f"These words are {case.id} already, and this row says something else than what stands there now.",
            f"Answer {case.id} in its own row of your next sheet, or ask an editor to Give it to you; then remove this row.",
            key,
        )
    events = events_of(desk, overlay, case, merged, person)
    overlay.add(case, case.id, person.id, events)
    _count(taking, case.id, merged)
    taking.cells[case.id] = dict(merged.collected)


def _not_added(proof: Proof, new: AddRow, column: str, code: str, problem: str, fix: str) -> Rejection:
    cells = {"article": new.article, "quote": new.quote, "key": key_cell(proof.base.sheet), **new.cells}
    return Rejection(new.line, "", column, code, cells.get(column, ""), problem, fix, cells)


def _first_events(desk: Desk, asked: Wanted, person: Person) -> tuple[e.Event, ...]:
    """A claim by exact words is its adder's, due like any other."""
    due = (desk.today() + timedelta(days=desk.config.due_days)).isoformat()
    assert asked.event is not None  # noqa: S101 (what is not known is new)
    return (asked.event, e.Assigned(person.id, due))


def _first_words(
    desk: Desk, overlay: Overlay, new: AddRow, person: Person, claim: str, events: Sequence[e.Event]
) -> tuple[e.Event, ...]:
    """What else the row says of the claim it adds: wording, a decision, a note."""
    case = overlay.preview(None, claim, person.id, events)
    now = dict.fromkeys(new.cells, "") | {"statement": case.statement, "speaker": case.speaker or ""}
    merged = merge(now, now, {**now, **new.cells}, claim=claim, line=new.line)
    return events_of(desk, overlay, case, merged, person)
