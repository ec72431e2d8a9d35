"""What stands between quotation marks."""

import pytest

from claims.extract import candidates
from claims.extract.speakers import quotes
from claims.records import Article, Span


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “yes” and “no”.", ["yes", "no"]),
        ('He said "yes" and "no".', ["yes", "no"]),
        ("He said „yes” twice.", ["yes"]),
        ("«Oui», dit-il.", ["Oui"]),
        ("“It goes on.\n\n“And ends.”", ["It goes on.", "And ends."]),
        ("No marks at all.", []),
        ("A stray ” mark.", []),
        ("“”", []),
        ("He said ''yes, we can'' twice.", ["yes, we can"]),
        ("‘We closed it,’ Voss said. ‘It’s old.’", ["We closed it,", "It’s old."]),
        ("'We closed it,' Voss said.", ["We closed it,"]),
        ("The workers' hall and Arden's 'old' bridge.", []),
        ('A 10" pipe, and “yes”.', ["yes"]),
    ],
)
def test_quotations(text, inside):
    assert [q.of(text) for q in quotes.quotations(text)] == inside


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            'Voss called Reed "humble and soft". He left.',
            'Voss called Reed "humble and soft',
            'Voss called Reed "humble and soft"',
        ),
        ("Voss called it “a farce.” He left.", "Voss called it “a farce", "Voss called it “a farce.”"),
        ("“We closed it,” said Voss.", "We closed it,” said Voss", "“We closed it,” said Voss"),
        ("Voss said “it is old and” it fell.", "it is old", "it is old"),
        ("Voss said “it is old. It fell.”", "Voss said “it is old", "Voss said “it is old"),
        ('Voss has a 10" pipe in "the hall" here', 'in "the hall" here', 'in "the hall" here'),
    ],
)
def test_a_stretch_takes_in_the_mark_beside_it_that_its_own_mark_waits_for(text, words, expected):
    start = text.index(words)
    assert quotes.closed(text, Span(start, start + len(words))).of(text) == expected


def test_a_claim_holds_the_closing_mark_of_the_quotation_that_it_opens():
    text = 'On Monday in Arden, Clara Voss called Otto Reed "humble and soft-spoken". 40 ships came in May.'
    found, _ = candidates.find(Article("art-x", text, "x"))
    assert found[0].quote.endswith('"humble and soft-spoken"')
