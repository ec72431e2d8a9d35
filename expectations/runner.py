"""The one runner of the gates: whole frames in, a plain report out, nothing skipped and nothing raised.

Rules that could pass without having looked are refused before they run. A table that was not handed over, was not counted
or is not what it should be stops publishing, as does a rule that fails to run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import great_expectations as gx
import pandas as pd
from great_expectations.core import ExpectationValidationResult
from great_expectations.core.batch_definition import BatchDefinition
from great_expectations.data_context.types.base import (
    DataContextConfig,
    InMemoryStoreBackendDefaults,
    ProgressBarsConfig,
)
from great_expectations.expectations.expectation import Expectation

from claims.gate import Finding, GateReport
from expectations.beside import Setting, beside, plain_rows
from expectations.catalogue import RULES, mending
from expectations.reading import MAINTAIN, Asked, read, table_fault
from expectations.resting import resting
from expectations.rules import refusals
from expectations.shapes import ROW, SHAPES

_FORMAT = {
    "result_format": "COMPLETE",
    "unexpected_index_column_names": [ROW],
    "return_unexpected_index_query": False,
}


class Gates:
    """Great Expectations behind the desk's gate.

    `ratings` are the labels this desk ever used, each with its number (None off the scale); `timezone` is that of its days;
    `rules` are the rules by table, those of the catalogue if none are given. Nothing here reaches for the network: the
    context lives in memory, and usage statistics are off.
    """

    def __init__(
        self,
        ratings: Mapping[str, int | None],
        timezone: str = "UTC",
        rules: Mapping[str, Sequence[Expectation]] | None = None,
    ) -> None:
        self._setting = Setting(dict(ratings), timezone)
        self._rules = {table: tuple(told) for table, told in (RULES if rules is None else rules).items()}
        context = gx.get_context(mode="ephemeral", project_config=_in_memory())
        asset = context.data_sources.add_pandas("desk").add_dataframe_asset("tables")
        self._batches: BatchDefinition[Any] = asset.add_batch_definition_whole_dataframe("whole")

    def check(self, frames: Mapping[str, pd.DataFrame], counts: Mapping[str, int]) -> GateReport:
        """Every rule of every table that is handed over or counted; `counts` are each table's rows by the ledger.

        A row's finding carries its id; where several rows of one claim are at fault, each is told. The order depends on what
        was found, never on the order of rows or tables.
        """
        findings: list[Finding] = []
        checked: dict[str, int] = {}
        ran = 0
        act_for = _mending_by_state(frames)
        for table in _in_order([*frames, *counts]):
            unfit = _unfit(table, frames, self._rules)
            if unfit is not None:
                findings.append(unfit)
                continue
            rules = self._rules[table]
            frame = beside(table, frames, self._setting)
            findings += self._check_table(rules, Asked(frame, SHAPES[table], counts.get(table), act_for))
            checked[table] = len(frame)
            ran += len(rules)
        findings += resting(frames, findings)
        return GateReport(tuple(findings), checked, ran)

    def _check_table(self, rules: Sequence[Expectation], asked: Asked) -> list[Finding]:
        findings: list[Finding] = []
        fit: list[Expectation] = []
        for rule in rules:
            reasons = refusals(rule, asked.shape)
            if any((rule.meta or {}).get("code") == (other.meta or {}).get("code") for other in fit):
                reasons.append("another rule has this code")
            if reasons:
                found = f"{(rule.meta or {}).get('code', type(rule).__name__)}: {'; '.join(reasons)}"
                findings.append(table_fault(asked.shape.table, "rule_refused", found, "a rule that looks", MAINTAIN))
            else:
                fit.append(rule)
        answers = self._ask(fit, asked)
        for rule in fit:
            meta = rule.meta or {}
            told = read(meta, answers.get(str(meta["code"])), asked)
            findings += sorted(told, key=lambda f: (f.row or "", f.found))
        return findings

    def _ask(self, rules: Sequence[Expectation], asked: Asked) -> dict[str, ExpectationValidationResult]:
        """The answers by code. Rules go in as configurations, so that no suite changes a rule that others hold."""
        if not rules:
            return {}
        suite = gx.ExpectationSuite(name=asked.shape.table, expectations=[rule.configuration for rule in rules])
        batch = self._batches.get_batch(batch_parameters={"dataframe": asked.frame})
        rows = -1 if asked.count is None else asked.count
        answers = batch.validate(suite, result_format=_FORMAT, expectation_parameters={"rows": rows})
        return {str((a.expectation_config.meta or {}).get("code")): a for a in answers.results if a.expectation_config}


def _in_memory() -> DataContextConfig:
    """A context that writes no file, draws no progress bar and reports no use."""
    return DataContextConfig(
        store_backend_defaults=InMemoryStoreBackendDefaults(init_temp_docs_sites=False),
        progress_bars=ProgressBarsConfig(globally=False),
        analytics_enabled=False,
    )


def _in_order(tables: Iterable[str]) -> list[str]:
    """Each table once: those we know in the order of findings, then the others by name."""
    known = list(SHAPES)
    return sorted(set(tables), key=lambda t: (known.index(t) if t in SHAPES else len(known), t))


def _unfit(
    table: str, frames: Mapping[str, pd.DataFrame], rules: Mapping[str, Sequence[Expectation]]
) -> Finding | None:
    """Why no rule can be asked about a table at all, if so."""
    if table not in SHAPES or table not in rules:
        return table_fault(table, "unknown_table", "a table that no rule knows", f"one of {', '.join(SHAPES)}")
    if table not in frames:
        return table_fault(table, "missing", "no such table", "the table, as the ledger counts its rows")
    names = frames[table].columns
    twice = sorted({str(name) for name in names[names.duplicated()]})
    if twice:
        return table_fault(table, "columns_twice", f"two columns called {', '.join(twice)}", "every column once")
    return None


def _mending_by_state(frames: Mapping[str, pd.DataFrame]) -> Callable[[str, str], str]:
    """The act that mends a rule's fault in a claim: what this release proposes is sent back, else the state decides."""
    states: dict[object, object] = {}
    for claim, state in plain_rows(frames.get("claims"), "claim_id", "state"):
        states[claim] = state
    for claim, state, proposes in plain_rows(frames.get("verdicts"), "claim_id", "state", "proposes"):
        states[claim] = None if proposes is True else state
    return lambda act, claim: mending(act, states.get(claim))
