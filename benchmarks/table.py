"""What was measured, as one table: each figure with its aim, whether it held, and what it was measured on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure in its unit; `most` is the aim, where it has one. A figure of None was skipped: `note` says why."""

    what: str
    value: float | None
    unit: str = "s"
    most: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether the aim was held."""
        if self.value is None:
            return "skipped"
        if self.most is None:
            return ""
        return "held" if self.value < self.most else "NOT HELD"


def middle(run: Callable[[int], float], times: int) -> tuple[float, str]:
    """The median of several runs, and how many there were with the slowest; `run` gets the number of the run."""
    took = [run(n) for n in range(times)]
    return median(took), f"median of {times}, slowest {max(took):.2f}"


def show(figures: Iterable[Figure]) -> str:
    """The table."""
    rows = [("what", "measured", "aim", "", "of what")]
    for f in figures:
        value = "-" if f.value is None else f"{f.value:,.2f} {f.unit}"
        rows.append((f.what, value, "" if f.most is None else f"< {f.most:g} {f.unit}", f.verdict, f.note))
    widths = [max(len(row[n]) for row in rows) for n in range(4)]
    return "\n".join(
        f"{a:<{widths[0]}}  {b:>{widths[1]}}  {c:>{widths[2]}}  {d:<{widths[3]}}  {e}".rstrip()
        for a, b, c, d, e in rows
    )
