"""What the desk looks like now: claims by state, people, what is late, waiting and blocked, the last release."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from claims.desk.desk import Desk
from claims.desk.due import WITH_PEOPLE, overdue
from claims.desk.findings import recall
from claims.desk.inbox import postponed
from claims.gate import Finding
from claims.ledger.state import Case
from claims.records import Person
from claims.text import shorten
from claims.vocabulary import Role, State


@dataclass(frozen=True, slots=True)
class Status:
    """The desk at one moment. `release` is (id, ISO time) of what is live; `postponed` are files not read yet, and why."""

    desk: str
    people: tuple[Person, ...]
    claims: dict[str, int]
    load: dict[str, int]
    overdue: tuple[Case, ...]
    waiting: tuple[Case, ...]
    blocked: tuple[Finding, ...]
    postponed: tuple[str, ...]
    release: tuple[str, str] | None

    def _told(self) -> list[Person]:
        """Who may hold claims, and whoever still does."""
        return [p for p in self.people if (p.active and Role.REVIEWER in p.roles) or self.load.get(p.id)]

    def as_json(self) -> dict[str, object]:
        """The status for programs, as the public shape has it."""
        return {
            "desk": self.desk,
            "people": [{"id": p.id, "name": p.name, "roles": sorted(p.roles)} for p in self.people],
            "claims": self.claims,
            "overdue": [{"claim": c.id, "holder": c.holder, "due": c.due} for c in self.overdue],
            "waiting": [_waits(c) for c in self.waiting],
            "blocked": [{"claim": f.row, "gate": f.rule, "reason": f.found} for f in self.blocked],
            "postponed": list(self.postponed),
            "release": {"id": self.release[0], "at": self.release[1]} if self.release else None,
        }

    def lines(self) -> list[str]:
        """The status for people."""
        states = ", ".join(f"{n} {s}" for s, n in self.claims.items() if n) or "none yet"
        out = [f"Desk {self.desk}", f"Claims: {states}"]
        out += [f"  {p.name}: holds {self.load.get(p.id, 0)}{'' if p.active else ' (away)'}" for p in self._told()]
        out += [f"Overdue: {c.id} with {c.holder} since {c.due}: {shorten(c.statement, 60)}" for c in self.overdue]
        out += [f"Waiting: {w['claim']} for {w['for']}, chase on {w['chase_on']}" for w in map(_waits, self.waiting)]
        out += [f"Blocked: {f.row or f.table} by {f.rule}: {f.found}. {f.fix} ({f.act})" for f in self.blocked]
        out += [f"Postponed: {p}" for p in self.postponed]
        last = f"{self.release[0]}, {self.release[1]}" if self.release else "none yet"
        return [*out, f"Last release: {last}"]


def _waits(case: Case) -> dict[str, str | None]:
    decision = case.decision
    return {
        "claim": case.id,
        "holder": case.holder,
        "for": decision.waiting_for if decision else None,
        "chase_on": decision.chase_on if decision else None,
    }


def status(desk: Desk) -> Status:
    """The desk as the ledger has it, with what the gates last found and which files of the inbox wait."""
    cases = list(desk.store.cases())
    today = desk.today().isoformat()
    states = Counter(c.state for c in cases)
    live = next((r for r in reversed(desk.store.desk().releases) if r.release), None)
    return Status(
        desk.config.name or desk.config.id,
        desk.people,
        {s.value: states[s] for s in State},
        dict(Counter(c.holder for c in cases if c.holder and c.state in WITH_PEOPLE)),
        tuple(c for c in cases if overdue(c, today)),
        tuple(c for c in cases if c.state is State.WAITING),
        recall(desk),
        postponed(desk),
        (live.release, live.at) if live and live.release else None,
    )
