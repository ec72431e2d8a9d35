"""What collecting did, a report a file, in the public shape."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import Any

from claims.ledger.state import Conflict, Rejection
from claims.sheets.messages import heading

CONFLICT = "conflict"
CONFLICTS = (CONFLICT, "conflict_rows")


@dataclass(frozen=True, slots=True)
class FileReport:
    """One file: whose sheet, what was taken, noted, restored, rejected, in conflict, and how many drafts were kept."""

    file: str
    sheet: str | None = None
    person: str | None = None
    taken: tuple[tuple[str, str], ...] = ()
    noted: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    drafts: int = 0
    changed: int = 0

    def with_notes(self, *notes: str) -> FileReport:
        """The same report with more notes."""
        return replace(self, noted=(*self.noted, *notes))

    def as_json(self) -> dict[str, Any]:
        """The report for programs, a line a file."""
        return {
            "file": self.file,
            "sheet": self.sheet,
            "person": self.person,
            "taken": [{"claim": claim, "act": act} for claim, act in self.taken],
            "noted": list(self.noted),
            "restored": list(self.restored),
            "rejected": [
                {
                    "line": r.line,
                    "claim": r.claim or None,
                    "column": r.column,
                    "found": r.typed,
                    "problem": r.problem,
                    "fix": r.fix,
                }
                # What two people did to one claim stands under conflicts, with both values.
                for r in sorted(self.rejected, key=lambda r: r.line)
                if r.code not in CONFLICTS
            ],
            "conflicts": [{k: v for k, v in asdict(c).items() if k != "line"} for c in self.conflicts],
            "drafts": self.drafts,
        }

    def lines(self) -> list[str]:
        """The report for people."""
        counted = {
            "decision taken": len(self.taken),
            "cell changed": self.changed,
            "draft kept": self.drafts,
            "rejected": len(self.rejected),
            "in conflict": len(self.conflicts),
        }
        out = [f"{self.file}: {', '.join(_counted(n, what) for what, n in counted.items() if n) or 'nothing new'}"]
        out += [f"  taken: {claim} {act}" for claim, act in self.taken]
        out += [f"  rejected: {_place(r)}{r.problem} {r.fix}" for r in sorted(self.rejected, key=lambda r: r.line)]
        return out + [f"  note: {n}" for n in (*self.noted, *self.restored)]


@dataclass(frozen=True, slots=True)
class CollectReport:
    """All files of one collecting.

    `postponed` are files left for the next run, `paths` are the rejected.csv written, `skipped` is what was left alone.
    """

    files: tuple[FileReport, ...] = ()
    postponed: tuple[str, ...] = ()
    paths: tuple[str, ...] = field(default=())
    skipped: tuple[str, ...] = ()

    @property
    def rejected(self) -> int:
        """How many rows or files were not taken."""
        return sum(len(f.rejected) for f in self.files)

    def lines(self) -> list[str]:
        """The report for people."""
        out = [line for f in self.files for line in f.lines()]
        out += [f"postponed: {p}" for p in self.postponed] + [f"note: {s}" for s in self.skipped]
        out += [f"What came back: {p}" for p in self.paths]
        return out or ["Collected: nothing new"]

    def as_json(self) -> list[dict[str, Any]]:
        """The report for programs: one object a file."""
        return [f.as_json() for f in self.files]


def _counted(number: int, what: str) -> str:
    """`2 cells changed`: the noun of two words takes the plural, a single word stays."""
    noun, _, rest = what.partition(" ")
    return f"{number} {noun}{'s' if rest and noun != 'in' and number != 1 else ''} {rest}".rstrip()


def _place(rejection: Rejection) -> str:
    """Where a rejected row or cell stands; nothing for what is wrong with a whole file."""
    return f"line {rejection.line}, {heading(rejection.column)}: " if rejection.column else ""
