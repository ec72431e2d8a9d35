"""What can happen at a desk. Each event is a frozen record with a schema number; older schemas are upcast when read.

Who did it and when stand in the envelope (`Recorded`), never in the event. What the machine suggests and what people
decide are different events, and nothing turns one into the other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter

from claims.ledger.state import Conflict, Rejection, Verdict
from claims.records import Candidate, Note, SetAside, Suggestion
from claims.vocabulary import ChangeClass


class Event:
    """The base of all events. `TYPE` and `SCHEMA` name the shape that the ledger stores."""

    __slots__ = ()
    TYPE = ""
    SCHEMA = 1


# --- the stream of a claim: what the machine does


@dataclass(frozen=True, slots=True)
class Proposed(Event):
    """The machine found a claim in a revision of an article."""

    article: str
    revision: str
    found: Candidate


@dataclass(frozen=True, slots=True)
class Reproposed(Event):
    """A newer extractor, or a newer text, found the same claim again. Never changes what people reworded."""

    revision: str
    found: Candidate


@dataclass(frozen=True, slots=True)
class Moved(Event):
    """The article's newer revision has the claim's words elsewhere (`moved`) or no longer (`gone`)."""

    revision: str
    what: str


@dataclass(frozen=True, slots=True)
class Linked(Event):
    """Earlier claims that look the same, each with a line that says why."""

    claims: tuple[str, ...]
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggested(Event):
    """What arithmetic on reference facts suggests, or why nothing could be said. Never a decision."""

    suggestion: Suggestion | None = None
    doubt: Note | None = None


# --- the stream of a claim: what people do


@dataclass(frozen=True, slots=True)
class Added(Event):
    """A person added a claim the machine missed, by the article's exact words."""

    article: str
    revision: str
    found: Candidate


@dataclass(frozen=True, slots=True)
class Assigned(Event):
    """A new claim was given to a person, by an editor or by the desk's rule."""

    to: str
    due: str
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Given(Event):
    """A claim went to another person; its state stays."""

    to: str
    due: str | None = None


@dataclass(frozen=True, slots=True)
class DueSet(Event):
    """The claim has another due date."""

    due: str


@dataclass(frozen=True, slots=True)
class Rated(Event):
    """The holder rated the claim."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class DropProposed(Event):
    """The holder thinks the claim needs no check."""

    reason: str


@dataclass(frozen=True, slots=True)
class DuplicateProposed(Event):
    """The holder thinks another claim already says this."""

    same_as: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Waited(Event):
    """The holder waits for somebody's answer, and will chase it on a day."""

    waiting_for: str
    chase_on: str


@dataclass(frozen=True, slots=True)
class Resumed(Event):
    """What was waited for came, or will not."""

    what: str


@dataclass(frozen=True, slots=True)
class HandedBack(Event):
    """The holder gave the claim back to the editors."""

    reason: str


@dataclass(frozen=True, slots=True)
class TookBack(Event):
    """The rater took the rating back before it was approved."""


@dataclass(frozen=True, slots=True)
class Approved(Event):
    """An editor who did not rate it approved what was decided. `change` is for what was ever published."""

    change: ChangeClass | None = None


@dataclass(frozen=True, slots=True)
class SentBack(Event):
    """An editor sent the claim back to be worked on."""

    reason: str
    to: str


@dataclass(frozen=True, slots=True)
class Held(Event):
    """An editor keeps an approved claim from being published."""

    reason: str


@dataclass(frozen=True, slots=True)
class Released(Event):
    """An editor lets a held claim go on."""


@dataclass(frozen=True, slots=True)
class Dismissed(Event):
    """An editor decided that a new claim needs no check."""

    reason: str


@dataclass(frozen=True, slots=True)
class Published(Event):
    """The desk published the approved decision as version `number`, in the release prepared at `prepared` (ISO time)."""

    number: int
    prepared: str


@dataclass(frozen=True, slots=True)
class Reopened(Event):
    """An editor reopened a published claim; its page stays meanwhile."""

    reason: str
    to: str


@dataclass(frozen=True, slots=True)
class WithdrawalProposed(Event):
    """A first editor proposes to withdraw a published claim."""

    reason: str


@dataclass(frozen=True, slots=True)
class WithdrawalTakenBack(Event):
    """The proposal to withdraw is off."""


@dataclass(frozen=True, slots=True)
class Withdrawn(Event):
    """A second editor agreed: the claim is withdrawn, its address stays with a notice."""

    reason: str


@dataclass(frozen=True, slots=True)
class Restored(Event):
    """A dismissed, merged or withdrawn claim is new again, its decision cleared."""

    reason: str


@dataclass(frozen=True, slots=True)
class Reworded(Event):
    """What we check, or who said it, in a person's words. A missing field was not touched."""

    statement: str | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Remarked(Event):
    """A note to colleagues."""

    text: str


@dataclass(frozen=True, slots=True)
class Drafted(Event):
    """Decision cells a person saved without a decision; empty cells mean the draft is gone."""

    cells: Mapping[str, str] = field(default_factory=dict)


# --- the stream of an article


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


# --- the stream of a sheet


@dataclass(frozen=True, slots=True)
class Lent(Event):
    """A sheet was lent to a person: which claims, each at which version, on which day (ISO date)."""

    person: str
    day: str
    claims: Mapping[str, int]
    with_published: bool = False


@dataclass(frozen=True, slots=True)
class Collected(Event):
    """A file of a lent sheet was collected. `cells` are the edited cells of rows that were taken, by claim and key."""

    file_sha256: str
    name: str
    cells: Mapping[str, Mapping[str, str]]
    rejections: tuple[Rejection, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[str, ...] = ()


# --- the desk's own stream


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


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))


EVENTS: dict[str, type[Event]] = {_snake(cls.__name__): cls for cls in Event.__subclasses__()}
for _type, _cls in EVENTS.items():
    _cls.TYPE = _type

# (type, schema) -> the payload one schema newer. An old desk stays readable for ever: never remove a line.
UPCASTS: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}


_ADAPTERS: dict[str, TypeAdapter[Event]] = {}


def _adapter(cls: type[Event]) -> TypeAdapter[Event]:
    # Made when first needed: building all of them would slow down every start of the program.
    if cls.TYPE not in _ADAPTERS:
        _ADAPTERS[cls.TYPE] = TypeAdapter(cls)
    return _ADAPTERS[cls.TYPE]


def encode(event: Event) -> dict[str, Any]:
    """The event's payload as JSON values; numbers that must stay exact are text."""
    payload: dict[str, Any] = _adapter(type(event)).dump_python(event, mode="json")
    return payload


def decode(kind: str, schema: int, payload: dict[str, Any]) -> Event:
    """The event that a stored payload means, upcast from its schema to today's.

    Raises KeyError for a type or schema nobody knows (a ledger of a newer version), pydantic.ValidationError for a
    payload that is not of its schema.
    """
    cls = EVENTS[kind]
    if schema > cls.SCHEMA:
        raise KeyError(f"{kind} schema {schema}")
    for step in range(schema, cls.SCHEMA):
        payload = UPCASTS[kind, step](payload)
    return _adapter(cls).validate_python(payload)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event as the ledger keeps it: where in the chain, in which stream at which version, when, by whom."""

    seq: int
    stream: str
    version: int
    at: str
    actor: str
    event: Event
    prev: str
    hash: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Events to append to one stream, which must be at `expected` (0: it does not exist yet)."""

    stream: str
    expected: int
    actor: str
    events: tuple[Event, ...]
