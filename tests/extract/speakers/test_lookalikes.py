"""Words that look like a verb of saying, and speakers told at length before one."""

import pytest

from claims.extract import speakers


def told(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text) if a.ascribed == "speech"]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Holm rode on, only to find said town was closed.",
        "Otto Holm watches for the obvious tells to avoid a blow.",
        "Saving for a house takes continued effort by two people.",
        "The mill gives Arden its old light back, which reminds us of what it lost.",
        "Otto Holm is slow, so watching and responding in kind is safer.",
    ],
)
def test_no_verb_of_saying(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("The bridge is old, said certified planner Otto Holm.", "Otto Holm", "The bridge is old"),
        ("Prior to launch Acme promised the bridge would hold.", "Acme", "the bridge would hold"),
        ("Ida Lund, head of sales for Acme, Inc., said the bridge was old.", "Ida Lund", "the bridge was old"),
        (
            "Ida Lund, 59, of Ashton, Md., who watched the show, said the bridge was old.",
            "Ida Lund",
            "the bridge was old",
        ),
        ("The 34-year-old mother of three said it was old.", "The 34-year-old mother of three", "it was old"),
        ("Ida Lund has since said that the bridge was old.", "Ida Lund", "the bridge was old"),
        (
            "Ida Lund said clerks saw a crack and that one was old.",
            "Ida Lund",
            "clerks saw a crack and that one was old",
        ),
        ("He went to law -- a deal the mayor said is meant to last.", "The mayor", "is meant to last"),
    ],
)
def test_who_speaks_is_told_at_length(text, name, said):
    assert (name, said) in told(text)


def test_what_leads_up_to_a_quotation_is_not_said_by_who_speaks_it():
    text = "Ida Lund said it was new, and when pressed on why it fell, Otto Holm replied, “The bridge is old.”"
    assert [said for name, said in told(text) if name == "Otto Holm"] == ["The bridge is old."]
