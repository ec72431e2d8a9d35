"""From an answer of Great Expectations to findings in plain words. Success as it counts it is not trusted.

Which rows a rule named is read from the answer; a rule that raised, stayed silent or said no without naming a row is a
fault of its table, whatever its severity. What was found is shown on one line, hidden characters written out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from great_expectations.core import ExpectationValidationResult

from claims.gate import Finding
from expectations.rules import TELL
from expectations.shapes import ROW, Shape

AGAIN = "Run the command again; if it stays, run `claimdesk audit`."
MAINTAIN = "Mend the rule; until then nothing is published."
_SHOWN = 5
_WIDTH = 120


@dataclass(frozen=True, slots=True)
class Asked:
    """One table as the rules saw it: its rows, its shape, the ledger's count, and which act mends which row."""

    frame: pd.DataFrame
    shape: Shape
    count: int | None
    mending: Callable[[str, str], str]

    @property
    def misshapen(self) -> frozenset[str]:
        """Columns that are missing or of another type: told once, not again by every rule that stumbles over them."""
        dtypes = {str(name): str(dtype) for name, dtype in self.frame.dtypes.items()}
        return frozenset(name for name, dtype in self.shape.everything.items() if dtypes.get(name) != dtype)


def table_fault(
    table: str, code: str, found: str, expected: str, fix: str = AGAIN, column: str | None = None
) -> Finding:
    """A finding of a whole table, for the operator. `code` is the rule's, with or without the table's name before it."""
    rule = code if "." in code else f"{table}.{code}"
    return Finding(table, rule, None, column, found, expected, fix, TELL)


def read(meta: Mapping[str, Any], answer: ExpectationValidationResult | None, asked: Asked) -> list[Finding]:
    """What one rule found. `meta` is the rule's own; an answer of None is a rule that did not answer."""
    table, code = asked.shape.table, str(meta["code"])
    if answer is None:
        return [table_fault(table, code, "the rule gave no answer", str(meta["expected"]), MAINTAIN)]
    raised = _raised(answer)
    if raised is not None:
        if asked.misshapen.intersection(meta["columns"]):
            return []
        return [table_fault(table, code, f"the rule raised: {shown(raised)}", str(meta["expected"]), MAINTAIN)]
    special = _READERS.get(code.split(".", 1)[1])
    if special is not None:
        return special(meta, answer, asked)
    rows = _rows(answer)
    if not rows:
        return [] if answer.success else [_silent(meta, table)]
    if meta["scope"] == "table":
        return [_of_ids(meta, rows, asked)]
    return [_of_row(meta, row, asked) for row in rows]


def shown(value: object) -> str:
    """A value on one line: "nothing" for a missing one, control characters as escapes, cut at 120 characters."""
    if value is None or value is pd.NA or value != value:
        return "nothing"
    line = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in str(value))
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…"


def _raised(answer: ExpectationValidationResult) -> str | None:
    """What a rule raised, if it did: the library tells it once for the rule, or once for each metric of it."""
    told = answer.exception_info or {}
    parts = [told] if "raised_exception" in told else [p for p in told.values() if isinstance(p, Mapping)]
    return next((str(p.get("exception_message")) for p in parts if p.get("raised_exception")), None)


def _rows(answer: ExpectationValidationResult) -> list[int]:
    """The positions of the rows a rule named."""
    return sorted(int(entry[ROW]) for entry in answer.result.get("unexpected_index_list") or ())


def _silent(meta: Mapping[str, Any], table: str) -> Finding:
    return table_fault(table, str(meta["code"]), "the rule said no and named no row", str(meta["expected"]), MAINTAIN)


def _of_row(meta: Mapping[str, Any], position: int, asked: Asked) -> Finding:
    """A row's fault; a row without an id is nobody's to mend, so that its fault is the table's."""
    row, shape = asked.frame.iloc[position], asked.shape
    columns = [c for c in meta["columns"] if c in row.index and c not in shape.beside]
    found = " · ".join(shown(row[c]) if len(columns) == 1 else f"{c}: {shown(row[c])}" for c in columns)
    if shape.line and shape.line in row.index and shape.line not in columns:
        found = f"{found} ({shape.line} {shown(row[shape.line])})"
    name = row.get(shape.id)
    missing = not isinstance(name, str)
    act = meta["act"] if missing else asked.mending(str(meta["act"]), str(name))
    return Finding(
        shape.table,
        str(meta["code"]),
        None if missing else str(name),
        meta["column"],
        found,
        str(meta["expected"]),
        str(meta["fix"]),
        act,
    )


def _of_ids(meta: Mapping[str, Any], positions: Sequence[int], asked: Asked) -> Finding:
    cells = sorted({shown(asked.frame[asked.shape.id].iloc[position]) for position in positions})
    more = f" and {len(cells) - _SHOWN} more" if len(cells) > _SHOWN else ""
    rows = f"{len(positions)} row{'s' if len(positions) != 1 else ''}"
    found = f"{rows}: {', '.join(cells[:_SHOWN])}{more}"
    return table_fault(asked.shape.table, meta["code"], found, meta["expected"], meta["fix"], meta["column"])


def _of_columns(meta: Mapping[str, Any], answer: ExpectationValidationResult, asked: Asked) -> list[Finding]:
    mismatched = (answer.result.get("details") or {}).get("mismatched") or {}
    told = [
        (str(name), words)
        for kind, words in (("missing", "no such column"), ("unexpected", "a column that nobody knows"))
        for name in sorted(mismatched.get(kind) or ())
    ]
    return _each(meta, answer, asked, [(name, words, str(meta["expected"])) for name, words in told])


def _of_dtypes(meta: Mapping[str, Any], answer: ExpectationValidationResult, asked: Asked) -> list[Finding]:
    wrong = (answer.result.get("details") or {}).get("wrong") or {}
    told = [
        (name, f"a column of {wrong[name]}", f"a column of {asked.shape.everything[name]}") for name in sorted(wrong)
    ]
    return _each(meta, answer, asked, told)


def _of_count(meta: Mapping[str, Any], answer: ExpectationValidationResult, asked: Asked) -> list[Finding]:
    if answer.success and asked.count is not None:
        return []
    ledger = "the ledger gave no count" if asked.count is None else f"the ledger says {asked.count}"
    return [table_fault(asked.shape.table, meta["code"], f"{len(asked.frame)} rows; {ledger}", meta["expected"])]


def _each(
    meta: Mapping[str, Any],
    answer: ExpectationValidationResult,
    asked: Asked,
    told: Sequence[tuple[str, str, str]],
) -> list[Finding]:
    if not told:
        return [] if answer.success else [_silent(meta, asked.shape.table)]
    return [
        table_fault(asked.shape.table, meta["code"], found, expected, meta["fix"], column)
        for column, found, expected in told
    ]


_Reader = Callable[[Mapping[str, Any], ExpectationValidationResult, Asked], list[Finding]]
_READERS: Mapping[str, _Reader] = {"columns": _of_columns, "dtypes": _of_dtypes, "count": _of_count}
