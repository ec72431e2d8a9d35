"""How a rule is written: a check of Great Expectations and, in its `meta`, everything a person needs when it fails.

Great Expectations' own checks pass over empty cells, take `mostly` and take conditions that match nothing. So rules are
made here, one kind of check for each need, and `refusals` says of any rule why it could pass without having looked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import pandas as pd
from great_expectations.execution_engine.pandas_execution_engine import PandasExecutionEngine
from great_expectations.expectations.core.expect_column_values_to_be_between import ExpectColumnValuesToBeBetween
from great_expectations.expectations.core.expect_column_values_to_be_in_set import ExpectColumnValuesToBeInSet
from great_expectations.expectations.core.expect_column_values_to_be_unique import ExpectColumnValuesToBeUnique
from great_expectations.expectations.core.expect_column_values_to_match_regex import ExpectColumnValuesToMatchRegex
from great_expectations.expectations.core.expect_compound_columns_to_be_unique import ExpectCompoundColumnsToBeUnique
from great_expectations.expectations.core.expect_table_columns_to_match_set import ExpectTableColumnsToMatchSet
from great_expectations.expectations.core.expect_table_row_count_to_equal import ExpectTableRowCountToEqual
from great_expectations.expectations.expectation import BatchExpectation, Expectation, MulticolumnMapExpectation
from great_expectations.expectations.metrics.map_metric_provider.multicolumn_condition_partial import (
    multicolumn_condition_partial,
)
from great_expectations.expectations.metrics.map_metric_provider.multicolumn_map_metric_provider import (
    MulticolumnMapMetricProvider,
)

from claims.vocabulary import Act
from expectations.meanings import MEANINGS, Meaning, filled, truths
from expectations.shapes import ROW, Shape

SEND_BACK = Act.SEND_BACK.decision
REWORD = "Reword"
FILL_IN = "Fill in articles.csv"
MEND_FACTS = "Mend the file in facts/"
TELL = "Tell the operator"

Scope = Literal["row", "table"]


class RowsWithMeaning(MulticolumnMapMetricProvider):
    """For each row whether a meaning holds; no row is passed over, whatever is empty in it."""

    condition_metric_name = "rows.with_meaning"
    condition_domain_keys = ("batch_id", "table", "column_list", "row_condition", "condition_parser", "ignore_row_if")
    condition_value_keys = ("meaning",)

    @multicolumn_condition_partial(engine=PandasExecutionEngine)  # type: ignore[untyped-decorator]
    def _pandas(cls, frame: pd.DataFrame, meaning: str, **_: object) -> pd.Series:
        return truths(meaning, {str(name): frame[name] for name in frame.columns if name != ROW})


class ExpectRowsToMean(MulticolumnMapExpectation):
    """Every row satisfies the named meaning over the listed columns."""

    map_metric: ClassVar[str | None] = "rows.with_meaning"
    success_keys: ClassVar[tuple[str, ...]] = ("meaning", "mostly")
    ignore_row_if: Literal["all_values_are_missing", "any_value_is_missing", "never"] = "never"
    meaning: str


class ExpectColumnsToHaveDtypes(BatchExpectation):
    """Every column that is there has the dtype it should have; missing columns are another rule's matter."""

    metric_dependencies: ClassVar[tuple[str, ...]] = ("table.column_types",)
    success_keys: ClassVar[tuple[str, ...]] = ("dtypes",)
    dtypes: dict[str, str]

    def _validate(
        self,
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any] | None = None,
        execution_engine: object = None,
    ) -> dict[str, Any]:
        found = {c["name"]: str(c["type"]) for c in metrics["table.column_types"]}
        wrong = {name: found[name] for name, dtype in self.dtypes.items() if found.get(name, dtype) != dtype}
        return {"success": not wrong, "result": {"observed_value": len(found), "details": {"wrong": wrong}}}


@dataclass(frozen=True, slots=True)
class Check:
    """One check before anybody has said what it is for: its kind, the columns it reads, its other arguments."""

    kind: type[Expectation]
    columns: tuple[str, ...]
    arguments: Mapping[str, Any]


def means(meaning: Meaning, *columns: str) -> Check:
    """Every row has this meaning over these columns, in the order of the meaning's parameters."""
    return Check(ExpectRowsToMean, columns, {"column_list": [*columns, ROW], "meaning": meaning.__name__})


def one_of(column: str, words: Iterable[str]) -> Check:
    """Every filled cell is one of a closed list."""
    return Check(ExpectColumnValuesToBeInSet, (column,), {"column": column, "value_set": sorted(words)})


def between(column: str, low: float, high: float | None = None) -> Check:
    """Every filled cell is a number from `low` to `high`."""
    limits = {"min_value": low, "max_value": high}
    return Check(ExpectColumnValuesToBeBetween, (column,), {"column": column, **limits})


