"""What the text says its named things are, and which of them the bare word for one means after it."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, title=None):
    found, _ = candidates.find(Article("art-22222225", text, "0" * 64, title=title))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Arden Budget Office met. In 2019 the agency sold 300 mills.",
            "In 2019 the Arden Budget Office sold 300 mills",
        ),
        (
            "Ana Holm showed her new documentary “9 mills.” Men came. In 2019 the film drew 300 guests.",
            "In 2019 the documentary “9 mills” drew 300 guests",
        ),
        (
            "The New Arden Times wrote of it. In 2019 he read 300 stories from the Times with his men.",
            "In 2019 he read 300 stories from the New Arden Times with his men",
        ),
        (
            "The Mill-5 program, called Mill-5, grew. In 2019 the program cost 9 dollars.",
            "In 2019 the Mill-5 program cost 9 dollars",
        ),
    ],
)
def test_a_kind_means_what_was_said_to_be_one(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Arden Budget Office met the Department of Mills. In 2019 the agency sold 300 mills.",
            "In 2019 the agency sold 300 mills",
        ),
        ("An Arden Mill Office report came. In 2019 the office sold 300 mills.", "In 2019 the office sold 300 mills"),
        (
            "Ana Holm showed the film “9 mills.” Then came the film “8 huts.” Men saw. In 2019 the film drew 300 guests.",
            "In 2019 the film drew 300 guests",
        ),
    ],
)
def test_a_kind_means_none_of_several(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "A dusky Arden slug came. Then the dusky Arden slug left. Men saw that the slug weighed 9 pounds in 2019.",
            "the dusky Arden slug weighed 9 pounds in 2019",
        ),
        (
            "A new Norland/Ashford opinion poll came. In 2019 the poll cost 9 dollars.",
            "In 2019 the Norland/Ashford opinion poll cost 9 dollars",
        ),
        (
            "It was the 2018 Norland rain season. In 2019 men died of the season 9 times.",
            "In 2019 men died of the 2018 Norland rain season 9 times",
        ),
    ],
)
def test_a_noun_that_no_list_knows_means_the_one_that_has_a_name(text, statement):
    assert any(statement in s for s in statements(text))


@pytest.mark.parametrize(
    "text",
    [
        "A Norland poll came. Another poll came. In 2019 the poll cost 9 dollars.",
        "A Norland poll came. Then came an Ashford poll. In 2019 the poll cost 9 dollars.",
        "A Muslim poll came. In 2019 the poll cost 9 dollars.",
        "A Norwegian poll came. In 2019 the poll cost 9 dollars.",
        "Monday’s poll came. In 2019 the poll cost 9 dollars.",
        "A Norland poll came, and polls came. In 2019 the poll cost 9 dollars.",
    ],
)
def test_a_noun_that_may_mean_another_stays(text):
    assert "In 2019 the poll cost 9 dollars" in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Men left the Ashford Mill Museum. A museum alone cannot help. Ana came. In 2019 the museum drew 9 guests.",
            "In 2019 the Ashford Mill Museum drew 9 guests",
        ),
        (
            "Men left the Ashford Mill Museum. Their house was a museum. Ana came. In 2019 the museum drew 9 guests.",
            "In 2019 the Ashford Mill Museum drew 9 guests",
        ),
        (
            "Men left the Ashford Mill Museum. They saw a museum shop. Ana came. In 2019 the museum drew 9 guests.",
            "In 2019 the Ashford Mill Museum drew 9 guests",
        ),
        (
            f"Men came from a museum. Others left another museum. {'Ana came. ' * 70}Men left the Ashford Mill Museum. "
            "In 2019 the museum drew 9 guests.",
            "In 2019 the Ashford Mill Museum drew 9 guests",
        ),
    ],
)
def test_what_is_said_of_any_one_or_far_above_is_no_rival(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Men left the Ashford Mill Museum. They came to another museum. In 2019 the museum drew 9 guests.",
            "In 2019 the museum drew 9 guests",
        ),
        (
            "The Norwegian government met. Ana came. In Peru men thanked the government for 9 mills in 2019.",
            "In Peru men thanked the government for 9 mills in 2019",
        ),
    ],
)
def test_another_that_is_near_is(text, statement):
    assert statement in statements(text)


def test_a_name_that_is_cut_off_is_no_name():
    text = (
        "All but four work elsewhere in the district, Superintendent Dr. Otto Reed said. The district sold 300 mills."
    )
    assert "The district sold 300 mills" in statements(text)


def test_what_a_headline_tells_of_a_title_is_no_name():
    text = "“Salt” Wins Top Prize in Arden\n\nClara Voss left. She took the prize in May 2019 from 300 guests."
    assert not any("Wins" in s for s in statements(text) if "took" in s)
    named = "The Works Prize is old. Clara Voss left. She took the prize in May 2019 from 300 guests."
    assert any("took the Works Prize" in s for s in statements(named))


def test_who_holds_a_share_of_another_of_its_kind_is_not_meant_by_the_kind():
    text = (
        "The Arden Bank lost 3 clerks. The bank, in which Holm Bank has bought a 24% stake, sold 9 barges, and the bank hired "
        "40 clerks."
    )
    assert not any("Holm Bank hired" in s for s in statements(text))


def test_how_a_body_fares_is_no_part_of_its_name():
    text = "Struggling Arden Airways sold 3 planes. The airline lost $40."
    assert "Arden Airways lost $40" in statements(text)


def test_a_town_is_not_called_in_full_by_the_paper_of_its_name():
    text = "The Mill Center of Volta was sold. The Volta Press lost $40. At least 40 Volta clerks left."
    assert not any("Volta Press clerks" in s for s in statements(text))


def test_in_the_theatre_is_no_certain_one():
    text = "Otto Reed began at the Holm Theatre in 1960. He filmed 40 roles that he had played in the theatre."
    assert not any("played in the Holm Theatre" in s for s in statements(text))
