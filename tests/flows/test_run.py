"""`claimdesk run` with a real server: it leaves nothing behind, however it ends, and whatever is killed the day gets done."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from flows import founding, server, wiring

pytestmark = pytest.mark.slow

RUN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from flows.cli.run import run_daily
sys.exit(run_daily(Path(sys.argv[1]), None, datetime(2021, 1, 5, 9, tzinfo=UTC)))
"""
TEXT = "Title: {0}\nPublished: 2021-01-04\n\nThe harbour of {0} took in 4,120 boats in 2019, {0} said.\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A desk with one reviewer, one editor and two articles in its inbox."""
    root = tmp_path / "desk"
    founding.init(root)
    (root / "people.csv").write_text(
        "id,name,roles,active,away_since\nana,Ana Ahl,reviewer,yes,\nben,Ben Brok,editor,yes,\n"
    )
    for name in ("Emden", "Husum"):
        article = root / "inbox" / f"{name}.txt"
        article.write_text(TEXT.format(name))
        os.utime(article, (1.6e9, 1.6e9))
    return root


@pytest.fixture
def start(root: Path) -> Iterator[Callable[[], psutil.Popen]]:
    """Starts a run; afterwards nothing that it started may live."""
    started: list[psutil.Popen] = []

    def go() -> psutil.Popen:
        pipe = subprocess.PIPE
        started.append(psutil.Popen([sys.executable, "-c", RUN, str(root)], stdout=pipe, stderr=pipe, text=True))
        return started[-1]

    yield go
    for run in started:
        if run.poll() is None:
            run.kill()
        run.communicate()


def child(run: psutil.Popen, module: str) -> psutil.Process:
    """The child of a run that is `python -m module`, as soon as it is there."""
    while run.poll() is None:
        for process in run.children():
            if module in " ".join(process.cmdline()):
                return process
    raise AssertionError(run.communicate())


def serves(process: psutil.Process) -> None:
    """Waits until the server in `process` answers."""
    while process.is_running():
        ports = [c.laddr.port for c in process.net_connections() if c.status == psutil.CONN_LISTEN]
        if ports and server.answers(f"http://127.0.0.1:{ports[0]}/api"):
            return
    raise AssertionError("the server has ended")


def articles(root: Path) -> int:
    with wiring.opened(root) as desk:
        return len(list(desk.store.articles()))


def left_by(*processes: psutil.Process) -> list[psutil.Process]:
    return psutil.wait_procs(processes, timeout=10)[1]


def test_a_day_through_prefect_is_done_named_and_leaves_nothing(root: Path, start: Callable) -> None:
    run = start()
    processes = child(run, "flows.served"), child(run, "flows.played")
    out, err = run.communicate(timeout=300)
    assert run.returncode == 0, out + err
    assert "Articles: 2 taken" in out
    assert "without Prefect" not in err
    assert left_by(*processes) == []
    with closing(sqlite3.connect(root / ".claimdesk" / "prefect" / "prefect.db")) as kept, kept:
        runs = kept.execute("select name, state_name from flow_run").fetchall()
        tasks = {name for (name,) in kept.execute("select name from task_run")}
        keys = {key for (key,) in kept.execute("select key from artifact")}
        text = " ".join(str(v) for row in kept.execute("select parameters from flow_run") for v in row)
        text += " ".join(str(v) for row in kept.execute("select data from artifact") for v in row)
    assert runs == [("daily 2021-01-05 desk", "Completed")]
    assert {"collect", "ingest 2 files, 0 kB", "extract 2 articles, 0 kB", "lend", "publish"} <= tasks
    assert keys == {"claimdesk-summary", "claimdesk-gates"}
    assert "boats" not in text


@pytest.mark.parametrize(
    ("module", "when"), [("flows.served", "starting"), ("flows.served", "running"), ("flows.played", "running")]
)
def test_whatever_of_prefect_is_killed_the_day_gets_done(root: Path, start: Callable, module: str, when: str) -> None:
    run = start()
    served = child(run, "flows.served")
    if when == "running":
        serves(served)
    child(run, module).kill()
    out, err = run.communicate(timeout=300)
    assert run.returncode == 0, out + err
    assert "without Prefect" in err
    assert "Traceback" not in out + err
    assert articles(root) == 2


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_is_ended_leaves_nothing_and_the_next_one_does_the_day(
    root: Path, start: Callable, number: signal.Signals
) -> None:
    run = start()
    processes = child(run, "flows.served"), child(run, "flows.played")
    serves(processes[0])
    run.send_signal(number)
    run.communicate(timeout=60)
    assert left_by(*processes) == []
    again = start()
    out, err = again.communicate(timeout=300)
    assert again.returncode == 0, out + err
    assert articles(root) == 2


def test_a_server_that_is_frozen_does_not_hold_up_the_day(root: Path, start: Callable) -> None:
    run = start()
    served = child(run, "flows.served")
    serves(served)
    served.suspend()
    out, err = run.communicate(timeout=300)
    assert run.returncode == 0, out + err
    assert left_by(served) == []
    assert articles(root) == 2


def test_a_home_of_prefects_that_cannot_be_used_does_not_hold_up_the_day(root: Path, start: Callable) -> None:
    (root / ".claimdesk").mkdir()
    (root / ".claimdesk" / "prefect").write_text("a file where the folder should be")
    run = start()
    out, err = run.communicate(timeout=300)
    assert run.returncode == 0, out + err
    assert "cannot be used" in err
    assert "Traceback" not in out + err
