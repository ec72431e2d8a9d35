"""Numbers that leave out what they count: told by what was counted before, else left open."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Otto Reed won 220 votes. Paul Quill, who led the board, received 192.", "received 192 (votes)"),
        (
            "The fire destroyed 200 mills. It killed nine people and injured at least 50 more.",
            "injured at least 50 more (people)",
        ),
        ("The yard in Arden is short of 140 drivers. In May it was short of 35.", "short of 35 (drivers)"),
        (
            "Nine drivers slept. Six Danish bakers were hurt and seven more were missing.",
            "Seven more (Danish bakers) were missing",
        ),
    ],
)
def test_what_was_counted_last_is_told(text, statement):
    assert any(s.endswith(statement) for s in statements(text))


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Otto Reed beat two men in 49.20. Paul Quill won in 48.31.", "48.31"),
        ("Ana Holm spoke. In 1990 Otto Reed served more than two.", "two"),
        ("Ana Holm spoke. 67% came out against it.", "67%"),
        ("Otto Reed won 220 votes and 30 mills. Paul Quill received 192.", "192"),
        ("All, including Otto Reed, were freed in 2019.", "All"),
    ],
)
def test_what_nothing_tells_stays_open(text, open_word):
    assert any(open_word in left_open for left_open in statements(text).values())


@pytest.mark.parametrize(
    "text", ["In 2019 the Arden fire killed seven.", "Otto Reed turned 80.", "67% of Arden voters came out against it."]
)
def test_what_is_understood_is_not_asked_for(text):
    assert not any(w in left_open for w in ("seven", "80", "67%") for left_open in statements(text).values())


def test_what_is_told_in_brackets_is_not_asked_for():
    told = statements("Four bakers were shot in Arden. All four have left Arden.")
    assert told["All four (bakers) have left Arden"] == ()


def test_what_no_brackets_tell_is_asked_for():
    assert any(
        "All four" in left_open for left_open in statements("In 2019 all four left Arden. All four were shot.").values()
    )
