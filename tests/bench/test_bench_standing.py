"""An expression is judged by the claim that tells it; a date by the years a statement adds, not by those its quote has."""

from datetime import date

import pytest

from benchmarks.quality.standing import outcome, telling
from claims.extract import candidates
from claims.records import Article

TEXT = "In August, the council paid $300 for the 2016 election. Ana Reed, its head, signed the bill in September."


@pytest.mark.parametrize(("published", "told"), [(date(2016, 9, 20), True), (None, False)])
def test_a_month_is_told_by_a_year_that_the_quote_has_for_something_else(published, told):
    claims, _ = candidates.find(Article("art-x", TEXT, "", title=None, published=published))
    expression = {"start": 3, "end": 9, "kind": "date", "date": "2016-08"}
    found = outcome(TEXT, expression, claims[0], claims[0].end)
    assert found is not None and found.right is told


def test_what_a_statement_leaves_to_a_claim_of_its_own_is_judged_there():
    text = "Ana Reed, who ran the mill in Arden, left on 3 May 2019. The mill closed."
    claims, _ = candidates.find(Article("art-x", text, "", title=None, published=date(2019, 5, 6)))
    around, own = claims[:2]
    assert "mill" not in around.statement and "mill" in own.statement
    at = text.index("the mill")
    assert telling(claims, around, at, at + len("the mill")) is own
    assert telling(claims, around, text.index("left"), text.index(" on")) is around
