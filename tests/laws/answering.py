"""Whether what a file asked for got its answer: taken, refused, told as a conflict, or said to stand as it was and why."""

import re
from collections.abc import Iterable, Mapping, Sequence

from watching import ADD, MADE_BY, UNIT, Ask, Did, shown, touched, unit_of

from claims.desk.report import FileReport
from claims.ledger.state import Case
from claims.sheets.cells import cells_now
from claims.sheets.values import EDITABLE
from claims.tables.columns import DECISION_KEYS, KEYS

# The rows that came back of each sheet, by the claim they name.
Came = Mapping[tuple[str, str], list[Mapping[str, str]]]


def stays_as_told(ask: Ask, files: Iterable[FileReport]) -> bool:
    """A cell that was put back to what was lent while another file brought something: said with the column's name."""
    headings = [KEYS[k].heading for k in (DECISION_KEYS if ask.unit == UNIT else (ask.unit,))]
    said = [n for f in files for n in f.noted if "stands as when you got the sheet" in n]
    return ask.value == ask.doc.lent[ask.claim, ask.unit] and any(f", {h}:" in n for h in headings for n in said)


def was_answered(ask: Ask, files: Iterable[FileReport], came: Came) -> bool:
    """The very value came back to its person before and was changed in rejected.csv or answered elsewhere: said so."""
    columns = [f", {KEYS[k].heading}" for k in (DECISION_KEYS if ask.unit == UNIT else (ask.unit,))]
    named = re.compile(
        rf"Line \d+({'|'.join(map(re.escape, columns))})?: {re.escape(ask.claim)} was answered elsewhere"
    )
    said = any(named.match(n) for f in files for n in f.noted)
    return said and any(unit_of(row, ask.unit) == ask.raw for row in came.get((ask.doc.sheet, ask.claim), []))


def is_row_answered(
    ask: Ask, done: Sequence[Did], files: Sequence[FileReport], cases: Mapping[str, Case], came: Came
) -> bool:
    """Whether a row that names no claim of its sheet came back, or, where it adds one, all its cells got an answer."""
    if any(r.claim == ask.claim and r.cells.get("quote", "") == ask.value for f in files for r in f.rejected):
        return True
    notes = [n for f in files for n in f.noted]
    before = [row for row in came.get((ask.doc.sheet, ask.claim), []) if row.get("quote", "") == ask.value]
    same = any({k: v for k in EDITABLE if (v := row.get(k, ""))} == dict(ask.cells) for row in before)
    if same and any("answered elsewhere" in n for n in notes):
        return True
    case = next((c for c in cases.values() if c.found.quote == ask.value), None)
    if case is None or ask.unit != ADD:
        return False
    now, earlier = cells_now(case, ask.doc.person), ask.doc.adds.get(ask.value, {})
    mine = [x for d in done if (d.actor, d.after.id) == (ask.doc.person, case.id) for x in d.events]
    for key, typed in ask.cells.items():
        made = key == UNIT and any(type(x).__name__ in MADE_BY[typed].split() for x in mine)
        told = any(f"“{typed}”" in n for n in notes)
        if not (made or told or typed in (now[key], earlier.get(key)) or (key in DECISION_KEYS and mine)):
            return False
    ask.doc.adds[ask.value] = dict(ask.cells)
    return True


def is_told_row(row: Mapping[str, str], told: Iterable[tuple[int, Mapping[str, str], str]]) -> bool:
    """Whether a row of rejected.csv is one that was told: one left over from before may name the same claim."""
    return any(all(row[k] == cells.get(k, "") for k in EDITABLE) for _, cells, _ in told)


def may_change(did: Did, unit: str, adds: Iterable[Ask]) -> bool:
    """Whether a row that adds a claim which is there already may change a unit: it fills it, and nothing else stood there."""
    found, stood = did.before.found, shown(did.before, did.actor, unit)
    blank = {"statement": found.statement, "speaker": found.speaker.name if found.speaker else ""}
    for ask in adds:
        before = ask.doc.adds.get(ask.value, {})
        if unit == UNIT and any(k in DECISION_KEYS for k in ask.cells):
            said = [tuple(cells.get(k, "") for k in DECISION_KEYS) for cells in (ask.cells, before)]
            if not any(stood) or stood in said:
                return True
        elif unit in ask.cells and stood in (blank.get(unit, stood if unit == "due" else ""), before.get(unit)):
            return True
    return False


def overwritten(did: Did, mine: Sequence[Ask], adds: Sequence[Ask]) -> str:
    """What a person changed of a claim without asking for it, or without having seen what stood; empty where nothing."""
    for unit in touched(did):
        wanted = [a for a in mine if a.unit == unit]
        stood = shown(did.before, did.actor, unit)
        if any(stood in a.doc.ever[a.claim, unit] | a.knows | {a.value} for a in wanted) or may_change(did, unit, adds):
            continue
        return f"{unit} overwritten unseen: {stood}" if wanted else f"{unit} changed though nobody asked"
    return ""


def decides_nothing(did: Did) -> None:
    """Holds what a machine did: it changes nothing that people decide."""
    parts = ("decision", "statement", "speaker", "remarks", "drafts", "reworded_by", "approved_by", "snapshots")
    for part in parts:
        assert getattr(did.before, part) == getattr(did.after, part), f"a machine changed {part}"
