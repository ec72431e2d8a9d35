"""Where a clause with since, when or though is a claim of its own, and where it only says when."""

from __future__ import annotations

import pytest

from tests.extract.test_pieces import quotes


@pytest.mark.parametrize(
    "text",
    [
        "Two of the millers died before Otto Reed was 10.",
        "Wages have been cut in half since Otto Reed took office in 2019.",
        "The gate has since been removed by 40 clerks.",
        "The mill I measured since 1997 has lost 41 sails.",
        "Clara Voss moved to Arden when she was seven.",
        "Clara Voss was ill while Otto Reed ran 40 mills.",
        "The council acts as though prices were rising by 10 per cent.",
    ],
)
def test_a_clause_that_only_says_when_or_how_stays_with_its_main_clause(text):
    assert quotes(text) == [text]


def test_a_clause_that_holds_by_itself_is_a_claim():
    assert quotes("Otto Reed has been in Arden for 20 months, since he fled in May 2019.")[1:] == [
        "he fled in May 2019"
    ]
    assert quotes("Half of them voted while 5 per cent left.") == ["Half of them voted", "5 per cent left"]
    assert quotes("The mill shut, when 40 clerks had left.") == ["The mill shut", "40 clerks had left"]
