"""New claims are given out by rule: those most worth a check first, to whoever knows the subject, else in turn.

What a person handed back, restored or added waits for an editor; the rule never gives it out again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from claims.desk.desk import Desk
from claims.desk.subjects import subjects_of
from claims.ledger import events as e
from claims.ledger.due import WITH_PEOPLE
from claims.ledger.state import Case
from claims.records import Person
from claims.vocabulary import Role, State

RULE = "by worth, in turn"
SUBJECT_RULE = "by subject"


@dataclass(frozen=True, slots=True)
class AssignReport:
    """How many claims each person got, by id, and how many new ones wait for an editor or for room.

    `able` is how many people can be given claims at all; `by_rule` is false where editors give each claim by hand.
    `names` are people's by id.
    """

    given: dict[str, int]
    left: int
    able: int = 1
    by_rule: bool = True
    names: Mapping[str, str] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """The report for people."""
        if not self.by_rule:
            return [f"Assigned: none by rule; editors give claims by hand, and {self.left} new wait for them"]
        to = ", ".join(f"{n} to {self.names.get(p, p)}" for p, n in sorted(self.given.items())) or "none"
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
    """Gives the claims most worth a check to active reviewers, up to `per_sheet` each. Idempotent.

    A claim goes to whoever holds least of those whose subject it is, else of everybody with room. Where the settings say
    that claims are given by hand, nothing is given.
    """
    with desk.store.lock():
        cases = list(desk.store.cases())
        hands = _Hands(desk, cases)
        fresh = sorted((c for c in cases if c.state is State.NEW and not c.touched), key=order_of)
        known = any(p.subjects for p in hands.reviewers)
        articles = {a.id: a for a in desk.store.articles()} if known and fresh else {}
        drafts: list[e.Draft] = []
        given: Counter[str] = Counter()
        for case in fresh if desk.config.by_rule else ():
            room = hands.room()
            if not room:
                break
            able = subjects_of(case, articles.get(case.article), room) if known else {}
            to = hands.least(able or [p.id for p in room])
            rule = f"{SUBJECT_RULE}: {able[to]}" if to in able else RULE
            drafts.append(e.Draft(case.id, case.version, "desk", (e.Assigned(to, hands.take(to), rule),)))
            given[to] += 1
        desk.store.append(drafts, desk.now())
    waiting = sum(c.state is State.NEW for c in cases) - len(drafts)
    return AssignReport(
        dict(given), waiting, len(hands.reviewers), desk.config.by_rule, {p.id: p.name for p in desk.people}
    )


class _Hands:
    """What each active reviewer has in hand, and for which days answers are wanted of them already."""

    def __init__(self, desk: Desk, cases: Sequence[Case]) -> None:
        self.reviewers = [p for p in desk.people if p.active and Role.REVIEWER in p.roles]
        self._place = {p.id: n for n, p in enumerate(self.reviewers)}
        self._most = desk.config.per_sheet
        self._a_day = desk.config.per_day
        self._first = desk.today() + timedelta(days=desk.config.due_days)
        mine = [c for c in cases if c.state in WITH_PEOPLE]
        self._held = Counter(c.holder for c in mine)
        self._due = Counter((c.holder, c.due) for c in mine)

    def room(self) -> list[Person]:
        """Who can take another claim."""
        return [p for p in self.reviewers if self._held[p.id] < self._most]

    def least(self, able: Iterable[str]) -> str:
        """Of these, by id, who holds least; of equals, who comes first in people.csv."""
        return min(able, key=lambda p: (self._held[p], self._place[p]))

    def take(self, person: str) -> str:
        """Puts one more into a person's hands; the ISO day for which its answer is wanted.

        That is the first day, from the usual one on, for which not too many answers of theirs are wanted already.
        """
        day = self._first
        while self._due[person, day.isoformat()] >= self._a_day:
            day += timedelta(days=1)
        self._held[person] += 1
        self._due[person, day.isoformat()] += 1
        return day.isoformat()
