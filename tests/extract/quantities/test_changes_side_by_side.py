"""Changes told of several figures at once, and words of change beside a figure that did not move."""

from __future__ import annotations

import pytest

from claims.extract import quantities


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("The deal has raises of 3%, 2.5% and 2%.", ["up", "up", "up"]),
        ("It had taxes of 3%, 2.5% and 2%.", [None, None, None]),
        ("Profit rose 3%, and 2% of bakers left.", ["up", None]),
        ("Sales came to $3m in May, off a steep 61% from April.", [None, "down"]),
        ("The firm was the lower of two bidders.", [None]),
        ("The team has dropped three of four.", [None, None]),
        ("The party lost three seats.", ["down"]),
        ("Rents were cut by £10,000 to £15,000.", ["down"]),
        ("The share rose by $3 to $42.", ["up", None]),
        ("Pay goes up by 3% for nurses, and for clerks by 6%.", ["up", "up"]),
        ("Pay goes up by 3%, and the plan is backed by 6%.", ["up", None]),
        ("Exports were 18% lower, and imports a fifth higher.", ["down", "up"]),
        ("The ferry sank 15 kilometres offshore.", [None]),
        ("The ground sank 15 metres.", ["down"]),
        ("Two cups of tea a day raise the risk.", [None]),
        ("It was the worst one-day fall in six weeks.", [None, None]),
        ("Membership dwindled from 19,000 to just 8,000.", ["down"]),
    ],
)
def test_a_change_is_that_of_its_figures(text: str, ways: list[str | None]):
    assert [q.change for q in quantities.find(text)] == ways


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They count 900 provisional and late mail ballots.", ["900 ballot"]),
        ("They count 900 ballots and late mail.", ["900 ballot"]),
        ("They let one bad one reach the table.", []),
        ("They saw one bad tray.", ["1 tray"]),
    ],
)
def test_what_is_counted_is_the_noun(text: str, told: list[str]):
    assert [f"{q.low} {q.unit}" for q in quantities.find(text)] == told
