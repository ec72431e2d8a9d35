"""Second opinions are asked for by rule: of a share of what was rated, drawn from the claims' ids, of who has least to do.

Never of anybody who had a hand in the rating or was shown it. Editors, who see every rating on their page, come last.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from claims.desk.bases import is_editor
from claims.desk.desk import Desk
from claims.ledger import events as e
from claims.ledger.due import WITH_PEOPLE
from claims.ledger.seconds import coming, open_second
from claims.ledger.state import Case
from claims.records import Person
from claims.review.second import is_wanted
from claims.vocabulary import Role


@dataclass(frozen=True, slots=True)
class AskReport:
    """How many second opinions each person was asked for, by id, and how many claims nobody could be asked about.

    `names` are people's by id.
    """

    asked: dict[str, int] = field(default_factory=dict)
    left: int = 0
    names: Mapping[str, str] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """The report for people; nothing where nothing was wanted."""
        out = []
        if self.asked:
            out.append(
                f"Second opinions asked: {', '.join(f'{n} of {self.names.get(p, p)}' for p, n in sorted(self.asked.items()))}"
            )
        if self.left:
            out.append(
                f"Second opinions that nobody can give: {self.left}. It takes an active reviewer who has neither rated the "
                "claim nor seen its rating: add one to people.csv, or lower blind_share in desk.toml."
            )
        return out


def ask(desk: Desk) -> AskReport:
    """Asks for the second opinions that are wanted, and asks somebody else where who was asked is away. Idempotent."""
    if not desk.config.blind_share:
        return AskReport()
    with desk.store.lock():
        cases = list(desk.store.cases())
        able = [p for p in desk.people if p.active and Role.REVIEWER in p.roles]
        here = {p.id for p in able}
        wanted = [c for c in cases if _is_wanted(c, desk.config.blind_share, here)]
        if not wanted:
            return AskReport()
        loads = _loads(cases)
        due = (desk.today() + timedelta(days=desk.config.due_days)).isoformat()
        knowing = _knowing(desk, wanted, able)
        drafts, asked = [], Counter[str]()
        for case in wanted:
            free = [p for p in able if p.id not in knowing[case.id]]
            if not free:
                continue
            to = min(free, key=lambda p: (is_editor(p), loads[p.id], able.index(p))).id
            drafts.append(e.Draft(case.id, case.version, "desk", (e.SecondAsked(to, due, coming(case)),)))
            loads[to] += 1
            asked[to] += 1
        desk.store.append(drafts, desk.now())
    return AskReport(dict(asked), len(wanted) - len(drafts), {p.id: p.name for p in desk.people})


def _is_wanted(case: Case, share: float, here: Iterable[str]) -> bool:
    asked = open_second(case) if case.seconds else None
    return asked.of not in here if asked is not None else is_wanted(case, share)


def _loads(cases: Iterable[Case]) -> Counter[str]:
    """What each person has to do: claims they hold, second opinions they are asked for."""
    loads: Counter[str] = Counter()
    for case in cases:
        if case.holder and case.state in WITH_PEOPLE:
            loads[case.holder] += 1
        asked = open_second(case) if case.seconds else None
        if asked is not None:
            loads[asked.of] += 1
    return loads


def _knowing(desk: Desk, cases: list[Case], people: list[Person]) -> dict[str, set[str]]:
    """Who may not be asked, by claim: holders, whoever did anything to it since it was rated or reworded it, who was asked.

    And whoever was shown the rating: editors in their sheet, others where it came back to them as a conflict.
    """
    knowing = {c.id: {c.holder or "", *c.reworded_by, *c.reworded_before, *(s.of for s in c.seconds)} for c in cases}
    rated: dict[str, int] = {}
    for recorded in desk.store.events(among=knowing):
        if isinstance(recorded.event, e.Rated):
            rated.setdefault(recorded.stream, recorded.version)
        if recorded.stream in rated:
            knowing[recorded.stream].add(recorded.actor)
    for person in people:
        for sheet in desk.store.sheets(person.id):
            shown = {i for i, n in sheet.claims.items() if is_editor(person) and n >= rated.get(i, n + 1)}
            for claim in knowing.keys() & (shown | {c.claim for c in sheet.conflicts}):
                knowing[claim].add(person.id)
    return knowing
