"""Killed at any touch of the disk, a command given once more ends in the same bytes; no lock, no half file stays."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import deskfolder
import pytest

from flows import wiring

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
# Caches that a killed run may leave older, or with a part beside them: the desk reads again where they are behind.
CACHES = (".claimdesk/head.", ".claimdesk/written/")


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    """Desks as they stand before the articles are read, before sheets come back, and before the first release."""
    home = tmp_path_factory.mktemp("killed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiring, "now", lambda: datetime(2021, 1, 5, 9, tzinfo=UTC))
        root = deskfolder.founded(home / "desk")
        found = {}
        for name, step in (("ingest", None), ("lend", "read"), ("publish", "approved")):
            if step == "read":
                deskfolder.read(root)
                deskfolder.answered(root)
            if step == "approved":
                deskfolder.approved(root)
            found[name] = home / name
            shutil.copytree(root, found[name], symlinks=True)
    return found


@pytest.mark.parametrize(("command", "points"), [("ingest", 12), ("lend", 12), ("publish", 8)])
def test_a_killed_command_given_again_ends_in_the_same_bytes(desks, tmp_path, command, points):
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("killing.py"), desks[command], tmp_path, str(points), command],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    found = json.loads(done.stdout)
    assert found["touches"] > 40
    assert len(found["killed"]) == points
    for killed in found["killed"]:
        assert killed["first"] == -9
        assert killed["second"] in (0, found["code"])  # what was refused before the kill is not refused twice
        assert killed["audit"] == 0
        assert [name for name in killed["differ"] if not name.startswith(CACHES)] == []
