"""A ledger that is written to and forgotten: what a dry run appends is seen by what comes after it, and stored nowhere."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TypeVar

from claims.errors import StaleVersion
from claims.ledger import events as e
from claims.ledger import projection
from claims.ledger.fold import Folded, fold
from claims.ledger.state import ArticleRecord, Case, DeskRecord, SheetRecord
from claims.ledger.store import Store

_Record = TypeVar("_Record", Case, ArticleRecord, SheetRecord)


class Ahead:
    """The store `under` with what was appended here on top of it."""

    def __init__(self, under: Store) -> None:
        self._under = under
        self._events: list[e.Recorded] = []
        self._states: dict[str, Folded] = {}

    def lock(self, wait: float = 30.0) -> AbstractContextManager[None]:
        """Nothing is written, so nothing is held."""
        return nullcontext()

    def append(self, drafts: Sequence[e.Draft], at: str) -> list[e.Recorded]:
        """Folds the events on top, until this is forgotten. Raises StaleVersion as any store does."""
        began = len(self._events)
        for draft in drafts:
            if (stands := self.version(draft.stream)) != draft.expected:
                raise StaleVersion(draft.stream, draft.expected, stands)
            for n, event in enumerate(draft.events, start=1):
                seq, prev = self.head()
                one = e.Recorded(seq + 1, draft.stream, draft.expected + n, at, draft.actor, event, prev, "")
                self._states[draft.stream] = fold(self._state(draft.stream), one)
                self._events.append(one)
        return self._events[began:]

    def events(
        self, stream: str | None = None, after: int = 0, upto: int | None = None, among: Iterable[str] | None = None
    ) -> Iterator[e.Recorded]:
        """Events in order of the chain, the new ones last."""
        wanted = None if among is None else frozenset(among)
        yield from self._under.events(stream, after, upto, wanted)
        for one in self._events:
            fits = stream in (None, one.stream) and (wanted is None or one.stream in wanted)
            if fits and one.seq > after and (upto is None or one.seq <= upto):
                yield one

    def head(self) -> tuple[int, str]:
        """Position and hash of the last event; new ones have no hash."""
        return (self._events[-1].seq, self._events[-1].hash) if self._events else self._under.head()

    def version(self, stream: str) -> int:
        """How many events a stream has."""
        return next((o.version for o in reversed(self._events) if o.stream == stream), 0) or self._under.version(stream)

    def versions(self, streams: Iterable[str]) -> Mapping[str, int]:
        """How many events each of these streams has."""
        return {s: v for s in streams if (v := self.version(s))}

    def changed(self, after: int) -> frozenset[str]:
        """The streams that have events after a position of the chain."""
        return self._under.changed(after) | {o.stream for o in self._events if o.seq > after}

    def case(self, claim: str) -> Case | None:
        """One claim as it stands."""
        found = self._states.get(claim)
        return found if isinstance(found, Case) else self._under.case(claim)

    def article(self, article: str) -> ArticleRecord | None:
        """One article as it stands."""
        found = self._states.get(article)
        return found if isinstance(found, ArticleRecord) else self._under.article(article)

    def sheet(self, sheet: str) -> SheetRecord | None:
        """One lent sheet as it stands."""
        found = self._states.get(sheet)
        return found if isinstance(found, SheetRecord) else self._under.sheet(sheet)

    def desk(self) -> DeskRecord:
        """The desk's own record."""
        found = self._states.get("desk")
        return found if isinstance(found, DeskRecord) else self._under.desk()

    def cases(self, article: str | None = None, among: Iterable[str] | None = None) -> Iterator[Case]:
        """Claims as they stand, in order of id."""
        wanted = None if among is None else frozenset(among)
        new = {s.id: s for s in self._states.values() if isinstance(s, Case) and article in (None, s.article)}
        return _over({c.id: c for c in self._under.cases(article, wanted)}, new, wanted)

    def articles(self, among: Iterable[str] | None = None) -> Iterator[ArticleRecord]:
        """Articles as they stand, in order of id."""
        wanted = None if among is None else frozenset(among)
        new = {s.id: s for s in self._states.values() if isinstance(s, ArticleRecord)}
        return _over({a.id: a for a in self._under.articles(wanted)}, new, wanted)

    def sheets(self, person: str | None = None) -> Iterator[SheetRecord]:
        """Lent sheets as they stand, in order of lending."""
        new = {s.id: s for s in self._states.values() if isinstance(s, SheetRecord) and person in (None, s.person)}
        found = _over({s.id: s for s in self._under.sheets(person)}, new, None)
        return iter(sorted(found, key=lambda s: s.lent_seq))

    def find(self, alias: str) -> str | None:
        """The stream that has this other name; those of new articles too."""
        names = ((s, alias) for s, state in self._states.items() if alias in projection.aliases_of(state))
        return next((stream for stream, _ in names), None) or self._under.find(alias)

    def count(self, *types: str) -> int:
        """How many streams stored an event of one of these types; what is ahead is not stored."""
        return self._under.count(*types)

    def verify(self) -> tuple[int, str]:
        """Checks what is stored."""
        return self._under.verify()

    def projected(self) -> Iterator[tuple[str, bytes]]:
        """What is stored."""
        return self._under.projected()

    def rebuild(self) -> None:
        """Nothing: what is stored stays as it is."""

    def close(self) -> None:
        """Forgets what is ahead; the store under it stays open."""
        self._events.clear()
        self._states.clear()

    def _state(self, stream: str) -> Folded | None:
        if stream in self._states:
            return self._states[stream]
        read: dict[str, Callable[[str], Folded | None]] = {
            "clm": self._under.case,
            "art": self._under.article,
            "sht": self._under.sheet,
        }
        kind = projection.kind_of(stream)
        if kind != "desk":
            return read[kind](stream)
        return self._under.desk() if self._under.version("desk") else None


def _over(
    stored: Mapping[str, _Record], new: Mapping[str, _Record], among: Collection[str] | None
) -> Iterator[_Record]:
    found = {**stored, **{i: s for i, s in new.items() if among is None or i in among}}
    return iter([found[i] for i in sorted(found)])
