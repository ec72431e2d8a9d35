"""Children that cannot outlive their parent, however it ends.

The parent keeps the writing end of a pipe, the lifeline; nobody ever writes to it. The kernel closes it with the parent,
kill -9 included, and the child, which waits for that, ends itself and its whole process group at once. No signal, no
polling and no pid that somebody else may own by then. Works on every POSIX system and from any thread.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Child:
    """A process of ours in its own session, so that a Ctrl-C at the terminal reaches the parent alone."""

    process: subprocess.Popen[bytes]
    lifeline: int

    def alive(self) -> bool:
        """Whether it still runs."""
        return self.process.poll() is None

    def stop(self, grace: float = 5.0) -> None:
        """End it and its process group: politely, and after `grace` seconds for good. Stopping twice is harmless."""
        try:
            if self.alive():
                self._signal(signal.SIGTERM)
                with suppress(subprocess.TimeoutExpired):
                    self.process.wait(grace)
        finally:
            if self.alive():
                self._signal(signal.SIGKILL)
                self.process.wait()
            for stream in (self.process.stdin, self.process.stdout):
                if stream is not None:
                    with suppress(OSError):
                        stream.close()
            with suppress(OSError):
                os.close(self.lifeline)

    def _signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, number)


def start(
    command: Sequence[str],
    *,
    env: Mapping[str, str],
    cwd: Path,
    log: Path,
    keep: Sequence[int] = (),
    talk: bool = False,
) -> Child:
    """Start `command` with the lifeline's descriptor as its last argument.

    `log` gets its standard error, and its standard output too unless `talk`, which gives the parent a pipe to its
    standard input and from its standard output. `keep` are descriptors that it inherits. Raises OSError.
    """
    reading, writing = os.pipe()
    try:
        with log.open("ab") as lines:
            process = subprocess.Popen(
                [*command, str(reading)],
                env=dict(env),
                cwd=cwd,
                stdin=subprocess.PIPE if talk else subprocess.DEVNULL,
                stdout=subprocess.PIPE if talk else lines,
                stderr=lines,
                pass_fds=(*keep, reading),
                start_new_session=True,
            )
    except BaseException:
        os.close(writing)
        raise
    finally:
        os.close(reading)
    return Child(process, writing)


def hold(lifeline: int) -> None:
    """In the child: from now on, when the parent is gone, this process and its group are gone too."""
    threading.Thread(target=_end_with_parent, args=(lifeline,), name="lifeline", daemon=True).start()


def _end_with_parent(lifeline: int) -> None:
    os.read(lifeline, 1)
    os.killpg(os.getpgrp(), signal.SIGKILL)
