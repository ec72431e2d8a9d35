"""A name put for a pronoun whose verb is contracted with it: the verb is written in full where one can tell which it is."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222229", text, "0" * 64))
    return [c.statement for c in found]


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        ("He'd sold 300 mills.", "Otto Reed had sold 300 mills"),
        ("He’d never been to Ohio.", "Otto Reed had never been to Ohio"),
        ("He'd be paid in May.", "Otto Reed would be paid in May"),
        ("He'd still take the mill.", "Otto Reed would still take the mill"),
        ("He's 71 and ill.", "Otto Reed is 71 and ill"),
        ("He's selling the mill.", "Otto Reed is selling the mill"),
        ("He's booked the mill for May.", "Otto Reed has booked the mill for May"),
        ("He'll sell 300 mills.", "Otto Reed will sell 300 mills"),
    ],
)
def test_the_verb_is_told_by_the_word_behind_it(words, statement):
    assert statements(f"Otto Reed left Arden. {words}")[-1] == statement


@pytest.mark.parametrize("words", ["He'd put 300 mills there.", "He's arrived in May."])
def test_a_verb_that_may_be_two_stays_contracted(words):
    assert statements(f"Otto Reed left Arden. {words}")[-1].startswith(f"Otto Reed{words[2:4]} ")


def test_an_owner_is_no_verb():
    assert "Otto Reed's mill sold 300 kites" in statements("Otto Reed left. Reed's mill sold 300 kites.")


def test_what_is_said_keeps_its_words():
    found = statements('Otto Holm left. Clara Voss said of Otto Holm, "I know he’ll sell 300 mills."')
    assert any("he’ll [Otto Holm] sell" in s for s in found)


def test_a_reflexive_stands_for_no_name():
    found = statements("Clara Voss met Otto Reed. Holm decided to settle the matter himself in May 2019.")
    assert any(s.startswith("Holm decided to settle the matter himself") for s in found)


def test_whom_somebody_is_held_against_stays_open():
    found, _ = candidates.find(Article("art-22222229", "There are 300 owners like himself.", "0" * 64))
    assert "himself" in found[0].unresolved


def test_a_pronoun_that_is_spoken_of_as_a_word_is_kept():
    found = statements(
        "Clara Voss is a painter. “She” is how Clara Voss calls all 300 huts. “She” was painted in 2019."
    )
    assert "“She” was painted in 2019" in found


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        ("She's already bought 300 mills.", "Clara Voss has already bought 300 mills"),
        ("She'd had 300 mills.", "Clara Voss had had 300 mills"),
        ("She's expected to sell 300 mills.", "Clara Voss is expected to sell 300 mills"),
    ],
)
def test_the_verb_of_a_contraction_is_found_behind_its_adverbs_and_before_what_is_to_come(words, statement):
    assert statements(f"Clara Voss left Arden. {words}")[-1] == statement
