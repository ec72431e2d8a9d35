"""Whether a date is told counts the years a statement adds, not those its quote has elsewhere."""

from datetime import date

import pytest

from benchmarks.quality.standing import outcome
from claims.extract import candidates
from claims.records import Article

TEXT = "In August, the council paid $300 for the 2016 election. Ana Reed, its head, signed the bill in September."


@pytest.mark.parametrize(("published", "told"), [(date(2016, 9, 20), True), (None, False)])
def test_a_month_is_told_by_a_year_that_the_quote_has_for_something_else(published, told):
    claims, _ = candidates.find(Article("art-x", TEXT, "", title=None, published=published))
    expression = {"start": 3, "end": 9, "kind": "date", "date": "2016-08"}
    found = outcome(TEXT, expression, claims[0], claims[0].end)
    assert found is not None and found.right is told
