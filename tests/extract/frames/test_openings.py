"""Where a story begins: behind datelines, days and labels, and nowhere else."""

import pytest

from claims.extract.frames import openings
from claims.records import Span


def begins(text):
    return text[openings.story(text, Span(0, len(text))) :]


@pytest.mark.parametrize(
    "opening",
    [
        "ARDEN, Jan. 4 (Example Wire) — ",
        "ARDEN, Aug 18 (Example Wire) - ",
        "ARDEN, Aug 18, 2019 (Example Wire) - ",
        "ARDEN/MILL HILL, Sept 5 (Example Wire) - ",
        "MILL HILL, Ohio – December 2, 2019 – ",
        "NEW ARDEN — ",
        "Arden, Norland (Wire) — ",
        "Oct 25 - ",
        "5 November (Example Wire) — ",
        "CORRECTION: ",
        "Correction, 15 March: ",
        "UPDATE, 4:10 p.m.: ",
        "UPDATE 3-",
        "ARDEN: ",
        "NEW ARDEN, May 3: ",
        "NEW ARDEN, May 3 (APA): ",
        "Belfast: ",
        "Addis Ababa, May 3: ",
        "(APA) ",
        "(Reuters) - ",
        "(NEWSHUB- APA) ",
    ],
)
def test_what_opens_a_story_is_none_of_it(opening):
    assert begins(opening + "It rained.") == "It rained."


@pytest.mark.parametrize(
    "text",
    [
        "It rained — and it snowed.",
        "Arden — a city — burnt.",
        "On September 13 — a Friday — it burnt.",
        "Updates to the mill cost $3: a nail and two boards.",
        "CORRECTION is a town of 300.",
        "May 5 — a Sunday — was wet.",
        "ARDEN: 3, HOLM: 2",
        "REED: It rained.\nHOLM: It snowed.",
        "Belfast: 3 mills.\nDublin: It rained.",
        "Otto Reed: It rained.",
        "(He laughed) It rained.",
    ],
)
def test_words_before_a_dash_or_a_colon_are_the_story(text):
    assert begins(text) == text


@pytest.mark.parametrize("stamp", ["17:31 — ", "9.05am - ", "8:40 p.m. GMT: "])
def test_the_time_of_a_post_opens_its_heading_and_is_the_news_of_a_sentence(stamp):
    assert begins(stamp + "Second mill burns") == "Second mill burns"
    assert begins(stamp + "The second mill burns.") == stamp + "The second mill burns."


def test_in_a_list_of_days_each_day_is_the_news():
    text = "Oct 25 - The mill shut.\nOct 26 - The mill burned."
    first, second = Span(0, 23), Span(24, len(text))
    assert [openings.story(text, s) for s in (first, second)] == [0, 24]


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("The mill shut (Adds background, quotes)", "The mill shut"),
        ("The mill shut (Arden added 3 clerks)", "The mill shut (Arden added 3 clerks)"),
        ("The mill (Updates Mill) shut", "The mill (Updates Mill) shut"),
    ],
)
def test_what_an_agency_notes_on_a_story_closes_it(text, story):
    assert text[: openings.ends(text, 0, len(text))] == story
