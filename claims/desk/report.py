"""What collecting did, a report a file, in the public shape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from claims.ledger.state import Conflict, Rejection
from claims.sheets.reject import by_row
from claims.tables.columns import heading

CONFLICT = "conflict"
CONFLICTS = (CONFLICT, "conflict_rows")

# How many lines of a kind a person is shown of one file: a screen is no place for forty.
_SHOWN = 5
# And of the rows that came back no more than have so many problems together, but always the first.
_PROBLEMS = 8


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
                for row in by_row(self.rejected)
                for r in row
                if r.code not in CONFLICTS
            ],
            "conflicts": [{k: v for k, v in asdict(c).items() if k != "line"} for c in self.conflicts],
            "drafts": self.drafts,
        }

    def lines(self) -> list[str]:
        """The report for people: of many of a kind the first few, each different problem once before any comes again."""
        counted = {
            "decision taken": len(self.taken),
            "cell changed": self.changed,
            "draft kept": self.drafts,
            "rejected": len(by_row(r for r in self.rejected if r.code not in CONFLICTS)),
            "in conflict": len(self.conflicts),
        }
        out = [f"{self.file}: {', '.join(_counted(n, what) for what, n in counted.items() if n) or 'nothing new'}"]
        by_act: dict[str, list[str]] = {}
        for claim, act in self.taken:
            by_act.setdefault(act, []).append(claim)
        out += [f"  taken: {act} {_some(claims)}" for act, claims in by_act.items()]
        rows = _first_of_each(self.rejected)
        shown = [row for n, row in enumerate(rows[:_SHOWN]) if not n or sum(map(len, rows[: n + 1])) <= _PROBLEMS]
        out += [line for row in shown for line in _row(row)]
        out += [f"  … and {len(rows) - len(shown)} more, which rejected.csv tells"] if len(rows) > len(shown) else []
        notes = [f"  note: {n}" for n in (*self.noted, *self.restored)]
        more = len(notes) - _SHOWN
        return (
            out
            + notes[:_SHOWN]
            + ([f"  … and {more} more note{'s' if more > 1 else ''}; --json gives all"] if more > 0 else [])
        )


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
        return sum(len(by_row(f.rejected)) for f in self.files)

    def beyond(self, told: CollectReport) -> CollectReport:
        """What of this was not told already: a file that was refused lies there still, and is refused again."""
        return CollectReport(
            tuple(f for f in self.files if f not in told.files),
            tuple(p for p in self.postponed if p not in told.postponed),
            tuple(p for p in self.paths if p not in told.paths),
            tuple(s for s in self.skipped if s not in told.skipped),
        )

    def lines(self) -> list[str]:
        """The report for people."""
        out = [line for f in self.files for line in f.lines()]
        out += [f"postponed: {p}" for p in self.postponed] + [f"note: {s}" for s in self.skipped]
        out += [f"What came back: {p}" for p in self.paths]
        return out or ["Collected: nothing new"]

    def as_json(self) -> list[dict[str, Any]]:
        """The report for programs: one object a file."""
        return [f.as_json() for f in self.files]


def _some(claims: Sequence[str]) -> str:
    """The first few ids, and how many there are more."""
    more = len(claims) - _SHOWN
    return ", ".join(claims[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _first_of_each(rejected: Sequence[Rejection]) -> list[tuple[Rejection, ...]]:
    """The rows that came back in the order of their lines, but those with the first of a code before all others."""
    rows = by_row(rejected)
    first = {r.code: n for n, row in reversed(list(enumerate(rows))) for r in row}
    return [rows[n] for n in sorted(range(len(rows)), key=lambda n: all(first[r.code] != n for r in rows[n]))]


def _row(row: Sequence[Rejection]) -> list[str]:
    """A row that came back: its problem; of several how many, and each below."""
    kind = "conflict" if all(r.code in CONFLICTS for r in row) else "rejected"
    if len(row) == 1:
        return [f"  {kind}: {_place(row[0])}{row[0].problem}", f"    What to do: {row[0].fix}"]
    out = [f"  {kind}: line {row[0].line}: {len(row)} problems"]
    for r in row:
        out += [
            f"    {heading(r.column)}: {r.problem}" if r.column else f"    {r.problem}",
            f"      What to do: {r.fix}",
        ]
    return out


def _counted(number: int, what: str) -> str:
    """`2 cells changed`: the noun of two words takes the plural, a single word stays."""
    noun, _, rest = what.partition(" ")
    return f"{number} {noun}{'s' if rest and noun != 'in' and number != 1 else ''} {rest}".rstrip()


def _place(rejection: Rejection) -> str:
    """Where a rejected row or cell stands; nothing for what is wrong with a whole file."""
    return f"line {rejection.line}, {heading(rejection.column)}: " if rejection.column else ""
