"""Lengths of time in two units are one figure in the smaller one, and one moment."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.extract import moments, quantities

ONE = {
    "She ran it in 30 minutes and 12.4 seconds.": ("30 minutes and 12.4 seconds", "1812.4", "second", "PT30M12.4S"),
    "It took 2 hours 15 minutes.": ("2 hours 15 minutes", "135", "minute", "PT2H15M"),
    "Her time was 1 hour 59 minutes 40.2 seconds.": (
        "1 hour 59 minutes 40.2 seconds",
        "7180.2",
        "second",
        "PT1H59M40.2S",
    ),
    "It took an hour and 20 minutes.": ("an hour and 20 minutes", "80", "minute", "PT1H20M"),
    "It took an hour and a half.": ("an hour and a half", "1.5", "hour", "PT1.5H"),
    "It took three days and five hours.": ("three days and five hours", "77", "hour", "P3DT5H"),
}
PAIR = {
    "It lasted two years and three months.": [(2, "year"), (3, "month")],
    "They met for 20 minutes and 90 minutes.": [(20, "minute"), (90, "minute")],
    "It took 5 minutes and 70 seconds.": [(5, "minute"), (70, "second")],
    "They slept 30 minutes, and 5 dogs barked.": [(30, "minute"), (5, "dog")],
}


@pytest.mark.parametrize("sentence", ONE)
def test_two_units_of_one_length_of_time_are_one_figure_and_one_moment(sentence: str):
    words, value, unit, timex = ONE[sentence]
    (q,) = quantities.find(sentence)
    (m,) = moments.find(sentence, None)
    assert (q.span.of(sentence), q.low, q.high, q.unit) == (words, Decimal(value), Decimal(value), unit)
    assert (m.span.of(sentence), m.value, m.type) == (words, timex, "DURATION")


@pytest.mark.parametrize(
    ("sentence", "words", "value", "unit"),
    [
        ("He is 5 ft 11 in tall.", "5 ft 11 in", 71, "inch"),
        ("She is six feet two inches tall.", "six feet two inches", 74, "inch"),
        ("The 6-foot-4 goalkeeper left.", "6-foot-4", 76, "inch"),
        ("She weighed 7 lb 3 oz.", "7 lb 3 oz", 115, "ounce"),
        ("He weighs 12 stone 4 pounds.", "12 stone 4 pounds", 172, "pound"),
    ],
)
def test_a_height_or_weight_in_two_units_is_told_in_the_smaller(sentence: str, words: str, value: int, unit: str):
    (q,) = quantities.find(sentence)
    assert (q.span.of(sentence), q.low, q.high, q.unit) == (words, value, value, unit)


@pytest.mark.parametrize("sentence", PAIR)
def test_what_is_no_such_length_stays_a_pair(sentence: str):
    assert [(q.low, q.unit) for q in quantities.find(sentence)] == PAIR[sentence]


def test_years_with_months_are_one_moment():
    (m,) = moments.find("It lasted two years and three months.", None)
    assert m.value == "P2Y3M"


def test_a_mile_and_a_half_is_a_measure():
    (q,) = quantities.find("They ran a mile and a half.")
    assert (q.low, q.unit, q.kind) == (Decimal("1.5"), "mile", "measure")
