"""What is told of a speaker in the words that say who spoke, and clauses with `who` that go on."""

from __future__ import annotations

import pytest

from tests.extract.alone.test_standalone import statements


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        ("said Clara Voss, 58, a baker who lost her mill in May 2019.", ["Clara Voss lost her mill in May 2019"]),
        (
            "said Clara Voss, a clerk who ran the mill and who sold it.",
            ["Clara Voss ran the mill", "Clara Voss sold it"],
        ),
        (
            "said the president, Clara Voss, who’s been in Arden for 27 years.",
            ["Clara Voss has been in Arden for 27 years"],
        ),
        ("says Clara Voss, 46, who's in her second year there.", ["Clara Voss is in her second year there"]),
        ("said a resident of Arden who bought 40 sheep.", ["A resident of Arden bought 40 sheep"]),
    ],
)
def test_what_is_told_of_a_speaker_is_a_claim_without_the_verb_of_saying(tag, told):
    found = statements(f"“They broke the law,” {tag}")
    assert [s for s in found if s in told] == told
    assert not any(s.lower().startswith(("said", "says")) for s in found)


def test_what_a_speaker_is_without_a_verb_is_no_claim_and_a_figure_is_one():
    assert list(statements("“They broke the law,” said Clara Voss, the mayor of Arden.")) == ["They broke the law"]
    found = statements("“They broke the law,” said Clara Voss, the mayor since 2016.")
    assert any("2016" in s for s in found)


def test_a_speaker_who_is_told_nothing_of_keeps_what_he_said():
    assert any("who sold 40 mills left" in s for s in statements("Otto Reed said the clerk who sold 40 mills left."))


def test_a_second_clause_with_who_has_the_same_subject():
    found = statements("The mayor of Arden is Clara Voss, who is 34 and works nights, and who sold 40 mills.")
    assert "Clara Voss sold 40 mills" in found
    found = statements("Arden played without Clara Voss, who's missed five games and isn't expected before May.")
    assert "Clara Voss has missed five games" in found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“They won,” said Sen. Clara Voss, the bill’s sponsor, who kept 4 maps.", "Sen. Clara Voss kept 4 maps"),
        ("One of us is Clara Voss, a baker and former clerk, who makes no apology.", "Clara Voss makes no apology"),
        ("“They won,” said Clara Voss, whose team lost in May and has now won 3.", "Clara Voss’s team has now won 3"),
        ("Clara Voss, 38, a former clerk, would lead Arden.", "Clara Voss, a former clerk, would lead Arden"),
    ],
)
def test_a_subject_behind_what_is_told_of_somebody_is_that_person(text, told):
    assert told in statements(text)


def test_somebody_else_behind_and_is_not_who_is_meant():
    found = statements("They saw Otto Reed, a clerk, and Ana Holm’s aunt, who makes no apology.")
    assert "Otto Reed makes no apology" not in found
