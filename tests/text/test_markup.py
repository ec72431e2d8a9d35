"""Markup is told from words: taken off where people read, put back where exact words are asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.markup import as_read, plain, unmarked


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("According to [the ministry](https://m.example/a_b_c), 118 died.", "According to the ministry, 118 died."),
        ("**At least 11 died.** More *may*, __said__ `he`.", "At least 11 died. More may, said he."),
        ("# At least eleven die\n\nTen did.", "At least eleven die\n\nTen did."),
        ("> “It is **so**,” she said.", "“It is so,” she said."),
        ('See [a](https://a.example "A title") and [b](#b).', "See a and b."),
        ("![A boat](https://a.example/x.png) It sank.", " It sank."),
        ("One\n\n---\n\nTwo", "One\n\n\n\nTwo"),
        ("**a *b* c**", "a b c"),
    ],
)
def test_markup_is_taken_off(raw, words):
    assert plain(raw) == words


@pytest.mark.parametrize(
    "raw",
    [
        "2 * 3 * 4 is 24, and 5*3*2 is 30.",
        "The price* falls, the tax* too. *Not in May.",
        "a snake_case_name, f**k, s*** and ____ to sign on",
        "*one\n\ntwo*",
        "[sic] (see https://a.example/x_y_z) and [1] (2)",
        "#pools on the list, 5 > 3, - 4 degrees",
        r"\*not so\*",
    ],
)
def test_what_only_looks_like_it_stays(raw):
    assert plain(raw) == raw


TEXT = "The *Sea Post* had **11 boats** in [May](https://m.example/5), `now` 12."


@pytest.mark.parametrize(
    ("words", "raw"),
    [
        ("11 boats", "11 boats"),
        ("had 11", "had **11"),
        ("had 11 boats", "had **11 boats**"),
        ("11 boats in", "**11 boats** in"),
        ("in May", "in [May](https://m.example/5)"),
        ("May", "May"),
        ("12.", "12."),
    ],
)
def test_words_are_found_again_in_the_raw_text_with_whole_pairs_of_signs(words, raw):
    found = unmarked(TEXT)
    assert found is not None
    at = found.text.index(words)
    start, end = found.span(at, at + len(words))
    assert TEXT[start:end] == raw


@given(st.text(alphabet="ab *_`#>[](\n)!-./:hts", max_size=60))
def test_every_word_of_any_text_is_kept_in_its_place(raw):
    found = unmarked(raw)
    if found is None:
        return
    for n, letter in enumerate(found.text):
        start, end = found.span(n, n + 1)
        assert letter in raw[start:end]
    assert unmarked("nothing of it") is None


def test_a_long_text_of_signs_takes_no_time():
    assert len(plain("*a **b _c `d [e](https://x.example/f " * 5_000)) > 0


@given(st.text(alphabet="ab *_`[](#/)>\n.-", max_size=60), st.data())
def test_a_place_among_the_words_leads_to_the_raw_text_and_back(raw, data):
    read = as_read(raw)
    start = data.draw(st.integers(0, max(0, len(read.text) - 1)))
    end = data.draw(st.integers(start + 1, len(read.text))) if read.text else 0
    if end > start:
        assert read.place(*read.span(start, end)) == (start, end)


def test_lines_set_apart_are_those_in_type_of_their_own_as_a_whole():
    read = unmarked("**Was it old?**\n\nIt was *very* old.\n_It shut._ \n`x`\n")
    assert [read.text[a:b] for a, b in read.lines_set_apart] == ["Was it old?", "It shut."]
    over_two = unmarked("  *It\nshut.*  \n")
    assert [over_two.text[a:b] for a, b in over_two.lines_set_apart] == ["It\nshut."]


def test_many_marks_in_one_line_set_none_of_it_apart():
    assert unmarked("*a* " * 100_000).lines_set_apart == ()
