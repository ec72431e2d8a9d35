"""Numbers in rarer forms: slang for thousands, tenths without a nought, a comma before thousands, names that are numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.extract import quantities
from claims.vocabulary import Hedge


def _told(text: str) -> list[tuple[Decimal | None, str | None]]:
    return [(q.low if q.low is not None else q.high, q.unit) for q in quantities.find(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He owed 30 grand to a bookmaker.", 30_000),
        ("The roof cost her twelve grand.", 12_000),
        ("The town has two million, four hundred thousand inhabitants.", 2_400_000),
        ("They planted 4 million, 300 thousand trees.", 4_300_000),
        ("She lost by point three of a second.", Decimal("0.3")),
        ("The index is point six two.", Decimal("0.62")),
        ("The constant is 4e7.", 40_000_000),
        ("About 3/5.", Decimal("0.6")),
        ("There was only one.", 1),
        ("Half were from Galicia.", Decimal("0.5")),
        ("Divide 18.", 18),
        ("ten and half", Decimal("10.5")),
    ],
)
def test_a_number_in_a_rarer_form_is_read_in_full(text, value):
    assert [v for v, _ in _told(text)] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Two grand pianos were moved.", [2]),
        ("At point four the path turns.", [4]),
        ("She had two million and three million.", [2_000_000, 3_000_000]),
        ("Take 9 minus 4.", [9, 4]),
        ("one, two, three", [1, 2, 3]),
        ("three, two, one", [3, 2, 1]),
        ("8 + 3", [8, 3]),
        ("Her pressure was 130 over 85.", [130, 85]),
        ("Gemini 12 landed.", []),
        ("He is the only one.", []),
        ("He is the number one suspect.", []),
        ("They meet on the thirty second floor.", []),
        ("It was built in the year two thousand.", []),
    ],
)
def test_figures_side_by_side_and_names_stay_what_they_are(text, values):
    assert [v for v, _ in _told(text)] == values


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("She is five foot nine.", 69, "inch"),
        ("He weighs 13 stone 4.", 186, "pound"),
        ("The boxer weighed 12st 3lb.", 171, "pound"),
        ("Yields rose 15bp on Monday.", 15, "basis point"),
        ("It does 50 miles to the gallon.", 50, "mile per gallon"),
        ("It gives 300 N·m.", 300, "newton metre"),
        ("The fund holds 7 M€.", 7_000_000, "euro"),
        ("It cost nine U.S. dollars.", 9, "US dollar"),
        ("They pump 3m b/d.", 3_000_000, "barrel per day"),
    ],
)
def test_a_unit_in_a_rarer_form_is_that_unit(text, value, unit):
    assert _told(text) == [(value, unit)]


def test_the_noun_behind_a_height_is_counted_by_the_figure_before_it():
    assert _told("Five foot nine men could not reach.")[-1] == (9, "man")


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("It cost $40-plus.", Hedge.AT_LEAST),
        ("Scores at or above 70 pass.", Hedge.AT_LEAST),
        ("Scores at or below 70 fail.", Hedge.AT_MOST),
        ("It takes six at the most.", Hedge.AT_MOST),
    ],
)
def test_a_bound_in_a_rarer_form_is_that_bound(text, hedge):
    (bounded,) = quantities.find(text)
    assert bounded.hedge is hedge


def test_the_second_end_of_a_range_may_have_its_sign_in_words():
    (spread,) = quantities.find("It was between minus nine and plus four degrees.")
    assert (spread.low, spread.high, spread.unit) == (-9, 4, "degree")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Stars of 4×10³⁰ kg are common.", [(Decimal("4e30"), "kilogram")]),
        ("It holds 3·10² cells.", [(300, "cell")]),
        ("A picture of 1280 x 1024 pixels.", [(1280, "pixel"), (1024, "pixel")]),
        ("The 1920x1080 screen broke.", []),
        ("A hall of 30x12 m was built.", [(30, "metre"), (12, "metre")]),
        ("He drives a 4x4 truck.", []),
        ("She ran it in 11.4s.", [(Decimal("11.4"), "second")]),
        ("As many as 3e60 atoms are there.", [(Decimal("3e60"), "atom")]),
        ("The shop sells 3 lb of tea.", [(3, "pound")]),
        ("It grew for 3 Myr.", [(3, "megayear")]),
        ("The cloud has three quintillion drops.", [(3 * 10**18, "drop")]),
        ("It cost six dollars and a half.", [(Decimal("6.5"), "dollar")]),
        ("Output grew 4-fold.", [(4, "time")]),
        ("The pound fell 0.4 of a cent.", [(Decimal("0.4"), "cent")]),
        ("They lead the series 3-1.", [(3, None)]),
        ("He wrote series 3.", []),
        ("Take two 300 mg pills.", [(2, "pill"), (300, "milligram")]),
        ('The plank is 4" thick.', [(4, "inch")]),
        ('She called it "Route 4" thick with dust.', []),
        ("It has a 5.8in screen.", [(Decimal("5.8"), "inch")]),
        ("They lived there in 12,000 BC.", []),
        ("minus two over five", [(Decimal("-0.4"), None)]),
        ("nine point twenty-five", [(Decimal("9.25"), None)]),
    ],
)
def test_powers_and_sides_are_told_from_names(text, figures):
    assert [(q.low, q.unit) for q in quantities.find(text)] == figures


def test_a_figure_with_how_far_it_may_be_off_has_two_ends():
    (weight,) = quantities.find("It weighs 6.5 kg ± 0.5 kg.")
    assert (weight.low, weight.high, weight.unit) == (6, 7, "kilogram")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Gusts stronger than 90 mph hit the quay.", 90, None),
        ("The well is deeper than 30 metres.", 30, None),
        ("It was colder than 12C at noon.", None, 12),
        ("He faces a maximum 20 years in prison.", None, 20),
        ("They pay a minimum $500.", 500, None),
        ("Scores above or equal to 70 pass.", 70, None),
        ("Scores equal to or below 70 fail.", None, 70),
        ("It holds up to and including 70 litres.", None, 70),
        ("The lift takes nine at a maximum.", None, 9),
        ("Crowds of 5-6k came.", 5000, 6000),
    ],
)
def test_comparatives_and_limits_bound_what_is_measured(text, low, high):
    (bounded,) = quantities.find(text)
    assert (bounded.low, bounded.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He was stronger than ten men.", 10),
        ("It is colder than 12 years ago.", 12),
        ("He asked for the maximum 20-year term.", 20),
    ],
)
def test_a_comparison_with_others_or_with_another_day_bounds_nothing(text, value):
    (told,) = quantities.find(text)
    assert (told.low, told.high) == (value, value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In groups of five, ten thousand people marched.", [5, 10_000]),
        ("Of the three, twenty thousand fled.", [3, 20_000]),
        ("They sold one billion, two million, six hundred thousand.", [1_002_600_000]),
    ],
)
def test_thousands_behind_a_comma_go_on_with_millions_alone(text, values):
    assert [q.low for q in quantities.find(text)] == values


def test_a_long_row_of_millions_is_read_one_by_one():
    assert len(quantities.find("two million, " * 2_000)) == 2_000
