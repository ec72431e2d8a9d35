"""Words in a text: letter for letter, or the passage nearest to what a person meant; spans always index the text itself."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.match import passages
from claims.records import Span

TEXT = (
    "The harbour lake froze for 20 days in 2013.\n\n"
    "The “old” bridge – built in 1907 – cost 1,300 crowns, the mayor’s\noffice said. In 20\u00a0days it was gone.\n"
    "The lake froze again. The lake froze again.\n"
)


@pytest.mark.parametrize(
    ("words", "how_often"),
    [
        ("froze for 20 days", 1),
        ("lake", 3),
        ("The lake froze again.", 2),
        ("lake froze again. The lake froze", 1),
        ("the mayor’s office said", 1),
        ("2013. The “old” bridge", 1),
        ("20 days it was gone", 0),
        ("froze  for 20 days", 0),
        ("Froze", 0),
    ],
)
def test_words_are_counted_letter_for_letter_but_for_line_breaks(words: str, how_often: int) -> None:
    assert len(passages.places(TEXT, words)) == how_often


def test_places_that_overlap_are_two() -> None:
    assert [s.start for s in passages.places("ha ha ha", "ha ha")] == [0, 3]


@pytest.mark.parametrize(
    ("words", "nearest"),
    [
        ('The "old" bridge - built in 1907', "The “old” bridge – built in 1907"),
        ("the mayor's office said", "the mayor’s\noffice said"),
        ("20 days it was gone", "20\u00a0days it was gone"),
        ("HARBOUR LAKE", "harbour lake"),
        ("froze  for   20 days", "froze for 20 days"),
        ("The harbour lake froze for days in 2013.", "The harbour lake froze for 20 days in 2013."),
        ("harbour lake was froze for 20 days", "harbour lake froze for 20 days"),
        ("bridge – built in 1908 – cost", "bridge – built in 1907 – cost"),
        ("arbour lak froze", "harbour lake froze"),
    ],
)
def test_the_nearest_passage_is_one_of_whole_words_and_stands_in_the_text(words: str, nearest: str) -> None:
    found = passages.closest(TEXT, words)
    assert found is not None and found.span.of(TEXT) == nearest


def test_nothing_is_named_where_nothing_comes_near() -> None:
    assert passages.closest(TEXT, "xylophone quartz zigzag") is None
    assert passages.closest("", "words") is None


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("300 crowns", "1,300 crowns"),
        ("arbour lak", "harbour lake"),
        ("1,3", "1,300"),
        ("old", "old"),
        ("mayor", "mayor"),
        ("in 2013", "in 2013"),
    ],
)
def test_a_place_that_cuts_a_word_or_a_figure_is_made_whole(words: str, whole: str) -> None:
    (found,) = passages.places(TEXT, words)
    assert passages.whole_words(TEXT, found).of(TEXT) == whole


def test_places_of_the_same_words_are_told_apart_by_the_nearest_words() -> None:
    found = passages.places(TEXT, "lake froze again")
    apart = [passages.told_apart(TEXT, s) for s in found]
    assert all(s is not None and len(passages.places(TEXT, s.of(TEXT))) == 1 for s in apart)
    assert len(set(apart)) == 2
    assert passages.told_apart("a a a", Span(2, 3), most=0) is None


@given(
    st.text(alphabet="ab “\"'’–-\n\u00a0İẞ1,.", max_size=60),
    st.text(alphabet="ab “\"'’–-\nİ1,", min_size=1, max_size=20),
)
def test_whatever_is_asked_the_spans_lie_in_the_text(text: str, words: str) -> None:
    found = passages.closest(text, words)
    for span in [*passages.places(text, words), *([found.span] if found else [])]:
        assert 0 <= span.start < span.end <= len(text)
        whole = passages.whole_words(text, span)
        assert whole.covers(span) and passages.whole_words(text, whole) == whole


def test_a_word_left_out_is_found_in_a_very_long_article() -> None:
    digests = [sha256(str(n % 7919).encode()).hexdigest() for n in range(100_000)]
    words = [d[: 2 + int(d[-1], 16) % 8].translate(str.maketrans("0123456789", "ghijklmnop")) for d in digests]
    text = " ".join(words)
    for many in (12, 100, 450):
        meant = words[40_000 : 40_000 + many]
        found = passages.closest(text, " ".join(meant[: many // 2] + meant[many // 2 + 1 :]))
        assert found is not None and found.span.of(text) == " ".join(meant)
