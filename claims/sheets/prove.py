"""Judges the readings of a returned sheet: one is proven by what was lent, or the file is rejected with the reason.

Pure. Identity and most of what may not be edited must come back as lent under exactly one reading; then each row is
taken, restored, rejected or in conflict, and every difference is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from claims.ledger.state import Conflict, Rejection
from claims.records import Note
from claims.sheets import alone, header
from claims.sheets.alone import Line
from claims.sheets.codec import guard, same, unguard
from claims.sheets.dates import proven_order, readings
from claims.sheets.descent import descend, mend
from claims.sheets.found import AddRow, Faulty, Findings, Ground, ProvenRow
from claims.sheets.givenback import removed
from claims.sheets.header import Header
from claims.sheets.lentrows import AsWritten
from claims.sheets.letters import put_right
from claims.sheets.merge import between
from claims.sheets.messages import FileProblem, Restored, note, problem, rejection
from claims.sheets.reading import LEGACY, Table
from claims.sheets.rows import SheetBase, identify, is_ours
from claims.sheets.sisters import closest
from claims.sheets.standing import Group, groups
from claims.sheets.taking import SHOWN, take
from claims.sheets.untouched import Untouched
from claims.sheets.values import EDITABLE, Rules
from claims.tables.columns import KEYS

_DAYS = tuple(k for k in SHOWN if KEYS[k].type == "date")
# How far a reading came before it failed: the message of the one that came farthest is the useful one.
_FAR = ("not_a_sheet", "one_column", "columns_missing", "columns_twice", "no_rows", "ragged", "no_mark", "damaged")


@dataclass(frozen=True, slots=True)
class Proof:
    """What one returned sheet says, row by row.

    `conflicts` are rows that stand twice with different entries; `conflict_rows` are the same as they come back in
    rejected.csv. `left_alone` counts rows of rejected.csv that nobody touched. `mending`: the file is rejected.csv;
    `answered` is then what came back and waits no more. `base` is what this file was held against. `faulty` are the rows whose
    faults stand among `rejections`, for whoever looks at the rest of them. `stale` are cells that say nothing new, by claim.
    """

    base: SheetBase
    rows: tuple[ProvenRow, ...]
    adds: tuple[AddRow, ...] = ()
    restored: tuple[Restored, ...] = ()
    notes: tuple[Note, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    conflict_rows: tuple[Rejection, ...] = ()
    left_alone: int = 0
    mending: bool = False
    answered: tuple[Rejection, ...] = ()
    faulty: tuple[Faulty, ...] = ()
    stale: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def prove(
    tables: Sequence[Table],
    base: Callable[[str], SheetBase | None],
    rules: Rules,
    *,
    person: str | None = None,
    fallback: str | None = None,
    file: str = "",
    names: Mapping[str, str] | None = None,
) -> tuple[Proof, ...] | FileProblem:
    """The proof of the one reading that is proven, one for each sheet in it; or why the file is rejected.

    A sheet's file holds one sheet; rejected.csv may hold rows of several, or of none (nothing to do). `base` gives a lent
    sheet by its id. `person` is whose folder the file lies in. `fallback` is the sheet taken where no row was ever lent:
    a sheet lent empty, to which a claim was added. `file` names where the file lies, to tell two files of one sheet apart;
    `names` are people's by id, for what is said.
    """
    base = cache(base)  # what one reading learns of a sheet, the next need not ask for
    proven: list[tuple[Table, tuple[Proof, ...]]] = []
    faults: list[FileProblem] = []
    for table in tables:
        found = _judge(table, base, rules, person, fallback, file, names or {})
        if isinstance(found, FileProblem):
            faults.append(found)
        else:
            proven.append((table, found))
    proven = closest(proven)
    if proven and all(proofs == proven[0][1] for _, proofs in proven):
        return proven[0][1]
    if proven:
        return problem("ambiguous", found="; ".join(f"{t.encoding} with {t.delimiter!r}" for t, _ in proven))
    return max(faults, key=lambda f: _FAR.index(f.code) if f.code in _FAR else len(_FAR))


def _judge(
    table: Table,
    base: Callable[[str], SheetBase | None],
    rules: Rules,
    person: str | None,
    fallback: str | None,
    file: str,
    names: Mapping[str, str],
) -> tuple[Proof, ...] | FileProblem:
    head = header.find(table)
    if isinstance(head, FileProblem):
        return head
    found = groups(table, head, base, person, fallback, names)
    if isinstance(found, FileProblem):
        return found
    proofs: list[Proof] = []
    for group in found:
        proof = _proof(table, head, group, rules, file)
        if isinstance(proof, FileProblem):
            return proof
        proofs.append(proof)
    return tuple(proofs)


def _proof(table: Table, head: Header, group: Group, rules: Rules, file: str) -> Proof | FileProblem:
    right = put_right(group.rows, group.base, others_whole=bool(group.untouched.rows))
    base = mend(group.base, file) if head.rejected else descend(group.base, (cells for _, cells in right.rows), file)
    lines: list[Line] = []
    as_lent = [*group.untouched.rows, *(cells["claim"] for _, cells in right.rows if base.is_as_lent(cells))]
    for row, cells in right.rows:
        if base.is_as_lent(cells):
            continue
        claim = identify(cells["claim"]).claim
        if claim is not None and claim in base.lent:
            lines.append((row.line, cells, claim))
    if not head.rejected:
        fault = alone.moved_column(lines, base) or alone.emptied_column(lines, base, as_lent)
        fault = fault or _agreement(lines, len(as_lent), base, table.encoding)
        if fault is not None:
            return fault
    order = proven_order((base.lent[claim][k], cells[k]) for _, cells, claim in lines for k in _DAYS)
    notes = [*_file_notes(table, head), *right.notes, *group.notes]
    found = Findings(notes=notes, rejections=list(group.ragged))
    found.seen |= {r.claim for r in group.ragged} | group.untouched.rows.keys()
    times = Counter(claim for _, _, claim in lines)
    once = frozenset(claim for claim, n in times.items() if n == 1)
    bare = table.bare if head.rejected else _bare(table, lines, as_lent, base)
    ground = Ground(
        base, replace(rules, editor=base.editor), order, table.encoding, head.rejected, once, bare, right.came
    )
    for row, cells in right.rows:
        take(row.line, cells, ground, found)
    if head.rejected:
        found.answered += removed(base, found.left)
    return _result(base, head, found, group.untouched)


def _bare(table: Table, lines: Sequence[Line], as_lent: Sequence[str], base: SheetBase) -> bool:
    """Whether the cells came without our apostrophes: as the sheet's own cells prove, else as the file was written."""
    pairs = ((base.lent[claim][key], cells[key]) for _, cells, claim in lines for key in EDITABLE)
    if not any(cell[:1] == "'" and unguard(cell, was) != cell and not same(was, cell) for was, cell in pairs):
        return table.bare  # nothing hangs on it
    lent = [(base.lent[claim][key], cells[key]) for _, cells, claim in lines for key in KEYS]
    ours = [(was, cell) for was, cell in lent if guard(was) != was]
    guarded = any(cell == guard(was) for was, cell in ours)
    bare = any(cell == was for was, cell in ours)
    bare = bare or any(guard(text) != text for claim in as_lent for text in base.lent[claim].values())
    return table.bare if guarded == bare else bare


