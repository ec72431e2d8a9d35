"""Bylines are known by their form and place, and nobody who stands in one is anybody of the story."""

import time

import pytest

from claims.extract import candidates
from claims.extract.frames import bylines
from claims.records import Article
from claims.vocabulary import WhyNot

STORY = (
    "The mill at Arden shut on Wednesday after a fire that nobody in the town had seen coming, and which cost 40 jobs."
)


def written(line):
    text = f"Mill shuts after fire\n\n{line}\n\n{STORY}"
    return [s.of(text) for s in bylines.spans(text)]


@pytest.mark.parametrize(
    "line",
    [
        "By Otto Reed",
        "By OTTO REED and CLARA VOSS",
        "By Otto Reed, Health Correspondent",
        "By Otto Reed\nStaff writer",
        "By Samira al-Holm and Jan van der Voss",
        "Words by Otto Reed in Arden. Photographs by Clara Voss",
        "Otto Reed in Arden",
        "Otto Reed at the Arden stadium",
        "Clara Voss, political editor",
        "Clara Voss",
    ],
)
def test_lines_that_name_the_writer(line):
    assert written(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "By Sunday the mill had shut",
        "By Otto Reed’s account, it was old",
        "By Otto Reed, who was there.",
        "What We Know",
        "Otto Reed left Arden",
        "Otto Reed in trouble again",
    ],
)
def test_lines_that_tell_something(line):
    assert written(line) == []


def test_a_name_below_the_story_is_no_byline():
    text = f"Mill shuts\n\n{STORY}\n\nClara Voss\n\n{STORY}"
    assert bylines.spans(text) == []


def claims(text):
    return candidates.find(Article("art-1", text, "0" * 64))[0]


def test_the_writer_is_nobody_of_the_story():
    text = f"Mill shuts after fire\n\nBy Otto Reed\n\n{STORY}\n\n“It was old,” he said. He left in 2012."
    found = claims(text)
    assert not any("Otto Reed" in c.statement or (c.speaker and c.speaker.name == "Otto Reed") for c in found[2:])
    assert found[1].why_not is WhyNot.BOILERPLATE


def test_who_is_named_in_the_story_too_is_known_from_there():
    text = f"Mill shuts after fire\n\nBy Otto Reed\n\n{STORY}\n\nClara Voss, a miller, came. “It was old,” she said."
    assert claims(text)[-1].speaker.name == "Clara Voss"


def test_a_long_place_behind_a_name_is_read_at_once():
    began = time.process_time()
    for _ in range(20):
        written(f"Otto Reed in {'A' * 140}*")
    assert time.process_time() - began < 2.0
