"""How sure a speaker is: by the way the words came to them and by the way the name was found, each in plain words."""

import pytest

from claims.extract import candidates, speakers
from claims.extract.speakers import sureness
from claims.records import Article
from claims.vocabulary import Named, Placed


def ways(text):
    return [(a.name, a.placed.value, a.named.value) for a in speakers.find(text) if a.ascribed == "speech"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clara Voss said the bridge was old.", ("Clara Voss", "beside", "name")),
        ("The bridge was old, according to Clara Voss.", ("Clara Voss", "source", "name")),
        ("The clerk said the bridge was old.", ("The clerk", "beside", "words")),
        ("Clara Voss had one word for it: “Rust.”", ("Clara Voss", "label", "name")),
        ("It was reported that the bridge was closed.", (None, "nowhere", "open")),
        ("He said the bridge was old.", (None, "beside", "open")),
    ],
)
def test_each_way_to_a_speaker_is_told(text, expected):
    assert ways(text) == [expected]


def test_a_pronoun_means_who_speaks_in_its_sentence_before_anybody_near():
    text = "Paul Quill met Otto Reed. Otto Reed said he believed the bridge was old."
    assert ways(text)[-1] == ("Otto Reed", "beside", "same")
    text = "Paul Quill left.\n\n“It is old,” said Otto Reed, the clerk; he described the town as poor and added it was tired."
    assert {name for name, _, _ in ways(text)} == {"Otto Reed"}


def test_a_pronoun_means_who_spoke_in_the_sentence_before_sooner_than_who_is_only_named():
    text = "Otto Reed said Paul Quill had left the bridge open. He also said it was old."
    assert ways(text)[-1] == ("Otto Reed", "beside", "before")


def test_they_are_several_and_never_one_who_spoke_before():
    assert ways("The researchers said it was old. They also said it was cheap.")[-1][:1] == ("The researchers",)
    assert ways("A clerk said it was old. They also said it was cheap.")[-1] == (None, "beside", "open")
    assert ways("Results showed it was old. They also said it was cheap.")[-1][0] is None


def test_confidence_is_the_product_of_two_shares_and_nobody_is_nothing():
    (one,) = speakers.find("Clara Voss said the bridge was old.")
    assert one.confidence == round(sureness.PLACED[Placed.BESIDE] * sureness.NAMED[Named.NAME], 2) == 0.92
    (none,) = speakers.find("It was reported that the bridge was closed.")
    assert none.confidence == 0


def test_every_way_has_a_share_and_words():
    assert set(sureness.PLACED) == set(Placed)
    assert set(sureness.NAMED) == set(Named)
    for placed in Placed:
        for named in Named:
            sure = sureness.of(placed, named)
            assert 0 <= sure.value <= 1
            assert all(" " in why for why in sure.because)


def test_a_claim_carries_the_confidence_in_its_speaker_and_why():
    text = "Clara Voss said 40 bridges were closed in May 2019."
    (claim,) = [c for c in candidates.find(Article("art-x", text, "x"))[0] if c.checkable]
    assert claim.speaker.confidence == 0.92
    assert claim.speaker.because == (Placed.BESIDE.words, Named.NAME.words)
