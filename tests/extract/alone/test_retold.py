"""Subjects without a name that are told again for `it` and `they`, and those where something else may be meant."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222224", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement", "left_open"),
    [
        (
            "A ferry owned by Cold Mill sank off Arden. It was carrying 300 sheep.",
            "A ferry owned by Cold Mill was carrying 300 sheep",
            (),
        ),
        ("The ferry was built in 1950. It has carried 300 sheep.", "The ferry has carried 300 sheep", ("the ferry",)),
        (
            "The children were kept in the mill. They were fed twice in June 2019.",
            "The children were fed twice in June 2019",
            ("the children",),
        ),
        (
            "The committee voted in secret. They sold 300 houses in 2019.",
            "The committee sold 300 houses in 2019",
            ("the committee",),
        ),
        (
            "Two huts burned down. Rarely, they held 300 cows.",
            "Rarely, two huts held 300 cows",
            ("whose or where: no name in it",),
        ),
    ],
)
def test_a_subject_is_told_again(text, statement, left_open):
    assert statements(text)[statement] == left_open


@pytest.mark.parametrize(
    "text",
    [
        "The ferry hit the bridge. It was built in 1950.",
        "The ferry sank near a lighthouse. It was built in 1950.",
        "The ferry sank, and the price fell. It rose again in 2019.",
        "The ferry sank in June. It came two days after a storm in 2019.",
        "The ferry sank in June. It was the third this year in 2019.",
        "The ferry was slow. It would have been cheaper to fly in 2019.",
        "The ferry and the barge sank. It was built in 1950.",
        "His ferry sank. It was built in 1950.",
    ],
)
def test_what_may_mean_something_else_stays_open(text):
    assert any("It" in left_open for left_open in statements(text).values())


def test_others_may_be_meant_by_they():
    found = statements("The miners freed the farmers. They were fed twice in June 2019.")
    assert found["They were fed twice in June 2019"] == ("They",)


def test_somebody_without_a_name_is_told_again():
    found = statements("A driver was found dead at the port. He had worked in Arden since 2019. He was 49.")
    assert found["A driver had worked in Arden since 2019"] == ()
    assert "A driver was 49" in found


@pytest.mark.parametrize(
    "text",
    [
        "A judge freed a driver in June. He was fined 300 dollars.",
        "Another driver ran into him in June. He was fined 300 dollars.",
        "A driver called his brother in June. He was fined 300 dollars.",
        "The woman left the mill. He was fined 300 dollars.",
    ],
)
def test_of_two_without_names_neither_is_told_again(text):
    assert any("He" in left_open for left_open in statements(text).values())


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Qyrel Vantz led the march. She left Arden in 2019.", "Qyrel Vantz left Arden in 2019"),
        ("Zolm et al said it was so. They left Arden in 2019.", "Zolm et al left Arden in 2019"),
    ],
)
def test_a_subject_that_can_only_be_a_name_is_put_in(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text", ["Arden Council led the march. She left Arden in 2019.", "Melanie led the march. He left Arden in 2019."]
)
def test_a_body_or_the_other_sex_is_not(text):
    assert any(left_open for left_open in statements(text).values())


def test_what_is_somebodys_and_what_is_told_since_is_told_again():
    found = statements("Otto Reed’s income remains strong. It has fallen to 55 per cent.")
    assert found["Otto Reed’s income has fallen to 55 per cent"] == ()
    found = statements("The rating of Otto Reed remains strong. It has fallen to 55 per cent.")
    assert "The rating of Otto Reed has fallen to 55 per cent" in found
    found = statements("A clip has faced ridicule in Arden, since it was shown on 4 May 2019.")
    assert "It was shown on 4 May 2019" in found
    found = statements("A clip has faced ridicule, since it was shown in Arden on 4 May 2019.")
    assert found["A clip was shown in Arden on 4 May 2019"] == ()


def test_a_body_that_says_so_at_the_end_may_be_meant_by_its():
    text = "The jobless rate rose to 3.9 per cent in 2019, the Labor Department said. Its report cost 40 dollars."
    assert "Its report cost 40 dollars" in [
        c.statement for c in candidates.find(Article("art-22222223", text, "0" * 64))[0]
    ]


@pytest.mark.parametrize(
    ("text", "statement", "left_open"),
    [
        (
            "The threat of a tax has brought Norland to sell mills. It has also cost 40 jobs in 2019.",
            "The threat of a tax has also cost 40 jobs in 2019",
            ("the threat of a tax",),
        ),
        (
            "The researchers tested many substances. They found 30 germs in 2019.",
            "The researchers found 30 germs in 2019",
            ("the researchers",),
        ),
        (
            "Farm rights advocates have shown deep concern about the rulings. They cite 30 cases from 2019.",
            "Farm rights advocates cite 30 cases from 2019",
            (),
        ),
        (
            "Analysts at the Ashford Mill Board said they were worried about 30 jobs.",
            "Analysts at the Ashford Mill Board were worried about 30 jobs",
            (),
        ),
        (
            "The researchers reported a coating. They also reported 30 germs.",
            "The researchers also reported 30 germs",
            ("the researchers",),
        ),
        (
            "Norland Mill and Water Services said it was selling 30 huts.",
            "Norland Mill and Water Services was selling 30 huts",
            (),
        ),
    ],
)
def test_what_is_added_or_said_goes_on_with_who_acts(text, statement, left_open):
    assert statements(text)[statement] == left_open


@pytest.mark.parametrize(
    "text",
    [
        "The researchers met 30 farmers. They found 30 germs in 2019.",
        "The researchers tested many substances. They fell by 30 per cent in 2019.",
        "Analysts at the Ashford Mill Board said they were shot by 30 men.",
        "Studies at the Ashford Mill Board said they had 30 germs.",
    ],
)
def test_who_may_be_others_stays_open(text):
    assert any({"They", "they"} & set(left_open) for left_open in statements(text).values())


def test_what_a_subject_is_said_to_be_is_nothing_else():
    found = statements("Presidential debates aren’t really tests, but they require 30 minutes of patience.")
    assert "Presidential debates require 30 minutes of patience" in found
    found = statements("Presidential debates are tests of candidates, but they require 30 minutes of patience.")
    assert found["They require 30 minutes of patience"] == ("they",)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Ice shelves are no land. Rather, they float. They lost 30 miles in 2019.",
            "Ice shelves lost 30 miles in 2019",
        ),
        ("Big Machine have twice denied it. They sold 30 songs in 2019.", "Big Machine sold 30 songs in 2019"),
    ],
)
def test_a_chain_goes_on_and_a_plural_verb_makes_several(text, statement):
    assert statement in statements(text)


def test_a_name_with_a_singular_verb_is_one():
    found = statements("Big Machine has twice denied it. They sold 30 songs in 2019.")
    assert found["They sold 30 songs in 2019"] == ("They",)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Yes, there is a chance of a vote. It would help 20 clerks.", "It would help 20 clerks"),
        (
            "Voss Mill is slow. The time it takes to grind 20 sacks is long.",
            "The time it takes to grind 20 sacks is long",
        ),
        ("Voss Mill is shut and it's 6PM.", "It's 6PM"),
        ("Ana Voss won 20 votes. It is a loss for her now.", "It is a loss for Ana Voss now"),
        (
            "Otto Reed lived in a state Voss won. His son left the state in May.",
            "Otto Reed’s son left the state in May",
        ),
    ],
)
def test_what_names_nothing_is_not_put_for_it(text, last):
    assert list(statements(text))[-1] == last


def test_a_body_that_speaks_keeps_its_article():
    assert "The Arden Office had 30 mills" in statements("Otto Reed left. The Arden Office said it had 30 mills.")
    assert "Arden Council had 30 mills" in statements("Otto Reed left. Arden Council said it had 30 mills.")


def test_it_may_be_a_firm_that_is_named_like_a_person():
    text = "The Arden Board met. Bronk Vantz said it had 30 mills."
    assert "It had 30 mills" in statements(text)
    assert "The Arden Board had 30 mills" in statements("The Arden Board met. Otto Reed said it had 30 mills.")
