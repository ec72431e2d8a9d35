"""Who is called by a given name and no other, and when such a word is a place's."""

import pytest

from claims.extract.named.people import names


def called(text):
    return [p.name for p in names.roster(text).people]


@pytest.mark.parametrize(
    "text",
    [
        "It was late when Clara left. Clara said nothing of the 30 huts.",
        "“We lost,” said Clara. Nobody but Clara was glad.",
        "Clara keeps 30 cows. Her mill stands on land that was once Clara’s.",
    ],
)
def test_a_given_name_that_acts_and_comes_again_is_somebody(text):
    assert called(text) == ["Clara"]


@pytest.mark.parametrize(
    "text",
    [
        "Florence said no to the dam. The huts stand in Florence.",
        "Florence lost 30 huts. The Florence council was glad.",
        "Clara left in May.",
        "Denmark said no. Denmark was glad.",
        "The Claras won. The Claras said no.",
    ],
)
def test_a_place_or_a_name_that_stands_once_is_not(text):
    assert called(text) == []


def test_who_has_a_longer_name_is_called_by_that():
    assert called("Clara left in May. Clara said no. Clara Reed sold 30 huts.") == ["Clara Reed"]
