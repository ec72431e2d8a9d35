"""What a run leaves on Prefect's dashboard: a summary, and a table of what the gates found, each under a lasting key.

No sentence of an article gets there: a finding tells its rule, its row and how to mend it, never the words it found.
Everything is escaped: a cell cannot break its table or become a link.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from claims.gate import Finding
from flows.day import Day

SUMMARY = "claimdesk-summary"
GATES = "claimdesk-gates"
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|~:@])")
_LONGEST = 300  # characters of a cell
_MOST = 500  # findings in the table: the board has them all


def cell(text: str) -> str:
    """`text` as a table's cell shows it: one line, cut to length, and no link (the dashboard makes one of `[text](url)`)."""
    line = " ".join(text.split()).replace("](", "] (")
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def plain(text: str) -> str:
    """`text` as a cell in Markdown: every character that Markdown or HTML might act on is escaped."""
    return _SPECIAL.sub(r"\\\1", html.escape(cell(text), quote=False))


def summary(title: str, day: Day) -> str:
    """A run as Markdown: one row a step, and why it stopped, if it did."""
    told = [f"# {plain(title)}", "", "| step | what was done | rejected or blocked |", "|---|---|---|"]
    for step in day.steps:
        told.append(f"| {plain(step.name)} | {plain(' '.join(step.lines[:1]))} | {'some' if step.amiss else ''} |")
    told.append("")
    if day.stopped is not None:
        told += [f"**Publishing was stopped; the last release stays live.** {plain(day.stopped)}", ""]
    if day.findings:
        told += [f"The gates found {len(day.findings)} faults: see the table `{GATES}` and the board.", ""]
    return "\n".join(told)


def gate_rows(findings: Sequence[Finding]) -> list[dict[str, str]]:
    """What the gates found, a row each; one row that says so where they found nothing."""
    rows = [
        {
            "table": cell(f.table),
            "rule": cell(f.rule),
            "row": cell(f.row or "the whole table"),
            "column": cell(f.column or ""),
            "how to mend it": cell(f.fix),
            "act": cell(f.act),
        }
        for f in findings[:_MOST]
    ]
    if len(findings) > _MOST:
        rows.append({"table": "", "rule": f"and {len(findings) - _MOST} more: see the board"})
    return rows or [{"table": "all", "rule": "nothing found"}]


def keep(title: str, day: Day) -> None:
    """Leave both with the run in progress; must be called inside a flow."""
    from prefect.artifacts import create_markdown_artifact, create_table_artifact

    create_markdown_artifact(summary(title, day), key=SUMMARY, description="What this run did")
    create_table_artifact(gate_rows(day.findings), key=GATES, description="What the gates found")
