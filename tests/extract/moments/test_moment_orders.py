"""Dates pasted to other signs or told the other way about, in sentences of our own; what only looks like one is none."""

from datetime import date

import pytest

from claims.extract import moments

WEDNESDAY = date(2020, 8, 5)
CASES = """
The minutes are in board-2019-03-07.pdf on the server. | 2019-03-07 2019-03-07 DATE
The form (FILED:7 May 2019) was stamped. | 7 May 2019 2019-05-07 DATE
The card runs out in 11-2023. | 11-2023 2023-11 DATE
They mixed in 10-2000 parts of it. |
She was born on 3 March of 87. | 3 March of 87 1987-03-03 DATE
He met on 3 March of 87 victims the last one. | 3 March 2020-03-03 DATE
The permit lasts no later than 2025. | 2025 2025 DATE
More than 2025 boats came. |
It was sold on Dec31, 1994, for little. | Dec31, 1994 1994-12-31 DATE
The gene Oct4 was found. |
It rang on tues the 4th, 7pm. | tues the 4th, 7pm 2020-08-04T19:00 TIME
Call +47 2014-2018-33 for help. |
The shelf mark is 2016-4-71 there. |
They paid $ 9 on June 4. | June 4 2020-06-04 DATE
The token $DEC fell on Monday. | Monday 2020-08-03 DATE
The law of 2017 April 5 still holds. | 2017 April 5 2017-04-05 DATE
It came out in 2017 April. | 2017 April 2017-04 DATE
In 2017 April Jones sang there. | 2017 2017 DATE
The hearing is on Friday-June 12, at noon. | Friday-June 12 2020-06-12 DATE; noon 2020-06-12T12:00 TIME
He spoke this Friday (August 7). | this Friday (August 7) 2020-08-07 DATE
They will vote on Tuesday evening next week. | Tuesday evening next week 2020-08-11TEV TIME
She will sing on the first Monday evening of September. | the first Monday evening of September 2020-09-07TEV TIME
He left early in the day Monday. | early in the day Monday 2020-08-03 DATE
She ran from 2:45 to 2:15 p.m. and fell asleep. | 2:45 T02:45 TIME; 2:15 p.m. T14:15 TIME
"""
ROWS = [line.partition(" |")[::2] for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("sentence", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_a_date_is_read_in_whatever_order_it_is_told(sentence, wanted):
    found = moments.find(sentence, WEDNESDAY)
    assert "; ".join(f"{m.span.of(sentence)} {m.value} {m.type.value}" for m in found) == wanted.strip()


def test_a_year_before_its_month_needs_no_date_of_the_article():
    assert [m.value for m in moments.find("It came out in 2017 April.", None)] == ["2017-04"]
    assert [m.value for m in moments.find("It came out in 2017 April.", date(9999, 12, 31))] == ["2017-04"]


def test_a_weekday_of_what_happened_last_week_is_its_own():
    tuesday = date(2021, 1, 5)
    found = moments.find("They showed it on Monday of last week’s vote.", tuesday)
    assert [m.value for m in found] == ["2021-01-04", "2020-W53"]
    assert [m.value for m in moments.find("They met on Monday of last week.", tuesday)] == ["2020-12-28"]


def test_a_weekday_that_closes_a_title_is_none():
    tuesday = date(2021, 1, 5)
    assert not moments.find("She told “Arden This Sunday,” a show.", tuesday)
    assert [m.value for m in moments.find("“We met on Sunday,” she said.", tuesday)] == ["2021-01-03"]
