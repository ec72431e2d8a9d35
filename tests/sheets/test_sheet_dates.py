"""Days that spreadsheets rewrote."""

import pytest

from claims.sheets.dates import fault, is_day, proven_order, readings


@pytest.mark.parametrize("words", ["2021-01-04", "2024-02-29", "0001-01-01"])
def test_a_day_of_the_calendar_in_iso_is_a_day(words):
    assert is_day(words)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("2026-02-30", "date_impossible"),
        ("0000-00-00", "date_impossible"),
        ("31.02.2021", "date_impossible"),
        ("44200", "date_serial"),
        ("44200.5", "date_serial"),
        ("01/02/2021", "date_order"),
        ("4.1.2021", "date_order"),
        ("tomorrow", "date_unreadable"),
        ("2021-1", "date_unreadable"),
        ("٢٠٢١-٠١-٠٤", "date_unreadable"),
        ("2021-01-04\n", "date_unreadable"),
    ],
)
def test_what_is_no_day_has_a_code(words, code):
    assert not is_day(words) and fault(words) == code


def test_a_day_can_mean_two():
    assert readings("01/02/2021") == {"dmy": "2021-02-01", "mdy": "2021-01-02"}
    assert readings("25.12.2020") == {"dmy": "2020-12-25"}
    assert readings("2021/1/4 00:00:00") == {"ymd": "2021-01-04"}
    assert readings("5/1/21") == {"dmy": "2021-01-05", "mdy": "2021-05-01"}
    assert readings("1/2.2021") == {}


@pytest.mark.parametrize(
    ("cell", "order"),
    [
        ("05/01/2021", "dmy"),
        ("01/05/2021", "mdy"),
        ("5.1.21", "dmy"),
        ("2021-01-05", None),
        ("", None),
        ("06/07/2021", None),
    ],
)
def test_a_date_we_know_proves_the_order(cell, order):
    assert proven_order([("2021-01-05", cell)]) == order


def test_day_and_month_alike_prove_nothing_and_two_orders_neither():
    assert proven_order([("2021-02-02", "02/02/2021")]) is None
    assert proven_order([("2021-01-05", "05/01/2021"), ("2021-01-05", "01/05/2021")]) is None
    assert proven_order([("2021-02-02", "02/02/2021"), ("2021-01-05", "05/01/2021")]) == "dmy"
