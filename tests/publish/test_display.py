"""Values look the same wherever they are shown, and never more exact than they are."""

from decimal import Decimal

import pytest

from claims.publish import display
from claims.publish.display import Calendar, When, quantity_words
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2021-01-04", "4 January 2021"),
        ("2021-01", "January 2021"),
        ("2021", "2021"),
        ("2021-01-04T23:30:00Z", "4 January 2021"),
    ],
)
def test_dates_are_as_exact_as_they_are_written(iso, words):
    assert Calendar().day(iso).words == words


@pytest.mark.parametrize("text", ["last week", "2021-13-01", "2021-02-99", "", "01/02/2021", "2021-01-04T99:00"])
def test_what_is_no_date_is_shown_as_it_is_and_never_marked_as_one(text):
    assert Calendar().day(text) == When(None, text)


def test_a_time_is_told_in_the_sites_zone_and_keeps_its_machine_form():
    mexico = Calendar("America/Mexico_City")
    assert mexico.minute("2021-01-08T03:00:00Z") == When("2021-01-08T03:00:00Z", "7 January 2021, 21:00 CST")
    assert mexico.month("2021-02-01T03:00:00Z") == "2021-01"
    assert mexico.weekday("2021-01-08T03:00:00Z").words == "Thursday 7 January 2021"


def test_short_dates_of_another_year_say_their_year():
    calendar, near = Calendar(), "2021-01-07T17:00:00Z"
    assert calendar.short("2021-01-04", near).words == "4 Jan"
    assert calendar.short("2020-12-30", near).words == "30 Dec 2020"
    assert calendar.stamp("2021-01-05T09:41:00Z", near).words == "5 Jan, 09:41"
    assert calendar.stamp("2020-12-30T09:41:00Z", near) == When("2020-12-30T09:41:00Z", "30 Dec 2020")


@pytest.mark.parametrize(
    ("low", "high", "unit", "hedge", "words"),
    [
        ("175", "175", "year", Hedge.EXACT, "175 years"),
        (None, "175", "year", Hedge.AT_MOST, "at most 175 years (≤)"),
        ("40", None, "per cent", Hedge.ABOVE, "above 40 per cent (>)"),
        ("1", "1", "person", Hedge.EXACT, "1 person"),
        ("1", "3", "US dollar", Hedge.EXACT, "1 to 3 US dollars"),
        ("1.9", "1.9", "degree Celsius", Hedge.ABOUT, "about 1.9 degrees Celsius"),
        ("90000000", "90000000", "crown", Hedge.EXACT, "90 million crowns"),
        ("1234567", "1234567", None, Hedge.EXACT, "1,234,567"),
        ("3", "3", "mile per hour", Hedge.EXACT, "3 miles per hour"),
        ("6", "6", "foot", Hedge.EXACT, "6 feet"),
        ("2", "2", "century", Hedge.EXACT, "2 centuries"),
        ("9000", "9000", "child per year", Hedge.ABOUT, "about 9,000 children per year"),
        ("1300000", None, "pound sterling", Hedge.ABOVE, "above 1.3 million pounds sterling (>)"),
        (None, None, None, Hedge.EXACT, "ships"),
    ],
)
def test_quantities_in_words(low, high, unit, hedge, words):
    numbers = [None if n is None else Decimal(n) for n in (low, high)]
    assert quantity_words(Quantity(0, 1, *numbers, unit, QuantityKind.COUNT, hedge, of="ships")) == words


def test_a_figure_that_no_short_number_gives_is_shown_as_it_was_said():
    third = Decimal(2) / Decimal(3)
    assert quantity_words(Quantity(0, 1, third, third, None, QuantityKind.SHARE), "two thirds") == "“two thirds”"


def test_counts_and_lists_in_words():
    assert display.counted(0, "claim") == "no claims"
    assert display.counted(1, "claim") == "one claim"
    assert display.counted(1240, "claim") == "1,240 claims"
    assert display.listed(["a"]) == "a"
    assert display.listed(["a", "b", "c"]) == "a, b and c"
    assert [display.letters(n) for n in (0, 25, 26, 27, 52)] == ["a", "z", "aa", "ab", "ba"]


@pytest.mark.parametrize("contact", ["errors@desk.example.org", "a.b+c@x-y.example"])
def test_a_plain_address_can_be_written_to(contact):
    assert display.mail(contact) == f"mailto:{contact}"


@pytest.mark.parametrize("contact", ["", "x", "javascript:a@b.c", "a@b", "a@b.c?subject=x", "a b@c.de", "a@b.c\n"])
def test_nothing_else_becomes_a_mail_link(contact):
    assert display.mail(contact) is None
