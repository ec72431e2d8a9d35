"""Quotations in unusual places, what leads up to them, and the turns of interviews."""

import pytest

from claims.extract import candidates, speakers
from claims.records import Article


def told(text):
    return [(a.name, a.mode.value, a.content.of(text)) for a in speakers.find(text) if a.ascribed == "speech"]


def test_a_line_that_opens_a_quotation_anew_ends_the_one_before():
    text = "Clara Voss said: “The bridge is old.\n“It has cracks,” she went on."
    found = [(a.name, a.cue and a.cue.of(text), a.content.of(text)) for a in speakers.find(text)]
    assert found == [("Clara Voss", "said", "The bridge is old."), ("Clara Voss", "went on", "It has cracks,")]


def test_a_short_lead_and_a_colon_let_the_same_speaker_go_on():
    text = "“I will stay,” Clara Voss said at first. Later: “I will go.”"
    assert told(text)[-1] == ("Clara Voss", "quoted", "I will go.")
    assert speakers.find(text)[-1].cue is None


def test_speech_in_single_marks_goes_on_in_small_letters():
    assert told("'It's old,' Clara Voss said, 'and it's tired.'") == [
        ("Clara Voss", "quoted", "It's old,"),
        ("Clara Voss", "quoted", "and it's tired."),
    ]


def test_a_quotation_may_be_given_in_somebody_s_words():
    text = "Clara Voss is “the best clerk we ever had,” in Otto Reed’s words."
    assert told(text)[-1] == ("Otto Reed", "quoted", "the best clerk we ever had,")


def test_two_words_alone_in_quotation_marks_are_speech_where_they_are_a_sentence():
    assert told("Asked if it was old, she nodded. “Very old.”")[-1] == (None, "quoted", "Very old.")
    assert told("The “Lock it up” chants went on.") == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Clara Voss had this to say: “It is old.”", "had this to say"),
        ("On July 6, 2015, Clara Voss made a promise: “We will build it.”", "made a promise"),
        ("Clara Voss on the bridge: “It is old and it has cracks.”", ":"),
        ("Clara Voss: “It is old and it has cracks.”", ":"),
    ],
)
def test_what_leads_up_to_a_colon_is_the_cue_where_no_verb_of_saying_is(text, cue):
    (found,) = [a for a in speakers.find(text) if a.ascribed == "speech"]
    assert (found.name, found.cue.of(text)) == ("Clara Voss", cue)


def test_a_mark_turned_the_wrong_way_opens_a_quotation_that_another_closes():
    text = "”The bridge is old. It has cracks.” ― Clara Voss\n\n“I like it,” said Otto Reed. ”It sways"
    assert told(text) == [
        ("Clara Voss", "quoted", "The bridge is old."),
        ("Clara Voss", "quoted", "It has cracks."),
        ("Otto Reed", "quoted", "I like it,"),
    ]


def test_a_signature_belongs_to_the_quotation_before_it_and_is_no_claim():
    first = "“The bridge across the river is old and it has cracks in all of its piers.” ― Clara Voss\n"
    text = first + "“It was never old, and it has no cracks.” ― Otto Reed, Arden"
    assert [(name, said[:9]) for name, _, said in told(text)] == [
        ("Clara Voss", "The bridg"),
        ("Otto Reed", "It was ne"),
    ]
    found, _ = candidates.find(Article("art-x", text, ""))
    assert [c.quote[:6] for c in found if c.checkable] == ["The br", "it has", "It was", "it has"]


def test_the_answers_of_an_interview_are_whose_the_lead_names():
    lead, asked = (
        "By Otto Reed\n\nWe spoke to Clara Voss.\n\n",
        "Q: It is old?\n\nA: I like it. It sways.\n\nIt is ours.",
    )
    assert told(lead + asked) == [
        (None, "quoted", "It is old?"),
        ("Clara Voss", "quoted", "I like it."),
        ("Clara Voss", "quoted", "It sways."),
    ]
    more = lead + asked + "\n\nQ: And the mill?\n\nA: It is gone."
    assert ("Clara Voss", "quoted", "It is ours.") in told(more)


def test_the_answers_of_an_interview_are_nobody_s_where_the_lead_names_none_or_two():
    asked = "Q: It is old?\n\nA: I like it."
    assert told(asked)[-1] == (None, "quoted", "I like it.")
    assert told(f"Clara Voss met Otto Reed.\n\n{asked}")[-1] == (None, "quoted", "I like it.")
    assert told("Plan A: It is old. We like it.") == []
