"""One of so many told with the noun between, and figures beside words that bound or join them."""

from decimal import Decimal

from claims.extract import quantities


def read(text):
    return [(text[q.start : q.end], q.low, q.high, q.kind.value, q.of) for q in quantities.find(text)]


def test_one_of_so_many_with_the_noun_between_is_a_ratio():
    assert read("About one nurse in eight was foreign.") == [
        ("one nurse in eight", Decimal("0.125"), Decimal("0.125"), "ratio", "nurse")
    ]
    assert [q[3] for q in read("One goal in six games is not much.")] == ["count", "count"]
    assert [q[0] for q in read("One man in 2019 left. One man in two cars left.")] == ["One man", "One man", "two cars"]


def test_rupees_on_both_sides_are_one_range():
    assert [(low, high) for _, low, high, *_ in read("A course costs between Rs 300 and Rs 500.")] == [(300, 500)]


def test_an_age_below_which_some_are_is_no_exact_one():
    assert [(low, high) for _, low, high, *_ in read("All were below the age of ten.")] == [(None, 10)]
    assert [(low, high) for _, low, high, *_ in read("She died at the age of ten.")] == [(10, 10)]


def test_one_or_another_counts_nothing():
    assert read("It was banned in one form or another.") == []


def test_over_two_evenings_is_no_more_than_two():
    assert [(low, high) for _, low, high, *_ in read("We spoke over two evenings.")] == [(2, 2)]
