"""A conflict names who wrote what stands, and when: whoever did that cell, not whoever touched the claim last."""

import pytest
from newsdesk import GOOD, NewsDesk

from claims.desk.decide import decide
from claims.ledger import events as e
from claims.ledger.state import Conflict


def act(news: NewsDesk, claim: str, who: str, event: e.Event, day: int) -> None:
    """Somebody does something to a claim on a day."""
    news.at(day)
    news.desk.store.append([e.Draft(claim, news.desk.store.version(claim), who, (event,))], news.desk.now())


def clash(news: NewsDesk, claim: str, cells: dict[str, str], dry_run: bool = False) -> Conflict:
    """Ruth saves cells of a claim; the one conflict it makes."""
    news.type("ruth", claim, cells)
    (found,) = [c for f in news.collect(dry_run=dry_run).files for c in f.conflicts]
    return found


@pytest.fixture
def held(lent: NewsDesk) -> tuple[NewsDesk, str]:
    """A claim that Ruth holds."""
    return lent, next(c.id for c in lent.cases() if c.holder == "ruth")


@pytest.mark.parametrize("dry_run", [True, False])
def test_a_rewording_is_its_writers_though_others_noted_and_dated_since(
    held: tuple[NewsDesk, str], dry_run: bool
) -> None:
    news, claim = held
    act(news, claim, "mirela", e.Reworded("Mirela's words"), 6)
    act(news, claim, "tomas", e.Remarked("Look at page 3."), 7)
    act(news, claim, "tomas", e.DueSet("2021-01-12"), 8)
    found = clash(news, claim, {"statement": "Ruth's words"}, dry_run)
    assert (found.ours, found.by, found.at) == ("Mirela's words", "Mirela Costin", "2021-01-06T09:00:00Z")


def test_a_note_is_its_writers_though_another_rated_since(held: tuple[NewsDesk, str]) -> None:
    news, claim = held
    act(news, claim, "mirela", e.Remarked("Look at page 3."), 6)
    news.at(7)
    decide(news.desk, claim, "give", "tomas", {"give_to": "idris"})
    decide(news.desk, claim, "rate", "idris", {k: v for k, v in GOOD.items() if k != "decision"})
    found = clash(news, claim, {"note": "Look at page 7."})
    assert (found.column, found.by, found.at) == ("note", "Mirela Costin", "2021-01-06T09:00:00Z")


def test_a_decision_is_whose_it_is(held: tuple[NewsDesk, str]) -> None:
    news, claim = held
    news.at(6)
    decide(news.desk, claim, "give", "tomas", {"give_to": "idris"})
    news.at(7)
    decide(news.desk, claim, "rate", "idris", {k: v for k, v in GOOD.items() if k != "decision"})
    act(news, claim, "mirela", e.Remarked("Look at page 3."), 8)
    found = clash(news, claim, {**GOOD, "rating": "Wrong"})
    assert (found.column, found.by, found.at) == ("decision", "Idris Okoro", "2021-01-07T09:00:00Z")


def test_what_a_sheet_of_the_same_run_wrote_is_named_in_a_dry_run_too(held: tuple[NewsDesk, str]) -> None:
    news, claim = held
    news.at(6)
    news.lend()
    decide(news.desk, claim, "give", "tomas", {"give_to": "idris"})
    news.lend("idris")
    news.type("idris", claim, {"note": "From Idris."})
    news.type("ruth", claim, {"note": "From Ruth."})
    dry = [c for f in news.collect(dry_run=True).files for c in f.conflicts]
    wet = [c for f in news.collect().files for c in f.conflicts]
    assert dry == wet and [(c.ours, c.by) for c in wet] == [("From Ruth.", "Ruth Calder")]
