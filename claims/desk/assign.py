"""New claims are given out by rule: those most worth a check first, in turn to the active reviewers with room in their sheet.

What a person handed back, restored or added waits for an editor; the rule never gives it out again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from claims.desk.desk import Desk
from claims.ledger import events as e
from claims.ledger.state import Case
from claims.vocabulary import Role, State

RULE = "by worth, in turn"
WITH_PEOPLE = (State.ASSIGNED, State.WAITING)


@dataclass(frozen=True, slots=True)
class AssignReport:
    """How many claims each person got, by id, and how many new ones wait for an editor or for room.

    `able` is how many people can be given claims at all.
    """

    given: dict[str, int]
    left: int
    able: int = 1

    def lines(self) -> list[str]:
        """The report for people."""
        to = ", ".join(f"{n} to {p}" for p, n in sorted(self.given.items())) or "none"
        out = [f"Assigned: {to}; {self.left} new wait"]
        if not self.able:
            out.append(
                "  Nobody can be given claims: set active to yes for a reviewer in people.csv, and run this again."
            )
        return out

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {"given": self.given, "left": self.left}


def order_of(case: Case) -> tuple[float, str, int]:
    """Most worth first; equals in order of the article and the text."""
    return (-case.found.worth, case.article, case.found.start)


def assign(desk: Desk) -> AssignReport:
    """Gives the claims most worth a check to active reviewers in turn, up to `per_sheet` each. Idempotent."""
    with desk.store.lock():
        cases = list(desk.store.cases())
        held = Counter(c.holder for c in cases if c.state in WITH_PEOPLE)
        fresh = sorted((c for c in cases if c.state is State.NEW and not c.touched), key=order_of)
        reviewers = [p.id for p in desk.people if p.active and Role.REVIEWER in p.roles]
        due = (desk.today() + timedelta(days=desk.config.due_days)).isoformat()
        drafts: list[e.Draft] = []
        given: Counter[str] = Counter()
        for case in fresh:
            room = [p for p in reviewers if held[p] < desk.config.per_sheet]
            if not room:
                break
            # In turn: whoever has least, in the order of people.csv.
            to = min(room, key=lambda p: (held[p], reviewers.index(p)))
            drafts.append(e.Draft(case.id, case.version, "desk", (e.Assigned(to, due, RULE),)))
            held[to] += 1
            given[to] += 1
        desk.store.append(drafts, desk.now())
    waiting = sum(c.state is State.NEW for c in cases) - len(drafts)
    return AssignReport(dict(given), waiting, len(reviewers))
