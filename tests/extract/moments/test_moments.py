"""Moments in sentences of our own: dates as written, relative to the article's date, lengths of time, sets."""

from __future__ import annotations

import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.moments import to_timex
from claims.extract import moments
from claims.records import Moment

WEDNESDAY = date(2020, 8, 5)


def told(text: str, m: Moment) -> str:
    """A moment in one line: its words, value, type, precision."""
    return f"{m.span.of(text)} | {m.value} {m.type} {m.precision}"


# What needs no date of the article.
ABSOLUTE = {
    "He was arrested in April 2019.": ["April 2019 | 2019-04 DATE month"],
    "She wrote on Dec. 15, 2020.": ["Dec. 15, 2020 | 2020-12-15 DATE day"],
    "It closed on 15 December 2020.": ["15 December 2020 | 2020-12-15 DATE day"],
    "It closed on the 15th of December, 2020.": ["the 15th of December, 2020 | 2020-12-15 DATE day"],
    "Signed on Monday, August 3, 2020, in Bern.": ["Monday, August 3, 2020 | 2020-08-03 DATE day"],
    "The file is dated 2020-12-15.": ["2020-12-15 | 2020-12-15 DATE day"],
    "The file is dated 31/12/2020.": ["31/12/2020 | 2020-12-31 DATE day"],
    "The mill burned down in 1987.": ["1987 | 1987 DATE year"],
    "The war of 1914-18 ruined them.": ["1914 | 1914 DATE year", "18 | 1918 DATE year"],
    "She reigned from 1876 to 1910.": ["1876 | 1876 DATE year", "1910 | 1910 DATE year"],
    "Talks ran from 4-6 May 2019.": ["4 | 2019-05-04 DATE day", "6 May 2019 | 2019-05-06 DATE day"],
    "Sales fell in early 2019.": ["early 2019 | 2019 DATE year"],
    "By the end of March 2018 all had left.": ["the end of March 2018 | 2018-03 DATE month"],
    "It was built in the 1990s.": ["the 1990s | 199 DATE decade"],
    "It was built in the late 1960s.": ["the late 1960s | 196 DATE decade"],
    "A church of the 19th century.": ["the 19th century | 18 DATE century"],
    "Judea was taken in 6 AD by Rome.": ["6 AD | 0006 DATE year"],
    "The battle of 490 BC.": ["490 BC | BC0490 DATE year"],
    "Profit rose in the third quarter of 2019.": ["the third quarter of 2019 | 2019-Q3 DATE quarter"],
    "Profit rose in Q3 2019.": ["Q3 2019 | 2019-Q3 DATE quarter"],
    "The second half of 2008 was grim.": ["The second half of 2008 | 2008-H2 DATE half"],
    "They met in the summer of 1939.": ["the summer of 1939 | 1939-SU DATE season"],
    "At 9:30 a.m. on 4 May 2019 it rang.": ["9:30 a.m. on 4 May 2019 | 2019-05-04T09:30 TIME minute"],
    "The gates open at 5 pm.": ["5 pm | T17:00 TIME hour"],
    "The broadcast began at 18:00 GMT.": ["18:00 GMT | T18:00 TIME minute"],
    "He spent 20 months in custody.": ["20 months | P20M DURATION duration"],
    "He faces 175 years.": ["175 years | P175Y DURATION duration"],
    "She stayed for seven years.": ["seven years | P7Y DURATION duration"],
    "It took two and a half hours.": ["two and a half hours | PT2.5H DURATION duration"],
    "They waited half an hour.": ["half an hour | PT0.5H DURATION duration"],
    "It is the worst in a decade.": ["a decade | P1DE DURATION duration"],
    "A six-month ban followed.": ["six-month | P6M DURATION duration"],
    "It rained all day.": ["all day | P1D DURATION duration"],
    "They argued for weeks.": ["weeks | PXW DURATION duration"],
    "She visits every Monday.": ["every Monday | XXXX-WXX-1 SET set"],
    "She visits every Monday at 4pm.": ["every Monday at 4pm | XXXX-WXX-1T16:00 SET set"],
    "She visits every other Friday.": ["every other Friday | XXXX-WXX-5 SET set"],
    "He rested for the next couple of weeks.": ["the next couple of weeks | P2W DURATION duration"],
    "It closed on the last Friday of May 2019.": ["the last Friday of May 2019 | 2019-05-31 DATE day"],
    "It closed on the first Monday of June 2019.": ["the first Monday of June 2019 | 2019-06-03 DATE day"],
    "The call came at 1140 a.m.": ["1140 a.m. | T11:40 TIME minute"],
    "The call came at 12 noon.": ["12 noon | T12:00 TIME hour"],
    "He swims twice a week.": ["twice a week | P1W SET set"],
    "They vote every four years.": ["every four years | P4Y SET set"],
    "The paper comes out daily.": ["daily | P1D SET set"],
    "He left at half past nine.": ["half past nine | T09:30 TIME minute"],
    "He left at a quarter to six in the evening.": ["a quarter to six in the evening | T17:45 TIME minute"],
    "He left ten minutes to six.": ["ten minutes to six | T05:50 TIME minute"],
    "It struck 20 past eight in the evening.": ["20 past eight in the evening | T20:20 TIME minute"],
    "The doors shut at nine o’clock.": ["nine o’clock | T09:00 TIME hour"],
    "The siren rang at 2 in the morning.": ["2 in the morning | T02:00 TIME hour"],
    "The siren rang at 9:30 in the evening.": ["9:30 in the evening | T21:30 TIME minute"],
    "Polls are open from 7 to 9 p.m.": ["7 | T19:00 TIME hour", "9 p.m. | T21:00 TIME hour"],
    "The bar is open between 11 and 1:30 p.m.": ["11 | T11:00 TIME hour", "1:30 p.m. | T13:30 TIME minute"],
    "The train leaves every day at 7:30 a.m.": ["every day at 7:30 a.m. | XXXX-XX-XXT07:30 SET set"],
    "She sings every evening at 8.": ["every evening at 8 | XXXX-XX-XXT20:00 SET set"],
    "She sings every evening at 8:15.": ["every evening at 8:15 | XXXX-XX-XXT20:15 SET set"],
    "She sings on Friday evenings.": ["Friday evenings | XXXX-WXX-5TEV SET set"],
    "She sings every Tuesday and Thursday.": [
        "every Tuesday | XXXX-WXX-2 SET set",
        "Thursday | XXXX-WXX-4 SET set",
    ],
    "The inn is full at weekends.": ["weekends | XXXX-WXX-WE SET set"],
    "The rent is due on the 15th of every month.": ["the 15th of every month | XXXX-XX-15 SET set"],
    "The river floods every few years.": ["every few years | PXY SET set"],
    "He swims twice weekly.": ["twice weekly | P1W SET set"],
    "The annual fair and a bi-weekly paper.": ["annual | P1Y SET set", "bi-weekly | P2W SET set"],
    "It ran from the 9th to the 17th of April 2018.": [
        "the 9th | 2018-04-09 DATE day",
        "the 17th of April 2018 | 2018-04-17 DATE day",
    ],
    "It ran from April 9th through 17th, 2018.": [
        "April 9th | 2018-04-09 DATE day",
        "17th, 2018 | 2018-04-17 DATE day",
    ],
    "She wrote on the twenty-third of May 2018.": ["the twenty-third of May 2018 | 2018-05-23 DATE day"],
    "She wrote on the last day of May 2018.": ["the last day of May 2018 | 2018-05-31 DATE day"],
    "She wrote on the 31st day of 2018.": ["the 31st day of 2018 | 2018-01-31 DATE day"],
    "She wrote in the 3rd week of 2018.": ["the 3rd week of 2018 | 2018-W03 DATE week"],
    "She wrote in the 3rd week of May 2018.": ["the 3rd week of May 2018 | 2018-05 DATE month"],
    "It is dated 2018/7/6 and 2019-Aug-1.": ["2018/7/6 | 2018-07-06 DATE day", "2019-Aug-1 | 2019-08-01 DATE day"],
    "It is dated 22/Jan/2019.": ["22/Jan/2019 | 2019-01-22 DATE day"],
    "They waited two and half hours.": ["two and half hours | PT2.5H DURATION duration"],
    "They waited an hour and half.": ["an hour and half | PT1.5H DURATION duration"],
    "They waited a day or two.": ["a day or two | PXD DURATION duration"],
    "They waited two weeks and three days.": ["two weeks and three days | P17D DURATION duration"],
    "Shops were full over Easter weekend 2018.": ["Easter weekend 2018 | 2018-W13-WE DATE day"],
    "He left at six thirty p.m.": ["six thirty p.m. | T18:30 TIME minute"],
    "The quake struck at 7:56:30 a.m.": ["7:56:30 a.m. | T07:56:30 TIME second"],
    "It ended at 17.30 GMT.": ["17.30 GMT | T17:30 TIME minute"],
    "The shop is open 9am-11am.": ["9am | T09:00 TIME hour", "11am | T11:00 TIME hour"],
    "It rang between 5 and 6 in the morning.": ["5 | T05:00 TIME hour", "6 in the morning | T06:00 TIME hour"],
    "They waited a quarter of an hour.": ["a quarter of an hour | PT15M DURATION duration"],
    "They waited the last year and a half.": ["the last year and a half | P1.5Y DURATION duration"],
    "They spent two nights in jail.": ["two nights | P2D DURATION duration"],
    "The band plays every second week.": ["every second week | P2W SET set"],
    "The band plays every weekday.": ["every weekday | XXXX-WXX-WD SET set"],
    "Sales fell in the 2nd half of 2017.": ["the 2nd half of 2017 | 2017-H2 DATE half"],
    "Sales fell in the last quarter of 2017.": ["the last quarter of 2017 | 2017-Q4 DATE quarter"],
    "The mill shut in the mid-80s.": ["the mid-80s | 198 DATE decade"],
    "The sea may rise by 2150.": ["2150 | 2150 DATE year"],
    "They met on the ninth and the tenth of May 2019.": [
        "the ninth | 2019-05-09 DATE day",
        "the tenth of May 2019 | 2019-05-10 DATE day",
    ],
    "She wrote on March third, 2015.": ["March third, 2015 | 2015-03-03 DATE day"],
    "She wrote on the last day in March 2015.": ["the last day in March 2015 | 2015-03-31 DATE day"],
    "He left at half past three p.m.": ["half past three p.m. | T15:30 TIME minute"],
    "He left at a quarter to noon.": ["a quarter to noon | T11:45 TIME minute"],
    "It rained in June, July and August 2019.": [
        "June | 2019-06 DATE month",
        "July | 2019-07 DATE month",
        "August 2019 | 2019-08 DATE month",
    ],
    "They met on August 27 – 29, 2019.": ["August 27 | 2019-08-27 DATE day", "29, 2019 | 2019-08-29 DATE day"],
    "It was a day of grief.": ["a day | P1D DURATION duration"],
    "It began in 12/2015.": ["12/2015 | 2015-12 DATE month"],
    "He was born in Jan 1950.": ["Jan 1950 | 1950-01 DATE month"],
    "He slept half of an hour.": ["half of an hour | PT30M DURATION duration"],
    "They met on June 5, 6 and 8, 2019.": [
        "June 5 | 2019-06-05 DATE day",
        "6 | 2019-06-06 DATE day",
        "8, 2019 | 2019-06-08 DATE day",
    ],
    "They met on 5, 6 and 8 June 2019.": [
        "5 | 2019-06-05 DATE day",
        "6 | 2019-06-06 DATE day",
        "8 June 2019 | 2019-06-08 DATE day",
    ],
    "They met from 5th-7th May 2019.": ["5th | 2019-05-05 DATE day", "7th May 2019 | 2019-05-07 DATE day"],
    "Sales fell in May/June 2019.": ["May | 2019-05 DATE month", "June 2019 | 2019-06 DATE month"],
    "The club won in 2018/19.": ["2018 | 2018 DATE year", "19 | 2019 DATE year"],
    "The chapel is full every Christmas.": ["every Christmas | XXXX-12-25 SET set"],
    "A third of every month is lost.": ["every month | P1M SET set"],
    "They met on the day before Christmas 2019.": ["the day before Christmas 2019 | 2019-12-24 DATE day"],
}
# What is told from the article's date, here a Wednesday: 5 August 2020.
RELATIVE = {
    "They meet the day after tomorrow.": ["the day after tomorrow | 2020-08-07 DATE day"],
    "They meet the week after next.": ["the week after next | 2020-W34 DATE week"],
    "It shut the year before last.": ["the year before last | 2018 DATE year"],
    "She spoke last week on Tuesday.": ["last week on Tuesday | 2020-07-28 DATE day"],
    "She spoke two weeks ago on Monday.": ["two weeks ago on Monday | 2020-07-20 DATE day"],
    "They meet on the first Monday of next month.": ["the first Monday of next month | 2020-09-07 DATE day"],
    "He left on Monday.": ["Monday | 2020-08-03 DATE day"],
    "He spoke on Wednesday.": ["Wednesday | 2020-08-05 DATE day"],
    "The court will sit on Friday.": ["Friday | 2020-08-07 DATE day"],
    "They expect to win Friday’s vote.": ["Friday | 2020-08-07 DATE day"],
    "It will rain. He left on Monday.": ["Monday | 2020-08-03 DATE day"],
    "He left last Friday.": ["last Friday | 2020-07-31 DATE day"],
    "She phoned yesterday.": ["yesterday | 2020-08-04 DATE day"],
    "She phoned on Tuesday night.": ["Tuesday night | 2020-08-04TNI TIME hour"],
    "It snowed last week.": ["last week | 2020-W31 DATE week"],
    "It snowed three days ago.": ["three days ago | 2020-08-02 DATE day"],
    "It closed 20 months ago.": ["20 months ago | 2018-12 DATE month"],
    "It closed ten years ago.": ["ten years ago | 2010 DATE year"],
    "The plan ends next year.": ["next year | 2021 DATE year"],
    "Shops reopened this month.": ["this month | 2020-08 DATE month"],
    "She resigned in May.": ["May | 2020-05 DATE month"],
    "She resigned in November.": ["November | 2019-11 DATE month"],
    "The vote is to be held on August 9.": ["August 9 | 2020-08-09 DATE day"],
    "They met last summer.": ["last summer | 2020-SU DATE season"],
    "They met in April of last year.": ["April of last year | 2019-04 DATE month"],
    "They met on the 3rd.": ["the 3rd | 2020-08-03 DATE day"],
    "They met over the weekend.": ["the weekend | 2020-W31-WE DATE day"],
    "They met on Christmas Day.": ["Christmas Day | 2019-12-25 DATE day"],
    "The hearing will resume on Friday next week.": ["Friday next week | 2020-08-14 DATE day"],
    "The hearing will resume at 9 a.m. Friday.": ["9 a.m. Friday | 2020-08-07T09:00 TIME hour"],
    "She spoke on Friday two weeks ago.": ["Friday two weeks ago | 2020-07-24 DATE day"],
    "She spoke two Fridays ago.": ["two Fridays ago | 2020-07-24 DATE day"],
    "She will speak the Friday after next.": ["the Friday after next | 2020-08-14 DATE day"],
    "She will speak on Tuesday 18th.": ["Tuesday 18th | 2020-08-18 DATE day"],
    "It broke on the morning of the 15th of July.": ["the morning of the 15th of July | 2020-07-15TMO TIME hour"],
    "It broke last week-end.": ["last week-end | 2020-W31-WE DATE day"],
    "She was born in Jan and left.": ["Jan | 2020-01 DATE month"],
    "Register no later than Friday.": ["Friday | 2020-08-07 DATE day"],
    "It broke at 8 on Christmas night.": ["8 on Christmas night | 2019-12-25T20:00 TIME hour"],
    "It broke in the small hours of Monday.": ["the small hours of Monday | 2020-08-03TMO TIME hour"],
    "It broke on the evening of the 3rd.": ["the evening of the 3rd | 2020-08-03TEV TIME hour"],
    "It broke a couple of weeks ago.": ["a couple of weeks ago | 2020-W30 DATE week"],
    "It was quiet over the coming weekend.": ["the coming weekend | 2020-W32-WE DATE day"],
    "It broke on Friday (July 31).": ["Friday (July 31) | 2020-07-31 DATE day"],
    "It broke at 10:15 am on Tuesday, July 7.": ["10:15 am on Tuesday, July 7 | 2020-07-07T10:15 TIME minute"],
    "It airs at 7:30 tonight.": ["7:30 tonight | 2020-08-05T19:30 TIME minute"],
    "It airs at 8 tonight.": ["8 tonight | 2020-08-05T20:00 TIME hour"],
    "It broke at 8 on Monday evening.": ["8 on Monday evening | 2020-08-03T20:00 TIME hour"],
    "It broke on Monday night at 10:40.": ["Monday night at 10:40 | 2020-08-03T22:40 TIME minute"],
    "It broke at 2 in the morning on Monday.": ["2 in the morning on Monday | 2020-08-03T02:00 TIME hour"],
    "The ban starts on the first day of next month.": ["the first day of next month | 2020-09-01 DATE day"],
    "He was held on the 3rd of this month.": ["the 3rd of this month | 2020-08-03 DATE day"],
    "The talks will resume on Tuesday the 18th.": ["Tuesday the 18th | 2020-08-18 DATE day"],
    "Shops shut on July Fourth.": ["July Fourth | 2020-07-04 DATE day"],
    "Profit beat that of the year-ago quarter.": ["year-ago | 2019 DATE year"],
    "Profit fell in the first quarter of the year.": ["the first quarter of the year | 2020-Q1 DATE quarter"],
    "Roads were full over Memorial Day weekend.": ["Memorial Day weekend | 2020-W21-WE DATE day"],
    "It snowed on the weekend of March 7.": ["the weekend of March 7 | 2020-W10-WE DATE day"],
    "It broke at 5 pm on Monday.": ["5 pm on Monday | 2020-08-03T17:00 TIME hour"],
    "She turns 40 on Friday.": ["Friday | 2020-08-07 DATE day"],
    "Rovers are away to Arden on Friday.": ["Friday | 2020-08-07 DATE day"],
    "She is in hospital after a fall on Friday.": ["Friday | 2020-07-31 DATE day"],
    "It opened at Hallowe'en.": ["Hallowe'en | 2019-10-31 DATE day"],
    "The dam broke fifty years ago tomorrow night.": ["fifty years ago tomorrow night | 1970-08-06TNI TIME hour"],
}