def written(column: str, pattern: str) -> Check:
    r"""Every filled cell matches a pattern from `\A` to `\Z`."""
    return Check(ExpectColumnValuesToMatchRegex, (column,), {"column": column, "regex": pattern})


def unique(*columns: str) -> Check:
    """No two rows hold the same cells in these columns."""
    if len(columns) == 1:
        return Check(ExpectColumnValuesToBeUnique, columns, {"column": columns[0]})
    return Check(ExpectCompoundColumnsToBeUnique, columns, {"column_list": list(columns), "ignore_row_if": "never"})


def rule(code: str, check: Check, expected: str, fix: str, act: str, scope: Scope = "row") -> Expectation:
    """A check that can say what is wrong. `code` is `table.what` and never changes; `act` is the sheet's word, or who mends it.

    The first column is the one a finding names. A fault of scope `table` stops publishing, of scope `row` blocks the row.
    """
    meta = {
        "code": code,
        "table": code.split(".", 1)[0],
        "column": check.columns[0] if check.columns else None,
        "columns": list(check.columns),
        "expected": expected,
        "fix": fix,
        "act": act,
        "scope": scope,
    }
    return check.kind(**check.arguments, meta=meta)


def table_rules(shape: Shape) -> tuple[Expectation, ...]:
    """What every table must satisfy as a whole: its columns, their dtypes, as many rows as the ledger says, its ids."""
    table, everything = shape.table, dict(shape.everything)
    rebuild = "Run the command again; if it stays, run `claimdesk audit`."
    counted = Check(ExpectTableRowCountToEqual, (), {"value": {"$PARAMETER": "rows"}})
    columns = Check(ExpectTableColumnsToMatchSet, (), {"column_set": list(everything), "exact_match": True})
    dtypes = Check(ExpectColumnsToHaveDtypes, (), {"dtypes": everything})
    rules = [
        rule(f"{table}.columns", columns, "exactly the columns of this table", rebuild, TELL, "table"),
        rule(f"{table}.dtypes", dtypes, "every column of its own type", rebuild, TELL, "table"),
        rule(f"{table}.count", counted, "as many rows as the ledger says", rebuild, TELL, "table"),
        rule(f"{table}.id_empty", means(filled, shape.id), "an id in every row", rebuild, TELL, "table"),
    ]
    if shape.unique:
        rules.append(rule(f"{table}.id_twice", unique(shape.id), "every id once", rebuild, TELL, "table"))
    return tuple(rules)


def filled_rules(shape: Shape, told: Mapping[str, tuple[str, str]]) -> tuple[Expectation, ...]:
    """One rule for each required column: no row leaves it empty. `told` has fix and act where the operator cannot mend it."""
    machine = ("Run the command again; if it stays, run `claimdesk audit`.", TELL)
    return tuple(
        rule(
            f"{shape.table}.{column}_empty",
            means(filled, column),
            f"{column.replace('_', ' ')} is filled",
            *told.get(column, machine),
        )
        for column in shape.required
    )


def refusals(expectation: Expectation, shape: Shape) -> list[str]:
    """Why this rule could pass without having looked; empty where it could not.

    A row condition that is text, or names a column the table does not have, leaves no row to look at. `mostly` below 1
    forgives rows. A pattern without both ends takes what stands around it. An ignored empty cell hides a missing person.
    """
    told: list[str] = []
    if getattr(expectation, "mostly", 1) != 1:
        told.append("it forgives rows (mostly is not 1)")
    if getattr(expectation, "row_condition", None) is not None:
        told.append("it looks only at some rows (row_condition); say the condition in a meaning instead")
    pattern = getattr(expectation, "regex", None)
    if pattern is not None and not (str(pattern).startswith(r"\A") and str(pattern).endswith(r"\Z")):
        told.append(r"its pattern is not closed by \A and \Z")
    if pattern is not None and any(loose in str(pattern) for loose in (r"\d", r"\w", r"\s")):
        told.append(r"its pattern takes other scripts (\d, \w, \s)")
    if getattr(expectation, "ignore_row_if", "never") not in ("never", "neither"):
        told.append("it passes over rows with empty cells (ignore_row_if)")
    meaning = getattr(expectation, "meaning", None)
    if meaning is not None and meaning not in MEANINGS:
        told.append(f"there is no meaning called {meaning}")
    meta = expectation.meta or {}
    lacking = [key for key in ("code", "expected", "fix", "act", "scope") if not meta.get(key)]
    if lacking:
        told.append(f"it does not say {', '.join(lacking)}")
    unknown = [c for c in meta.get("columns", ()) if c not in shape.everything]
    if unknown:
        told.append(f"it reads columns that {shape.table} does not have: {', '.join(unknown)}")
    return told
