"""Where a clause with since, when or though is a claim of its own, and where it only says when."""

from __future__ import annotations

import pytest

from tests.extract.test_pieces import quotes


@pytest.mark.parametrize(
    "text",
    [
        "Two of the millers died before Otto Reed was 10.",
        "Wages have been cut in half since Otto Reed took office in 2019.",
        "The gate has since been removed by 40 clerks.",
        "The mill I measured since 1997 has lost 41 sails.",
        "Clara Voss moved to Arden when she was seven.",
        "Clara Voss was ill while Otto Reed ran 40 mills.",
        "The council acts as though prices were rising by 10 per cent.",
    ],
)
def test_a_clause_that_only_says_when_or_how_stays_with_its_main_clause(text):
    assert quotes(text) == [text]


def test_a_clause_that_holds_by_itself_is_a_claim():
    assert quotes("Otto Reed has been in Arden for 20 months, since he fled in May 2019.")[1:] == [
        "he fled in May 2019"
    ]
    assert quotes("Half of them voted while 5 per cent left.") == ["Half of them voted", "5 per cent left"]
    assert quotes("The mill shut, when 40 clerks had left.") == ["The mill shut", "40 clerks had left"]


def test_a_clause_between_a_participle_and_the_main_verb_stays():
    whole = "The mills sold after the weir fell down are empty."
    assert quotes(whole) == [whole]
    assert quotes("Two mills were sold after the weir fell down.") == ["Two mills were sold", "the weir fell down"]


def test_what_somebody_is_quoted_with_by_the_way_is_a_claim():
    assert quotes("The mill, Otto Reed said, adding that it had lost 4 barges.")[-1:] == ["it had lost 4 barges"]
    assert quotes("Otto Reed denied that, saying the clerk had sold the mill.") == [
        "Otto Reed denied that",
        "the clerk had sold the mill",
    ]
    assert len(quotes("Otto Reed left Arden, saying he had sold the mill.")) == 1
    assert quotes("Otto Reed left, saying goodbye to the clerks.") == ["Otto Reed left, saying goodbye to the clerks."]


def test_who_it_was_that_did_something_is_one_claim():
    text = "It was the miller Otto Reed, 36, who sold the barge."
    assert quotes(text) == [text, "Otto Reed, 36"]
    assert quotes("The barge was sold by Otto Reed, who left.") == ["The barge was sold by Otto Reed", "who left"]


def test_no_piece_ends_with_the_when_of_what_stands_behind_who_speaks():
    assert "Clara Voss had left the mill" in quotes("Clara Voss had left the mill when, she said, she heard “a noise”.")
    assert quotes("Clara Voss did not say when, and the clerk left.")[:1] == ["Clara Voss did not say when"]


def test_after_before_the_verb_of_what_is_told_opens_no_clause():
    whole = "The Courier understands that a nurse walking home after choir practice saw 40 barges."
    assert quotes(whole) == [whole]