@pytest.mark.parametrize("sentence", ABSOLUTE)
@pytest.mark.parametrize("anchor", [None, WEDNESDAY])
def test_what_is_written_out_needs_no_date_of_the_article(sentence: str, anchor: date | None):
    assert [told(sentence, m) for m in moments.find(sentence, anchor)] == ABSOLUTE[sentence]


@pytest.mark.parametrize("sentence", RELATIVE)
def test_a_relative_date_counts_from_the_date_of_the_article(sentence: str):
    assert [told(sentence, m) for m in moments.find(sentence, WEDNESDAY)] == RELATIVE[sentence]


@pytest.mark.parametrize("sentence", RELATIVE)
def test_without_a_date_of_the_article_a_relative_date_stays_unresolved_and_says_so(sentence: str):
    (m,) = moments.find(sentence, None)
    assert (m.value, m.precision, m.note) == (None, "unresolved", "date needed")


def test_a_date_that_the_calendar_does_not_have_is_kept_with_a_note_and_no_value():
    for text in ("Due on 30 February 2021.", "Due on February 29, 2019.", "Dated 2020-13-45 or 2021-02-30."):
        found = moments.find(text, WEDNESDAY)
        assert [(m.value, m.precision, m.note) for m in found][-1] == (None, "unresolved", "no such date")


