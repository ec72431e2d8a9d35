"""A conflict stands until a person settles it: in rejected.csv, in their next sheet, or without a sheet."""

import pytest
from newsdesk import GOOD, NewsDesk

from claims.desk.decide import decide
from claims.ledger import events as e


def remark(lent: NewsDesk, claim: str, words: str, by: str = "tomas") -> None:
    version = lent.desk.store.version(claim)
    lent.desk.store.append([e.Draft(claim, version, by, (e.Remarked(words),))], lent.desk.now())


def conflicts(lent: NewsDesk, person: str = "ruth") -> list[tuple[str, str]]:
    return [(c.claim, c.column) for s in lent.desk.store.sheets(person) for c in s.conflicts]


def back(lent: NewsDesk) -> list[str]:
    path = lent.sheet("ruth", "rejected.csv")
    return [r["Claim"] for r in lent.rows("ruth", "rejected.csv")] if path.exists() else []


@pytest.fixture
def disputed(lent: NewsDesk) -> str:
    """A claim whose note two people wrote: Tomas's stands, Ruth's came back."""
    claim, _ = lent.held()
    remark(lent, claim, "see page 3")
    lent.type("ruth", claim, {"note": "see page 7"})
    lent.collect()
    assert (conflicts(lent), back(lent)) == ([(claim, "note")], [claim])
    return claim


def next_sheet(lent: NewsDesk) -> None:
    lent.at(6)
    lent.lend("ruth")


def test_a_conflict_settled_in_the_next_sheet_is_listed_no_more(lent: NewsDesk, disputed: str) -> None:
    next_sheet(lent)
    assert back(lent) == [disputed]
    lent.type("ruth", disputed, {"note": "see page 7"})
    lent.collect()
    assert lent.desk.store.case(disputed).remarks[-1].text == "see page 7"
    assert (conflicts(lent), back(lent)) == ([], [])


def test_a_conflict_stays_while_the_next_sheet_says_nothing_of_it(lent: NewsDesk, disputed: str) -> None:
    next_sheet(lent)
    _, other = lent.held()
    lent.type("ruth", disputed, {"speaker": "the clerk"})
    lent.type("ruth", other, {"note": "rang"})
    lent.collect()
    assert (conflicts(lent), back(lent)) == ([(disputed, "note")], [disputed])


def test_a_conflict_again_in_the_next_sheet_is_listed_once(lent: NewsDesk, disputed: str) -> None:
    next_sheet(lent)
    remark(lent, disputed, "see page 5")
    lent.type("ruth", disputed, {"note": "see page 9"})
    lent.collect()
    assert (conflicts(lent), back(lent)) == ([(disputed, "note")], [disputed])
    assert lent.rows("ruth", "rejected.csv")[0]["Note to colleagues"] == "see page 9"


def test_a_conflict_is_settled_by_mending_its_row_and_what_stood_is_overwritten_knowingly(
    lent: NewsDesk, disputed: str
) -> None:
    lent.type("ruth", disputed, {"note": "see pages 3 and 7"}, "rejected.csv")
    assert lent.collect().rejected == 0
    assert lent.desk.store.case(disputed).remarks[-1].text == "see pages 3 and 7"
    assert (conflicts(lent), back(lent)) == ([], [])


def test_a_conflict_is_settled_by_entering_what_stands(lent: NewsDesk, disputed: str) -> None:
    lent.type("ruth", disputed, {"note": "see page 3"}, "rejected.csv")
    assert lent.collect().rejected == 0
    assert len(lent.desk.store.case(disputed).remarks) == 1
    assert (conflicts(lent), back(lent)) == ([], [])


def test_mending_another_cell_of_the_row_settles_nothing(lent: NewsDesk, disputed: str) -> None:
    lent.type("ruth", disputed, {"speaker": "the clerk"}, "rejected.csv")
    lent.collect()
    assert lent.desk.store.case(disputed).remarks[-1].text == "see page 3"
    assert lent.desk.store.case(disputed).speaker == "the clerk"
    assert (conflicts(lent), back(lent)) == ([(disputed, "note")], [disputed])


