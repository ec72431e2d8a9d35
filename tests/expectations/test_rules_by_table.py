"""What stops publishing: faults of a whole table, told with a row of None. And rows that are one too many."""

from __future__ import annotations

import pandas as pd
import pytest

from expectations.catalogue import RULES, RUNNER_CODES
from expectations.shapes import SHAPES

TABLES = list(SHAPES)
UNIQUE = [table for table, shape in SHAPES.items() if shape.unique]


@pytest.fixture
def check(green, gates_of):
    """The report of one table's rules, or of those of a scope, after a `change` of its frame where one is given."""

    def run(table, change=None, counts=None, scope=None):
        frames = green.frames()
        if change is not None:
            frames[table] = change(frames[table])
        return gates_of(table, scope=scope).check(frames, green.counts() if counts is None else counts)

    return run


def test_all_green_frames_have_no_finding(gates, green):
    report = gates.check(green.frames(), green.counts())
    assert report.findings == ()
    assert report.checked == green.counts()
    assert report.rules == sum(len(rules) for rules in RULES.values())


def test_a_quiet_day_is_green(gates, builders):
    quiet = builders.Tables({table: [] for table in TABLES})
    assert gates.check(quiet.frames(), quiet.counts()).findings == ()


@pytest.mark.parametrize("table", TABLES)
def test_an_empty_table_that_the_ledger_counts_rows_for_stops_publishing(table, gates_of, builders):
    quiet = builders.Tables({table: []})
    report = gates_of(table, scope="table").check(quiet.frames(), {table: 2})
    assert [(f.rule, f.row, f.found) for f in report.findings] == [
        (f"{table}.count", None, "0 rows; the ledger says 2")
    ]


@pytest.mark.parametrize("table", TABLES)
def test_missing_columns_are_told_once_and_by_name_whatever_else_stumbles_over_them(table, check, green):
    name = SHAPES[table].id
    gone = next(c for c in SHAPES[table].columns if c != name)
    for row in green.rows[table]:
        row[SHAPES[table].required[-1]] = None
    report = check(table, lambda frame: frame.drop(columns=[gone, name]))
    told = {(f.rule, f.row, f.column, f.found) for f in report.findings if f.rule.endswith(".columns")}
    assert told == {(f"{table}.columns", None, column, "no such column") for column in (gone, name)}
    assert not [f for f in report.findings if "raised" in f.found]
    assert report.row_faults == ()


@pytest.mark.parametrize("table", TABLES)
def test_a_column_that_nobody_knows_is_told_by_name(table, check):
    report = check(table, lambda frame: frame.assign(mood="sunny"), scope="table")
    assert [(f.rule, f.row, f.column) for f in report.findings] == [(f"{table}.columns", None, "mood")]


@pytest.mark.parametrize("table", TABLES)
def test_a_column_of_another_type_is_told_by_name(table, check):
    column = SHAPES[table].required[-1]
    report = check(table, lambda frame: frame.assign(**{column: frame[column].astype("object")}))
    told = [(f.rule, f.row, f.column, f.found) for f in report.findings]
    assert told == [(f"{table}.dtypes", None, column, "a column of object")]


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("count", [2, None], ids=["another count", "no count"])
def test_a_count_that_is_not_the_ledgers_stops_publishing(table, count, check, green):
    counts = {name: n for name, n in green.counts().items() if name != table}
    rows = green.counts()[table]
    if count is not None:
        counts[table] = rows + count
    report = check(table, counts=counts, scope="table")
    ledger = "the ledger gave no count" if count is None else f"the ledger says {rows + count}"
    assert [(f.rule, f.row, f.found) for f in report.findings] == [(f"{table}.count", None, f"{rows} rows; {ledger}")]


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("nothing", [None, "  "])
def test_a_row_without_an_id_stops_publishing(table, nothing, check, green):
    green.rows[table][-1][SHAPES[table].id] = nothing
    report = check(table, scope="table")
    assert f"{table}.id_empty" in {f.rule for f in report.table_faults}


