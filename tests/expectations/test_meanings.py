"""What single meanings take and refuse where a rule's one pair of rows does not tell all."""

from __future__ import annotations

import pandas as pd
import pytest

from expectations import meanings


def _holds(name: str, *cells: object, dtypes: tuple[str, ...] | None = None) -> bool:
    kinds = dtypes or ("str",) * len(cells)
    columns = {str(n): pd.Series([cell], dtype=kind) for n, (cell, kind) in enumerate(zip(cells, kinds, strict=True))}
    return bool(meanings.truths(name, columns).iloc[0])


@pytest.mark.parametrize(
    ("since", "until", "holds"),
    [
        (None, None, True),
        ("2019-04", None, True),
        (None, "2019-04-11", True),
        ("2019", "2019-04-11", True),
        ("2019-04-11", "2019", True),
        ("2019-04-11", "2019-04-11", True),
        ("2019-04-12", "2019-04-11", False),
        ("2019-05", "2019-04-11", False),
        ("2020", "2019-04-11", False),
        ("2019-02-30", None, False),
        ("April 2019", None, False),
        (None, "2019-4", False),
    ],
)
def test_a_period_is_in_order_as_far_as_both_ends_tell(since, until, holds):
    assert _holds("period", since, until) is holds


@pytest.mark.parametrize(
    ("value", "unit", "told", "holds"),
    [
        ("175", "year", "maximum sentence", True),
        ("-0.5", "degree", "temperature", True),
        ("1,5", "year", "sentence", False),
        ("1.234,5", "euro", "cost", False),
        ("up to 175", "year", "sentence", False),
        ("१७५", "year", "sentence", False),
        ("NaN", "year", "sentence", False),
        ("1e3", "year", "sentence", False),
        ("1971-07-03", "date", "birthday", True),
        ("1971", None, "born", True),
        ("3 July 1971", None, "born", False),
        ("1971-02-30", "date", "birthday", False),
        ("Townsville", None, "birthplace", True),
        ("Townsville", "text", "birthplace", True),
        ("https://example.org", "url", "homepage", True),
    ],
)
def test_a_value_is_read_by_its_unit_or_property(value, unit, told, holds):
    assert _holds("value_of_unit", value, unit, told) is holds


@pytest.mark.parametrize("cell", [None, "", "  ", "\t\n", "\u00a0"])
def test_spaces_fill_no_cell(cell):
    assert not _holds("filled", cell)


@pytest.mark.parametrize(
    ("names", "holds"),
    [(None, True), ("", True), ("ana", True), ("ben", False), ("ana; ben", False), ("benno;rube", True)],
)
def test_whoever_reworded_is_compared_as_a_whole_name(names, holds):
    assert _holds("not_reworded", "ben", names) is holds


@pytest.mark.parametrize(
    ("publishers", "voices", "reason", "holds"),
    [
        (2, 2, None, True),
        (2, None, None, True),
        (2, 1, None, False),
        (1, 2, None, False),
        (1, 1, "  ", False),
        (1, 1, "Only the port.", True),
        (0, 0, None, False),
    ],
)
def test_one_publisher_by_either_count_needs_a_reason(publishers, voices, reason, holds):
    assert _holds("enough_publishers", publishers, voices, reason, dtypes=("Int64", "Int64", "str")) is holds


@pytest.mark.parametrize(
    ("after", "before", "kind", "holds"),
    [
        (2, 1, "correction", True),
        (3, 1, "correction", False),
        (1, 1, "correction", False),
        (None, 1, "correction", False),
        (1, 1, "withdrawn", True),
        (None, 1, "withdrawn", True),
        (2, 1, "withdrawn", True),
        (3, 1, "withdrawn", False),
    ],
)
def test_versions_follow_one_another(after, before, kind, holds):
    assert _holds("next_version", after, before, kind, dtypes=("Int64", "Int64", "str")) is holds


@pytest.mark.parametrize(
    ("into", "status", "live", "holds"),
    [
        ("clm-x", "merged", True, True),
        ("clm-x", "merged", False, False),
        ("clm-x", "merged", None, False),
        (None, "merged", None, False),
        (None, "published", None, True),
        ("clm-x", "published", True, False),
    ],
)
def test_only_a_merged_claim_has_a_target_and_it_must_be_live(into, status, live, holds):
    assert _holds("merge_target", into, status, live, dtypes=("str", "str", "boolean")) is holds


def test_two_meanings_of_one_name_are_refused():
    def filled(cell: pd.Series) -> pd.Series:
        return cell.notna()

    with pytest.raises(ValueError, match="filled"):
        meanings.meaning(filled)


def test_no_answer_counts_as_no():
    assert not _holds("always", None, dtypes=("boolean",))
    assert not _holds("never", None, dtypes=("boolean",))
