"""Headings that tell nothing are told from those that tell something, and from the story."""

import pytest

from claims.extract import candidates
from claims.records import Article

STORY = "The mill at Arden burned down in May 2019."


def checked(line):
    found = candidates.find(Article("art-1", f"Mill shuts\n\n{STORY}\n\n{line}\n\n{STORY}", "0" * 64))[0]
    return [c.checkable for c in found if c.start >= len(STORY) + 14 and c.end <= len(STORY) + 14 + len(line)]


@pytest.mark.parametrize(
    "line",
    [
        "WHAT WE KNOW",
        "What the council actually said",
        "Aid: who is sending what",
        "8:31 p.m. — What the clerk knew",
        "A tale of two mills",
        "Selected results",
        "The town that was promised a new mill",
    ],
)
def test_a_heading_that_only_names(line):
    assert not any(checked(line))


@pytest.mark.parametrize(
    "line",
    [
        "Mill shuts again",
        "The mill that was sold is empty",
        "Clerks at the mill: 64",
        "“The mill walked”, says Clara Voss",
        "What Clara Voss said was wrong.",
        "Two mills were sold",
        "Arden Mills doubles barge runs",
    ],
)
def test_a_line_that_tells_something(line):
    assert any(checked(line))
