"""What an `and` joins: clauses, two things, or two verbs about a subject whose own verb is still to come."""

from __future__ import annotations

import pytest

from claims.extract import candidates
from claims.records import Article
from tests.extract.test_pieces import quotes


@pytest.mark.parametrize(
    "text",
    [
        "In Arden, a firm owned by its 212 drivers and mechanics took over nine routes in 2018.",
        "Rain that has shut 3 mills and left 4 towns dry ended on Friday.",
        "From the window of the room in which Otto Reed was born, and in which he died, you see 3 mills.",
        "A day later, her shoe gone after she had been hit by 2 clerks, Clara Voss won.",
        "Otto Reed scored at 6:50, just nine seconds after Paul Quill had left.",
        "Clara Voss read the verdict just after 11.20am on Friday in Arden.",
        "Otto Reed blamed himself, though an inquiry did not.",
        "Clara Voss got 3 answers, though not the one they asked for.",
    ],
)
def test_what_belongs_to_one_subject_or_verb_stays_whole(text):
    assert quotes(text) == [text]


def test_a_second_that_tells_another_thing():
    text = "Clara Voss said that 40 homes had heat in 2017 and that the share of mills with power to sell rose to 67 per cent."
    assert quotes(text) == [
        "40 homes had heat in 2017", "the share of mills with power to sell rose to 67 per cent",
    ]  # fmt: skip
    assert quotes("Clara Voss sold 3 mills and that mill of her aunt’s.") == [
        "Clara Voss sold 3 mills and that mill of her aunt’s."
    ]


def test_verbs_of_a_subject_whose_verb_has_been_told_are_cut():
    assert quotes("The clerk who ran 3 mills left in May and sold 4 farms in June.")[-1] == "sold 4 farms in June"
    assert quotes("Rain fell in 3 towns and mechanics took over nine routes.") == [
        "Rain fell in 3 towns", "mechanics took over nine routes",
    ]  # fmt: skip


def test_quoted_words_in_the_midst_of_a_sentence_are_no_claim():
    assert quotes("Otto Reed shouted “Stop the mill or it burns” at least twice.") == [
        "Otto Reed shouted “Stop the mill or it burns” at least twice."
    ]
    assert quotes("Otto Reed said “The mill was old” and left.")[0] == "The mill was old"


@pytest.mark.parametrize(
    "text",
    [
        "Of the 210 who took the pill, 12, or 5.7%, had another stroke.",
        "Arden fined Otto Reed $5, the most yet for a firm that, ten years ago, made nothing.",
        "By weighing the probe – it is spun with its arm out and the change is told – clerks found 230 grams.",
        "In 2010, Otto Reed was in Arden with a radio and two hens.",
        "The council met in a hall that had been packed at 7 and was still half full.",
        "Last winter she spent 11 weeks there, came third of a class of 18, and was handed a letter.",
        "Arden Mill lost 3 clerks after higher costs and a botched sale of its shops hit the town.",
        "Divers found 11 hulls, laid side by side and each with at least one clerk buried inside it.",
    ],
)
def test_what_would_lose_its_subject_or_its_sense_stays_whole(text):
    assert quotes(text) == [text]


def test_items_and_clauses_of_their_own_are_cut():
    assert quotes("The mill employs 40 men in Arden and 30 men in Ashford.") == [
        "The mill employs 40 men in Arden",
        "30 men in Ashford",
    ]
    assert quotes("Otto Reed led early, and although Ana Holm drew level, the visitors won.") == [
        "Otto Reed led early", "although Ana Holm drew level, the visitors won",
    ]  # fmt: skip
    assert quotes("Otto Reed sold 3 mills, and was fined in May.")[-1] == "was fined in May"


def test_quoted_words_without_their_subject_are_no_claim():
    text = "The clerk told the court that Otto Reed, who had rung 17 times, “decided that night to sell it”."
    assert "decided that night to sell it" not in quotes(text)


