"""Text made safe to compare and to show: trimmed, in one alphabet or flagged, in one direction or flagged."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text import mixed_words, reorders, trim

MARKS = "\u00ad\u180e\u200b\u200c\u200d\u2060\u2064\ufeff"
SPACES = " \t\n\r\x0b\x0c\x1c\x85\u00a0\u1680\u2007\u2028\u202f\u3000"


@given(st.text(MARKS + SPACES + "aé日", max_size=12))
def test_only_the_ends_are_trimmed(words):
    edge = f"[{MARKS}{SPACES}]*"
    assert trim(words) == re.fullmatch(f"{edge}?(.*?){edge}", words, re.S)[1].lstrip(MARKS + SPACES)


@pytest.mark.parametrize("space", [" ", "\u200b", "\n", "\u00a0"])
def test_a_run_of_spaces_inside_costs_no_more_than_its_length(space):
    words = "a" + space * 1_000_000 + "b"
    assert trim(f" {words} ") == words


@pytest.mark.parametrize("word", ["pаypal", "Ηello", "Приvет", "ՕK"])
def test_letters_of_two_alphabets_in_one_word_are_found(word):
    assert mixed_words(f"The {word}, twice: {word}.") == (word,)


@pytest.mark.parametrize("words", ["", "plain", "naïve Łódź", "Привет, Łódź", "kΩ μm ΔT IFNα", "T恤", "αβγ"])
def test_words_of_one_alphabet_are_not(words):
    assert mixed_words(words) == ()


@given(st.text(max_size=30))
def test_what_is_found_stands_in_the_text(words):
    assert all(word in words for word in mixed_words(words))


def test_what_turns_text_around_is_told_from_what_joins_letters():
    assert reorders("a\u202eb") and reorders("a\U000e0041") and not reorders("👩\u200d💻\u00ad")
