"""A length that `a` or `one` tells is a quantity of a claim, with its bound; a date, a rate and a vague time are none."""

from datetime import date
from decimal import Decimal

import pytest

from claims.extract import candidates, moments
from claims.extract.moments import lasting
from claims.records import Article

ON = date(2020, 5, 4)


def lengths(text):
    found = [lasting.quantity(text, m) for m in moments.find(text, ON)]
    return [(text[q.start : q.end], q.low, q.high, q.unit, q.hedge.value) for q in found if q]


@pytest.mark.parametrize(
    ("text", "said", "low", "high", "unit", "hedge"),
    [
        ("The mill stood for about an hour.", "about an hour", 1, 1, "hour", "~"),
        ("It was the largest mill in a decade.", "a decade", 10, 10, "year", "="),
        ("Voss waited more than a year.", "more than a year", 1, None, "year", ">"),
        ("Voss waited less than a week.", "less than a week", None, 1, "week", "<"),
        ("Reed may get up to a month in jail.", "up to a month", None, 1, "month", "<="),
        ("The mill shut within roughly a day.", "roughly a day", 1, 1, "day", "~"),
    ],
)
def test_a_length_told_by_an_article_has_its_number_and_its_bound(text, said, low, high, unit, hedge):
    bounds = [None if n is None else Decimal(n) for n in (low, high)]
    assert lengths(text) == [(said, *bounds, unit, hedge)]


@pytest.mark.parametrize(
    "text",
    [
        "Voss ran twice a day.",
        "The mill pays 300 dollars a month.",
        "He left a year ago.",
        "It took years.",
        "Voss waited for 20 months.",
    ],
)
def test_rates_dates_vague_times_and_counted_ones_are_left_alone(text):
    assert lengths(text) == []


def test_a_claim_holds_its_length_once():
    text = "The mill in Arden burned for about an hour and stood for 20 months."
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, published=ON))
    told = [(str(q.low), q.unit) for c in found for q in c.quantities]
    assert sorted(told) == [("1", "hour"), ("20", "month")]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("four years and three months", [("51", "51", "month", "=")]),
        ("more than two years and six months", [("30", "None", "month", ">")]),
        ("an hour and 20 minutes", [("80", "80", "minute", "=")]),
        ("two weeks and three days", [("17", "17", "day", "=")]),
        ("one year and ten days", [("1", "1", "year", "="), ("10", "10", "day", "=")]),
    ],
)
def test_a_length_told_in_two_units_is_one_and_stays_in_one_claim(words, told):
    text = f"A man who stole 900 toys in Arden was jailed for {words}."
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, published=ON))
    assert [c.quote for c in found] == [text]
    figures = [(str(q.low), str(q.high), q.unit, q.hedge.value) for q in found[0].quantities if q.kind == "duration"]
    assert figures == told
