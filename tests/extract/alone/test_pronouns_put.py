"""Whom and what pronouns mean by the grammar around them, and where they stay open."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222225", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


def flagged(text):
    return {word.lower() for left_open in statements(text).values() for word in left_open}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("A son of the town, Otto Reed left in May. He sold 300 kites.", "Otto Reed sold 300 kites"),
        ("In a speech in Cold Mill, Ohio on Friday, Clara Voss left. She has 300 kites.", "Clara Voss has 300 kites"),
        (
            "Leaving by her back door, Clara Voss, 49, sold 300 kites.",
            "Leaving by her back door, Clara Voss, 49, sold 300 kites",
        ),
        (
            "Arden Mills opened in May. It has huts in Peru, Chile, and Ohio. It held 300 cows.",
            "Arden Mills held 300 cows",
        ),
    ],
)
def test_a_pronoun_means_the_subject_before(text, statement):
    assert statements(text)[statement] == ()


def test_who_speaks_again_is_who_spoke():
    found = statements(
        "Otto Reed of the Arden Mill, which makes 40 kites, said the huts were sold in 2019; "
        "though he also told that, because the roof leaks, the hut was old."
    )
    assert any(s.startswith("Otto Reed also told that") for s in found)


def test_a_place_behind_a_name_is_no_subject():
    found = statements("The baker Clara Voss of Cold Mill, Ohio saw a ship. She counted 300 sheep.")
    assert found["Clara Voss counted 300 sheep"] == ()


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ('Clara Voss said, "Today I am with him and the 300 others."', "him"),
        ('Clara Voss said, "At noon I came, and I fed them with 300 apples."', "them"),
        ('Clara Voss said, "I see the day on which I put them in 300 huts."', "them"),
        ('Clara Voss said, "The mill was sold. They’re using 300 huts."', "they"),
    ],
)
def test_who_speaks_of_herself_names_nobody_else(text, open_word):
    assert open_word in flagged(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ('Otto Reed said of Clara Voss, "She sold 300 kites."', "Clara Voss sold 300 kites"),
        ('Otto Reed attacked Paul Quill for the vote, saying, "He has 300 kites."', "Paul Quill has 300 kites"),
        (
            "The winner of the race, Otto Reed, ran for the hills. He was followed by 300 sheep.",
            "Otto Reed was followed by 300 sheep",
        ),
    ],
)
def test_quoted_words_speak_of_whom_the_sentence_names(text, statement):
    assert statements(text)[statement] == ()


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ('Clara Voss told Ana Holm, "She sold 300 kites."', "she"),
        ('Otto Reed’s mother, Clara Voss, said on air, "She sold 300 kites."', "she"),
        ('Otto Reed said of Paul Quill and Jan Holm, "He sold 300 kites."', "he"),
        ('Otto Reed said of Paul Quill and a driver of a bus, "He sold 300 kites."', "he"),
        ('Otto Reed left the house, saying, "He has 300 kites."', "he"),
    ],
)
def test_who_is_spoken_to_or_one_of_several_is_not_meant(text, open_word):
    assert open_word in flagged(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Arden Court and the Board of Mills said they had 30 huts.",
            "Arden Court and the Board of Mills had 30 huts",
        ),
        (
            "Arden Mills closed in May. Because it owed 300 dollars, it was sold.",
            "Because Arden Mills owed 300 dollars, it was sold",
        ),
        ("The Arden Post reported its source sold 300 kites.", "Arden Post’s source sold 300 kites"),
        ("The Arden Coast Guard said their boats met 30 ships.", "Arden Coast Guard’s boats met 30 ships"),
        ("Ana Holm said Otto Reed was rude to her in 2019.", "Otto Reed was rude to Ana Holm in 2019"),
        (
            'Otto Reed, of CNN, one of Ana Holm’s four sons, said, "I own 30 huts in Arden."',
            "Otto Reed: “I own 30 huts in Arden”",
        ),
        (
            'Otto Reed told the press, "Arden Mills was rich, and it owned 300 huts."',
            "Arden Mills owned 300 huts",
        ),
    ],
)
def test_who_speaks_or_acts_is_put_in(text, statement):
    assert statements(text)[statement] == ()


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("A fire in a hut burned 30 homes. Officials said it killed 300 cows.", "A fire in a hut killed 300 cows"),
        ("Otto Reed left. A driver was held with an injury to his head. He had 30 kites.", None),
        ("Otto Reed left. A driver was held with a head injury. He had 30 kites.", None),
        ("Otto Reed is old. Otto Reed left. A driver was held in Arden. He had 30 kites.", "A driver had 30 kites"),
        ("Mr. Quill left in May. He sold 300 kites.", "Mr. Quill sold 300 kites"),
    ],
)
def test_somebody_or_an_event_without_a_name_is_told_again(text, statement):
    found = statements(text)
    assert statement in found if statement else any("He" in words for words in found.values())


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("A fire and a storm were seen. Officials said it killed 300 cows.", "it"),
        ("A fire burned 30 homes. Officials said it was seen from 30 miles.", "it"),
        ("Mr. Quill left in May. She sold 300 kites.", "she"),
        ("Otto Reed said a driver was ill. Ana Holm said guards saw him on 4 May 2019.", "him"),
        ('Otto Reed, who owns the Arden Post, asked, "Now it is 18 per cent?"', "it"),
    ],
)
def test_nobody_is_put_in_where_either_may_be_meant(text, open_word):
    assert open_word in flagged(text)
