"""Words that are no sentence are told from words that are one."""

import pytest

from claims.extract.grammar import announcing, fragments
from claims.extract.prose.words import words


@pytest.mark.parametrize(
    "text",
    [
        "I could have",
        "Eight judges have",
        "Other classes included",
        "You know",
        "I want to try to get",
        "We need to",
        "If you build it",
        "Because the mill is old",
        "If I may, sir, because we’ve got little time",
        "The mill is the oldest of the town, and",
        "The mayor added",
        "For people who have left school",
    ],
)
def test_it_breaks_off(text):
    assert fragments.broken(words(text))


@pytest.mark.parametrize(
    "text",
    [
        "The crowds dispersed",
        "Ada Brook declined",
        "The mill grinds more than bakers do",
        "They are as old as the houses were",
        "It was the least that he could do",
        "Two teams of the town were included",
        "If it rains, the mill stops",
        "If you had a mill, you would know what it means",
        "This is all they took",
    ],
)
def test_it_is_whole(text):
    assert not fragments.broken(words(text))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Not going to go into", False),
        ("Earlier this week on the live broadcast", False),
        ("An old mill by the river", False),
        ("A book of her years in Arden entitled The Mill", False),
        ("Her presidential bid", False),
        ("An unarmed man with his hands in the air", False),
        ("Donors use the fund", True),
        ("The panel votes to hold him", True),
        ("He retired from the board", True),
        ("It’s old", True),
        ("Voters often prefer her", True),
    ],
)
def test_a_verb_is_one_by_its_place(text, whole):
    assert fragments.verbal(words(text)) is whole


@pytest.mark.parametrize(
    "text",
    [
        "On Monday in Arden, as part of 2 talks, Otto Reed said",
        "Otto Reed, a clerk who led one of the two mills, added",
    ],
)
def test_it_only_leads_to_what_is_said(text):
    assert announcing.announces(words(text))


@pytest.mark.parametrize(
    "text",
    [
        "Two mills were sold, the council said",
        "That is what Otto Reed said",
        "She calls him and then says",
        "The mill “had four wheels”, the court told",
        "Otto Reed, who said it was old, left",
    ],
)
def test_it_tells_something_as_well(text):
    assert not announcing.announces(words(text))
