"""The laws of lending and collecting, over whole histories: people edit, save, copy, go astray and decide beside each other.

What must hold stands in deskmodel.py; here is what people do. CLAIMDESK_HISTORIES sets how many histories the longer lane
tries, CLAIMDESK_STEPS how long each may be, CLAIMDESK_SEED which; CLAIMDESK_SHRINK=no tells the first broken law as it is.
"""

import os

import pytest
from deskmodel import DeskModel
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from mending import mending
from newsdesk import GOOD, GreenGate
from twoorders import hold_two_orders
from watching import HUMANS, UNITS, rows_of, shown, unit_of

from claims.desk.collect import CollectReport
from claims.desk.decide import decide
from claims.desk.publish import publish
from claims.errors import Refused
from claims.ledger import events as e
from claims.tables.columns import OURS

HISTORIES = int(os.environ.get("CLAIMDESK_HISTORIES", "10000"))
# Histories of one seed: Hypothesis keeps all that it has tried, so that one run of ten thousand would hold gigabytes.
BATCH = 500
STEPS = int(os.environ.get("CLAIMDESK_STEPS", "16"))
SEED = int(os.environ.get("CLAIMDESK_SEED", "1"))
SHRINK = os.environ.get("CLAIMDESK_SHRINK", "yes") == "yes"
COPY = "sheet (1).csv"
ANOTHER = "another claim"
PERSON = st.sampled_from(["ruth", "idris", "tomas", "mirela"])
REVIEWER = st.sampled_from(["ruth", "idris"])
SINGLE = st.sampled_from(["note", "statement", "speaker"])
WHERE = st.integers(0, 9)
WORDS = st.sampled_from(["one", "two", "three"])
EDITS = st.one_of(
    st.builds(lambda r, w: {**GOOD, "rating": r, "why": w}, st.sampled_from(["Correct", "Wrong"]), WORDS),
    st.builds(lambda w: {"why": w}, WORDS),
    st.builds(lambda w: {"note": w}, WORDS),
    st.builds(lambda w: {"statement": w}, WORDS),
    st.builds(lambda w: {"speaker": w}, WORDS),
    st.builds(lambda d: {"due": f"2021-01-1{d}"}, st.integers(0, 3)),
    st.builds(
        lambda w, d: {"decision": "Wait", "waiting_for": w, "chase_on": d},
        WORDS, st.sampled_from(["2021-01-06", "2021-01-20"]),
    ),
    st.builds(lambda w: {"decision": "Resume", "why": w}, WORDS),
    st.just({"decision": "Duplicate", "same_as": ANOTHER}),
    st.builds(
        lambda a, w: {"decision": a, "why": w},
        st.sampled_from(["Drop", "Hand back", "Send back", "Hold", "Reopen", "Withdraw"]),
        WORDS,
    ),
    st.builds(lambda a: {"decision": a}, st.sampled_from(["Approve", "Approve", "Take back", "Release"])),
    st.builds(lambda p: {"decision": "Give", "give_to": p}, st.sampled_from(["ruth", "idris"])),
    st.builds(lambda w: {**GOOD, "rating": "Half true", "why": w}, WORDS),
)  # fmt: skip
COMMANDS = st.one_of(
    st.tuples(st.just("give"), st.sampled_from([{"give_to": "ruth"}, {"give_to": "idris"}])),
    st.tuples(st.sampled_from(["approve", "approve", "release", "take-back"]), st.just({})),
    st.tuples(st.sampled_from(["send-back", "hold", "hand-back", "restore"]), st.just({"why": "by hand"})),
    st.tuples(st.just("rate"), st.just({k: v for k, v in GOOD.items() if k != "decision"} | {"rating": "Unproven"})),
)
DAMAGE = st.tuples(
    st.sampled_from([k for k in OURS if k not in ("claim", "key")]), st.sampled_from(["", "#NAME?", "12"])
)
SPOILED = st.sampled_from([str.upper, lambda i: i[:-1], lambda i: f"clm-é{i[5:]}", lambda i: ""])
QUOTES = st.sampled_from(["300 people skated", "The harbour lake", "no such words", "in"])


