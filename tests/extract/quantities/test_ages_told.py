"""An age that only the words around a bare number tell, and bare numbers that are none."""

from __future__ import annotations

import pytest

from claims.extract import quantities


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("He's 71 now.", 71),
        ("The song is by Ada Reed, who's 52 and sings it.", 52),
        ("Next year she'll be just 40.", 40),
        ("She was only 19.", 19),
        ("Otto and Ada Reed, both 31, left.", 31),
        ("He saw Jon Reed, then 24, who slept.", 24),
        ("Ada Reed died in May, at 84.", 84),
        ("The boy was nine when he left.", 9),
        ("The old glaciologist, 51, was born here.", 51),
        ("He saw Reed (then 24) at home.", 24),
        ("She was 17 at the time.", 17),
        ("Ada Reed, who will be 40 in May, left.", 40),
        ("By the time she was 30 she had left.", 30),
        ("Aged just 19, he won.", 19),
        ("In 2011 – when she was 82 – she slept.", 82),
        ("My lad’s six.", 6),
        ("Her son was nine.", 9),
        ("The mum-of-three, 46, was asleep.", 46),
        ("The page gave the age of Ada Reed as 61.", 61),
        ("Otto Reed’s accuser was 16 then.", 16),
        ("His wife is 61.", 61),
        ("His brother Tom Reed, also 23, was hurt.", 23),
        ("Ada Reed, a retired nurse of 68, slept.", 68),
        ("It shows a man of about 40.", 40),
        ("They held children as young as seven months.", 7),
        ("They held children as young as five.", 5),
        ("No one over 75 may join.", 75),
        ("Most voters in the valley are over 50.", 50),
        ("Of those only 88 were 65 or older.", 65),
    ],
)
def test_an_age_is_told_by_its_place(text: str, age: int):
    assert [int(q.low) for q in quantities.find(text) if q.kind == "age" and q.low is not None] == [age]


@pytest.mark.parametrize(
    "text",
    [
        "He's 12 points ahead.",
        "It was 12 when she left.",
        "There were 40 when they left.",
        "The total was 60 when she left.",
        "They will be 12.",
        "He died in a fire at 10.",
        "She put the number of dead at 31.",
        "My train's six.",
        "It is a nurse of 68 towns.",
        "They were as quick as seven months.",
        "It took as few as five.",
        "The one over 75 huts is red.",
    ],
)
def test_no_age_is_told(text: str):
    assert all(q.kind != "age" for q in quantities.find(text))


def test_a_part_of_those_whose_age_was_told_is_no_age():
    *_, of_those = quantities.find("Of 400 adults 88 were 65 or older, and 21 of those slept.")
    assert (of_those.kind, of_those.unit) == ("count", "adult")


def test_no_one_is_none():
    (found,) = quantities.find("No one was hurt in Arden.")
    assert (found.low, found.high) == (0, 0)
    assert [q.low for q in quantities.find("The piano one was killed.")] == [1]
