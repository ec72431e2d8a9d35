"""A duplicate from the sheet to the published release and back: readers always find a verdict that stands, or the last one.

Every release is verified as a reader would; in the longer lane the real gates look at each as well.
"""

import csv
import re
from collections.abc import Mapping

import pytest
from newsdesk import GOOD, SCHEME, GreenGate, NewsDesk

from claims.desk import publish
from claims.desk.audit import audit
from claims.desk.decide import decide
from claims.errors import Refused
from claims.gate import Finding, Gate
from claims.publish.verify import verify
from claims.vocabulary import State

LINK = re.compile(r"(?:href=\"|url=)(clm-[\w.-]+\.html)")
REDIRECT = '<meta http-equiv="refresh" content="0; url={}.html">'


@pytest.fixture(scope="module", params=["green", pytest.param("real", marks=pytest.mark.slow)])
def gates(request: pytest.FixtureRequest) -> Gate:
    """A gate that lets everything through, and, in the longer lane, the real ones."""
    if request.param == "green":
        return GreenGate()
    # Loading the real gates takes seconds, and the fast lane does without.
    from expectations.runner import Gates

    return Gates({r.label: r.value for r in SCHEME.ratings})


class Readers:
    """A desk whose releases are read as readers read them."""

    def __init__(self, news: NewsDesk, gates: Gate) -> None:
        self.news, self.gates, self.day = news, gates, 6
        self.ids = [c.id for c in news.cases()]

    def publish(self, *blocked: tuple[str, str]) -> publish.PublishReport:
        """The next day's release, verified; the real gates block exactly these claims by these rules."""
        self.news.at(self.day, 12)
        self.day += 1
        report = publish.publish(self.news.desk, self.gates)
        if not isinstance(self.gates, GreenGate):
            assert [(f.row, f.rule) for f in report.blocked] == list(blocked)
        if report.release:
            assert verify(self.folder) == []
            self.follow()
        return report

    @property
    def folder(self):
        """The live release."""
        return (self.news.root / "published" / "current").resolve()

    def page(self, claim: str) -> str:
        """What a reader finds at a claim's address."""
        return (self.folder / "claims" / f"{claim}.html").read_text("utf-8")

    def follow(self) -> None:
        """Every link between the pages of claims leads to one that is there."""
        for page in (self.folder / "claims").glob("*.html"):
            for to in LINK.findall(page.read_text("utf-8")):
                assert (page.parent / to).exists(), (page.name, to)

    def row(self, claim: str) -> Mapping[str, str]:
        """A claim's row among the verdicts, empty where there is none."""
        with (self.folder / "data" / "verdicts.csv").open(encoding="utf-8-sig", newline="") as lines:
            return next((r for r in csv.DictReader(lines) if r["claim_id"] == claim), {})

    def corrections(self) -> list[dict[str, str]]:
        """The rows of the corrections table."""
        with (self.folder / "data" / "corrections.csv").open(encoding="utf-8-sig", newline="") as lines:
            return list(csv.DictReader(lines))

    def said(self, claim: str) -> tuple[str, str]:
        """Status and target of a claim."""
        return self.row(claim)["status"], self.row(claim)["merged_into"]

    def answer(self, claim: str, **cells: str) -> None:
        """The claim's holder answers it in their sheet."""
        holder = self.news.desk.store.case(claim).holder
        self.news.lend(holder)
        self.news.type(holder, claim, cells)
        report = self.news.collect()
        assert report.rejected == 0, report.as_json()

    def approve(self, claim: str, editor: str = "mirela", **cells: str) -> None:
        """An editor approves in their sheet."""
        self.news.lend(editor)
        self.news.type(editor, claim, {"decision": "Approve", **cells})
        report = self.news.collect()
        assert report.rejected == 0, report.as_json()

    def rated(self, claim: str, rating: str = "Correct", **approval: str) -> None:
        """Rated in one sheet and approved in another."""
        self.answer(claim, **{**GOOD, "rating": rating})
        self.approve(claim, **approval)

    def merged(self, claim: str, target: str) -> None:
        """Called a duplicate in one sheet and approved in another; taken up again before where it was published."""
        if self.state(claim) is State.PUBLISHED:
            self.decide(claim, "reopen", why="It says the same as another.")
        self.answer(claim, decision="Duplicate", same_as=target)
        self.approve(claim)
        assert self.state(claim) is State.MERGED

    def decide(self, claim: str, act: str, editor: str = "tomas", **fields: str) -> None:
        """An act without a sheet."""
        decide(self.news.desk, claim, act, editor, fields)

    def state(self, claim: str) -> State:
        """Where a claim stands."""
        return self.news.desk.store.case(claim).state


@pytest.fixture
def readers(lent: NewsDesk, gates: Gate) -> Readers:
    """Three claims, given out."""
    return Readers(lent, gates)


