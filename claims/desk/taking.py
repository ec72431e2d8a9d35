"""One proven sheet becomes events: row by row, merged with what stands, decided by the table, refused in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from claims.desk import second
from claims.desk.acting import events_of
from claims.desk.addrows import read_add
from claims.desk.authors import with_author
from claims.desk.bases import settled_cells
from claims.desk.desk import Desk
from claims.desk.overlay import Overlay
from claims.errors import Refused
from claims.ledger.due import WITH_PEOPLE
from claims.ledger.state import Case, Conflict, Rejection
from claims.records import Person
from claims.review.acts import way_to_reword
from claims.review.problems import Problems
from claims.sheets.cells import cells_now, key_cell, shows_another
from claims.sheets.found import AddRow, Faulty, ProvenRow
from claims.sheets.merge import Merged, merge, put_back
from claims.sheets.messages import note
from claims.sheets.prove import Proof
from claims.sheets.reject import from_conflict, from_faults, from_refusal, told_at_once
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
    claims = [row.claim for row in (*edited, *(f.row for f in proof.faulty)) if isinstance(row, ProvenRow)]
    overlay.read(claims)
    later = {id(r) for f in proof.faulty for r in f.told}
    taking = Taking(
        notes=[n.text for n in proof.notes],
        rejections=[r for r in (*proof.rejections, *proof.conflict_rows) if id(r) not in later],
        conflicts=list(proof.conflicts),
        settled=settled_cells(desk, person.id, proof.base.since, claims, _eyes(desk, proof, person)),
    )
    for row in edited:
        _row(desk, overlay, proof, row, person, taking)
    for new in proof.adds:
        _add(desk, overlay, proof, new, person, taking)
    for back in proof.faulty:
        if isinstance(back.row, ProvenRow):
            _back(desk, overlay, proof, back.row, back.told, person, taking)
        else:
            _add_back(desk, overlay, back, back.row, person, taking)
    return taking


def _row(desk: Desk, overlay: Overlay, proof: Proof, row: ProvenRow, person: Person, taking: Taking) -> None:
    case = _case(overlay, row)
    eyes = _eyes(desk, proof, person)
    seen = eyes(case)
    merged = _merged(desk, proof, row, seen, person, taking)
    taking.notes += [n.text for n in merged.notes]
    if merged.faults:
        _back(desk, overlay, proof, row, from_faults(merged.faults, row, proof.base), person, taking)
        return
    conflicts = [with_author(desk, overlay, c, person.id, eyes) for c in merged.conflicts]
    taking.conflicts += conflicts
    taking.rejections += [from_conflict(c, row, proof.base, _way(case, c, person)) for c in conflicts]
    try:
        events = events_of(desk, overlay, case, merged, person)
    except Refused as refused:
        taking.rejections += from_refusal(refused, row, proof.base)
        return
    overlay.add(case, row.claim, person.id, events)
    taking.notes += _amended(proof, row, merged)
    if merged.act is not None:
        taking.notes += _aside(row, merged, cells_now(eyes(overlay.case(row.claim) or case), person.id))
    _count(taking, row.claim, merged)
    taking.notes += _drafted(desk, row, seen, merged, person)
    if merged.collected:
        taking.cells[row.claim] = dict(merged.collected)


def _back(
    desk: Desk,
    overlay: Overlay,
    proof: Proof,
    row: ProvenRow,
    told: Sequence[Rejection],
    person: Person,
    taking: Taking,
) -> None:
    """A row of which something is wrong comes back, with all else that is wrong with it."""
    case = _case(overlay, row)
    seen = _eyes(desk, proof, person)(case)
    merged = _merged(desk, proof, row, seen, person, taking)
    columns = [r.column for r in told]
    first = told[0]
    if merged.faults:
        more = from_faults(merged.faults, row, proof.base)
        told = [*told, *(replace(r, claim=first.claim, cells=first.cells) for r in more if r.column not in columns)]
        row = replace(row, cells=put_back(_base(proof, row), row.cells))
        merged = _merged(desk, proof, row, seen, person, taking)
    problems = Problems()
    problems.of(lambda: events_of(desk, overlay, case, merged, person))
    taking.rejections += told_at_once(told, problems.each, sure=not merged.conflicts)


def _way(case: Case, conflict: Conflict, person: Person) -> str:
    """How a person gets the cell changed after all, where it is not theirs to change now."""
    return way_to_reword(case, person) if conflict.column in ("statement", "speaker") else ""


def _case(overlay: Overlay, row: ProvenRow) -> Case:
    case = overlay.case(row.claim)
    if case is None:
        raise ValueError(f"{row.claim} was lent and is gone")
    return case


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


def _merged(desk: Desk, proof: Proof, row: ProvenRow, seen: Case, person: Person, taking: Taking) -> Merged:
    settled = {**taking.settled.get(row.claim, {})}
    if row.told:
        told = settled_cells(desk, person.id, {row.claim: row.told}, [row.claim], _eyes(desk, proof, person))
        settled |= told.get(row.claim, {})
    return merge(
        _base(proof, row),
        cells_now(seen, person.id),
        row.cells,
        settled=settled,
        another=shows_another(proof.base.lent[row.claim]),
        claim=row.claim,
        line=row.line,
    )


def _base(proof: Proof, row: ProvenRow) -> Mapping[str, str]:
    return proof.base.base(row.claim) if row.base is None else row.base


def _count(taking: Taking, claim: str, merged: Merged) -> None:
    if merged.act is not None:
        taking.taken.append((claim, merged.act.value))
    taking.drafts += merged.draft is not None
    taking.changed += len(merged.changes)


def _add(desk: Desk, overlay: Overlay, proof: Proof, new: AddRow, person: Person, taking: Taking) -> None:
    try:
        row = read_add(desk, overlay, new, person)
    except Refused as refused:
        cells = {"article": new.article, "quote": new.quote, "key": key_cell(proof.base.sheet), **new.cells}
        taking.rejections += [
            Rejection(new.line, "", r.column, r.code, cells.get(r.column, ""), r.what, r.fix, cells)
            for r in refused.each
        ]
        return
    taking.notes += row.notes
    overlay.add(row.case, row.claim, person.id, row.events)
    if row.case is None:
        taking.taken.append((row.claim, "add"))
    _count(taking, row.claim, row.merged)
    if row.case is not None and row.merged.collected:
        taking.cells[row.claim] = dict(row.merged.collected)


def _add_back(desk: Desk, overlay: Overlay, back: Faulty, new: AddRow, person: Person, taking: Taking) -> None:
    """A row that would add a claim, of which something is wrong, comes back with all else that is wrong with it."""
    problems = Problems()
    problems.of(lambda: read_add(desk, overlay, new, person))
    taking.rejections += told_at_once(back.told, problems.each, sure=True)
