"""Which noun `which` and `who` mean, and where either of two may be meant."""

import pytest

from claims.extract import candidates
from claims.extract.grammar.nounphrases import last_noun
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222226", text, "0" * 64))
    return {c.statement.lower(): c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Mill closing, which cost Arden Air $300, was rare.", "Mill closing cost Arden Air $300"),
        (
            "The call came from the Arden Institute, whose old report cost Arden Air $300.",
            "the Arden Institute’s old report cost Arden Air $300",
        ),
        ("A gorlet is a flat cake, which weighs 300 grams.", "A gorlet weighs 300 grams"),
        ("It moved to the Arden Mill, which at the time was worth $300.", "the Arden Mill at the time was worth $300"),
        ("It hired Otto Reed, who as a young clerk was paid $300.", "Otto Reed as a young clerk was paid $300"),
        ("Few told of a fire in Cold Mill on Friday, which killed 30 cows.", "a fire in Cold Mill killed 30 cows"),
        (
            "They took the case to the Arden Court of Mills, which issued 30 fines.",
            "the Arden Court of Mills issued 30 fines",
        ),
        ("Five men, who were all from Arden, left.", "Five men were all from Arden"),
        ("They gave votes especially to older farmers, among poor women, who own 30 cows.", "poor women own 30 cows"),
        ("The Arden daily mill poll, which asked 300 women, was old.", "The Arden daily mill poll asked 300 women"),
        (
            "It sold the Arden Mill, which the firm said was worth $300.",
            "the Arden Mill, the firm said, was worth $300",
        ),
        ("It grew out of the Group of Six, which met in 1970.", "the Group of Six met in 1970"),
        ("It rose on the Cold–Arden scale, which has 30 steps.", "the Cold–Arden scale has 30 steps"),
        ("It sold the Arden Mill, which belonged to him and was built in 1950.", "the Arden Mill was built in 1950"),
    ],
)
def test_the_noun_that_is_meant_is_put_in(text, statement):
    assert statements(text)[statement.lower()] == ()


def test_that_behind_a_verb_of_saying_is_none_of_the_noun():
    assert last_noun("Otto Reed pointed out that mill debt", False) == "mill debt"
    assert last_noun("Otto Reed sold that mill", False) == "that mill"


def test_an_amount_may_stand_before_the_noun():
    assert last_noun("Bakers keep their $30 bonus", False) == "their $30 bonus"


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("The Cold Mill School in the town of Arden, which lost 300 books, was old.", "which"),
        ("Few told of the pact with the Arden Union, which was made in 2019.", "which"),
        ("Otto Reed kept that mill in the old town, which cost $300.", "which"),
        ("They asked for help to woo voters, who own 30 cows.", "who"),
        ("It hired Otto Reed, who both lost 30 cows in 2019.", "who"),
        ("They told of a fire near the old mill, which held 30 cows.", "which"),
        ("The mill closed in May, which cost 40 jobs.", "which"),
        ("The mill closed on Monday, which cost 40 jobs.", "which"),
        ("The mill closed in 2019, which cost 40 jobs.", "which"),
    ],
)
def test_what_may_mean_another_noun_stays_open(text, open_word):
    assert any(open_word in left_open for left_open in statements(text).values())


def test_the_subject_that_is_put_in_is_told_where_it_points_back():
    found = statements("Votes were deleted by the two officers, who were sent home in 2019.")
    assert found["the two officers were sent home in 2019"] == ("the two officers",)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Otto Reed left a nuclear pact with Peru, which was signed under Ana Holm.",
            "a nuclear pact with Peru was signed under Ana Holm",
        ),
        (
            "It was asked of the farmers, now numbering in the thousands, who have filled 30 halls.",
            "the farmers have filled 30 halls",
        ),
        (
            "Otto Reed said the ferries had leaked, and are unlikely to sell in 2019.",
            "the ferries are unlikely to sell in 2019",
        ),
        (
            "Otto Reed told CNN, guards from other huts had tried, but were unable to save 30 cows.",
            "guards from other huts were unable to save 30 cows",
        ),
    ],
)
def test_number_and_kind_tell_who_or_what_is_meant(text, statement):
    assert statement.lower() in statements(text)


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Otto Reed said the ferry had leaked, and was closed in 2019.", "subject"),
        ("They left the fair with Peru, which was signed under Ana Holm.", "which"),
    ],
)
def test_number_and_kind_that_fit_both_tell_nothing(text, open_word):
    assert any(open_word in left_open for left_open in statements(text).values())


def test_what_there_is_none_of_is_meant_by_nothing():
    assert last_noun("They paid little or no tax", person=False) is None
    assert last_noun("They paid the tax", person=False) == "the tax"


def test_an_of_that_ends_the_words_before_a_relative_clause_is_read_past():
    text = "The clerk will unveil a list of all the bakers, bar one: a man of about 50, who sold the mill in Arden."
    assert statements(text)


def test_when_something_was_is_told_of_it_behind_a_clause_with_which():
    told = statements("The council sold the Arden Mill, which employs 40 people, in May 2019.")
    assert list(told) == ["the council sold the arden mill in may 2019", "the arden mill employs 40 people"]
