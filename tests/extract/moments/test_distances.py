"""Days told by how far they lie from another day beside them, and years and quarters as firms write them."""

from __future__ import annotations

from datetime import date

import pytest

from claims.extract import moments

WEDNESDAY = date(2019, 5, 15)


def _values(text: str, anchor: date | None = WEDNESDAY) -> list[str | None]:
    return [m.value for m in moments.find(text, anchor)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The hearing begins a week from Friday.", "2019-05-24"),
        ("The hearing begins two weeks from tomorrow.", "2019-05-30"),
        ("The hearing will begin two weeks on Monday.", "2019-06-03"),
        ("The hearing will begin a week tomorrow.", "2019-05-23"),
        ("The hearing will begin a week from today.", "2019-05-22"),
        ("The hearing will begin on Friday in two weeks.", "2019-05-31"),
        ("The hearing will begin on Tuesday in a fortnight.", "2019-05-28"),
        ("The hearing will begin Friday next week.", "2019-05-24"),
        ("The hearing began two weeks ago today.", "2019-05-01"),
        ("The mill shut half a century ago.", "1969"),
        ("The mill shut a quarter of a century ago.", "1994"),
        ("The mill shut a decade and a half ago.", "2004"),
        ("Sales rose in 3Q18.", "2018-Q3"),
        ("Sales rose in 1H'18.", "2018-H1"),
        ("Sales rose in FY2018.", "2018"),
        ("The siren went at five to nine in the evening.", "T20:55"),
        ("They meet each May.", "XXXX-05"),
        ("The siren went at three minutes to seven.", "T06:57"),
        ("The hearing was on the Friday after Thanksgiving.", "2018-11-23"),
        ("The hearing was on the Monday before 8 May.", "2019-05-06"),
        ("The hearing began three days before yesterday.", "2019-05-11"),
        ("The hearing will begin two days after tomorrow.", "2019-05-18"),
        ("The hearing began one month and 21 days ago.", "2019-03-25"),
        ("The hearing began two  weeks  ago.", "2019-W18"),
        ("The hearing was in the week of the 5th of May.", "2019-W18"),
        ("The hearing was on Wednesday the sixteenth of January.", "2019-01-16"),
        ("The pre-2016 rules are gone.", "2016"),
        ("The hearing began on May  3,  2018.", "2018-05-03"),
    ],
)
def test_a_day_told_by_its_distance_is_that_day(text, value):
    assert _values(text) == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The bridge is shut for two weeks from Monday.", ["P2W", "2019-05-13"]),
        ("It has been a week today.", ["P1W", "2019-05-15"]),
        ("She said on Friday next week's vote was off.", ["2019-05-10", "2019-W21"]),
        ("They work from five to nine in the evening.", ["T17:00", "T21:00"]),
        ("The part is a 3Q180.", []),
        ("She spoke on Friday after Monday's vote.", ["2019-05-10", "2019-05-13"]),
        ("Sales rose in Q1 and Q2 2018.", ["2018-Q1", "2018-Q2"]),
        ("The bridge is shut between now and Friday.", ["PRESENT_REF", "2019-05-17"]),
        ("The bridge is shut now and was on Friday.", ["PRESENT_REF", "2019-05-10"]),
        ("The fair is in April/May.", ["2019-04", "2019-05"]),
    ],
)
def test_a_length_beside_a_day_and_a_range_of_hours_stay_two(text, values):
    assert _values(text) == values


def test_without_the_date_of_the_article_the_day_is_open():
    assert _values("The hearing will begin a week from Friday.", None) == [None]


def test_an_article_that_nobody_would_write_there_is_no_number_of_weeks():
    found = moments.find("The hearing will begin on Friday in an weeks.", WEDNESDAY)
    assert found[0].value == "2019-05-17"
