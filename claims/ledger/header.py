"""Whether a file is a ledger of ours, told from its first page: a stranger's database is not even opened."""

from __future__ import annotations

from pathlib import Path

from claims.errors import VerificationFailed
from claims.ledger.schema import APPLICATION_ID, SCHEMA_VERSION

# The layout of an SQLite file: https://www.sqlite.org/fileformat.html, sections 1.3, 1.6 and 4.1.
_MAGIC = b"SQLite format 3\x00"
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)
_TABLES = slice(103, 105)
_LENGTH = 108
_WAL_HEADER, _FRAME_HEADER, _SMALLEST_PAGE = 32, 24, 512


def refuse_others(path: Path) -> None:
    """Returns where `path` is not there, empty, without any table, or a ledger that this version knows.

    Raises VerificationFailed for a damaged file, a stranger's database, or a newer schema. Changes nothing.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(_LENGTH)
    except FileNotFoundError:
        return
    if not head:
        return
    if len(head) < _LENGTH or not head.startswith(_MAGIC):
        raise VerificationFailed(
            f"{path.name} is damaged: it does not begin like a database.",
            "Restore it from a copy; what is there was left alone.",
        )
    # A run that was killed leaves its newest pages beside the file; the next one that opens it takes them in.
    head = _first_page_beside(path) or head
    if int.from_bytes(head[_APPLICATION_ID]) != APPLICATION_ID:
        if not int.from_bytes(head[_APPLICATION_ID]) and not int.from_bytes(head[_TABLES]):
            return
        raise VerificationFailed(
            f"{path.name} is not a ledger of claimdesk.",
            "Move that file away, or name another desk with --desk. Nothing was written.",
        )
    found = int.from_bytes(head[_USER_VERSION])
    if found > SCHEMA_VERSION:
        raise VerificationFailed(
            f"The ledger was written by a newer claimdesk (schema {found}, this one knows {SCHEMA_VERSION}).",
            "Update claimdesk and run the command again. Nothing was written.",
        )


def _first_page_beside(path: Path) -> bytes | None:
    """The beginning of the newest first page in the write-ahead log beside `path`, None where it holds none."""
    newest = None
    try:
        with path.with_name(f"{path.name}-wal").open("rb") as stream:
            log = stream.read(_WAL_HEADER)
            size, salts = max(int.from_bytes(log[8:12]), _SMALLEST_PAGE), log[16:24]
            # Frames with other salts are left over from before the last checkpoint.
            while len(frame := stream.read(_FRAME_HEADER)) == _FRAME_HEADER and frame[8:16] == salts:
                page = stream.read(_LENGTH)
                if int.from_bytes(frame[:4]) == 1 and page.startswith(_MAGIC):
                    newest = page
                stream.seek(size - len(page), 1)
    except FileNotFoundError:
        return None
    return newest
