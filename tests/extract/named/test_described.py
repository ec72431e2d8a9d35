"""A firm told by its trade, its country or its shares, and names told the other way round."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, title=None):
    found, _ = candidates.find(Article("art-22222226", text, "0" * 64, title=title))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Alibaba shares fell. In 2019 the Chinese company sold 9 mills.", "In 2019 Alibaba sold 9 mills"),
        ("Alibaba shares fell. In 2019 the Chinese e-commerce giant sold 9 mills.", "In 2019 Alibaba sold 9 mills"),
        (
            "Beauty company Orvex sold creams. In 2019 the beauty brand’s mills lost 9 men.",
            "In 2019 Orvex’s mills lost 9 men",
        ),
        (
            "Shares of Orvex fell. Men were glad. In 2019 the stock lost 9 dollars.",
            "In 2019 Orvex’s stock lost 9 dollars",
        ),
        (
            "The Ashford Court of Appeals met. In 2019 the appeals court freed 9 men.",
            "In 2019 the Ashford Court of Appeals freed 9 men",
        ),
    ],
)
def test_one_is_known_by_its_trade_or_its_sort(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Shares of Orvex and of Boeing fell. In 2019 the toy giant sold 9 mills.",
            "In 2019 the toy giant sold 9 mills",
        ),
        ("Shares of Orvex fell. In 2019 the largest company sold 9 mills.", "In 2019 the largest company sold 9 mills"),
        ("Shares of Orvex fell. In 2019 the stock market lost 9 dollars.", "In 2019 the stock market lost 9 dollars"),
        (
            "Shares of Orvex fell. In 2019 the toy company that Reed led lost 9 mills.",
            "In 2019 the toy company that Reed led lost 9 mills",
        ),
        (
            "The Ashford Court of Appeals met the Arden Court of Appeals. In 2019 the appeals court freed 9 men.",
            "In 2019 the appeals court freed 9 men",
        ),
        (
            "The Ashford Court of Mills met. In 2019 the appeals court freed 9 men.",
            "In 2019 the appeals court freed 9 men",
        ),
    ],
)
def test_another_one_is_not(text, statement):
    assert statement in statements(text)
