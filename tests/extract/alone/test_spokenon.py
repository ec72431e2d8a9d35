"""Days that count from a speech or from another day of the sentence: told where the sentence tells that one, else asked for."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.records import Article

THURSDAY = date(2019, 11, 21)


def found(text, published=THURSDAY):
    return candidates.find(Article("art-22222223", text, "0" * 64, published=published))[0]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("“Reed left Arden last night,” Otto Holm told reporters Wednesday.", "last night (19 November 2019)"),
        ("On Monday, Otto Holm said: “We sold Arden Mills yesterday.”", "yesterday [17 November 2019]"),
        ("“Arden Mills will open tomorrow,” said Otto Holm on 5 November.", "tomorrow (6 November 2019)"),
    ],
)
def test_today_in_somebodys_words_is_told_by_the_day_of_saying_it(text, shown):
    assert shown in " ".join(c.statement for c in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "“We sold Arden Mills today,” said Otto Holm, who was fined on Monday.",
        "“We sold Arden Mills today,” said Otto Holm, adding that the vote on Tuesday was close.",
        "Otto Holm said on Monday that Ana Reed had told him: “We sell Arden Mills today.”",
        "“We sold Arden Mills today,” said Otto Holm.",
    ],
)
def test_a_day_beside_the_saying_tells_nothing_where_it_is_of_something_else(text):
    assert any("date needed: today" in c.unresolved for c in found(text))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ana Reed lost Arden in 2016. The following year, Ana Reed left Arden.", "The following year (2017)"),
        ("Ana Reed won Arden in 2016. The previous year, Otto Holm had won Arden.", "The previous year (2015)"),
    ],
)
def test_the_year_beside_the_one_told_just_before_is_told(text, shown):
    assert shown in " ".join(c.statement for c in found(text))


def test_the_year_before_another_that_no_figures_tell_is_asked_for():
    text = "Ana Reed won Arden in 2016. Arden sold 30 mills last year, up from 20 the previous year."
    assert "date needed: the previous year" in [o for c in found(text) for o in c.unresolved]


def test_a_count_beside_its_own_date_is_not_counted_on_from_it():
    told = found("Otto Holm was told of it only on 4 November — more than two weeks later.")[0]
    assert told.statement.endswith("4 November 2019 — more than two weeks later")
    assert "date needed" not in " ".join(told.unresolved)
    assert (
        "later (14 November 2019)"
        in found("Otto Holm left Arden on 4 November. Ten days later he came back.")[1].statement
    )


def test_the_weekend_before_is_not_that_of_the_article():
    told = found("Arden was quiet the weekend before.")[0]
    assert told.statement == "Arden was quiet the weekend before" and told.unresolved == ("date needed: the weekend",)
    assert found("Arden was quiet over the weekend.")[0].statement.endswith("(weekend of 16 November 2019)")


@pytest.mark.parametrize("words", ["Currently", "In recent years"])
def test_the_present_of_an_article_without_a_day_is_asked_for(words):
    text = f"{words} Arden has lost two mills."
    assert found(text, None)[0].unresolved == (f"date needed: {words}",)
    assert found(text)[0].unresolved == ()


def test_the_first_year_of_something_needs_no_date():
    assert found("Arden lost two mills in the first year of the war.")[0].unresolved != ("date needed: the first year",)
    assert "date needed: the first year" in found("In the first year Arden lost two mills.")[0].unresolved


def test_a_season_that_bookings_are_for_is_the_coming_one():
    november = found("Bookings for the summer are up 3 per cent in Arden.")[0]
    assert "summer (2020)" in november.statement
    assert "summer (2019)" in found("Arden was dry in the summer.")[0].statement
