"""Numbers whose noun a number built alike tells, in sentences of our own."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.records import Article


def told(text: str) -> str:
    found, _ = candidates.find(Article("art-1", text, "", published=date(2019, 7, 28)))
    return " / ".join(c.statement for c in found)


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Arden had marches of 250 millers in Ashford, 100 in Lane and 14 in Reedham.", "14 (millers) in Reedham"),
        ("Arden had nine house fires per 1,000 people. Ashford had three per 1,000 people.", "people (house fires)"),
        (
            "There were four people on board in Arden. One was hurt, with the other three taken to hospital.",
            "One (of the four people) was hurt, with the other three (of the four people) taken",
        ),
        (
            "Among older voters in Arden, 46 percent would choose Reed, while 5 percent prefer Lane.",
            "5 percent (of older voters in Arden) prefer",
        ),
        (
            "Only 52 percent of older voters agreed with Reed. However, 63 percent said Reed was right.",
            "63 percent (of older voters) said",
        ),
        (
            "The richest of Arden paid 69 percent of all taxes. The poorest of Arden paid 8.9 percent.",
            "paid 8.9 percent (of all taxes)",
        ),
    ],
)
def test_a_number_takes_the_noun_of_one_built_alike(text, put):
    assert put in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Arden had marches of 250 millers in Ashford, and spent 14 in Reedham.",
        "Arden had 250 millers in Ashford, 100 by Lane.",
        "Arden had nine house fires per 1,000 people. Ashford had three per 100 people.",
        "There were five millers in Arden. Ashford has one mill, with the other three shut.",
        "Only 52 percent of older voters and 40 percent of young men agreed. However, 63 percent said Reed was right.",
        "Only 52 percent of older voters agreed. Reed owns 63 percent.",
        "Among other things in Arden, 46 percent would choose Reed, while 5 percent prefer Lane.",
        "Only 52 percent of older voters agreed with Reed, but overall 63 percent said Reed was right.",
        "The richest of Arden paid 69 percent of all taxes. The poorest of Arden lost 8.9 percent.",
    ],
)
def test_a_number_built_otherwise_lends_no_noun(text):
    assert "(" not in told(text)
