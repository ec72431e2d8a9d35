"""A desk opened for work: its folders, its people, its ledger, its clock. Made by flows/wiring, handed to every verb.

A verb that handles many things is three functions: plan(desk, ...) -> batches, compute(batch) -> result (pure,
picklable) and commit(desk, result) -> report (idempotent, under the desk's lock).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from claims.ledger.store import Store
from claims.records import Fact, Person, Scheme


@dataclass(frozen=True, slots=True)
class Site:
    """How a release presents itself; every field may be empty."""

    url: str = ""
    publisher: str = ""
    contact: str = ""
    corrections_policy: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused before it is read: bytes of a file, rows of a sheet, characters of a cell; `batch_bytes` cuts work."""

    file_bytes: int = 50_000_000
    sheet_rows: int = 200_000
    cell_characters: int = 10_000
    batch_bytes: int = 500_000


@dataclass(frozen=True, slots=True)
class Config:
    """desk.toml, checked. Paths are absolute."""

    id: str
    name: str
    root: Path
    inbox: Path
    review: Path
    published: Path
    timezone: str = "UTC"
    language: str = "en"
    store_url: str = ""
    site: Site = field(default_factory=Site)
    limits: Limits = field(default_factory=Limits)
    per_sheet: int = 40
    due_days: int = 3
    per_day: int = 10
    by_rule: bool = True
    blind_share: float = 0.0
    keep_releases: int = 30
    rights: str = ""
    licence: str = ""
    engine: str = "rules"

    @property
    def private(self) -> Path:
        """The folder that is ours alone: ledger, lock, Prefect's home, staging."""
        return self.root / ".claimdesk"


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything a verb needs, nothing hidden. `clock` returns an aware UTC time; `facts` is read when first needed.

    `disk_time` is the machine's own clock in seconds, to tell files that are still being written: it is never
    replayed.
    """

    config: Config
    store: Store
    people: tuple[Person, ...]
    scheme: Scheme
    facts: Callable[[], tuple[Fact, ...]]
    clock: Callable[[], datetime]
    disk_time: Callable[[], float]

    def disk_clock(self) -> datetime:
        """The machine's own time, aware, for ages of files."""
        return datetime.fromtimestamp(self.disk_time(), UTC)

    def now(self) -> str:
        """The time as the ledger writes it: UTC, whole seconds, `Z`."""
        return self.clock().strftime("%Y-%m-%dT%H:%M:%SZ")

    def today(self) -> date:
        """The day at the desk's own time zone."""
        return self.clock().astimezone(ZoneInfo(self.config.timezone)).date()
