"""What the machine does to a claim: it proposes, links and suggests. None of these is a decision."""

from __future__ import annotations

from dataclasses import dataclass

from claims.ledger.events.base import Event
from claims.records import Candidate, Note, Suggestion


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
    """The article's newer revision has the claim's words elsewhere (`moved`), no longer (`gone`), or as before (`back`)."""

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
