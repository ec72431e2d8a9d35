"""Two files of one sheet are merged like two people's; one file saved again is amended. Which of the two it is, is proven."""

from collections.abc import Mapping

import pytest
from newsdesk import GOOD, NewsDesk

OTHER = "sheet (1).csv"


def held(lent: NewsDesk, person: str = "ruth") -> tuple[str, str]:
    first, second = [c.id for c in lent.cases() if c.holder == person]
    return first, second


def copy(lent: NewsDesk, name: str = OTHER) -> None:
    """A second copy of Ruth's sheet as it lies there now."""
    lent.sheet("ruth", name).write_bytes(lent.sheet("ruth").read_bytes())


def note(lent: NewsDesk, claim: str) -> str:
    remarks = lent.desk.store.case(claim).remarks
    return remarks[-1].text if remarks else ""


def take(lent: NewsDesk, claim: str, cells: Mapping[str, str], name: str = "sheet.csv"):
    """Types into one file and collects it; its report."""
    lent.type("ruth", claim, cells, name)
    (report,) = lent.collect(lent.sheet("ruth", name)).files
    return report


def back(lent: NewsDesk) -> list[tuple[str, str]]:
    """What lies in Ruth's rejected.csv: the claim and what she typed."""
    path = lent.sheet("ruth", "rejected.csv")
    return [(r["Claim"], r["You typed"]) for r in lent.rows("ruth", "rejected.csv")] if path.exists() else []


def test_two_copies_that_fill_one_cell_differently_conflict_and_both_values_are_told(lent: NewsDesk) -> None:
    first, _ = held(lent)
    lent.desk.store.case(first)
    copy(lent)
    assert take(lent, first, {"statement": "frozen for 20 days"}).conflicts == ()
    (conflict,) = take(lent, first, {"statement": "frozen for three weeks"}, OTHER).conflicts
    assert conflict.ours == "frozen for 20 days"
    assert conflict.theirs == "frozen for three weeks"
    assert conflict.base not in (conflict.ours, conflict.theirs, "")
    assert lent.desk.store.case(first).statement == "frozen for 20 days"
    assert back(lent) == [(first, "frozen for three weeks")]


def test_two_copies_that_fill_different_cells_of_one_row_are_merged(lent: NewsDesk) -> None:
    first, second = held(lent)
    copy(lent)
    take(lent, first, {"statement": "in the one", "note": "rang"})
    report = take(lent, first, {"speaker": "the clerk"}, OTHER)
    assert (report.conflicts, report.rejected) == ((), ())
    take(lent, second, {"note": "second"}, OTHER)
    case = lent.desk.store.case(first)
    assert (case.statement, case.speaker, note(lent, first), note(lent, second)) == (
        "in the one",
        "the clerk",
        "rang",
        "second",
    )


def test_a_copy_that_still_holds_what_was_lent_takes_nothing_back(lent: NewsDesk) -> None:
    first, _ = held(lent)
    copy(lent)
    lent_words = lent.desk.store.case(first).statement
    take(lent, first, {"statement": "reworded"})
    report = take(lent, first, {"note": "rang"}, OTHER)
    assert lent.desk.store.case(first).statement == "reworded" != lent_words
    assert note(lent, first) == "rang"
    assert any("reworded" in n and "stays" in n for n in report.noted)


def test_the_same_file_saved_again_amends_what_it_said_before_and_the_old_value_is_told(lent: NewsDesk) -> None:
    first, _ = held(lent)
    take(lent, first, {"note": "rang once"})
    report = take(lent, first, {"note": "rang twice"})
    assert (report.conflicts, note(lent, first)) == ((), "rang twice")
    assert any("“rang once”" in n and "“rang twice”" in n for n in report.noted)


def test_going_back_to_what_one_said_at_first_is_an_amendment_too(lent: NewsDesk) -> None:
    first, second = held(lent)
    for words in ("rang once", "rang twice"):
        take(lent, first, {"note": words})
    lent.type("ruth", second, {"note": "second"})
    assert take(lent, first, {"note": "rang once"}).conflicts == ()
    assert note(lent, first) == "rang once"


def test_each_of_two_copies_goes_on_from_what_it_brought_itself(lent: NewsDesk) -> None:
    first, second = held(lent)
    copy(lent)
    take(lent, first, {"note": "one"})
    take(lent, second, {"note": "two"}, OTHER)
    assert take(lent, first, {"note": "one more"}).conflicts == ()
    assert take(lent, second, {"note": "two more"}, OTHER).conflicts == ()
    assert (note(lent, first), note(lent, second)) == ("one more", "two more")
    (conflict,) = take(lent, first, {"note": "other"}, OTHER).conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == ("", "one more", "other")


def test_another_download_changes_nothing_that_was_brought_before_whichever_is_the_later(lent: NewsDesk) -> None:
    first, second = held(lent)
    lent.type("ruth", first, {"note": "asked the clerk at noon"})
    lent.type("ruth", second, {"note": "rang"})
    copy(lent, "sheet - Sheet1.csv")
    take(lent, second, {"note": "rang twice"}, "sheet - Sheet1.csv")
    (older,) = lent.collect(lent.sheet("ruth")).files
    assert [(c.claim, c.ours, c.theirs) for c in older.conflicts] == [(second, "rang twice", "rang")]
    assert (note(lent, first), note(lent, second)) == ("asked the clerk at noon", "rang twice")


def test_another_file_under_the_old_name_is_known_by_what_it_lacks(lent: NewsDesk) -> None:
    first, second = held(lent)
    as_lent = lent.sheet("ruth").read_bytes()
    take(lent, first, {"note": "one"})
    take(lent, second, {"note": "two"})
    lent.sheet("ruth").write_bytes(as_lent)
    (conflict,) = take(lent, second, {"note": "other"}).conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == ("", "two", "other")
    assert note(lent, first) == "one"


