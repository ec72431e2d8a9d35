"""The runner: what a report says and in which order, what rests on what, and whose day counts."""

from __future__ import annotations

from expectations.catalogue import listing

# --- what a finding says ---------------------------------------------------------------------------------------------


def test_a_finding_names_row_column_found_expected_fix_and_act(few, green):
    row = green.rows["verdicts"][0]
    row["rated_by"] = "ben"
    (found,) = few.check(green.frames(), green.counts()).findings
    assert (found.table, found.rule, found.row, found.column) == (
        "verdicts",
        "verdicts.two_people",
        row["claim_id"],
        "approved_by_id",
    )
    assert found.found == "approved_by_id: ben · rated_by: ben"
    assert found.act == "Send back"
    assert found.expected and found.fix


def test_the_act_that_mends_a_row_is_one_that_its_state_allows(few, builders):
    wanted = {
        ("published", True): "Send back",
        ("approved", False): "Send back",
        ("published", False): "Reopen",
        ("held", False): "Release",
        ("assigned", False): "Rate",
        ("withdrawn", False): "Restore",
    }
    tables = builders.Tables()
    for n, (state, proposes) in enumerate(wanted):
        tables.add_verdict(n, state=state, proposes=proposes, summary=None)
    report = few.check(tables.frames(), tables.counts())
    acts = {f.row: f.act for f in report.findings}
    assert acts == {builders.claim_id(n): act for n, act in enumerate(wanted.values())}


def test_what_hides_in_a_cell_is_shown_as_an_escape_and_long_cells_are_cut(few, green):
    green.rows["verdicts"][0]["status"] = "published\n\u202e"
    green.rows["verdicts"][1]["status"] = "x" * 10_000
    found = [f.found for f in few.check(green.frames(), green.counts()).findings]
    assert "published\\n\\u202e" in found
    assert max(len(words) for words in found) == 120


def test_a_row_among_several_of_one_claim_is_told_apart(gates_of, green):
    green.rows["sources"][1]["shows"] = None
    (found,) = gates_of("sources").check(green.frames(), green.counts()).findings
    assert found.found == "nothing (n 2)"


def test_every_bad_row_is_named_however_many_there_are(gates, builders):
    tables = builders.Tables()
    for n in range(450):
        tables.add_verdict(n, summary=None)
    report = gates.check(tables.frames(), tables.counts())
    assert len(report.findings) == 450
    assert report.blocked == {builders.claim_id(n) for n in range(450)}


def test_every_rule_says_what_it_expects_how_to_mend_it_and_by_which_act_under_a_code_of_its_own():
    told = listing()
    assert len({code for code, *_ in told}) == len(told)
    assert all(all(words) for words in told)


# --- order and repetition --------------------------------------------------------------------------------------------


def test_the_same_faults_make_the_same_report_whatever_the_order_of_rows_and_tables(gates_of, green):
    green.rows["verdicts"][0].update(summary=None, rated_by="ben")
    green.rows["verdicts"][1].update(summary=None, as_of="soon")
    green.rows["articles"][3]["url"] = "ftp://example.org"
    green.rows["sources"][3]["shows"] = " "
    gates = gates_of("articles", "verdicts", "sources")
    before = gates.check(green.frames(), green.counts())
    for rows in green.rows.values():
        rows.reverse()
    frames = dict(reversed(green.frames().items()))
    assert gates.check(frames, green.counts()) == before
    assert len({f.rule for f in before.findings}) == 8


def test_checking_changes_no_frame(gates_of, green):
    frames = green.frames()
    copies = {name: frame.copy() for name, frame in frames.items()}
    gates_of(*green.rows, scope="table").check(frames, green.counts())
    assert all(frames[name].equals(copies[name]) and list(frames[name]) == list(copies[name]) for name in frames)


def test_an_index_of_its_own_does_not_confuse_which_row_is_named(few, green):
    green.rows["verdicts"][1]["summary"] = None
    frames = green.frames()
    frames["verdicts"].index = [7, 7, 7, 7]
    (found,) = few.check(frames, green.counts()).findings
    assert found.row == green.rows["verdicts"][1]["claim_id"]


def test_two_sets_of_gates_do_not_disturb_each_other(few, green, few_with):
    other = few_with(ratings={"Sound": 1})
    green.rows["verdicts"][0]["summary"] = None
    assert [f.rule for f in few.check(green.frames(), green.counts()).findings] == ["verdicts.summary_empty"]
    assert "verdicts.rating_known" in {f.rule for f in other.check(green.frames(), green.counts()).findings}


# --- what rests on what ----------------------------------------------------------------------------------------------


def test_a_claim_merged_into_one_at_fault_is_at_fault_as_well_and_so_is_one_merged_into_that(few, green, builders):
    merged = {"status": "merged", "state": "merged", "merged_live": True, "proposes": False, **builders.MERGE}
    green.add("articles", 4)
    green.add_verdict(4, merged_into=builders.claim_id(2), **merged)
    green.rows["verdicts"][3]["summary"] = None
    report = few.check(green.frames(), green.counts())
    told = [(f.rule, f.row) for f in report.findings]
    assert told == [
        ("verdicts.summary_empty", builders.claim_id(3)),
        ("verdicts.target_blocked", builders.claim_id(2)),
        ("verdicts.target_blocked", builders.claim_id(4)),
    ]
    assert report.findings[1].act == report.findings[0].act


def test_claims_merged_into_each_other_end(few, green, builders):
    for n, target in ((0, 1), (1, 0)):
        green.rows["verdicts"][n].update(
            status="merged", state="merged", merged_live=False, merged_into=builders.claim_id(target), proposes=False
        )
    report = few.check(green.frames(), green.counts())
    assert report.blocked == {builders.claim_id(0), builders.claim_id(1)}


def test_claims_and_verdicts_of_an_article_at_fault_are_at_fault_as_well(gates_of, green, builders):
    green.rows["articles"][1]["text_hash_now"] = "0" * 64
    report = gates_of("articles", "claims").check(green.frames(), green.counts())
    assert [(f.rule, f.row) for f in report.findings] == [
        ("articles.text_changed", builders.article_id(1)),
        ("claims.article_blocked", builders.claim_id(1)),
        ("verdicts.article_blocked", builders.claim_id(1)),
    ]


def test_the_others_stay_free_when_one_claim_is_at_fault(gates_of, green, builders):
    green.rows["sources"][2]["url"] = "data:text/html,x"
    report = gates_of("sources", "verdicts").check(green.frames(), green.counts())
    assert report.blocked == {builders.claim_id(1)}
    assert report.table_faults == ()


# --- days at the desk -------------------------------------------------------------------------------------------------


def test_the_day_of_a_release_is_the_desks_own(few, green, few_with):
    green.rows["verdicts"][0].update(last_changed="2026-01-10T14:00:00Z", as_of="2026-01-11")
    assert [f.rule for f in few.check(green.frames(), green.counts()).findings] == ["verdicts.as_of_later"]
    far_east = few_with(timezone="Pacific/Auckland")
    assert far_east.check(green.frames(), green.counts()).findings == ()
