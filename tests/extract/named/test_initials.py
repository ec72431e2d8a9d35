"""Initials and shortened kinds of animals are told in full where only the text before tells what they are."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    return {c.statement for c in candidates.find(Article("art-22222227", text, "0" * 64))[0]}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Norland Mill Service met. The NMS sold 9 mills in 2019.",
            "The Norland Mill Service sold 9 mills in 2019",
        ),
        (
            "Ashford Mill Service wrote so. AMS reported 9 fires in 2019.",
            "Ashford Mill Service reported 9 fires in 2019",
        ),
        (
            "Acropora millepora grew. In 2019 A. millepora died on 9 reefs.",
            "In 2019 Acropora millepora died on 9 reefs",
        ),
    ],
)
def test_what_the_text_told_in_full_is_told_so(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The Norland Mill Service (NMS) met. The NMS sold 9 mills in 2019.", "The NMS sold 9 mills in 2019"),
        ("The Cold Island Agency met. The CIA sold 9 mills in 2019.", "The CIA sold 9 mills in 2019"),
        (
            "The Norland Mill Service met the New Mine Senate. The NMS sold 9 mills in 2019.",
            "The NMS sold 9 mills in 2019",
        ),
        ("The Norland Mill Service met. His NMS card cost 9 dollars in 2019.", "His NMS card cost 9 dollars in 2019"),
        (
            "Samoans citizenship rose. U.S. citizenship cost 9 dollars in 2019.",
            "U.S. citizenship cost 9 dollars in 2019",
        ),
    ],
)
def test_what_is_known_told_or_may_be_two_stays(text, statement):
    assert statement in statements(text)
