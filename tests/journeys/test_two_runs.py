"""Two runs at once: the second waits, or is told that the desk is busy; nobody ever sees a locked database."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import deskfolder
import pytest

from claims.ledger.sqlite import SqliteStore
from flows.cli.main import main

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def test_runs_at_the_same_time_lose_nothing_and_tell_no_driver_words(tmp_path, capsys):
    root = deskfolder.founded(tmp_path / "desk")
    deskfolder.read(root)
    deskfolder.answered(root)
    article = tmp_path / "more.txt"
    article.write_text("The bridge cost 12 million crowns in 2018.\n", encoding="utf-8")
    commands = [["ingest", str(article)], ["lend"], ["collect"], ["status"], ["audit"], ["lend"], ["ingest"]]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "flows.cli.main", *words, "--desk", str(root)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for words in commands
    ]
    told = [(one.communicate(timeout=200), one.returncode) for one in running]
    for (_, err), code in told:
        assert code in (0, 1, 4), err
        assert "locked" not in err
        assert "bug in claimdesk" not in err
        assert "Traceback" not in err
    capsys.readouterr()
    assert main(["audit", "--desk", str(root)]) == 0
    store = SqliteStore(root / ".claimdesk" / "ledger.db")
    texts = [article.text for article in store.articles()]
    rated = [case for case in store.cases() if case.decision]
    store.close()
    assert sum("bridge" in text for text in texts) == 1
    assert len(rated) == 2


def test_a_held_lock_is_exit_four_and_its_holders_end_frees_it(tmp_path, monkeypatch, capsys):
    root = deskfolder.founded(tmp_path / "desk")
    hold = (
        "import fcntl, os, sys\n"
        f"os.makedirs({str(root / '.claimdesk')!r}, exist_ok=True)\n"
        f"f = open({str(root / '.claimdesk' / 'lock')!r}, 'w'); fcntl.flock(f, fcntl.LOCK_EX)\n"
        "print('held', flush=True); sys.stdin.read()\n"
    )
    capsys.readouterr()
    with subprocess.Popen(
        [sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as held:
        assert held.stdout and held.stdout.readline() == "held\n"
        monkeypatch.setattr("claims.ledger.sqlite.SqliteStore.lock", lambda self, wait=0.2: self._hold(0.2))
        assert main(["lend", "--desk", str(root)]) == 4
        out, err = capsys.readouterr()
        assert out == ""
        assert "busy" in err
        assert "What to do: " in err
        held.kill()
    assert main(["lend", "--desk", str(root)]) == 0
