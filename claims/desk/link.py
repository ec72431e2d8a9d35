"""New claims are linked to earlier ones that look the same. Whether two claims are one is for a person to say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claims.desk.desk import Desk
from claims.ledger import events as e
from claims.ledger.state import Case
from claims.match.link import Known, Match, past
from claims.text import listed
from claims.vocabulary import State

_MOST = 5  # claims named in the report


@dataclass(frozen=True, slots=True)
class LinkBatch:
    """New claims, each with its version, and all claims they may repeat."""

    fresh: tuple[tuple[Known, int], ...]
    corpus: tuple[Known, ...]

    @property
    def label(self) -> str:
        """What an operator sees of it."""
        return f"{len(self.fresh)} claims among {len(self.corpus)}"


@dataclass(frozen=True, slots=True)
class Linked:
    """What one claim looks like."""

    claim: str
    version: int
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class LinkReport:
    """How many claims were looked at, and how many look like an earlier one; `pairs` names each with those, and why."""

    looked_at: int = 0
    linked: int = 0
    pairs: tuple[tuple[str, tuple[Match, ...]], ...] = ()

    def __add__(self, other: LinkReport) -> LinkReport:
        """Both reports as one."""
        return LinkReport(self.looked_at + other.looked_at, self.linked + other.linked, self.pairs + other.pairs)

    def lines(self) -> list[str]:
        """The report for people."""
        if not self.looked_at:
            return []
        looks = "looks" if self.linked == 1 else "look"
        out = [f"Links: {self.linked} of {self.looked_at} new claims {looks} like another"]
        out += [
            f"  {claim}: {listed([f'{m.claim} ({m.because})' for m in found])}" for claim, found in self.pairs[:_MOST]
        ]
        if len(self.pairs) > _MOST:
            out.append(f"  and {len(self.pairs) - _MOST} more; claimdesk show CLAIM names what a claim looks like")
        return out

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        pairs = [{"claim": claim, "like": [m.claim for m in found]} for claim, found in self.pairs]
        return {"looked_at": self.looked_at, "linked": self.linked, "pairs": pairs}


def plan(desk: Desk) -> list[LinkBatch]:
    """The claims that nobody and nothing has looked at since they were found, as one batch: they share one index."""
    cases = list(desk.store.cases())
    fresh = tuple((_known(c), c.version) for c in cases if c.version == 1 and c.state is State.NEW)
    if not fresh:
        return []
    live = (c for c in cases if c.state not in (State.DISMISSED, State.MERGED, State.WITHDRAWN))
    return [LinkBatch(fresh, tuple(map(_known, live)))]


def _known(case: Case) -> Known:
    return Known(case.id, case.statement, case.found.quantities)


def compute(batch: LinkBatch) -> tuple[Linked, ...]:
    """Looks each new claim up among all. Pure."""
    known = past(batch.corpus)
    return tuple(
        Linked(k.claim, v, tuple(known.earlier(k.statement, k.quantities, (k.claim,)))) for k, v in batch.fresh
    )


def commit(desk: Desk, result: Iterable[Linked]) -> LinkReport:
    """Writes down what looks alike; a claim like no other gets no event."""
    report = LinkReport()
    result = list(result)
    with desk.store.lock():
        drafts: list[e.Draft] = []
        versions = desk.store.versions(one.claim for one in result)
        for one in result:
            report += LinkReport(1, int(bool(one.matches)), ((one.claim, one.matches),) if one.matches else ())
            if one.matches and versions.get(one.claim) == one.version:
                linked = e.Linked(tuple(m.claim for m in one.matches), tuple(m.because for m in one.matches))
                drafts.append(e.Draft(one.claim, one.version, "machine", (linked,)))
        desk.store.append(drafts, desk.now())
    return report
