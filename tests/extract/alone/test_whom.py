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


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        # An office with a place or a matter of its own before a name is that person's.
        ("Minister of State for Housing Otto Reed met bakers. He owns 300 kites.", "Otto Reed owns 300 kites"),
        # Who is told by what they are twice before their name comes.
        (
            "Norland called for calm. Its envoy, the Arden diplomat Ana Holm, met bakers. She owns 300 kites.",
            "Ana Holm owns 300 kites",
        ),
        # Known for a woman, and the only one of whom that is known.
        (
            "Lee Voss spoke. Most of it was about Mary Holm, whom Karl Reed called a liar. She owns 300 kites.",
            "Mary Holm owns 300 kites",
        ),
        # Of whom kin speak.
        ("It was Otto Reed’s mill. “He owned 300 kites,” Otto Reed’s widow said.", "Otto Reed owned 300 kites"),
        # Who only tells what a named person is, is nobody else.
        (
            "Otto Reed left Arden in May. Mary Holm, a retired clerk of 49, says he owned 300 kites.",
            "Mary Holm, a retired clerk of 49, says Otto Reed owned 300 kites",
        ),
    ],
)
def test_whom_the_words_before_tell_is_meant(text, statement):
    assert any(statement in s for s in statements(text))


@pytest.mark.parametrize(
    "text",
    [
        "A lawyer for Arden Mayor Otto Reed met bakers. He owns 300 kites.",
        "Mary Voss spoke. Most of it was about Mary Holm, whom Karl Reed called a liar. She owns 300 kites.",
        "Otto Reed met Karl Holm in Arden. “He owned 300 kites,” Karl Holm’s widow said.",
    ],
)
def test_nobody_is_put_where_another_may_be_meant(text):
    assert not any(name in s for s in statements(text) for name in ("Reed own", "Holm own", "Voss own"))


@pytest.mark.parametrize(
    "words",
    [
        "A carter, who fled because he owned 300 kites, was held in Arden",
        "The driver of 300 carts served notice in Arden, saying he intended to sell",
        "Her husband was 49 when he sold 300 kites in Arden",
        "Striker Qyle Vantz then admitted he owned 300 kites in Arden",
    ],
)
def test_who_is_told_of_in_the_same_words_leaves_no_pronoun_open(words):
    found = statements(f"Otto Reed left. {words}.")
    assert not any("he" in left for left in found.values())


def test_who_says_so_may_speak_of_another():
    found = statements("Otto Reed left Arden. The driver said he owned 300 kites.")
    assert any("he" in left for left in found.values())


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Otto Reed spoke. “I ran,” said Orlu, 52. He had 30 cows in Arden.", "Orlu had 30 cows in Arden"),
        (
            "Otto Reed spoke. He sold 30 cows. Asked by Karl Holm, he said he had 40 mules in Arden.",
            "Otto Reed had 40 mules in Arden",
        ),
    ],
)
def test_who_comes_in_by_one_name_is_meant_and_who_only_asks_is_not(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed left in May. Clara Voss asked the housing minister to go. He had 30 cows in Arden.",
        "Otto Reed left in May. Clara Voss wrote to the mayor. He had 30 cows in Arden.",
    ],
)
def test_he_behind_an_office_that_nobody_is_known_to_hold_stays_open(text):
    assert "He had 30 cows in Arden" in statements(text)


def test_an_office_whose_holder_is_known_leaves_he_as_it_was():
    text = "Mayor Otto Reed left in May. Clara Voss wrote to the mayor. He had 30 cows in Arden."
    assert "Otto Reed had 30 cows in Arden" in statements(text)


def test_nobody_is_his_own_colleague():
    found = statements(
        "Otto Reed sold 30 cows. His old colleague Karl Holm was ill, telling the press that 20 mules died."
    )
    assert not any("Karl Holm’s" in s for s in found)


def test_a_place_before_a_number_comes_in_as_nobody():
    found = statements("Otto Reed left. The cows went to Orlu, 52 in all. He had 30 mules.")
    assert "Otto Reed had 30 mules" in found
