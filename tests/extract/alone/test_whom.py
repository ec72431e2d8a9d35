"""Whom `he` and `she` mean by who spoke, who acted and whom the article is about; and where two may be meant."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, title=None):
    found, _ = candidates.find(Article("art-22222227", text, "0" * 64, title=title))
    return {c.statement: c.unresolved for c in found}


_ABOUT = "Otto Reed sold the mill. Otto Reed is 40. Otto Reed left. "


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        # Whom the article is about is out of sight where the last sentences do not name them.
        (
            _ABOUT
            + "The mill fell. The rain went on. A wind rose. Karl Holm said the mills fell, and his 300 critics left.",
            "Karl Holm’s 300 critics left",
        ),
        (
            _ABOUT + "Karl Holm said after meeting Jan Voss that mills fell. He sold 300 kites.",
            "Karl Holm sold 300 kites",
        ),
        (
            "Otto Reed fell in May. The news came from his son-in-law, Karl Holm. He had sold 300 mills.",
            "Otto Reed had sold 300 mills",
        ),
        (
            "Otto Reed ran against Karl Holm, who followed him as mayor in 2019.",
            "Karl Holm followed Otto Reed as mayor in 2019",
        ),
    ],
)
def test_one_person_is_meant(text, statement):
    assert any(statement in s for s in statements(text, "Otto Reed sells"))


@pytest.mark.parametrize(
    ("text", "put"),
    [
        (_ABOUT + "Karl Holm said the mills fell, and his 300 critics left.", "300 critics left"),
        (_ABOUT + "Karl Holm said that Otto Reed was ill. He sold 300 kites.", "sold 300 kites"),
        (
            "It rained. The news came from his aide, Karl Holm, and Jan Voss. He had sold 300 mills.",
            "Voss had sold 300 mills",
        ),
    ],
)
def test_nobody_is_put_in_where_two_may_be_meant(text, put):
    found = [s for s in statements(text, "Otto Reed sells") if put in s]
    assert all(s.startswith(("He ", "his ", "His ")) for s in found)


def test_who_speaks_after_another_of_the_same_person_does_not_mean_the_other():
    text = "Otto Reed fell. Karl Holm wrote “We think of Otto Reed.” Jan Voss said: “I prayed for him on 300 days.”"
    assert any("him [Otto Reed]" in s for s in statements(text))
    other = "Karl Holm wrote “We think of Otto Reed and Ben Moss.” Jan Voss said: “I prayed for him on 300 days.”"
    assert not any("him [" in s for s in statements(other))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The mill fell in May. The bus driver told reporters he saw 300 cows.", "The bus driver saw 300 cows"),
        (
            "The daughter of Otto Reed, a clerk who left the mill, Clara Voss won in May. She sold 300 mills.",
            "Clara Voss sold 300 mills",
        ),
        ("A clerk told the Post Hamza bin Reed sold 300 mills.", "Hamza bin Reed sold 300 mills"),
    ],
)
def test_who_speaks_or_stands_behind_what_they_are_is_meant(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("A man fell in May. The bus driver told reporters he saw 300 cows.", "driver saw 300 cows"),
        ("The mill fell in May. The lawyer told reporters he saw 300 cows.", "lawyer saw 300 cows"),
        ("The roof of the mill, which was old, Otto Reed said, fell. He sold 300 mills.", "The roof sold"),
        ("Karl Holm met Jan Voss. He, like Otto Reed, sold a hut. He sold 300 mills.", "Otto Reed sold 300 mills"),
    ],
)
def test_another_may_be_meant(text, put):
    assert not any(put in s for s in statements(text))


def test_he_behind_a_clause_about_a_thing_may_be_whoever_was_named_there():
    found = statements("Otto Reed rang, the bell woke Karl Holm, and he counted 30 cows in Arden.")
    assert not any("Otto Reed counted" in s for s in found)
    found = statements("Otto Reed rang, the bell woke Arden, and he counted 30 cows in Arden.")
    assert any("Otto Reed counted" in s for s in found)
