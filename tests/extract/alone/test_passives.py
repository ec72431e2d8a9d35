"""A second verb goes on with the `was` of the first where something was done to its subject; else it is left as it stands."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return [c.statement for c in found]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Otto Reed was jailed in May 2019 for three years and banned from driving for ten years.",
            "Otto Reed was banned from driving for ten years",
        ),
        (
            "Otto Reed, 34, was jailed for three years and later banned from driving for ten years.",
            "Otto Reed was later banned from driving for ten years",
        ),
        ("The Arden song was recorded in 2001 and released in 2002.", "The Arden song was released in 2002"),
        (
            "The Arden songs have been recorded in 2001 and released in 2002.",
            "The Arden songs have been released in 2002",
        ),
        ("Otto Reed was held in May 2018 and released his sister in 2019.", "Otto Reed released his sister in 2019"),
        ("Otto Reed was elected in 2010 and resigned in 2012.", "Otto Reed resigned in 2012"),
        ("Otto Reed led Arden in 2010 and released in 2012 a song.", "Otto Reed released in 2012 a song"),
    ],
)
def test_was_is_carried_to_what_befalls_the_subject(text, statement):
    assert statement in statements(text)
