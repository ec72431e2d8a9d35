"""Sentences without a subject, and the line above a list that gives one to its items."""

import pytest

from claims.extract import candidates
from claims.records import Article


def told(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    "text",
    [
        "Hired Arden Roofing Inc. to mend the mill for 300 dollars.",
        "Accepted, with regret, the notice of Otto Reed in 2019.",
        "Sold to Otto Reed in 2019 for 300 dollars.",
        "Built in Arden, Norland, for 300 dollars.",
    ],
)
def test_a_note_of_what_somebody_did_has_lost_its_subject(text):
    assert all("subject" in still for still in told(text).values())


@pytest.mark.parametrize(
    "text",
    [
        "Convicted in 2019, Otto Reed sold 300 mills.",
        "Leaked papers show that Otto Reed sold 300 mills.",
        "Retired Arden baker Otto Reed sold 300 mills.",
        "Opened in 1960, Arden College enrols 300 bakers.",
        "Listed as sold in 2019 were Arden, Norland and Lane.",
        "Put 300 dollars into the mill of Otto Reed.",
    ],
)
def test_a_sentence_with_a_subject_has_not(text):
    assert all("subject" not in still for still in told(text).values())


def test_the_line_above_a_list_gives_its_items_a_subject():
    text = "The board met.\n\nIn May, the board:\n\n• Hired Arden Air to mend a mill.\n\n• Heard that Otto Reed sold one.\n"
    statements = told(text)
    assert statements["The board hired Arden Air to mend a mill"] == ("the board",)
    assert statements["The board heard that Otto Reed sold one"] == ("the board",)


def test_a_line_that_opens_too_far_above_gives_none():
    text = f"The port {'is old and ' * 200}shut, the board:\n\n• Hired Arden Air to mend a mill.\n"
    assert told(text)["Hired Arden Air to mend a mill"] == ("subject",)


def test_a_line_that_says_more_than_who_gives_none():
    text = "Otto Reed told the board this:\n\n• Hired Arden Roofing Inc. to mend a mill.\n"
    assert told(text)["Hired Arden Roofing Inc. to mend a mill"] == ("subject",)
