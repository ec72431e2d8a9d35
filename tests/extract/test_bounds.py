"""Text of any shape costs no more than its length: no pattern goes back over what it has read."""

import pytest

from claims.extract import candidates, sentences
from claims.intake import article_of, read
from claims.records import Article

LONG = {
    "a run of spaces": "The port lost" + " " * 400_000 + "5 ships in 2020.",
    "empty lines with spaces": "The port lost 5 ships in 2020." + (" " * 2_000 + "\n") * 200,
    "figures between commas": "The port lost " + "5, " * 8_000 + "and 6 ships in 2020.",
    "words without an end": "word " * 20_000,
    "tags without a space": "<p>x</p>" * 8_000 + " The port lost 5 ships in 2020.",
    "addresses without an end": "a@" * 20_000 + " The port lost 5 ships in 2020.",
    "dashes in a row": "The port lost 5 ships in 2020 " + "-" * 40_000,
    "pronouns without an end": "The port lost 5 ships in 2020, and " + "he " * 10_000,
    "adverbs in a row": "The port lost 5 ships. It is " + "only " * 60 + "so.",
    "initials in a row": "A." * 8_000 + " shares and Flight 12 lost 5 points in 2020.",
    "phrases without an end": "In the deal of the attack " * 4_000,
    "questions without an end": "The port should lose 5 ships " + "whether " * 20_000,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_a_text_of_an_odd_shape_is_read_to_its_end(text):
    (draft,) = read("a.txt", text.encode(), None).drafts
    found, _ = candidates.find(article_of(draft, taken=lambda _: False))
    assert [draft.text[c.start : c.end] for c in found] == [c.quote for c in found]


@pytest.mark.parametrize(
    "text", ["7", "½", "77", "$", "“", "“7", "I", "İ", "e\u0301", "of", "the", "7%", "\r", "SIR – ", "\U0001f600"]
)
def test_a_text_of_a_letter_or_two_is_read(text):
    found, _ = candidates.find(Article("art-x", text, ""))
    assert [text[c.start : c.end] for c in found] == [c.quote for c in found]


def test_a_sentence_keeps_its_words_whatever_space_lies_between_them():
    text = "The port lost" + " " * 50_000 + "5 ships.\n \u00a0\t\n  It closed.\n"
    assert [text[s.start : s.end] for s in sentences.split(text)] == [text[:50_021], "It closed."]
