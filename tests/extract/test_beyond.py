"""A paraphrase that says more than a quotation of the same words by the same speaker is noted; nothing else is."""

import pytest

from claims.extract import beyond, candidates
from claims.extract.reading import read
from claims.records import Article


def noted(paraphrase, quotation):
    text = f"Clara Voss said {paraphrase}.\n\n“{quotation},” said Clara Voss."
    return [note.text for _, note in beyond.notes(read(Article("art-x", text, "x")))]


@pytest.mark.parametrize(
    ("paraphrase", "quotation", "word"),
    [
        ("40 harbour bridges would close in winter", "The harbour bridges will have to close in winter", "40"),
        ("all the harbour bridges are rotten and old", "Some of the harbour bridges are rotten and old", "all"),
        ("the harbour bridge will close in winter", "Maybe the harbour bridge will close in winter", "maybe"),
        (
            "the harbour bridge will close in winter for repair",
            "The harbour bridge might close in winter for repair",
            "might",
        ),
        ("the harbour bridge did not close in winter", "The harbour bridge did close in winter, of course", "says no"),
    ],
)
def test_what_the_quotation_does_not_hold_is_told(paraphrase, quotation, word):
    (note,) = noted(paraphrase, quotation)
    assert note.startswith("Says more than the quote: ") and word in note
    assert quotation.split()[-1] in note, "the note shows the words of the quotation"


@pytest.mark.parametrize(
    ("paraphrase", "quotation"),
    [
        ("the harbour bridge may close in winter", "The harbour bridge might close in winter"),
        ("40 harbour bridges would close in winter", "Some 40 harbour bridges will close in winter"),
        ("all the harbour bridges are rotten and old", "Every one of the harbour bridges is rotten and old"),
        ("40 ships were lost at sea", "The harbour bridges will have to close in winter"),
        ("the harbour bridge would “close for good” in winter", "Maybe the harbour bridge will close in winter"),
        ("the bridge closes", "Maybe the bridge closes"),
    ],
)
def test_what_is_no_more_than_the_quotation_is_not_noted(paraphrase, quotation):
    assert noted(paraphrase, quotation) == []


def test_another_speakers_quotation_is_no_measure():
    text = "Clara Voss said the harbour bridge will close in winter.\n\n“Maybe the harbour bridge will close,” said Otto Reed."
    assert beyond.notes(read(Article("art-x", text, "x"))) == []


def test_the_claim_carries_the_note_with_its_code():
    text = (
        "Clara Voss said 40 harbour bridges would close in May 2019.\n\n“The harbour bridges will have to close in May 2019,” "
        "said Clara Voss."
    )
    found, _ = candidates.find(Article("art-x", text, "x"))
    told = {c.quote: [n.code for n in c.notes] for c in found}
    assert told["40 harbour bridges would close in May 2019"] == ["beyond-quote"]
    assert [n for quote, codes in told.items() if quote.startswith("The harbour") for n in codes] == []
