"""Ages, spans, sums and comparisons, and the laws they keep."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.facts.arithmetic import Part, age_on, bounds, compare, elapsed, plus_months, sum_of
from claims.vocabulary import Hedge, Outcome

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
FITS, OFF, UNCLEAR = Outcome.FITS, Outcome.OFF, Outcome.UNCLEAR


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (date(1971, 7, 3), date(2021, 1, 4), 49),
        (date(1971, 7, 3), date(2020, 7, 2), 48),
        (date(1971, 7, 3), date(2020, 7, 3), 49),
        (date(2004, 2, 29), date(2023, 2, 28), 18),
        (date(2004, 2, 29), date(2023, 3, 1), 19),
        (date(2004, 2, 29), date(2024, 2, 29), 20),
        (date(2000, 1, 1), date(2000, 1, 1), 0),
    ],
)
def test_an_age_is_completed_years(born, on, age):
    assert age_on(born, on) == age


def test_nobody_has_an_age_before_birth():
    with pytest.raises(ValueError, match="before"):
        age_on(date(2000, 1, 2), date(2000, 1, 1))


@given(DAYS, DAYS)
def test_an_age_counts_the_birthdays_after_the_first(born, on):
    born, on = sorted((born, on))
    birthdays = sum(
        (date(y, born.month, born.day) if (born.month, born.day) != (2, 29) or _leap(y) else date(y, 3, 1)) <= on
        for y in range(born.year + 1, on.year + 1)
    )
    assert age_on(born, on) == birthdays


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@pytest.mark.parametrize(
    ("start", "end", "months", "days", "total"),
    [
        (date(2019, 4, 11), date(2021, 1, 4), 20, 24, 634),
        (date(2012, 6, 19), date(2019, 4, 11), 81, 23, 2487),
        (date(2020, 1, 31), date(2020, 2, 29), 1, 0, 29),
        (date(2020, 1, 31), date(2020, 2, 28), 0, 28, 28),
        (date(2020, 5, 5), date(2020, 5, 5), 0, 0, 0),
    ],
)
def test_time_between_two_days_is_months_and_days(start, end, months, days, total):
    time = elapsed(start, end)
    assert (time.months, time.days, time.total) == (months, days, total)


def test_time_does_not_run_backwards():
    with pytest.raises(ValueError, match="before"):
        elapsed(date(2020, 1, 2), date(2020, 1, 1))


@given(DAYS, DAYS)
def test_months_and_days_lead_from_the_start_to_the_end(start, end):
    start, end = sorted((start, end))
    time = elapsed(start, end)
    assert plus_months(start, time.months) + timedelta(days=time.days) == end
    assert 0 <= time.days <= 31
    assert plus_months(start, time.months + 1) > end


@given(DAYS, DAYS, st.sampled_from(["day", "week", "month", "year", "decade"]))
def test_the_nearest_unit_is_the_completed_one_or_the_next(start, end, unit):
    start, end = sorted((start, end))
    time = elapsed(start, end)
    done, near = time.completed(unit), time.nearest(unit)
    assert near in (done, done + 1)
    assert time.mark(unit, done) <= end < time.mark(unit, done + 1)
    assert abs((end - time.mark(unit, near)).days) <= abs((end - time.mark(unit, 2 * done + 1 - near)).days)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-04-11", date(2019, 4, 11), date(2019, 4, 11)),
    ],
)
def test_a_date_knows_its_first_and_last_day(words, first, last):
    assert bounds(words) == (first, last)


@pytest.mark.parametrize(
    "words",
    [None, "", "2021-13", "2021-02-30", "0000", "21-01-04", "2021-1-4", "\u0662\u0660\u0662\u0661", "2021\n", "PT3H"],
)
def test_what_is_no_date_has_no_bounds(words):
    assert bounds(words) is None


def test_seventeen_counts_of_ten_and_one_of_five_make_175():
    whole, lines = sum_of([Part("publishing", Decimal(17), Decimal(10)), Part("intrusion", Decimal(1), Decimal(5))])
    assert whole == 175
    assert lines == ("17 × 10 = 170 (publishing)", "1 × 5 = 5 (intrusion)", "170 + 5 = 175")


def test_parts_that_are_not_counted_are_added_as_they_are():
    whole, lines = sum_of([Part("roads", Decimal(1), Decimal("2.5")), Part("parks", Decimal(1), Decimal("0.5"))])
    assert whole == 3
    assert lines == ("2.5 (roads)", "0.5 (parks)", "2.5 + 0.5 = 3")


@pytest.mark.parametrize(
    ("said", "hedge", "truth", "outcome"),
    [
        ("175", "=", "175", FITS), ("203", "=", "204", OFF), ("200", "=", "203", OFF),
        ("48000000", "=", "48200000", FITS), ("48000000", "=", "48600000", OFF), ("40000000", "=", "44000000", OFF),
        ("4.2", "=", "4.24", FITS), ("4.2", "=", "4.26", OFF), ("4.20", "=", "4.24", OFF),
        ("0", "=", "0", FITS), ("0", "=", "0.2", OFF),
        ("25", "=", "25.4", FITS), ("25", "=", "25.7", OFF), ("1.5", "=", "1.46", OFF),
        ("100", "~", "104", FITS), ("100", "~", "106", OFF), ("-3", "~", "-3.1", FITS),
        ("40", ">", "41", FITS), ("40", ">", "40", OFF), ("40", ">", "400", UNCLEAR),
        ("40", ">=", "40", FITS), ("40", ">=", "39", OFF),
        ("40", "<", "39", FITS), ("40", "<", "40", OFF), ("40", "<", "3", UNCLEAR),
        ("175", "<=", "175", FITS), ("175", "<=", "176", OFF), ("175", "<=", "10", UNCLEAR),
    ],
)  # fmt: skip
def test_a_figure_is_held_against_the_truth_by_its_hedge(said, hedge, truth, outcome):
    found = compare(Decimal(said), Decimal(said), Hedge(hedge), Decimal(truth))
    assert found.outcome is outcome
    assert found.rule
    assert found.difference


def test_a_tolerance_is_always_named():
    assert "5 per cent" in compare(Decimal(100), Decimal(100), Hedge.ABOUT, Decimal(104)).rule
    assert "10 per cent" in compare(Decimal(100), Decimal(100), Hedge.ABOUT, Decimal(95), nearly=True).rule
    assert "rounded" in compare(Decimal("4.2"), Decimal("4.2"), Hedge.EXACT, Decimal("4.24")).rule


@pytest.mark.parametrize(("truth", "outcome"), [(95, FITS), (100, FITS), (101, OFF), (89, OFF)])
def test_nearly_is_from_below(truth, outcome):
    assert compare(Decimal(100), Decimal(100), Hedge.ABOUT, Decimal(truth), nearly=True).outcome is outcome


@pytest.mark.parametrize(("truth", "outcome"), [(4, FITS), (5, FITS), (6, OFF), (3, OFF)])
def test_a_range_holds_what_lies_in_it(truth, outcome):
    assert compare(Decimal(4), Decimal(5), Hedge.EXACT, Decimal(truth)).outcome is outcome


def test_no_figure_is_unclear():
    assert compare(None, None, Hedge.EXACT, Decimal(1)).outcome is UNCLEAR


def test_a_difference_says_which_way_and_how_much():
    assert compare(Decimal(110), Decimal(110), Hedge.EXACT, Decimal(100)).difference == "10 too high, 10 per cent"
    assert compare(Decimal(90), Decimal(90), Hedge.EXACT, Decimal(100)).difference == "10 too low, 10 per cent"


NUMBERS = st.decimals(-(10**9), 10**9, places=2, allow_nan=False)


@given(NUMBERS, st.sampled_from([Hedge.EXACT, Hedge.ABOUT, Hedge.AT_MOST, Hedge.AT_LEAST]))
def test_the_truth_itself_always_fits(figure, hedge):
    assert compare(figure, figure, hedge, figure).outcome is FITS


@given(NUMBERS, NUMBERS)
def test_below_and_at_least_never_agree(said, truth):
    below = compare(said, said, Hedge.BELOW, truth).outcome is OFF
    at_least = compare(said, said, Hedge.AT_LEAST, truth).outcome is OFF
    assert below != at_least
