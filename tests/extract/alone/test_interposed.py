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


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The ferry, which was built in 1987, carried 240 clerks in May.", "The ferry carried 240 clerks in May"),
        ("In Arden, where 40 mills stood, rents fell by 9 per cent.", "In Arden, rents fell by 9 per cent"),
        ("Otto Reed, who lost 4 votes in Arden, was fined 9 euros.", "Otto Reed was fined 9 euros"),
    ],
)
def test_a_clause_that_is_a_claim_by_itself_is_left_out_with_its_figures(text, statement):
    whole, inner = claims(text)
    assert (whole.statement, whole.quote) == (statement, text)
    assert inner.quote in text and not {q.start for q in whole.quantities} & {q.start for q in inner.quantities}
    assert not {m.start for m in whole.moments} & {m.start for m in inner.moments}


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed, who met Clara Voss in 1987, sold her mill in May.",
        "The ferry, which lost its anchor in 1987, carried the anchor for 40 days.",
        "The ferry, which burnt in 1987, was sold two years later.",
        "Otto Reed, the owner of 40 mills, who left in 1987, was ill.",
    ],
)
def test_a_clause_stays_where_what_follows_may_mean_what_it_tells(text):
    assert any(", wh" in c.statement for c in claims(text))
