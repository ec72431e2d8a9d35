"""Holes that were measured in Great Expectations itself: each stays closed, and a rule that could hide one is refused."""

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
from great_expectations.expectations.row_conditions import Column

from expectations import meanings
from expectations.catalogue import RULES
from expectations.rules import means, refusals, rule
from expectations.shapes import SHAPES


def _meta(code: str, *columns: str) -> dict[str, object]:
    words = {"expected": "e", "fix": "f", "act": "a", "scope": "row", "table": "verdicts"}
    return {"code": code, "column": columns[0], "columns": list(columns), **words}


def test_a_column_that_is_empty_from_top_to_bottom_is_caught(gates_of, green):
    for row in green.rows["verdicts"]:
        row["rating"] = None
    report = gates_of("verdicts").check(green.frames(), green.counts())
    assert [f.rule for f in report.findings] == ["verdicts.rating_empty"] * 4


def test_a_missing_second_person_is_caught(gates_of, green, builders):
    green.rows["verdicts"][0]["approved_by_id"] = None
    report = gates_of("verdicts").check(green.frames(), green.counts())
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
def test_a_rule_that_could_pass_without_having_looked_is_refused_and_stops_publishing(why, green, few_with):
    report = few_with(REFUSED[why]()).check(green.frames(), green.counts())
    assert [(f.rule, f.row) for f in report.findings] == [("verdicts.rule_refused", None)]
    assert report.findings[0].found


def test_none_of_our_own_rules_is_refused():
    assert [r.meta["code"] for t, rules in RULES.items() for r in rules if refusals(r, SHAPES[t])] == []


@pytest.mark.parametrize("severity", ["info", "warning", "critical"])
def test_a_rule_that_raises_stops_publishing_whatever_its_severity(severity, green, few_with):
    broken = rule("verdicts.broken", means(meanings.period, "sources", "version"), "e", "f", "a")
    broken.severity = severity
    report = few_with(broken).check(green.frames(), green.counts())
    (found,) = report.findings
    assert (found.rule, found.row) == ("verdicts.broken", None)
    assert found.found.startswith("the rule raised: ")


def test_a_rule_that_raises_does_not_hide_what_others_found(green, few_with):
    broken = rule("verdicts.broken", means(meanings.period, "sources", "version"), "e", "f", "a")
    green.rows["verdicts"][0]["summary"] = None
    report = few_with(broken).check(green.frames(), green.counts())
    assert {f.rule for f in report.findings} == {"verdicts.broken", "verdicts.summary_empty"}


def test_two_rules_of_one_code_stop_publishing(green, few_with):
    twin = rule("verdicts.two_people", means(meanings.filled, "summary"), "e", "f", "a")
    report = few_with(twin).check(green.frames(), green.counts())
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
