"""Days that spreadsheets rewrote."""

import pytest

from claims.sheets.dates import fault, is_day, meanings, proven_order, read, readings


@pytest.mark.parametrize("words", ["2021-01-04", "2024-02-29", "0001-01-01"])
def test_a_day_of_the_calendar_in_iso_is_a_day(words):
    assert is_day(words)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("2026-02-30", "date_impossible"),
        ("0000-00-00", "date_impossible"),
        ("31.02.2021", "date_impossible"),
        ("31 April 2021", "date_impossible"),
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
    ("words", "day"),
    [
        ("26.11.2026", "2026-11-26"),
        ("11/26/2026", "2026-11-26"),
        ("11-11-2026", "2026-11-11"),
        ("26.11.2026 00:00:00", "2026-11-26"),
        ("2026/11/05", "2026-11-05"),
        ("Nov 5, 2026", "2026-11-05"),
        ("5 November 2026", "2026-11-05"),
        ("5. Sept. 2026", "2026-09-05"),
        ("may 5th, 2026", "2026-05-05"),
        ("05-Nov-2026", "2026-11-05"),
    ],
)
def test_words_that_can_be_one_day_only_are_that_day(words, day):
    assert read(words) == day


def test_an_order_that_the_sheet_proves_does_not_forbid_what_can_be_one_day_only():
    assert read("26.11.2026", "mdy") == "2026-11-26"


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("05.11.2026", "2026-11-05 or 2026-05-11"),
        ("26.11.27", "2027-11-26 or 2026-11-27"),
        ("25/12/99", "2099-12-25 or a day of another century"),
    ],
)
def test_words_that_can_be_several_days_are_none_and_say_which(words, days):
    assert read(words) is None and fault(words) == "date_order" and meanings(words) == days


@pytest.mark.parametrize("words", ["Nov 2026", "26 11 2026", "5 Novel 2026", "26.11.2026 or so", "5 Nov 26"])
def test_words_that_are_no_whole_day_are_none(words):
    assert read(words) is None


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
