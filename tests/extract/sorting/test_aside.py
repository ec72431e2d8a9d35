"""Figures that are something else: names, idioms, references, list numbers, datelines."""

from itertools import pairwise

import pytest

from claims.extract import candidates
from claims.extract.sorting import aside
from claims.records import Article, Span


@pytest.mark.parametrize(
    ("text", "part", "reason"),
    [
        ("It was second to none.", "second to none", "idiom"),
        ("He was one of the few.", "one of the", "idiom"),
        ("COVID-19 and the G20 met.", "COVID-19", "name"),
        ("He flew a Boeing 737.", "Boeing 737", "name"),
        ("See page 14 of the report.", "page 14", "reference"),
        ("Under section 12(a) it is banned.", "section 12(a)", "reference"),
        ("As shown in [3], it is.", "[3]", "reference"),
        ("Go to https://example.org/2021/01 now.", "https://example.org/2021/01", "reference"),
        ("Shopping:\n2. Bread", "2", "list_number"),
    ],
)
def test_by_shape(text, part, reason):
    assert (part, reason) in [(s.text, s.reason.value) for s in aside.by_shape(text)]


@pytest.mark.parametrize(
    "text",
    [
        "He bought 14 pages.",
        "One in five came.",
        "The 12 sections burnt.",
        "In 2021 it rained.",
        "All but one of the 16 died.",
        "It cost SEK9 million.",
    ],
)
def test_real_figures_are_not_set_aside(text):
    assert aside.by_shape(text) == []


def test_what_is_set_aside_never_overlaps():
    found = aside.by_shape("See page 14 of COVID-19, one of the G20, section 3 [4].")
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_the_words_of_one_date_are_set_aside_together():
    text = "ARDEN, Jan. 4, 2021 and 7"
    assert [s.text for s in aside.within(text, Span(0, len(text)), aside.AsideReason.DATELINE)] == ["Jan. 4, 2021", "7"]


def test_a_price_is_no_clock_time():
    text = "It costs 2.10 euros at 6.30 p.m. or 18:30."
    assert [c.of(text) for c in aside.clocks(text)] == ["6.30 p.m.", "18:30"]


def test_the_one_of_who_speaks_counts_nobody():
    text = "One aide told the Courier: “We lost 12 barges.” “It rained,” said one clerk."
    found, apart = candidates.find(Article("art-22222223", text, "0" * 64))
    assert [(s.text, s.reason.value) for s in apart] == [("One", "idiom"), ("one", "idiom")]
    assert not any("told the Courier" in c.quote or "said one" in c.quote for c in found)
