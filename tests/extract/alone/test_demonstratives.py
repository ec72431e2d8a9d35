"""Small words that stand for what was told before, and those that something in the statement tells."""

import pytest

from claims.extract import candidates
from claims.records import Article


def open_words(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {word for c in found for word in c.unresolved}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Otto Reed did so at the wish of Ana Holm.", "did so"),
        ("Otto Reed is free to do so in Arden.", "do so"),
        ("If you continue that, you ruin Arden.", "that"),
        ("Otto Reed ought to pull that back.", "that"),
        ("Otto Reed means to give that some thought in Arden.", "that"),
        ("Ana Holm’s note said that was not her view.", "that"),
        ("Bakers of Arden, too – and that can hurt.", "that"),
        ("Otto Reed asked how bakers will interpret that.", "that"),
        ("This normally is a quiet day in Arden.", "This"),
        ("Ana Holm then spliced these into circles in Arden.", "these"),
        ("The press asked Otto Reed about it in Arden.", "it"),
        ("The press asked Otto Reed about it that same day.", "it"),
        ("For bakers in Arden now, that means that bread is dear.", "that"),
        ("Neither is likely to help Otto Reed.", "Neither"),
    ],
)
def test_what_only_the_article_tells_is_open(text, word):
    assert word in open_words(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Otto Reed wanted to sell the mill and did so in Arden.", "did so"),
        ("Bakers filing suit are free to do so in Arden.", "do so"),
        ("Otto Reed said that, in Arden, bread is cheap.", "that"),
        ("Otto Reed knows a baker that was born in Arden.", "that"),
        ("Otto Reed was happy, given that many bakers left Arden.", "that"),
        ("Otto Reed sold the bakers these in Arden.", "these"),
        ("The owner of the mill told Otto Reed about it in Arden.", "it"),
        ("After the fire, the press asked Otto Reed about it in Arden.", "it"),
        ("Neither mill was sold to Otto Reed.", "Neither"),
    ],
)
def test_what_the_statement_tells_is_not(text, word):
    assert word not in open_words(text)
