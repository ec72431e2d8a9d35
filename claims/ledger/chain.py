"""The chain of hashes, checked row by row: who changed history shows here, and where it first shows.

Tamper-evident against a head kept elsewhere (every release prints one), not tamper-proof.
"""

from __future__ import annotations

from collections.abc import Iterable
from json.encoder import encode_basestring as _any
from json.encoder import encode_basestring_ascii as _ascii
from typing import NamedTuple

from claims.errors import VerificationFailed
from claims.identity import sha256

GENESIS = "0" * 64


class Row(NamedTuple):
    """One stored event, unread: `payload` is canonical JSON text."""

    seq: int
    stream: str
    version: int
    type: str
    schema: int
    at: str
    actor: str
    payload: str
    prev: str
    hash: str


Stored = tuple[int, str, int, str, int, str, str, str, str, str]


def row_hash(row: Stored) -> str:
    """The hash a row must have: SHA-256 of its canonical JSON without `hash`.

    Written piece by piece, keys in order and texts as json.dumps spells them, so that the stored payload need not be
    parsed: verifying is one pass of hashing.
    """
    seq, stream, version, kind, schema, at, actor, payload, prev, _ = row
    return sha256(
        f'{{"actor":{_any(actor)},"at":{_ascii(at)},"payload":{payload},"prev":"{prev}","schema":{schema},"seq":{seq},'
        f'"stream":{_ascii(stream)},"type":{_ascii(kind)},"version":{version}}}'.encode()
    )


def check(rows: Iterable[Stored]) -> tuple[int, str]:
    """Position and hash of the chain's end. Raises VerificationFailed naming the first event that is not what it was.

    `rows` are as `Row` has them, or the bare tuples of the table: a long ledger has hundreds of thousands.
    """
    last, head = 0, GENESIS
    for row in rows:
        seq, prev, held = row[0], row[8], row[9]
        if seq != last + 1:
            raise broken(last + 1, f"event {last + 1} is missing; {seq} comes next")
        if prev != head:
            raise broken(seq, "it does not hold the hash of the event before it")
        if held != row_hash(row):
            raise broken(seq, "its content does not have the hash it was stored with")
        last, head = seq, held
    return last, head


def broken(seq: int, why: str) -> VerificationFailed:
    """The refusal that names the first bad event."""
    return VerificationFailed(
        f"The ledger is not what it was: event {seq}: {why}.",
        "Nothing was written. Restore .claimdesk/ledger.db from a copy made before this happened, then run claimdesk audit.",
    )


def rolled_back(seq: int, head_file: str) -> VerificationFailed:
    """The refusal of a ledger that lacks events which this desk has written: an older copy, or one that was cut."""
    return VerificationFailed(
        f"The ledger is not what it was: event {seq}: events that this desk has written are gone or replaced.",
        "Nothing was written. Restore the newest copy of .claimdesk/ledger.db. If this copy is the newest there is and you "
        f"accept what is lost, remove .claimdesk/{head_file} and run claimdesk audit.",
    )
