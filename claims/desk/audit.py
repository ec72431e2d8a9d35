"""The ledger against itself: every hash of the chain, the projection against a replay of all events, kept originals."""

from __future__ import annotations

from dataclasses import dataclass, field

from claims.desk.desk import Desk
from claims.desk.kept import Originals, originals
from claims.errors import VerificationFailed
from claims.ledger import projection
from claims.ledger.fold import replay


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What was checked: events in the chain, streams replayed, the chain's head, and the originals that were kept."""

    events: int
    streams: int
    head: str
    originals: Originals = field(default_factory=Originals)

    def lines(self) -> list[str]:
        """The report for people."""
        return [
            f"The ledger is whole: {self.events} events in one chain, {self.streams} streams replayed.",
            f"Head: {self.head}",
            *self.originals.lines(),
        ]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        kept = {"whole": self.originals.whole, "altered": list(self.originals.altered), "gone": self.originals.gone}
        return {"events": self.events, "streams": self.streams, "head": self.head, "originals": kept}


def audit(desk: Desk) -> AuditReport:
    """Verifies the chain, replays every event and compares with what the projection holds; hashes the kept originals.

    Raises VerificationFailed naming the first bad event, or the first stream whose projection differs.
    """
    seq, head = desk.store.verify()
    states = replay(desk.store.events())
    stored = dict(desk.store.projected())
    for stream in sorted(states.keys() | stored.keys()):
        expected = projection.dump(stream, states[stream]) if stream in states else None
        if stored.get(stream) != expected:
            raise VerificationFailed(
                f"What is stored of {stream} is not what its events say.",
                "The events are whole: run claimdesk audit --rebuild to fold it again from them.",
            )
    return AuditReport(seq, len(states), head, originals(desk))


def rebuild(desk: Desk) -> AuditReport:
    """Throws the projection away, folds it again from the events, and audits. Raises as `audit` does."""
    desk.store.verify()
    desk.store.rebuild()
    return audit(desk)
