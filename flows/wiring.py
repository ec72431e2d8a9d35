"""A desk opened for work. The only place that reads the clock and the environment, and picks the store and the gates.

Imports neither Prefect nor Great Expectations; the gates are imported when a command first needs them, the store when a
desk is opened.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from claims.desk.desk import Config, Desk
from claims.gate import Gate
from claims.records import Fact
from flows import settings

VARIABLE = "CLAIMDESK_DESK"


def root_of(named: Path | None) -> Path:
    """The desk's folder, absolute: the one named, else $CLAIMDESK_DESK, else the current folder."""
    return (named or Path(os.environ.get(VARIABLE) or ".")).absolute()


@contextmanager
def opened(root: Path | None, at: datetime | None = None) -> Iterator[Desk]:
    """The desk in `root` (None: see `root_of`), as if at `at` where given; its store is closed at the end.

    Raises ConfigError where it is no desk or its settings cannot be used.
    """
    from claims.ledger.sqlite import SqliteStore

    config = settings.load(root_of(root)).config
    store = SqliteStore(_ledger(config), config.private / "lock")
    try:
        yield Desk(
            config=config,
            store=store,
            people=settings.read_people(config.root / "people.csv"),
            scheme=settings.read_scheme(config.root / "ratings.csv"),
            facts=_facts(config.root / "facts"),
            clock=_clock(at),
            disk_time=time.time,
        )
    finally:
        store.close()


def gates(desk: Desk) -> Gate:
    """The gates for a desk, with the ratings of its scheme and those it published under an older one.

    Importing them takes seconds: only what publishes or takes articles in asks for them.
    """
    from expectations.runner import Gates

    ratings = {r.label: r.value for r in desk.scheme.ratings}
    if desk.store.desk().releases:
        for case in desk.store.cases():
            for version in case.snapshots:
                ratings.setdefault(version.verdict.rating, version.verdict.value)
    return Gates(ratings, desk.config.timezone)


def now() -> datetime:
    """The time of this machine, aware, in UTC."""
    return datetime.now(UTC)


def _clock(at: datetime | None) -> Callable[[], datetime]:
    if at is None:
        return now
    fixed = at.astimezone(UTC)
    return lambda: fixed


def _facts(folder: Path) -> Callable[[], tuple[Fact, ...]]:
    return cache(lambda: settings.read_facts(folder))


def _ledger(config: Config) -> Path:
    """Where the ledger lies: settings allow nothing but SQLite."""
    if not config.store_url:
        return config.private / "ledger.db"
    return config.root / config.store_url.removeprefix("sqlite:///")
