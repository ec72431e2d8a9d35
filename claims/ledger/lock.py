"""The desk's lock: one writer at a time, held by the operating system, so it ends with its holder, however that ends."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from claims.errors import DeskBusy, StorageFault

_POLL = 0.05


@contextmanager
def desk_lock(path: Path, wait: float) -> Iterator[None]:
    """Holds `path` exclusively; waits up to `wait` seconds.

    Raises DeskBusy where another run keeps it, StorageFault where the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StorageFault(
            f"The desk's folder cannot be written: {error.strerror} ({path.parent}).",
            "Free some space, or give this user permission to write there, and run the command again.",
        ) from error
    try:
        _take(handle, wait)
        yield
    finally:
        os.close(handle)


def _take(handle: int, wait: float) -> None:
    deadline = time.monotonic() + wait
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= deadline:
                raise DeskBusy(
                    f"The desk is busy: another run has held it for {wait:.0f} seconds.",
                    "Let that run finish, then run this again. Nothing was changed.",
                ) from None
            time.sleep(_POLL)
