"""Where files go once they are dealt with: taken ones to archive/, refused ones to rejected/ with the reason beside them.

Names on disk are ours (hashes and a known ending), never the sender's. A full disk leaves the source where it is.
"""

from __future__ import annotations

from pathlib import Path

from claims.desk.desk import Desk
from claims.errors import StorageFault
from claims.sheets.files import write_whole
from claims.text import for_terminal

_ENDINGS = (".txt", ".md", ".jsonl", ".csv", ".xlsx", ".ods")


def ending(path: Path) -> str:
    """The file's ending where it is one we know, else `.bin`."""
    return path.suffix.lower() if path.suffix.lower() in _ENDINGS else ".bin"


def archive(desk: Desk, path: Path, data: bytes, digest: str, move: bool) -> Path:
    """Keeps a taken original as archive/<sha256>.<ext>; `move` also takes it out of the inbox."""
    target = desk.config.root / "archive" / f"{digest}{ending(path)}"
    write_whole(target, data)
    if move:
        _remove(path)
    return target


def refuse(desk: Desk, path: Path, name: str, digest: str | None, reason: str) -> Path:
    """Moves a refused file to rejected/<sha256>/ with reason.txt beside it; one too large to hash goes by its name's hash."""
    folder = desk.config.root / "rejected" / (digest or f"unread-{abs(path.stat().st_size)}-{path.stat().st_mtime_ns}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / "reason.txt", f"{name}\n\n{reason}\n".encode())
        path.replace(folder / f"file{ending(path)}")
    except OSError as error:
        raise _fault(error, folder) from error
    return folder


def refuse_copy(desk: Desk, path: Path, data: bytes, digest: str, reason: str) -> Path:
    """Keeps a refused file's bytes as rejected/<sha256>/file.<ext> with reason.txt; the file itself stays where it is."""
    folder = desk.config.root / "rejected" / digest
    write_whole(folder / "reason.txt", f"{for_terminal(path.name)}\n\n{reason}\n".encode())
    write_whole(folder / f"file{ending(path)}", data)
    return folder


def reason_of(desk: Desk, digest: str) -> tuple[str, str] | None:
    """What was wrong with a file that was refused as a whole, and what to do; None where no such file was."""
    try:
        told = (desk.config.root / "rejected" / digest / "reason.txt").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    what, _, fix = told.partition("\n\n")[2].strip().partition("\n")
    return what, fix


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _fault(error, path) from error


def _fault(error: OSError, place: Path) -> StorageFault:
    return StorageFault(
        f"{place} cannot be written: {error.strerror}.",
        "Free some space, or give this user permission to write there, and run the command again.",
    )
