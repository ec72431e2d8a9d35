"""Every rule of every table, in the order in which findings are told: what runs, and what the docs list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from great_expectations.expectations.expectation import Expectation

from claims.vocabulary import State
from expectations import articles, claims, corrections, facts, sources, verdicts
from expectations.rules import SEND_BACK

RULES: Mapping[str, Sequence[Expectation]] = {
    "articles": articles.RULES,
    "claims": claims.RULES,
    "facts": facts.RULES,
    "verdicts": verdicts.RULES,
    "sources": sources.RULES,
    "corrections": corrections.RULES,
}

RUNNER_CODES: Mapping[str, str] = {
    "unknown_table": "A table that no rule knows.",
    "missing": "A table that the ledger counts rows for and nobody handed over.",
    "columns_twice": "Two columns of one name, so that nobody can say which one a rule reads.",
    "rule_refused": "A rule that could pass without having looked.",
    "article_blocked": "A row that rests on an article at fault.",
    "target_blocked": "A claim merged into one at fault.",
}
"""What the runner itself finds, as `table.code`, and what it means."""

MENDING: Mapping[str, str] = {
    State.NEW.value: "Give",
    State.ASSIGNED.value: "Rate",
    State.WAITING.value: "Rate",
    State.HELD.value: "Release",
    State.PUBLISHED.value: "Reopen",
    State.DISMISSED.value: "Restore",
    State.MERGED.value: "Restore",
    State.WITHDRAWN.value: "Restore",
}
"""The act that opens a claim for mending where it cannot be sent back, by its state."""


def mending(act: str, state: object) -> str:
    """The act that mends a row of a claim in `state`: the rule's own, unless the state does not allow sending back."""
    return MENDING.get(str(state), act) if act == SEND_BACK else act


def listing() -> list[tuple[str, str, str, str, str]]:
    """Code, scope, what is expected, how to fix it, the act that mends it: one line a rule, for the docs."""
    told = [rule.meta or {} for rules in RULES.values() for rule in rules]
    return [(m["code"], m["scope"], m["expected"], m["fix"], m["act"]) for m in told]
