"""How a whole command ends: every exit code of the public list, and a dry run that leaves no trace."""

from __future__ import annotations

import os
import shutil

import deskfolder
import pytest

from claims.gate import Finding, GateReport
from claims.publish.release import live
from flows import wiring
from flows.cli.main import main


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    """A desk with two claims approved and nothing published."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiring, "gates", lambda desk: Gate())
        root = deskfolder.founded(tmp_path_factory.mktemp("ends") / "desk")
        deskfolder.read(root)
        deskfolder.answered(root)
        deskfolder.approved(root)
    return root


@pytest.fixture
def desk(ready, tmp_path, monkeypatch, capsys):
    """A copy of that desk, named by the environment."""
    shutil.copytree(ready, tmp_path / "desk", symlinks=True)
    monkeypatch.setenv("CLAIMDESK_DESK", str(tmp_path / "desk"))
    capsys.readouterr()
    return tmp_path / "desk"


class Gate:
    """A gate that finds what it was told to find."""

    def __init__(self, *findings):
        self.findings = findings

    def check(self, frames, counts):
        return GateReport(self.findings, dict(counts), 1)


def test_done_is_nought_and_a_claim_blocked_is_one(desk, monkeypatch, capsys):
    claim = next(r["Claim"] for r in deskfolder.rows(desk, "ben"))
    blocked = Finding("verdicts", "verdicts.why", claim, "summary", "nothing", "a reason", "Say why", "send back")
    monkeypatch.setattr(wiring, "gates", lambda _: Gate(blocked))
    assert main(["publish"]) == 1
    assert claim in capsys.readouterr().out
    monkeypatch.setattr(wiring, "gates", lambda _: Gate())
    assert main(["publish"]) == 0


def test_a_fault_of_a_table_is_three_with_nothing_on_stdout_and_the_last_release_live(desk, monkeypatch, capsys):
    monkeypatch.setattr(wiring, "gates", lambda _: Gate())
    assert main(["publish"]) == 0
    before = live(desk / "published")
    fault = Finding("verdicts", "verdicts.count", None, None, "3 rows", "2 rows", "look", "Tell the operator")
    monkeypatch.setattr(wiring, "gates", lambda _: Gate(fault))
    capsys.readouterr()
    for words in (["publish"], ["publish", "--json"]):
        assert main(words) == 3
        out, err = capsys.readouterr()
        assert out == ""
        assert "verdicts" in err
        assert "What to do: " in err
    assert live(desk / "published") == before


def test_a_ledger_cut_short_is_five_for_readers_and_writers_and_is_left_alone(desk, capsys):
    ledger = desk / ".claimdesk" / "ledger.db"
    ledger.write_bytes(ledger.read_bytes()[:50])
    for words in (["audit"], ["status"], ["lend"], ["publish"], ["collect"]):
        assert main(words) == 5
        assert "What to do: " in capsys.readouterr().err
    assert len(ledger.read_bytes()) == 50


def traces(root):
    """Every entry with its time, size and number; of the ledger's own folder, whose database makes and removes its
    shared memory while it is read, what lies in it.
    """
    found = {}
    for folder, _, names in os.walk(root):
        entries = names if folder.endswith(".claimdesk") else [*names, "."]
        for name in entries:
            state = os.lstat(os.path.join(folder, name))  # noqa: PTH118
            found[folder, name] = (state.st_mtime_ns, state.st_size, state.st_ino)
    return found


def test_a_dry_run_leaves_no_trace(desk, capsys):
    deskfolder.typed(desk, "ana", {0: {"Note to colleagues": "Look again."}, 1: {"Your decision": "Sing"}})
    sheet = desk / "review" / "ana" / "sheet.csv"
    before = traces(desk)
    assert main(["collect", "--dry-run"]) == 1
    tried = capsys.readouterr().out
    assert main(["collect", str(sheet), "--dry-run"]) == 1
    assert traces(desk) == before
    capsys.readouterr()
    assert main(["collect"]) == 1
    done = capsys.readouterr().out
    assert [line for line in done.splitlines() if not line.startswith("What came back")] == tried.splitlines()
