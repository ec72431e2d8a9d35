"""Rows of a fact table become facts, or are rejected with what was found and what was expected."""

import csv
from pathlib import Path

import pytest

from claims.facts.table import COLUMNS, read

SEEDS = Path(__file__).resolve().parents[2] / "seeds" / "facts"
GOOD = {
    "subject": "Harbour Town", "aliases": "the town; Harbour", "property": "population", "value": "12,400", "unit": "person",
    "from": "2020", "to": "2020-12-31", "source_url": "https://count.example.org/a", "retrieved": "2021-01-05",
}  # fmt: skip


def one(**cells):
    return read([{**GOOD, **cells}], "town.csv")


def test_a_good_row_is_a_fact_that_names_its_row():
    (fact,) = one().facts
    assert fact.aliases == ("the town", "Harbour")
    assert (fact.value, fact.unit, fact.since, fact.until) == ("12400", "person", "2020", "2020-12-31")
    assert fact.row == "town.csv line 2"
    assert one().notes == ()
    assert one().rejected == ()


@pytest.mark.parametrize(
    ("column", "cell", "found", "expected"),
    [
        ("subject", " ", "nothing", "a word"),
        ("property", "", "nothing", "a word"),
        ("value", "twelve", "twelve", "a number"),
        ("value", "NaN", "NaN", "a number"),
        ("value", "1.234,5", "1.234,5", "a number"),
        ("value", "\u0661\u0662", "\u0661\u0662", "a number"),
        ("value", "12_400", "12_400", "a number"),
        ("from", "01/02/2021", "01/02/2021", "a date"),
        ("from", "2021-02-30", "2021-02-30", "a date"),
        ("to", "2019", "2019", "not before 2020"),
        ("source_url", "javascript:alert(1)", "javascript:alert(1)", "http"),
        ("source_url", "www.example.org", "www.example.org", "http"),
        ("retrieved", "2021-01", "2021-01", "a date like"),
    ],
)
def test_a_cell_that_cannot_be_used_rejects_its_row_and_no_other(column, cell, found, expected):
    result = read([{**GOOD, column: cell}, {**GOOD, "subject": "Other"}], "town.csv")
    (rejected,) = result.rejected
    assert (rejected.row, rejected.column, rejected.found) == ("town.csv line 2", column, found)
    assert expected in rejected.expected
    assert [fact.subject for fact in result.facts] == ["Other"]


def test_a_value_may_only_be_missing_where_the_fact_is_a_period():
    assert one(value="", unit="").facts[0].value == ""
    (rejected,) = one(value="", unit="", **{"from": "", "to": ""}).rejected
    assert rejected.column == "value"


def test_a_missing_column_rejects_the_table_and_names_all_columns():
    (rejected,) = read([{k: v for k, v in GOOD.items() if k != "unit"}], "town.csv").rejected
    assert (rejected.row, rejected.column) == ("town.csv line 1", "unit")
    assert all(column in rejected.expected for column in COLUMNS)


def test_an_extra_column_a_repeated_row_and_a_missing_source_are_noted():
    rows = [
        {**GOOD, "colour": "red"},
        {**GOOD, "colour": ""},
        {**GOOD, "subject": "Other", "source_url": "", "retrieved": ""},
    ]
    result = read(rows, "town.csv")
    assert [note.code for note in result.notes] == ["extra-column", "repeated", "no-source", "no-retrieved"]
    assert len(result.facts) == 2


def test_empty_rows_are_passed_over_and_lines_still_count():
    result = read([dict.fromkeys(GOOD, ""), GOOD], "town.csv")
    assert [fact.row for fact in result.facts] == ["town.csv line 3"]


def test_headings_may_differ_in_case_and_spaces():
    assert len(read([{f" {k.upper()} ": v for k, v in GOOD.items()}], "t").facts) == 1


def test_a_row_with_more_cells_than_headings_is_read_by_its_headings():
    assert len(read([{**GOOD, None: ["stray"]}], "t").facts) == 1  # type: ignore[dict-item]


def test_every_fact_we_ship_is_taken_without_a_doubt():
    tables = sorted(SEEDS.glob("*.csv"))
    assert tables
    for path in tables:
        with path.open(encoding="utf-8", newline="") as stream:
            result = read(csv.DictReader(stream), path.name)
        assert result.facts
        assert result.notes == ()
        assert result.rejected == ()
        assert all((fact.retrieved or "") <= "2021-01-05" for fact in result.facts)
