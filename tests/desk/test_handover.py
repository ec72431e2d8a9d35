"""A colleague's rows are handed over by the editor's sheet: the sheets of both stay valid, and nothing typed goes missing."""

from dataclasses import replace

import pytest
from newsdesk import GOOD, PEOPLE, NewsDesk

from claims.desk.assign import assign
from claims.desk.decide import decide
from claims.desk.lend import lend
from claims.errors import Refused, UsageError
from claims.vocabulary import State


@pytest.fixture
def handed(lent: NewsDesk) -> tuple[NewsDesk, str, bytes]:
    """Ruth is away, and an editor's sheet has given her first claim to Idris; her old sheet is kept aside."""
    claim = next(c.id for c in lent.cases() if c.holder == "ruth")
    old = lent.sheet("ruth").read_bytes()
    lent.with_people(*(replace(p, active=p.id != "ruth") if p.id == "ruth" else p for p in PEOPLE))
    lent.at(6)
    lent.lend()
    lent.type("tomas", claim, {"decision": "Give", "give_to": "Idris Okoro"})
    assert lent.collect().rejected == 0
    lent.with_people(*PEOPLE)
    lent.lend()
    assert claim in {r["Claim"] for r in lent.rows("idris")}
    assert claim not in {r["Claim"] for r in lent.rows("ruth")}
    return lent, claim, old


def old_sheet(news: NewsDesk, old: bytes, claim: str, cells: dict[str, str]) -> None:
    """Ruth finds the sheet she had at home, types into it and puts it into her folder."""
    news.sheet("ruth", "at home.csv").write_bytes(old)
    news.type("ruth", claim, cells, "at home.csv")


def test_what_was_rated_in_the_old_sheet_comes_back_whole_with_who_has_it_now(
    handed: tuple[NewsDesk, str, bytes],
) -> None:
    news, claim, old = handed
    old_sheet(news, old, claim, GOOD)
    assert news.collect().rejected == 1
    case = news.desk.store.case(claim)
    assert (case.holder, case.state, case.decision) == ("idris", State.ASSIGNED, None)
    (row,) = news.rows("ruth", "rejected.csv")
    assert "idris" in row["Problem"].casefold()
    assert (row["Claim"], row["Rating"], row["Why"], row["Source 2 shows"]) == (
        claim,
        GOOD["rating"],
        GOOD["why"],
        GOOD["source2_shows"],
    )
    news.type("idris", claim, GOOD)
    assert news.collect().rejected == 0
    assert news.desk.store.case(claim).decision.by == "idris"


def test_where_the_other_has_rated_it_both_values_come_back_as_a_conflict(handed: tuple[NewsDesk, str, bytes]) -> None:
    news, claim, old = handed
    news.type("idris", claim, {**GOOD, "why": "The archive says so."})
    news.collect()
    old_sheet(news, old, claim, {**GOOD, "rating": "Wrong", "why": "The harbour master denies it."})
    report = news.collect()
    (clash,) = [c for f in report.files for c in f.conflicts]
    assert (clash.claim, clash.by) == (claim, "Idris Okoro")
    assert "Correct" in clash.ours and "The archive says so." in clash.ours
    assert "Wrong" in clash.theirs and "The harbour master denies it." in clash.theirs
    assert news.desk.store.case(claim).decision.verdict.why == "The archive says so."


def test_a_draft_in_the_old_sheet_is_kept_its_writer_is_told_and_nobody_else_sees_it(
    handed: tuple[NewsDesk, str, bytes],
) -> None:
    news, claim, old = handed
    old_sheet(news, old, claim, {"why": "Half a thought."})
    report = news.collect()
    assert report.rejected == 0
    assert any("Idris Okoro has " + claim in n and "kept as your draft" in n for f in report.files for n in f.noted)
    news.at(7)
    news.lend()
    assert next(r for r in news.rows("idris") if r["Claim"] == claim)["Why"] == ""
    decide(news.desk, claim, "give", "tomas", {"give_to": "ruth"})
    news.lend()
    assert next(r for r in news.rows("ruth") if r["Claim"] == claim)["Why"] == "Half a thought."


def test_a_rewording_in_the_old_sheet_comes_back_and_a_note_is_taken(handed: tuple[NewsDesk, str, bytes]) -> None:
    news, claim, old = handed
    old_sheet(news, old, claim, {"statement": "The lake froze", "note": "Ask the harbour master."})
    assert news.collect().rejected == 1
    (row,) = news.rows("ruth", "rejected.csv")
    assert (row["What we check"], row["Note to colleagues"]) == ("The lake froze", "Ask the harbour master.")


def test_the_other_rows_of_the_old_sheet_are_taken(handed: tuple[NewsDesk, str, bytes]) -> None:
    news, claim, old = handed
    mine = next(c.id for c in news.cases() if c.holder == "ruth")
    old_sheet(news, old, claim, GOOD)
    news.type("ruth", mine, GOOD, "at home.csv")
    report = news.collect()
    assert [t for f in report.files for t in f.taken] == [(mine, "rate")] and report.rejected == 1


def test_what_was_rated_before_the_hand_over_was_read_stands_and_the_editor_is_told(lent: NewsDesk) -> None:
    claim = next(c.id for c in lent.cases() if c.holder == "ruth")
    lent.at(9)
    lent.lend("tomas")
    lent.type("ruth", claim, GOOD)
    lent.collect(lent.sheet("ruth"))
    lent.type("tomas", claim, {"decision": "Give", "give_to": "Idris Okoro"})
    report = lent.collect(lent.sheet("tomas"))
    assert len([*report.files[0].rejected]) == 1
    assert lent.desk.store.case(claim).decision.by == "ruth"


def test_rows_of_a_colleague_who_is_here_and_not_late_are_handed_over_where_they_are_asked_for(lent: NewsDesk) -> None:
    claim = next(c.id for c in lent.cases() if c.holder == "ruth")
    lend(lent.desk, ["tomas"])
    assert lent.rows("tomas") == []
    lend(lent.desk, ["tomas"], colleagues=True)
    assert {r["Claim"] for r in lent.rows("tomas")} == {c.id for c in lent.cases()}
    lent.type("tomas", claim, {"decision": "Give", "give_to": "idris"})
    lent.type("ruth", claim, {"why": "Half a thought."})
    assert lent.collect().rejected == 0
    lent.lend()
    assert claim in {r["Claim"] for r in lent.rows("idris")} and lent.rows("tomas") == []
    lend(lent.desk, ["ruth"], colleagues=True)
    assert claim not in {r["Claim"] for r in lent.rows("ruth")}


def test_who_is_away_gets_nothing_by_rule_by_sheet_or_by_hand(lent: NewsDesk) -> None:
    lent.article("Title: More\nPublished: 2021-01-04\n\nThe port has 30 cranes in 2020.\n", "more.txt")
    assert "petra" not in assign(lent.desk).given
    claim = lent.case().id
    with pytest.raises(Refused, match="Petra Nowak is away"):
        decide(lent.desk, claim, "give", "tomas", {"give_to": "petra"})
    with pytest.raises(UsageError, match="not active"):
        lent.lend("petra")
    assert not lent.sheet("petra").exists()
