"""Lengths of time beside what looks like one, and words that fix a month, a quarter or a feast, in sentences of our own."""

from datetime import date

import pytest

from claims.extract import moments

WEDNESDAY = date(2020, 8, 5)
CASES = """
He kept bees for some years. | some years PXY DURATION
Some years the river freezes. |
She stays for another week. | another week P1W DURATION
It was a memorable day for the club. |
They spent a dreadful week at sea. | a dreadful week P1W DURATION
It took an hour and a quarter. | an hour and a quarter PT1.25H DURATION
A year and a quarter of the money were gone. | A year P1Y DURATION
She won by one second, after a one second penalty. | one second PT1S DURATION
One second thought was enough. |
He swam it in 9.5 sec, said the SEC. | 9.5 sec PT9.5S DURATION
The hall is shut for three weeks from today. | three weeks P3W DURATION; today 2020-08-05 DATE
The hall opens three weeks from today. | three weeks from today 2020-08-26 DATE
They lost 40 minutes later this week. | 40 minutes PT40M DURATION; later this week 2020-W32 DATE
There were two strikes in three days earlier this year. | three days P3D DURATION; earlier this year 2020 DATE
Two weeks later this man came back. | Two weeks later None DATE
He cannot talk at the moment. | the moment PRESENT_REF DATE
At the moment of the blast he slept. |
At the minute it's calm. | the minute PRESENT_REF DATE
The following Easter they came back. | The following Easter None DATE
They drove home on Labor Day 2019 weekend. | Labor Day 2019 weekend 2019-W35-WE DATE
Fees rose for the 2019-2020 fiscal year. | 2019 2019 DATE; 2020 2020 DATE
Fees rose for the 1990-91 fiscal year. | 1990 1990 DATE; 91 1991 DATE
The 2019 financial year was bad. | 2019 2019 DATE
Its fiscal first-quarter profit fell. | first-quarter None DATE
Profit rose in the second quarter, to September 2019. | the second quarter None DATE; September 2019 2019-09 DATE
Profit rose in the third quarter to September 2019. | the third quarter 2020-Q3 DATE; September 2019 2019-09 DATE
Profit rose in the third quarter of fiscal 2017. | the third quarter of fiscal 2017 2017-Q3 DATE
Sales fell in last year's first quarter. | last year's first quarter 2019-Q1 DATE
Sales fell in 2018’s second half. | 2018’s second half 2018-H2 DATE
It was the dawn of a second age. |
They left at the dawn of 3 May 2019. | the dawn of 3 May 2019 2019-05-03 DATE
The road is shut May to March. | May 2020-05 DATE; March 2021-03 DATE
The fair runs Jan-Feb 2019. | Jan 2019-01 DATE; Feb 2019 2019-02 DATE
It fell in the third week of Jan. | the third week of Jan. 2020-01 DATE
It was cut back between august and october 2019. | august 2019-08 DATE; october 2019 2019-10 DATE
The march to the sea may begin soon. |
They met May twenty-nine. | May twenty-nine 2020-05-29 DATE
We may first, of course, wait. |
The mill opened 200 years ago next month. | 200 years ago next month 1820-09 DATE
The mill burned a year ago today. | a year ago today 2019-08-05 DATE
The mill burned ten years ago this week. | ten years ago this week 2010-W31 DATE
The mill was sold two years ago in March. | two years ago in March 2018-03 DATE
The mill was sold two years ago, on March 3. | two years ago, on March 3 2018-03-03 DATE
The mill was sold two years ago. In March it fell. | two years ago 2018 DATE; March 2020-03 DATE
The mill was sold some years ago today. | years ago PAST_REF DATE; today 2020-08-05 DATE
Fourth-quarter profit fell. | Fourth-quarter 2019-Q4 DATE
The firm will lose money in the first quarter. | the first quarter 2021-Q1 DATE
It lost money in Q4. | Q4 2019-Q4 DATE
It lost money in Q4 last year. | Q4 last year 2019-Q4 DATE
It opens on the 21st next month. | the 21st next month 2020-09-21 DATE
It was on the 31st last month, the 40th this month. | the 31st last month 2020-07-31 DATE; this month 2020-08 DATE
It opens on the 31st next month. | the 31st next month None DATE
It took 3.5years; the last act ran 20mins. | 3.5years P3.5Y DURATION; 20mins PT20M DURATION
It is the hottest day to date. | date PRESENT_REF DATE
It is up to date, and to date the find is hard. |
Prices fell for a third straight month. |
It was the fourth fire in as many weeks. |
It will open a week from Saturday. | a week from Saturday 2020-08-15 DATE
On this day in 1950 it snowed. | this day in 1950 1950-08-05 DATE
They vote on Tuesday week. | Tuesday week 2020-08-18 DATE
On Tuesday week three began. | Tuesday 2020-08-04 DATE
She left two years and three months ago. | two years and three months ago 2018-05 DATE
She left a week and two days ago. | a week and two days ago 2020-07-27 DATE
It will end a year and two months from now. | a year and two months from now 2021-10 DATE
She was ill for two years and three months ago she died. | two years P2Y DURATION; three months ago 2020-05 DATE
She was ill the last two weeks and two days ago she died. | the last two weeks P2W DURATION; two days ago 2020-08-03 DATE
The firm will lose money in the next quarter. | the next quarter 2020-Q4 DATE
It was one of the hottest days of the war. |
The vote comes a day after her aide quit. | a day P1D DURATION
The firm lost money in the next quarter. | the next quarter None DATE
The firm lost more than in the previous quarter. | the previous quarter None DATE
They will pay before the 26th day of the month. | the 26th day of the month 2020-08-26 DATE
They paid on the last day of the month. | the last day of the month 2020-08-31 DATE
Rent is paid on the first day of the month. | the first day of the month None DATE
"""
ROWS = [line.partition(" |")[::2] for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("sentence", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_a_length_is_told_from_what_looks_like_one(sentence, wanted):
    found = moments.find(sentence, WEDNESDAY)
    assert "; ".join(f"{m.span.of(sentence)} {m.value} {m.type.value}" for m in found) == wanted.strip()


@pytest.mark.parametrize("sentence", ["It was sold 20 years ago today.", "It was sold two years and three months ago."])
def test_a_distance_in_two_steps_is_one_moment_without_a_date_to_count_from_too(sentence):
    assert [(m.value, m.note) for m in moments.find(sentence, None)] == [(None, "date needed")]
    assert [(m.value, m.note) for m in moments.find(sentence, date(1, 1, 1))] == [(None, "outside the calendar")]


def values(text, day=None):
    return [(text[m.start : m.end], m.value, m.type.value) for m in moments.find(text, day)]


def test_last_spring_told_as_spring_begins_is_that_of_the_year_before():
    assert values("Last spring a crew counted 20.", date(2024, 3, 10)) == [("Last spring", "2023-SP", "DATE")]
    assert values("Last spring a crew counted 20.", date(2024, 9, 10)) == [("Last spring", "2024-SP", "DATE")]


def test_a_rate_may_name_its_thing_or_be_told_as_more():
    assert values("The well vented 9 tons of the gas an hour.")[-1] == ("an hour", "PT1H", "SET")
    assert values("They slept 15 minutes more a day.")[-1] == ("a day", "P1D", "SET")


def test_a_weekend_that_tells_which_market_is_no_length():
    assert values("A wall fell on a weekend market.") == []
    assert values("A weekend of rain began.") == [("A weekend", "P1WE", "DURATION")]
