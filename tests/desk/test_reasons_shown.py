"""Whoever gets a claim back reads in their sheet why, and nobody reads what is not for them."""

from dataclasses import replace
from zipfile import ZipFile

import pytest
from newsdesk import GOOD, GreenGate, NewsDesk

from claims.desk.decide import decide
from claims.desk.lend import lend
from claims.desk.publish import publish
from claims.desk.show import show
from claims.desk.status import status

VERDICT = {k: v for k, v in GOOD.items() if k != "decision"}
WHY = "The ledger is of 2012, not 2013."


def note(news: NewsDesk, person: str, claim: str, **how: bool) -> str:
    """The Machine note of a claim in a person's new sheet."""
    lend(news.desk, [person], **how)
    return next(row["Machine note"] for row in news.rows(person) if row["Claim"] == claim)


@pytest.fixture
def rated(lent: NewsDesk) -> str:
    return lent.rate()


def holder(news: NewsDesk, claim: str) -> str:
    case = news.desk.store.case(claim)
    assert case and case.holder
    return case.holder


@pytest.fixture
def published(lent: NewsDesk, rated: str) -> str:
    decide(lent.desk, rated, "approve", "tomas", {})
    publish(lent.desk, GreenGate())
    return rated


def test_who_gets_a_claim_back_reads_who_sent_it_when_and_why(lent: NewsDesk, rated: str) -> None:
    decide(lent.desk, rated, "send-back", "tomas", {"why": WHY})
    assert note(lent, holder(lent, rated), rated).startswith(f"Sent back by Tomas Lind on 2021-01-05: {WHY}")


def test_the_reason_is_gone_once_the_claim_is_rated_again_and_back_when_that_is_taken_back(
    lent: NewsDesk, rated: str
) -> None:
    mine = holder(lent, rated)
    decide(lent.desk, rated, "send-back", "tomas", {"why": WHY})
    decide(lent.desk, rated, "rate", mine, VERDICT)
    assert WHY not in note(lent, mine, rated) and WHY not in note(lent, "tomas", rated)
    decide(lent.desk, rated, "take-back", mine, {})
    assert WHY in note(lent, mine, rated)


def test_who_gets_a_reopened_claim_reads_why(lent: NewsDesk, published: str) -> None:
    decide(lent.desk, published, "reopen", "tomas", {"why": WHY})
    assert f"Reopened by Tomas Lind on 2021-01-05: {WHY}" in note(lent, holder(lent, published), published)


def test_editors_and_the_next_holder_read_why_a_claim_was_handed_back(lent: NewsDesk) -> None:
    case = lent.case()
    other = "idris" if case.holder == "ruth" else "ruth"
    decide(lent.desk, case.id, "hand-back", case.holder or "", {"why": WHY})
    assert WHY in note(lent, "tomas", case.id)
    decide(lent.desk, case.id, "give", "tomas", {"give_to": other})
    assert note(lent, other, case.id).startswith("Handed back by ") and WHY in note(lent, other, case.id)


def test_editors_read_why_a_claim_is_held_until_it_is_released(lent: NewsDesk, rated: str) -> None:
    decide(lent.desk, rated, "approve", "tomas", {})
    decide(lent.desk, rated, "hold", "tomas", {"why": WHY})
    assert f"Held by Tomas Lind on 2021-01-05: {WHY}" in note(lent, "mirela", rated)
    decide(lent.desk, rated, "release", "tomas", {})
    decide(lent.desk, rated, "send-back", "tomas", {"why": "Ask again."})
    assert WHY not in note(lent, holder(lent, rated), rated)


def test_the_second_editor_reads_the_first_ones_reason_for_withdrawing(lent: NewsDesk, published: str) -> None:
    decide(lent.desk, published, "withdraw", "tomas", {"why": WHY})
    assert f"Withdrawal proposed by Tomas Lind on 2021-01-05: {WHY}" in note(lent, "mirela", published)
    decide(lent.desk, published, "take-back", "tomas", {})
    assert WHY not in note(lent, "mirela", published, published=True)


def test_a_reviewer_does_not_read_that_a_withdrawal_is_proposed(lent: NewsDesk, published: str) -> None:
    decide(lent.desk, published, "reopen", "tomas", {"why": "New figures."})
    decide(lent.desk, published, "withdraw", "tomas", {"why": WHY})
    mine = note(lent, holder(lent, published), published)
    assert "New figures." in mine and WHY not in mine


def test_who_gives_a_second_opinion_reads_nothing_of_what_was_sent_back(lent: NewsDesk, rated: str) -> None:
    first = holder(lent, rated)
    decide(lent.desk, rated, "send-back", "tomas", {"why": WHY})
    decide(lent.desk, rated, "rate", first, VERDICT)
    lent.desk = replace(lent.desk, config=replace(lent.config, blind_share=1.0))
    lend(lent.desk)
    second = next(p for p in ("ruth", "idris") if p != first)
    assert all(WHY not in cell for row in lent.rows(second) for cell in row.values())


def test_the_workbook_says_it_too(lent: NewsDesk, rated: str) -> None:
    decide(lent.desk, rated, "send-back", "tomas", {"why": WHY})
    (sheet,) = lend(lent.desk, [holder(lent, rated)], xlsx=True).paths
    with ZipFile(sheet) as book:
        assert any(WHY.encode() in book.read(name) for name in book.namelist())


def test_a_sheet_with_reasons_comes_back_as_it_was_lent(lent: NewsDesk, rated: str) -> None:
    decide(lent.desk, rated, "send-back", "tomas", {"why": WHY})
    mine = holder(lent, rated)
    note(lent, mine, rated)
    lent.type(mine, rated, {"decision": "Rate"})
    (report,) = lent.collect().files
    assert report.taken == ((rated, "rate"),) and report.restored == ()


def test_a_reason_that_came_after_the_sheet_is_none_of_its_cells(lent: NewsDesk, rated: str) -> None:
    """The sheet shows what stood when it was lent, whatever was said since."""
    mine = holder(lent, rated)
    decide(lent.desk, rated, "send-back", "tomas", {"why": WHY})
    note(lent, mine, rated)
    lent.type(mine, rated, {"why": "I asked again."})
    decide(lent.desk, rated, "give", "tomas", {"give_to": "idris" if mine == "ruth" else "ruth"})
    assert all(not f.restored for f in lent.collect().files)


def test_a_claim_that_needs_its_article_says_what_it_needs_in_sheet_board_and_show(news: NewsDesk) -> None:
    news.article("Title: Quay\nPublished: 2021-01-04\n\nThe crane was built in 1920 and cost 4,000 crowns.\n")
    case = news.case()
    assert not case.found.stands_alone
    wanted = "Does not stand alone. Needs: who or what “The crane” means."
    assert any(wanted in task.why for part in status(news.desk).board.new for task, *_ in part.tasks)
    news.lend()
    mine = holder(news, case.id)
    assert note(news, mine, case.id).startswith(wanted)
    assert any(wanted in line for line in show(news.desk, case.id).lines())
    news.type(mine, case.id, {"statement": "The crane of the harbour of Aldport was built in 1920."})
    news.collect()
    assert "stand alone" not in note(news, mine, case.id)
