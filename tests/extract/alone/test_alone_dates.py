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
