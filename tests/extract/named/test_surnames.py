"""Whom a surname means before its bearer is named in full, and the longer parts of a name; and where it means nobody."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The clerk met with Reed in 2019. Mayor Otto Reed sold the mill.", "The clerk met with Otto Reed in 2019"),
        (
            "Police held Qyrel Vantz, aged 40. Vantz sold 300 mills in 2019.",
            "Qyrel Vantz sold 300 mills in 2019",
        ),
        ("The mayor, Tyr-Ming Vantz, left. Vantz sold 300 mills.", "Tyr-Ming Vantz sold 300 mills"),
        ("Reed calls on Holm to pay. Otto Reed left.", "Otto Reed calls on Holm to pay"),
        ("Reed sold 300 mills. Mayor Otto Reed left.\n\nLater Karl Reed came.", "Otto Reed sold 300 mills"),
        ("Otto Reed Holm left. In 2019 they met Reed Holm.", "In 2019 they met Otto Reed Holm"),
        ("Otto Reed left. For the mills Reed also sold 300 huts.", "For the mills Otto Reed also sold 300 huts"),
    ],
)
def test_a_surname_leads_to_its_bearer(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The clerk met with Reed in 2019. Otto Reed met Ana Reed.", "met with Reed in"),
        ("Price rose by 30 dollars. The price pleased Otto Price.", "Price rose by 30"),
        ("Reed beds cover 300 acres. Otto Reed left.", "Reed beds cover"),
        ("The clerk spoke to President Reed in 2019. Ana Reed is his wife.", "to President Reed in"),
        ("Police named a farmer of Reed, Ohio, in 2019. Otto Reed is mayor.", "of Reed, Ohio"),
        ("The clerk lived in Reed for 30 years. Mayor Otto Reed sold the mill.", "in Reed for"),
        ("The clerk saw 30 Reed supporters. Mayor Otto Reed sold the mill.", "30 Reed supporters"),
        ("Ana Reed is rich. In 2019 they met Mr. Reed.", "they met Mr. Reed"),
        ("Former Miss Reed Ana Holm left. In 2019 they met Ana Holm.", "they met Ana Holm"),
    ],
)
def test_a_surname_of_nobody_or_of_several_is_left(text, kept):
    assert any(kept in s for s in statements(text))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("President Reed left. In 2019 Mr. Reed sold 300 mills.", "In 2019 President Reed sold 300 mills"),
        ("The clerk met Mr. Reed. In 2019 President Reed sold 300 mills.", "In 2019 President Reed sold 300 mills"),
        (
            "Otto Reed left. The Reed campaign spent 3 million dollars.",
            "The Otto Reed campaign spent 3 million dollars",
        ),
        (
            "President Reed left. The Reed campaign spent 3 million dollars.",
            "The Reed campaign spent 3 million dollars",
        ),
        ("Otto Reed left. The Reed family sold 300 mills.", "The Reed family sold 300 mills"),
    ],
)
def test_a_name_stands_behind_no_other_title_and_before_a_camp_alone(text, statement):
    assert statement in statements(text)


def test_whom_everybody_knows_by_one_name_is_meant_by_he():
    text = "Anna Holm asked about Merkel. Merkel led Arden. The mill, she said, was hers. Once Merkel left, she sold 300 mills."
    assert "Once Merkel left, she sold 300 mills" in statements(text)
    assert "Obama sold 300 mills" in statements("Obama met Otto Reed. Obama spoke. He sold 300 mills.")


def test_the_office_in_a_name_is_its_bearers():
    assert "President Reed’s house has 40 rooms" in statements(
        "President Reed left. Reed spoke. The president’s house has 40 rooms."
    )
    kept = statements("President Reed left. Reed met President Holm. Holm spoke. The president’s house has 40 rooms.")
    assert kept["The president’s house has 40 rooms"] == ("The president’s",)
