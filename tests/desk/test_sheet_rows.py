"""Which rows stand in whose sheet, in which order: deciding first, then by day and worth; who waits is left in peace."""

from dataclasses import replace

import pytest
from newsdesk import PEOPLE, NewsDesk

from claims.desk.board import board_now
from claims.desk.decide import decide
from claims.desk.status import status
from claims.vocabulary import State


def ids(news: NewsDesk, person: str) -> list[str]:
    """The claims of a person's new sheet, in its order."""
    news.lend()
    return [r["Claim"] for r in news.rows(person)]


@pytest.fixture
def waits(lent: NewsDesk) -> tuple[NewsDesk, str, str]:
    """Ruth waits with the first of her two claims, to ask again on the 12th; the second is due on the 8th."""
    first, second = [c.id for c in lent.cases() if c.holder == "ruth"]
    lent.type("ruth", first, {"decision": "Wait", "waiting_for": "the port office", "chase_on": "2021-01-12"})
    lent.collect()
    return lent, first, second


def test_who_waits_finds_the_claim_last_and_the_editor_not_at_all(waits: tuple[NewsDesk, str, str]) -> None:
    news, first, second = waits
    news.at(11)
    assert ids(news, "ruth") == [second, first]
    assert first not in ids(news, "tomas")
    assert first not in {o["claim"] for o in status(news.desk).as_json()["overdue"]}


def test_on_the_day_to_ask_again_it_stands_in_its_place(waits: tuple[NewsDesk, str, str]) -> None:
    news, first, second = waits
    decide(news.desk, second, "give", "tomas", {"give_to": "ruth", "due": "2021-01-13"})
    news.at(11)
    assert ids(news, "ruth") == [second, first]
    news.at(12)
    assert ids(news, "ruth") == [first, second]
    assert first not in ids(news, "tomas")


def test_past_the_day_the_editor_sees_it_too_and_it_is_late(waits: tuple[NewsDesk, str, str]) -> None:
    news, first, _ = waits
    news.at(13)
    assert first in ids(news, "tomas")
    assert first in {o["claim"] for o in status(news.desk).as_json()["overdue"]}


def test_an_answer_that_came_early_is_entered_in_the_sheet(waits: tuple[NewsDesk, str, str]) -> None:
    news, first, _ = waits
    news.at(7)
    news.lend()
    news.type("ruth", first, {"decision": "Resume", "why": "They rang back."})
    assert news.collect().rejected == 0
    assert news.desk.store.case(first).state is State.ASSIGNED


def test_a_reviewers_rows_are_in_order_of_due_day_then_worth(news: NewsDesk) -> None:
    news.with_config(per_day=2)
    news.with_people(*(p for p in PEOPLE if p.id == "ruth"))
    news.article()
    news.article("Some said so. The port has 30 cranes.\n\nIt moved 20 per cent more in 2020 than in 2019.\n", "b.txt")
    cases = {c.id: c for c in news.cases()}
    lent = ids(news, "ruth")
    assert len(lent) == len(cases) > 3
    now = {c.id: (c.due, -c.found.worth) for c in news.cases()}
    assert [now[i] for i in lent] == sorted(now.values()) and len({due for due, _ in now.values()}) > 1


def test_an_editors_sheet_is_decisions_then_what_is_late_then_new_claims_by_worth(news: NewsDesk) -> None:
    news.article()
    news.article(
        "The port has 30 cranes.\n\nIt moved 20 per cent more in 2020 than in 2019.\n\nIt was grand.\n", "b.txt"
    )
    news.with_config(per_sheet=1)
    news.lend()
    rated = next(c for c in news.cases() if c.holder == "ruth").id
    news.rate(next(n for n, c in enumerate(news.cases()) if c.holder == "ruth"))
    away = tuple(replace(p, active=False) if p.id in ("ruth", "idris") else p for p in PEOPLE)
    news.with_people(*away)
    news.at(6)
    order = ids(news, "tomas")
    states = [news.desk.store.case(i).state for i in order]
    assert states == [State.RATED, State.ASSIGNED, *[State.NEW] * (len(order) - 2)] and order[0] == rated
    worth = [news.desk.store.case(i).found.worth for i in order[2:]]
    assert worth == sorted(worth, reverse=True) and len(worth) > 1


def test_a_new_claims_row_tells_an_editor_why_it_is_worth_a_check(news: NewsDesk) -> None:
    news.article()
    news.with_config(by_rule=False)
    news.lend()
    for row in news.rows("tomas"):
        case = news.desk.store.case(row["Claim"])
        assert row["Worth"] in ("high", "medium", "low")
        assert f"Worth {case.found.worth:.2f}: " + "; ".join(case.found.because) in row["Machine note"]
    claim = news.case().id
    decide(news.desk, claim, "assign", "tomas", {"give_to": "ruth"})
    news.lend()
    assert "Worth" not in news.rows("ruth")[0]["Machine note"]


def test_the_board_shows_new_claims_in_the_order_of_the_editors_sheet(news: NewsDesk) -> None:
    for n in range(3):
        body = "\n\n".join(f"The port moved {n}{m}0 tonnes in {1990 + m}." for m in range(1, 4))
        news.article(f"Title: Port {n}\n\n{body}\n", f"port{n}.txt")
    news.with_config(by_rule=False)
    shown = [task.id for part in board_now(news.desk).new for task, *_ in part.tasks]
    assert shown == [i for i in ids(news, "tomas") if i in shown] and len(shown) > 3
