"""What editors and programs are told of second opinions: side by side on the board, in show, and how far they agree."""

from dataclasses import replace

import pytest
from newsdesk import GOOD, PEOPLE, GreenGate, NewsDesk

from claims.desk import decide, publish
from claims.desk.board import board_now, write_board
from claims.desk.show import show
from claims.desk.status import status
from claims.ledger import events as e
from claims.ledger.state import Case, Verdict
from claims.records import Person
from claims.vocabulary import State

FIRST = {**GOOD, "rating": "Wrong", "why": "The ledgers contradict it."}
SECOND = {k: v for k, v in GOOD.items() if k != "decision"} | {"why": "The harbour book has it."}


@pytest.fixture
def asked(lent: NewsDesk) -> NewsDesk:
    """Ruth found her first claim wrong; Idris is asked."""
    lent.desk = replace(lent.desk, config=replace(lent.config, blind_share=1.0))
    mine = next(c for c in lent.cases() if c.holder == "ruth")
    lent.type("ruth", mine.id, FIRST)
    lent.lend()
    return lent


def claim(news: NewsDesk) -> Case:
    return next(c for c in news.cases() if c.seconds)


def answer(news: NewsDesk, **cells: str) -> str:
    case = claim(news)
    decide.decide(news.desk, case.id, "rate", "idris", {**SECOND, **cells})
    return case.id


def test_the_board_shows_both_side_by_side_with_what_can_be_done(asked: NewsDesk) -> None:
    assert not board_now(asked.desk).seconds
    one = answer(asked)
    (clash,) = board_now(asked.desk).seconds
    assert (clash.task.id, clash.stands.name, clash.asked.name) == (one, "Ruth Calder", "Idris Okoro")
    assert clash.stands.wrote == "Wrong: The ledgers contradict it."
    assert clash.asked.wrote == "Correct: The harbour book has it."
    page = write_board(asked.desk).read_text("utf-8")
    assert "1</span> second opinion that differs" in page
    assert "<dd>Wrong: The ledgers contradict it.</dd>" in page
    assert "<dd>Correct: The harbour book has it.</dd>" in page
    assert "Second opinions that differ: 1" in status(asked.desk).lines()


def test_one_that_agrees_is_no_task(asked: NewsDesk) -> None:
    answer(asked, rating="Wrong")
    assert not board_now(asked.desk).seconds
    assert board_now(asked.desk).waits == len(board_now(asked.desk).to_approve)


def test_a_difference_that_is_settled_by_rating_again_is_told_no_more(asked: NewsDesk) -> None:
    one = answer(asked)
    decide.decide(asked.desk, one, "rate", "ruth", SECOND)
    assert not board_now(asked.desk).seconds


def test_one_that_is_still_wanted_is_on_the_board_and_late_ones_say_what_to_do(asked: NewsDesk) -> None:
    (task,) = board_now(asked.desk).asked
    assert "Idris Okoro" in task.why
    assert (task.late, task.act) == (False, ())
    asked.at(20)
    (task,) = board_now(asked.desk).asked
    assert task.late
    assert "people.csv" in "".join(task.act)
    assert "Second opinions asked: 1" in status(asked.desk).lines()
    assert "Second opinions asked" in write_board(asked.desk).read_text("utf-8")


def test_one_that_differs_after_approval_comes_before_an_editor_in_time(asked: NewsDesk) -> None:
    case = claim(asked)
    decide.decide(asked.desk, case.id, "approve", "tomas", {})
    asked.lend()
    assert case.id not in [r["Claim"] for r in asked.rows("tomas")]
    answer(asked)
    asked.lend()
    row = next(r for r in asked.rows("tomas") if r["Claim"] == case.id)
    assert "Second opinion (Idris Okoro, after the decision): Correct, where" in row["Machine note"]
    board = board_now(asked.desk)
    assert board.waits == 1
    assert board.seconds[0].task.act[1] == "Hold"
    asked.type("tomas", case.id, {"decision": "Send back", "why": "Two of you differ."})
    assert asked.collect().rejected == 0
    assert claim(asked).state is State.ASSIGNED


