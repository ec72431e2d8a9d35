"""Currencies of every nation, with their small coins, and units of science, kitchens and markets."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.extract import quantities
from claims.vocabulary import QuantityKind


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It paid 40 million Argentine pesos.", 40_000_000, "Argentine peso"),
        ("It paid 700 Trinidad and Tobago dollars.", 700, "Trinidad and Tobago dollar"),
        ("It cost 90 Lebanese pounds.", 90, "Lebanese pound"),
        ("It cost 12 West African CFA francs.", 12, "West African CFA franc"),
        ("A loan of 3,000 Ukrainian hryvnias was cut.", 3000, "hryvnia"),
        ("The fine is KES 500.", 500, "Kenyan shilling"),
        ("The fine is 80 Czech crowns.", 80, "koruna"),
        ("They asked for 15 HK$ a day.", 15, "Hong Kong dollar per day"),
        ("The ticket is 4 pounds and 20 pence.", Decimal("4.2"), "pound sterling"),
        ("The ticket is 3 rubles 50 kopecks.", Decimal("3.5"), "Russian ruble"),
        ("The ticket is fourteen dollars sixty.", Decimal("14.6"), "dollar"),
    ],
)
def test_money_of_every_nation_is_money(text, value, unit):
    (paid,) = quantities.find(text)
    assert (paid.low, paid.unit, paid.kind) == (value, unit, QuantityKind.MONEY)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("7 hectolitres", "hectolitre"),
        ("7 cu ft", "cubic foot"),
        ("7 sq in", "square inch"),
        ("7 kg/m^3", "kilogram per cubic metre"),
        ("7 m/s2", "metre per square second"),
        ("7 metres per second squared", "metre per square second"),
        ("7 kV", "kilovolt"),
        ("7 MPa", "megapascal"),
        ("7 mbps", "megabit per second"),
        ("7 g", "gram"),
        ("7 furlongs", "furlong"),
        ("7 µm", "micrometre"),
        ("7‰", "per mille"),
    ],
)
def test_units_that_news_names_seldom_are_units(text, unit):
    (measured,) = quantities.find(text)
    assert (measured.low, measured.unit) == (7, unit)


def test_a_sum_behind_a_dollar_sign_keeps_its_sign():
    assert [(q.low, q.unit) for q in quantities.find("It was 12 US$ 5 ago.")][-1] == (5, "US dollar")


def test_pounds_of_goods_beside_pence_stay_a_weight():
    sugar, paid = quantities.find("They got 2 pounds of sugar for 50 pence.")
    assert (sugar.unit, paid.unit) == ("pound", "penny")


def test_dollars_with_a_counted_thing_behind_them_have_no_cents():
    paid, _ = quantities.find("She had fourteen dollars, sixty tickets.")
    assert paid.low == 14


def test_a_hyphen_that_stands_apart_joins_a_size():
    assert [(q.low, q.unit) for q in quantities.find("a 12 - ounce glass and a 40 - pound sack")] == [
        (12, "ounce"),
        (40, "pound"),
    ]


def test_a_small_c_is_a_degree_only_where_warmth_is_told():
    (warm,) = quantities.find("Set the thermostat to 20 c.")
    assert warm.unit == "degree Celsius"
    assert quantities.find("A ticket is 20c.")[0].unit == "cent"


def test_a_sum_and_fifty_has_cents():
    (paid,) = quantities.find("It costs $40 and fifty.")
    assert (paid.low, paid.unit) == (Decimal("40.5"), "dollar")
    assert quantities.find("It costs $40 and fifty people paid.")[0].low == 40


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The dam cost R300 million.", 300_000_000, "South African rand"),
        ("He was fined R500.", 500, "South African rand"),
        ("Staff asked for a wage of N30,000 a month.", 30_000, "naira per month"),
        ("The bus fare is Rp 4,000.", 4000, "Indonesian rupiah"),
        ("The bus fare is Dh3.", 3, "dirham"),
        ("Exports reached RUB 70 billion.", 70_000_000_000, "Russian ruble"),
        ("A bag of rice is Tk 60.", 60, "taka"),
        ("The fee was K1,200.", 1200, "kwacha"),
        ("The chair cost DM 80.", 80, "Deutsche mark"),
        ("A loan of yen 5 billion was agreed.", 5_000_000_000, "Japanese yen"),
        ("It fetched Pounds 20m at auction.", 20_000_000, "pound sterling"),
        ("The ticket is Rs.500.", 500, "rupee"),
        ("The ticket is Rs.4,500 crore.", 45_000_000_000, "rupee"),
        ("The ticket is 90 kr.", 90, "krona"),
        ("The ticket is 90 zł.", 90, "Polish zloty"),
        ("The phone costs KD 90.", 90, "Kuwaiti dinar"),
    ],
)
def test_letters_of_a_currency_before_a_sum_make_it_money(text, value, unit):
    (paid,) = quantities.find(text)
    assert (paid.low, paid.unit, paid.kind) == (value, unit, QuantityKind.MONEY)


def test_the_name_of_a_currency_behind_a_figure_is_that_figures():
    paid = quantities.find("They spent 10 dollars 20 million times.")
    assert [(q.low, q.unit) for q in paid] == [(10, "dollar"), (20_000_000, "time")]


@pytest.mark.parametrize(
    "text",
    [
        "It was at Euro 2020.",
        "They met on the R300 road.",
        "Masks of type N95 ran out.",
        "Drivers left SR 520 early.",
        "Ask for the K9 unit.",
    ],
)
def test_the_same_letters_before_the_number_of_a_road_or_a_type_make_no_sum(text):
    assert quantities.find(text) == []
