"""Ordinals that tell a place in an order, and those that order nothing."""

import pytest

from claims.extract import quantities


def ranks(text):
    return [(q.span.of(text), q.low) for q in quantities.find(text) if q.kind == "rank"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Arden remain 14th after the draw.", [("14th", 14)]),
        ("Galt dropped to fourth, behind Arden.", [("fourth", 4)]),
        ("The school fell nine places to 40th.", [("40th", 40)]),
        ("She was the third of six sisters.", [("third", 3)]),
        ("It was his ninth of the season.", [("ninth", 9)]),
        ("Mabel was the fourth named storm of the year.", [("fourth", 4)]),
    ],
)
def test_a_place_in_an_order_is_a_rank(text, told):
    assert ranks(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "It closes in the third week of the season.",
        "It fell in the third quarter of the year.",
        "In the first place, nobody asked.",
        "The road climbs to 5th Avenue.",
        "A third of the year was wet.",
        "They met on the fourth of July.",
        "It was the first of 2019.",
        "Sales sank for a third straight quarter.",
        "She slept behind the first of two huts.",
        "People ask that in the 40th minute.",
        "He left at the last minute.",
    ],
)
def test_a_part_of_a_year_and_a_day_are_no_ranks(text):
    assert ranks(text) == []
