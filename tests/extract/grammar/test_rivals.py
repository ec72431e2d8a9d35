"""Which of several nouns before `who` and `which` is meant, and where the clause itself speaks against each."""

import pytest

from claims.extract import candidates
from claims.extract.grammar import relatives, relverbs, rivals
from claims.extract.grammar.nounphrases import last_noun
from claims.records import Article


def resolved(before, clause):
    still = []
    return relatives.resolved(before, clause, still) if not still else None, still


@pytest.mark.parametrize(
    ("before", "clause", "statement"),
    [
        # a verb, an adjective and a bare object before a preposition are no rivals
        ("Farmers often point to the old mill", "which was sold", "the old mill was sold"),
        ("It is close to the old mill", "which was sold", "the old mill was sold"),
        ("She claimed victory in the mill race", "which was held in May", "the mill race was held in May"),
        ("They gave up critical leverage over the board", "which keeps its seats", "the board keeps its seats"),
        ("She likened Arden to the old mill", "which receives aid", "the old mill receives aid"),
        (
            "It stood 15 percent over the limit of 10,000",
            "which was reached in May",
            "the limit of 10,000 was reached in May",
        ),
        ("A barge operated by Acme", "which is run by Otto Reed", "Acme is run by Otto Reed"),
        # number: by the noun that heads, and of two that are joined
        (
            "It is made up of the Council and House of Mills",
            "which make laws",
            "the Council and House of Mills make laws",
        ),
        ("It pleased tired Millers on Cold Hill", "who have paid", "Millers on Cold Hill have paid"),
        ("It went down well with the Chinese", "who have paid", "the Chinese have paid"),
        # what stands last and heads nothing
        (
            "He told of a loss of $9 million in 1995",
            "which could ruin it",
            "a loss of $9 million in 1995 could ruin it",
        ),
        ("It was a hard year for the farmers here", "who have paid", "the farmers here have paid"),
        ("It was a focal point for farmers here", "who have paid", "farmers here have paid"),
        # names, offices and crowds
        ("He wrote to the mayor of Arden", "whose office was shut", "the mayor of Arden’s office was shut"),
        (
            "It broke the Amendment to the Mill Charter",
            "which set fees",
            "the Amendment to the Mill Charter set fees",
        ),
        ("They asked for help to reach voters", "who own 30 cows", "voters own 30 cows"),
        ("It went mostly to wealthy Chinese citizens", "who make up half", "wealthy Chinese citizens make up half"),
        ("It began at noon, according to police", "who said so", "police said so"),
        ("It ate some plants, including cold gorlet", "which can grow tall", "cold gorlet can grow tall"),
        ("It made lakes of open water called polls", "which froze in May", "polls froze in May"),
        ("It hit the same towns as Typhoon Arvid", "which killed 60 people", "Typhoon Arvid killed 60 people"),
    ],
)
def test_the_noun_that_nothing_speaks_against_is_meant(before, clause, statement):
    assert resolved(before, clause) == (statement, [])


@pytest.mark.parametrize(
    ("before", "clause"),
    [
        ("She spoke before his planned trip to Arden", "which was cancelled"),
        ("It was an engine told of by the clerk", "which was old"),
        ("It was a ban passed by Congress", "which covers 30 towns"),
        ("They saw oil in the cellar", "which was worth $300"),
        ("He lost the vote on Arden", "which led to unrest"),
        ("The fires at a mill and a farm", "which were put out"),
        ("Goats ate weeds off the corals", "which seemed to leave them clean"),
        ("It dries on the target surface", "which makes the surface smooth"),
        ("They tell no lies to the mayor", "which is a wise choice"),
        ("They said the paint repels rain", "which has its uses"),
        ("It did not count the same mills", "which, I am going to tell you"),
        ("They will do it in the old mill", "which is why it was sold"),
        ("It heard one of two sides and the other side", "which means they lost"),
    ],
)
def test_a_noun_that_the_clause_speaks_against_is_not(before, clause):
    assert resolved(before, clause) == (clause, ["which"])


def test_whose_means_an_office_only_with_what_nobody_else_has():
    assert resolved("It met the head of the Arden Union", "whose members left") == ("whose members left", ["whose"])
    assert (
        resolved("It met the head of the Arden Union", "whose wife left")[0]
        == "the head of the Arden Union’s wife left"
    )


def test_one_of_two_told_of_before_is_not_put_in():
    assert resolved("It knew that the other party", "who opposes the plan") == ("who opposes the plan", ["who"])


def test_who_asks_is_no_relative_word():
    assert not relverbs.follows("do you trust to lead", True)
    assert relverbs.follows("do not trust it", True)


@pytest.mark.parametrize(
    ("rest", "acts"),
    [
        ("regulates bus fares", True),
        ("also opposes the plan", True),
        ("put more ships to sea", True),
        ("parents told us of", False),
    ],
)
def test_a_verb_that_no_list_knows_opens_a_clause_without_another(rest, acts):
    assert relverbs.follows(rest, False) is acts
    assert relverbs.follows("also opposes the plan", True)


def test_whose_means_no_owner_of_something_about_others():
    assert last_noun("It harmed the millers’ love of old cats", True) is None


def test_a_plural_name_of_many_wants_several():
    assert not rivals.disagree("Millers on Cold Hill", "have paid")
    assert rivals.disagree("Jane Reeds", "have paid")


def test_nobody_is_named_by_a_place_behind_in():
    assert last_noun("It was a focal point for demonstrators in Charlotte", True) == "demonstrators in Charlotte"
    assert last_noun("It was a gift from Charlotte", True) == "Charlotte"


def test_words_that_end_before_their_noun_name_nothing():
    assert last_noun("She met a man of", True) is None
    assert last_noun("She met a man of", False) is None


def test_a_man_of_about_an_age_is_read():
    text = "A man of about 40 in a brown suit, who was buried in Holm, left the weir."
    assert candidates.find(Article("art-22222223", text, "0" * 64))[0]
