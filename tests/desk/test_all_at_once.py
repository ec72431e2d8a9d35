"""Every problem of a row is told at once: in rejected.csv on one line, for programs one object each, on the board one task."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from advicerows import RATE, other_id, without
from advicestage import ROADS, VERDICT, Stage, stage
from newsdesk import PEOPLE

from claims.errors import Refused
from claims.ledger.state import Rejection
from claims.sheets.wording import REST, WITH_REST

BARE = "www.stats.example.org"
THREE = without("as_of", "source2_link", "source2_shows", rating="Half true", source1_link=BARE)


@pytest.fixture
def news() -> Iterator[Stage]:
    with stage() as s:
        yield s


def told(found: tuple[Rejection, ...]) -> list[tuple[str, str]]:
    return [(r.column, r.code) for r in found]


def test_a_row_with_many_mistakes_comes_back_once_with_all_of_them(news: Stage) -> None:
    report = news.edit("ruth", "held", THREE)
    (row,) = news.rows("ruth", "rejected.csv")
    assert row["Column"] == "Rating, Source 1 link, Source 2 link, True as of"
    problems, fixes, typed = (row[c].split("\n") for c in ("Problem", "What to do", "You typed"))
    assert [p[:3] for p in problems] == [f[:3] for f in fixes] == ["1. ", "2. ", "3. ", "4. "]
    assert "Half true" in problems[0] and BARE in problems[1] and "one source" in problems[2] and "day" in problems[3]
    assert typed == ["1. Half true", f"2. {BARE}", "3. (nothing)", "4. (nothing)"]
    assert REST not in row["What to do"]
    assert row["Rating"] == "Half true" and row["Source 1 link"] == BARE and row["Why"] == RATE["why"]
    assert len(news.collect().files) == 0 and report.rejected
    mended = news.mend("ruth", RATE)
    assert [a for _, a in mended.taken] == ["rate"] and not mended.rejected
    assert not news.sheet("ruth", "rejected.csv").exists()


@pytest.mark.parametrize("typed", ["rate it", "Ratee", "rate!"])
def test_a_mistyped_decision_is_told_with_all_that_the_decision_meant_lacks(news: Stage, typed: str) -> None:
    report = news.edit("ruth", "held", {"decision": typed})
    columns = [r.column for r in report.rejected]
    assert columns == ["decision", "rating", "why", "source1_link", "as_of"] and not report.taken
    done = news.mend("ruth", RATE)
    assert [a for _, a in done.taken] == ["rate"] and not done.rejected


def test_a_decision_like_none_is_told_alone(news: Stage) -> None:
    report = news.edit("ruth", "held", {"decision": "Yes"})
    assert [r.column for r in report.rejected] == ["decision"] and "nearest" not in report.rejected[0].fix


def test_programs_get_an_object_for_each_problem_in_the_order_of_the_columns(news: Stage) -> None:
    rejected = news.edit("ruth", "held", THREE).as_json()["rejected"]
    assert [r["column"] for r in rejected] == ["rating", "source1_link", "source2_link", "as_of"]
    assert {(r["line"], r["claim"]) for r in rejected} == {(rejected[0]["line"], news.names["held"])}
    assert all(r["problem"] and r["fix"] and set(r) == set(rejected[0]) for r in rejected)


def test_people_read_an_entry_a_problem_under_its_row_and_rows_are_counted(news: Stage) -> None:
    report = news.edit("ruth", "held", THREE)
    lines = report.lines()
    assert lines[0].endswith(": 1 rejected")
    assert lines[1].endswith(": 4 problems") and "rejected: line " in lines[1]
    assert [line.split(":")[0] for line in lines[2::2]] == [
        "    Rating",
        "    Source 1 link",
        "    Source 2 link",
        "    True as of",
    ]
    assert all(line.startswith("      What to do: ") for line in lines[3::2])


def test_many_such_rows_do_not_fill_the_screen(news: Stage) -> None:
    rows = news.rows("ruth")
    for row in rows[:5]:
        row.update(news.cells(THREE))
    news.save("ruth", rows)
    report = news.report(news.collect(), "ruth")
    assert len(report.lines()) <= 20 and "more, which rejected.csv tells" in report.lines()[-1]
    assert len(news.rows("ruth", "rejected.csv")) == 5


def test_the_board_has_one_task_for_the_row_and_names_its_columns(news: Stage) -> None:
    from claims.desk.board import board_now

    news.edit("ruth", "held", THREE)
    (task,) = board_now(news.desk).rejected
    assert task.why == "Ruth Calder, 4 problems in one row: Rating, Source 1 link, Source 2 link and True as of."
    assert task.id == news.names["held"] and "rejected.csv" in task.act


def test_mended_in_part_only_what_is_still_wrong_comes_back(news: Stage) -> None:
    news.edit("ruth", "held", THREE)
    again = news.mend("ruth", {"rating": "Correct", "source1_link": RATE["source1_link"]})
    assert told(again.rejected) == [("source2_link", "one-publisher"), ("as_of", "no-as-of")]
    (row,) = news.rows("ruth", "rejected.csv")
    assert row["Column"] == "Source 2 link, True as of"
    assert news.mend("ruth", {"one_source": "Only they count.", "as_of": "2021-01-04"}).taken


def test_the_ledger_keeps_a_record_a_problem_and_folds_back_to_one_row(news: Stage) -> None:
    news.edit("ruth", "held", THREE)
    (sheet,) = (s for s in news.desk.store.sheets("ruth") if s.rejections)
    assert (
        len(sheet.rejections) == 4 and len({(r.line, r.claim, tuple(r.cells.items())) for r in sheet.rejections}) == 1
    )
    assert news.desk.store.verify()


@pytest.mark.parametrize("code", WITH_REST)
def test_the_rest_is_called_fine_only_where_it_is(code: str) -> None:
    typed = {
        "id_emptied": {"claim": ""},
        "rating_unknown": {"rating": "Half true"},
        "change_unknown": {"change": "big"},
        "same_as_unknown": {"same_as": "that"},
        "date_impossible": {"as_of": "2020-02-30"},
        "date_serial": {"as_of": "44200"},
        "date_order": {"as_of": "01/02/2021"},
        "date_unreadable": {"as_of": "the other day"},
        "date_future": {"as_of": "2021-02-01"},
        "cell_long": {"why": "x" * 10_001},
    }[code]
    good = {**RATE, "decision": "Duplicate", "same_as": ""} if code == "same_as_unknown" else RATE
    for more, fine in (({}, True), ({"statement": "clear"}, False)):
        with stage() as s:
            found = s.edit("ruth", "held", {**good, **typed, **more}).rejected
            assert code in [r.code for r in found]
            assert any(REST in r.fix for r in found) is fine, told(found)
            assert fine or "cannot_clear" in [r.code for r in found]


def test_a_row_whose_id_is_wrong_is_looked_at_as_that_of_its_words(news: Stage) -> None:
    rows = news.rows("ruth")
    row = next(r for r in rows if r["Claim"] == news.names["held"])
    row.update({**news.cells(THREE), "Claim": other_id(row["Claim"])})
    news.save("ruth", rows)
    found = news.report(news.collect(), "ruth").rejected
    assert sorted(told(found))[:2] == [("as_of", "no-as-of"), ("claim", "id_check")] and len(found) == 5
    (back,) = news.rows("ruth", "rejected.csv")
    assert back["Column"].startswith("Claim, Rating, ")
    assert news.mend("ruth", {**RATE, "claim": "{held}"}).taken


def test_a_row_that_adds_a_claim_is_told_of_its_words_and_of_its_decision(news: Stage) -> None:
    typed = {"article": "The roads", "quote": "zebra quintet plays", **without("as_of", rating="Half true")}
    found = news.edit("ruth", "nobody's", typed).rejected
    assert sorted(told(found)) == [("as_of", "no-as-of"), ("quote", "words-nowhere"), ("rating", "rating_unknown")]
    (row,) = news.rows("ruth", "rejected.csv")
    assert row["Column"] == "Exact words, Rating, True as of"
    done = news.mend("ruth", {**RATE, "quote": f"crowns on {ROADS[0]}"})
    assert [a for _, a in done.taken] == ["add", "rate"], done.lines()


def test_a_cleared_statement_in_a_row_that_adds_is_refused_not_forgotten(news: Stage) -> None:
    typed = {"article": "The roads", "quote": f"crowns on {ROADS[0]}", "statement": "clear"}
    assert told(news.edit("ruth", "nobody's", typed).rejected) == [("statement", "cannot_clear")]


def test_wording_and_decision_are_told_together(news: Stage) -> None:
    typed = {"statement": "Roads.", "due": "soon", "decision": "Send back", "give_to": "Nobody"}
    found = news.edit("tomas", "rated", typed).rejected
    assert {r.column for r in found} == {"due", "give_to", "why"}, told(found)


def test_who_may_not_decide_is_told_that_and_not_what_the_decision_lacks(news: Stage) -> None:
    with pytest.raises(Refused) as refused:
        news.act("held", "rate", "idris")
    assert [r.code for r in refused.value.each] == ["not-yours"]
    assert "Ruth Calder" in refused.value.what and "ruth" not in refused.value.what


def test_an_approval_that_changes_cells_names_them_all(news: Stage) -> None:
    found = news.edit("tomas", "rated", {"decision": "Approve", "why": "Better.", "rating": "Wrong"}).rejected
    assert told(found) == [("rating", "approve_edited")] and "Rating and Why" in found[0].problem


def test_an_act_on_the_command_line_tells_all_that_is_missing(news: Stage) -> None:
    with pytest.raises(Refused) as refused:
        news.act("held", "rate", "ruth", source1_link=BARE, rating="Half true")
    codes = [r.code for r in refused.value.each]
    assert codes == ["unknown-rating", "no-why", "bad-link-scheme", "no-shows", "one-publisher", "no-as-of"]
    lines = str(refused.value).split("\n")
    assert lines[0].startswith("1. rating: ") and lines[1].startswith("   What to do: ") and len(lines) == 12
    with pytest.raises(Refused) as waits:
        news.act("held", "wait", "ruth")
    assert [r.column for r in waits.value.each] == ["waiting_for", "chase_on"]


def test_an_act_that_lacks_one_thing_is_told_as_ever(news: Stage) -> None:
    with pytest.raises(Refused) as refused:
        news.act("held", "rate", "ruth", **{k: v for k, v in VERDICT.items() if k != "why"})
    assert str(refused.value) == "The rating has no reason.\n  What to do: Under Why, say in a sentence what you found."


def test_a_second_opinion_is_told_all_it_lacks_and_kept_without_a_state(news: Stage) -> None:
    news.with_config(blind_share=1.0)
    news.lend()
    found = news.edit("ruth", "rated", without("why", "as_of")).rejected
    assert sorted(told(found)) == [("as_of", "no-as-of"), ("why", "no-why")]
    assert PEOPLE[0].id == "ruth" and news.mend("ruth", RATE).taken


def test_fields_that_an_act_has_no_use_for_are_refused_and_named(news: Stage) -> None:
    head = news.desk.store.head()
    with pytest.raises(Refused) as refused:
        news.act("held", "drop", "ruth", rating="Wrong", chase_on="2021-01-20")
    assert [(r.column, r.code) for r in refused.value.each] == [("rating", "useless-field"), ("why", "no-reason")]
    assert "rating and chase_on" in refused.value.what and "it takes why" in refused.value.fix
    assert news.desk.store.head() == head
    news.act("held", "drop", "ruth", why="No claim.", note="Asked.", statement="Roads cost 41.")


def test_an_answer_that_is_kept_as_a_second_opinion_is_told_so(news: Stage) -> None:
    from claims.desk.decide import decide

    news.with_config(blind_share=1.0)
    news.lend()
    claim = news.names["rated"]
    done = decide(news.desk, claim, "rate", "ruth", {**VERDICT, "rating": "Wrong"})
    assert done.lines() == [f"{claim}: rate; kept as a second opinion; the claim stays rated, version {done.version}"]
    assert done.as_json()["second_opinion"] is True and done.as_json()["after"] == "rated"
    held = decide(news.desk, news.names["held"], "rate", "ruth", VERDICT)
    assert "assigned → rated" in held.lines()[0] and held.as_json()["second_opinion"] is False
