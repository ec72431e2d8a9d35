"""Figures that tell the time of day, and count nothing; and figures like them that count."""

from __future__ import annotations

import pytest

from claims.extract import quantities


@pytest.mark.parametrize(
    "text",
    [
        "The gust at 9.15 this morning was strong.",
        "They fell when the 07.15 left the rails.",
        "The wall came down some time after 04.15.",
        "It was hit by the 7.40 from Arden.",
        "Back tomorrow at 7.",
        "She gets up at half six.",
        "It closes by half-term.",
        "Reed is a third-year student.",
    ],
)
def test_a_time_of_day_is_no_figure(text: str):
    assert quantities.find(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The grade was 3.25 this morning.", ["3.25 None"]),
        ("The 7.40 from last year was the best.", ["7.40 None"]),
        ("Tomorrow at 7 per cent it ends.", ["7 per cent"]),
        ("It waited half an hour.", ["0.5 hour"]),
        ("A third of students left.", ["0.333333 None"]),
    ],
)
def test_a_figure_like_a_time_counts(text: str, told: list[str]):
    assert [f"{q.low} {q.unit}" for q in quantities.find(text)] == told
