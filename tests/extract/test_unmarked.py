"""Claims of a text with markup: read as its words are, told without it, exact words and places as they stand."""

from claims.extract import candidates
from claims.records import Article
from claims.vocabulary import Hedge


def _found(text):
    claims, aside = candidates.find(Article("art-22222223", text, "0" * 64))
    for one in claims:
        assert text[one.start : one.end] == one.quote
    for one in aside:
        assert text[one.start : one.end] == one.text
    return [c for c in claims if c.checkable]


def test_a_link_is_no_part_of_a_speakers_name_and_its_address_no_figure():
    text = "According to [the harbour office](https://harbour.example/2024/77), 118 boats sank last year."
    (claim,) = _found(text)
    assert claim.statement == "118 boats sank last year"
    assert claim.speaker is not None and claim.speaker.name == "The harbour office"
    assert text[claim.speaker.start : claim.speaker.end] == "the harbour office"
    assert [text[q.start : q.end] for q in claim.quantities] == ["118 boats"]


def test_a_lead_in_bold_keeps_its_bound():
    claim, *_ = _found("**At least 11 boats sank and 27 were damaged, officials said.**")
    assert claim.statement == "At least 11 boats sank"
    assert claim.quantities[0].hedge is Hedge.AT_LEAST


def test_emphasis_within_a_claim_stands_in_its_exact_words_alone():
    text = "The study in the journal *Harbour Records* counted **12 reefs** in 2019."
    (claim,) = _found(text)
    assert claim.quote == text
    assert claim.statement == "The study in the journal Harbour Records counted 12 reefs in 2019"
    assert [text[q.start : q.end] for q in claim.quantities] == ["12 reefs"]


def test_what_is_set_aside_is_told_as_it_stands():
    text = "On **Friday 5 March** the desk of *The Post* opened at 9:30.\n\n*Boats 12* sank 5 times in 2019."
    assert _found(text)


def test_a_text_without_markup_is_read_as_ever():
    text = "The lake froze for 20 days in 2013."
    assert [c.quote for c in _found(text)] == [text]
