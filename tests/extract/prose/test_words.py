"""Words with their places."""

from hypothesis import given
from hypothesis import strategies as st

from claims.extract.prose.words import Words, capital, plain, words


def test_abbreviations_numbers_and_joined_words_are_one_word_each():
    text = "Dr. A. Holm’s co-op in the U.S. paid $1,200.50 at 10:30."
    assert [w.text for w in words(text)] == [
        "Dr.", "A.", "Holm’s", "co-op", "in", "the", "U.S.", "paid", "$", "1,200.50", "at", "10:30", ".",
    ]  # fmt: skip


def test_accents_and_capitals_fall_away_in_the_plain_form():
    assert plain("López") == plain("lopez")
    assert capital(words("Arden")[0]) and not capital(words("arden")[0])


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_a_stretch_holds_the_words_that_lie_wholly_in_it(text, start, end):
    found = Words(text).within(start, end)
    assert found == [w for w in words(text) if start <= w.start and w.end <= end]
    assert all(text[w.start : w.end] == w.text for w in found)
