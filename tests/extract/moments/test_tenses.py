"""Which way a date without a year points: sentences of our own against the article's date."""

from __future__ import annotations

from datetime import date

import pytest

from claims.extract import moments
from claims.extract.moments import tenses

TUESDAY = date(2021, 1, 5)

BEHIND = {
    "The office announced on Wednesday that it was over.": "2020-12-30",
    "It was settled on Tuesday.": "2021-01-05",
    "On Monday the court ruled against him.": "2021-01-04",
    "Four in ten were vaccinated by the end of November.": "2020-11",
    "By October all had left.": "2020-10",
    "The mill, which will be torn down, burned in May.": "2020-05",
    "Rents are higher than in May.": "2020-05",
    "The match was called off due to a storm on Monday.": "2021-01-04",
    "He should have acted in May.": "2020-05",
    "Since October it has rained.": "2020-10",
    "It will close. Staff were told in March.": "2020-03",
    "PARIS, Jan. 4 — France will vote again.": "2021-01-04",
    "Reed wrote so in a Monday report.": "2021-01-04",
    "In October, Mr. Reed left.": "2020-10",
    "On Monday a U.S. court ruled against him.": "2021-01-04",
    "They expect that trade will grow by 2 per cent, less than forecast in July.": "2020-07",
    "By Monday, the Rev. Otto Reed was ill.": "2021-01-04",
    "It was ruled out by the U.S. in March.": "2020-03",
    "In May rents could have been lower.": "2020-05",
    "On Monday Ana H. Hale told them so.": "2021-01-04",
    "His planned speech was called off in May.": "2020-05",
    "The vote was lost. In the U.S. many left in May.": "2020-05",
    "A second try, planned for 24 June, had to be put off.": "2020-06-24",
    "It fell by more than the 8 per cent it forecast in May.": "2020-05",
    "They would have a lamp; it was sold on Monday.": "2021-01-04",
    "He'd been there on Monday.": "2021-01-04",
    "The mill in July forecast a return to profit.": "2020-07",
    "In July, the mill forecast a return to profit.": "2020-07",
    "The strike started as early as Monday.": "2021-01-04",
    "The hall was booked on Sunday.": "2021-01-03",
    "The leadership vote Monday was close.": "2021-01-04",
    "The council approved the plan Monday.": "2021-01-04",
    "She released her climate plan Monday in Arden.": "2021-01-04",
    "The plan, approved Monday, will close the mill.": "2021-01-04",
    "Their hopes rose Monday.": "2021-01-04",
    "Guests had to be led out of the hall on Monday.": "2021-01-04",
    "The firm will cut jobs after Monday’s storm tore off its roof.": "2021-01-04",
}
AHEAD = {
    "The Courier says a May 22 hearing has been set.": "2021-05-22",
    "A May 22 hearing is planned.": "2021-05-22",
    "In July, economists forecast a loss.": "2021-07",
    "Rain in July forecast to be heavy would end it.": "2021-07",
    "The court meets on Monday.": "2021-01-11",
    "He will have a scan on Monday.": "2021-01-11",
    "The fair runs through Monday.": "2021-01-11",
    "The strike could start as early as Monday.": "2021-01-11",
    "The replay is on Monday.": "2021-01-11",
    "She’s booked the hall through Sunday.": "2021-01-10",
    "He said he'd be examined Monday.": "2021-01-11",
    "The teams meet again Friday in Arden, where nobody has won.": "2021-01-08",
    "The sale, planned for 24 June, is in doubt.": "2021-06-24",
    "They prepare to strike on 15 May.": "2021-05-15",
    "The Reeds (9-1) play Saturday in Arden.": "2021-01-09",
    "The library will close on 31 March.": "2021-03-31",
    "The mill can reopen Monday.": "2021-01-11",
    "The council plans a vote Monday.": "2021-01-11",
    "The mills plan to reopen Monday.": "2021-01-11",
    "The firm has a plan for Monday.": "2021-01-11",
    "It had agreed that the sale was to be held Friday.": "2021-01-08",
    "The firm will cut jobs after Friday’s vote.": "2021-01-08",
    "The hearing continues on Monday.": "2021-01-11",
    "Bus fare rises on 1 February": "2021-02-01",
    "She plans to run in May.": "2021-05",
    "She promised to publish the minutes from 1 February.": "2021-02-01",
    "The vote is to be held on 9 August.": "2021-08-09",
    "On Monday the court will hear him.": "2021-01-11",
    "The result will be reported on Friday.": "2021-01-08",
    "He has until Friday to answer.": "2021-01-08",
    "They were ordered to leave by 5 May.": "2021-05-05",
    "He may resign in May.": "2021-05",
    "A line is scheduled to open in April.": "2021-04",
    "He said the museum would open by October.": "2021-10",
    "The fair opens on Saturday.": "2021-01-09",
    "The law takes effect on 1 July.": "2021-07-01",
    "It will have closed by June.": "2021-06",
    "He was held until his next hearing on 5 April.": "2021-04-05",
    "Events are planned until May.": "2021-05",
    "The winner will be told on Tuesday.": "2021-01-05",
    "The season could end by mid-March.": "2021-03",
    "The strike is expected to last until mid-July.": "2021-07",
    "The trial, anticipated to begin in March, is off.": "2021-03",
    "She said they would leave the E.U. by the end of March and was cheered.": "2021-03",
    "Monday’s vote will not matter.": "2021-01-11",
    "Those on plan B will leave in May.": "2021-05",
    "She hopes to win the March vote.": "2021-03",
    "It will be open on 31 March.": "2021-03-31",
    "On Friday Jared will speak.": "2021-01-08",
    "Sales will rise less than expected in May.": "2021-05",
    "They are taking part in a promised march on 1 November.": "2020-11-01",
    "Her call for March elections was ignored.": "2021-03",
}
OPEN = {
    "Mayor resigns on Monday": "2021-01-04",
    "He was due to appear in March.": "2020-03",
    "They agreed to meet on Thursday.": "2020-12-31",
    "Monday’s vote might not matter.": "2021-01-04",
    "For all the praise coming out of Arden on Monday, she is ill.": "2021-01-04",
    "Storms in April": "2020-04",
    "Visitors could see it on 25 May.": "2020-05-25",
    "She would have turned 80 in March.": "2020-03",
    "She would have been 80 in March.": "2020-03",
}


