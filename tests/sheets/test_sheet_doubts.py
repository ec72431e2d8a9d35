"""What people are told of a cell that is kept as they typed it."""

import pytest
from lentsheets import codes

from claims.sheets.doubts import doubts


def told(key: str, words: str) -> list[str]:
    return [n.code for n in doubts(key, words, 3)]


@pytest.mark.parametrize("words", ["pаypal", "Приvет", "ΗELLO", "a bοat"])
def test_a_word_of_two_alphabets_is_told(words):
    assert told("why", words) == ["mixed_letters"]


@pytest.mark.parametrize("words", ["paypal", "Привет", "naïve", "5 kΩ, 3 μg, IFNα, ΔT", "Владимир in Łódź", "T恤"])
def test_words_of_one_alphabet_and_signs_of_science_are_no_news(words):
    assert told("why", words) == []


@pytest.mark.parametrize("words", ["abc\u202egnp", "x\u2066y\u2069", "a\U000e0041b"])
def test_characters_that_reorder_or_hide_are_told(words):
    assert told("note", words) == ["hidden_letters"]
    assert "<U+" in next(doubts("note", words, 3)).text


def test_letters_that_join_a_sign_are_no_news():
    assert told("note", "👩\u200d💻 soft\u00adhyphen") == []


def test_an_international_host_is_told_in_punycode():
    (note,) = doubts("source1_link", "https://münchen.example.de/x", 3)
    assert note.code == "host_spelled" and "xn--mnchen-3ya.example.de" in note.text and "Line 3" in note.text
    assert told("source1_link", "https://plain.example.de/x") == [] == told("source1_link", "javascript:alert(1)")


def test_both_addresses_of_a_cell_are_looked_at():
    assert told("source1_link", "https://a.example.org/ archived: https://münchen.example.de/") == ["host_spelled"]


def test_what_is_told_is_kept_as_it_is(lent):
    lent.rows[0] |= {"why": "pаypal\u202e", "source1_link": "https://münchen.example.de/x"}
    proof = lent.proof()
    assert proof.rows[0].cells["why"] == "pаypal\u202e" and not proof.rejections
    assert sorted(codes(proof)) == ["hidden_letters", "host_spelled", "mixed_letters"]
