"""Three-way merge of one row: base (as lent or last collected), ours (the ledger now), theirs (the sheet). Pure, with laws.

The decision unit is taken whole or conflicts whole; due, statement, speaker and note go one by one. An emptied cell is no
change, `clear` empties. A conflict changes nothing. Merging what was just taken changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from claims.ledger.state import Conflict
from claims.records import Note
from claims.sheets.messages import note
from claims.sheets.values import CLEAR, EDITABLE, Fault
from claims.tables.columns import CELL_KEYS, DECISION_KEYS, heading
from claims.text import listed
from claims.vocabulary import Act

UNIT = "decision"
_NEEDED = ("due", "statement")
# What an approver may fill in: the class of change, and (for other acts than approving) whom the claim goes to.
_APPROVERS = ("decision", "change", "give_to")
_ACTS = {act.decision: act for act in Act}


@dataclass(frozen=True, slots=True)
class Merged:
    """What one row asks for.

    `act` with `fields` (cells by key, for reading a wish), or `draft` (the whole unit without a decision; empty: the draft is
    gone), and `changes` of single cells ("" empties). `conflicts` change nothing. `faults` refuse the row whole. `collected`
    is what to record as this row's new base: the cells taken or already so.
    """

    act: Act | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    draft: Mapping[str, str] | None = None
    changes: Mapping[str, str] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[Note, ...] = ()
    collected: Mapping[str, str] = field(default_factory=dict)

    @property
    def nothing(self) -> bool:
        """Whether the row asks for nothing."""
        return self.act is None and self.draft is None and not (self.changes or self.conflicts or self.faults)


def merge(
    base: Mapping[str, str],
    ours: Mapping[str, str],
    theirs: Mapping[str, str],
    *,
    settled: Mapping[str, str] | None = None,
    another: bool = False,
    claim: str = "",
    line: int = 0,
    by: str = "",
    at: str = "",
) -> Merged:
    """Merge one row. All mappings hold editable cells by key; a missing key is an empty cell.

    `settled` is what the ledger showed of cells right after they were last collected from this sheet, where it spells things
    otherwise than the sheet did (a link in its normal form): ours is compared with it, theirs with `base`. What stands as in
    `base` is known to the row's person, whatever stood there in between: it is no conflict. `another`: the row
    shows another person's decision (cells.shows_another), so an act carries only the cells edited here. `by`, `at`: who wrote
    ours, when.
    """
    was = {k: base.get(k, "") for k in EDITABLE}
    stood = was | {k: v for k, v in (settled or {}).items() if k in was}
    now = {k: ours.get(k, "") for k in EDITABLE}
    asked, notes = _asked(was, theirs, line)
    faults = _refused(was, asked)
    if faults:
        return Merged(faults=faults, notes=notes)
    conflicts: list[Conflict] = []
    collected: dict[str, str] = {}
    for key in (k for k in CELL_KEYS if asked[k] != was[k]):
        if asked[key] != now[key] and now[key] not in (stood[key], was[key]):
            conflicts.append(Conflict(claim, key, was[key], now[key], asked[key], by, at, line))
        else:
            collected[key] = asked[key]
    changes = {k: v for k, v in collected.items() if v != now[k]}
    found = Merged(changes=changes, conflicts=tuple(conflicts), notes=notes, collected=collected)
    if not _differ(asked, was):
        return found
    if _differ(asked, now) and _differ(now, stood) and _differ(now, was):
        unit = Conflict(claim, UNIT, unit_text(was), unit_text(now), unit_text(asked), by, at, line)
        return replace(found, conflicts=(*conflicts, unit))
    found = replace(found, collected=collected | {k: asked[k] for k in DECISION_KEYS})
    return _with_unit(found, asked, was if another else {}) if _differ(asked, now) else found


def _with_unit(found: Merged, asked: Mapping[str, str], shown: Mapping[str, str]) -> Merged:
    """The same with the decision unit: an act, or a draft; without the cells that only show (`shown`) another's decision."""
    carried = {k: v for k in DECISION_KEYS if (v := asked[k]) and k != "decision" and v != shown.get(k)}
    act = _ACTS.get(asked["decision"])
    return replace(found, act=act, fields=carried) if act is not None else replace(found, draft=carried)


def unit_text(cells: Mapping[str, str]) -> str:
    """The decision unit in one line, for people: its filled cells with their headings."""
    first = [cells["decision"]] if cells.get("decision") else []
    rest = [f"{heading(k)}: {cells[k]}" for k in DECISION_KEYS if k != "decision" and cells.get(k)]
    return "; ".join(first + rest)


def between(
    claim: str, line: int, base: Mapping[str, str], one: Mapping[str, str], other: Mapping[str, str], by: str
) -> tuple[Conflict, ...]:
    """The conflicts of two rows for one claim in one file: `one` is told as ours, `other` as theirs."""
    found = [
        Conflict(claim, k, base.get(k, ""), one[k], other[k], by, "", line) for k in CELL_KEYS if one[k] != other[k]
    ]
    if _differ(one, other):
        found.append(Conflict(claim, UNIT, unit_text(base), unit_text(one), unit_text(other), by, "", line))
    return tuple(found)


def _asked(was: Mapping[str, str], theirs: Mapping[str, str], line: int) -> tuple[dict[str, str], tuple[Note, ...]]:
    """What the row asks for, cell by cell: emptied cells are as they were, cleared ones empty."""
    asked: dict[str, str] = {}
    notes: list[Note] = []
    for key in EDITABLE:
        typed = theirs.get(key, "")
        if not typed and was[key]:
            notes.append(note("emptied", line=line, column=key))
            typed = was[key]
        if key == "note" and typed == CLEAR and was[key]:
            notes.append(note("note_stays", line=line, column=key))
            typed = was[key]
        # A cell that was lent with this very word asks for nothing.
        asked[key] = "" if typed == CLEAR and key not in _NEEDED and typed != was[key] else typed
    return asked, tuple(notes)


def put_back(base: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, str]:
    """The row without what `merge` refuses in it, as its advice says: what else is wrong can be looked for then."""
    was = {k: base.get(k, "") for k in EDITABLE}
    asked, _ = _asked(was, theirs, 0)
    wrong = (*_cleared(was, asked), *_approved_anew(was, asked))
    return {k: was[k] if k in wrong else v for k, v in theirs.items()}


def _refused(was: Mapping[str, str], asked: Mapping[str, str]) -> tuple[Fault, ...]:
    faults = tuple(Fault("cannot_clear", k, CLEAR) for k in _cleared(was, asked))
    changed = _approved_anew(was, asked)
    if not changed:
        return faults
    columns = listed([heading(k) for k in changed])
    return (*faults, Fault("approve_edited", changed[0], asked[changed[0]], {"columns": columns}))


def _cleared(was: Mapping[str, str], asked: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(k for k in _NEEDED if asked[k] == CLEAR and was[k] != CLEAR)


def _approved_anew(was: Mapping[str, str], asked: Mapping[str, str]) -> tuple[str, ...]:
    """What was changed in a row that is approved."""
    if asked["decision"] != Act.APPROVE.decision:
        return ()
    told = (*_cleared(was, asked), *_APPROVERS)
    return tuple(k for k in ("statement", "speaker", *DECISION_KEYS) if asked[k] != was[k] and k not in told)


def _differ(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return any(one[k] != other[k] for k in DECISION_KEYS)
