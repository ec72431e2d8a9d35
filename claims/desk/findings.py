"""What the gates last found, kept beside the ledger so that the board and `status` can tell without running them again.

Never a state: the file is rewritten by every run of the gates and can be thrown away.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from claims.desk.desk import Desk
from claims.gate import Finding, GateReport
from claims.identity import canonical_json
from claims.sheets.files import write_whole


def _path(desk: Desk) -> Path:
    return desk.config.private / "gate.json"


def remember(desk: Desk, report: GateReport, at: str) -> None:
    """Keeps the report of a run. Raises StorageFault where the disk refuses."""
    found = [asdict(f) for f in report.findings]
    write_whole(_path(desk), canonical_json({"at": at, "findings": found, "checked": dict(report.checked)}))


def recall(desk: Desk) -> tuple[Finding, ...]:
    """What the last run found; nothing where none has run, or its file is damaged."""
    try:
        kept = json.loads(_path(desk).read_bytes())
        return tuple(Finding(**f) for f in kept["findings"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()
