"""The two ends of a range, of days and of hours, in sentences of our own: the second end lies behind the first."""

from datetime import date

import pytest

from claims.extract import moments

WEDNESDAY = date(2020, 8, 5)
CASES = """
The fair will run from September 4 through the ninth. | September 4 2020-09-04 DATE; the ninth 2020-09-09 DATE
The fair ran from May fourth to the 9th. | May fourth 2020-05-04 DATE; the 9th 2020-05-09 DATE
The fair ran from May 27th until the third. | May 27th 2020-05-27 DATE; the third 2020-06-03 DATE
The fair ran from December the twenty-eighth till the second. |
  December the twenty-eighth 2019-12-28 DATE; the second 2020-01-02 DATE
She went from May 4 to the third mill. | May 4 2020-05-04 DATE
He was there from April thirtieth through thirty-first. | April thirtieth 2020-04-30 DATE; thirty-first None DATE
The fair ran from Monday to Friday. | Monday 2020-07-27 DATE; Friday 2020-07-31 DATE
The fair runs from next Monday to Thursday. | next Monday 2020-08-10 DATE; Thursday 2020-08-13 DATE
The fair will run from Friday night to Tuesday morning. | Friday night 2020-08-07TNI TIME; Tuesday morning 2020-08-11TMO TIME
The fair ran from July 30 to Monday. | July 30 2020-07-30 DATE; Monday 2020-08-03 DATE
The pass is shut from the end of October to the middle of April. |
  the end of October 2020-10 DATE; the middle of April 2021-04 DATE
The pass will be shut from November to March. | November 2020-11 DATE; March 2021-03 DATE
The pass was shut from November to March. | November 2019-11 DATE; March 2020-03 DATE
The pass will be shut between November and March. | November 2020-11 DATE; March 2021-03 DATE
In November and March it rained. | November 2019-11 DATE; March 2020-03 DATE
It was shut from November 2018 to March 2018. | November 2018 2018-11 DATE; March 2018 2018-03 DATE
It rained on May 4 and the 9th. | May 4 2020-05-04 DATE; the 9th 2020-05-09 DATE
It will rain on September 4, 5 and October 2. | September 4 2020-09-04 DATE; 5 2020-09-05 DATE; October 2 2020-10-02 DATE
It was shut Monday to Friday, 9 a.m. to 5 p.m., for all. |
  Monday 2020-07-27 DATE; Friday, 9 a.m. 2020-07-31T09:00 TIME; 5 p.m. 2020-07-31T17:00 TIME
It rang (17:15 UTC) twice. | 17:15 UTC T17:15 TIME
On the 25th he left. | the 25th 2020-07-25 DATE
It was shut Mon-Fri, he said. | Mon 2020-07-27 DATE; Fri 2020-07-31 DATE
It was shut Tues and Thurs. | Tues 2020-08-04 DATE; Thurs 2020-07-30 DATE
He read of the Sun and Moon and sat. |
The club meets August 30 - October 2. | August 30 2020-08-30 DATE; October 2 2020-10-02 DATE
They met on May 20th & 21st. | May 20th 2020-05-20 DATE; 21st 2020-05-21 DATE
He sang in the late seventies. | the late seventies 197 DATE
The Bloody Sunday inquiry is over. |
He sailed from September 13 to 17 of last year. | September 13 2019-09-13 DATE; 17 2019-09-17 DATE; last year 2019 DATE
It rang at 11 p.m. (0300 UTC) on Monday. | 11 p.m. 2020-08-03T23:00 TIME; 0300 UTC 2020-08-04T03:00 TIME; Monday 2020-08-03 DATE
On Monday it rang at 3 a.m. local time (1800 GMT). |
  Monday 2020-08-03 DATE; 3 a.m. 2020-08-03T03:00 TIME; 1800 GMT 2020-08-02T18:00 TIME
On Monday it rang at 3 p.m. local time (1800 GMT). |
  Monday 2020-08-03 DATE; 3 p.m. 2020-08-03T15:00 TIME; 1800 GMT 2020-08-03T18:00 TIME
It is open from 7 to 7:30. | 7 T07:00 TIME; 7:30 T07:30 TIME
It was open from 10:30 to 3 on Monday. | 10:30 2020-08-03T10:30 TIME; 3 2020-08-03T15:00 TIME; Monday 2020-08-03 DATE
It is open between 9:30 and 2. | 9:30 T09:30 TIME; 2 T14:00 TIME
It rose from 10:30 to 3 people. | 10:30 T10:30 TIME
He slept from 11 p.m. to 5 a.m. Tuesday. | 11 p.m. 2020-08-03T23:00 TIME; 5 a.m. Tuesday 2020-08-04T05:00 TIME
He slept from 11 p.m. on Monday until 5 a.m. | 11 p.m. on Monday 2020-08-03T23:00 TIME; 5 a.m. 2020-08-04T05:00 TIME
The gate is shut from 2 p.m. until tomorrow at 4 p.m. | 2 p.m. 2020-08-05T14:00 TIME; tomorrow at 4 p.m. 2020-08-06T16:00 TIME
The bell rings at ten past nine. | ten past nine T09:10 TIME
It rang at thirty-six minutes past eight. | thirty-six minutes past eight T08:36 TIME
It will ring at five thirty tomorrow evening. | five thirty tomorrow evening 2020-08-06T17:30 TIME
It rang at 17.30 local time. | 17.30 T17:30 TIME
He closed at 17.30 playing time. |
It rang Monday the third six pm. | Monday the third six pm 2020-08-03T18:00 TIME
"""
ROWS = [line.partition(" |")[::2] for line in CASES.strip().replace("\n  ", " ").splitlines()]


@pytest.mark.parametrize(("sentence", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_a_range_ends_behind_its_beginning(sentence, wanted):
    found = moments.find(sentence, WEDNESDAY)
    assert "; ".join(f"{m.span.of(sentence)} {m.value} {m.type.value}" for m in found) == wanted.strip()


def test_a_range_without_the_date_of_the_article_has_no_values_and_says_why():
    found = moments.find("The fair ran from May fourth to the 9th.", None)
    assert [(m.value, m.note) for m in found] == [(None, "date needed")] * 2


def test_a_day_that_closes_a_range_and_does_not_exist_has_a_note():
    first, last = moments.find("He was away from April fourth through the thirty-first.", WEDNESDAY)
    assert (first.value, last.value, last.note) == ("2020-04-04", None, "no such date")


def test_a_range_that_ends_in_what_comes_back_is_left_as_it_is():
    found = moments.find("It was shut from Friday to Sundays.", WEDNESDAY)
    assert [m.value for m in found] == ["2020-07-31", "XXXX-WXX-7"]