def test_files_of_one_name_in_two_folders_are_two_files(lent: NewsDesk) -> None:
    first, _ = held(lent)
    paths = []
    for folder, words in (("home", "one"), ("work", "two")):
        copy(lent)
        lent.type("ruth", first, {"note": words}, OTHER)
        path = lent.root / folder / "sheet.csv"
        path.parent.mkdir()
        lent.sheet("ruth", OTHER).replace(path)
        paths.append(path)
    one, other = lent.collect(*paths, as_person="ruth").files
    assert (len(one.conflicts), len(other.conflicts), note(lent, first)) == (0, 1, "one")


def test_two_copies_that_rate_one_claim_differently_are_a_conflict_of_the_whole_decision(lent: NewsDesk) -> None:
    first, _ = held(lent)
    copy(lent)
    take(lent, first, GOOD)
    (conflict,) = take(lent, first, {**GOOD, "rating": "Wrong", "why": "It does not say so."}, OTHER).conflicts
    assert "Correct" in conflict.ours
    assert "Wrong" in conflict.theirs
    assert lent.desk.store.case(first).decision.verdict.rating == "Correct"


def test_what_came_back_of_one_copy_waits_though_the_other_is_saved_again(lent: NewsDesk) -> None:
    first, second = held(lent)
    copy(lent)
    take(lent, first, {"note": "one"})
    take(lent, first, {"note": "other"}, OTHER)
    take(lent, second, {"note": "second"})
    assert back(lent) == [(first, "other")]
    take(lent, second, {"speaker": "the clerk"}, OTHER)
    assert back(lent) == [(first, "other")]


def test_what_came_back_of_two_copies_of_one_row_comes_back_as_two_rows(lent: NewsDesk) -> None:
    first, _ = held(lent)
    copy(lent)
    take(lent, first, {**GOOD, "rating": "Half true", "why": "one"})
    take(lent, first, {**GOOD, "rating": "Hm", "why": "other"}, OTHER)
    assert back(lent) == [(first, "Half true"), (first, "Hm")]
    assert [r["Why"] for r in lent.rows("ruth", "rejected.csv")] == ["one", "other"]


def test_mending_one_of_two_rows_that_came_back_leaves_the_other(lent: NewsDesk) -> None:
    first, _ = held(lent)
    copy(lent)
    take(lent, first, {**GOOD, "rating": "Half true", "why": "one"})
    take(lent, first, {**GOOD, "rating": "Hm", "why": "other"}, OTHER)
    rows = lent.rows("ruth", "rejected.csv")
    rows[0]["Rating"] = "Correct"
    lent.save("ruth", rows, "rejected.csv")
    assert lent.collect().rejected == 0
    assert lent.desk.store.case(first).decision.verdict.why == "one"
    assert back(lent) == [(first, "Hm")]


def test_a_row_taken_out_of_rejected_csv_still_waits(lent: NewsDesk) -> None:
    first, second = held(lent)
    lent.type("ruth", first, {**GOOD, "rating": "Half true"})
    take(lent, second, {**GOOD, "rating": "Hm"})
    row = next(r for r in lent.rows("ruth", "rejected.csv") if r["Claim"] == second)
    lent.save("ruth", [row | {"Rating": "Wrong"}], "rejected.csv")
    assert lent.collect().rejected == 0
    assert back(lent) == [(first, "Half true")]


@pytest.mark.parametrize("name", ["sheet.csv", OTHER])
def test_the_same_bytes_under_any_name_are_collected_once(lent: NewsDesk, name: str) -> None:
    first, _ = held(lent)
    take(lent, first, {"note": "one"})
    copy(lent)
    head = lent.desk.store.head()
    assert "Already collected" in lent.collect(lent.sheet("ruth", name)).files[0].noted[0]
    assert lent.desk.store.head() == head


def test_a_dry_run_over_two_copies_says_what_the_real_run_then_does(lent: NewsDesk) -> None:
    first, second = held(lent)
    copy(lent)
    lent.type("ruth", first, {**GOOD, "note": "one"})
    lent.type("ruth", first, {"note": "other"}, OTHER)
    lent.type("ruth", second, {"note": "two"}, OTHER)
    head, files = lent.desk.store.head(), {p: p.stat().st_mtime_ns for p in lent.root.rglob("*")}
    tried = lent.collect(dry_run=True)
    assert lent.desk.store.head() == head
    assert {p: p.stat().st_mtime_ns for p in lent.root.rglob("*")} == files
    assert tried.as_json() == lent.collect().as_json()
    assert sum(len(f.conflicts) for f in tried.files) == 1


def test_a_dry_run_tells_what_stands_in_the_order_of_the_columns_as_the_real_run_does(lent: NewsDesk) -> None:
    first, second = held(lent)
    copy(lent)
    wait = {"decision": "Wait", "waiting_for": "the port", "chase_on": "2021-01-12", "note": "rang"}
    lent.type("ruth", first, wait, OTHER)
    lent.type("ruth", first, {"speaker": "the clerk"})
    lent.type("ruth", second, {"note": "rang"})
    tried, done = lent.collect(dry_run=True), lent.collect()
    assert tried.as_json() == done.as_json()
    stays = [n.split(": stands")[0] for f in done.files for n in f.noted if "stands as when" in n]
    assert stays == [
        f"Line 2, {column}" for column in ("Note to colleagues", "Your decision", "Waiting for", "Chase on")
    ]