def test_a_day_that_the_month_it_is_counted_in_does_not_have_is_none():
    (m,) = moments.find("It is due on the 31st of next month.", WEDNESDAY)
    assert (m.value, m.precision, m.note) == (None, "unresolved", "no such date")


def test_a_friday_is_no_certain_one():
    (m,) = moments.find("He was born on a Friday.", WEDNESDAY)
    assert (m.value, m.note) == ("XXXX-WXX-5", "points to no certain day")


@pytest.mark.parametrize(("word", "edge"), [("Tomorrow", date.max), ("Yesterday", date.min), ("Last night", date.min)])
def test_a_day_beyond_the_calendar_has_no_value_and_says_so(word: str, edge: date):
    (m,) = moments.find(f"{word} it rained.", edge)
    assert (m.value, m.precision, m.note) == (None, "unresolved", "outside the calendar")


def test_the_last_friday_of_the_month_is_not_last_friday():
    (m,) = moments.find("They meet on the last Friday of the month.", WEDNESDAY)
    assert (m.value, m.note) == (None, "counts from another date of the text")


def test_an_hour_without_its_half_of_the_day_takes_that_of_the_evening_told_before():
    _, m = moments.find("On Monday evening the gates were shut, and at 7:45 the band came.", WEDNESDAY)
    assert m.value == "2020-08-03T19:45"


