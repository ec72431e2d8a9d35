"""Definite phrases that their own words tell: by what they are said to be, a name beside them, or what was done to them."""

import pytest

from claims.extract import candidates
from claims.records import Article


def last(text):
    return candidates.find(Article("art-22222223", text, "0" * 64))[0][-1]


@pytest.mark.parametrize(
    "text",
    [
        "The aim is to sell Arden Mills by May 2019.",
        "The question is whether Otto Reed will pay for Arden Mills.",
        "The problem was that Arden Mills had no coal in 2019.",
        "In 2019 Ana Holm met the actress and singer Otto Reed.",
        "The chairman, retired judge Otto Reed, left Arden in 2019.",
        "Arden has coal. In 2019 Ana Holm bought the coal needed by Arden Mills.",
        "Ana Holm asked for the right. In 2019 Ana Holm had the right.",
        "Arden mourned a death. In Arden the death in May 2019 of Otto Reed was mourned.",
        "Arden has mills. In 2019 Ana Holm bought the mills in Galt.",
        "Otto Reed owns a television. In 2019 Ana Holm looked at the television.",
    ],
)
def test_what_tells_itself_is_not_asked_for(text):
    assert last(text).unresolved == ()


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("The goal was scored by Otto Reed in 2019.", "The goal"),
        ("The idea was rejected by Otto Reed in 2019.", "The idea"),
        ("In 2019 Ana Holm thanked the mayor and singers from Galt.", "the mayor"),
        ("The chairman, a judge, left Arden in 2019.", "The chairman"),
        ("Arden has mills. Otto Reed sold the mills on Monday.", "the mills"),
        ("Otto Reed was on the board of the company at the time.", "the company"),
        ("Ana Holm told Arden of the schedule. Ana Holm announced the schedule in a letter.", "the schedule"),
        ("Arden has mills. Otto Reed wants the mills closed by May.", "the mills"),
    ],
)
def test_what_does_not_is_asked_for(text, open_word):
    assert open_word in last(text).unresolved
