"""The folder's edge: what lies in an inbox, what may be read now, what waits. Reads only; never follows a link.

Names are data: they are compared and shown, never split into paths, and every entry is opened through its folder.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from claims.errors import InputRejected, StorageFault
from claims.text import for_terminal

LIMIT = 50_000_000
SETTLE = 3.0
_LOCKS = ((".~lock.", "#"), ("~$", ""))
_ODD = ((stat.S_ISLNK, "a link"), (stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"))


class Standing(StrEnum):
    """What happens to an entry of a folder now."""

    READY = "ready"
    POSTPONED = "postponed"
    SKIPPED = "skipped"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Found:
    """One entry of a folder. `name` is as the disk has it (it may hold lone surrogates), `shown` is safe to print and store.

    `why` says what keeps it from being ready; `size` is in bytes, `changed` in seconds since 1970.
    """

    path: Path
    name: str
    size: int
    changed: float
    standing: Standing
    why: str = ""

    @property
    def shown(self) -> str:
        """The name in one line of valid text."""
        return shown(self.name)


def shown(name: str) -> str:
    """A file's name as text that can be printed, stored and encoded; bytes that are no text appear in hexadecimal."""
    return for_terminal(os.fsencode(name).decode("utf-8", "backslashreplace"))


def scan(
    folder: Path, now: float, limit: int = LIMIT, settle: float = SETTLE, earlier: Mapping[str, int] | None = None
) -> list[Found]:
    """Every entry of `folder` with its standing, in the order of their names.

    `now` is the clock of the disk in seconds; a file changed less than `settle` seconds from it is still being written.
    `earlier` are sizes by name from an earlier look: a file that has another size now is still being written.
    Raises StorageFault where the folder cannot be read.
    """
    try:
        with os.scandir(folder) as entries:
            looks = sorted(
                ((e.name, e.stat(follow_symlinks=False)) for e in entries), key=lambda look: os.fsencode(look[0])
            )
    except FileNotFoundError:
        raise StorageFault(
            f"There is no folder {shown(str(folder))}.", "Make it, or name another in desk.toml."
        ) from None
    except OSError as fault:
        raise StorageFault(
            f"The folder {shown(str(folder))} cannot be read: {fault.strerror}.",
            "Give the desk's user permission to read it.",
        ) from None
    held = {held for name, _ in looks if (held := _held_by_lock(name))}
    return [_classify(folder / name, name, look, now, limit, settle, held, earlier or {}) for name, look in looks]


def _held_by_lock(name: str) -> str | None:
    for lead, end in _LOCKS:
        if name.startswith(lead) and name.endswith(end) and len(name) > len(lead) + len(end):
            return name[len(lead) : len(name) - len(end)]
    return None


def _classify(
    path: Path,
    name: str,
    look: os.stat_result,
    now: float,
    limit: int,
    settle: float,
    held: set[str],
    earlier: Mapping[str, int],
) -> Found:
    def found(standing: Standing, why: str = "") -> Found:
        return Found(path, name, look.st_size, look.st_mtime, standing, why)

    if not stat.S_ISREG(look.st_mode):
        what = next((called for test, called in _ODD if test(look.st_mode)), "a device")
        return found(Standing.SKIPPED, f"It is {what}, not a file.")
    if _held_by_lock(name):
        return found(Standing.SKIPPED, "It is the mark of a program that has a file open.")
    if name.startswith("."):
        return found(Standing.SKIPPED, "It is hidden.")
    if name in held:
        return found(Standing.POSTPONED, "A program has it open.")
    # A time far off either way says nothing: clocks of other machines differ, and archives keep old times.
    if abs(now - look.st_mtime) < settle or earlier.get(name, look.st_size) != look.st_size:
        return found(Standing.POSTPONED, "It is still being written.")
    if look.st_size > limit:
        return found(Standing.REJECTED, over_limit(look.st_size, limit))
    if not os.access(path, os.R_OK):
        return found(Standing.POSTPONED, "There is no permission to read it.")
    return found(Standing.READY)


def over_limit(size: int, limit: int) -> str:
    """The sentence for a file that is too large, both in bytes."""
    return f"It has {size:,} bytes; the desk takes up to {limit:,}."


def fetch(path: Path, limit: int = LIMIT) -> bytes:
    """The bytes of a regular file, opened without following a link or waiting for a pipe.

    Raises InputRejected for what is no file or is over `limit` bytes, StorageFault where the disk says no.
    """
    name = shown(path.name)
    if path.is_symlink():
        raise InputRejected(f"{name} is a link, not a file.", "Give the file that it leads to.")
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        raise InputRejected(f"There is no file {shown(str(path))}.", "Check its name and folder.") from None
    except OSError as fault:
        raise StorageFault(
            f"{name} cannot be read: {fault.strerror}.", "Give the desk's user permission to read it."
        ) from None
    look = os.fstat(handle)
    if not stat.S_ISREG(look.st_mode) or look.st_size > limit:
        os.close(handle)
        if not stat.S_ISREG(look.st_mode):
            raise InputRejected(f"{name} is not a file.", "Give a file.")
        raise InputRejected(f"{name} is too large. {over_limit(look.st_size, limit)}", "Cut it into smaller files.")
    with os.fdopen(handle, "rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise InputRejected(
            f"{name} grew while it was read. {over_limit(len(data), limit)}", "Cut it into smaller files."
        )
    return data
