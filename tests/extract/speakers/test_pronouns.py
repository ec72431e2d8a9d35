"""Whom `he said`, `she said` and `it said` mean."""

import pytest

from claims.extract import speakers


def last(text):
    return speakers.find(text)[-1].name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Otto Holm walked past the house of Karl Brandt. He said it was old.", "Otto Holm"),
        ("Mr. Holm walked past the house of Karl Brandt. He said it was old.", "Mr. Holm"),
        ("“It is old,” said Clara Voss. In a letter, Ida Lund took it up. She wrote that it was new.", "Ida Lund"),
        ("Karl Brandt won. Brandt campaign spokesman Otto Holm left. He said it was old.", "Otto Holm"),
        ("“It is old,” Clara Voss said. She met Ida Lund. She said it was new.", "Clara Voss"),
        ("Another singer, Ida Lund, left with Clara Voss. She said it was old.", "Ida Lund"),
        ("“It is old,” the port said. The Arden Commission met. It said the bridge was new.", "Arden Commission"),
        (
            "The researchers of Arden met. The police officers left. They said the bridge was new.",
            "The police officers",
        ),
    ],
)
def test_a_pronoun_speaks_for_the_subject_of_the_sentence_before(text, name):
    assert last(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Clara Voss runs the port. Speaking to Otto Holm, he said it was old.",
        "The house of Karl Brandt stands beside that of Otto Holm. He said it was old.",
    ],
)
def test_it_speaks_for_nobody_who_is_only_told_or_named_by_the_way(text):
    assert last(text) is None


def test_who_spoke_just_before_speaks_on():
    assert last("Otto Holm said it was old. He said Karl Brandt knew.") == "Otto Holm"
    assert last("The bridge, Otto Holm said, belongs to Karl Brandt. He said it was old.") == "Otto Holm"


def test_the_subject_of_its_own_sentence_goes_before_who_spoke_last():
    lead = "“It is old,” Clara Voss said. "
    assert last(f"{lead}Ida Lund left the port when she said the bridge was new.") == "Ida Lund"
    assert last(f"{lead}“Ida Lund left the port,” she said.") == "Clara Voss"
