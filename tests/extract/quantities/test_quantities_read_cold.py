"""Figures that a first reader found wrong: levels with years, hedges in bold type, none of a kind, a man of 29."""

import pytest

from claims.extract import quantities


def read(text):
    return [(q.low, q.high, q.unit, q.hedge.value) for q in quantities.find(text)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Fires fell from 141 in 2024 to 118 last year.", [(141, 141, None, "="), (118, 118, None, "=")]),
        ("Exports fell from 1,500 in 2023 to 900 in 2024.", [(1500, 1500, None, "="), (900, 900, None, "=")]),
        ("It rose in 2019 to 300 mills.", [(300, 300, "mill", "=")]),
        ("**At least 11 people were hurt.**", [(11, None, "person", ">=")]),
        ("*About 11 people* were hurt.", [(11, 11, "person", "~")]),
        ("Not one mill was shut.", [(0, 0, "mill", "=")]),
        ("One mill was shut.", [(1, 1, "mill", "=")]),
        ("A man of 29 was held.", [(29, 29, "year", "=")]),
    ],
)
def test_a_figure_says_no_more_than_its_words(text, figures):
    assert read(text) == figures


def test_a_woman_of_two_worlds_is_no_age():
    assert all(q.kind != "age" for q in quantities.find("She is a woman of two worlds."))
