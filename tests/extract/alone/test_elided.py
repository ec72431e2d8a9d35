"""What the end of a statement leaves to words told before: its verb, its noun, what was said."""

import pytest

from claims.extract import candidates
from claims.records import Article


def open_words(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {word for c in found for word in c.unresolved}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Otto Reed had not.", "had not"),
        ("Otto Reed promised in 2011 that he wouldn’t.", "wouldn’t"),
        ("The Arden board could have.", "could have"),
        ("Mill boys could have.", "could have"),
        ("Otto Reed acknowledged as much.", "as much"),
        ("Arden is less so.", "less so"),
        ("Otto Reed said in 2011 that moving wasn’t one.", "one"),
        ("Arden Air found, in the end, exactly one.", "one"),
        ("“This one was angry,” said Otto Reed.", "This one"),
        ("The 12th will be sold to Otto Reed.", "The 12th"),
        ("Mills were bad and so was the cake of Otto Reed in 2011.", "so"),
        ("“One in four bakers here is ill,” said Otto Reed.", "here"),
        ("Both are to be sold to Otto Reed.", "Both"),
        ("There are four in Arden, Otto Reed said.", "four"),
    ],
)
def test_what_only_the_article_tells_is_open(text, word):
    assert word in open_words(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Otto Reed tried to sell the mill in 2011 but could not.", "could not"),
        ("Otto Reed sold more than Ana Holm did.", "did"),
        ("Otto Reed did what he could.", "could"),
        ("Otto Reed is paid twice as much.", "as much"),
        ("Ana Holm left Arden when she was one.", "one"),
        ("Of the mills of Otto Reed, this one is old.", "this one"),
        ("Otto Reed was freed on the 12th.", "the 12th"),
        ("In the Mill St was a bus of Otto Reed.", "the Mill St"),
        ("Nor is Otto Reed rich.", "Nor"),
        ("“In Arden we sold it here,” said Otto Reed.", "here"),
        ("“We are glad here in Arden,” said Otto Reed.", "here"),
        ("Otto Reed and Ana Holm both were ill in 2011.", "both"),
        ("There are four mills in Arden, Otto Reed said.", "four"),
    ],
)
def test_what_the_statement_tells_is_not(text, word):
    assert word not in open_words(text)


def test_a_comment_behind_a_helping_verb_does_not_complete_it():
    found, _ = candidates.find(
        Article("art-22222240", "“They will sell 30 mills,” said Otto Reed. He isn’t, apparently.", "0" * 64)
    )
    assert "isn’t" in found[-1].unresolved
