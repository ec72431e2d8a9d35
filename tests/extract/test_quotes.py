"""What stands between quotation marks."""

import pytest

from claims.extract import quotes


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
