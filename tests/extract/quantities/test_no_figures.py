"""Figures that number, name or time something and count nothing, and their likes that count."""

from __future__ import annotations

import pytest

from claims.extract import quantities


@pytest.mark.parametrize(
    "text",
    [
        "1 N Voss (Ned) wins; 2 S. Reed (Eth) is next; 3 K Marsh (Cro); 4 L Moss (Por) follow.",
        "The code is 0 55081 44120 7.",
        "Ask at 1-800-555-0147, all day.",
        "Best by March 27, 28 and April 11, 2023.",
        "Correction, 15 March: the name was wrong.",
        "'Granite 3' sinks at home.",
        "Members of Local 88 of the Bakers' League left.",
        "UPDATE 3-Arden envoys agree.",
        "He fanned on a one-timer.",
        "The Mills (31-18-6) won and lined up in a 4-2-3-1.",
        "They held off a 5-on-3 in Arden.",
        "It was the act of any one member.",
        "It had rained, one of them said.",
        "They met at 36 Quai des Moulins and at 12 Rue Verte.",
        "Their aims are these: 1) to eat, and 2) to sleep.",
    ],
)
def test_no_figure_is_met(text: str):
    assert quantities.find(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The act was that of one member.", ["1 member"]),
        ("They passed 36 Rues and slept (with 2) again.", ["36 Rue", "2 None"]),
        ("The wood covers .605 square km.", ["0.605 square kilometre"]),
        ("On March 27, 28 people left.", ["28 person"]),
        ("In March, 12 people left; by June, 14 had.", ["12 person", "14 None"]),
        ("He lives in 'Granite 3' with 4 cats.", ["4 cat"]),
        ("The local 88 bakers left.", ["88 baker"]),
        ("He runs the 400m hurdles, as 6m people saw.", ["400 metre", "6000000 person"]),
        ("The 50m swimmers saw that 6m tonnes sank.", ["50 metre", "6000000 tonne"]),
        ("The firm lost 1.9bn złoty and 6 leva.", ["1900000000 Polish zloty", "6 Bulgarian lev"]),
        ("It will come to $115 [million].", ["115000000 dollar"]),
        ("The bank plans two quarter-point cuts.", ["2 cut"]),
        ("Sales fell for two quarters, then for three quarters in a row.", ["2 quarter", "3 quarter"]),
        ("Three quarters of the town left.", ["0.75 None"]),
    ],
)
def test_its_like_is_a_figure(text: str, told: list[str]):
    assert [f"{q.low} {q.unit}" for q in quantities.find(text)] == told


def test_those_who_do_something_are_not_those_told_of_before():
    assert quantities.find("Of 300 bakers 93 per cent of those voting left.")[-1].of is None
    assert quantities.find("Of 300 bakers 93 per cent of those left.")[-1].of == "bakers"
