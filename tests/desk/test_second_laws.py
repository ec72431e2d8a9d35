"""Laws of second opinions over whole histories: blind whatever happens, one a version, no state changed, nothing lost."""

import contextlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsdesk import GOOD, PEOPLE, GreenGate, NewsDesk

from claims.desk import decide, publish
from claims.desk.audit import audit
from claims.errors import Refused
from claims.ledger import events as e
from claims.ledger.seconds import is_open
from claims.records import Person
from claims.vocabulary import State

REVIEWERS = ("ruth", "idris", "olaf")
OLAF = Person("olaf", "Olaf Berg", frozenset({"reviewer"}))
ACTS = ("approve", "send-back", "take-back", "hold", "reopen", "hand-back")
RATED = st.tuples(
    st.just("sheet"), st.sampled_from(REVIEWERS), st.integers(0, 2), st.sampled_from(("Correct", "Wrong"))
)
LENT = st.just(("lend", "", 0, ""))
# As on a real day, most of what happens is that people answer and get new sheets.
STEP = st.one_of(
    RATED,
    RATED,
    RATED,
    LENT,
    LENT,
    st.tuples(st.just("draft"), st.sampled_from(REVIEWERS), st.integers(0, 2), st.just("")),
    st.tuples(st.sampled_from(ACTS), st.sampled_from((*REVIEWERS, "tomas", "mirela")), st.integers(0, 2), st.just("")),
    st.tuples(st.sampled_from(("publish", "away", "back")), st.just(""), st.just(0), st.just("")),
)


class History:
    """One desk on which steps are taken; every word that a person writes carries who wrote it."""

    def __init__(self, root: Path, share: float) -> None:
        self.news = NewsDesk(root, (*PEOPLE, OLAF))
        self.news.with_config(blind_share=share)
        self.news.article()
        self.news.lend()
        self.said = 0

    def words(self, person: str, what: str = "found") -> str:
        self.said += 1
        return f"{what}-by-{person}-{self.said}"

    def take(self, what: str, person: str, n: int, rating: str) -> None:
        if what in ("sheet", "draft"):
            self._type(person, n, rating)
        elif what == "lend":
            self.news.lend()
        elif what == "publish":
            publish.publish(self.news.desk, GreenGate())
        elif what in ("away", "back"):
            active = what == "back"
            self.news.with_people(*PEOPLE, replace(OLAF, active=active))
        else:
            fields = {"why": self.words(person, "told")} if what not in ("take-back", "approve") else {}
            fields |= {"change": "update"} if what == "approve" else {}
            with contextlib.suppress(Refused):
                decide.decide(self.news.desk, self.news.case(n).id, what, person, fields)

    def _type(self, person: str, n: int, rating: str) -> None:
        claim = self.news.case(n).id
        if claim not in [r["Claim"] for r in self.news.rows(person)]:
            return
        here = any(p.id == person and p.active for p in self.news.desk.people)
        asked = here and is_open(self.news.case(n), person)
        before, words = self.news.case(n), self.words(person)
        cells = {**GOOD, "rating": rating, "why": words} if rating else {"why": words}
        self.news.type(person, claim, cells)
        report = self.news.collect()
        now = self.news.case(n)
        if asked and rating:
            second = now.second(person)
            assert second is not None
            assert second.verdict is not None, report
            assert second.verdict.why == words
            assert (now.state, now.decision, now.snapshots) == (before.state, before.decision, before.snapshots)

    def holds(self) -> None:
        """What must be true at any time."""
        for person in REVIEWERS:
            for name in ("sheet.csv", "rejected.csv"):
                path = self.news.sheet(person, name)
                text = path.read_text("utf-8") if path.exists() else ""
                assert not [p for p in (*REVIEWERS, "tomas", "mirela") if p != person and f"found-by-{p}-" in text], (
                    name
                )
        self._tells_nothing_to_who_is_asked()
        for case in self.news.cases():
            for number in {s.number for s in case.seconds}:
                mine = [s for s in case.seconds if s.number == number]
                assert len({s.of for s in mine}) == len(mine), "nobody is asked twice about one version"
                assert sum(s.unanswered and not s.passed_on for s in mine) <= 1
        published = self.news.root / "published" / "current"
        rated = {c.decision.verdict.why for c in self.news.cases() if c.decision and c.decision.verdict}
        for second in (s for c in self.news.cases() for s in c.seconds if s.verdict):
            if published.exists() and second.verdict.why not in rated:  # type: ignore[union-attr]
                data = (published / "data" / "verdicts.json").read_text("utf-8")
                assert second.verdict.why not in data  # type: ignore[union-attr]

    def _tells_nothing_to_who_is_asked(self) -> None:
        """Why a claim came back is for who has it; who is asked for a second opinion, and never had it, reads none of that."""
        for person in REVIEWERS:
            sheet = self.news.rows(person) if self.news.sheet(person).exists() else []
            told = {row["Claim"] for row in sheet if any("told-by-" in cell for cell in row.values())}
            for case in (c for c in self.news.cases() if c.id in told and is_open(c, person)):
                recorded = self.news.desk.store.events(case.id)
                assert person in {
                    getattr(r.event, "to", "") for r in recorded if not isinstance(r.event, e.SecondAsked)
                }

    def ends(self, share: float) -> None:
        self.news.with_people(*PEOPLE, OLAF)
        self.news.lend()
        self.holds()
        audit(self.news.desk)
        if share:
            for case in self.news.cases():
                if case.state in (State.RATED, State.APPROVED, State.HELD):
                    kinds = [type(r.event) for r in self.news.desk.store.events(case.id)]
                    assert e.SecondAsked in kinds
        else:
            assert not [c for c in self.news.cases() if c.seconds]


def run(steps: list[tuple[str, str, int, str]], share: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        history = History(Path(folder) / "desk", share)
        for step in steps:
            history.take(*step)
            history.holds()
        history.ends(share)
        history.news.desk.store.close()


def test_a_long_day_keeps_every_law() -> None:
    run(
        [
            ("sheet", "ruth", 0, "Wrong"),
            ("sheet", "idris", 1, "Correct"),
            ("lend", "", 0, ""),
            ("away", "", 0, ""),
            ("lend", "", 0, ""),
            ("approve", "tomas", 0, ""),
            ("sheet", "idris", 0, "Correct"),
            ("sheet", "ruth", 1, "Wrong"),
            ("send-back", "mirela", 1, ""),
            ("publish", "", 0, ""),
            ("back", "", 0, ""),
            ("lend", "", 0, ""),
            ("sheet", "idris", 1, "Wrong"),
        ],
        1.0,
    )


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(STEP, min_size=4, max_size=25), st.sampled_from((0.0, 1.0, 1.0, 1.0)))
def test_whatever_happens_it_stays_blind_and_nothing_is_lost(
    steps: list[tuple[str, str, int, str]], share: float
) -> None:
    run(steps, share)
