"""What happens to articles, to lent sheets, and to the desk as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from claims.ledger.events.base import Event
from claims.ledger.state import Conflict, Rejection
from claims.records import SetAside

# --- articles


@dataclass(frozen=True, slots=True)
class Taken(Event):
    """An article came in. `text` is as offsets count it; `source` is the file's name as it came."""

    text: str
    text_sha256: str
    source: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    rights: str | None = None
    language: str = "en"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Revised(Event):
    """The same address now has another text."""

    text: str
    text_sha256: str
    source: str


@dataclass(frozen=True, slots=True)
class Appeared(Event):
    """The same text was seen at another address."""

    url: str


@dataclass(frozen=True, slots=True)
class Described(Event):
    """A person supplied what was missing about an article; fields left None were not touched."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    rights: str | None = None


@dataclass(frozen=True, slots=True)
class Extracted(Event):
    """Extraction read a revision: how many claims it found and which figures it set aside. `key` names what it depended on."""

    revision: str
    extractor: str
    key: str
    claims: int
    set_aside: tuple[SetAside, ...] = ()


# --- lent sheets


@dataclass(frozen=True, slots=True)
class Lent(Event):
    """A sheet was lent to a person: which claims, each at which version, on which day (ISO date)."""

    person: str
    day: str
    claims: Mapping[str, int]
    with_published: bool = False


@dataclass(frozen=True, slots=True)
class Collected(Event):
    """A file of a lent sheet was collected. `cells` are the edited cells of rows that were taken, by claim and key.

    `after` is the hash of the file it was saved after, empty where that is the sheet as lent, missing where nobody asked yet.
    `place` tells files of one name apart: empty in the person's folder. `mends`: the file is rejected.csv.
    """

    file_sha256: str
    name: str
    cells: Mapping[str, Mapping[str, str]]
    rejections: tuple[Rejection, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[str, ...] = ()
    after: str | None = None
    place: str = ""
    mends: bool = False


@dataclass(frozen=True, slots=True)
class Answered(Event):
    """What had come back of a sheet was settled elsewhere: in its person's next sheet, or by an act without one.

    `columns` are what two people disputed of the claim; `lines` are rows of it that were refused as a whole. `rows` are the
    marks of just those rows: another file may have brought the like since. Without them all of those columns and lines are.
    """

    claim: str
    columns: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    rows: tuple[str, ...] = ()

    def answers(self, rejection: Rejection) -> bool:
        """Whether a row that came back waits no more."""
        if rejection.claim != self.claim:
            return False
        if self.rows:
            return rejection.mark in self.rows
        if rejection.code == "conflict":
            return rejection.column in self.columns
        return rejection.line in self.lines


# --- the desk


@dataclass(frozen=True, slots=True)
class ArticlesCollected(Event):
    """A person's articles.csv, or what came back of it, was collected. `rejections` are all its cells that wait now."""

    person: str
    file_sha256: str
    rejections: tuple[Rejection, ...] = ()


@dataclass(frozen=True, slots=True)
class FileImported(Event):
    """A file of articles was read: taken (`articles`), or rejected whole (`reason`)."""

    file_sha256: str
    name: str
    articles: tuple[str, ...] = ()
    reason: str | None = None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReleasePrepared(Event):
    """The gate let a release through. The envelope's time is the release's; `publishes` are claims with their new version."""

    publishes: tuple[str, ...]
    held_back: tuple[str, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ReleasePublished(Event):
    """The release prepared at ledger position `prepared` is live under this id."""

    prepared: int
    release: str
