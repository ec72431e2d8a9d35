"""Who says so, put in the midst of what is said, is left out of the statement: the speaker is told beside it."""

import pytest

from claims.extract import candidates
from claims.records import Article


def claims(text):
    return candidates.find(Article("art-22222223", text, "0" * 64))[0]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The mill, according to Clara Voss, has 40 hands.", "The mill has 40 hands"),
        ("One child was, according to the Arden Post, among the dead.", "One child was among the dead"),
        ("Since 1950, according to the Arden Post, 40 mills have closed.", "Since 1950, 40 mills have closed"),
    ],
)
def test_it_is_left_out(text, statement):
    (claim,) = claims(text)
    assert (claim.statement, claim.quote, claim.mode.value) == (statement, text, "reported")
    assert claim.speaker is not None


@pytest.mark.parametrize(
    "text",
    [
        "The mill burnt in May and, according to Otto Reed, cost four million.",
        "The relic was carried by, according to the Arden Post, nearly 2000 people.",
    ],
)
def test_it_stays_where_only_half_is_said(text):
    assert any("according to" in c.statement for c in claims(text))


def test_it_stays_where_only_it_tells_who_he_is():
    claim = claims("Otto Reed was ill. At night, his office said, he died at Arden Hospice.")[-1]
    assert claim.statement == "At night, Otto Reed’s office said, he died at Arden Hospice"


def test_what_stood_only_in_it_is_open_no_longer():
    (claim,) = claims("One child was, according to the fire service, among the dead.")
    assert "the fire service" not in claim.unresolved


def test_who_the_speaker_is_goes_with_them():
    claim = claims("“Full panic mode for 3 mills,” said Ana Reed, an Arden-based president of the Mill Caucus.")[0]
    assert claim.statement == "Full panic mode for 3 mills"
