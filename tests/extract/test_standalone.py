"""Statements that stand alone, and those that say what is missing. Nothing in them is invented."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, published=None):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, published=published))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Clara Voss won the vote. She took office in May 2019.", "Clara Voss took office in May 2019"),
        ("The bridge was built in 1950 and was closed in 2019.", "The bridge was closed in 2019"),
        ("Otto Reed met Paul Quill, who lost the vote in 2019.", "Paul Quill lost the vote in 2019"),
        ("He praised Clara Voss, whose party holds 14 seats.", "Clara Voss’s party holds 14 seats"),
        ("It moved to the Arden Theatre, which has 900 seats.", "the Arden Theatre has 900 seats"),
        (
            "Clara Voss lived in Arden, where she ran a shop for six years.",
            "Clara Voss ran a shop for six years in Arden",
        ),
        ("For selling 300 houses, the firm was fined.", "The firm sold 300 houses"),
        ("The storm hit Arden, killing four people.", "The storm hit Arden, killing four people"),
        ("Clara Voss said she had 300 votes.", "Clara Voss had 300 votes"),
        ("“We counted two cars,” said Clara Voss.", "Clara Voss: “We counted two cars”"),
    ],
)
def test_what_is_missing_is_carried_over(text, statement):
    found = statements(text)
    assert statement[:1].upper() + statement[1:] in found, found


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("He took office in May 2019.", "He"),
        ("They counted 300 votes.", "They"),
        ("Otto Reed argued with the suspect. The suspect fell. He broke two ribs.", "He"),
        ("The milestone was reached in 2019.", "The milestone"),
        ("The 26-year-old won two medals.", "The 26-year-old"),
    ],
)
def test_what_cannot_be_told_is_listed_and_not_guessed(text, open_word):
    found = statements(text)
    assert any(open_word in words and open_word in said for said, words in found.items()), found


def test_a_woman_is_not_meant_by_he():
    found = statements("Clara Voss won the vote. He took office in May 2019.")
    assert found["He took office in May 2019"] == ("He",)


def test_somebody_named_in_between_leaves_a_pronoun_open():
    found = statements("Otto Reed won the vote. In the hall stood Karl Brandt. He left in 2019.")
    assert found["He left in 2019"] == ("He",)


def test_known_dates_are_added_to_relative_ones():
    found = statements("The bridge was closed yesterday. It had been built in May.", date(2021, 1, 4))
    assert "The bridge was closed yesterday (3 January 2021)" in found


def test_quoted_words_are_never_changed():
    found = statements("“We closed two pools last year,” said Clara Voss.", date(2021, 1, 4))
    assert "Clara Voss: “We closed two pools last year”" in found


def test_a_span_up_to_now_needs_the_day_of_the_article():
    text = "Otto Reed has been held in a prison in Arden for 20 months."
    assert statements(text) == {text.rstrip("."): ("date needed: 20 months",)}
    assert statements(text, date(2021, 1, 4)) == {text.rstrip("."): ()}


def test_a_statement_is_one_line_without_a_full_stop():
    found = statements("The bridge over the river Arden, which is long,\nwas closed in 2019 by the U.S.")
    assert all("\n" not in s for s in found)
    assert any(s.endswith("U.S.") for s in found)
