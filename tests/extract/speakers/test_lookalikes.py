"""Words that look like a verb of saying, and speakers told at length before one."""

import pytest

from claims.extract import speakers


def told(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text) if a.ascribed == "speech"]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Holm rode on, only to find said town was closed.",
        "Otto Holm watches for the obvious tells to avoid a blow.",
        "Saving for a house takes continued effort by two people.",
        "The mill gives Arden its old light back, which reminds us of what it lost.",
        "Otto Holm is slow, so watching and responding in kind is safer.",
    ],
)
def test_no_verb_of_saying(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("The bridge is old, said certified planner Otto Holm.", "Otto Holm", "The bridge is old"),
        ("Prior to launch Acme promised the bridge would hold.", "Acme", "the bridge would hold"),
        ("Ida Lund, head of sales for Acme, Inc., said the bridge was old.", "Ida Lund", "the bridge was old"),
        (
            "Ida Lund, 59, of Ashton, Md., who watched the show, said the bridge was old.",
            "Ida Lund",
            "the bridge was old",
        ),
        ("The 34-year-old mother of three said it was old.", "The 34-year-old mother of three", "it was old"),
        ("Ida Lund has since said that the bridge was old.", "Ida Lund", "the bridge was old"),
        (
            "Ida Lund said clerks saw a crack and that one was old.",
            "Ida Lund",
            "clerks saw a crack and that one was old",
        ),
        ("He went to law -- a deal the mayor said is meant to last.", "The mayor", "is meant to last"),
    ],
)
def test_who_speaks_is_told_at_length(text, name, said):
    assert (name, said) in told(text)


def test_what_leads_up_to_a_quotation_is_not_said_by_who_speaks_it():
    text = "Ida Lund said it was new, and when pressed on why it fell, Otto Holm replied, “The bridge is old.”"
    assert [said for name, said in told(text) if name == "Otto Holm"] == ["The bridge is old."]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Holm, 57, declined repeated requests for an interview.",
        "A survey by the Arden Trust, a think tank, found 61,000 approved driver posts lying vacant.",
        "It sets a rise of 3 per cent, down from the 5 per cent proposed in the draft.",
    ],
)
def test_a_participle_before_a_noun_and_a_counted_noun_say_nothing(text):
    assert told(text) == []


def test_a_participle_behind_its_noun_leaves_the_verb_of_saying():
    assert told("The two men arrested denied that they ran.") == [("The two men", "they ran")]


def test_a_clause_with_an_object_before_the_comma_is_said_by_who_stands_behind_the_verb():
    text = "The clinic at Arden received two men, both ill, said a porter there who asked not to be named."
    assert told(text) == [("A porter there", "The clinic at Arden received two men, both ill")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Clara Voss says the estimate rests on old maps.", "the estimate rests on old maps"),
        ("Clara Voss, who was ill, says the flow leans heavily on rain.", "the flow leans heavily on rain"),
    ],
)
def test_a_form_in_s_that_no_list_knows_is_the_verb_of_what_is_said(text, said):
    assert told(text) == [("Clara Voss", said)]


def test_what_is_said_of_a_noun_in_the_plural_is_no_clause():
    assert told("Clara Voss said the last rites at the bed.") == []


def test_an_adverb_between_a_speaker_and_the_verb_is_no_part_of_the_name():
    found = speakers.find("Clara Voss doubts it. Voss nevertheless calls the mill “as old as rock.”")
    assert found[-1].name == "Clara Voss"


def test_what_a_court_heard_is_said_by_nobody_who_is_named():
    assert told("Ana Holm stole 900 crowns, Arden Crown Court heard today.") == [(None, "Ana Holm stole 900 crowns")]
    assert told("The jury heard that she had moved.") == [(None, "she had moved")]
    assert told("The jury heard the case in May. Her sister heard that she had moved.") == []


def test_what_a_fact_is_described_as_is_said_by_who_describes_it():
    text = "Two were own goals, a fact coach Ana Holm described as “a joke, but not funny”."
    assert told(text) == [("Ana Holm", "a joke, but not funny")]
    assert told("It was sold, a fact the clerk described as odd.") == []


def test_a_season_that_opens_a_sentence_is_not_who_speaks():
    text = "Every winter, as surely as rain, somebody in a hat stands up and tells us that free milk is a luxury."
    assert [name for name, _ in told(text)] == ["Somebody in a hat"]


@pytest.mark.parametrize(
    "text", ["Arden has claimed another pair of wins.", "The fire claimed 3 lives.", "Reed claimed a second title."]
)
def test_what_is_won_or_lost_is_not_said(text):
    assert not [a for a in speakers.find(text) if a.ascribed.value == "speech"]


def test_what_is_claimed_of_a_win_is_said():
    (found,) = speakers.find("Reed claimed that the win cost $3.")
    assert found.name == "Reed"