def test_a_published_claim_is_merged_only_once_its_target_is_live_and_stands_until_then(readers: Readers) -> None:
    first, target, _ = readers.ids
    readers.rated(first)
    readers.publish()
    readers.merged(first, target)
    readers.publish((first, "verdicts.merge_shown"))
    assert readers.said(first) == ("rechecking", "")
    assert "Being re-checked" in readers.page(first) and "http-equiv" not in readers.page(first)
    readers.rated(target, "Wrong")
    readers.publish()
    assert readers.said(first) == ("merged", target)
    assert REDIRECT.format(target) in readers.page(first)
    assert "Our verdict there" in readers.page(first) and "“Correct” before" in readers.page(first)
    assert f"{first}.v1.html" in readers.page(target)
    assert (readers.folder / "claims" / f"{first}.v1.html").exists()
    audit(readers.news.desk)


def test_merges_in_a_row_lead_to_the_claim_that_stands_though_those_between_were_never_published(
    readers: Readers,
) -> None:
    first, between, last = readers.ids
    for claim in (first, last):
        readers.rated(claim)
    readers.publish()
    readers.merged(first, between)
    readers.merged(between, last)
    readers.publish()
    assert readers.said(first) == ("merged", last)
    assert readers.row(between) == {} and not (readers.folder / "claims" / f"{between}.html").exists()
    assert REDIRECT.format(last) in readers.page(first)
    readers.decide(between, "restore", why="It is not the last one.")
    readers.publish((first, "verdicts.merge_shown"))
    assert readers.said(first) == ("rechecking", "") and "Claims that say the same" not in readers.page(last)


def test_a_target_that_the_gate_blocks_carries_nothing_yet(lent: NewsDesk) -> None:
    found = Finding("verdicts", "verdicts.test", lent.case(1).id, "summary", "x", "y", "mend it", "Send back")
    readers = Readers(lent, GreenGate(found))
    first, target, _ = readers.ids
    readers.rated(first)
    readers.publish()
    readers.merged(first, target)
    readers.rated(target)
    readers.publish()
    assert readers.state(target) is State.APPROVED and readers.said(first) == ("rechecking", "")
    readers.gates = GreenGate()
    readers.publish()
    assert readers.said(first) == ("merged", target)


def test_a_withdrawn_claim_keeps_its_notice_though_it_is_merged_later(readers: Readers) -> None:
    first, target, _ = readers.ids
    for claim in (first, target):
        readers.rated(claim)
    readers.publish()
    for editor in ("tomas", "mirela"):
        readers.decide(first, "withdraw", editor, why="The words were never said.")
    readers.publish()
    readers.decide(first, "restore", why="They were said elsewhere.")
    readers.decide(first, "give", give_to="ruth")
    readers.merged(first, target)
    readers.publish()
    assert readers.said(first) == ("withdrawn", "") and "The words were never said." in readers.page(first)


def test_a_target_that_is_merged_later_hands_its_readers_on(readers: Readers) -> None:
    first, second, last = readers.ids
    for claim in readers.ids:
        readers.rated(claim)
    readers.publish()
    readers.merged(first, second)
    readers.publish()
    assert readers.said(first) == ("merged", second)
    readers.merged(second, last)
    readers.publish()
    assert readers.said(first) == readers.said(second) == ("merged", last)
    assert REDIRECT.format(last) in readers.page(first) and REDIRECT.format(last) in readers.page(second)
    assert f"{first}.v1.html" in readers.page(last) and f"{second}.v1.html" in readers.page(last)


def test_a_target_that_is_withdrawn_later_tells_so_to_all_it_carried(readers: Readers) -> None:
    first, target, _ = readers.ids
    for claim in (first, target):
        readers.rated(claim)
    readers.publish()
    readers.merged(first, target)
    readers.publish()
    readers.decide(target, "withdraw", "tomas", why="The log was forged.")
    readers.decide(target, "withdraw", "mirela", why="The log was forged.")
    readers.publish()
    assert readers.said(first) == ("merged", target) and readers.row(target)["status"] == "withdrawn"
    assert REDIRECT.format(target) in readers.page(first) and "was withdrawn" in readers.page(first)
    assert "The log was forged." in readers.page(target)


def test_a_merge_is_undone_by_restore_and_the_page_comes_back(readers: Readers) -> None:
    first, target, _ = readers.ids
    for claim in (first, target):
        readers.rated(claim)
    readers.publish()
    readers.merged(first, target)
    readers.publish()
    readers.news.lend("tomas")
    readers.decide(first, "restore", why="It is about another year.")
    case = readers.news.desk.store.case(first)
    assert (case.state, case.merged_into, case.decision, case.holder) == (State.NEW, None, None, None)
    readers.publish()
    assert readers.said(first) == ("rechecking", "")
    assert "http-equiv" not in readers.page(first) and f"{first}.v1.html" not in readers.page(target)
    readers.decide(first, "give", give_to="ruth")
    readers.rated(first, "Wrong", change="correction")
    assert readers.publish().published == (first,)
    assert readers.said(first) == ("published", "") and readers.row(first)["version"] == "2"
    with (readers.folder / "data" / "corrections.csv").open(encoding="utf-8-sig", newline="") as lines:
        (told,) = csv.DictReader(lines)
    assert (told["claim_id"], told["old_rating"], told["new_rating"]) == (first, "Correct", "Wrong")
    assert told["explanation"] == "It is about another year."
    audit(readers.news.desk)


