"""Whom `some`, `many` and `most` are told of, in sentences of our own."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.records import Article


def told(text: str) -> str:
    found, _ = candidates.find(Article("art-1", text, "", published=date(2019, 7, 28)))
    return " / ".join(c.statement for c in found)


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Several millers came to Arden. Many were ill.", "Many (of the millers) were ill"),
        ("Several of the deceased had links to Arden. Most were ill.", "Most (of the deceased) were ill"),
        ("Some of these reefs were fished in Arden and some were not.", "Some (of these reefs) were not"),
        ("Republicans said Arden was lost. Some painted it red.", "Some (of the Republicans) painted"),
    ],
)
def test_a_part_is_told_of_the_several_that_are_the_subject_just_before(text, put):
    assert put in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mills of Arden burned. Many fled.",
        "Otto Reed came to Arden. Many were ill.",
        "Several millers came to Arden.\n\nMany were ill.",
        "They came to Arden. Many were ill.",
        "Several millers came to Arden. Many mills were shut.",
        "Police held 40 millers in Arden. Most were ill.",
    ],
)
def test_a_part_of_nobody_told_plainly_is_left(text):
    assert "(" not in told(text)


def test_a_number_that_opened_its_sentence_is_small_within_another():
    assert "Most (of the eleven millers) were" in told("Eleven millers came to Arden. Most were ill in Arden.")


def test_most_of_those_told_is_open_only_where_they_are():
    found, _ = candidates.find(Article("art-22222229", "Most of those mills are in Arden.", "0" * 64))
    assert [c.unresolved for c in found] == [("those mills",)]