class People(RuleBasedStateMachine):
    """What people do, in any order."""

    histories = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).histories += 1
        self.model = DeskModel()
        self.news = self.model.news

    def teardown(self) -> None:
        self.model.end()

    def file(self, person: str, which: int) -> str:
        """The name of one of the files of their sheet: mostly the sheet itself."""
        return COPY if which > 6 and self.news.sheet(person, COPY).exists() else "sheet.csv"

    def typed(self, cells: dict[str, str], claim: str) -> dict[str, str]:
        """The cells with the claim that is meant by another."""
        others = [c for c in sorted(self.model.cases) if c != claim]
        return {k: others[0] if v == ANOTHER else v for k, v in cells.items()}

    @rule(person=PERSON, which=WHERE, where=WHERE, cells=EDITS)
    def edit(self, person: str, which: int, where: int, cells: dict[str, str]) -> None:
        name = self.file(person, which)
        rows = self.model.rows(self.news.sheet(person, name))
        if rows:
            claim = rows[where % len(rows)]["claim"]
            self.news.type(person, claim, self.typed(cells, claim), name)

    @rule(person=PERSON, where=WHERE, damage=DAMAGE)
    def damage(self, person: str, where: int, damage: tuple[str, str]) -> None:
        rows = self.model.rows(self.news.sheet(person))
        if rows:
            self.news.type(person, rows[where % len(rows)]["claim"], dict([damage]))

    @rule(person=PERSON, where=WHERE, spoil=SPOILED)
    def damage_an_id(self, person: str, where: int, spoil) -> None:
        rows = self.model.rows(self.news.sheet(person))
        if len(rows) > 1:
            claim = rows[where % len(rows)]["claim"]
            self.news.type(person, claim, {"claim": spoil(claim)})

    @rule(person=REVIEWER, quote=QUOTES)
    def add_a_row(self, person: str, quote: str) -> None:
        rows = self.news.rows(person) if self.news.sheet(person).exists() else []
        if rows and len(rows) < 6:
            new = {"Article": "The lake", "Exact words": quote, "Do not touch": rows[0]["Do not touch"]}
            self.news.save(person, [*rows, dict.fromkeys(rows[0], "") | new])

    @rule(person=PERSON, keep=WHERE)
    def save_half(self, person: str, keep: int) -> None:
        rows = self.news.rows(person)
        if len(rows) > 1:
            self.news.save(person, [r for i, r in enumerate(rows) if i % 2 == keep % 2])

    @rule(person=PERSON, as_lent=st.booleans())
    def copy_the_sheet(self, person: str, as_lent: bool) -> None:
        """A second file of one sheet: as it was lent, or as it lies there by now."""
        path, copy = self.news.sheet(person), self.news.sheet(person, COPY)
        if not self.model.rows(path) or copy.exists():
            return
        copy.write_bytes(self.model.lent[str(path)] if as_lent else path.read_bytes())
        os.utime(copy, (1, 1))
        self.model.docs[str(copy)] = self.model.docs[str(path)].as_lent()
        self.model.lent[str(copy)] = self.model.lent[str(path)]

    @rule(person=PERSON, which=WHERE)
    def collect_one(self, person: str, which: int) -> None:
        path = self.news.sheet(person, self.file(person, which))
        if path.exists() and str(path) in self.model.docs:
            self.model.collect(path)

    @rule()
    def collect_all(self) -> None:
        self.model.collect_all()

    @rule(where=WHERE, row=WHERE, cells=EDITS)
    @precondition(lambda self: self.model.older)
    def collect_older(self, where: int, row: int, cells: dict[str, str]) -> None:
        """A copy of an older sheet is found again, typed into and collected."""
        data, doc = self.model.older[where % len(self.model.older)]
        self.model.copies += 1
        name = f"copy {self.model.copies}.csv"
        path = self.news.sheet(doc.person, name)
        path.write_bytes(data)
        self.model.docs[str(path)] = doc.as_lent()
        claim = rows_of(data)[row % len(rows_of(data))]["claim"]
        self.news.type(doc.person, claim, self.typed(cells, claim), name)
        self.model.collect(path)
        path.unlink()

    @rule(person=PERSON, where=WHERE, cells=EDITS)
    def mend(self, person: str, where: int, cells: dict[str, str]) -> None:
        """A row that came back is changed in rejected.csv."""
        mended = mending(self.model, person, where, self.typed(cells, ""))
        if mended is not None:
            self.model.collect(*mended)

    @rule(person=REVIEWER, where=WHERE, words=WORDS, cells=EDITS, brings=st.booleans(), same=st.booleans(), unit=SINGLE)
    def another_writes_where_a_sheet_does(
        self, person: str, where: int, words: str, cells: dict[str, str], brings: bool, same: bool, unit: str
    ) -> None:
        """A sheet brings something (or not yet), another person writes there too, and the same file is saved again."""
        path = self.news.sheet(person)
        claims = [r["claim"] for r in self.model.rows(path) if r["claim"] in self.model.cases]
        if not claims:
            return
        claim = claims[where % len(claims)]
        if brings:
            self.news.type(person, claim, {unit: words})
            self.model.collect(path)
        event = e.Remarked(f"{words}, says Tomas") if unit == "note" else e.Reworded(**{unit: f"{words}, says Tomas"})
        store = self.news.desk.store
        store.append([e.Draft(claim, store.version(claim), "tomas", (event,))], self.news.desk.now())
        _, self.model.cases = self.model.done()
        self.news.type(person, claim, {unit: f"{words} again"} if same else self.typed(cells, claim))
        self.model.collect(path)

    @rule(person=REVIEWER, where=WHERE, words=WORDS, other=WORDS, unit=SINGLE)
    def two_copies_fill_one_cell(self, person: str, where: int, words: str, other: str, unit: str) -> None:
        """Two files of one sheet say something of one cell, and are collected one after the other."""
        self.copy_the_sheet(person, True)
        for name, typed in (("sheet.csv", words), (COPY, other)):
            path = self.news.sheet(person, name)
            claims = [r["claim"] for r in self.model.rows(path) if r["claim"] in self.model.cases]
            if claims:
                self.news.type(person, claims[where % len(claims)], {unit: typed}, name)
                self.model.collect(path)

    @rule(person=REVIEWER, where=WHERE, words=WORDS)
    def two_people_rate(self, person: str, where: int, words: str) -> None:
        """A claim goes to another person, who rates it, and who had it before rates it in the old sheet."""
        rows = self.model.rows(self.news.sheet(person))
        claims = [r["claim"] for r in rows if r["claim"] in self.model.cases]
        if not claims:
            return
        claim, other = claims[where % len(claims)], "idris" if person == "ruth" else "ruth"
        self.decide_by_hand("tomas", sorted(self.model.cases).index(claim), ("give", {"give_to": other}))
        rated = {k: v for k, v in GOOD.items() if k != "decision"} | {"rating": "Unproven"}
        self.decide_by_hand(other, sorted(self.model.cases).index(claim), ("rate", rated))
        self.news.type(person, claim, {**GOOD, "why": words})
        self.model.collect(self.news.sheet(person))

    @rule(person=PERSON, where=WHERE, command=COMMANDS)
    def decide_by_hand(self, person: str, where: int, command: tuple[str, dict[str, str]]) -> None:
        claim = sorted(self.model.cases)[where % len(self.model.cases)]
        act, fields = command
        head = self.news.desk.store.head()
        try:
            decide(self.news.desk, claim, act, person, fields)
            self.model.settle(person, [(claim, "decision")], head[0] + 1)
        except Refused as refused:
            assert refused.what and refused.fix
            assert self.news.desk.store.head() == head
        done, self.model.cases = self.model.done()
        assert {(d.actor, d.after.id) for d in done} <= {(person, claim)}
        self.model.conflicts_stand()

    @rule(day=st.integers(0, 1), people=st.lists(PERSON, max_size=1), published=st.booleans())
    def lend(self, day: int, people: list[str], published: bool) -> None:
        self.news.time = self.news.time.replace(day=min(9, self.news.time.day + day))
        asks = self.model.unread()
        for person in sorted(HUMANS - {"petra"}):
            path = self.news.sheet(person)
            if self.model.rows(path):
                self.model.older = [*self.model.older[-5:], (path.read_bytes(), self.model.docs[str(path)])]
        before = {p: self.model.bytes_of(self.news.sheet(p)) for p in HUMANS}
        report = self.news.lend(*people, published=published)
        self.model.after(asks, report.collected)
        self.model.look_at_sheets()
        for person in (p for p in HUMANS if self.model.bytes_of(self.news.sheet(p)) != before[p]):
            for row in self.model.rows(self.news.sheet(person)):
                case = self.model.cases[row["claim"]]
                assert all(unit_of(row, u) == shown(case, person, u) for u in UNITS), "lent otherwise"

    @rule()
    @precondition(lambda self: len(self.model.cases) < 6)
    def ingest(self) -> None:
        n = len(self.model.cases)
        self.news.article(
            f"Title: Bridge {n}\nPublished: 2021-01-04\n\nThe bridge cost {n} million euros in 2019.\n", f"{n}.txt"
        )
        self.model.after([], CollectReport())

    @rule()
    @precondition(lambda self: any(c.state.value == "approved" for c in self.model.cases.values()))
    def publish(self) -> None:
        """What two people agreed on goes out as they agreed on it, and nothing else moves."""
        before = self.model.cases
        publish(self.news.desk, GreenGate())
        done, self.model.cases = self.model.done()
        for did in done:
            was = before[did.after.id]
            assert was.state.value == "approved", "published though nobody approved"
            if was.decision is not None and was.decision.verdict is not None and did.after.live is not None:
                assert did.after.live.verdict == was.decision.verdict
                assert did.after.live.rated_by != did.after.live.approved_by

    @rule(one=PERSON, other=PERSON)
    def two_orders(self, one: str, other: str) -> None:
        hold_two_orders(self.model, self.news.sheet(one), self.news.sheet(other, COPY if one == other else "sheet.csv"))


def _try(histories: int, steps: int, number: int | None = None) -> int:
    """How many histories were tried, at least as many as asked for; `number` is their seed, None for always the same ones."""
    People.histories = 0
    phases = [p for p in Phase if SHRINK or p not in (Phase.shrink, Phase.explain)]
    chosen = settings(
        max_examples=histories,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=phases,
    )
    run_state_machine_as_test(People if number is None else seed(number)(People), settings=chosen)
    return People.histories


def test_no_edit_is_lost_and_none_overwritten_unseen_over_forty_histories() -> None:
    assert _try(40, 20) >= 40


@pytest.mark.slow
@pytest.mark.parametrize("batch", range(-(-HISTORIES // BATCH)))
def test_no_edit_is_lost_and_none_overwritten_unseen_over_thousands_of_histories(batch: int, capsys) -> None:
    asked = min(BATCH, HISTORIES - batch * BATCH)
    tried = _try(asked, STEPS, SEED * 1000 + batch)
    with capsys.disabled():
        print(f"\n{tried} histories tried, laws broken: 0")
    assert tried >= asked
