"""People told once by where they work, by their names or a charge, and what the bare word means after it."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222225", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "In May researchers from the University of Arden and Norland College met. In 2019 the researchers sold 300 mills.",
            "In 2019 researchers from the University of Arden and Norland College sold 300 mills",
        ),
        (
            "A report by a team from the University of Arden came. In 2019 the researchers sold 300 mills.",
            "In 2019 the researchers (a team from the University of Arden) sold 300 mills",
        ),
        (
            "Men charged two Arden developers, Otto Reed and Ana Voss, in May. In 2019 the developers sold 300 mills.",
            "In 2019 Otto Reed and Ana Voss sold 300 mills",
        ),
        (
            "Otto Reed and his wife, Ana Voss, came. Men were tired. In 2019 the couple sold 300 mills.",
            "In 2019 Otto Reed and Ana Voss sold 300 mills",
        ),
        (
            "Otto Reed, 34, was charged on Monday. Men were tired. In 2019 the attacker sold 300 mills.",
            "In 2019 Otto Reed sold 300 mills",
        ),
    ],
)
def test_people_are_told_again_by_the_words_that_brought_them_in(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Researchers from the University of Arden met. Researchers from Norland College came. "
            "In 2019 the researchers sold 300 mills.",
            "In 2019 the researchers sold 300 mills",
        ),
        (
            "Men charged two developers, Otto Reed and Ana Voss, in May. Other developers came. "
            "In 2019 the developers sold 300 mills.",
            "In 2019 the developers sold 300 mills",
        ),
        (
            "Otto Reed and Ana Voss came. Men were tired. In 2019 the couple sold 300 mills.",
            "In 2019 the couple sold 300 mills",
        ),
        (
            "Otto Reed was charged. Ana Voss was arrested. In 2019 the attacker sold 300 mills.",
            "In 2019 the attacker sold 300 mills",
        ),
        (
            "Otto Reed was charged. Men saw two attackers. In 2019 the attacker sold 300 mills.",
            "In 2019 the attacker sold 300 mills",
        ),
    ],
)
def test_people_of_whom_there_may_be_others_stay(text, statement):
    assert statement in statements(text)