def test_a_conflict_mended_after_a_third_value_came_is_a_conflict_with_that(lent: NewsDesk, disputed: str) -> None:
    remark(lent, disputed, "see page 5", "mirela")
    lent.type("ruth", disputed, {"note": "see pages 3 and 7"}, "rejected.csv")
    (conflict,) = lent.collect().files[0].conflicts
    assert (conflict.ours, conflict.theirs) == ("see page 5", "see pages 3 and 7")
    assert lent.desk.store.case(disputed).remarks[-1].text == "see page 5"


def rated_by_two(lent: NewsDesk) -> str:
    """A claim that Idris rated after Ruth's sheet was lent, and Ruth rated too."""
    claim, _ = lent.held()
    decide(lent.desk, claim, "give", "tomas", {"give_to": "idris"})
    decide(lent.desk, claim, "rate", "idris", {k: v for k, v in GOOD.items() if k != "decision"} | {"rating": "Wrong"})
    lent.type("ruth", claim, {**GOOD, "why": "I found it."})
    lent.collect()
    assert (conflicts(lent), back(lent)) == ([(claim, "decision")], [claim])
    return claim


def test_a_conflict_over_a_decision_is_settled_by_an_act_without_a_sheet(lent: NewsDesk) -> None:
    claim = rated_by_two(lent)
    decide(lent.desk, claim, "take-back", "idris", {})
    decide(lent.desk, claim, "give", "tomas", {"give_to": "ruth"})
    assert conflicts(lent) == [(claim, "decision")]
    decide(lent.desk, claim, "rate", "ruth", {k: v for k, v in GOOD.items() if k != "decision"})
    assert conflicts(lent) == []
    lent.collect()
    assert back(lent) == []


def test_an_act_on_another_claim_or_by_another_person_settles_nothing(lent: NewsDesk) -> None:
    claim = rated_by_two(lent)
    other = next(c.id for c in lent.cases() if c.holder == "ruth")
    decide(lent.desk, claim, "approve", "tomas", {})
    decide(lent.desk, other, "wait", "ruth", {"waiting_for": "the clerk", "chase_on": "2021-01-20"})
    assert conflicts(lent) == [(claim, "decision")]


def test_a_decision_in_conflict_mended_in_its_row_is_taken_against_what_stood_then(lent: NewsDesk) -> None:
    claim, _ = lent.held()
    lent.type("ruth", claim, {**GOOD, "why": "one"})
    lent.sheet("ruth", "other.csv").write_bytes(lent.sheet("ruth").read_bytes())
    lent.collect(lent.sheet("ruth"))
    lent.type("ruth", claim, {**GOOD, "rating": "Wrong", "why": "another"}, "other.csv")
    lent.collect(lent.sheet("ruth", "other.csv"))
    assert conflicts(lent) == [(claim, "decision")]
    lent.type("ruth", claim, {"why": "another, and surely"}, "rejected.csv")
    assert lent.collect(lent.sheet("ruth", "rejected.csv")).rejected == 0
    found = lent.desk.store.case(claim).decision.verdict
    assert (found.rating, found.why) == ("Wrong", "another, and surely")
    assert (conflicts(lent), back(lent)) == ([], [])


def test_a_row_refused_before_and_entered_well_in_the_next_sheet_is_listed_no_more(lent: NewsDesk) -> None:
    claim, _ = lent.held()
    lent.type("ruth", claim, {**GOOD, "rating": "Half true"})
    lent.collect()
    next_sheet(lent)
    assert back(lent) == [claim]
    lent.type("ruth", claim, GOOD)
    lent.collect()
    assert back(lent) == []


def test_a_row_refused_before_waits_while_something_of_it_was_not_entered_again(lent: NewsDesk) -> None:
    claim, _ = lent.held()
    lent.type("ruth", claim, {**GOOD, "rating": "Half true", "note": "ask the clerk"})
    lent.collect()
    next_sheet(lent)
    lent.type("ruth", claim, GOOD)
    lent.collect()
    assert back(lent) == [claim]


