"""Whom an office alone means: who bears it and nothing else, whom the article is about, or nobody."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222228", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


_TWO = "President Trump left. Mr. Trump met Otto Reed, the president of the Arden Bank. "


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (_TWO + "The president sold 300 mills.", "President Trump sold 300 mills"),
        (_TWO + "They gave the president in 2019 a mill.", "They gave President Trump in 2019 a mill"),
        (_TWO + "It was the president’s plan to sell 300 mills.", "President Trump’s plan to sell 300 mills"),
        ("Former President Ana Holm sang. The former president sold 300 mills.", "Ana Holm sold 300 mills"),
        (
            "French President Ana Holm met Mayor Otto Reed. The French president’s car cost 300 dollars.",
            "Ana Holm’s car cost 300 dollars",
        ),
        (
            "US President Ana Holm met Peru’s President Clara Voss. Ana Holm ate. Ana Holm left. It rained on a mill. A wind "
            "rose. The roof fell. The president sold 300 mills.",
            "Ana Holm sold 300 mills",
        ),
    ],
)
def test_one_person_holds_an_office(text, statement):
    assert any(statement in s for s in statements(text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("US President Ana Holm met Peru’s President Clara Voss. The president sold 300 mills.", "The president sold"),
        ("President Ana Holm sang. The former president sold 300 mills.", "The former president sold"),
        ("French President Ana Holm sang. The German president’s car cost 300 dollars.", "The German president’s car"),
        ("Police held a suspect, Otto Reed. Later they identified the suspect as 300 people’s son.", "the suspect as"),
        (_TWO + "They gave the president of Peru 300 mills.", "the president of Peru"),
    ],
)
def test_an_office_that_two_hold_or_another_holds_is_left(text, kept):
    assert any(kept in s for s in statements(text))


def test_a_family_name_that_reads_as_he_is_no_pronoun():
    assert "He Qiang sold 300 mills" in statements("Otto Reed left. He Qiang sold 300 mills.")
    assert "Otto Reed sold 300 mills" in statements("Otto Reed left. He sold 300 mills.")


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Otto Reed left in May. The Arden professor sold 300 mills.", "Otto Reed sold 300 mills"),
        ("The mill was named for Ana Reed. The sixteen-year-old Swede sold 300 kites.", "Ana Reed sold 300 kites"),
        ("Ana Reed spoke. The former secretary of state quietly sold 300 mills. She left.", "Ana Reed left"),
        ("Otto Reed spoke. The Republican nominee now holds 300 mills.", "Otto Reed now holds 300 mills"),
    ],
)
def test_what_somebody_is_goes_on_with_the_only_one_named(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed met Karl Holm. The Arden professor sold 300 mills.",
        "Otto Reed left in May. The professor sold 300 mills.",
        "Otto Reed left in May. The Russian president sold 300 mills.",
        "Ana Reed left in May. The Arden businessman sold 300 mills.",
        "Otto Reed, a lawyer, spoke. The Republican nominee sold 300 mills.",
        "Otto Reed met a driver. The Arden native sold 300 mills.",
        "It rained. The Arden professor sold 300 mills.",
    ],
)
def test_what_somebody_is_may_mean_another(text):
    assert any(s.startswith("The ") and "sold 300 mills" in s for s in statements(text))


def test_his_or_her_means_anybody():
    found = statements("Otto Reed left. It is up to a clerk to show his or her 300 returns.")
    assert any("his or her" in s and not {"his", "her"} & set(words) for s, words in found.items())


def test_whose_spokesman_somebody_is_they_are_not():
    found = statements("The congressman’s spokesman, Otto Reed, left. The congressman sold 300 mills.")
    assert "The congressman" in found["The congressman sold 300 mills"]
    told = statements("The country’s president, Otto Reed, left. The president sold 300 mills.")
    assert told["Otto Reed sold 300 mills"] == ()


def test_a_driver_of_something_else_is_not_the_driver_who_has_a_name():
    text = "The driver, Otto Reed, left. Police seek the driver of a red van. The driver sold 300 huts."
    found, _ = candidates.find(Article("art-22222250", text, "0" * 64))
    assert "The driver sold 300 huts" in [c.statement for c in found]


@pytest.mark.parametrize(
    "told",
    [
        "Otto Reed, a novelist, died.",
        "Otto Reed, 90, an actor from Arden, died.",
        "Otto Reed, one of Norway’s finest actors, died.",
    ],
)
def test_who_is_told_to_be_something_behind_a_name_is_meant_by_it(told):
    what = "novelist" if "novelist" in told else "actor"
    assert "Otto Reed sold 3 mills" in statements(f"{told} The {what} sold 3 mills.")


def test_another_without_a_name_bars_it():
    text = "Otto Reed, a novelist, met a novelist who had died. The novelist sold 3 mills."
    assert "Otto Reed sold 3 mills" not in statements(text)


def test_a_party_before_an_office_tells_of_nobody_else():
    assert "Ana Reed sold 3 mills" in statements("Gov. Ana Reed left. The Republican governor sold 3 mills.")
    two = "Gov. Ana Reed met Gov. Otto Holm. The Republican governor sold 3 mills."
    assert not {"Ana Reed sold 3 mills", "Otto Holm sold 3 mills"} & {*statements(two)}


def test_an_age_tells_of_the_only_person_of_the_sentence_before():
    assert "Ana Reed was hurt in Arden" in statements("Ana Reed has died. The 19-year-old was hurt in Arden.")
    two = "Ana Reed met Otto Holm. The 19-year-old was hurt in Arden."
    assert "The 19-year-old was hurt in Arden" in statements(two)
