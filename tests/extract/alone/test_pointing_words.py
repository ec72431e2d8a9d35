"""Short phrases that only the sentences before them complete: `the latest`, `those affected`, `that figure`, `since`."""

import pytest

from claims.extract import candidates
from claims.records import Article


def open_words(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {word for c in found for word in c.unresolved}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The oldest, Otto Reed, was 90.", "The oldest"),
        ("The latest, a mill in Arden, went for 300 dollars.", "The latest"),
        ("Ana Holm said that the second, a baker, was sold.", "the second"),
        ("Otto Reed rejected the last.", "the last"),
        ("The total did fall in Arden in 2019.", "The total"),
        ("Half were sold to Otto Reed.", "Half"),
        ("Neither story could be checked in Arden.", "Neither story"),
        ("In May 2019 Otto Reed bought another.", "another"),
        ("Arden Air offers those injured 300 dollars.", "those injured"),
        ("Otto Reed has not sold a mill since.", "since"),
        ("Otto Reed will not be leaving over one.", "one"),
        ("“Don’t print that,” said Otto Reed.", "that"),
        ("Arden Air says that figure includes clerks.", "that figure"),
        ("That number hides a lot in Arden.", "That number"),
        ("Otto Reed proved that the three things are linked.", "the three things"),
        ("In a letter the Leeds-based company blames Otto Reed.", "the Leeds-based company"),
    ],
)
def test_what_was_told_before_is_open(text, word):
    assert word in open_words(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The oldest mill in Arden was sold.", "The oldest"),
        ("The latest of the mills in Arden was sold.", "The latest"),
        ("Otto Reed was the last.", "the last"),
        ("Neither Otto Reed nor Ana Holm was hurt.", "Neither Otto"),
        ("Half of the Arden mills were sold.", "Half"),
        ("Arden sold one mill after another.", "another"),
        ("Arden Air offers those injured in the Arden fire 300 dollars.", "those injured"),
        ("Otto Reed left in 2019 and has not sold a mill since.", "since"),
        ("Otto Reed would not open a mill without one.", "one"),
        ("Arden Air says that figure skaters are fast.", "that figure"),
        ("When Otto Reed met Ana Holm the two bakers laughed.", "the two bakers"),
    ],
)
def test_what_the_words_themselves_tell_is_not(text, word):
    assert word not in open_words(text)


@pytest.mark.parametrize(
    ("text", "statement", "word"),
    [("Ana Holm put three bakers on the board, which has six members.", "The board has six members", "the board")],
)
def test_the_noun_that_a_relative_clause_tells_of_points_back_as_a_subject_does(text, statement, word):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    assert word in next(c.unresolved for c in found if c.statement == statement)


def test_an_adverb_behind_that_does_not_hide_it():
    found, _ = candidates.find(Article("art-22222223", "“That probably is a first,” said Ana Reed.", "0" * 64))
    assert found[0].unresolved == ("That",)
