"""Which files in people's folders hold nothing that nobody has read, so that no other is overwritten.

A cache beside the ledger, by person and name; lost, it only makes the desk more careful.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from claims.desk.desk import Desk
from claims.errors import StorageFault
from claims.identity import sha256
from claims.sheets import files
from claims.sheets.lentrows import DIGEST, digests


def write(desk: Desk, person: str, name: str, data: bytes) -> Path:
    """Writes a file into a person's folder in one step and remembers its hash. Raises StorageFault where the disk refuses."""
    path = desk.config.review / person / name
    files.write_whole(path, data)
    files.write_whole(_mark(desk, person, name), sha256(data).encode())
    return path


def write_rows(desk: Desk, person: str, rows: Iterable[Mapping[str, str]]) -> None:
    """Remembers the rows of a person's newest sheet as they were written, a digest each. Raises StorageFault."""
    files.write_whole(_rows(desk, person), b"".join(digests(rows)))


def read_rows(desk: Desk, person: str) -> frozenset[bytes]:
    """The digests that `write_rows` kept; none where they are lost."""
    try:
        kept = _rows(desk, person).read_bytes()
    except OSError:
        return frozenset()
    return frozenset(kept[at : at + DIGEST] for at in range(0, len(kept), DIGEST))


def nothing_in_it(desk: Desk, person: str, path: Path, data: bytes) -> None:
    """Remembers of a file in a person's folder that it was read and says nothing new: nothing is lost with it."""
    if path.resolve() == (desk.config.review / person / path.name).resolve():
        files.write_whole(_mark(desk, person, path.name), sha256(data).encode())


def untouched(desk: Desk, person: str, name: str) -> bool:
    """Whether a file is byte for byte as we wrote it, or as it was when it said nothing new: there is nothing in it to read."""
    path = desk.config.review / person / name
    try:
        return _mark(desk, person, name).read_text("ascii") == sha256(files.read_bytes(path))
    except (OSError, ValueError, StorageFault):
        return False


def may_replace(desk: Desk, person: str, name: str) -> bool:
    """Whether nothing is lost with a file: it is not there, is as we wrote it, or was collected with these very bytes."""
    path = desk.config.review / person / name
    if not path.exists() and not path.is_symlink():
        return True
    if untouched(desk, person, name):
        return True
    if path.is_symlink() or not path.is_file():
        return False
    data = files.read_bytes(path)
    if data == files.EMPTY_SHEET:
        return True
    digest = sha256(data)
    return any(digest in s.files for s in desk.store.sheets(person))


def _rows(desk: Desk, person: str) -> Path:
    return desk.config.private / "written" / f"{person}.rows"


def _mark(desk: Desk, person: str, name: str) -> Path:
    return desk.config.private / "written" / f"{person}-{name}.sha256"
