"""Whom and what `the accused`, `the court` and `the ferry` mean, told somewhere in the article; and where it cannot be told."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, title=None):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, title=title))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Otto Reed, aged 40, pleaded guilty in May. The accused sold 30 guns.", "Otto Reed sold 30 guns"),
        ("Otto Reed was charged with theft. The defendant sold 30 guns.", "Otto Reed sold 30 guns"),
        ("Otto Reed appeared in the Arden court. The accused sold 30 guns.", "Otto Reed sold 30 guns"),
        (
            "The mayor, Otto Reed, spoke. It held twice as much as  the mayor had asked for in 2019.",
            "It held twice as much as  Otto Reed had asked for in 2019",
        ),
    ],
)
def test_who_is_tried_or_compared_is_told(text, statement):
    assert " ".join(statement.split()) in statements(text)


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Otto Reed and Paul Quill met. Otto Reed saw 3 mills. The accused sold 30 guns.", "The accused"),
        (
            "Otto Reed was charged with theft. Paul Quill was charged with theft. The accused sold 30 guns.",
            "The accused",
        ),
        ("Farmers spoke. In 2019 they thanked the mayor for selling 30 huts.", "the mayor"),
    ],
)
def test_one_of_several_or_of_none_stays_open(text, open_word):
    assert any(open_word in left_open for left_open in statements(text).values())


def test_what_an_office_is_held_for_tells_which():
    found = statements("Farmers spoke. In 2019 they thanked the spokesman for Ashford.")
    assert not any("the spokesman" in left_open for left_open in found.values())
