"""Which words tell of one person by their form."""

import pytest

from claims.extract.lang.en import trades


@pytest.mark.parametrize("low", ["coroner", "machinist", "postman", "student", "technician", "lad", "mayor"])
def test_a_trade_tells_of_somebody(low):
    assert trades.somebody(low)


@pytest.mark.parametrize("low", ["letter", "river", "event", "statement", "factor", "committee", "list", "motor"])
def test_other_words_that_end_so_do_not(low):
    assert not trades.somebody(low)