def test_an_old_copy_with_words_that_were_settled_says_nothing_new(lent: NewsDesk, disputed: str) -> None:
    old = lent.sheet("ruth").read_bytes()
    next_sheet(lent)
    lent.type("ruth", disputed, {"note": "see page 8"})
    lent.collect()
    lent.sheet("ruth", "old.csv").write_bytes(old + b"\r\n")
    report = lent.collect(lent.sheet("ruth", "old.csv"))
    assert (report.rejected, conflicts(lent)) == (0, [])
    assert lent.desk.store.case(disputed).remarks[-1].text == "see page 8"


def test_a_sheet_that_was_lent_before_the_conflict_was_told_does_not_settle_it(lent: NewsDesk) -> None:
    claim, _ = lent.held()
    old = lent.sheet("ruth").read_bytes()
    next_sheet(lent)
    remark(lent, claim, "see page 3")
    lent.sheet("ruth", "old.csv").write_bytes(old)
    lent.type("ruth", claim, {"note": "see page 7"}, "old.csv")
    lent.collect(lent.sheet("ruth", "old.csv"))
    assert conflicts(lent) == [(claim, "note")]
    lent.type("ruth", claim, {"note": "see page 8"})
    lent.collect(lent.sheet("ruth"))
    assert sorted(conflicts(lent)) == [(claim, "note"), (claim, "note")]


def test_a_row_that_the_merge_refuses_is_applied_in_no_part(lent: NewsDesk) -> None:
    claim = lent.rate()
    lent.lend("tomas")
    lent.type("tomas", claim, {"decision": "Approve", "why": "Another reason.", "note": "fine"})
    lent.collect()
    case = lent.desk.store.case(claim)
    assert (case.approved_by, case.remarks) == (None, ())
    (sheet,) = [s for s in lent.desk.store.sheets("tomas") if s.rejections]
    assert len(sheet.rejections) == 1


def test_a_row_of_an_older_rejected_csv_that_is_saved_later_answers_nothing_that_was_told_since(
    lent: NewsDesk, disputed: str
) -> None:
    _, other = lent.held()
    open_elsewhere = lent.rows("ruth", "rejected.csv")
    lent.type("ruth", other, {**GOOD, "rating": "Half true"})
    lent.type("ruth", disputed, {"note": "see page 9"})
    lent.collect(lent.sheet("ruth"))
    lent.save("ruth", open_elsewhere, "rejected.csv")
    (found,) = lent.collect(lent.sheet("ruth", "rejected.csv")).files
    assert (found.rejected, found.conflicts) == ((), ())
    assert conflicts(lent) == [(disputed, "note")]
    assert {r["Note to colleagues"] for r in lent.rows("ruth", "rejected.csv")} == {"see page 9", ""}


def test_a_row_of_an_older_rejected_csv_says_nothing_once_it_was_settled(lent: NewsDesk, disputed: str) -> None:
    open_elsewhere = lent.rows("ruth", "rejected.csv")
    next_sheet(lent)
    lent.type("ruth", disputed, {"note": "see page 8"})
    lent.collect()
    lent.save("ruth", open_elsewhere, "rejected.csv")
    assert lent.collect(lent.sheet("ruth", "rejected.csv")).rejected == 0
    assert lent.desk.store.case(disputed).remarks[-1].text == "see page 8"
    assert (conflicts(lent), back(lent)) == ([], [])


def test_a_conflict_whose_row_was_changed_elsewhere_waits_though_the_sheet_is_saved_again(
    lent: NewsDesk, disputed: str
) -> None:
    lent.type(
        "ruth", disputed, {"decision": "Wait", "waiting_for": "the clerk", "chase_on": "2021-01-20"}, "rejected.csv"
    )
    lent.collect()
    assert conflicts(lent) == [(disputed, "note")]
    lent.type("ruth", disputed, {"state": "x"})
    lent.collect(lent.sheet("ruth"))
    assert (conflicts(lent), back(lent)) == ([(disputed, "note")], [disputed])


