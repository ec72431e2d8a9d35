"""Which state, city or country a bare word for one means, and which it does not."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, title=None):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, title=title))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Voters in Ohio chose. Ohio has a big mill. Farmers came. In 2019 the state had 300 mills.",
            "In 2019 Ohio had 300 mills",
        ),
        (
            "Voters in Ohio, a key swing state, chose Ohio men. Farmers came. In 2019 the state’s mills had 300 men.",
            "In 2019 Ohio’s mills had 300 men",
        ),
        (
            "Voters in Ohio chose. Ohio is big. Farmers came. Otto Reed saw 300 mills in the state this week.",
            "Otto Reed saw 300 mills in Ohio this week",
        ),
    ],
)
def test_the_only_state_of_a_text_is_meant(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Voters in Ohio and Texas chose. Ohio and Texas are big. Farmers came. In 2019 the state had 300 mills.",
        "Voters in Ohio chose. Ohio is big. He left New York. Farmers came. In 2019 the state had 300 mills.",
        "Voters in Ohio chose. Another state is big; Ohio is not. Farmers came. In 2019 the state had 300 mills.",
        "A man from Ohio came to Norland. Farmers came. In 2019 the state had 300 mills.",
    ],
)
def test_of_several_states_none_is_meant(text):
    assert "In 2019 the state had 300 mills" in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "ASHFORD - A mill burned. Men of Ashford came. In 2019 the city had 300 mills.",
            "In 2019 Ashford had 300 mills",
        ),
        (
            "ASHFORD, Ohio, May 3 (Agency) — A mill burned. Men of Ashford came. In 2019 a fire here killed 300 cows.",
            "In 2019 a fire in Ashford killed 300 cows",
        ),
        (
            "ASHFORD - A mill burned. Men of Ashford came. In 2019 a road between here and Arden cost $3 million.",
            "In 2019 a road between Ashford and Arden cost $3 million",
        ),
    ],
)
def test_the_city_of_the_dateline_is_here(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "WASHINGTON - A mill burned. Men of Washington came. In 2019 the city had 300 mills.",
            "In 2019 the city had 300 mills",
        ),
        (
            "ASHFORD - A mill burned. Men of Ashford went to Berlin. In 2019 the city had 300 mills.",
            "In 2019 the city had 300 mills",
        ),
        ("ASHFORD - A mill burned. In 2019 the city had 300 mills.", "In 2019 the city had 300 mills"),
        (
            "ASHFORD - A mill burned. Men of Ashford came. “In 2019 a fire here killed 300 cows,” Otto Reed said.",
            "In 2019 a fire here killed 300 cows",
        ),
    ],
)
def test_where_the_city_may_be_another_it_stays(text, statement):
    assert statement in statements(text)


def test_a_country_is_called_as_the_text_calls_it():
    found = statements("Men of Britain met in May. In 2019 the country had 300 mills.")
    assert "In 2019 Britain had 300 mills" in found
    found = statements("Men of Burma met men of Norway in May. Farmers came. In 2019 the country had 300 mills.")
    assert "In 2019 the country had 300 mills" in found
