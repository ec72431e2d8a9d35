"""From the sheet to the ledger and back: nothing typed is lost or silently changed."""

from dataclasses import replace

import pytest
from newsdesk import GOOD, PEOPLE, NewsDesk

from claims.desk.decide import decide
from claims.errors import Refused
from claims.vocabulary import State


def test_claims_are_given_out_in_turn_and_every_person_gets_a_sheet(lent: NewsDesk) -> None:
    held = [c.holder for c in lent.cases()]
    assert sorted(held) == ["idris", "ruth", "ruth"]
    assert {p.name for p in lent.root.glob("review/*")} == {"ruth", "idris", "tomas", "mirela"}
    assert len(lent.rows("ruth")) == 2
    assert lent.rows("tomas") == []


def test_a_rating_typed_into_a_sheet_is_the_holders_decision(lent: NewsDesk) -> None:
    claim = lent.rate()
    case = lent.desk.store.case(claim)
    assert case is not None
    assert (case.state, case.decision.by, case.decision.verdict.rating) == (State.RATED, case.holder, "Correct")
    assert [s.url for s in case.decision.verdict.sources] == [
        "https://court.example.org/a",
        "https://wire.example.net/b",
    ]


def test_the_same_file_twice_changes_nothing(lent: NewsDesk) -> None:
    lent.rate()
    head = lent.desk.store.head()
    assert lent.collect().files == ()
    named = lent.collect(lent.sheet(lent.case().holder))
    assert "Already collected; nothing changes." in named.files[0].noted
    assert lent.desk.store.head() == head


def test_a_dry_run_says_what_the_real_run_then_does_and_writes_nothing(lent: NewsDesk) -> None:
    case = lent.case()
    lent.type(case.holder, case.id, GOOD)
    head, files = lent.desk.store.head(), sorted(lent.root.rglob("*"))
    path = lent.sheet(case.holder)
    tried = lent.collect(path, dry_run=True)
    assert (lent.desk.store.head(), sorted(lent.root.rglob("*"))) == (head, files)
    real = lent.collect(path)
    assert tried.as_json() == real.as_json()
    assert real.files[0].taken == ((case.id, "rate"),)


def test_who_rated_may_change_it_in_the_same_sheet_without_a_conflict_with_themselves(lent: NewsDesk) -> None:
    claim = lent.rate()
    holder = lent.desk.store.case(claim).holder
    lent.type(holder, claim, {**GOOD, "rating": "Wrong"})
    report = lent.collect()
    assert report.rejected == 0
    assert lent.desk.store.case(claim).decision.verdict.rating == "Wrong"


def test_text_without_a_decision_is_a_draft_that_only_its_writer_sees_again(lent: NewsDesk) -> None:
    case = lent.case()
    lent.type(case.holder, case.id, {"why": "half a thought"})
    report = lent.collect()
    assert (report.files[0].drafts, lent.desk.store.case(case.id).state) == (1, State.ASSIGNED)
    lent.at(6)
    lent.lend()
    mine = next(r for r in lent.rows(case.holder) if r["Claim"] == case.id)
    assert (mine["Why"], mine["Your decision"]) == ("half a thought", "")
    other = "idris" if case.holder == "ruth" else "ruth"
    decide(lent.desk, case.id, "give", "tomas", {"give_to": other})
    lent.lend()
    theirs = next(r for r in lent.rows(other) if r["Claim"] == case.id)
    assert theirs["Why"] == ""


def test_a_bad_row_comes_back_with_advice_that_works_and_the_good_rows_count(lent: NewsDesk) -> None:
    first, second = [c for c in lent.cases() if c.holder == "ruth"]
    lent.type("ruth", first.id, {**GOOD, "rating": "Half true"})
    lent.type("ruth", second.id, GOOD)
    report = lent.collect()
    assert report.rejected == 1
    assert lent.desk.store.case(second.id).state is State.RATED
    assert lent.desk.store.case(first.id).state is State.ASSIGNED
    (back,) = lent.rows("ruth", "rejected.csv")
    assert back["You typed"] == "Half true"
    assert "Correct, Wrong, Unproven" in back["What to do"]
    assert (back["Why"], back["Source 1 link"]) == (GOOD["why"], GOOD["source1_link"])
    lent.type("ruth", first.id, {"rating": "Wrong"}, "rejected.csv")
    mended = lent.collect()
    assert mended.rejected == 0
    assert lent.desk.store.case(first.id).decision.verdict.rating == "Wrong"
    assert not lent.sheet("ruth", "rejected.csv").exists()


