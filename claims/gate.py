"""What a gate answers. The desk asks, `expectations` answers; neither knows the other's insides.

Faults of a row block that claim; faults of a table stop publishing. Both name where, what was found, what was expected,
how to mend it and by which act.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a gate found. `row` is the id of the row at fault (a claim's, where the table has claims), or None for the
    table.
    """

    table: str
    rule: str
    row: str | None
    column: str | None
    found: str
    expected: str
    fix: str
    act: str


@dataclass(frozen=True, slots=True)
class GateReport:
    """What one run of the gates found; `checked` is the number of rows seen in each table, `rules` how many rules ran."""

    findings: tuple[Finding, ...]
    checked: Mapping[str, int]
    rules: int

    @property
    def table_faults(self) -> tuple[Finding, ...]:
        """What stops publishing."""
        return tuple(f for f in self.findings if f.row is None)

    @property
    def row_faults(self) -> tuple[Finding, ...]:
        """What blocks one row."""
        return tuple(f for f in self.findings if f.row is not None)

    @property
    def blocked(self) -> frozenset[str]:
        """The ids of the rows at fault."""
        return frozenset(f.row for f in self.findings if f.row is not None)


class Gate(Protocol):
    """Checks frames by table name; `counts` is how many rows the ledger says each table must have."""

    def check(self, frames: Mapping[str, pd.DataFrame], counts: Mapping[str, int]) -> GateReport:
        """Every rule of every named table, none skipped. Raises nothing: a rule that fails to run is a table fault."""
        ...