def test_a_clause_with_which_whose_verb_no_list_knows_ends_before_another():
    found = quotes("The mill hired Otto Reed, which let him go in 2015, and said he did not serve.")
    assert "which let him go in 2015" in found
    assert "he did not serve" in found


def test_words_behind_who_says_so_that_belong_to_a_verb_before_are_kept():
    assert quotes("Otto Reed used the mill, Clara Voss said, for tea.") == [
        "Otto Reed used the mill, Clara Voss said, for tea."
    ]
    assert quotes("Otto Reed used the mill, Clara Voss said, in Arden.") == ["Otto Reed used the mill"]


def test_a_verb_of_saying_in_a_clause_with_who_stays_with_its_year():
    found = quotes("They met Otto Reed, who in 2010 said the mill was old.")
    assert found == ["They met Otto Reed", "who in 2010 said the mill was old"]


def test_what_is_not_yet_done_stays_with_until():
    text = "Trains will not run until engineers have checked 40 miles of track and replaced two signals."
    assert quotes(text) == [text]
    assert len(quotes("The mayor paid 40 clerks in May and replaced two signals in June.")) == 2


def test_each_clause_with_who_before_the_main_verb_is_cut():
    found = quotes("Clara Voss, who chairs the panel and who sold 3 mills, voted against it.")
    assert "who chairs the panel" in found
    assert "who sold 3 mills" in found
    found = quotes("Ana Holm, whose son was among the 14 who died and who now runs a mill, left.")
    assert "whose son was among the 14 who died and who now runs a mill" in found


def test_a_clause_put_in_behind_and_is_not_cut_there():
    text = "Otto Reed had been ill and, since he left in May, had sold 3 mills."
    assert quotes(text) == [text]


def test_two_plurals_behind_as_are_one_subject():
    text = "Rents fell by 3 per cent as sales of barges and sails collapsed."
    assert quotes(text) == [text]
    assert quotes("He worked as a clerk for 9 years and his sister sold bread.") == [
        "He worked as a clerk for 9 years",
        "his sister sold bread",
    ]


def test_a_verb_of_one_behind_and_opens_a_clause_of_its_own():
    assert quotes("The mill had 60 clerks after the vote and its owner was ill.") == [
        "The mill had 60 clerks after the vote",
        "its owner was ill",
    ]
    whole = "The mill lost 60 clerks after the rain and the hail were over."
    assert quotes(whole) == [whole]


def test_and_behind_the_and_of_between_may_open_a_clause():
    assert quotes("They sold 9 barges between 2003 and 2012 and the clerk left in May.") == [
        "They sold 9 barges between 2003 and 2012",
        "the clerk left in May",
    ]
    whole = "The line between 40 mills and the clerk was cut."
    assert quotes(whole) == [whole]


@pytest.mark.parametrize(
    "whole",
    [
        "The clerk and miller were both told of it.",
        "Police said the fire of 3 May was no accident and the owner and clerk were known to each other.",
        "A man convicted in the theft and sale of 40 barges is free.",
        "The clerk says changes to the law in 2002 and 2006 should help.",
    ],
)
def test_two_of_one_phrase_are_not_cut(whole):
    found = quotes(whole)
    assert len(found) == 1 and whole.rstrip(".").endswith(found[0].rstrip("."))


def test_those_who_are_many_without_an_ending_open_a_clause():
    assert quotes("The mill burned in May and police were called.") == ["The mill burned in May", "police were called"]


def test_a_life_told_in_a_row_is_cut_where_its_verbs_act():
    assert quotes("Otto Reed was born in 1949, moved to Arden in 1960 and died in May.") == [
        "Otto Reed was born in 1949",
        "moved to Arden in 1960",
        "died in May",
    ]
    whole = "Otto Reed was born in 1949, raised by nuns and sent to Arden in 1960."
    assert quotes(whole) == [whole]


def test_what_befell_somebody_born_shares_the_was():
    found, _ = candidates.find(Article("art-1", "Otto Reed was born in 1949 and hired in 1970.", ""))
    assert [c.statement for c in found] == ["Otto Reed was born in 1949", "Otto Reed was hired in 1970"]