def test_rejected_rows_left_alone_stay_until_they_are_mended(lent: NewsDesk) -> None:
    case = lent.case()
    lent.type(case.holder, case.id, {**GOOD, "as_of": "4.1.2021x"})
    lent.collect()
    before = lent.sheet(case.holder, "rejected.csv").read_bytes()
    head = lent.desk.store.head()
    lent.collect()
    assert lent.desk.store.head() == head
    lent.at(6)
    lent.lend()
    assert lent.sheet(case.holder, "rejected.csv").read_bytes() == before


def test_two_people_who_decide_one_claim_conflict_and_both_values_come_back(lent: NewsDesk) -> None:
    case = lent.case()
    first, other = case.holder, "idris" if case.holder == "ruth" else "ruth"
    decide(lent.desk, case.id, "give", "tomas", {"give_to": other})
    lent.lend(other)
    lent.type(other, case.id, {**GOOD, "rating": "Wrong"})
    lent.collect()
    lent.type(first, case.id, GOOD)
    report = lent.collect()
    (conflict,) = next(f for f in report.files if f.conflicts).conflicts
    assert "Wrong" in conflict.ours
    assert "Correct" in conflict.theirs
    assert conflict.base != conflict.ours != conflict.theirs
    assert lent.desk.store.case(case.id).decision.verdict.rating == "Wrong"
    (back,) = lent.rows(first, "rejected.csv")
    assert "Wrong" in back["Problem"]


def test_lending_never_overwrites_what_nobody_has_read(lent: NewsDesk) -> None:
    path = lent.sheet("ruth")
    path.write_bytes(path.read_bytes().replace(b"\r\n", b"\r\n\x00", 1))
    before = path.read_bytes()
    import os

    os.utime(path, (1, 1))
    lent.at(6)
    report = lent.lend()
    assert report.collected.rejected == 1
    assert path.read_bytes() == before
    assert any("ruth" in k for k in report.kept)
    assert lent.rows("ruth", "rejected.csv")[0]["Problem"]


def test_an_editor_approves_in_their_sheet_and_a_touched_row_is_refused_whole(lent: NewsDesk) -> None:
    claim, other = lent.rate(0), lent.rate(1)
    lent.lend("tomas")
    rows = {r["Claim"]: r for r in lent.rows("tomas")}
    assert (rows[claim]["Your decision"], rows[claim]["Rating"]) == ("", "Correct")
    lent.type("tomas", claim, {"decision": "Approve"})
    lent.type("tomas", other, {"decision": "Approve", "rating": "Wrong"})
    report = lent.collect()
    assert lent.desk.store.case(claim).state is State.APPROVED
    assert lent.desk.store.case(other).state is State.RATED
    assert report.rejected == 1


def test_an_approval_of_what_was_changed_meanwhile_is_a_conflict(lent: NewsDesk) -> None:
    claim = lent.rate()
    lent.lend("tomas")
    holder = lent.desk.store.case(claim).holder
    lent.type(holder, claim, {**GOOD, "rating": "Wrong"})
    lent.collect()
    lent.type("tomas", claim, {"decision": "Approve"})
    report = lent.collect()
    assert [len(f.conflicts) for f in report.files if f.person == "tomas"] == [1]
    assert lent.desk.store.case(claim).state is State.RATED


def test_sending_back_needs_a_reason_of_ones_own_and_returns_the_raters_words(lent: NewsDesk) -> None:
    claim = lent.rate()
    lent.lend("tomas")
    lent.type("tomas", claim, {"decision": "Send back"})
    assert lent.collect().rejected == 1
    lent.type("tomas", claim, {"decision": "Send back", "why": "A second source is wanted."}, "rejected.csv")
    lent.collect()
    case = lent.desk.store.case(claim)
    assert (case.state, case.reason) == (State.ASSIGNED, "A second source is wanted.")
    lent.at(6)
    lent.lend()
    row = next(r for r in lent.rows(case.holder) if r["Claim"] == claim)
    assert (row["Your decision"], row["Rating"], row["Why"]) == ("", "Correct", GOOD["why"])


