"""Run as a program: plays commands on copies of a desk, each in a child that kills itself at its n-th touch of the disk.

Usage: killing.py TEMPLATE WORK POINTS COMMAND... prints one JSON object: what an uninterrupted run leaves, the number of its
touches, and what is left where a run was killed and the command was given once more. The clock stands still.
"""

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from flows import wiring
from flows.cli.main import main

TOUCHES = ("fsync", "replace", "rename", "unlink", "symlink", "mkdir", "rmdir")
STATEMENTS = ("BEGIN IMMEDIATE", "COMMIT", "INSERT INTO events")


def touching(seen: Callable[[], None]) -> None:
    """Calls `seen` before and after everything that changes the disk."""

    def around(real):
        def call(*args, **kwargs):
            seen()
            done = real(*args, **kwargs)
            seen()
            return done

        return call

    for name in TOUCHES:
        setattr(os, name, around(getattr(os, name)))

    def stated(_connection, _cursor, statement, *_):
        if statement.startswith(STATEMENTS):
            seen()

    sa.event.listen(sa.Engine, "before_cursor_execute", stated)
    sa.event.listen(sa.Engine, "after_cursor_execute", stated)


def played(command: list[str], desk: Path, kill_at: int = 0) -> tuple[int, int]:
    """The exit status of one command in a child of its own (-9: killed), and how often it touched the disk."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        count = 0

        def seen() -> None:
            nonlocal count
            count += 1
            if count == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

        touching(seen)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        code = main([*command, "--desk", str(desk)])
        os.write(writer, str(count).encode())
        os._exit(code)
    os.close(writer)
    said = os.read(reader, 100)
    os.close(reader)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), int(said or 0)


def left(desk: Path) -> dict[str, str]:
    """What a run leaves: the chain's head, and the hash of every file but the ledger's own."""
    found = {}
    for path in sorted(desk.rglob("*")):
        name = path.relative_to(desk).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file() and not name.startswith(".claimdesk/ledger.db"):
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    with closing(sqlite3.connect(desk / ".claimdesk" / "ledger.db")) as db, db:
        found["head"] = str(db.execute("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1").fetchone())
    db.close()
    return found


def fresh(template: Path, desk: Path) -> None:
    shutil.rmtree(desk, ignore_errors=True)
    shutil.copytree(template, desk, symlinks=True)


def run(template: Path, work: Path, points: int, command: list[str]) -> dict[str, object]:
    """Plays `command` whole, then killed at about `points` touches spread over it, each time healed by a second run."""
    import expectations.runner  # noqa: F401  (so that no child has to)

    wiring.now = lambda: datetime(2021, 1, 5, 9, tzinfo=UTC)  # type: ignore[assignment]
    desk = work / "desk"
    fresh(template, desk)
    code, touches = played(command, desk)
    whole = left(desk)
    killed = []
    for at in sorted({1 + i * (touches - 1) // max(points - 1, 1) for i in range(points)}):
        fresh(template, desk)
        first, _ = played(command, desk, kill_at=at)
        second, _ = played(command, desk)
        audit, _ = played(["audit"], desk)
        found = left(desk)
        differ = sorted(k for k in whole.keys() | found.keys() if whole.get(k) != found.get(k))
        killed.append({"at": at, "first": first, "second": second, "audit": audit, "differ": differ})
    return {"code": code, "touches": touches, "killed": killed}


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])))