def test_a_merge_into_another_rating_and_its_undoing_are_told_among_the_corrections(readers: Readers) -> None:
    first, target, _ = readers.ids
    readers.rated(first)
    readers.rated(target, "Wrong")
    readers.publish()
    readers.merged(first, target)
    readers.publish()
    (told,) = readers.corrections()
    assert (told["claim_id"], told["class"]) == (first, "merged")
    assert (told["old_rating"], told["new_rating"]) == ("Correct", "Wrong")
    assert told["explanation"].startswith(f"Merged into {target}, approved by ")
    readers.decide(first, "restore", why="It is about another year.")
    readers.publish()
    again, back = readers.corrections()
    assert again == told
    assert (back["class"], back["old_rating"], back["new_rating"]) == ("restored", "Wrong", "Correct")
    assert back["explanation"].endswith(": It is about another year.")
    audit(readers.news.desk)


def test_a_merge_of_what_was_never_published_shows_nowhere_and_is_undone_to_new(readers: Readers) -> None:
    first, target, _ = readers.ids
    readers.rated(target)
    readers.merged(first, target)
    readers.publish()
    assert readers.row(first) == {} and not (readers.folder / "claims" / f"{first}.html").exists()
    readers.decide(first, "restore", why="It is not the same.")
    readers.decide(first, "give", give_to="ruth")
    readers.rated(first)
    readers.publish()
    assert readers.said(first) == ("published", "")


def test_a_target_that_is_dropped_later_leaves_a_published_claim_as_it_was(readers: Readers) -> None:
    first, target, _ = readers.ids
    readers.rated(first)
    readers.publish()
    readers.merged(first, target)
    readers.answer(target, decision="Drop", why="An opinion.")
    readers.approve(target)
    assert readers.state(target) is State.DISMISSED
    readers.publish((first, "verdicts.merge_shown"))
    assert readers.said(first) == ("rechecking", "")
    readers.decide(first, "restore", why="The other was dropped.")
    readers.publish()


def test_two_claims_called_duplicates_of_each_other_never_lead_in_a_circle(readers: Readers) -> None:
    first, second, _ = readers.ids
    for claim in (first, second):
        readers.rated(claim)
    readers.publish()
    for claim, other in ((first, second), (second, first)):
        readers.decide(claim, "reopen", why="Twice the same.")
        readers.answer(claim, decision="Duplicate", same_as=other)
    readers.approve(first)
    with pytest.raises(Refused, match="merged") as refused:
        readers.decide(second, "approve", "tomas")
    assert "Send back" in refused.value.fix
    readers.decide(second, "send-back", why="The claim it repeats is gone.")
    readers.rated(second, change="none")
    readers.publish()
    assert readers.said(first) == ("merged", second) and readers.said(second) == ("published", "")


def test_a_target_merged_while_a_duplicate_waits_for_approval_is_named_anew(readers: Readers) -> None:
    first, second, last = readers.ids
    readers.answer(first, decision="Duplicate", same_as=second)
    readers.merged(second, last)
    with pytest.raises(Refused, match=last):
        readers.decide(first, "approve", "tomas")
    readers.decide(first, "send-back", why="That one is merged; name the last.")
    readers.merged(first, last)
    assert readers.news.desk.store.case(first).merged_into == last


def test_a_claim_is_no_duplicate_of_itself_nor_of_one_that_was_merged_into_it(readers: Readers) -> None:
    first, second, _ = readers.ids
    holder = readers.news.desk.store.case(first).holder
    with pytest.raises(Refused) as itself:
        readers.decide(first, "duplicate", holder, same_as=first)
    assert itself.value.column == "same_as"
    readers.merged(second, first)
    with pytest.raises(Refused) as merged:
        readers.decide(first, "duplicate", holder, same_as=second)
    assert first not in merged.value.fix
    readers.rated(first)


def test_who_called_it_a_duplicate_or_reworded_it_cannot_merge_it(readers: Readers) -> None:
    first, target, _ = readers.ids
    readers.decide(first, "give", give_to="idris")
    readers.answer(first, decision="Duplicate", same_as=target)
    readers.news.lend("tomas")
    readers.news.type("tomas", first, {"statement": "The lake was frozen"})
    readers.news.collect()
    with pytest.raises(Refused, match="reworded"):
        readers.decide(first, "approve", "tomas")
    for person in ("idris", "ruth"):
        with pytest.raises(Refused):
            readers.decide(first, "approve", person)
    readers.approve(first, "mirela")
    assert readers.state(first) is State.MERGED
