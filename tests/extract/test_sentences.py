"""Where sentences end: after full stops that end something, never inside names, numbers, times or quotations."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extract import sentences


def of(text):
    return [s.of(text) for s in sentences.split(text)]


@pytest.mark.parametrize(
    "whole",
    [
        "Dr. Ada Holm met Gen. Ruiz on Jan. 4 in St. Arden.",
        "The bill, no. 7 of the session, cost $2.50 per head.",
        "Ada B. Holm works for the U.S. Treasury in Arden.",
        "Harbour Supplies Inc. sold 4.5 tonnes to Reed & Co. at noon.",
        "At 7 a.m. Mrs. Holm opened the door.",
        "See www.example.org/a.b or write to desk@example.org for more.",
        "“Is it over?” Clara Voss asked.",
        "“It is over!” she said.",
        "The shop is called Hooray! and sells hats.",
        "He waited ... and waited.",
        "“The tide [...] was the highest [...]” (Holm 12).",
        "The iPhone maker said it sold 4.5 million. ) in May.",
        "Was it Ada? asked Otto.",
        "The vote begins at 9 p.m. E.T. in Arden.",
        "NEW ARDEN, N.N. ― The bridge was closed in May.",
        "NEW ARDEN, No. - The bridge was closed in May.",
        "The bridge is old, said Del. Ada Holm of Arden.",
    ],
)
def test_a_sentence_stays_whole(whole):
    assert of(whole) == [whole]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It rained. Nobody came.", 2),
        ("Who came? Nobody! It rained.", 3),
        ("He lives in the U.S. She lives in Arden.", 2),
        ("The shop closes at 6 p.m. The bar stays open.", 2),
        ("They hired Reed & Co. It was cheap.", 2),
        ("It was I. Then it was Ada.", 2),
        ("“It is over.” She left.", 2),
        ("The bill was $4. Nobody paid.", 2),
        ("It ended.... Nobody clapped.", 2),
        ("Open until 9 p.m. Monday to Friday.", 1),
        ("i like the bridge. it is old. they closed it in may.", 3),
        ("my bus was late, approx. ten minutes. the driver said no. it rained", 3),
        ("Is the ferry open? what does it cost? is there a bus?", 3),
        ("We loved it! :-) The soup was hot. :) They were kind.", 3),
        ("Dear Ms Holm, The bridge is closed. Best regards, Otto Reed", 4),
        ("The bridge is closed. __________ Otto Reed, clerk", 3),
        ("(It rained for a week. ) The bridge was closed.", 2),
        ("The bridge held . . . for a year.", 1),
        ("The bridge held. . . . The road did not.", 2),
    ],
)
def test_sentences_are_counted_rightly(text, count):
    assert len(of(text)) == count


def test_lists_are_cut_before_each_marker():
    assert of("1. Milk 2. Bread 3. Salt") == ["1. Milk", "2. Bread", "3. Salt"]
    assert of("• Milk • Bread") == ["• Milk", "• Bread"]
    assert of("a) Milk b) Bread") == ["a) Milk", "b) Bread"]


def test_hard_wrapped_prose_is_joined_and_short_lines_are_not():
    wrapped = "The council of the city of Arden, which has forty members,\nvoted against the plan for a new bridge."
    assert len(of(wrapped)) == 1
    assert of("Monday, 4 January 2021\nIt rained.") == ["Monday, 4 January 2021", "It rained."]
    assert of("A heading\n\nand a paragraph") == ["A heading", "and a paragraph"]


def test_paragraphs_lie_between_blank_lines():
    text = "One.\nStill one.\n\n  Two.  \n \nThree."
    assert [p.of(text) for p in sentences.paragraphs(text)] == ["One.\nStill one.", "Two.", "Three."]


@given(st.text(alphabet='Aa b.!?\n“”"1)…•-I', max_size=80))
def test_sentences_never_overlap_and_lose_no_word(text):
    found = sentences.split(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = "".join(s.of(text) for s in found)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(s.of(text) == s.of(text).strip() and "\n\n" not in s.of(text) for s in found)


def test_capitals_that_are_no_abbreviation_end_a_sentence_before_a_word_that_opens_one():
    text = "Otto Reed works for RT. The network pays him."
    assert [text[s.start : s.end] for s in sentences.split(text)] == [
        "Otto Reed works for RT.",
        "The network pays him.",
    ]
    text = "Lt. Gov. Otto Reed left. Rt. Rev. Ana Voss stayed."
    assert len(sentences.split(text)) == 2


def test_art_ends_a_sentence_and_not_its_number():
    assert len(sentences.split("They stood on the art. The hand was long.")) == 2
    assert len(sentences.split("It broke Art. 5 of the pact.")) == 1


def test_a_unit_goes_on_with_the_same_in_another():
    assert len(sentences.split("The dip weighs 12 oz. (340 g) and is cold.")) == 1
    assert len(sentences.split("The dip weighs 12 oz. The other is old.")) == 2


def test_a_dateline_goes_on_with_its_day_in_brackets():
    text = "NEW ARDEN, Ill. (Jan. 2, 2019) – It rained. The mill (Jan. 2, 2019) shut."
    assert [text[s.start : s.end] for s in sentences.split(text)] == [
        "NEW ARDEN, Ill. (Jan. 2, 2019) – It rained.",
        "The mill (Jan. 2, 2019) shut.",
    ]