@pytest.mark.parametrize(
    ("sentence", "value", "note"),
    [
        ("The storm was forecast to reach the coast on Thursday.", "2021-01-07", tenses.NEAREST_NOTE),
        ("The court was set to sit on Friday.", "2021-01-08", tenses.NEAREST_NOTE),
        ("The court was due to sit on Monday.", "2021-01-04", tenses.UNSURE_NOTE),
    ],
)
def test_a_weekday_of_what_was_due_is_the_nearer_one_and_the_note_says_so(sentence: str, value: str, note: str):
    assert [(m.value, m.note) for m in moments.find(sentence, TUESDAY)] == [(value, note)]


def test_may_between_months_is_no_verb():
    found = moments.find("In April, May and June he was ill.", TUESDAY)
    assert [m.value for m in found] == ["2020-04", "2020-05", "2020-06"]


def test_a_clock_time_does_not_end_the_sentence_that_its_day_stands_in():
    for sentence in ("It will open at 9 a.m. Thursday.", "It will open at 9 a.m. on Thursday."):
        assert [(m.value, m.note) for m in moments.find(sentence, TUESDAY)] == [("2021-01-07T09:00", None)]


@pytest.mark.parametrize("sentence", BEHIND)
def test_a_date_told_in_the_past_is_the_last_one_up_to_the_day_of_the_article(sentence: str):
    assert [(m.value, m.note in (None, "end")) for m in moments.find(sentence, TUESDAY)] == [(BEHIND[sentence], True)]


@pytest.mark.parametrize("sentence", AHEAD)
def test_a_date_that_is_told_as_to_come_is_the_next_one(sentence: str):
    assert [(m.value, m.note in (None, "mid", "end")) for m in moments.find(sentence, TUESDAY)] == [
        (AHEAD[sentence], True)
    ]


@pytest.mark.parametrize("sentence", OPEN)
def test_where_the_tense_leaves_it_open_the_nearest_past_is_given_and_the_note_says_so(sentence: str):
    assert [(m.value, m.note) for m in moments.find(sentence, TUESDAY)] == [(OPEN[sentence], tenses.UNSURE_NOTE)]


@pytest.mark.parametrize("sentence", [*BEHIND, *AHEAD, *OPEN])
def test_without_the_date_of_the_article_no_tense_gives_a_value(sentence: str):
    assert [m.value for m in moments.find(sentence, None)] == [None]


@pytest.mark.parametrize(
    ("published", "value"),
    [(date(2020, 12, 29), "2021-02-01"), (date(2021, 2, 3), "2021-02-01"), (date(2021, 6, 1), "2021-02-01")],
)
def test_a_headline_in_the_present_takes_the_nearer_of_two_days(published: date, value: str):
    (m,) = moments.find("Bus fare rises on 1 February", published)
    assert m.value == value


