"""Whose words a source, a pronoun without a name, or a phrase that only tells how they were said leaves."""

import pytest

from claims.extract import speakers
from claims.vocabulary import Ascribed


def told(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text) if a.ascribed is Ascribed.SPEECH]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rents rose by a tenth, according to a leaked list.", "A leaked list"),
        ("Rents rose by a tenth, according to a list due to be printed in May.", "A list"),
        ("Rents rose by a tenth, according to figures compiled by Reed Homes.", "Reed Homes"),
        ("Rents rose by a tenth, according to figures obtained by Reed Homes.", "Figures"),
        ("Arden has asked for 40 loans, according to its clerk, Ana Reed.", "Ana Reed"),
        ("Otto Holm said rents rose, according to the Arden Post.", "Otto Holm"),
    ],
)
def test_a_source_is_named_whole(text, name):
    assert [one for one, _ in told(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Arden Health has paid after 40 falls. It said that the stairs were wet.", "Arden Health"),
        ("The Lower Stairs were wet after 40 falls. It said that they were wet.", None),
        ("A clerk of the port was glad. He said that the stairs were wet.", "A clerk of the port"),
        ("The company blames the rain – stairs are wet, it says.", "The company"),
        ("Ana Reed spoke of rain. That did little for Ida Holm. She said that the stairs were wet.", "Ida Holm"),
        ("Mayor Otto Holm was late. Asked by Arden’s Karl Voss, he said that the stairs were wet.", "Otto Holm"),
    ],
)
def test_a_pronoun_means_whom_the_words_before_it_leave(text, name):
    assert told(text)[-1][0] == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Reed was careful to add that it was old.", [("Ana Reed", "it was old")]),
        ("Ana Reed was afraid to add that it was old.", []),
        ("The gang claims to hold 40 files.", [("The gang", "to hold 40 files")]),
        ("The land claims to the north are old.", []),
        ("The plan has 40 flats, down from the 50 the mill had promised when it opened.", []),
        ("Ships were weighed by hand, a flaw the clerks admit.", []),
        ("A deal the mayor said was old has failed.", [("The mayor", "was old has failed")]),
    ],
)
def test_only_what_is_said_is_told(text, expected):
    assert told(text) == expected
