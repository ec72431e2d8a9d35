"""The disk's edge of the sheets: what lies in a person's folder, read whole, written whole, kept as it came.

Nothing is followed that is not a plain file; nothing is read while somebody writes it.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from claims.errors import StorageFault
from claims.sheets import codec
from claims.text import for_terminal

QUIET_SECONDS = 2.0
COLLECTED = "collected"
OURS = ("articles.csv",)
_SHEETS = (".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xls", ".ods")
_HEAD = 65_536
_SIGNS = ("·é€ß·end", "Do not touch")
EMPTY_SHEET = codec.write(())


@dataclass(frozen=True, slots=True)
class Found:
    """One entry of a person's folder.

    `status`: sheet (to be collected), postponed (later), skipped (never). `why` says so for the last two.
    """

    path: Path
    status: str
    why: str = ""


def scan(folder: Path, now: datetime) -> tuple[Found, ...]:
    """The entries of a person's folder, by name: sheets, whatever they are called, and what is left alone, with the reason.

    `now` is the computer's time, aware. Our own empty sheets and the editor's articles.csv are not listed. A folder that
    does not exist is empty; one that cannot be listed raises StorageFault.
    """
    try:
        names = sorted(entry.name for entry in os.scandir(folder))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise _fault("The folder", folder, "cannot be read", error) from error
    locks = {name: lock for lock in names for name in _locked_by(lock)}
    kept = [name for name in names if name not in (COLLECTED, *OURS) and not name.startswith((".", "~$"))]
    return tuple(found for name in kept if (found := _look(folder / name, locks.get(name), now)) is not None)


def look(path: Path, now: datetime) -> Found | None:
    """One file of ours in a person's folder, such as articles.csv, judged like those of `scan`; None where it is not there."""
    try:
        names = os.listdir(path.parent)  # noqa: PTH208 (names are enough)
        held = next((lock for lock in names if path.name in _locked_by(lock)), None)
    except OSError:
        return None
    found = _look(path, held, now)
    return None if found and found.status == "skipped" and not path.is_symlink() else found


def read_bytes(path: Path) -> bytes:
    """The bytes of a plain file. Raises StorageFault for anything else, and where the disk says no; never waits on a pipe."""
    try:
        if path.is_symlink():
            raise StorageFault(f"{for_terminal(str(path))} is a link, not a file.", "Give the file that it leads to.")
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise StorageFault(f"{for_terminal(str(path))} is not a file.", "Give the sheet's own file.")
            return file.read()
    except OSError as error:
        raise _fault("The file", path, "cannot be read", error) from error


def read_settled(path: Path) -> bytes | None:
    """The bytes of a plain file; None where it changed or went away while it was read: somebody is still saving it.

    Raises StorageFault as `read_bytes` does.
    """
    before = _stamp(path)
    data = read_bytes(path) if before else b""
    return data if before and (before, len(data)) == (_stamp(path), before[0]) else None


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        state = path.lstat()
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns, state.st_ino


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step: readers see the old file or the new one, whole. Raises StorageFault."""
    # A fixed name: what a killed run left behind is overwritten by the next. The desk's lock keeps writers apart.
    temporary = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise _fault("The file", path, "cannot be written", error) from error


def keep(data: bytes, folder: Path, at: str, digest: str, suffix: str) -> Path:
    """Keep a returned file as it came, under `folder`/collected: `<time>-<hash>.<ext>`, our own name. The path kept at.

    `at` is ISO time, `digest` the hash of `data`, `suffix` the file's own. The same file is kept once. Raises StorageFault.
    """
    ending = suffix.lower() if suffix.lower() in _SHEETS else ".csv"
    kept = folder / COLLECTED
    already = sorted(kept.glob(f"*-{digest[:12]}{ending}")) if kept.is_dir() else []
    if already:
        return already[0]
    path = kept / f"{at.replace('-', '').replace(':', '')}-{digest[:12]}{ending}"
    write_whole(path, data)
    return path


def _look(path: Path, lock: str | None, now: datetime) -> Found | None:
    try:
        state = path.lstat()
    except OSError:
        return None  # it went away between listing and looking: saving in place does that
    if not stat.S_ISREG(state.st_mode):
        return Found(path, "skipped", f"{_shown(path)} is {_kind(state.st_mode)}, not a file; left alone.")
    if path.suffix.lower() not in _SHEETS:
        return Found(path, "skipped", f"{_shown(path)} is no sheet by its ending; left alone.")
    if lock is not None:
        stale = f"if nobody has it open, remove {for_terminal(lock)} beside it."
        return Found(path, "postponed", f"{_shown(path)} is open in a spreadsheet; close it there; {stale}")
    age = now.timestamp() - state.st_mtime
    if 0 <= age < QUIET_SECONDS:
        return Found(path, "postponed", f"{_shown(path)} was saved a moment ago.")
    return Found(path, "sheet") if path.name in OURS else _by_content(path, state.st_size)


def _by_content(path: Path, size: int) -> Found | None:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        return Found(path, "postponed", f"{_shown(path)} cannot be read ({error.strerror}).")
    if head == EMPTY_SHEET and size == len(head):
        return None
    if path.suffix.lower() in (".csv", ".tsv", ".tab") and not _is_text_of_others(head):
        return Found(path, "sheet")
    if path.suffix.lower() in (".xlsx", ".xls", ".ods") or any(sign in head for sign in _signs()):
        return Found(path, "sheet")
    return Found(path, "skipped", f"{_shown(path)} is no sheet of ours: it has no column Do not touch.")


def _is_text_of_others(head: bytes) -> bool:
    """Whether a text file bears no sign of a sheet of ours; what is empty or another kind of file is not for us to drop."""
    if not head.strip() or head.lstrip().startswith((b"<", b"%PDF", b"PK")):
        return False
    return not any(sign in head for sign in _signs())


def _signs() -> Iterator[bytes]:
    for sign in _SIGNS:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"):
            yield sign.encode(encoding)
    yield from ("sht-".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def _locked_by(name: str) -> Iterator[str]:
    """The files that a lock file says are open: LibreOffice's `.~lock.NAME#`, Excel's `~$NAME`."""
    if name.startswith(".~lock.") and name.endswith("#"):
        yield name[len(".~lock.") : -1]
    if name.startswith("~$"):
        yield name[2:]


def _kind(mode: int) -> str:
    kinds = ((stat.S_ISDIR, "a folder"), (stat.S_ISLNK, "a link"), (stat.S_ISFIFO, "a pipe"))
    return next((words for test, words in kinds if test(mode)), "a device or socket")


def _shown(path: Path) -> str:
    return for_terminal(path.name)


def _fault(what: str, path: Path, verb: str, error: OSError) -> StorageFault:
    fix = "Free space, or check the folder's permissions, then run it again. Nothing was lost."
    if isinstance(error, (FileNotFoundError, NotADirectoryError, IsADirectoryError)):
        fix = "Check its name and folder, and give the sheet's own file."
    return StorageFault(f"{what} {for_terminal(str(path))} {verb}: {error.strerror or error}.", fix)
