"""What a noun alone means where the text has told it with a name before: `Norway’s central bank`, then `the bank`."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222225", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Norway’s central bank met on the hill. Few men came. In 2019 the bank sold 300 mills.",
            "In 2019 Norway’s central bank sold 300 mills",
        ),
        (
            "It was held on the Norland holiday Midsun. Men came to Arden. In 2019 the holiday drew 300 guests.",
            "In 2019 the Norland holiday Midsun drew 300 guests",
        ),
        (
            "The new Arden/Volta opinion poll came. Other polls are cheap. In 2019 the poll cost 9 dollars.",
            "In 2019 the Arden/Volta opinion poll cost 9 dollars",
        ),
        (
            "Men saw that the Volta index fell. Men saw that Norland’s Holm Index rose. In 2019 the index lost 9 points.",
            "In 2019 Norland’s Holm Index lost 9 points",
        ),
        (
            "The Volta bakery, the largest bakery, met. They came to the Volta bakery. In 2019 this bakery sold 300 loaves.",
            "In 2019 the Volta bakery sold 300 loaves",
        ),
    ],
)
def test_a_noun_means_what_was_told_with_a_name_last(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        # another was brought in since
        (
            "Men saw that the Volta poll came. Then there was a poll. In 2019 the poll cost 9 dollars.",
            "In 2019 the poll cost 9 dollars",
        ),
        (
            "Men saw that the Volta poll came. They liked the second poll. In 2019 the poll cost 9 dollars.",
            "In 2019 the poll cost 9 dollars",
        ),
        # where a thing is tells of which of many
        ("Men went to the Norwegian bakery. In 2019 the bakery sold 300 loaves.", "In 2019 the bakery sold 300 loaves"),
        # whose it is tells of which of many
        ("Men went to Norway’s old bakery. In 2019 the bakery sold 300 loaves.", "In 2019 the bakery sold 300 loaves"),
        # what happened has no name by that
        (
            "Men saw the Ashford explosion. In 2019 the explosion cost 9 dollars.",
            "In 2019 the explosion cost 9 dollars",
        ),
        # the noun is part of a longer one
        ("Men met the Volta index manager. In 2019 the index lost 9 points.", "In 2019 the index lost 9 points"),
        # it stands in a headline
        (
            "THE WATER STORY. Men met in Arden. In 2019 the story drew 300 letters.",
            "In 2019 the story drew 300 letters",
        ),
        (
            "Video: President Reed Speech at Arden. Men met. In 2019 the speech drew 300 letters.",
            "In 2019 the speech drew 300 letters",
        ),
        # the name is told beside it
        (
            "Norland’s Holm Index rose. In 2019 Norland said the index at Holm lost 9 points.",
            "In 2019 Norland said the index at Holm lost 9 points",
        ),
    ],
)
def test_a_noun_stays_where_another_may_be_meant(text, statement):
    assert statement in statements(text)


def test_it_means_whom_an_owner_tells_of_where_they_speak():
    text = "Norway’s central bank met on the hill. Few men came. The bank said it would lend 300 dollars."
    assert "Norway’s central bank would lend 300 dollars" in statements(text), statements(text)
