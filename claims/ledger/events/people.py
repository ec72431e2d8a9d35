"""What people do to a claim, and what the desk does with what they approved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.ledger.events.base import Event
from claims.ledger.state import Verdict
from claims.records import Candidate
from claims.vocabulary import ChangeClass


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
    """A first editor proposes to withdraw a published claim. `public`: the reason was written for readers.

    In ledgers of before it never was: it was promised to stay inside.
    """

    SCHEMA = 2
    reason: str
    public: bool = True


@dataclass(frozen=True, slots=True)
class WithdrawalTakenBack(Event):
    """The proposal to withdraw is off."""


@dataclass(frozen=True, slots=True)
class Withdrawn(Event):
    """A second editor agreed: the claim is withdrawn, its address stays with a notice. `proposed` is the first's reason.

    Ledgers of before have none: what a first editor wrote then was promised never to be published.
    """

    SCHEMA = 2
    reason: str
    proposed: str | None = None


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