def test_a_season_that_is_running_is_the_one_meant_whatever_the_tense():
    (winter,) = moments.find("The winter will stay mild.", TUESDAY)
    (summer,) = moments.find("The summer will be hot.", TUESDAY)
    assert (winter.value, summer.value) == ("2020-WI", "2021-SU")


def test_a_weekday_tells_the_year_of_the_day_beside_it():
    text = "He announced that he goes next Wednesday, July 31. It closed on Sunday, March 3."
    found = [(m.span.of(text), m.value) for m in moments.find(text, date(2019, 7, 25))]
    assert found == [("next Wednesday, July 31", "2019-07-31"), ("Sunday, March 3", "2019-03-03")]
    (other,) = moments.find("It opens on Tuesday, May 5, 2020.", TUESDAY)
    assert other.value == "2020-05-05"


@pytest.mark.parametrize(
    ("sentence", "value"), [("He was bailed until October.", "2020-10"), ("He was bailed till March.", "2021-03")]
)
def test_a_term_that_the_tense_leaves_open_is_the_nearest_one(sentence: str, value: str):
    (m,) = moments.find(sentence, TUESDAY)
    assert (m.value, m.note) == (value, "the tense does not tell which, the nearest taken")


def test_until_behind_what_lasted_tells_when_it_ended():
    (m,) = moments.find("She was mayor until November.", TUESDAY)
    assert (m.value, m.note) == ("2020-11", None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ana Reed came on a wet Monday in May 2013.", "XXXX-WXX-1"),
        ("“A Monday, I was at home,” she says.", "XXXX-WXX-1"),
        ("Nobody learns on a Sunday that on Monday they leave.", "XXXX-WXX-1"),
        ("The firm cut the Monday rate.", "XXXX-WXX-1"),
        ("Call us Monday to Friday, 9 a.m. to 5 p.m.", "XXXX-WXX-1"),
        ("She said so in a statement Monday.", "2021-01-04"),
        ("On Sunday he left. On Monday he was back.", "2021-01-04"),
        ("The Monday vote was close.", "2021-01-04"),
        ("It was shut Monday to Friday, 9 a.m. to 5 p.m.", "2020-12-28"),
    ],
)
def test_a_weekday_of_any_week_and_one_that_comes_back_have_no_date(text, value):
    assert {m.value for m in moments.find(text, TUESDAY) if text[m.start : m.end] == "Monday"} == {value}


def test_this_goes_with_both_days_of_a_pair():
    found = moments.find("The shop is open this Saturday and Sunday.", TUESDAY)
    assert [m.value for m in found] == ["2021-01-09", "2021-01-10"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He said he'd wait until Christmas.", "2021-12-25"),
        ("He left at Christmas.", "2020-12-25"),
        ("The mill was open until Christmas.", "2020-12-25"),
        ("Correction, 7 January: An earlier text was wrong.", "2021-01-07"),
        ("It closed on 7 January.", "2020-01-07"),
        ("The hall will open in the fall.", "2021-FA"),
    ],
)
def test_what_is_waited_for_and_notes_on_the_text_lie_ahead(text, value):
    assert [m.value for m in moments.find(text, TUESDAY)] == [value]


def test_he_was_hurt_in_the_fall_tells_no_season():
    assert moments.find("He was hurt in the fall.", TUESDAY) == []


def test_a_year_before_a_sum_is_one():
    assert [m.value for m in moments.find("It fell from 2,910 in 2008 to 1,938.", TUESDAY)] == ["2008"]


def test_what_was_agreed_on_a_day_begins_on_a_later_one():
    found = moments.find("They agreed on Monday to halt fire from noon on Sunday.", TUESDAY)
    assert [m.value for m in found] == ["2021-01-04", "2021-01-10T12:00"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("“I lived through the flood of ’01,” she said.", ["2001"]),
        ("He was born in the summer of ’97.", ["1997-SU"]),
        ("She said ’01.", []),
        ("A day ticket is dear.", []),
        ("He pays £6 a day.", ["P1D"]),
        ("It sold mills in its last fiscal year.", [None]),
    ],
)
def test_short_years_and_what_only_names_a_length(text, values):
    assert [m.value for m in moments.find(text, TUESDAY)] == values


def test_what_is_put_off_gets_the_nearest_such_day():
    assert [m.value for m in moments.find("The vote was put off to 9 February.", TUESDAY)] == ["2021-02-09"]
    assert [m.value for m in moments.find("The vote was put off to 9 December.", TUESDAY)] == ["2020-12-09"]
