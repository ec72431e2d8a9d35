"""What every store of events can do, in SQLite or elsewhere. A contract test holds each to it.

One transaction an append, one chain for the whole desk; each event holds the hash of the one before. Rows are
inserted, never updated or deleted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from claims.identity import canonical_json, sha256
from claims.ledger.events import Draft, Recorded
from claims.ledger.state import ArticleRecord, Case, DeskRecord, SheetRecord

GENESIS = "0" * 64

Folded = Case | ArticleRecord | SheetRecord | DeskRecord


def chain_hash(envelope: dict[str, Any]) -> str:
    """The hash of one event: SHA-256 over its canonical JSON, `prev` included and `hash` not."""
    return sha256(canonical_json({k: v for k, v in envelope.items() if k != "hash"}))


class Store(Protocol):
    """A ledger of events with the projection that is folded from it."""

    def lock(self, wait: float = 30.0) -> AbstractContextManager[None]:
        """Holds the desk for one writer; waits up to `wait` seconds, then raises DeskBusy. Ends with its holder."""
        ...

    def append(self, drafts: Sequence[Draft], at: str) -> list[Recorded]:
        """Appends all drafts in one transaction and folds them into the projection, or nothing.

        Raises StaleVersion where a stream is not at the version a draft expects, StorageFault where the disk refuses.
        """
        ...

    def events(self, stream: str | None = None, after: int = 0, upto: int | None = None) -> Iterator[Recorded]:
        """Events in order of the chain; of one stream, or all. `after` and `upto` are positions in the chain."""
        ...

    def head(self) -> tuple[int, str]:
        """Position and hash of the last event; (0, GENESIS) where there is none."""
        ...

    def case(self, claim: str) -> Case | None:
        """One claim as it stands."""
        ...

    def article(self, article: str) -> ArticleRecord | None:
        """One article as it stands."""
        ...

    def sheet(self, sheet: str) -> SheetRecord | None:
        """One lent sheet as it stands."""
        ...

    def desk(self) -> DeskRecord:
        """The desk's own record."""
        ...

    def cases(self) -> Iterator[Case]:
        """Every claim, in order of id."""
        ...

    def articles(self) -> Iterator[ArticleRecord]:
        """Every article, in order of id."""
        ...

    def sheets(self) -> Iterator[SheetRecord]:
        """Every lent sheet, in order of lending."""
        ...

    def version(self, stream: str) -> int:
        """How many events a stream has."""
        ...

    def close(self) -> None:
        """Gives back what the store holds open."""
        ...
