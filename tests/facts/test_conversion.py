"""Measures told in another unit: what is sure is reckoned, what is not is left alone, and a suggestion shows both."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.facts import suggest, table
from claims.facts.conversion import converted
from claims.records import Quantity, Suggestion
from claims.vocabulary import Hedge, Kind, QuantityKind


@pytest.mark.parametrize(
    ("value", "unit", "into", "told"),
    [
        (8, "kilometre", "mile", "4.97097"),
        (74, "inch", "metre", "1.8796"),
        (68, "degree Fahrenheit", "degree Celsius", "20"),
        (100, "kilometre per hour", "mile per hour", "62.1371"),
        (2, "square mile", "hectare", "517.998"),
        (3, "gigawatt hour", "megawatt hour", "3000"),
        (11, "stone", "kilogram", "69.8532"),
    ],
)
def test_a_measure_is_told_in_another_unit_of_its_kind(value: int, unit: str, into: str, told: str):
    assert converted(Decimal(value), unit, into) == Decimal(told)


@pytest.mark.parametrize(
    ("unit", "into"),
    [("mile", "kilogram"), ("ton", "kilogram"), ("gallon", "litre"), ("mile", "mile"), ("goal", "mile"), ("", "mile")],
)
def test_what_is_not_sure_or_of_another_kind_is_not_reckoned(unit: str, into: str):
    assert converted(Decimal(5), unit, into) is None


class Claim:
    """A claim with one figure."""

    kind = Kind.QUANTITY
    moments = ()

    def __init__(self, statement: str, value: str, unit: str, hedge: Hedge = Hedge.EXACT) -> None:
        self.statement = statement
        self.quantities = (Quantity(0, 1, Decimal(value), Decimal(value), unit, QuantityKind.MEASURE, hedge),)


ROW = ("Saltmere", "", "tunnel length", "8", "kilometre", "", "", "https://example.org", "2021-01-01")
FACTS = table.read([dict(zip(table.COLUMNS, ROW, strict=True))], "test").facts


@pytest.mark.parametrize(("said", "outcome"), [("5", "fits"), ("6", "off")])
def test_a_claim_in_miles_is_held_against_a_fact_in_kilometres_and_both_are_shown(said: str, outcome: str):
    found = suggest.for_claim(Claim(f"The tunnel length in Saltmere is {said} miles", said, "mile"), FACTS, None)
    assert isinstance(found, Suggestion)
    assert found.outcome == outcome
    assert "8 kilometres, which are 4.97" in found.summary


def test_a_unit_that_is_not_sure_is_met_with_no_suggestion():
    claim = Claim("The tunnel length in Saltmere is 5 gallons", "5", "gallon")
    assert not isinstance(suggest.for_claim(claim, FACTS, None), Suggestion)
