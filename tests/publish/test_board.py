"""The editors' board: everything that waits is on it, once, with who may act and by which word of the sheet."""

from dataclasses import replace

import board_samples as desk
import edition_samples as samples
import pytest
from test_pages import HOSTILE, Page, words

from claims.ledger.state import DeskRecord, Remark
from claims.publish.board import Board, render_board
from claims.publish.boardtime import Clock
from claims.records import Scheme
from claims.vocabulary import State


def act(task) -> str:
    return "".join(task.act)


def by_statement(tasks):
    return {int(t.statement.split()[1]): t for t in tasks}


@pytest.fixture(scope="module")
def board():
    return desk.board()


def test_only_an_editor_who_neither_rated_nor_reworded_may_approve(board):
    found = by_statement(board.to_approve)
    assert act(found[1]) == "In your sheet: Approve or Send back"
    assert act(found[2]) == "In Tomas Lind’s sheet: Approve or Send back"
    assert act(found[3]).startswith("Nobody here may approve it")
    assert "Reworded by Tomas Lind and Mirela Costin" in found[3].why


def test_what_was_decided_is_said(board):
    found = by_statement(board.to_approve)
    assert found[1].why == (
        "Rated “Correct” by Idris Okoro. Idris Okoro is away: to send it back, name someone under Give to."
    )
    assert act(found[4]) == "In your sheet: Approve merges it; or Send back"
    assert found[5].why == "Ruth Calder proposes to drop it: An opinion."
    assert act(found[5]) == "In your sheet: Approve drops it; or Send back"
    assert found[6].tag == "Being re-checked" and "Published as “Correct”" in found[6].why
    assert act(found[6]) == "In your sheet: Approve, with a Kind of change, or Send back"
    assert found[6].page == f"published/current/claims/{found[6].id}.html"


def test_tasks_say_how_long_they_have_waited(board):
    assert {t.age for t in board.to_approve} == {"2 days"}
    assert board.oldest.age == "2 days"
    assert board.patience == "The oldest has waited 2 days."


@pytest.mark.parametrize("age", ["just now", "1 minute", "59 minutes", ""])
def test_what_came_within_the_hour_has_not_waited(board, age):
    young = [replace(t, age=age) for t in board.to_approve]
    alone = replace(board, to_approve=tuple(young), conflicts=(), rejected=(), withdrawals=(), blocked=())
    assert alone.patience == "" and b"has waited" not in render_board(alone)


def test_a_conflict_shows_both_values_with_names_and_is_no_rejected_row(board):
    (clash,) = board.conflicts
    assert (clash.stands.name, clash.stands.wrote) == ("Mirela Costin", "what stands")
    assert (clash.asked.name, clash.asked.wrote) == ("Ruth Calder", "what Ruth wants")
    assert "rejected.csv" in act(clash.task)


def test_a_rejected_row_says_what_to_do_and_of_two_sheets_the_newest_tells_it(board):
    (row,) = board.rejected
    assert row.why == "Ruth Calder typed “Half true” under Rating. It is none of the six."
    assert act(row) == "In Ruth Calder’s rejected.csv: Pick one."


def test_a_row_that_an_older_sheet_gave_back_still_waits():
    cases, (older, newest), _ = desk.busy()
    other = replace(older.rejections[0], claim=cases["today"].id, column="source1_link")
    board = desk.board(sheets=(replace(older, rejections=(other,)), newest))
    assert {r.id for r in board.rejected} == {cases["late"].id, cases["today"].id}
    assert any("under Source 1 link" in r.why for r in board.rejected)


def test_a_withdrawal_waits_for_another_editor(board):
    (task,) = board.withdrawals
    assert act(task).startswith("In Tomas Lind’s sheet: Withdraw")
    assert "Mirela Costin proposes it: “Not said.”" in task.why


def test_what_the_gate_stopped_names_rule_and_act(board):
    row, table = board.blocked
    assert row.rule == "sources, two publishers" and act(row) == "Add a source: Send back"
    asked = replace(desk.busy()[2][0], fix="Is the year right?")
    assert act(desk.board(findings=(asked,)).blocked[0]) == "Is the year right? Send back"
    assert row.why == "url: one publisher; wanted: two."
    assert table.statement == "The whole table verdicts"


def test_what_is_late_is_told_one_by_one_in_order_of_its_day(board):
    (late,) = board.late
    assert (late.age, late.late, late.since) == ("2 days late", True, "2021-01-07")
    assert act(late) == "In your sheet: a new date under Due, or Give"
    assert late.why == "Due: with Ruth Calder since 7 January 2021."