@pytest.mark.parametrize("table", UNIQUE)
def test_an_id_that_stands_twice_stops_publishing(table, check, green):
    rows = green.rows[table]
    rows.append({**rows[0], "subject": "another"})
    report = check(table, scope="table")
    name = rows[0][SHAPES[table].id]
    assert [(f.rule, f.row, f.found) for f in report.findings] == [(f"{table}.id_twice", None, f"2 rows: {name}")]


@pytest.mark.parametrize("table", TABLES)
def test_two_columns_of_one_name_stop_publishing(table, check):
    twice = SHAPES[table].required[0]
    report = check(table, lambda frame: pd.concat([frame, frame[[twice]]], axis=1))
    assert [(f.rule, f.row) for f in report.table_faults if f.table == table] == [(f"{table}.columns_twice", None)]
    assert table not in report.checked


def test_a_table_that_no_rule_knows_stops_publishing(gates_of, green):
    report = gates_of().check({**green.frames(), "rumours": pd.DataFrame()}, green.counts())
    assert [(f.rule, f.row) for f in report.findings] == [("rumours.unknown_table", None)]


def test_a_table_that_is_counted_and_not_handed_over_stops_publishing(gates_of, green):
    frames = {name: frame for name, frame in green.frames().items() if name != "facts"}
    report = gates_of().check(frames, green.counts())
    assert [(f.rule, f.row) for f in report.findings] == [("facts.missing", None)]


def test_sources_and_corrections_without_any_verdicts_are_at_fault(gates_of, green):
    frames = {name: frame for name, frame in green.frames().items() if name in ("sources", "corrections")}
    report = gates_of("sources", "corrections").check(frames, {"sources": 8, "corrections": 1})
    assert {f.rule for f in report.findings} == {"sources.verdict", "corrections.verdict"}
    assert len(report.findings) == 9


def test_a_fact_said_twice_is_at_fault_in_both_rows_and_another_beginning_is_not(check, green):
    first = green.rows["facts"][0]
    green.rows["facts"] += [{**first, "fact_id": "b:9"}, {**first, "fact_id": "b:10", "since": None}]
    report = check("facts")
    assert {(f.rule, f.row) for f in report.findings} == {("facts.said_twice", r) for r in (first["fact_id"], "b:9")}


def test_two_facts_without_a_beginning_are_one_too_many(check, green):
    for row in green.rows["facts"][:2]:
        row.update(subject="Bridge", since=None)
    report = check("facts")
    assert [f.rule for f in report.findings] == ["facts.said_twice"] * 2


def test_a_number_that_stands_twice_among_the_sources_of_a_version_is_at_fault(check, green):
    green.rows["sources"][1]["n"] = 1
    report = check("sources")
    assert [(f.rule, f.row) for f in report.findings] == [("sources.n_twice", green.rows["sources"][0]["claim_id"])] * 2


def test_a_change_that_is_told_twice_is_at_fault_and_a_withdrawal_of_the_same_version_is_not(check, green):
    told = green.rows["corrections"][0]
    gone = {**told, "from_version": 2, "class": "withdrawn", "new_rating": None}
    green.rows["corrections"].append(gone)
    assert check("corrections").findings == ()
    green.rows["corrections"].append(dict(told))
    report = check("corrections")
    assert {f.rule for f in report.findings} == {"corrections.step_twice"}


def test_every_fault_of_a_table_has_a_test_here():
    generic = {"columns", "dtypes", "count", "id_empty", "id_twice"}
    by_table = {r.meta["code"].split(".")[1] for rules in RULES.values() for r in rules if r.meta["scope"] == "table"}
    assert by_table == generic
    assert set(RUNNER_CODES) == {
        *("unknown_table", "missing", "columns_twice", "rule_refused", "article_blocked", "target_blocked")
    }


@pytest.mark.parametrize("cell", [["a"], 4.5], ids=["lists", "numbers"])
def test_tables_of_nothing_but_nonsense_are_told_and_raise_nothing(cell, gates, green):
    frames = {
        table: pd.DataFrame({column: [cell] * len(frame) for column in frame.columns})
        for table, frame in green.frames().items()
    }
    report = gates.check(frames, green.counts())
    wrong = {(f.table, f.column) for f in report.table_faults if f.rule.endswith(".dtypes")}
    assert wrong == {(table, column) for table, shape in SHAPES.items() for column in shape.columns}
