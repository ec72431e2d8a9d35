"""What `where` means: the place that ends the words before it, and nothing where that is no place."""

import pytest

from claims.extract.grammar import placed


@pytest.mark.parametrize(
    ("before", "clause", "statement"),
    [
        ("She was taken to the Medical School of Arden", "where he died", "At the Medical School of Arden, he died"),
        ("It brought salt nearer to the surface", "where weeds live", "At the surface, weeds live"),
        ("It was close in the state", "where 18 votes are lost", "In the state, 18 votes are lost"),
        ("She moved to Peru", "where he lived", "In Peru, he lived"),
        ("The park", "where they met", "At the park, they met"),
        ("She moved to Vardo", "where he lived", "In Vardo, he lived"),
        ("She moved to Vardo College", "where he lived", "At Vardo College, he lived"),
        ("Shouts came from the old gallery", "where 20 men sat", "In the old gallery, 20 men sat"),
        ("In Africa", "where goats evolved", "In Africa, goats evolved"),
        ("She spoke at the dinner of the Mill Club in Arden in May 2019", "where he spoke", "In Arden, he spoke"),
    ],
)
def test_the_place_leads_its_clause(before, clause, statement):
    still = []
    assert (placed.at_its_place(before, clause, still), still) == (statement, [])


@pytest.mark.parametrize(
    ("before", "clause"),
    [
        ("She wants to know the way", "where do we go"),
        ("She heard of it from the mayor", "where he was"),
        ("It fell with Cuba and Iran", "where he was"),
        ("It was sold for the firm", "where he was"),
    ],
)
def test_what_is_no_place_stays_open(before, clause):
    still = []
    assert (placed.at_its_place(before, clause, still), still) == (clause, ["where"])
