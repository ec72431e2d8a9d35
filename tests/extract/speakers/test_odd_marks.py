"""Marks and verbs that look like speech and are none, and speech under odd marks."""

import pytest

from claims.extract import candidates, speakers
from claims.records import Article


def told(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text)]


def test_two_single_marks_close_a_double_one():
    text = "“It was an attempt to mislead,’’ Otto Reed told the board. Ana Holm said “voters have 3 ballots.’’"
    assert told(text) == [("Otto Reed", "It was an attempt to mislead,"), ("Ana Holm", "voters have 3 ballots.")]


@pytest.mark.parametrize(
    "text",
    [
        "Arden bought the mill, a deal announced at the beginning of the week.",
        "Ana Holm claimed her third title in 2019.",
        "The side took heart from claiming a first league point in Arden.",
        "The video was altered to show Otto Reed failing to answer, when, in fact, he responded quickly.",
    ],
)
def test_what_was_announced_or_answered_quickly_is_not_said(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    assert [(c.quote, c.speaker) for c in found] == [(text, None)]


def test_a_firm_told_by_what_it_does_speaks_by_its_name():
    text = "The company that runs the awards, Dick Holm Productions, denies that anything has been sorted."
    assert told(text) == [("Dick Holm Productions", "anything has been sorted")]


def test_a_dateline_speaks_not():
    text = (
        "ARDEN, Ohio — Reed Mills chief Otto Reed defended his plan after reporting sales that fell short of 40 mills."
    )
    assert "ARDEN" not in [name for name, _ in told(text)]


def test_what_is_said_in_a_released_statement_stands_before_it():
    text = (
        "The mill burned down, killing Ana Reed, the Arden Rangers said in a statement released by the Board of Safety."
    )
    assert told(text) == [("Arden Rangers", "The mill burned down, killing Ana Reed")]
