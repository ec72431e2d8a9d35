"""`status` tells in 80 columns what the board tells; programs get the same with ids."""

from dataclasses import replace

import pytest
from newsdesk import GOOD, PEOPLE, NewsDesk

from claims.desk.board import board_now
from claims.desk.decide import decide
from claims.desk.findings import remember
from claims.desk.status import status
from claims.desk.statuslines import MOST, WIDTH, lines_of
from claims.gate import Finding, GateReport
from claims.ledger import events as e

KEYS = {"desk", "people", "claims", "overdue", "waiting", "blocked", "release", "postponed"}
LONG = "Idris Okoro-Featherstonehaugh of the Wellington-Blythes and Others, the Younger"


def said(news: NewsDesk) -> str:
    """What a terminal shows, each paragraph in one line."""
    lines = status(news.desk).lines()
    assert max(map(len, lines)) <= WIDTH
    return " ".join(" ".join(lines).split())


def test_an_empty_desk_says_what_there_is_and_nothing_else(news: NewsDesk) -> None:
    lines = status(news.desk).lines()
    assert lines[:4] == [
        "Test desk, 5 January 2021",
        "Claims: none yet",
        "Last release: none yet",
        "Nothing waits for an editor.",
    ]
    assert not any(":" in line for line in lines[4:])
    assert set(status(news.desk).as_json()) >= KEYS


def test_who_has_what_is_a_line_a_person_with_what_is_late_and_soon(lent: NewsDesk) -> None:
    lent.at(8)
    lines = status(lent.desk).lines()
    header = next(n for n, line in enumerate(lines) if line.startswith("Who has what"))
    assert lines[header + 1].split() == ["Ruth", "Calder", "2", "0", "0", "0", "2", "0"]
    lent.at(9)
    assert "Ruth Calder 2 0 0 2 0 0" in said(lent)
    told = status(lent.desk).as_json()
    assert told["people"][0]["has"] == {"assigned": 2, "waiting": 0, "rated": 0}
    assert {o["claim"] for o in told["overdue"]} == {c.id for c in lent.cases()}


def test_each_list_of_the_board_is_told_with_the_act(lent: NewsDesk) -> None:
    first, second = [c for c in lent.cases() if c.holder == "ruth"]
    other = next(c for c in lent.cases() if c.holder == "idris")
    lent.type("ruth", first.id, {**GOOD, "rating": "Half true"})
    lent.type("ruth", second.id, {"statement": "Ruth's words"})
    lent.desk.store.append(
        [e.Draft(second.id, second.version, "mirela", (e.Reworded("Mirela's words"),))], lent.desk.now()
    )
    lent.type("idris", other.id, GOOD)
    lent.collect()
    found = Finding("verdicts", "verdicts.why", other.id, "summary", "nothing", "a reason", "Say why", "Send back")
    remember(lent.desk, GateReport((found,), {}, 1), lent.desk.now())
    text = said(lent)
    assert f"To approve: 1 {other.id}" in text and "In your sheet: Approve or Send back" in text
    assert f"Conflicts: 1 {second.id}" in text
    assert f"Rejected rows: 1 {first.id}" in text and "In Ruth Calder’s rejected.csv: " in text
    assert "Blocked by the gate: 1" in text and "Gate: verdicts, verdicts.why. Say why: Send back" in text
    told = status(lent.desk).as_json()
    assert told["to_approve"] == [other.id]
    assert [r["claim"] for r in told["rejected"]] == [first.id]
    (clash,) = told["conflicts"]
    assert (clash["claim"], clash["ours"], clash["theirs"]) == (second.id, "Mirela's words", "Ruth's words")
    assert told["blocked"] == [
        {"claim": other.id, "gate": "verdicts.why", "reason": "nothing", "fix": "Say why", "act": "Send back"}
    ]


def test_who_waits_for_whom_is_told_with_the_day_to_ask_again(lent: NewsDesk) -> None:
    case = lent.case()
    decide(lent.desk, case.id, "wait", case.holder, {"waiting_for": "the port office", "chase_on": "2021-01-07"})
    assert "waits for the port office, to be chased on 7 January 2021." in said(lent)
    lent.at(7)
    assert "Waiting for an answer" not in said(lent)
    assert f"Late, or to ask again: 1 {case.id} Today" in said(lent)


def test_the_rows_of_who_is_away_are_listed(lent: NewsDesk) -> None:
    lent.with_people(*(replace(p, active=False, away_since="2021-01-04") if p.id == "ruth" else p for p in PEOPLE))
    held = {c.id for c in lent.cases() if c.holder == "ruth"}
    text = said(lent)
    assert "Ruth Calder is away since 2021-01-04; to be given to somebody else: 2" in text
    assert all(c in text for c in held) and "Ruth Calder (away)" in text
    assert {a["claim"] for a in status(lent.desk).as_json()["away"]} == held


def test_long_lists_are_cut_and_say_where_the_rest_is(news: NewsDesk) -> None:
    news.article(
        "Title: The lake\n\n" + "\n\n".join(f"The lake froze for {n} days in {1900 + n}." for n in range(1, 17))
    )
    news.lend()
    news.at(20)
    late = len(board_now(news.desk).late)
    assert late > MOST and f"And {late - MOST} more, on board.html" in said(news)


@pytest.mark.parametrize("name", [LONG, LONG.replace(" ", ""), "Ruth \x1b[31mCalder\u202e"])
def test_any_name_fits_into_its_column_and_says_nothing_to_the_terminal(lent: NewsDesk, name: str) -> None:
    lent.with_people(*(replace(p, name=name) if p.id == "ruth" else p for p in PEOPLE))
    case = next(c for c in lent.cases() if c.holder == "ruth")
    decide(lent.desk, case.id, "wait", "ruth", {"waiting_for": "the port\noffice\x1b[0m", "chase_on": "2021-01-07"})
    lines = status(lent.desk).lines()
    assert max(map(len, lines)) <= WIDTH
    assert all(line.isprintable() for line in lines)


def test_every_list_of_the_board_is_in_the_lines(lent: NewsDesk) -> None:
    board = board_now(lent.desk)
    text = " ".join(lines_of(replace(board, note="The run took a second."), ["inbox/a.txt: still being written"]))
    assert "The run took a second." in text and "Postponed: 1" in text and "inbox/a.txt" in text
