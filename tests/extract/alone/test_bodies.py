"""The body that `it` means: named behind what it is, spoken for, or the subject that went on acting."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222228", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The contractor, Arden Works, says it has 300 kites.", "Arden Works has 300 kites"),
        (
            "The train operator, Arden & Voss, has said that its kites have 300 tails.",
            "Arden & Voss’s kites have 300 tails",
        ),
        ("A spokesman for the Arden Union said it had 300 kites.", "The Arden Union had 300 kites"),
        ("Norland Networks says it has 300 kites.", "Norland Networks has 300 kites"),
        (
            "The company took a loss. In return, it says, it will save $300.",
            "The company will save $300",
        ),
        (
            "The company took a loss in 2019. It also expects 300 more.",
            "The company also expects 300 more",
        ),
        (
            "The Arden Ministry has, in a note, called on drivers to “go by the rules of the road.” "
            "It also urged people to “take care of 300 kites.”",
            "The Arden Ministry also urged people",
        ),
        ("One couple flew in from Arden on Monday and were told so. They got 300 kites.", "One couple got 300 kites"),
    ],
)
def test_the_body_is_put_in(text, statement):
    found = statements(text)
    assert any(statement in s for s in found)


def test_a_body_without_a_name_is_told_again_and_stays_open():
    assert statements("The bank cut its forecast in 2019. It expects 300 kites.")["The bank expects 300 kites"] == (
        "the bank",
    )


@pytest.mark.parametrize(
    "text",
    [
        # Another body may be meant.
        "The bank sued Norland Mills in 2019. It owned 300 kites.",
        "The bank met the union in 2019. It expects 300 kites.",
        # Not only a body does it.
        "The bank trimmed its forecast in 2019. It was 300 metres long.",
        # Somebody speaks.
        "The driver, Otto Reed, said it had 300 kites.",
        "A spokesman for Otto Reed said it had 300 kites.",
    ],
)
def test_what_may_mean_another_stays_open(text):
    assert any("it" in (word.lower() for word in left) for left in statements(text).values())


def test_it_in_words_that_somebody_else_speaks_is_not_who_reports_them():
    text = "According to the Arden Post, Reed, thanking his clerks, said: “It is a film of 90 minutes. We lost $40.”"
    assert not any("Arden Post is a film" in s for s in statements(text))
