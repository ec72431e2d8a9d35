"""`there` in a statement: told by the one place that its sentence or the one before it names, else asked for."""

import pytest

from claims.extract import candidates
from claims.records import Article


def last(text):
    return candidates.find(Article("art-22222223", text, "0" * 64))[0][-1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ana Holm opened a mill in Arden. Ana Holm lives there with her son.", "lives there (in Arden) with her son"),
        (
            "Otto Reed moved to Arden, Ohio, in 1990. Otto Reed learned to paint there.",
            "to paint there (in Arden, Ohio)",
        ),
        ("Otto Reed flew to Arden on 4 May 2019. There he met Ana Holm.", "There (in Arden) Otto Reed met Ana Holm"),
        (
            "A fire broke out at the Arden Hotel. It killed 12 people who stayed there.",
            "stayed there (at the Arden Hotel)",
        ),
        ("Ana Holm was born in Galt. Ana Holm grew up there.", "grew up there (in Galt)"),
    ],
)
def test_there_is_told_by_the_one_place_named_just_before(text, shown):
    assert shown in last(text).statement


@pytest.mark.parametrize(
    "text",
    [
        "Ana Holm drove from Arden to Galt. Ana Holm died there in 1990.",
        "According to Norway 40 ships sank. Some 300 people died there.",
        "Ana Holm has faith in Ford. Some 300 people work there.",
    ],
)
def test_there_stays_open_where_no_one_place_is_told(text):
    told = last(text)
    assert "there (" not in told.statement and "there" in told.unresolved


@pytest.mark.parametrize(
    "text",
    [
        "Ana Holm lives in Arden. In Arden there ever was but one mill.",
        "Ana Holm lives in Arden. Are there four mills in Galt?",
        "Ana Holm lives in Arden. There Reed Mills is nobody’s.",
        "Ana Holm lives in Arden. Ana Holm visited Galt and sold two mills there.",
    ],
)
def test_no_place_is_put_behind_a_there_that_means_none_or_is_told(text):
    assert "(in Arden)" not in last(text).statement
