"""What the text says its named things are, and which of them the bare word for one means after it."""

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
            "The Arden Budget Office met. In 2019 the agency sold 300 mills.",
            "In 2019 the Arden Budget Office sold 300 mills",
        ),
        (
            "Ana Holm showed her new documentary “9 mills.” Men came. In 2019 the film drew 300 guests.",
            "In 2019 the documentary “9 mills” drew 300 guests",
        ),
        (
            "The New Arden Times wrote of it. In 2019 he read 300 stories from the Times with his men.",
            "In 2019 he read 300 stories from the New Arden Times with his men",
        ),
        (
            "The Mill-5 program, called Mill-5, grew. In 2019 the program cost 9 dollars.",
            "In 2019 the Mill-5 program cost 9 dollars",
        ),
    ],
)
def test_a_kind_means_what_was_said_to_be_one(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Arden Budget Office met the Department of Mills. In 2019 the agency sold 300 mills.",
            "In 2019 the agency sold 300 mills",
        ),
        ("An Arden Mill Office report came. In 2019 the office sold 300 mills.", "In 2019 the office sold 300 mills"),
        (
            "Ana Holm showed the film “9 mills.” Then came the film “8 huts.” Men saw. In 2019 the film drew 300 guests.",
            "In 2019 the film drew 300 guests",
        ),
    ],
)
def test_a_kind_means_none_of_several(text, statement):
    assert statement in statements(text)
