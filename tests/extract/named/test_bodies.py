"""Bodies that a text tells by what they do, by whose they are or by what they see to, and what the bare word means after it."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, title=None):
    found, _ = candidates.find(Article("art-22222225", text, "0" * 64, title=title))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Workers at Ashford Mills left. The men were tired. In 2019 the company sold 300 mills.",
            "In 2019 Ashford Mills sold 300 mills",
        ),
        (
            "Ashford Labs, which runs 9 mills, met. The men were tired. In 2019 the company sold 300 huts.",
            "In 2019 Ashford Labs sold 300 huts",
        ),
        (
            "Men sold it to Ashford Labs, a startup in which Ana Holm has a stake. In 2019 the company sold 300 mills.",
            "In 2019 Ashford Labs sold 300 mills",
        ),
        (
            "The contractor in question, Ashford Civil, met. Ana came. In 2019 the contractor sold 300 mills.",
            "In 2019 Ashford Civil sold 300 mills",
        ),
        (
            "Otto Reed, president of Mill Crafts Local 117, came. In 2019 the union sold 300 mills.",
            "In 2019 Mill Crafts Local 117 sold 300 mills",
        ),
    ],
)
def test_the_company_is_the_one_that_acts_as_one(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Workers at Ashford Mills left. Workers at Norland Huts came. The men were tired. In 2019 the company sold 300 mills.",
        "Workers at Ashford Mills left. Men came to a company. The men were tired. In 2019 the company sold 300 mills.",
        f"Workers at Ashford Mills left. {'The men were tired. ' * 80}In 2019 the company sold 300 mills.",
        "Workers at the Ashford Ministry of Mills left. The men were tired. In 2019 the company sold 300 mills.",
        "Men came to Ashford. In Ashford, a company closed. In 2019 the company sold 300 mills.",
    ],
)
def test_the_company_stays_where_another_may_be_meant(text):
    assert "In 2019 the company sold 300 mills" in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Norway’s central bank met. In 2019 the bank sold 300 mills.", "In 2019 Norway’s central bank sold 300 mills"),
        (
            "Men met the state mill board. In 2019 the board sold 300 mills.",
            "In 2019 the state mill board sold 300 mills",
        ),
        (
            "Otto Reed died. Men met Reed’s family. Ana came. In 2019 the family sold 300 mills.",
            "In 2019 Otto Reed’s family sold 300 mills",
        ),
        (
            "Men met the Norwegian Parliament. In 2019 the legislature sold 300 mills.",
            "In 2019 the Norwegian Parliament sold 300 mills",
        ),
        (
            "Arden Supreme Court Justice Otto Reed came. In 2019 the court sold 300 mills.",
            "In 2019 the Arden Supreme Court sold 300 mills",
        ),
        (
            "Ana Holm asked for an old court file. Men came to the Arden Mill Court. In 2019 the court sold 300 mills.",
            "In 2019 the Arden Mill Court sold 300 mills",
        ),
    ],
)
def test_a_body_is_told_by_whose_it_is_or_by_who_sits_in_it(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway’s central bank met. Peru’s central bank met. In 2019 the bank sold 300 mills.",
        "Norway’s central bank met. Men came to a bank. In 2019 the bank sold 300 mills.",
        "Men came to the old bank. In 2019 the bank sold 300 mills.",
        "Norway’s own bank met. In 2019 the bank sold 300 mills.",
    ],
)
def test_a_body_of_which_there_may_be_two_stays(text):
    assert "In 2019 the bank sold 300 mills" in statements(text)


def test_who_belongs_to_a_body_calls_it_this():
    told = "The House Mill Committee met. Otto Reed came. “This committee sold 300 mills in 2019,” Reed said."
    assert any("The House Mill Committee sold" in s for s in statements(told))
    two = told.replace("met.", "met the Arden Glue Committee.")
    assert not any("House Mill Committee sold" in s for s in statements(two))