def test_what_is_due_by_tomorrow_is_a_line_for_each_person():
    many = [desk.claim(n, State.ASSIGNED, holder="ruth", due=f"2021-01-{9 + n % 3:02}") for n in range(1, 13)]
    one = desk.claim(13, State.ASSIGNED, holder="mirela", due="2021-01-07")
    board = desk.board(cases={c.id: c for c in (*many, one)}, sheets=(), findings=())
    assert [(d.name, d.words) for d in board.due] == [
        ("Mirela Costin", "1 late"),
        ("Ruth Calder", "4 due today, 4 due tomorrow"),
    ]
    text = words(render_board(board))
    assert "Ruth Calder 4 due today, 4 due tomorrow" in text
    assert not any(c.id in text for c in many)


def test_who_waits_is_to_ask_again_on_the_day_and_is_late_after_it():
    waits = {n: desk.claim(n, State.WAITING, holder="ruth", decision=desk.waits(f"2021-01-{n:02}")) for n in (8, 9, 10)}
    board = desk.board(cases={c.id: c for c in waits.values()}, sheets=(), findings=())
    assert [(t.id, t.age, t.late) for t in board.late] == [
        (waits[8].id, "1 day late", True),
        (waits[9].id, "Today", False),
    ]
    assert board.due[0].words == "1 late, 1 to ask again"
    assert board.late[0].why == "Chase: Ruth Calder waits for the port office."
    assert act(board.late[0]) == "In Ruth Calder’s sheet: Resume, or a new date under Chase on"
    assert [t.id for t in board.waiting] == [waits[10].id]


def test_more_than_five_late_claims_of_one_person_are_counted():
    many = [desk.claim(n, State.ASSIGNED, holder="ruth", due="2021-01-07") for n in range(1, 9)]
    text = words(render_board(desk.board(cases={c.id: c for c in many}, sheets=(), findings=())))
    assert "Ruth Calder 8 late" in text and "And 3 more of Ruth Calder’s, in your sheet." in text
    assert sum(c.id in text for c in many) == 5


def test_waiting_and_held_are_listed(board):
    assert [t.why for t in board.waiting] == [
        "Ruth Calder waits for the port office, to be chased on 10 January 2021.",
        "Ruth Calder waits for the port office, to be chased on 15 January 2021.",
    ]
    assert (board.held[0].tag, board.held[0].why) == ("Held", "Under embargo.")


def test_every_claim_of_who_is_away_is_listed_with_the_act_that_moves_it(board):
    (away,) = board.absent
    assert (away.name, away.since, away.known) == ("Idris Okoro", "2021-01-06", True)
    (task,) = away.tasks
    assert (task.age, task.why) == ("Today", "Assigned since 7 January 2021.")
    assert task.id not in {t.id for t in board.late}
    text = words(render_board(board))
    assert "Idris Okoro is away since 6 Jan and gets nothing new. One claim lies there." in text
    assert f"{task.statement} {task.id}" in text and "Give, with a name under Give to" in text


def test_what_lies_with_somebody_who_left_people_csv_is_listed_too():
    board = desk.board(people={k: p for k, p in desk.PEOPLE.items() if k != "ruth"})
    assert {a.name: a.known for a in board.absent} == {"Idris Okoro": True, "ruth": False}
    assert "ruth is no more in people.csv" in words(render_board(board))


def test_loads_count_by_state(board):
    loads = {p.name: (p.assigned, p.waiting, p.rated) for p in board.people}
    assert loads == {
        "Ruth Calder": (2, 2, 4),
        "Idris Okoro": (1, 0, 1),
        "Mirela Costin": (0, 0, 1),
        "Tomas Lind": (0, 0, 0),
    }
    assert [p.away for p in board.people if p.name == "Idris Okoro"] == [True]


def test_new_claims_come_by_worth_with_the_reasons(board):
    assert [(f.worth, f.number) for f in board.new] == [("high", 1), ("medium", 1), ("low", 1)]
    task, speaker, article = board.new[0].tasks[0]
    assert (task.why, speaker, article) == ("High: has a figure.", "Ada Brook quoted", "Ships, counted")
    assert board.new[2].tasks[0][1] == "Nobody named"


def test_the_last_release_and_what_articles_lack(board):
    assert board.release == ("0123456789abcdef", "2021-01-07T17:00:00Z", "published/current/index.html")
    assert len(board.published) == 2
    (lacking,) = board.articles
    assert lacking.age == "Publisher, Rights" and act(lacking) == "In articles.csv: Publisher and Rights"


