"""What somebody says in a clause that opens a sentence, or around their name, and what the article says beside it."""

import pytest

from claims.extract import candidates, speakers
from claims.records import Article


def claimed(text):
    found, _ = candidates.find(Article("art-1", text, "0" * 64))
    return [(c.quote, c.speaker and c.speaker.name, c.mode.value) for c in found]


def test_a_main_clause_is_the_article_s_own_behind_what_somebody_said():
    assert claimed("While the mayor said the bridge carried 40 cars, 12 drivers stayed away.") == [
        ("the bridge carried 40 cars", "The mayor", "reported"),
        ("12 drivers stayed away", None, "none"),
    ]


def test_an_act_of_saying_stands_without_the_word_that_opens_its_clause():
    text = "When Clara Voss announced her resignation in 1995, Otto Brandt joined the race."
    assert claimed(text) == [
        ("Clara Voss announced her resignation in 1995", "Clara Voss", "reported"),
        ("Otto Brandt joined the race", None, "none"),
    ]


def test_what_stands_before_the_sayer_is_not_what_is_said_behind_them():
    text = "While all agreed that time off was rare, Clara Voss stressed the need for rest, saying that she was tired."
    found = [(a.name, a.content.of(text)) for a in speakers.find(text) if a.ascribed == "speech"]
    assert found == [("All", "time off was rare"), ("Clara Voss", "the need for rest"), ("Clara Voss", "she was tired")]


@pytest.mark.parametrize(
    "text",
    [
        "If the rain stops, the mayor said, 40 pupils will swim.",
        "The bridge will, the mayor said, carry 40 cars.",
    ],
)
def test_what_is_said_on_both_sides_of_a_name_stays_one_claim(text):
    assert claimed(text) == [(text, "The mayor", "reported")]


def test_two_who_speak_as_one_are_not_cut_apart():
    assert claimed("Forty wells ran dry, the mayor and her deputy said.") == [
        ("Forty wells ran dry", "The mayor and her deputy", "reported")
    ]


def test_whose_view_it_is_makes_a_claim_reported():
    assert claimed("By the ministry’s own count, 41 wells ran dry.") == [
        ("41 wells ran dry", "The ministry", "reported")
    ]
