"""What a statement needs, in words."""

from dataclasses import replace

import edition_samples as samples
import pytest

from claims.ledger.openwords import needs

TEXT = "He left the ferry."


@pytest.mark.parametrize(
    ("unresolved", "words"),
    [
        (("He",), "Does not stand alone. Needs: who or what “He” means."),
        (("He", "the ferry"), "Does not stand alone. Needs: who or what “He” and “the ferry” mean."),
        (
            ("date needed: yesterday", "whose or where: no name in it", "He"),
            "Does not stand alone. Needs: who or what “He” means; the day of “yesterday”; whose or where it is.",
        ),
        (("the rest of its sentence",), "Does not stand alone. Needs: the rest of its sentence."),
        (
            tuple("abcdef"),
            "Does not stand alone. Needs: who or what “a”, “b”, “c” and “d” mean; 2 more, which only its paragraph tells.",
        ),
        ((), "Does not stand alone: read its paragraph."),
    ],
)
def test_open_words_are_told_plainly(unresolved, words):
    found = replace(samples.candidate(TEXT, TEXT, TEXT), stands_alone=False, unresolved=unresolved)
    assert needs(samples.case(samples.article(TEXT), found)) == words


def test_a_statement_that_stands_alone_needs_nothing():
    found = samples.candidate(TEXT, TEXT, TEXT)
    assert needs(samples.case(samples.article(TEXT), found)) == ""
