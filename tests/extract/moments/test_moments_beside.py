"""Hours and days that only what stands beside them makes such, days of the calendar in other forms, holidays."""

from __future__ import annotations

from datetime import date

import pytest

from claims.extract import moments

DAY = date(2018, 3, 14)  # a Wednesday


def _values(text: str) -> list[str | None]:
    return [m.value for m in moments.find(text, DAY)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("We meet tomorrow morning from 9 to 11.", ["2018-03-15TMO", "2018-03-15T09:00", "2018-03-15T11:00"]),
        ("We meet tonight 8.", ["2018-03-14T20:00"]),
        ("We go home 11, tonight.", ["2018-03-14T23:00"]),
        ("We meet every evening at 7.", ["XXXX-XX-XXT19:00"]),
        ("It's 4 in the morning.", ["T04:00"]),
        ("We will be back afternoon at 3.", ["T15:00"]),
        ("We will meet on 20 at 7:30.", ["2018-03-20", "2018-03-20T07:30"]),
        ("We will meet at 8pm on the 20.", ["2018-03-20"]),
        ("They work nine till five pm.", ["T09:00", "T17:00"]),
        ("We leave at a quarter to six tomorrow.", ["2018-03-15T05:45"]),
        ("We leave today pm.", ["2018-03-14TAF"]),
        ("It ran at 13:05:20.", ["T13:05:20"]),
        ("The train leaves at five minutes past noon.", ["T12:05"]),
        ("Thu Mar 8 14:05:10 2018", ["2018-03-08T14:05:10"]),
    ],
)
def test_a_number_beside_a_part_of_the_day_or_an_hour_is_an_hour_or_a_day(text, value):
    assert _values(text)[-len(value) :] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was due 2017.11.23.", "2017-11-23"),
        ("It was due in 2017/09.", "2017-09"),
        ("It was due 07-Nov-17.", "2017-11-07"),
        ("It sold well in 2017Q3.", "2017-Q3"),
        ("It sold well in 3Q 2017.", "2017-Q3"),
        ("It will open on the last day of the year.", "2018-12-31"),
        ("It will open the day after tomorrow.", "2018-03-16"),
        ("We will go day after tomorrow.", "2018-03-16"),
        ("It opens on the first Monday of 2019.", "2019-01-07"),
        ("We rest for the remaining days of the month.", "2018-03"),
        ("They played in the nineteen seventies.", "197"),
        ("It closed two and a half years ago.", "2015-09"),
        ("A room for 1 night, please.", "P1D"),
        ("It took 45min.", "PT45M"),
        ("It runs every half hour.", "PT0.5H"),
    ],
)
def test_days_and_lengths_are_read_in_other_forms(text, value):
    assert _values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("We will meet this Christmas.", "2018-12-25"),
        ("We were away this Christmas.", "2017-12-25"),
        ("We will meet on Saint David's Day.", "2019-03-01"),
        ("We will meet on Whit Sunday.", "2018-05-20"),
        ("We will meet on Presidents' Day.", "2019-02-18"),
        ("We will meet on President's Day.", "2019-02-18"),
        ("We will meet on Guy Fawkes Day.", "2018-11-05"),
    ],
)
def test_holidays_have_their_day(text, value):
    assert _values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "He won the 2011/12 title.",
        "She ran it in 2:05:30.",
        "They sold 8 in 1995-6.",
        "One night market opened.",
        "A quiet evening followed.",
    ],
)
def test_what_only_looks_like_an_hour_or_a_month_is_none(text):
    assert not {"2011-12", "1995-06", "P1D"} & set(_values(text))
    assert not any(value and "T" in value for value in _values(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She was born on March thirty nineteen forty seven.", "1947-03-30"),
        ("It opened on twelve June nineteen hundred and eight.", "1908-06-12"),
        ("It opened on 4 May eighteen sixty-two.", "1862-05-04"),
        ("It opened in May two thousand and eleven.", "2011-05"),
        ("it opened in march twenty twelve", "2012-03"),
        ("It opened in June nineteen oh six.", "1906-06"),
        ("It ran Jun 5 - 8 2016.", "2016-06-05"),
        ("it ran from jan 5 to feb 8", "2018-01-05"),
        ("We will meet june third at half past four.", "2018-06-03T04:30"),
    ],
)
def test_dates_that_are_read_aloud_or_typed_small_are_dates(text, value):
    assert _values(text)[0] == value


@pytest.mark.parametrize(
    "text",
    [
        "In June two thousand people came.",
        "In June twenty five workers came.",
        "In June two thousand five hundred left.",
    ],
)
def test_a_count_behind_a_month_is_no_year(text):
    assert _values(text) == ["2017-06"]