def test_what_was_typed_into_rejected_csv_and_refused_again_outlives_the_sheet_saved_again(lent: NewsDesk) -> None:
    claim, other = lent.held()
    lent.type("ruth", claim, {**GOOD, "rating": "Half true"})
    lent.collect()
    lent.type("ruth", claim, {"rating": "Quite true", "why": "The clerk showed me."}, "rejected.csv")
    lent.collect()
    lent.type("ruth", other, {"note": "rang"})
    lent.collect(lent.sheet("ruth"))
    (row,) = lent.rows("ruth", "rejected.csv")
    assert (row["Rating"], row["Why"]) == ("Quite true", "The clerk showed me.")


def test_a_cell_typed_beside_a_decision_that_was_mended_elsewhere_is_taken_and_the_decision_stands(
    lent: NewsDesk,
) -> None:
    claim, _ = lent.held()
    lent.type("ruth", claim, {**GOOD, "rating": "Half true"})
    lent.collect()
    lent.type("ruth", claim, {"rating": "Wrong"}, "rejected.csv")
    lent.collect()
    lent.type("ruth", claim, {"note": "asked twice"})
    (found,) = lent.collect(lent.sheet("ruth")).files
    assert (found.rejected, found.conflicts, found.changed) == ((), (), 1)
    assert any("Your decision" in n and "answered elsewhere" in n for n in found.noted)
    case = lent.desk.store.case(claim)
    assert (case.decision.verdict.rating, case.remarks[-1].text) == ("Wrong", "asked twice")


def test_a_row_with_a_damaged_id_that_was_mended_says_nothing_more_in_its_sheet(lent: NewsDesk) -> None:
    claim, other = lent.held()
    lent.type("ruth", claim, {"note": "see page 4"})
    rows = lent.rows("ruth")
    next(r for r in rows if r["Claim"] == claim)["Claim"] = claim[:-1]
    lent.save("ruth", rows)
    lent.collect()
    mended = [{**r, "Claim": claim} for r in lent.rows("ruth", "rejected.csv")]
    lent.save("ruth", mended, "rejected.csv")
    lent.collect()
    assert back(lent) == []
    lent.type("ruth", other, {"note": "rang"})
    lent.collect(lent.sheet("ruth"))
    assert back(lent) == []
    assert lent.desk.store.case(claim).remarks[-1].text == "see page 4"


def test_what_came_back_of_an_old_copy_after_the_next_sheet_went_out_is_not_settled_by_it(
    lent: NewsDesk, disputed: str
) -> None:
    old = lent.rows("ruth")
    next_sheet(lent)
    for row in old:
        row["Note to colleagues"] = "see page 9" if row["Claim"] == disputed else ""
    lent.save("ruth", old, "found again.csv")
    lent.collect()
    assert [c.theirs for s in lent.desk.store.sheets("ruth") for c in s.conflicts] == ["see page 7", "see page 9"]
    lent.type("ruth", disputed, {"note": "see pages 3 and 7"})
    lent.collect(lent.sheet("ruth"))
    assert lent.desk.store.case(disputed).remarks[-1].text == "see pages 3 and 7"
    assert [c.theirs for s in lent.desk.store.sheets("ruth") for c in s.conflicts] == ["see page 9"]


def test_a_decision_mended_after_the_other_was_taken_back_disputes_nothing(lent: NewsDesk) -> None:
    claim = rated_by_two(lent)
    decide(lent.desk, claim, "take-back", "idris", {})
    decide(lent.desk, claim, "give", "tomas", {"give_to": "ruth"})
    lent.type("ruth", claim, {"why": "I found it, and so did the clerk."}, "rejected.csv")
    (report,) = lent.collect().files
    assert (report.conflicts, report.rejected) == ((), ())
    assert lent.desk.store.case(claim).decision.verdict.why == "I found it, and so did the clerk."
    assert (conflicts(lent), back(lent)) == ([], [])
