"""A statement finds the earlier claim that its sentence, torn from the article, does not."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.match.link import Known, past
from claims.records import Article

EARLIER = """Otto Reed has been held in Arden prison for 20 months.
Clara Voss sold the mill on 3 January 2021.
Chile exported 5 tonnes of copper.
Karl Brandt has been held in Arden prison for 20 months.
Ida Quist sold the mill on 9 March 2017.
Peru exported 5 tonnes of copper."""
DAY = date(2021, 1, 4)


def claims(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, published=DAY))
    return [c for c in found if c.checkable]


def known():
    told = [c for line in EARLIER.splitlines() for c in claims(line)]
    return past(Known(c.statement.split()[0], c.statement, c.quantities) for c in told)


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Otto Reed was a mayor. He has been held in Arden prison for 20 months.", "Otto"),
        ("Clara Voss is a baker. Voss sold the mill yesterday.", "Clara"),
        ("Miners in Chile work again. The country exported 5 tonnes of copper.", "Chile"),
    ],
)
def test_the_statement_finds_what_the_whole_article_would_find(text, earlier):
    ours, quantities = claims(text)[-1], claims(text)[-1].quantities
    assert [m.claim for m in known().earlier(ours.statement, quantities)][:1] == [earlier]
    assert known().earlier(f"{ours.statement} {text}", quantities, threshold=0.3)[0].claim == earlier


def test_the_words_alone_do_not_tell_two_people_apart():
    quote = claims("Otto Reed was a mayor. He has been held in Arden prison for 20 months.")[-1]
    first, second = known().earlier(quote.quote, quote.quantities)
    assert {first.claim, second.claim} == {"Otto", "Karl"}
    assert first.score == second.score
