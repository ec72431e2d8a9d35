"""Whether a file is a ledger of ours, told from its first bytes: a stranger's database is not even opened."""

from __future__ import annotations

from pathlib import Path

from claims.errors import VerificationFailed
from claims.ledger.schema import APPLICATION_ID, SCHEMA_VERSION

# The layout of an SQLite file's header: https://www.sqlite.org/fileformat.html, section 1.3.
_MAGIC = b"SQLite format 3\x00"
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)
_LENGTH = 100


def refuse_others(path: Path) -> None:
    """Returns where `path` is not there, empty, or a ledger that this version knows.

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
    if int.from_bytes(head[_APPLICATION_ID]) != APPLICATION_ID:
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
