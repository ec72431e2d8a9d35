"""Whose dates a text is told by: a history by its own, news by the article's; and what counts from another date."""

from datetime import date

import pytest

from claims.extract import moments

ANCHOR = date(2020, 8, 5)
HISTORY = (
    "In 1931 the dam was planned. Work began in March 1932 and cost nine lives. "
    "The valley was cleared in 1934 and the first water came on 2 May 1935. "
)


def values(text: str, anchor: date | None = ANCHOR) -> dict[str, str | None]:
    """The words of each moment with its value; the last where words come twice."""
    return {m.span.of(text): m.value for m in moments.find(text, anchor)}


@pytest.mark.parametrize("anchor", [None, ANCHOR])
def test_a_day_without_a_year_takes_the_year_of_the_date_before_it_in_a_history(anchor):
    assert values(HISTORY + "On 9 June the gates were shut.", anchor)["9 June"] == "1935-06-09"
    assert values("In 1939 the bridge was begun. On September 17 it fell.", anchor)["September 17"] == "1939-09-17"


def test_a_history_goes_on_into_the_next_year():
    assert values(HISTORY + "It overflowed in December 1936. In January the town was moved.")["January"] == "1937-01"


def test_the_year_that_a_date_was_lent_is_told_in_its_note():
    text = HISTORY + "In late June the gates were shut."
    (m,) = [m for m in moments.find(text, ANCHOR) if m.value == "1935-06"]
    assert m.note == "late; the year of the date before it in the text"


OPENING = "A plane that hit a hill in March 2018 was full, a report said on Monday. It had left Arden. "


def test_a_day_of_the_month_that_a_text_opens_with_is_of_that_year():
    assert values(OPENING + "It fell at 21:47 on 7 March.")["21:47 on 7 March"] == "2018-03-07T21:47"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (OPENING + "The report was sold on 7 July.", "7 July", "2020-07-07"),
        (OPENING.replace("March", "July") + "The report was sold on 7 July.", "7 July", "2020-07-07"),
        (OPENING + "Another fell in March 2019, on 7 March.", "7 March", "2020-03-07"),
        (OPENING + "The board met again on Saturday, 7 March.", "Saturday, 7 March", "2020-03-07"),
    ],
)
def test_a_day_of_another_month_or_just_gone_is_not(text, words, value):
    assert values(text)[words] == value


def test_the_same_month_last_year_is_not_the_month_told_before():
    assert values("It sold 40 in June, down on the same month last year.")["the same month"] is None


def test_news_keeps_the_date_of_the_article():
    text = "The mill, built in 1987, burned on Monday. On 3 August its owner had sold it. It had closed in May."
    found = values(text)
    assert (found["3 August"], found["May"]) == ("2020-08-03", "2020-05")


def test_a_day_of_the_month_before_the_article_is_news_in_a_short_text():
    assert values("The firm, founded on 3 March 2015, was sold on 20 July.")["20 July"] == "2020-07-20"
    assert values("The firm, founded on 3 March 2015, was sold on 20 May.")["20 May"] == "2015-05-20"


def test_a_day_soon_after_one_written_out_is_of_its_year_where_news_would_tell_another():
    news = "On Monday the ban fell. On Tuesday it rained. "
    text = news + "It had come in on 15 November 2017, and he had left on 21 November."
    assert values(text)["21 November"] == "2017-11-21"
    assert values(news + "It had come in on 15 March 2017, and he left on 21 April.")["21 April"] == "2020-04-21"


def test_a_year_named_in_passing_lends_nothing():
    assert values("The firm was founded in 1987. On 5 May it sold its mill.")["5 May"] == "2020-05-05"


def test_dates_that_are_joined_share_their_year():
    assert values("It rained between March and April 2018.")["March"] == "2018-03"
    assert values("It rained from November to February 2018.")["November"] == "2017-11"
    assert values("They met on 14 November 2016 and 3 January.")["3 January"] == "2017-01-03"


COUNTED = {
    "He was seized on 11 April 2019. The next day he was charged.": ("The next day", "2019-04-12"),
    "He was seized on 11 April 2019. Two weeks later he fled.": ("Two weeks later", "2019-W17"),
    "He was seized on 11 April 2019. The day before he had phoned.": ("The day before", "2019-04-10"),
    "He was seized in April 2019. Three months later he fled.": ("Three months later", "2019-07"),
    "He was seized in April 2019. By the end of that year he was free.": ("the end of that year", "2019"),
    "He was seized in April 2019 and freed in October of the same year.": ("October of the same year", "2019-10"),
    "He was seized in April 2019 and freed in May of the following year.": ("May of the following year", "2020-05"),
}


@pytest.mark.parametrize("text", COUNTED)
def test_what_counts_from_the_date_before_says_so(text):
    words, value = COUNTED[text]
    (m,) = [m for m in moments.find(text, ANCHOR) if m.span.of(text) == words]
    assert m.value == value
    assert m.note.startswith("counted from 2019-04")


@pytest.mark.parametrize(
    "text",
    [
        "The town has voted since 1908. Eight years earlier he had lost.",
        "He was seized in April 2019. The next day he was charged.",
        "He was seized in March, and will be tried on 11 April 2021. He was freed on the same day.",
        "He was seized on 11 April 2019." + " The river ran on and on." * 30 + " The next day he was charged.",
    ],
)
def test_what_cannot_be_counted_stays_open(text):
    assert moments.find(text, ANCHOR)[-1].note == "counts from another date of the text"


def test_a_day_that_only_names_a_call_is_none_to_count_from():
    text = "The hearing ended on Tuesday. In the morning, they asked about his July 25 phone call. Later in the day, he left."
    found = {text[m.start : m.end]: m.value for m in moments.find(text, date(2019, 11, 20))}
    assert found["Later in the day"] == "2019-11-19" and found["July 25"] == "2019-07-25"
    assert not (found["the morning"] or "").startswith("2019-07-25")