def test_an_hour_goes_on_in_the_afternoon_of_the_one_before_it():
    for text, value in {
        "The main burst at 5:52 p.m. on Monday. The power went at 5:58.": "2020-08-03T17:58",
        "The main burst at 5:52 p.m. on Monday. The power was back at 5:10.": "2020-08-03T05:10",
        "The 17:52 was late on Monday. The 5:58 was not.": "2020-08-03T05:58",
        "The main burst at 5:52 p.m. on Monday.\n\nTrains run from 5:58.": "T05:58",
    }.items():
        assert moments.find(text, WEDNESDAY)[-1].value == value


def test_that_april_is_the_one_told_before_and_said_that_april_is_none():
    found = moments.find("In April 2018 the board met. It cut the staff that April.", WEDNESDAY)
    assert [m.value for m in found] == ["2018-04", "2018-04"]
    text = "In May 2018 the board met. It was told that April had been dry."
    assert [m.span.of(text) for m in moments.find(text, WEDNESDAY)] == ["May 2018", "April"]


def test_what_comes_back_every_year_is_a_set_and_no_day_of_this_year():
    _, m = moments.find("The fair is held every year on May 5.", WEDNESDAY)
    assert (m.type, m.value) == ("SET", "XXXX-05-05")


def test_people_behind_a_day_are_no_days_in_a_row():
    for text in ("On June 5, 6 people fell.", "On June 5, 6 and 7 people fell."):
        assert [m.span.of(text) for m in moments.find(text, WEDNESDAY)] == ["June 5"]


