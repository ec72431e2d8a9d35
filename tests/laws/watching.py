"""What a model of the desk knows by itself: what each sheet showed, what each file asks for, what each event did.

Nothing here merges: it only holds what people saw and typed against what the ledger then says of it.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from newsdesk import MEMORY, PEOPLE, NewsDesk

from claims.ledger import events as e
from claims.ledger.fold import fold
from claims.ledger.state import Case
from claims.sheets.cells import cells_now
from claims.sheets.values import EDITABLE
from claims.tables.columns import CELL_KEYS, DECISION_KEYS, HEADINGS

UNIT = "decision"
UNITS = (*CELL_KEYS, UNIT)
ROW, ADD = "row", "add"
EDITORS = frozenset(p.id for p in PEOPLE if "editor" in p.roles)
HUMANS = frozenset(p.id for p in PEOPLE)
Value = str | tuple[str, ...]
# Which events an act of a sheet may make of a claim.
MADE_BY = {
    "Rate": "Rated",
    "Wait": "Waited",
    "Resume": "Resumed",
    "Drop": "DropProposed Dismissed",
    "Duplicate": "DuplicateProposed",
    "Hand back": "HandedBack",
    "Take back": "TookBack WithdrawalTakenBack",
    "Approve": "Approved",
    "Send back": "SentBack",
    "Hold": "Held",
    "Release": "Released",
    "Give": "Given Assigned",
    "Reopen": "Reopened",
    "Withdraw": "WithdrawalProposed Withdrawn",
    "Restore": "Restored",
    "": "Drafted",
}


@dataclass
class Doc:
    """One file of a lent sheet and its savings, as its person knows it.

    Of each unit of a claim: what was `lent`, what its person `last` saw or entered, what stood in the ledger then (`stood`),
    and all they ever saw there; `raw` is what it held when it was last collected. `adds` are the cells of rows that add a
    claim, by its words, once taken. `at` is the place in the chain where the sheet was lent. A copy is another file.
    """

    person: str
    sheet: str
    at: int
    lent: dict[tuple[str, str], Value] = field(default_factory=dict)
    last: dict[tuple[str, str], Value] = field(default_factory=dict)
    stood: dict[tuple[str, str], Value] = field(default_factory=dict)
    raw: dict[tuple[str, str], Value] = field(default_factory=dict)
    adds: dict[str, dict[str, str]] = field(default_factory=dict)
    ever: dict[tuple[str, str], frozenset[Value]] = field(default_factory=dict)

    def see(self, claim: str, unit: str, value: Value) -> None:
        """The person looks at a unit of a claim."""
        self.ever[claim, unit] = self.ever.get((claim, unit), frozenset()) | {value}

    def as_lent(self) -> "Doc":
        """Another copy of the same sheet, in which nobody has written."""
        seen = {k: frozenset({v}) for k, v in self.lent.items()}
        return Doc(self.person, self.sheet, self.at, self.lent, dict(self.lent), dict(self.lent), ever=seen)

    def back(self) -> "Doc":
        """The file as its rows came back in rejected.csv: what is said there is said in another file."""
        return Doc(self.person, self.sheet, self.at, self.lent, dict(self.last), dict(self.stood), ever=dict(self.ever))


@dataclass(frozen=True)
class Ask:
    """One thing that a file asks for: a unit of a claim that is not what its person last saw there or entered.

    `knows` is what else they know that it stands: what they were told with a conflict that they answer. `raw` is the value
    as it stands in the file; `cells` are the filled cells of a row without a claim of the sheet.
    """

    path: str
    doc: Doc = field(repr=False)
    claim: str
    unit: str
    value: Value
    knows: frozenset[Value] = frozenset()
    raw: Value = ""
    cells: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Did:
    """What one person did to one claim in one go: the claim before and after, and the events."""

    actor: str
    before: Case
    after: Case
    events: tuple[e.Event, ...]


@cache
def prepared() -> TemporaryDirectory[str]:
    """A desk of three claims, given out and lent, made once; it lies here until the tests end."""
    folder = TemporaryDirectory(dir=MEMORY)
    news = NewsDesk(Path(folder.name) / "desk")
    news.article()
    news.lend()
    news.desk.store.close()
    return folder


def copied(source: Path, target: Path, at: NewsDesk | None = None) -> NewsDesk:
    """The same desk in another folder, at the same time of day."""
    copytree(source, target)
    news = NewsDesk(target)
    if at is not None:
        news.time = at.time
    return news


def rows_of(data: bytes) -> list[dict[str, str]]:
    """The rows of a sheet's bytes, by column key."""
    text = data.decode("utf-8-sig")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [{HEADINGS[h].key if h in HEADINGS else h: c for h, c in row.items()} for row in rows]


