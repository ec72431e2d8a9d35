"""What came back waits until its row is answered: a part of a sheet that leaves the row out settles nothing."""

from newsdesk import GOOD, NewsDesk

from claims.ledger import events as e


def test_a_rejected_row_that_a_part_of_the_sheet_leaves_out_still_waits(lent: NewsDesk) -> None:
    bad, good = lent.held()
    lent.type("ruth", bad, {**GOOD, "rating": "Half true"})
    lent.collect()
    lent.save("ruth", [r for r in lent.rows("ruth") if r["Claim"] != bad])
    lent.type("ruth", good, GOOD)
    assert lent.collect().rejected == 0
    assert [(r["Claim"], r["You typed"]) for r in lent.rows("ruth", "rejected.csv")] == [(bad, "Half true")]


def test_a_conflict_that_a_part_of_the_sheet_leaves_out_is_still_open_once(lent: NewsDesk) -> None:
    disputed, other = lent.held()
    version = lent.desk.store.version(disputed)
    lent.desk.store.append([e.Draft(disputed, version, "tomas", (e.Remarked("see page 3"),))], lent.desk.now())
    lent.type("ruth", disputed, {"note": "see page 7"})
    lent.collect()
    lent.save("ruth", [r for r in lent.rows("ruth") if r["Claim"] != disputed])
    lent.type("ruth", other, GOOD)
    lent.collect()
    (sheet,) = lent.desk.store.sheets("ruth")
    (conflict,) = sheet.conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == ("", "see page 3", "see page 7")
    assert [r["Claim"] for r in lent.rows("ruth", "rejected.csv")] == [disputed]


def test_a_row_given_back_and_then_entered_well_in_the_sheet_waits_no_more(lent: NewsDesk) -> None:
    bad, _ = lent.held()
    lent.type("ruth", bad, {**GOOD, "rating": "Half true"})
    lent.collect()
    lent.type("ruth", bad, GOOD)
    lent.collect()
    assert not lent.sheet("ruth", "rejected.csv").exists()