def test_a_month_takes_the_year_that_its_neighbour_is_told_by():
    found = moments.find("The road will be shut from May to June next year.", WEDNESDAY)
    assert [m.value for m in found] == ["2021-05", "2021-06"]


def test_an_hour_on_a_weekday_that_may_lie_ahead_keeps_the_doubt():
    (m,) = moments.find("The deadline is 5 p.m. Friday.", WEDNESDAY)
    assert m.type == "TIME" and "tense" in (m.note or "")


def test_the_order_of_day_and_month_is_never_guessed():
    (m,) = moments.find("Dated 3/4/2020.", WEDNESDAY)
    assert (m.value, m.note) == (None, "order of day and month unclear")


def test_what_counts_from_another_date_of_the_text_is_not_resolved_against_the_article():
    for text in ("Two days later he fled.", "He fled the following day.", "By the end of that month he had fled."):
        (m,) = moments.find(text, WEDNESDAY)
        assert (m.value, m.note) == (None, "counts from another date of the text")


def test_a_fuzzy_edge_is_told_in_the_note_and_the_value_stays_honest():
    (m,) = moments.find("Sales fell in late 2019.", None)
    assert (m.value, m.precision, m.note) == ("2019", "year", "late")


@pytest.mark.parametrize(
    "text",
    [
        "A second chance came.",
        "At the end of the day it is luck.",
        "You may march on.",
        "The 49-year-old baker won.",
        "It spring-cleans itself and will fall.",
        "They counted 2,019 sheep and 1999 people.",
        "She sat down.",
        "A quarter of the land is forest.",
        "Version 2.4.1 of the plan.",
        "They walked past two men.",
        "Shares fell from a quarter to six pence.",
        "The clock has half past it.",
        "On the second floor first aid is kept.",
        "They work at three night markets.",
        "Some 1/2000 fall ill.",
        "He lost three Sundays to it.",
        "The ocean current carried it off.",
        "A protest at May’s plan was held.",
        "It was a good day.",
        "In some weekday traffic it is slow.",
        "The mill fights for its future.",
        "She leads Dockers Local 1288.",
        "Ana Reed and June Vetter wrote it.",
    ],
)
def test_words_and_numbers_that_only_look_like_time_are_left_alone(text: str):
    assert moments.find(text, WEDNESDAY) == []


