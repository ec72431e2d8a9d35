"""The runner: what rests on what, what a report says and in which order, and holes that must stay closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from great_expectations.expectations.core import (
    ExpectColumnPairValuesAToBeGreaterThanB,
    ExpectColumnValuesToBeInSet,
    ExpectColumnValuesToMatchRegex,
    ExpectColumnValuesToNotBeNull,
)
from great_expectations.expectations.expectation import Expectation
from great_expectations.expectations.row_conditions import Column

from claims.gate import Gate
from expectations import meanings
from expectations.catalogue import RULES, listing
from expectations.rules import means, refusals, rule
from expectations.runner import Gates
from expectations.shapes import SHAPES


def _meta(code: str, *columns: str) -> dict[str, object]:
    words = {"expected": "e", "fix": "f", "act": "a", "scope": "row", "table": "verdicts"}
    return {"code": code, "column": columns[0], "columns": list(columns), **words}


@pytest.fixture
def verdict_gates(gates_of):
    """Gates that ask the rules of verdicts only."""
    return gates_of("verdicts")


SOME = [
    r
    for r in RULES["verdicts"]
    if r.meta["code"] in ("verdicts.columns", "verdicts.summary_empty", "verdicts.two_people")
]


def _with(builders, *rules: Expectation) -> Gate:
    return Gates(builders.RATINGS, rules={**dict.fromkeys(RULES, ()), "verdicts": [*SOME, *rules]})


# --- what a finding says ---------------------------------------------------------------------------------------------


def test_a_finding_names_row_column_found_expected_fix_and_act(verdict_gates, green):
    row = green.rows["verdicts"][0]
    row["rated_by"] = "ben"
    (found,) = verdict_gates.check(green.frames(), green.counts()).findings
    assert (found.table, found.rule, found.row, found.column) == (
        "verdicts",
        "verdicts.two_people",
        row["claim_id"],
        "approved_by_id",
    )
    assert found.found == "approved_by_id: ben · rated_by: ben"
    assert found.act == "Send back"
    assert found.expected and found.fix


def test_the_act_that_mends_a_row_is_one_that_its_state_allows(verdict_gates, builders):
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
    report = verdict_gates.check(tables.frames(), tables.counts())
    acts = {f.row: f.act for f in report.findings}
    assert acts == {builders.claim_id(n): act for n, act in enumerate(wanted.values())}


def test_what_hides_in_a_cell_is_shown_as_an_escape_and_long_cells_are_cut(verdict_gates, green):
    green.rows["verdicts"][0]["status"] = "published\n\u202e"
    green.rows["verdicts"][1]["status"] = "x" * 10_000
    found = [f.found for f in verdict_gates.check(green.frames(), green.counts()).findings]
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


def test_the_same_faults_make_the_same_report_whatever_the_order_of_rows_and_tables(gates, green):
    green.rows["verdicts"][0].update(summary=None, rated_by="ben")
    green.rows["verdicts"][1].update(summary=None, as_of="soon")
    green.rows["articles"][3]["url"] = "ftp://example.org"
    green.rows["sources"][3]["shows"] = " "
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


def test_an_index_of_its_own_does_not_confuse_which_row_is_named(verdict_gates, green):
    green.rows["verdicts"][1]["summary"] = None
    frames = green.frames()
    frames["verdicts"].index = [7, 7, 7, 7]
    (found,) = verdict_gates.check(frames, green.counts()).findings
    assert found.row == green.rows["verdicts"][1]["claim_id"]


def test_two_sets_of_gates_do_not_disturb_each_other(verdict_gates, green):
    other = Gates({"Sound": 1}, rules={**dict.fromkeys(RULES, ()), "verdicts": RULES["verdicts"]})
    green.rows["verdicts"][0]["summary"] = None
    assert [f.rule for f in verdict_gates.check(green.frames(), green.counts()).findings] == ["verdicts.summary_empty"]
    assert "verdicts.rating_known" in {f.rule for f in other.check(green.frames(), green.counts()).findings}


# --- what rests on what ----------------------------------------------------------------------------------------------


def test_a_claim_merged_into_one_at_fault_is_at_fault_as_well_and_so_is_one_merged_into_that(
    verdict_gates, green, builders
):
    merged = {"status": "merged", "state": "merged", "merged_live": True, "proposes": False}
    green.add("articles", 4)
    green.add_verdict(4, merged_into=builders.claim_id(2), **merged)
    green.rows["verdicts"][3]["summary"] = None
    report = verdict_gates.check(green.frames(), green.counts())
    told = [(f.rule, f.row) for f in report.findings]
    assert told == [
        ("verdicts.summary_empty", builders.claim_id(3)),
        ("verdicts.target_blocked", builders.claim_id(2)),
        ("verdicts.target_blocked", builders.claim_id(4)),
    ]
    assert report.findings[1].act == report.findings[0].act


def test_claims_merged_into_each_other_end(verdict_gates, green, builders):
    for n, target in ((0, 1), (1, 0)):
        green.rows["verdicts"][n].update(
            status="merged", state="merged", merged_live=False, merged_into=builders.claim_id(target), proposes=False
        )
    report = verdict_gates.check(green.frames(), green.counts())
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


def test_the_day_of_a_release_is_the_desks_own(gates_of, green, builders):
    green.rows["verdicts"][0].update(last_changed="2026-01-10T14:00:00Z", as_of="2026-01-11")
    assert [f.rule for f in gates_of("verdicts").check(green.frames(), green.counts()).findings] == [
        "verdicts.as_of_later"
    ]
    far_east = Gates(builders.RATINGS, "Pacific/Auckland", {**dict.fromkeys(RULES, ()), "verdicts": RULES["verdicts"]})
    assert far_east.check(green.frames(), green.counts()).findings == ()


# --- holes that were measured in Great Expectations itself ------------------------------------------------------------


def test_a_column_that_is_empty_from_top_to_bottom_is_caught(verdict_gates, green):
    for row in green.rows["verdicts"]:
        row["rating"] = None
    report = verdict_gates.check(green.frames(), green.counts())
    assert [f.rule for f in report.findings] == ["verdicts.rating_empty"] * 4


def test_a_missing_second_person_is_caught(verdict_gates, green, builders):
    green.rows["verdicts"][0]["approved_by_id"] = None
    report = verdict_gates.check(green.frames(), green.counts())
    assert ("verdicts.approved_by_id_empty", builders.claim_id(0)) in {(f.rule, f.row) for f in report.findings}


def test_an_id_with_a_line_end_is_none(gates_of, green):
    green.rows["articles"][0]["article_id"] += "\n"
    assert "articles.id_shape" in {f.rule for f in gates_of("articles").check(green.frames(), green.counts()).findings}


REFUSED = {
    "a condition in words": lambda: ExpectColumnValuesToNotBeNull(
        column="rating",
        row_condition='statsu=="published"',
        condition_parser="pandas",
        meta=_meta("verdicts.x", "rating"),
    ),
    "a condition on a misspelt word": lambda: ExpectColumnValuesToNotBeNull(
        column="rating", row_condition=Column("status") == "publshed", meta=_meta("verdicts.x", "rating")
    ),
    "mostly 0": lambda: ExpectColumnValuesToBeInSet(
        column="rating", value_set=["Green"], mostly=0, meta=_meta("verdicts.x", "rating")
    ),
    "a pattern between line ends": lambda: ExpectColumnValuesToMatchRegex(
        column="rating", regex=r"^c\d$", meta=_meta("verdicts.x", "rating")
    ),
    "other scripts' digits": lambda: ExpectColumnValuesToMatchRegex(
        column="rating", regex=r"\Ac\d\Z", meta=_meta("verdicts.x", "rating")
    ),
    "empty cells passed over": lambda: ExpectColumnPairValuesAToBeGreaterThanB(
        column_A="version",
        column_B="sources",
        ignore_row_if="either_value_is_missing",
        meta=_meta("verdicts.x", "version"),
    ),
    "a column that is not there": lambda: ExpectColumnValuesToNotBeNull(
        column="mood", meta=_meta("verdicts.x", "mood")
    ),
    "nothing to say": lambda: ExpectColumnValuesToNotBeNull(column="rating"),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("why", sorted(REFUSED))
def test_a_rule_that_could_pass_without_having_looked_is_refused_and_stops_publishing(why, green, builders):
    report = _with(builders, REFUSED[why]()).check(green.frames(), green.counts())
    assert [(f.rule, f.row) for f in report.findings] == [("verdicts.rule_refused", None)]
    assert report.findings[0].found


def test_none_of_our_own_rules_is_refused():
    assert [r.meta["code"] for t, rules in RULES.items() for r in rules if refusals(r, SHAPES[t])] == []


@pytest.mark.parametrize("severity", ["info", "warning", "critical"])
def test_a_rule_that_raises_stops_publishing_whatever_its_severity(severity, green, builders):
    broken = rule("verdicts.broken", means(meanings.period, "sources", "version"), "e", "f", "a")
    broken.severity = severity
    report = _with(builders, broken).check(green.frames(), green.counts())
    (found,) = report.findings
    assert (found.rule, found.row) == ("verdicts.broken", None)
    assert found.found.startswith("the rule raised: ")


def test_a_rule_that_raises_does_not_hide_what_others_found(green, builders):
    broken = rule("verdicts.broken", means(meanings.period, "sources", "version"), "e", "f", "a")
    green.rows["verdicts"][0]["summary"] = None
    report = _with(builders, broken).check(green.frames(), green.counts())
    assert {f.rule for f in report.findings} == {"verdicts.broken", "verdicts.summary_empty"}


def test_two_rules_of_one_code_stop_publishing(green, builders):
    twin = rule("verdicts.two_people", means(meanings.filled, "summary"), "e", "f", "a")
    report = _with(builders, twin).check(green.frames(), green.counts())
    assert [(f.rule, f.row) for f in report.findings] == [("verdicts.rule_refused", None)]


# --- the world outside ------------------------------------------------------------------------------------------------


def test_a_check_reaches_for_no_network_and_writes_no_file(tmp_path):
    program = (
        "import socket, sys\n"
        "def refuse(*a, **k): print('REACHED', a, flush=True); raise OSError('no network here')\n"
        "socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse\n"
        "from expectations.runner import Gates\n"
        "import claims.tables.frames as f\n"
        "report = Gates({}).check({'facts': f.frame([], f.FACTS)}, {'facts': 0})\n"
        "print(len(report.findings), flush=True)\n"
    )
    made = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"HOME": str(tmp_path), "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (made.stdout.strip(), made.returncode) == ("0", 0), made.stderr
    assert made.stderr == ""
    assert list(Path(tmp_path).rglob("*")) == []
