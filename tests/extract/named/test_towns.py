"""Cities and states told by their mayors, halls, councils and governors: what `the city` and `the state` are after that."""

import pytest

from claims.extract import candidates
from claims.records import Article


def last(text):
    return candidates.find(Article("art-22222223", text, "0" * 64))[0][-1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Galt Mayor Ana Reed left on 4 May 2019. The city has 80,000 people.", "Galt has 80,000 people"),
        ("Ana Reed, the mayor of Galt, left in 2019. Police in the city shot two men.", "Police in Galt shot two men"),
        ("A fire broke out in downtown Galt in 2019. The city has 80,000 people.", "Galt has 80,000 people"),
        ("The Galt City Council sold 30 mills. The city has 80,000 people.", "Galt has 80,000 people"),
        ("Otto Holm was born in Galt, Ohio, in 1990. The city has 80,000 people.", "Galt has 80,000 people"),
        (
            "North Carolina Gov. Ana Reed left in 2019. The state has 10 million people.",
            "North Carolina has 10 million people",
        ),
    ],
)
def test_a_city_is_known_by_who_governs_it(text, shown):
    assert last(text).statement == shown


@pytest.mark.parametrize(
    "text",
    [
        "Former Mayor Otto Holm left in 2019. The city has 80,000 people.",
        "Galt Mayor Ana Reed met Lund Mayor Otto Holm in 2019. The city has 80,000 people.",
        "Galt Mayor Ana Reed left for Chicago in 2019. The city has 80,000 people.",
    ],
)
def test_the_city_stays_open_where_none_or_two_are_told(text):
    assert last(text).statement == "The city has 80,000 people"
    assert "The city" in last(text).unresolved
