"""Who speaks behind what stands between a subject and its verb, and how far what they say goes."""

import pytest

from claims.extract import speakers
from claims.vocabulary import Ascribed


def told(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text) if a.ascribed is Ascribed.SPEECH]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Speaking in the hall, Ana Reed (40), a baker, said that it was cold.",
            [("Ana Reed", "it was cold")],
        ),
        (
            "The clerk Otto Holm, asked how the mill was run, said the owner “looks in daily, I hear”.",
            [("Otto Holm", "looks in daily, I hear")],
        ),
        ("A clerk has since clarified that the mill was shut.", [("A clerk", "the mill was shut")]),
        ("The mill was sold twice, Ana Reed claims, in May.", [("Ana Reed", "The mill was sold twice")]),
        ("Rot was found in 40 barns, experts at a mill report.", [("Experts at a mill", "Rot was found in 40 barns")]),
        ("Ana Reed sold the mill, which owners’ groups say does not pay.", [("Owners’ groups", "does not pay")]),
        ("“I fell off the roof,” laughed Reed.", [("Reed", "I fell off the roof,")]),
    ],
)
def test_the_subject_is_found_past_what_stands_beside_it(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Reed said he’d go.", [("Ana Reed", "he’d go")]),
        (
            "Ana Reed said no “old mills” were sold.",
            [("Ana Reed", "no “old mills” were sold"), ("Ana Reed", "old mills")],
        ),
        (
            "Arden says it has 40 boats out, but that crews are tired.",
            [("Arden", "it has 40 boats out, but that crews are tired")],
        ),
        ("Arden says it has 40 boats out, but crews are tired.", [("Arden", "it has 40 boats out")]),
    ],
)
def test_what_is_said_is_whole(text, expected):
    assert told(text) == expected


def test_what_something_shows_is_in_the_words_of_who_says_so():
    text = "Ana Reed claimed the report had shown “more greed than in all other ports”."
    assert {name for name, _ in told(text)} == {"Ana Reed"}
    text = "Ana Reed claimed the clerk had said “more than all the other ports do”."
    assert ("The clerk", "more than all the other ports do") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reed fell in the box, and the umpire Otto Holm pointed to the spot.",
        "It is wrong if the mill is shut and nobody told the owner.",
        "It was all one row, the Reed claims, the mill and the port.",
    ],
)
def test_nobody_speaks(text):
    assert told(text) == []