def test_one_that_differs_from_what_was_published_is_shown_for_a_week(asked: NewsDesk) -> None:
    case = claim(asked)
    decide.decide(asked.desk, case.id, "approve", "tomas", {})
    publish.publish(asked.desk, GreenGate())
    answer(asked)
    (clash,) = board_now(asked.desk).seconds
    assert "Reopen" in clash.task.act
    asked.at(25)
    assert not board_now(asked.desk).seconds


def test_show_tells_what_was_asked_and_answered(asked: NewsDesk) -> None:
    one = answer(asked)
    shown = show(asked.desk, one)
    (second,) = shown.as_json()["second_opinions"]
    assert (second["of"], second["verdict"]["rating"], second["against"]["rating"]) == ("idris", "Correct", "Wrong")
    assert shown.as_json()["rating"] == "Wrong"
    text = "\n".join(shown.lines())
    assert "  Second opinion (Idris Okoro): Correct, where Ruth Calder found Wrong. The harbour book has it." in text
    assert "Second opinion asked: of Idris Okoro, due" in text
    assert "Second opinion, Idris Okoro: Correct, as of 2021-01-04" in text


def rated_twice(news: NewsDesk, *found: tuple[str, str]) -> None:
    """More claims on which two people gave these ratings, straight into the ledger."""
    case, known = news.case(), len(news.cases())
    values = {"Correct": 4, "Wrong": 1}
    for n, pair in enumerate(found, start=known):
        one, other = (Verdict(r, "four steps", "1", values[r], "why", (), "2021-01-04", "x") for r in pair)
        events = (
            ("machine", e.Proposed(case.article, case.revision, case.found)),
            ("tomas", e.Assigned("ruth", "2021-01-08")),
            ("ruth", e.Rated(one)),
            ("desk", e.SecondAsked("idris", "2021-01-08", 1)),
            ("idris", e.SecondOpinion(other)),
        )
        drafts = [e.Draft(f"clm-twice{n}", at, actor, (event,)) for at, (actor, event) in enumerate(events)]
        news.desk.store.append(drafts, news.desk.now())


def test_status_tells_how_far_they_agree_and_nothing_where_they_are_off_or_too_few(lent: NewsDesk) -> None:
    rated_twice(lent, ("Correct", "Correct"), ("Wrong", "Wrong"), ("Correct", "Wrong"), ("Wrong", "Wrong"))
    lent.desk = replace(lent.desk, config=replace(lent.config, blind_share=0.2))
    assert status(lent.desk).as_json()["agreement"] is None, "four are too few"
    rated_twice(lent, ("Correct", "Correct"), ("Wrong", "Wrong"), ("Correct", "Correct"), ("Wrong", "Correct"))
    told = status(lent.desk).as_json()["agreement"]
    assert isinstance(told, dict)
    assert (told["n"], told["level"], told["kappa"]) == (8, "ordinal", 0.5)
    assert told["low"] < told["alpha"] < told["high"]
    assert told == status(lent.desk).as_json()["agreement"]
    assert any("kappa 0.50" in line for line in status(lent.desk).lines())
    lent.desk = replace(lent.desk, config=lent.config)
    assert status(lent.desk).as_json()["agreement"] is None, "off"


def test_lend_says_of_whom_they_were_asked(lent: NewsDesk) -> None:
    lent.desk = replace(lent.desk, config=replace(lent.config, blind_share=1.0))
    lent.rate(0)
    lent.with_people(*PEOPLE, Person("olaf", "Olaf Berg", frozenset({"reviewer"})))
    report = lent.lend()
    assert "Second opinions asked: 1 of Olaf Berg" in report.lines()
    assert report.as_json()["second_opinions"] == {"asked": {"olaf": 1}, "left": 0}
