"""Verbs that multiply are figures of a claim: how many times, which way, with their hedge."""

import pytest

from claims.extract import candidates, quantities
from claims.extract.quantities import multiplied
from claims.records import Article


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Net debt tripled to 900 million euros.", [("tripled", "3", "3", "=", "up")]),
        ("The mill more than doubled its output.", [("more than doubled", "2", "None", ">", "up")]),
        ("Deaths almost halved in Arden.", [("almost halved", "0.5", "0.5", "~", "down")]),
        ("Fares have nearly quadrupled.", [("nearly quadrupled", "4", "4", "~", "up")]),
        ("Reed doubled down on his plan.", []),
        ("She has a double room and a triple whisky.", []),
    ],
)
def test_a_verb_tells_how_many_times(text, figures):
    found = multiplied.find(text)
    assert [(text[q.start : q.end], str(q.low), str(q.high), q.hedge.value, q.change) for q in found] == figures


def test_a_claim_holds_what_multiplied_beside_its_other_figures():
    found, _ = candidates.find(Article("art-22222223", "Reed's firm doubled its share of the market to 21%.", "0" * 64))
    assert [(str(q.low), q.unit, q.kind.value) for c in found for q in c.quantities] == [
        ("2", "time", "multiple"),
        ("21", "per cent", "share"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It is twice as large.", [("twice", "2")]),
        ("It grew twice as fast, they said.", [("twice", "2")]),
        ("He fell twice as he ran.", []),
        ("A seventh of voters agree.", [("A seventh", "0.142857")]),
        ("A ninth man was hurt.", []),
    ],
)
def test_twice_as_much_and_odd_shares_are_figures(text, told):
    assert [(text[q.start : q.end], str(q.low)) for q in quantities.find(text)] == told
