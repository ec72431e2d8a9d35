"""The statements on the ledger's tables, each on a connection that is given. Only sqlite.py calls them."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError

from claims.errors import StaleVersion
from claims.identity import canonical_json
from claims.ledger import chain, events, projection
from claims.ledger.fold import Folded, fold
from claims.ledger.schema import ALIASES, EVENTS, PROJECTION

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=10000",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA foreign_keys=ON",
)


def configure(connection: DBAPIConnection, _record: object) -> None:
    """Turns the measured settings on for a new connection."""
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


@contextmanager
def transaction(connection: sa.Connection) -> Iterator[None]:
    """One immediate transaction: committed at the end, rolled back whatever is raised."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


def rows(connection: sa.Connection) -> Iterator[chain.Row]:
    """Every stored event, unread, in order of the chain."""
    return map(chain.Row._make, connection.execute(sa.select(EVENTS).order_by(EVENTS.c.seq)))


def unread(connection: sa.Connection) -> Generator[chain.Stored, None, None]:
    """The same as bare tuples from the driver: what the whole chain is checked by. Raises DatabaseError as any statement."""
    columns = ", ".join(column.name for column in EVENTS.c)
    query = f"SELECT {columns} FROM {EVENTS.name} ORDER BY seq"  # noqa: S608 (names of our own schema)
    cursor, driver = connection.connection.cursor(), connection.dialect.loaded_dbapi
    try:
        cursor.execute(query)
        yield from cast(Iterable[chain.Stored], cursor)
    except driver.Error as error:
        # A bare cursor's errors are the driver's own: they are told like those of any statement.
        raise DBAPIError.instance(query, None, error, driver.Error) from error
    finally:
        cursor.close()


def recorded(row: chain.Row) -> events.Recorded:
    """The event that a row holds. Raises VerificationFailed for one that this version cannot read."""
    try:
        event = events.decode(row.type, row.schema, json.loads(row.payload))
    except (KeyError, ValueError) as error:
        raise chain.broken(row.seq, f"this claimdesk does not know how to read it ({error})") from error
    return events.Recorded(row.seq, row.stream, row.version, row.at, row.actor, event, row.prev, row.hash)


def head(connection: sa.Connection) -> tuple[int, str]:
    """Position and hash of the last event."""
    row = connection.execute(sa.select(EVENTS.c.seq, EVENTS.c.hash).order_by(EVENTS.c.seq.desc()).limit(1)).first()
    return (row[0], row[1]) if row else (0, chain.GENESIS)


def hash_at(connection: sa.Connection, seq: int) -> str | None:
    """The hash of the event at a position, None where there is none."""
    return connection.execute(sa.select(EVENTS.c.hash).where(EVENTS.c.seq == seq)).scalar()


def version(connection: sa.Connection, stream: str) -> int:
    """How many events a stream has."""
    return connection.execute(sa.select(PROJECTION.c.version).where(PROJECTION.c.stream == stream)).scalar() or 0


def versions(connection: sa.Connection, streams: Iterable[str]) -> dict[str, int]:
    """How many events each of these streams has; those that nobody began are left out."""
    query = sa.select(PROJECTION.c.stream, PROJECTION.c.version).where(PROJECTION.c.stream.in_(listed(streams)))
    return {row.stream: row.version for row in connection.execute(query)}


def listed(streams: Iterable[str]) -> sa.Select[Any]:
    """Streams as something to select from: one bound value, however many they are."""
    return sa.select(sa.func.json_each(json.dumps(list(streams))).table_valued("value").c.value)


def insert(connection: sa.Connection, drafts: Sequence[events.Draft], at: str) -> list[events.Recorded]:
    """Appends the drafts' events to the chain and folds them. The caller holds the transaction.

    Raises StaleVersion where a stream is not at the version a draft expects, ValueError where an event cannot follow.
    """
    seq, prev = head(connection)
    done: list[events.Recorded] = []
    stored: list[Mapping[str, Any]] = []
    states = _states(connection, {d.stream for d in drafts})
    for draft in drafts:
        state = states.get(draft.stream)
        found = state.version if state else 0
        if found != draft.expected:
            raise StaleVersion(draft.stream, draft.expected, found)
        for event in draft.events:
            seq, found = seq + 1, found + 1
            payload = canonical_json(events.encode(event)).decode()
            row = chain.Row(seq, draft.stream, found, event.TYPE, event.SCHEMA, at, draft.actor, payload, prev, "")
            prev = chain.row_hash(row)
            one = events.Recorded(seq, draft.stream, found, at, draft.actor, event, row.prev, prev)
            states[draft.stream] = state = fold(state, one)
            done.append(one)
            stored.append(dict(zip(EVENTS.c.keys(), (*_values(row), prev), strict=True)))
    connection.execute(sa.insert(EVENTS), stored)
    project(connection, {d.stream: states[d.stream] for d in drafts})
    return done


def _values(row: chain.Row) -> tuple[Any, ...]:
    return (
        row.seq,
        row.stream,
        row.version,
        row.type,
        row.schema,
        row.at,
        row.actor,
        row.payload,
        row.prev,
    )


def _states(connection: sa.Connection, streams: Iterable[str]) -> dict[str, Folded]:
    query = sa.select(PROJECTION.c.stream, PROJECTION.c.kind, PROJECTION.c.body)
    found = connection.execute(query.where(PROJECTION.c.stream.in_(listed(streams))))
    return {stream: projection.load(kind, body) for stream, kind, body in found}


def project(connection: sa.Connection, states: Mapping[str, Folded]) -> None:
    """Stores each stream's folded state in place of the one before."""
    rows = [
        {
            "stream": stream,
            "kind": projection.kind_of(stream),
            "parent": projection.parent_of(state),
            "version": state.version,
            "body": projection.dump(stream, state).decode(),
        }
        for stream, state in states.items()
    ]
    aliases = [{"alias": a, "stream": stream} for stream, state in states.items() for a in projection.aliases_of(state)]
    if rows:
        connection.execute(sa.insert(PROJECTION).prefix_with("OR REPLACE"), rows)
    if aliases:
        # The first stream that had a name keeps it.
        connection.execute(sa.insert(ALIASES).prefix_with("OR IGNORE"), aliases)