def test_the_adapter_maps_to_start_end_type_and_value():
    (m,) = moments.find("He left in April 2019.", None)
    assert to_timex(m) == (11, 21, "DATE", "2019-04")


_PIECES = st.sampled_from(
    [
        *ABSOLUTE,
        *RELATIVE,
        "May ",
        "3",
        " ago",
        "the end of ",
        "early ",
        "Monday",
        ", ",
        "2019",
        "-",
        "İ",
        "31 ",
        "June",
        "year",
        "a ",
        "\n",
    ]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=6), max_size=12).map("".join)
_ANCHORS = st.none() | st.dates()


@given(_TEXTS, _ANCHORS)
def test_spans_lie_inside_the_text_in_order_and_never_overlap(text: str, anchor: date | None):
    end = 0
    for m in moments.find(text, anchor):
        assert end <= m.start < m.end <= len(text)
        end = m.end


@given(_TEXTS, _ANCHORS)
def test_a_moment_without_value_always_says_why(text: str, anchor: date | None):
    for m in moments.find(text, anchor):
        assert m.value is not None or (m.precision == "unresolved" and m.note)


@given(_TEXTS, st.dates(), st.dates())
def test_the_anchor_changes_values_but_never_what_is_found(text: str, one: date, other: date):
    assert [m.span for m in moments.find(text, one)] == [m.span for m in moments.find(text, other)]


