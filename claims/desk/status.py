"""What the desk looks like now: claims by state, people, what is late, waiting and blocked, the last release.

The lines for people tell what the board tells; programs get ids.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.desk import second
from claims.desk.desk import Desk
from claims.desk.findings import recall
from claims.desk.inbox import postponed
from claims.extract import languages
from claims.gate import Finding
from claims.ledger.due import WITH_PEOPLE, has, overdue
from claims.ledger.state import ArticleRecord, Case
from claims.records import Person
from claims.vocabulary import State

if TYPE_CHECKING:
    from claims.publish.board import Board, Task
    from claims.review.agreement import Agreement


@dataclass(frozen=True, slots=True)
class Status:
    """The desk at one moment. `release` is (id, ISO time) of what is live; `postponed` are files not read yet, and why.

    `hands` counts what each person has, by id and state; `away` are the claims of whoever is not here; `unread` counts
    articles by language, of languages that no claims are read from.
    """

    desk: str
    people: tuple[Person, ...]
    claims: dict[str, int]
    hands: Mapping[str, Mapping[str, int]]
    overdue: tuple[Case, ...]
    waiting: tuple[Case, ...]
    away: tuple[Case, ...]
    blocked: tuple[Finding, ...]
    postponed: tuple[str, ...]
    release: tuple[str, str] | None
    board: Board
    agreement: Agreement | None = None
    unread: Mapping[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """The status for programs, as the public shape has it."""
        board = self.board
        return {
            "desk": self.desk,
            "people": [self._person(p) for p in self.people],
            "claims": self.claims,
            "overdue": [_held(c) for c in self.overdue],
            "waiting": [_waits(c) for c in self.waiting],
            "away": [_held(c) for c in self.away],
            "to_approve": [t.id for t in board.to_approve],
            "conflicts": [
                {
                    "claim": c.task.id,
                    "ours": c.stands.wrote,
                    "theirs": c.asked.wrote,
                    "by": c.stands.name,
                    "at": c.stands.at,
                }
                for c in board.conflicts
            ],
            "rejected": [_told(t) for t in board.rejected],
            "withdrawals": [t.id for t in board.withdrawals],
            "held": [t.id for t in board.held],
            "blocked": [
                {"claim": f.row, "gate": f.rule, "reason": f.found, "fix": f.fix, "act": f.act} for f in self.blocked
            ],
            "changed": [_told(t) for t in board.changed],
            "postponed": list(self.postponed),
            "unread": dict(self.unread),
            "release": self._release(),
            "agreement": self.agreement.as_json() if self.agreement else None,
        }

    def lines(self) -> list[str]:
        """The status for people, as a terminal of 80 columns shows it."""
        from claims.desk.statuslines import lines_of

        unread = [languages.kept(n, language) for language, n in self.unread.items()]
        return lines_of(self.board, self.postponed, self.agreement.line() if self.agreement else "", unread)

    def _person(self, person: Person) -> dict[str, object]:
        hands = {s.value: self.hands.get(person.id, {}).get(s.value, 0) for s in (*WITH_PEOPLE, State.RATED)}
        roles = sorted(person.roles)
        return {"id": person.id, "name": person.name, "roles": roles, "active": person.active, "has": hands}

    def _release(self) -> dict[str, object] | None:
        verdicts = len(self.board.published)
        return {"id": self.release[0], "at": self.release[1], "verdicts": verdicts} if self.release else None


def _held(case: Case) -> dict[str, str | None]:
    return {"claim": case.id, "holder": case.holder, "due": case.due}


def _told(task: Task) -> dict[str, str]:
    return {"claim": task.id, "problem": task.why, "fix": "".join(task.act)}


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
    from claims.desk.board import board_now

    cases, articles = list(desk.store.cases()), list(desk.store.articles())
    today = desk.today().isoformat()
    here = {p.id for p in desk.people if p.active}
    states = Counter(c.state for c in cases)
    live = next((r for r in reversed(desk.store.desk().releases) if r.release), None)
    return Status(
        desk.config.name or desk.config.id,
        desk.people,
        {s.value: states[s] for s in State},
        _hands(cases),
        tuple(c for c in cases if overdue(c, today)),
        tuple(c for c in cases if c.state is State.WAITING),
        tuple(c for c in cases if c.state in WITH_PEOPLE and c.holder not in here),
        recall(desk),
        postponed(desk),
        (live.release, live.at) if live and live.release else None,
        board_now(desk, cases=cases, articles=articles),
        second.agreement_now(desk, cases),
        _unread(articles),
    )


def _unread(articles: Iterable[ArticleRecord]) -> dict[str, int]:
    """How many articles are kept and not read, by language."""
    return dict(sorted(Counter(a.language for a in articles if not languages.readable(a.language)).items()))


def _hands(cases: list[Case]) -> dict[str, Counter[str]]:
    """How many claims each person has, by id and state: in hand, or rated and not approved yet."""
    found: dict[str, Counter[str]] = {}
    for case in cases:
        if who := has(case):
            found.setdefault(who, Counter())[case.state.value] += 1
    return found
