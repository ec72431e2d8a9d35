"""Dates of a statement that need the whole row, or the sentence, to be told: rows of days in one month."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, published):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, published=published))
    return [c.statement for c in found]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("from June 5 to 8", "from June 5 to 8, 2019"),
        ("on June 5–8", "on June 5–8, 2019"),
        ("on June 5 and 8", "on June 5 and 8, 2019"),
        ("from June 5 to 8, 2018", "from June 5 to 8, 2018"),
        ("from June 5 to 8 of last year", "from June 5 to 8 of last year (2018)"),
    ],
)
def test_a_row_of_days_gets_its_year_once(words, shown):
    assert statements(f"The Arden fair ran {words}.", date(2019, 6, 20)) == [f"The Arden fair ran {shown}"]


def test_a_row_that_tells_its_year_itself_is_not_asked_for_it():
    article = Article(
        "art-22222223", "The Arden fair ran from June 5 to 8 of last year.", "0" * 64, published=date(2019, 9, 8)
    )
    assert [c.unresolved for c in candidates.find(article)[0]] == [()]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "Norland left Arden in 1997. Since then, Arden has had 300 mills.",
            "Since then (1997), Arden has had 300 mills",
        ),
        ("On Saturday, a mill burned. At the time, Otto Reed was 31.", "At the time (15 June 2019), Otto Reed was 31"),
        ("Arden won in May 2018. By then, Otto Reed had 300 mills.", "By then (May 2018), Otto Reed had 300 mills"),
        (
            "Voss left in 1990 and came in 1995. Since then, Arden has had 300 mills.",
            "Since then, Arden has had 300 mills",
        ),
        ("Voss may run in 2020. Otto Reed had 300 mills at the time.", "Otto Reed had 300 mills at the time"),
        ("In 1990 Otto Reed had 300 mills at the time.", "In 1990 Otto Reed had 300 mills at the time"),
        ("Norland left in 1997. It heard from then-mayor Otto Reed, 31.", None),
    ],
)
def test_then_is_the_one_past_date_told_just_before(text, shown):
    found = statements(text, date(2019, 6, 20))
    assert shown in found if shown else not any("(1997)" in s for s in found), found