@given(st.sampled_from(sorted({**ABSOLUTE, **RELATIVE})), st.sampled_from(["The river ran on.", "They left."]))
def test_a_sentence_behind_changes_nothing(sentence: str, later: str):
    assert moments.find(f"{sentence}\n\n{later}", WEDNESDAY) == moments.find(sentence, WEDNESDAY)


def work(text: str) -> int:
    """How many calls `find` makes: a measure of work that no clock disturbs."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    try:
        moments.find(text, WEDNESDAY)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "unit",
    [
        "1,",
        "(",
        "7",
        "a",
        "May ",
        "1-",
        "12:30 ",
        "the end of ",
        "years ",
        "a day ",
        "Monday, ",
        "May 4-6 ",
        "that year ",
        "3 to 5 days ",
        "at 5 pm ",
        "In 1939 ",
        "480-",
    ],
)
def test_work_grows_no_faster_than_the_text(unit: str):
    short, long = unit * (4_000 // len(unit)), unit * (16_000 // len(unit))
    assert work(long) <= 4.4 * work(short) + 200


@pytest.mark.parametrize("unit", ["1,", "(", "7", "a"])
def test_200_kilobytes_of_nothing_come_to_an_end(unit: str):
    assert isinstance(moments.find(unit * (200_000 // len(unit)), WEDNESDAY), list)


def test_a_summer_job_is_of_no_year():
    text = "In a summer job she sold mills; in summer she left."
    assert [m.value for m in moments.find(text, date(2019, 6, 20))] == ["XXXX-SU", "2019-SU"]


def test_a_fall_that_hurts_is_no_season():
    assert moments.find("The fall left her injured.", date(2019, 6, 20)) == []
    assert [m.value for m in moments.find("She was hurt in the fall of 2018.", date(2019, 6, 20))] == ["2018-FA"]
