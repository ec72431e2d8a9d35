"""Claims added by words of an article that was written in Markdown: as the file has them, or as a page shows them."""

import pytest
from newsdesk import NewsDesk

from claims.desk.decide import add
from claims.errors import Refused
from claims.ledger.state import Case

MILL = """# The mill at [Arden](https://arden.example.org)

The [mill](https://mill.example.org/about) employs **120** people, said _Clara Voss_.
It **opened in 1962** and closed twice.

> The town spent **4 million** pounds on `flood` walls.

**It closed twice**, they say.
"""


@pytest.fixture
def desk(news: NewsDesk) -> NewsDesk:
    """A desk with that article."""
    news.article(MILL, "mill.md")
    return news


def claim(desk: NewsDesk, words: str) -> Case:
    """The claim that these words make; its offsets are those of the article as it is."""
    report = add(desk.desk, "The mill at Arden", words, "ruth")
    case = desk.desk.store.case(report.claim)
    article = desk.desk.store.article(report.article)
    assert case and article and article.text[case.found.start : case.found.end] == case.found.quote
    for one in (*case.found.quantities, *case.found.moments):
        assert case.found.start <= one.start < one.end <= case.found.end
    return case


@pytest.mark.parametrize(
    ("words", "quote", "statement"),
    [
        ("mill employs 120", "[mill](https://mill.example.org/about) employs **120**", "mill employs 120"),
        ("employs 120 people", "employs **120** people", "employs 120 people"),
        ("employs **120** people", "employs **120** people", "employs 120 people"),
        ("mill employs **120**", "[mill](https://mill.example.org/about) employs **120**", "mill employs 120"),
        ("It opened in 1962 and", "It **opened in 1962** and", "It opened in 1962 and"),
        ("in 1962 and closed twice", "in 1962** and closed twice", "in 1962 and closed twice"),
        ("people, said Clara Voss. It opened", "people, said _Clara Voss_.\nIt **opened", "people, said Clara Voss. It opened"),
        ("pounds on flood walls", "pounds on `flood` walls", "pounds on flood walls"),
        ("opened in 1962", "opened in 1962", "opened in 1962"),
        ("example.org/about", "example.org/about", "example.org/about"),
    ],
)  # fmt: skip
def test_words_are_found_across_markup_and_keep_it(desk: NewsDesk, words: str, quote: str, statement: str) -> None:
    case = claim(desk, words)
    assert (case.found.quote, case.statement) == (quote, statement)


def test_figures_and_dates_in_them_are_read_without_the_signs(desk: NewsDesk) -> None:
    (people,) = claim(desk, "mill employs 120 people, said").found.quantities
    assert (people.low, people.unit) == (120, "person")
    (year,) = claim(desk, "It opened in 1962 and closed").found.moments
    assert year.value == "1962"


def test_the_words_of_a_claim_are_that_claim_with_their_signs_and_without(desk: NewsDesk) -> None:
    case = next(c for c in desk.cases() if "**120**" in c.found.quote)
    for words in (case.found.quote, "The mill employs 120 people"):
        assert add(desk.desk, case.article, words).claim == case.id


@pytest.mark.parametrize(
    ("words", "problem", "then"),
    [
        ("The mill employs 130 people", "not in the article", "The mill employs 120 people,"),
        ("employs 12", "inside a word or figure", "employs 120"),
        ("closed twice", "several times", "and closed twice."),
    ],
)
def test_advice_shows_words_as_they_are_read_and_they_are_taken(
    desk: NewsDesk, words: str, problem: str, then: str
) -> None:
    with pytest.raises(Refused) as refused:
        claim(desk, words)
    assert problem in refused.value.what and f"“{then}”" in refused.value.fix
    assert claim(desk, then).statement.rstrip(".,") == then.rstrip(".,")


def test_what_an_address_spells_is_no_second_place_of_a_word(desk: NewsDesk) -> None:
    assert claim(desk, "Arden").found.quote == "Arden"