def test_the_headline_counts_what_waits(board):
    assert board.waits == 6 + 1 + 1 + 1 + 2
    assert board.headline == "Eleven things wait for an editor, and three new claims to be given out."
    calm = replace(board, conflicts=(), rejected=(), withdrawals=(), blocked=())
    one = replace(calm, to_approve=board.to_approve[:1])
    assert one.headline == "One thing waits for an editor, and three new claims to be given out."
    assert replace(one, new=()).headline == "One thing waits for an editor."
    assert replace(calm, to_approve=()).headline == (
        "Three new claims wait to be given out; nothing else waits for an editor."
    )
    assert replace(calm, to_approve=(), new=()).headline == "Nothing waits for an editor."


def test_every_claim_is_in_the_count_of_states(board):
    assert sum(board.states.values()) == 17


def test_a_calm_desk_says_so_in_every_box():
    text = words(render_board(desk.board(cases={}, articles={}, sheets=(), findings=(), desk=DeskRecord(), runs=())))
    for said in (
        "Nothing waits for an editor.",
        "Nothing that was decided waits.",
        "No two people disagree about a cell.",
        "Every row that came in was taken.",
        "None waits for a second editor.",
        "Nothing that was approved was held back.",
        "Nothing is late, and nothing is due by tomorrow.",
        "No new claim waits to be given out.",
        "Nothing has been published yet.",
        "Each has its date, publisher and rights.",
    ):
        assert said in text


def test_the_page_stands_alone(board):
    page = Page(render_board(board))
    assert not {"script", "img", "link", "iframe", "form"} & {tag for tag, _ in page.tags}
    assert [tag for tag, _ in page.tags].count("style") == 1 and not page.values("style") and not page.values("src")
    assert [tag for tag, _ in page.tags].count("h1") == 1
    assert len(page.values("id")) == len(set(page.values("id")))


def test_every_task_is_on_the_page(board):
    text = words(render_board(board))
    for task in (*board.to_approve, *board.late, *board.waiting, *board.held, *board.blocked, *board.articles):
        assert task.statement in text and " ".join(act(task).split()) in text
    assert "Board, not published" in text and "Written 9 January 2021, 17:02 UTC" in text


def test_long_lists_are_cut_and_say_so(board):
    text = words(render_board(replace(board, to_approve=board.to_approve * 20)))
    assert "And 60 more, in the sheets." in text


def test_notes_and_drafts_stay_with_their_writers(board):
    cases, _, _ = desk.busy()
    secret = {
        c.id: replace(c, remarks=(Remark("ruth", desk.NOW, samples.SECRET),), drafts={"ruth": {"why": samples.SECRET}})
        for c in cases.values()
    }
    assert samples.SECRET.encode() not in render_board(desk.board(cases=secret))


@pytest.mark.parametrize("bad", HOSTILE)
def test_hostile_text_is_inert(bad):
    cases, _, _ = desk.busy()
    dirty = {c.id: replace(c, statement=f"Statement 0 {bad}", speaker=bad, reason=bad) for c in cases.values()}
    plain = {c.id: replace(c, statement="Statement 0", speaker="x", reason="x") for c in cases.values()}
    found = Page(render_board(desk.board(cases=dirty, name=bad)))
    wanted = Page(render_board(desk.board(cases=plain, name="x")))
    assert [tag for tag, _ in found.tags] == [tag for tag, _ in wanted.tags]
    assert "5332114" not in found.text


def test_people_who_left_keep_their_ids():
    board = desk.board(people={})
    assert {p.name for p in board.people} == {"ruth", "idris", "mirela"}
    assert all(p.roles == "not in people.csv" for p in board.people)


@pytest.mark.parametrize(
    ("then", "words_"),
    [
        ("2021-01-09T17:02:00Z", "just now"),
        ("2021-01-09T17:01:00Z", "1 minute"),
        ("2021-01-09T12:02:00Z", "5 hours"),
        ("2021-01-08T17:02:00Z", "1 day"),
        ("2021-01-10T17:02:00Z", "just now"),
        ("soon", ""),
    ],
)
def test_ages_in_words(then, words_):
    assert Clock(desk.NOW).ago(then) == words_


def test_an_empty_board_renders():
    assert render_board(Board("claimdesk", desk.NOW, Scheme("", "")))


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2021-01-09T07:05:00Z", "today, 01:05"),
        ("2021-01-10T07:05:00Z", "tomorrow, 01:05"),
        ("2021-01-09T04:00:00Z", "8 Jan, 22:00"),
        ("2021-01-05", "5 Jan"),
        ("soon", "soon"),
    ],
)
def test_times_near_the_board_are_told_by_the_desks_own_day(iso, said):
    assert Clock(desk.NOW, "America/Mexico_City").stamp(iso).words == said
