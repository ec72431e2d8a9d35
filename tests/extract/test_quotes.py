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
    ],
)
def test_quotations(text, inside):
    assert [q.of(text) for q in quotes.quotations(text)] == inside
