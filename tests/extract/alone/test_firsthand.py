"""Who `I` is stays open where nobody is known to speak."""

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
