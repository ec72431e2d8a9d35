"""The ledger in one SQLite file: what a desk on a laptop uses.

WAL and `synchronous=FULL` so that an acknowledged commit survives a power cut; `BEGIN IMMEDIATE` because a deferred writer
fails where an immediate one waits; triggers and `recursive_triggers` so that no statement changes or drops an event.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import cast

import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError, OperationalError

from claims.errors import DeskBusy, StorageFault, VerificationFailed
from claims.identity import canonical_json
from claims.ledger import chain, events, projection, tables
from claims.ledger.fold import Folded, fold
from claims.ledger.header import refuse_others
from claims.ledger.lock import desk_lock
from claims.ledger.schema import ALIASES, APPLICATION_ID, EVENTS, PROJECTION, SCHEMA_VERSION, TRIGGERS, metadata
from claims.ledger.state import ArticleRecord, Case, DeskRecord, SheetRecord

_DAMAGE = ("malformed", "not a database", "Could not decode")


class SqliteStore:
    """A desk's ledger in `path`, guarded by the lock file beside it. Opening makes nothing; the first append does."""

    def __init__(self, path: Path, lock: Path | None = None) -> None:
        self._path = path
        self._lock = lock or path.parent / "lock"
        self._head_file = path.parent / "head.json"
        self._depth = 0
        self._verified = False
        self._engine: sa.Engine | None = None

    # --- opening

    def _open(self) -> sa.Engine:
        if self._engine is None:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                refuse_others(self._path)
                engine = sa.create_engine(f"sqlite:///{self._path}", isolation_level="AUTOCOMMIT")
                sa.event.listen(engine, "connect", tables.configure)
                try:
                    with engine.connect() as connection:
                        self._prepare(connection)
                except BaseException:
                    engine.dispose()
                    raise
            except (OSError, DatabaseError) as error:
                raise storage_fault(error, self._path) from error
            self._engine = engine
        return self._engine

    def _prepare(self, connection: sa.Connection) -> None:
        """Makes the tables of an empty file."""
        if sa.inspect(connection).get_table_names():
            return
        with tables.transaction(connection):
            metadata.create_all(connection)
            for trigger in TRIGGERS:
                connection.exec_driver_sql(trigger)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        engine = self._open()
        try:
            with engine.connect() as connection:
                yield connection
        except DatabaseError as error:
            raise storage_fault(error, self._path) from error

    def close(self) -> None:
        """Gives back the connection."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    # --- writing

    def lock(self, wait: float = 30.0) -> AbstractContextManager[None]:
        """Holds the desk for one writer. A holder may take it again: verbs that call verbs need not know."""
        return self._hold(wait)

    @contextmanager
    def _hold(self, wait: float) -> Iterator[None]:
        if self._depth:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
            return
        with desk_lock(self._lock, wait):
            self._depth = 1
            try:
                yield
            finally:
                self._depth = 0

    def append(self, drafts: Sequence[events.Draft], at: str) -> list[events.Recorded]:
        """Appends all drafts in one transaction and folds them into the projection, or nothing."""
        drafts = [d for d in drafts if d.events]
        if not drafts:
            return []
        with self._hold(30.0):
            engine = self._open()
            try:
                with engine.connect() as connection, tables.transaction(connection):
                    self._verify_once(connection)
                    recorded = tables.insert(connection, drafts, at)
            except (OSError, DatabaseError) as error:
                raise storage_fault(error, self._path) from error
            self._keep_head(recorded[-1].seq, recorded[-1].hash)
        return recorded

    def _verify_once(self, connection: sa.Connection) -> None:
        """Before the first write: the whole chain, and that it still holds the head this desk last saw."""
        if self._verified:
            return
        self._check(connection)
        self._verified = True

    def _check(self, connection: sa.Connection) -> tuple[int, str]:
        with closing(tables.unread(connection)) as rows:
            seq, head = chain.check(rows)
        kept = self._kept_head()
        if kept and (kept[0] > seq or tables.hash_at(connection, kept[0]) != kept[1]):
            raise chain.rolled_back(min(kept[0], seq + 1), self._head_file.name)
        return seq, head

    def _kept_head(self) -> tuple[int, str] | None:
        try:
            kept = json.loads(self._head_file.read_text("ascii"))
            return int(kept["seq"]), str(kept["hash"])
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError):
            return None

    def _keep_head(self, seq: int, head: str) -> None:
        temporary = self._head_file.with_suffix(".new")
        try:
            temporary.write_bytes(canonical_json({"seq": seq, "hash": head}))
            temporary.replace(self._head_file)
        except OSError as error:
            raise storage_fault(error, self._head_file) from error

    # --- reading

    def events(
        self,
        stream: str | None = None,
        after: int = 0,
        upto: int | None = None,
        among: Iterable[str] | None = None,
    ) -> Iterator[events.Recorded]:
        """Events in order of the chain."""
        query = sa.select(EVENTS).where(EVENTS.c.seq > after).order_by(EVENTS.c.seq)
        if stream is not None:
            query = query.where(EVENTS.c.stream == stream)
        if among is not None:
            query = query.where(EVENTS.c.stream.in_(tables.listed(among)))
        if upto is not None:
            query = query.where(EVENTS.c.seq <= upto)
        with self._reading() as connection:
            for row in connection.execute(query):
                yield tables.recorded(chain.Row(*row))

    def head(self) -> tuple[int, str]:
        """Position and hash of the last event."""
        with self._reading() as connection:
            return tables.head(connection)

    def verify(self) -> tuple[int, str]:
        """Checks the whole chain. Raises VerificationFailed naming the first bad event."""
        with self._reading() as connection:
            return self._check(connection)

    def version(self, stream: str) -> int:
        """How many events a stream has."""
        with self._reading() as connection:
            return tables.version(connection, stream)

    def versions(self, streams: Iterable[str]) -> Mapping[str, int]:
        """How many events each of these streams has; those that nobody began are left out."""
        with self._reading() as connection:
            return tables.versions(connection, streams)

    def changed(self, after: int) -> frozenset[str]:
        """The streams that have events after a position of the chain."""
        query = sa.select(EVENTS.c.stream).distinct().where(EVENTS.c.seq > after)
        with self._reading() as connection:
            return frozenset(connection.execute(query).scalars())

    def case(self, claim: str) -> Case | None:
        """One claim as it stands."""
        return cast(Case | None, self._one(claim, "clm"))

    def article(self, article: str) -> ArticleRecord | None:
        """One article as it stands."""
        return cast(ArticleRecord | None, self._one(article, "art"))

    def sheet(self, sheet: str) -> SheetRecord | None:
        """One lent sheet as it stands."""
        return cast(SheetRecord | None, self._one(sheet, "sht"))

    def desk(self) -> DeskRecord:
        """The desk's own record."""
        return cast(DeskRecord | None, self._one("desk", "desk")) or DeskRecord()

    def cases(self, article: str | None = None, among: Iterable[str] | None = None) -> Iterator[Case]:
        """Every claim, or those of one article, or those of these ids, in order of id."""
        return cast(Iterator[Case], self._all("clm", article, among))

    def articles(self, among: Iterable[str] | None = None) -> Iterator[ArticleRecord]:
        """Every article, or those of these ids, in order of id."""
        return cast(Iterator[ArticleRecord], self._all("art", among=among))

    def sheets(self, person: str | None = None) -> Iterator[SheetRecord]:
        """Every lent sheet, or those of one person, in order of lending."""
        return iter(sorted(cast(Iterator[SheetRecord], self._all("sht", person)), key=lambda s: s.lent_seq))

    def find(self, alias: str) -> str | None:
        """The stream that has this other name: `url:` and a canonical address, or `text:` and a text's SHA-256."""
        with self._reading() as connection:
            return connection.execute(sa.select(ALIASES.c.stream).where(ALIASES.c.alias == alias)).scalar()

    def count(self, *types: str) -> int:
        """How many streams have an event of one of these types: what the tables must agree with."""
        query = sa.select(sa.func.count(sa.distinct(EVENTS.c.stream))).where(EVENTS.c.type.in_(types))
        with self._reading() as connection:
            return connection.execute(query).scalar_one()

    def projected(self) -> Iterator[tuple[str, bytes]]:
        """Every stream's projected state as stored, for an audit to compare with a replay."""
        query = sa.select(PROJECTION.c.stream, PROJECTION.c.body).order_by(PROJECTION.c.stream)
        with self._reading() as connection:
            for stream, body in connection.execute(query):
                yield stream, body.encode()

    def rebuild(self) -> None:
        """Throws the projection away and folds it again from the events."""
        with self._hold(30.0), self._reading() as connection, tables.transaction(connection):
            connection.execute(sa.delete(PROJECTION))
            connection.execute(sa.delete(ALIASES))
            states: dict[str, Folded] = {}
            for row in tables.rows(connection):
                one = tables.recorded(row)
                states[one.stream] = fold(states.get(one.stream), one)
            tables.project(connection, states)

    def _one(self, stream: str, kind: str) -> Folded | None:
        with self._reading() as connection:
            body = connection.execute(
                sa.select(PROJECTION.c.body).where(PROJECTION.c.stream == stream, PROJECTION.c.kind == kind)
            ).scalar()
        return projection.load(kind, body) if body is not None else None

    def _all(self, kind: str, parent: str | None = None, among: Iterable[str] | None = None) -> Iterator[Folded]:
        query = sa.select(PROJECTION.c.body).where(PROJECTION.c.kind == kind).order_by(PROJECTION.c.stream)
        if parent is not None:
            query = query.where(PROJECTION.c.parent == parent)
        if among is not None:
            query = query.where(PROJECTION.c.stream.in_(tables.listed(among)))
        with self._reading() as connection:
            for (body,) in connection.execute(query):
                yield projection.load(kind, body)


def storage_fault(error: Exception, path: Path) -> Exception:
    """The driver's or the system's error in our words, at one place."""
    words = str(getattr(error, "orig", None) or error)
    if isinstance(error, OperationalError) and "locked" in words:
        return DeskBusy("The desk is busy: another program holds the ledger.", "Run this again in a moment.")
    if isinstance(error, DatabaseError) and any(sign in words for sign in _DAMAGE):
        return VerificationFailed(
            f"{path.name} is damaged: {words.split(' with text ')[0]}.",
            "Restore it from a copy; what is there was left alone.",
        )
    return StorageFault(
        f"The ledger cannot be written: {words} ({path.name}).",
        "Free some space, or give this user permission to write in the desk's folder, and run the command again.",
    )
