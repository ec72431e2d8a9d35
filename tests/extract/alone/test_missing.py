"""Statements whose words are understood and that still tell nobody whose or where, or are no sentence."""

import pytest

from claims.extract import candidates
from claims.records import Article


def open_words(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {word for c in found for word in c.unresolved}


@pytest.mark.parametrize(
    "text",
    [
        "A tenth sailor was found.",
        "No cause was known at first.",
        "Masons have been freed.",
        "A search is ongoing.",
        "There was no longer a mayor.",
        "Bakers quickly sold their bread to passers-by.",
    ],
)
def test_one_occasion_that_names_nobody_and_nowhere_is_open(text):
    assert open_words(text) == {"whose or where: no name in it"}


@pytest.mark.parametrize(
    "text",
    [
        "Lava flows downhill.",
        "There is no lawful way to sell bread by night.",
        "Storms classed as minor are common.",
        "Arden masons have been freed.",
        "A tenth sailor was found in Peru.",
        "Norland’s jails held 300 bakers in 2019.",
        "Most kinds of eel have only 300 bones.",
    ],
)
def test_what_is_always_so_or_names_somewhere_is_not(text):
    assert not any("whose or where" in one for one in open_words(text))


@pytest.mark.parametrize(
    "text", ["Mill talk again by the river.", "Bread and eels instead of cake.", "Ana Holm, clerk of the mill."]
)
def test_what_is_no_sentence_wants_its_rest(text):
    assert open_words(text) == {"the rest of its sentence"}


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed hails from Arden.",
        "Ana Holm\u2019s a baker.",
        "Otto Reed said.",
        "Ana Holm left.",
        "Not everything sings.",
        "Use the cash to rent mills.",
    ],
)
def test_a_short_sentence_is_one(text):
    assert "the rest of its sentence" not in open_words(text)
