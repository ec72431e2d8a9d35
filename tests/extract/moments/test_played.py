"""Clock times that are minutes of a game or a race, and those that are times of day."""

from datetime import date

import pytest

from claims.extract import moments

ANCHOR = date(2020, 8, 5)


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed tied the game with 5:12 left in the third.",
        "He won it 1:48 into overtime. Ana Voss scored at 4:05.",
        "He passed the post in 2:07.4 and won in 13:04.55.",
        "The lead lasted 1:14.",
        "He ran the mile in 3:51.",
    ],
)
def test_time_of_play_is_no_time_of_day(text):
    assert [m.value for m in moments.find(text, ANCHOR)] == []


@pytest.mark.parametrize("text", ["The train left at 5:12.", "The board left the hall at 5:12. Ana Voss was third."])
def test_a_clock_time_without_a_game_is_one_of_the_day(text):
    assert [m.value for m in moments.find(text, ANCHOR)] == ["T05:12"]
