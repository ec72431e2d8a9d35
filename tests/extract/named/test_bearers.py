"""Which of those who bear one surname it means where it stands alone, and names that take a title or a small word."""

import pytest

from claims.extract import candidates
from claims.extract.named.people import names
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222226", text, "0" * 64))
    return {c.statement for c in found}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Council calls for Reed plan.\n\nAna Reed is ill, years after Otto Reed left. They met Reed.", "Ana Reed"),
        ("Reed Hid Mill From Council.\n\nAna Reed is ill, years after Otto Reed left. They met Reed.", "Ana Reed"),
        ("Ana Reed met Otto Reed. They thanked Mrs. Reed.", "Ana Reed"),
        ("Ana Reed met Otto Reed. They thanked Mr. Reed.", "Otto Reed"),
    ],
)
def test_who_is_called_by_the_surname_alone_or_by_a_courtesy_is_meant(text, name):
    start, end, person = names.roster(text).mentions[-1]
    assert (text[start:end], person.name) == ("Reed", name)


@pytest.mark.parametrize(
    "text",
    [
        "President Reed Hid Mill.\n\nAna Reed is ill, years after Otto Reed left. They met Reed.",
        "Otto Reed wins.\n\nAna Reed is ill.\n\nThey met Reed.",
        "Ana Reed is ill, years after Otto Reed left.\n\nThey met Reed.",
        "Ana Reed met Otto Reed and Karl Reed. They thanked Mr. Reed.",
        "Reed Hid Mill, Says Daughter.\n\nHis daughter Ana Reed spoke. Otto Reed fell. They met Reed.",
    ],
)
def test_a_surname_of_two_is_left_where_nothing_tells_who_is_called_so(text):
    start, end, _ = names.roster(text).mentions[-1]
    assert text[start:end] != "Reed"


def test_the_end_of_a_long_name_is_its_bearers():
    assert "In 2019 Aung San Suu Kyi sold 300 mills" in statements(
        "Aung San Suu Kyi left. In 2019 Suu Kyi sold 300 mills."
    )
    assert names.roster("Ana San Park opened. It has 40 huts.").people == []


def test_a_crown_is_part_of_a_name():
    text = "Princess Clara Reed left. In 2019 Princess Clara met Otto Holm. She sold 300 mills."
    assert "In 2019 Princess Clara Reed met Otto Holm" in statements(text)
    assert "Princess Clara Reed sold 300 mills" in statements("Princess Clara Reed left. She sold 300 mills.")
    assert "Clara Reed sold 300 mills" in statements("Mayor Clara Reed left. She sold 300 mills.")


def test_whose_account_speaks_is_meant_in_it():
    text = "Ana Holm wrote a book. According to Ana Holm’s account, after seeing Clara Voss’s leg, she sold 300 mills."
    assert "Ana Holm sold 300 mills" in statements(text)
    kept = "Ana Holm wrote a book. According to Ana Holm’s account, after Clara Voss fell, she sold 300 mills."
    assert "Ana Holm sold 300 mills" not in statements(kept)


def test_a_president_is_another_than_a_woman_of_the_surname():
    text = "President Reed left. Mr. Reed met his wife, Ana Reed, in 2019. The president sold 300 mills."
    assert "President Reed sold 300 mills" in statements(text)
    left = "President Reed left. Mr. Reed met his brother, Otto Reed, in 2019. The president sold 300 mills."
    assert "President Reed sold 300 mills" not in statements(left)


def test_who_is_of_a_place_and_speaks_is_somebody():
    told = "Otto Reed is ill. Qyrel Vantz, of Arden, Ohio, said he had sold 300 mills in 2019."
    assert "Qyrel Vantz had sold 300 mills in 2019" in statements(told)
    assert [p.name for p in names.roster("Otto Reed is ill. Arden Vantz, of Ohio, fell.").people] == ["Otto Reed"]


def test_who_still_does_something_is_called_by_the_last_word():
    found = names.roster("They bought Qyrel Vantz’s mill. Vantz still has a share in it.").people
    assert [p.name for p in found] == ["Qyrel Vantz"]
    assert not names.roster("They bought Qyrel Vantz’s mill. Vantz mills still have a share in it.").people


@pytest.mark.parametrize(("name", "woman"), [("Kylie Vantz", True), ("Newt Vantz", False), ("Sandy Vantz", None)])
def test_a_given_name_tells_somebody_and_a_common_word_nobody(name, woman):
    found = names.roster(f"They spoke of {name} once.").people
    assert [(p.name, p.woman) for p in found] == ([] if woman is None else [(name, woman)])


def test_a_president_is_nobody_of_whom_that_is_not_told():
    assert names.roster("Ana Reed left. They met President Reed.").mentions[-1][0] == 0
    assert names.roster("President Ana Reed left. They met President Reed.").mentions[-1][0] > len("President ")
    assert names.roster("Ana Reed left. They met Vice President Reed.").mentions[-1][0] > len("President ")
