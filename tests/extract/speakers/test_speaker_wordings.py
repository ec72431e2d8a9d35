"""Many wordings in which somebody says one thing, in sentences of our own, and some in which nobody does."""

import pytest

from claims.extract import candidates, speakers
from claims.records import Article
from claims.vocabulary import WhyNot

CASES = """
“It is old,” Otto Voss was quoted as saying. | Otto Voss | It is old,
“It is old,” Otto Voss was quoted as saying by state media. | Otto Voss | It is old,
“It is old,” the Courier quoted Otto Voss as saying. | Otto Voss | It is old,
The mill is old, the report cited Otto Voss as saying. | Otto Voss | The mill is old
The mill is old, Otto Voss was quoted by the Courier as saying. | Otto Voss | The mill is old
Otto Voss was quoted by the Courier as saying that the mill is old. | Otto Voss | the mill is old
Otto Voss has been quoted as telling reporters that the mill is old. | Otto Voss | the mill is old
Otto Voss is on record as saying that the mill is old. | Otto Voss | the mill is old
Otto Voss was heard to say that the mill is old. | Otto Voss | the mill is old
Otto Voss took to Twitter to say the mill is old. | Otto Voss | the mill is old
Otto Voss is of the belief that the mill is old. | Otto Voss | the mill is old
The mill is old, per Otto Voss. | Otto Voss | The mill is old
The mill costs 40 dollars per Arden resident. | |
Otto Voss’s answer: “It is old.” | Otto Voss | It is old.
Otto Voss’s message was simple: “It is old.” | Otto Voss | It is old.
The mayor’s reply came on Monday: “It is old.” | The mayor | It is old.
Ana Holm opposed Otto Voss’s statement: “It is old.” | Ana Holm | It is old.
Otto Voss answered, “Never.” | Otto Voss | Never.
Otto Ahmed and Ana Holm said the mill is old. | Otto Ahmed and Ana Holm | the mill is old
Otto Voss averred that the mill is old. | Otto Voss | the mill is old
Otto Voss signaled that the mill is old. | Otto Voss | the mill is old
Otto Voss submitted that the mill is old. | Otto Voss | the mill is old
Otto Voss texted that the mill is old. | Otto Voss | the mill is old
Otto Voss hypothesized that the mill is old. | Otto Voss | the mill is old
“It is old,” Otto Voss objected. | Otto Voss | It is old,
“It is old,” protested Ana Holm. | Ana Holm | It is old,
It was confirmed on Monday that the mill is old. | None | the mill is old
A poll found voters back the mill. | A poll | voters back the mill
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in CASES.strip().splitlines()]
UNSAID = (
    "The council should say it is sorry.",
    "Otto Voss must say whether it is old.",
    "Nobody said it was old.",
    "No one told the council it was old.",
    "Neither Otto Voss nor Ana Holm said it was old.",
)


@pytest.mark.parametrize(("sentence", "name", "content"), ROWS, ids=[row[0] for row in ROWS])
def test_who_speaks_is_read_in_any_wording(sentence, name, content):
    said = speakers.find(sentence)
    assert [(str(a.name), a.content.of(sentence)) for a in said][-1:] == ([(name, content)] if content else [])


@pytest.mark.parametrize("sentence", UNSAID)
def test_what_somebody_should_say_or_nobody_said_is_nobodys(sentence):
    found, _ = candidates.find(Article("art-1", sentence, ""))
    assert [c.speaker for c in found if c.speaker] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Otto Voss was quoted by the Courier as saying that Peru sold 40 mills.",
        "Peru sold 40 mills, the Courier cited Otto Voss as saying.",
        "“Peru sold 40 mills,” Otto Voss was quoted as saying by state media.",
    ],
)
def test_a_statement_is_without_who_gives_the_words_of_another(sentence):
    found, _ = candidates.find(Article("art-1", sentence, ""))
    assert [(c.statement, c.speaker.name) for c in found] == [("Peru sold 40 mills", "Otto Voss")]


def test_an_opening_clause_ends_where_another_speaks():
    text = "When Acme announced last summer that it would close, Otto Voss said, “We wept.”"
    said = [(a.name, a.content.of(text)) for a in speakers.find(text)]
    assert said == [("Acme", "it would close"), ("Otto Voss", "We wept.")]


@pytest.mark.parametrize(
    "hearer",
    [
        "police",
        "staff",
        "friends and family",
        "investors",
        "parliament",
        "a news conference",
        "the parliamentary committee",
        "a packed court",
        "the Today programme",
        "Radio 4",
    ],
)
def test_whoever_is_told_is_no_part_of_what_is_said(hearer):
    text = f"Otto Voss told {hearer} he sold it in May."
    assert [(a.name, a.content.of(text)) for a in speakers.find(text)] == [("Otto Voss", "he sold it in May")]


def test_those_who_are_warned_of_are_part_of_what_is_said():
    text = "Otto Voss warned workers were leaving."
    assert [a.content.of(text) for a in speakers.find(text)] == ["workers were leaving"]


@pytest.mark.parametrize("question", ["Who owns the mill?", "How many died?", "What happened to the mill?"])
def test_a_question_in_quotation_marks_stays_one(question):
    found, _ = candidates.find(Article("art-1", f"“{question}” Otto Voss asked.", ""))
    assert [(c.statement, c.why_not) for c in found] == [(question, WhyNot.QUESTION)]


@pytest.mark.parametrize(
    "words", ["Our thoughts are with the family", "We’re doing everything we can", "It is what it is"]
)
def test_condolences_and_assurances_are_no_facts(words):
    found, _ = candidates.find(Article("art-1", f"“{words},” Otto Voss said.", ""))
    assert [c.why_not for c in found] == [WhyNot.OPINION]
