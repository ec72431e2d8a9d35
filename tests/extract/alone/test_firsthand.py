"""Who `I`, `we`, `my` and `you` are stays open where nobody is known to speak, or to whom."""

import pytest

from claims.extract import candidates
from claims.records import Article


def open_words(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {word for c in found for word in c.unresolved}


@pytest.mark.parametrize("text", ["I waited for a bus in Arden in 2019.", "In Arden I’ve sold 300 mills."])
def test_of_nobody_who_is_known_it_is_open(text):
    assert "I" in open_words(text)


@pytest.mark.parametrize(
    "text",
    [
        "“I waited for a bus in Arden in 2019,” Otto Reed said.",
        "In World War I Arden sold 300 mills.",
        "Otto Reed, known as the I-Man, sold 300 mills.",
        "The I.R.S. sued Otto Reed in 2019.",
    ],
)
def test_of_somebody_who_is_and_in_a_name_it_is_not(text):
    assert "I" not in open_words(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("My uncle sold the mill in Arden in 2019.", "My"),
        ("We weighed 300 loaves in Arden in 2019.", "We"),
        ("In 2019 the mill in Arden cost me 40 days.", "me"),
        ("A friend of mine sold the Arden mill in 2019.", "mine"),
        ("In “Mill to close” (May 21) we said that Arden had 300 bakers.", "we"),
    ],
)
def test_whose_it_is_that_the_writer_tells_of_is_open(text, word):
    assert word in open_words(text)


@pytest.mark.parametrize(
    "text",
    [
        "“My uncle sold the mill in Arden in 2019,” Otto Reed said.",
        "Otto Reed wrote the film My Mill in 2019.",
        "Otto Reed sold the mine in Arden in 2019.",
        "A US firm bought the mill in Arden in 2019.",
        "Otto Reed called the mill “our home” in 2019.",
        "Salt is in what we eat in Arden.",
    ],
)
def test_whose_it_is_in_somebodys_words_and_in_a_name_is_not(text):
    assert not open_words(text) & {"My", "mine", "US", "our", "we"}


@pytest.mark.parametrize(
    "text",
    [
        "“You were hired by the mill in Arden,” Ana Holm told Otto Reed.",
        "“The mill in Arden has lost 30 bakers since you took over,” Ana Holm said.",
    ],
)
def test_whom_somebody_speaks_to_is_open(text):
    assert {word.lower() for word in open_words(text)} >= {"you"}


@pytest.mark.parametrize(
    "text",
    [
        "“You can hear the mill in Arden for miles,” Ana Holm said.",
        "“When you lived in Arden you saw the mill,” Ana Holm said.",
    ],
)
def test_anybody_who_is_spoken_to_is_not(text):
    assert "You" not in open_words(text)
