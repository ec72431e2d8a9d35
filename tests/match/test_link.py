"""Which earlier claims are linked, why, and which are not however alike their words."""

from decimal import Decimal

from claims.match.link import MOST, Known, past
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind


def figure(value, unit="month", kind=QuantityKind.DURATION, hedge=Hedge.EXACT):
    return Quantity(0, 1, Decimal(value), Decimal(value), unit, kind, hedge)


CORPUS = [
    Known("clm-one", "Assange has been held in a London prison for 20 months", (figure(20),)),
    Known("clm-two", "Assange has been held in a London prison for 25 months", (figure(25),)),
    Known("clm-three", "The ferry to Saltmere was late on 40 days", (figure(40, "day"),)),
    Known("clm-four", "A judge rejected the request for extradition"),
    Known(
        "clm-five", "Spending on roads rose to 2.50 million euros", (figure("2500000.0", "euro", QuantityKind.MONEY),)
    ),
]
PAST = past(CORPUS)


def linked(statement, *quantities, **options):
    return [match.claim for match in PAST.earlier(statement, quantities, **options)]


def test_the_same_words_and_figures_are_linked_with_a_reason():
    (match,) = PAST.earlier("Julian Assange was held in a London prison for 20 months", [figure(20)])
    assert match.claim == "clm-one"
    assert 0.6 <= match.score <= 1
    assert "words" in match.because
    assert "the same figures" in match.because


def test_other_figures_are_never_linked_however_alike_the_words():
    assert linked("Assange has been held in a London prison for 21 months", figure(21)) == []
    assert linked("Assange has been held in a London prison for 20 years", figure(20, "year")) == []
    assert linked("Assange has been held in a London prison") == []


def test_the_same_figure_alone_is_not_enough():
    assert linked("A strike at the harbour lasted 20 months", figure(20)) == []


def test_claims_without_figures_are_linked_by_words():
    (match,) = PAST.earlier("The judge rejected a request for extradition", [])
    assert match.claim == "clm-four"
    assert "figures" not in match.because


def test_the_spelling_of_a_number_and_its_hedge_do_not_matter():
    about = figure("2500000", "euro", QuantityKind.MONEY, Hedge.ABOUT)
    assert linked("Spending on roads rose to 2.5 million euros", about) == ["clm-five"]


def test_the_claim_itself_is_left_out():
    assert linked(CORPUS[0].statement, figure(20)) == ["clm-one"]
    assert linked(CORPUS[0].statement, figure(20), besides={"clm-one"}) == []


def test_a_higher_threshold_links_less():
    words = "Julian Assange was held in a London prison for 20 months"
    assert linked(words, figure(20), threshold=0.99) == []


def test_nothing_is_linked_to_nothing():
    assert linked("") == []
    assert past([]).earlier("Words", []) == []


def test_no_more_than_a_few_are_linked():
    corpus = [Known(f"clm-{n}", "The lighthouse is white") for n in range(20)]
    found = past(corpus).earlier("The lighthouse is white", [])
    assert [match.claim for match in found] == [f"clm-{n}" for n in range(MOST)]