def test_a_missed_claim_is_added_by_its_exact_words_and_goes_on_from_there(lent: NewsDesk) -> None:
    rows = lent.rows("ruth")
    blank = dict.fromkeys(rows[0], "")
    words = "300 people skated"
    cells = {"Article": "The lake", "Exact words": words, "Do not touch": rows[0]["Do not touch"]}
    typed = {"Your decision": "Rate", "Rating": "Unproven", "Why": "Nobody counted.", "True as of": "2021-01-04"}
    sources = {
        "Source 1 link": "https://a.example.org/",
        "Source 1 shows": "no count",
        "Why one source": "None counted.",
    }
    lent.save("ruth", [*rows, {**blank, **cells, **typed, **sources}])
    report = lent.collect()
    added = next(c for c in lent.cases() if c.added_by == "ruth")
    assert (added.found.quote, added.state, added.holder) == (words, State.RATED, "ruth")
    assert (added.id, "add") in next(f for f in report.files if f.person == "ruth").taken


@pytest.mark.parametrize(("words", "problem"), [("no such words here", "not in the article"), ("20", "several times")])
def test_words_that_do_not_name_one_place_are_rejected(lent: NewsDesk, words: str, problem: str) -> None:
    rows = lent.rows("ruth")
    new = dict.fromkeys(rows[0], "") | {
        "Article": "The lake",
        "Exact words": words,
        "Do not touch": rows[0]["Do not touch"],
    }
    lent.save("ruth", [*rows, new])
    report = lent.collect()
    assert report.rejected == 1
    assert problem in lent.rows("ruth", "rejected.csv")[0]["Problem"]


def test_a_sheet_in_anothers_folder_is_rejected_whole(lent: NewsDesk) -> None:
    case = lent.case()
    lent.type(case.holder, case.id, GOOD)
    other = "idris" if case.holder == "ruth" else "ruth"
    lent.sheet(other, "mine.csv").write_bytes(lent.sheet(case.holder).read_bytes())
    head = lent.desk.store.head()
    report = lent.collect(lent.sheet(other, "mine.csv"))
    assert report.files[0].rejected
    assert lent.desk.store.head() == head


def test_rewording_is_kept_with_who_did_it_and_bars_them_from_approving(lent: NewsDesk) -> None:
    claim = lent.rate()
    lent.lend("tomas")
    lent.type("tomas", claim, {"statement": "The lake was frozen for 20 days in 2013"})
    lent.collect()
    case = lent.desk.store.case(claim)
    assert (case.statement, case.reworded_by) == ("The lake was frozen for 20 days in 2013", ("tomas",))
    with pytest.raises(Refused, match="reworded"):
        decide(lent.desk, claim, "approve", "tomas", {})
    assert decide(lent.desk, claim, "approve", "mirela", {}).after is State.APPROVED


def test_a_refused_act_on_the_command_line_leaves_the_ledger_as_it_was(lent: NewsDesk) -> None:
    head = lent.desk.store.head()
    with pytest.raises(Refused):
        decide(lent.desk, lent.case().id, "approve", "tomas", {})
    assert lent.desk.store.head() == head


def test_an_absent_persons_claims_show_in_the_editors_sheet(lent: NewsDesk) -> None:
    away = tuple(replace(p, active=False) if p.id == "ruth" else p for p in PEOPLE)
    lent.with_people(*away)
    lent.at(6)
    lent.lend()
    rows = {r["Claim"] for r in lent.rows("tomas")}
    assert rows == {c.id for c in lent.cases() if c.holder == "ruth"}
    claim = rows.pop()
    lent.type("tomas", claim, {"decision": "Give", "give_to": "Idris Okoro", "due": "2021-01-12"})
    lent.collect()
    case = lent.desk.store.case(claim)
    assert (case.holder, case.due, case.state) == ("idris", "2021-01-12", State.ASSIGNED)


def test_a_note_to_colleagues_is_kept_and_shown_to_who_comes_next(lent: NewsDesk) -> None:
    case = lent.case()
    lent.type(case.holder, case.id, {"note": "Rang twice."})
    lent.collect()
    assert lent.desk.store.case(case.id).remarks[0].text == "Rang twice."
    assert lent.desk.store.case(case.id).state is State.ASSIGNED


def test_what_was_written_down_as_rejected_is_handed_back_by_the_next_run(lent: NewsDesk) -> None:
    case = lent.case()
    lent.type(case.holder, case.id, {**GOOD, "rating": "Half true"})
    lent.collect()
    path = lent.sheet(case.holder, "rejected.csv")
    before = path.read_bytes()
    path.unlink()
    lent.collect()
    assert path.read_bytes() == before
