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
        ("The clerk spoke to President Reed in 2019. Ana Reed is his wife.", "to President Reed in"),
        ("Police named a farmer of Reed, Ohio, in 2019. Otto Reed is mayor.", "of Reed, Ohio"),
        ("The clerk lived in Reed for 30 years. Mayor Otto Reed sold the mill.", "in Reed for"),
        ("The clerk saw 30 Reed supporters. Mayor Otto Reed sold the mill.", "30 Reed supporters"),
        ("Former Miss Reed Ana Holm left. In 2019 they met Ana Holm.", "they met Ana Holm"),
    ],
)
def test_a_surname_of_nobody_or_of_several_is_left(text, kept):
    assert any(kept in s for s in statements(text))
