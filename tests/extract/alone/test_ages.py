"""How old somebody was: on the article's day, or, of the dead and of another time, on a day that stays open."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222230", text, "0" * 64, published=date(2019, 11, 20)))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed, 41, left Arden.",
        "Otto Reed, 41, said that his father, 80, died in May.",
        "Otto Reed, 41, whose wife, Ana Holm, died in May, left Arden.",
        "“In May 2017 they came,” said Otto Reed, 41, a baker.",
        "In November 2019 Otto Reed, 41, left Arden.",
    ],
)
def test_the_living_are_so_old_on_the_day(text):
    assert statements(text)["Otto Reed was 41 on 20 November 2019"] == ()


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed, 41, died in Arden in 2017.",
        "Otto Reed, 41, a father of three who had gone to the mill in May 2017, died there.",
        "Otto Reed, 41, who had 300 ships, and his clerk, Clara Voss, 29, both died.",
        "They met Otto Reed, 41, in Arden. In the end Otto Reed was killed by a ship.",
        "In May 2017 Otto Reed, 41, left Arden.",
    ],
)
def test_the_dead_and_those_of_another_time_are_not(text):
    assert statements(text)["Otto Reed was 41"] == ("was 41",)


def test_who_is_called_by_a_courtesy_has_the_full_name():
    assert "Otto Reed was 41 on 20 November 2019" in statements(
        "Otto Reed spoke. “We won,” said Mr. Reed, 41, a baker."
    )
