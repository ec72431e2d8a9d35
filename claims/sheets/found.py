"""What the rows of a returned sheet are read on, and what they give: rows that stand, new claims, rows with faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.ledger.state import Rejection
from claims.records import Note
from claims.sheets.codec import flat, unguard
from claims.sheets.messages import Restored
from claims.sheets.rows import SheetBase
from claims.sheets.values import Rules


@dataclass(frozen=True, slots=True)
class ProvenRow:
    """A row that is what it says: the editable cells in our spelling. `edited` are those that differ from the base.

    The base is the sheet's, but for a conflict that its person answers in rejected.csv: then `base` has the single cells that
    stood when it came back, and `told` says at which place in the chain that was, by key of what is answered.
    """

    line: int
    claim: str
    cells: Mapping[str, str]
    edited: tuple[str, ...] = ()
    base: Mapping[str, str] | None = None
    told: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AddRow:
    """A claim that the machine missed: the article by title or id, its exact words, the editable cells that are filled."""

    line: int
    article: str
    quote: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Faulty:
    """A row that comes back: what was `told` of it so far, and the row as it would be read with its faulty cells as lent.

    So all else that is wrong with it can be told at once. A row whose Claim is wrong is here that of whose words it has.
    """

    row: ProvenRow | AddRow
    told: tuple[Rejection, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """What the rows of one sheet are read on: the sheet, the rules, the proven order of dates, the encoding of the file.

    `rejected` says that the file is rejected.csv; `once` are the claims that stand in one row of it alone. `bare` says that
    its cells have no apostrophe of ours before what a spreadsheet would run. `damaged` are the cells of a line whose letters
    were put right, as they came.
    """

    base: SheetBase
    rules: Rules
    order: str | None
    encoding: str
    rejected: bool
    once: frozenset[str] = frozenset()
    bare: bool = False
    damaged: Mapping[int, Mapping[str, str]] = field(default_factory=dict)

    def text(self, cell: str, written: str) -> str:
        """The text of a cell that was written for `written`."""
        return flat(cell if self.bare else unguard(cell, written))


@dataclass
class Findings:
    """What the rows of one sheet have given so far; rows by claim, so that a claim that stands twice is seen."""

    rows: dict[str, list[ProvenRow]] = field(default_factory=dict)
    adds: list[AddRow] = field(default_factory=list)
    restored: list[Restored] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)
    faulty: list[Faulty] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    left_alone: int = 0
    left: list[Rejection] = field(default_factory=list)
    stale: dict[str, dict[str, str]] = field(default_factory=dict)
    answered: list[Rejection] = field(default_factory=list)