def _file_notes(table: Table, head: Header) -> Iterable[Note]:
    if table.encoding in LEGACY:
        yield note("encoding_noted", found=LEGACY[table.encoding])
    yield from head.notes


def _agreement(rows: Sequence[Line], as_lent: int, base: SheetBase, encoding: str) -> FileProblem | None:
    """None where most of what may not be edited came back as lent; else the problem, naming the first cell that did not.

    `as_lent` is the number of rows, beside `rows`, that came back without any change.
    """
    total = equal = as_lent * len(SHOWN)
    first: tuple[int, str] | None = None
    for line, cells, claim in rows:
        lent = base.lent[claim]
        for key in SHOWN:
            if not lent[key]:
                continue
            total += 1
            if is_ours(key, lent[key], cells[key], encoding) or lent[key] in readings(cells[key]).values():
                equal += 1
            elif first is None:
                first = (line, key)
    if first is None or equal * 2 > total:
        return None
    return problem("not_as_lent", first[0], column=KEYS[first[1]].heading)


def _result(base: SheetBase, head: Header, found: Findings, untouched: Untouched) -> Proof:
    rows: list[ProvenRow] = []
    conflicts: list[Conflict] = []
    back: list[Rejection] = []
    for claim, copies in found.rows.items():
        first = copies[0]
        other = next((c for c in copies[1:] if c.cells != first.cells), None)
        if other is None:
            rows.append(first)
            found.notes += [note("row_twice", line=c.line, claim=claim) for c in copies[1:]]
            continue
        two = between(claim, other.line, base.base(claim), first.cells, other.cells, f"line {first.line}")
        conflicts += two
        back += [_twice(c, copy, base) for c in two[:1] for copy in (first, other)]
    rows += [ProvenRow(line, claim, AsWritten(came)) for claim, (line, came) in untouched.rows.items()]
    missing = len(base.lent) - len(found.seen & base.lent.keys())
    if missing and not head.rejected:
        found.notes.append(note("rows_missing", count=missing))
    if found.left_alone:
        found.notes.append(note("left_alone", count=found.left_alone))
    return Proof(
        base,
        tuple(rows),
        tuple(found.adds),
        tuple(found.restored),
        tuple(found.notes),
        tuple(found.rejections),
        tuple(conflicts),
        tuple(back),
        found.left_alone,
        head.rejected,
        tuple(found.answered),
        tuple(found.faulty),
        found.stale,
    )


def _twice(conflict: Conflict, row: ProvenRow, base: SheetBase) -> Rejection:
    return rejection(
        "conflict_rows",
        line=row.line,
        claim=row.claim,
        column=conflict.column,
        typed=conflict.theirs,
        cells=base.whole(row.claim, row.cells),
        ours=conflict.ours,
        theirs=conflict.theirs,
    )
