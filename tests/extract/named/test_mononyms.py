"""Who is called by a given name and no other, and when such a word is a place's."""

import pytest

from claims.extract.named.people import names


def called(text):
    return [p.name for p in names.roster(text).people]


@pytest.mark.parametrize(
    "text",
    [
        "It was late when Clara left. Clara said nothing of the 30 huts.",
        "“We lost,” said Clara. Nobody but Clara was glad.",
        "Clara keeps 30 cows. Her mill stands on land that was once Clara’s.",
    ],
)
def test_a_given_name_that_acts_and_comes_again_is_somebody(text):
    assert called(text) == ["Clara"]


@pytest.mark.parametrize(
    "text",
    [
        "Florence said no to the dam. The huts stand in Florence.",
        "Florence lost 30 huts. The Florence council was glad.",
        "Clara left in May.",
        "Denmark said no. Denmark was glad.",
        "The Claras won. The Claras said no.",
    ],
)
def test_a_place_or_a_name_that_stands_once_is_not(text):
    assert called(text) == []


def test_who_has_a_longer_name_is_called_by_that():
    assert called("Clara left in May. Clara said no. Clara Reed sold 30 huts.") == ["Clara Reed"]


def test_the_name_at_birth_is_nobody_else():
    text = (
        "Clara Reed (née Clara Holm) left. Clara was born Clara Vilma Holm in Arden. The Arden-born Otto Voss said no."
    )
    assert called(text) == ["Clara Reed", "Otto Voss"]


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "''"])
def test_what_friends_say_stands_in_the_name(marks):
    name = f"Clara {marks[0]}Pip{marks[1]} Reed"
    roster = names.roster(f"{name} left. Pip said no. Reed said no. Clara Reed said no. Pip Reed said no.")
    assert {p.name for _, _, p in roster.mentions} == {name} and len(roster.mentions) == 5


def test_words_in_quotation_marks_behind_a_name_are_no_part_of_it():
    assert called("They asked Otto “Who” and left. They called the mill of Otto Reed “Big” and left.") == ["Otto Reed"]


@pytest.mark.parametrize("text", ["Clara Hall, 52, sold huts. Hall said no.", "Otto West said no. West sold 3 huts."])
def test_a_word_for_a_place_is_a_surname_where_somebody_is_told_of(text):
    assert len(names.roster(text).mentions) == 2


@pytest.mark.parametrize(
    "text", ["Albert Hall was built in May.", "The Albert Hall said no.", "Victoria Park, the oldest, is shut."]
)
def test_it_is_none_where_nobody_is(text):
    assert called(text) == []


@pytest.mark.parametrize(
    ("text", "woman"),
    [
        ("Chairman Patricia Reed said no.", True),
        ("Chairman Otto Reed said no.", False),
        ("Lord Hilary Reed said no.", False),
    ],
)
def test_a_woman_may_hold_an_office_in_man(text, woman):
    assert [p.woman for p in names.roster(text).people] == [woman]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Clara Reed, whose father Otho died in 2019, sold 30 huts.", "Otho"),
        ("Clara Reed’s son Otho, 49, sold 30 huts.", "Otho"),
        ("Clara Reed had two sons. The elder, Otho, sold 30 huts.", "Otho"),
    ],
)
def test_kin_come_in_by_one_name(text, name):
    assert name in called(text)


@pytest.mark.parametrize(
    "text", ["Clara Reed sold 30 huts. His wife Otho said no.", "Clara Reed, whose mill Otho sold 30 huts, left."]
)
def test_who_is_told_of_without_an_owner_or_is_no_kin_does_not(text):
    assert called(text) == ["Clara Reed"]


def test_who_is_named_by_half_of_a_double_surname_is_the_same():
    roster = names.roster("Clara Reed-Holm left. Clara Reed was born in 1930. Ana Reed said no.")
    assert [p.name for _, _, p in roster.mentions] == ["Clara Reed-Holm", "Clara Reed-Holm", "Ana Reed"]


def test_a_firm_that_owns_something_is_nobody():
    assert called("The home’s owner, Arden Living, which runs 14 homes, left.") == []
    assert called("The home’s owner, Arden Living, said it runs 14 homes.") == []
    assert called("The home’s owner, Arden Voss, said he runs 14 homes.") == ["Arden Voss"]