def sheet_of(row: Mapping[str, str]) -> str:
    """The sheet that a row says it belongs to."""
    return row["key"][: len("sht-12345678")]


def unit_of(cells: Mapping[str, str], unit: str) -> Value:
    """The value of a unit in a row: a cell, or all cells of the decision."""
    return tuple(cells[k] for k in DECISION_KEYS) if unit == UNIT else cells[unit]


def shown(case: Case, person: str, unit: str) -> Value:
    """What a sheet lent now would show a person of a unit."""
    return unit_of(cells_now(case, person), unit)


def asks_of(path: str, rows: Iterable[Mapping[str, str]], doc: Doc) -> list[Ask]:
    """What the rows of a person's file ask for."""
    found = []
    for row in rows:
        claim = row["claim"].lower()
        if not claim:
            filled = {k: v for k in EDITABLE if (v := row[k]) and (k != "due" or doc.person in EDITORS)}
            found.append(Ask(path, doc, "", ADD, row["quote"], cells=filled))
        elif (claim, UNIT) not in doc.lent:
            found.append(
                Ask(path, doc, row["claim"], ROW, row["quote"], cells={k: v for k in EDITABLE if (v := row[k])})
            )
        elif not all(doc.lent[claim, u] == unit_of(row, u) for u in UNITS):
            found += [Ask(path, doc, claim, u, v, raw=unit_of(row, u)) for u, v in asked(row, claim, doc).items()]
    return found


def asked(row: Mapping[str, str], claim: str, doc: Doc) -> dict[str, Value]:
    """The units of a row that are not what its person last saw or entered there."""
    units = [u for u in UNITS if u != "due" or doc.person in EDITORS]
    values = {u: kept(unit_of(row, u), doc.last[claim, u]) for u in units}
    return {u: v for u, v in values.items() if v != doc.last[claim, u]}


def kept(value: Value, last: Value) -> Value:
    """A value with every emptied cell as it was: emptying asks for nothing."""
    if isinstance(value, str):
        return value or last
    return tuple(new or old for new, old in zip(value, last, strict=True))


def did_since(
    news: NewsDesk, seq: int, before: Mapping[str, Case], upto: int | None = None
) -> tuple[list[Did], dict[str, Case]]:
    """What was done to each claim after a position of the chain, in order, and the claims after it all."""
    now: dict[str, Case] = dict(before)
    done: list[Did] = []
    file: list[Did] = []
    for recorded in news.desk.store.events(after=seq, upto=upto):
        if isinstance(recorded.event, e.Collected):
            file = []  # what comes after it is of another file
        state = fold(now.get(recorded.stream), recorded) if recorded.stream.startswith("clm-") else None
        if not isinstance(state, Case):
            continue
        old = now.get(recorded.stream, state)
        now[recorded.stream] = state
        last = next((d for d in reversed(file) if d.after.id == state.id), None)
        if last is not None and last.actor == recorded.actor:
            did = Did(last.actor, last.before, state, (*last.events, recorded.event))
            done[next(i for i, d in enumerate(done) if d is last)] = did
            file[next(i for i, d in enumerate(file) if d is last)] = did
        else:
            did = Did(recorded.actor, old, state, (recorded.event,))
            done.append(did)
            file.append(did)
    return done, now


def applied(ask: Ask, did: Did) -> bool:
    """Whether these events give what was asked for."""
    if ask.unit == UNIT:
        return any(type(event).__name__ in MADE_BY[str(ask.value[0])].split() for event in did.events)
    named = {"statement": "statement", "speaker": "speaker", "note": "text", "due": "due"}[ask.unit]
    wanted = {
        "statement": e.Reworded,
        "speaker": e.Reworded,
        "note": e.Remarked,
        "due": (e.DueSet, e.Given, e.Assigned),
    }
    return any(isinstance(x, wanted[ask.unit]) and getattr(x, named) == ask.value for x in did.events)


def touched(did: Did) -> set[str]:
    """The units that these events changed for the person who made them."""
    units = {u for u in UNITS if shown(did.before, did.actor, u) != shown(did.after, did.actor, u)}
    single = (e.Reworded, e.Remarked, e.DueSet)
    if any(not isinstance(x, single) for x in did.events):
        units.add(UNIT)
        units.discard("due")
    return units


def on_disk(root: Path) -> dict[Path, tuple[int, int]]:
    """Every file and folder of a desk with its size and time; those of the database's own reading left out."""
    own = ("-shm", "-wal", "lock")
    found = {p: p.stat() for p in root.rglob("*") if not p.name.endswith(own) and p.name != ".claimdesk"}
    return {p: (s.st_size, s.st_mtime_ns) for p, s in found.items()}
