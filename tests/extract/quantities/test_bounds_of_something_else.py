"""Words that look like a bound of a figure and belong to something else, and those that bound it."""

from __future__ import annotations

import pytest

from claims.extract import quantities


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Rents are dearer by a fifth, or higher than 12 months ago.", "="),
        ("More than 12 months ago she left.", ">"),
        ("The average five-year loan is dear.", "="),
        ("It was an average five-year wait.", "~"),
        ("A drama about two sisters won.", "="),
        ("He sang a song about 99 balloons.", "="),
        ("Talks over two mills failed.", "="),
        ("The play drew about 200 people.", "~"),
        ("Bakers haggle over $2.3m in aid.", "="),
        ("Bakers spent over $2.3m in aid.", ">"),
        ("The town took over nine routes.", "="),
        ("The town took over 300 photos.", ">"),
        ("It took over nine months.", ">"),
        ("In Bergen she won gold over 800 metres.", "="),
        ("The lake is over 800 metres deep.", ">"),
        ("The yard is short of 140 drivers.", "="),
        ("The yard fell short of 140 sales.", "<"),
        ("Marks sank beneath 75 per cent.", "<"),
        ("He was dug from beneath two metres of snow.", "="),
        ("They drove past two mills.", "="),
        ("The count went past 40 per cent.", ">"),
        ("It cost nine hundred and something.", ">"),
    ],
)
def test_a_bound_is_that_of_its_figure(text: str, hedge: str):
    assert [q.hedge for q in quantities.find(text) if q.kind != "share" or "cent" in text][-1] == hedge


@pytest.mark.parametrize(
    "text", ["He came at ten past two.", "At 20 past 4 he left.", "It was half past nine on Monday."]
)
def test_a_time_that_is_spelled_is_no_figure(text: str):
    assert quantities.find(text) == []


def test_one_that_is_short_of_a_total_is_not_counted_by_its_lack():
    assert [q.unit for q in quantities.find("She has 29 goals, one short of her best.")] == ["goal"]
