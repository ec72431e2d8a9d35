"""Firms are known by what is said of them, and are then meant by `the company`."""

import pytest

from claims.extract import candidates
from claims.extract.named.things import firms
from claims.records import Article


def statements(text):
    return [c.statement for c in candidates.find(Article("art-22222223", text, "0" * 64))[0]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shares of Reed in Motion fell.", "Reed in Motion"),
        ("Reed Mills (TSX:RM) shares slid.", "Reed Mills"),
        ("Reed Mills CEO Otto Holm left.", "Reed Mills"),
        ("Otto Holm, chief executive of Reed Mills, left.", "Reed Mills"),
        ("It bought Reed Mills Ltd in May.", "Reed Mills"),
        ("The phone maker Reed Mills lost money.", "Reed Mills"),
    ],
)
def test_a_firm_is_told_by_its_shares_its_chief_or_its_form(text, name):
    assert [found for _, found in firms.told(text)] == [name]


@pytest.mark.parametrize(
    "text",
    ["Asian shares fell.", "Paris stocks rose.", "The Arden Stock Exchange closed.", "Reed’s Mill-listed shares fell."],
)
def test_peoples_places_and_exchanges_are_none(text):
    assert not list(firms.told(text))


def test_the_company_is_the_one_firm_of_the_lead():
    text = "Reed Mills CEO Otto Holm left in 2019. The company earned 643 million dollars."
    assert "Reed Mills earned 643 million dollars" in statements(text)
    two = "Reed Mills CEO Otto Holm met Voss Mills CEO Ana Brandt in 2019. He left. The company earned 643 million dollars."
    assert "The company earned 643 million dollars" in statements(two)


def test_a_firm_named_far_below_the_lead_is_not_the_company_everywhere():
    text = (
        "A mill burned in Arden. " * 30
        + "The bank met the coal giant Peabody. A clerk left. The company owes 3 million dollars."
    )
    assert "The company owes 3 million dollars" in statements(text)
