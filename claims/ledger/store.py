"""What every store of events can do, in SQLite or elsewhere. A contract test holds each to it.

One transaction an append, one chain for the whole desk; each event holds the hash of the one before. Rows are
inserted, never updated or deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from claims.ledger.events import Draft, Recorded
from claims.ledger.state import ArticleRecord, Case, DeskRecord, SheetRecord


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

    def events(
        self,
        stream: str | None = None,
        after: int = 0,
        upto: int | None = None,
        among: Iterable[str] | None = None,
    ) -> Iterator[Recorded]:
        """Events in order of the chain; of one stream, of several, or all. `after` and `upto` are positions in the chain."""
        ...

    def head(self) -> tuple[int, str]:
        """Position and hash of the last event; position 0 where there is none."""
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

    def cases(self, article: str | None = None, among: Iterable[str] | None = None) -> Iterator[Case]:
        """Every claim, or those of one article, or those of these ids, in order of id."""
        ...

    def articles(self, among: Iterable[str] | None = None) -> Iterator[ArticleRecord]:
        """Every article, or those of these ids, in order of id."""
        ...

    def sheets(self, person: str | None = None) -> Iterator[SheetRecord]:
        """Every lent sheet, or those of one person, in order of lending."""
        ...

    def find(self, alias: str) -> str | None:
        """The stream that has this other name: `url:` and a canonical address, or `text:` and a text's SHA-256."""
        ...

    def count(self, *types: str) -> int:
        """How many streams have an event of one of these types: what the tables must agree with."""
        ...

    def version(self, stream: str) -> int:
        """How many events a stream has."""
        ...

    def versions(self, streams: Iterable[str]) -> Mapping[str, int]:
        """How many events each of these streams has; those that nobody began are left out."""
        ...

    def changed(self, after: int) -> frozenset[str]:
        """The streams that have events after a position of the chain: all others are as they were then."""
        ...

    def verify(self) -> tuple[int, str]:
        """Checks the whole chain: its position and head. Raises VerificationFailed naming the first bad event."""
        ...

    def projected(self) -> Iterator[tuple[str, bytes]]:
        """Every stream's projected state as stored, for an audit to compare with a replay."""
        ...

    def rebuild(self) -> None:
        """Throws the projection away and folds it again from the events."""
        ...

    def close(self) -> None:
        """Gives back what the store holds open."""
        ...
