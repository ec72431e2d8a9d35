"""Numbers as they are read aloud, typed into a calculator or put into a cell: parts, powers, mixed numbers, their signs."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.extract import quantities


def _values(text: str) -> list[Decimal | None]:
    return [q.low for q in quantities.find(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("forty sevenths", "5.714286"),
        ("thirty thirty-fifths", "0.857143"),
        ("two hundred twenty-fifths", "8"),
        ("two hundred and twenty fifths", "44"),
        ("three hundred and seven thousandths", "300.007"),
        ("a thousand and four tenths", "1000.4"),
        ("a forty-second", "0.02381"),
        ("one two hundredth", "0.005"),
        ("two over 7", "0.285714"),
        ("3^4", "81"),
        ("1.5^-2", "0.444444444444444"),
        ("4 * 10^3", "4000"),
        ("- 2 1/4", "-2.25"),
        ("7 and 1/4", "7.25"),
        ("5/17", "0.294118"),
        ("a ninth", "0.111111"),
        ("minus a half", "-0.5"),
        ("3/4 million", "750000"),
        ("quarter of a billion", "250000000"),
        ("two third million", "666667"),
        ("¼ billion", "250000000"),
        ("6 million 300 thousand", "6300000"),
        ("8 hundred and thirty-one", "831"),
        ("2 513 004", "2513004"),
        ("8B", "8000000000"),
    ],
)
def test_a_number_is_read_in_every_way_in_which_it_is_told(text, value):
    assert _values(text) == [Decimal(value)]


def test_hundredths_of_a_second_are_so_many_parts_of_one():
    (won,) = quantities.find("She won by thirty-one hundredths of a second.")
    assert (won.low, won.unit) == (Decimal("0.31"), "second")


def test_two_hundreds_side_by_side_are_two_numbers():
    assert _values("They sold one hundred two hundred times.")[0] == 100
    (span,) = quantities.find("It takes between two hundred and four hundred litres.")
    assert (span.low, span.high, span.unit) == (200, 400, "litre")


def test_a_rank_is_no_part_and_a_bullet_no_minus():
    assert _values("He was given a twenty-first chance.") == []
    assert _values("- 5 people came") == [5]
    assert _values("She won 4 over 5 years.") != [Decimal("0.8")]


@pytest.mark.parametrize("text", ["40 or bigger", "equal or more than 40", "larger or equal to 40", "not below 40"])
def test_a_bound_that_may_be_met_is_at_least(text):
    (bound,) = quantities.find(text)
    assert (bound.low, bound.high, bound.hedge.value) == (40, None, ">=")


@pytest.mark.parametrize("text", ["40 or smaller", "equal or less than 40", "less than or equal 40", "not above 40"])
def test_a_bound_that_may_be_met_is_at_most(text):
    (bound,) = quantities.find(text)
    assert (bound.low, bound.high, bound.hedge.value) == (None, 40, "<=")


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It weighs 7.5 ± 0.5 kg.", "7.0", "8.0", "kilogram"),
        ("It weighs 9 +/- 2 kg.", "7", "11", "kilogram"),
        ("It stood at 12 plus or minus 3 metres.", "9", "15", "metre"),
        ("It held 4 to 7 x 10^3 cells.", "4000", "7000", "cell"),
        ("The range of numbers is 1200 to 1900.", "1200", "1900", None),
        ("It rose from 1200 to 6000.", "1200", "6000", None),
    ],
)
def test_two_figures_are_the_ends_of_one(text, low, high, unit):
    (span,) = quantities.find(text)
    assert (span.low, span.high, span.unit) == (Decimal(low), Decimal(high), unit)


def test_two_years_stay_years():
    assert quantities.find("It was shut from 1950 to 1970.") == []


def test_more_of_something_else_bounds_nothing():
    (mills,) = quantities.find("They built 12 mills and more trees.")
    assert (mills.low, mills.high) == (12, 12)
    (open_ended,) = quantities.find("It seats 12 and more.")
    assert (open_ended.low, open_ended.high) == (12, None)


@pytest.mark.parametrize("text", ["1968", "One.", "2^--3"])
def test_a_number_that_is_all_of_a_text_is_one(text):
    assert len(_values(text)) == 1
