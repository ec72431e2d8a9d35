"""A child ends with its parent, and a stopped one leaves nothing behind."""

import os
import select
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

from flows import tether

STUBBORN = """
import signal, sys
from flows import tether
signal.signal(signal.SIGTERM, signal.SIG_IGN)
tether.hold(int(sys.argv[1]))
sys.stdout.write("here\\n"); sys.stdout.flush()
signal.pause()
"""

PARENT = """
import sys, time
from pathlib import Path
from flows import tether
child = tether.start([sys.executable, "-c", Path("stubborn.py").read_text()], env=dict(__import__("os").environ),
                     cwd=Path("."), log=Path("log"), talk=True)
child.process.stdout.readline()
print(child.process.pid, flush=True)
sys.stdin.read()
"""


def gone(pid: int, seconds: float = 20.0) -> bool:
    """Whether the process ends within `seconds`; waits on the kernel, not on a clock of our own."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], seconds)[0])
    finally:
        os.close(handle)


def test_a_child_ends_when_its_parent_is_killed_outright(tmp_path: Path) -> None:
    (tmp_path / "stubborn.py").write_text(STUBBORN)
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(PARENT)], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with parent:
        pid = int(parent.stdout.readline())
        assert not gone(pid, 0)
        parent.send_signal(signal.SIGKILL)
        assert gone(pid)


def test_a_child_that_ignores_a_polite_end_is_ended_for_good(tmp_path: Path) -> None:
    child = tether.start(
        [sys.executable, "-c", STUBBORN], env=dict(os.environ), cwd=tmp_path, log=tmp_path / "log", talk=True
    )
    child.process.stdout.readline()
    child.stop(grace=0.2)
    assert child.process.returncode == -signal.SIGKILL
    child.stop()


def test_what_a_child_says_on_its_standard_error_is_kept(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import sys; sys.exit('no bread')"]
    child = tether.start(command, env=dict(os.environ), cwd=tmp_path, log=tmp_path / "log")
    child.process.wait()
    child.stop()
    assert (tmp_path / "log").read_text() == "no bread\n"
