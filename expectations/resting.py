"""What rests on a row at fault is at fault as well: claims on their article, a merged claim on the one it was merged into."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from claims.gate import Finding
from expectations.beside import plain_rows


def resting(frames: Mapping[str, pd.DataFrame], findings: Sequence[Finding]) -> list[Finding]:
    """Findings for the rows that rest on those already at fault, each with the fix of what it rests on."""
    first: dict[str, Finding] = {}
    for finding in findings:
        if finding.row is not None:
            first.setdefault(finding.row, finding)
    told = list(_on_articles(frames, {row: f for row, f in first.items() if f.table == "articles"}))
    for finding in told:
        first.setdefault(str(finding.row), finding)
    return told + list(_on_targets(frames.get("verdicts"), first))


def _on_articles(frames: Mapping[str, pd.DataFrame], first: Mapping[str, Finding]) -> Iterator[Finding]:
    for table in ("claims", "verdicts"):
        rows = plain_rows(frames.get(table), "claim_id", "article_id")
        for claim, article in sorted((c, a) for c, a in rows if isinstance(c, str) and a in first):
            yield _rests(table, "article_blocked", claim, "article_id", first[str(article)])


def _on_targets(verdicts: pd.DataFrame | None, first: dict[str, Finding]) -> Iterator[Finding]:
    """Round after round, since a target may itself be merged; ends because a claim is added once."""
    rows = sorted(
        (claim, target)
        for claim, target in plain_rows(verdicts, "claim_id", "merged_into")
        if isinstance(claim, str) and isinstance(target, str)
    )
    waiting = True
    while waiting:
        waiting = False
        for claim, target in rows:
            if target in first and claim not in first:
                first[claim] = _rests("verdicts", "target_blocked", claim, "merged_into", first[target])
                waiting = True
                yield first[claim]


def _rests(table: str, code: str, claim: str, column: str, below: Finding) -> Finding:
    return Finding(
        table,
        f"{table}.{code}",
        claim,
        column,
        f"{below.row}, at fault by {below.rule}",
        "a row below it without a fault",
        f"Mend {below.row} first. {below.fix}",
        below.act,
    )
