"""The ledger's tables. `events` is for everybody to read (SURFACE: its columns are public); `projection` is ours to drop."""

from __future__ import annotations

import sqlalchemy as sa

APPLICATION_ID = 0x636C6D64  # "clmd"
SCHEMA_VERSION = 1

metadata = sa.MetaData()

EVENTS = sa.Table(
    "events",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("stream", sa.Text, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("type", sa.Text, nullable=False),
    sa.Column("schema", sa.Integer, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("actor", sa.Text, nullable=False),
    sa.Column("payload", sa.Text, nullable=False),
    # One successor for each event: without this two writers can fork the chain.
    sa.Column("prev", sa.Text, nullable=False, unique=True),
    sa.Column("hash", sa.Text, nullable=False, unique=True),
    sa.UniqueConstraint("stream", "version"),
)

PROJECTION = sa.Table(
    "projection",
    metadata,
    sa.Column("stream", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False, index=True),
    sa.Column("parent", sa.Text, nullable=False, index=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
)

# Other names of a stream: an article's addresses and texts, so that the same story is found without reading them all.
ALIASES = sa.Table(
    "aliases",
    metadata,
    sa.Column("alias", sa.Text, primary_key=True),
    sa.Column("stream", sa.Text, nullable=False, index=True),
)

TRIGGERS = tuple(
    f"CREATE TRIGGER events_no_{verb} BEFORE {verb} ON events "
    f"BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
    for verb in ("UPDATE", "DELETE")
)
