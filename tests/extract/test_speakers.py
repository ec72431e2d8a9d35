"""Who says what, in direct and in indirect speech, and under which name."""

import pytest

from claims.extract import speakers


def one(text):
    found = speakers.find(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        ("Clara Voss said the bridge was closed.", "Clara Voss", "the bridge was closed"),
        ("The mayor, Clara Voss, said on Monday that the bridge was closed.", "Clara Voss", "the bridge was closed"),
        ("The bridge was closed, Clara Voss said.", "Clara Voss", "The bridge was closed"),
        ("According to the Arden Post, the bridge was closed.", "Arden Post", "the bridge was closed"),
        ("The bridge was closed, according to the police.", "The police", "The bridge was closed"),
        ("Clara Voss told the Arden Post the bridge was closed.", "Clara Voss", "the bridge was closed"),
        ("Clara Voss claimed, as of Friday, it was closed.", "Clara Voss", "it was closed"),
    ],
)
def test_indirect_speech(text, name, content):
    found = one(text)
    assert (found.mode, found.name, found.content.of(text)) == ("reported", name, content)


@pytest.mark.parametrize(
    "text",
    [
        "“We closed the bridge,” Clara Voss said.",
        "“We closed the bridge,” said Clara Voss.",
        "“We closed the bridge,” said the mayor, Clara Voss, on Monday.",
        "Clara Voss said: “We closed the bridge”.",
        '"We closed the bridge," Clara Voss told reporters.',
        "“We closed the bridge.” — Clara Voss",
    ],
)
def test_direct_speech(text):
    found = one(text)
    assert found.mode == "quoted"
    assert found.name == "Clara Voss"
    assert found.content.of(text).rstrip(",.") == "We closed the bridge"


def test_a_second_quotation_goes_to_the_same_speaker():
    text = "“We closed the bridge,” said Clara Voss. “It was old and it had cracks.”\n\nOtto Reed said nothing."
    quoted = [a for a in speakers.find(text) if a.mode == "quoted"]
    assert [a.name for a in quoted] == ["Clara Voss", "Clara Voss"]


def test_a_speaker_may_be_announced_by_a_colon():
    text = "Clara Voss continued:\n\n“We closed the bridge because it was old.”"
    assert [a.name for a in speakers.find(text)] == ["Clara Voss"]


def test_a_pronoun_an_office_and_a_surname_lead_to_the_full_name():
    text = (
        "The mayor of Arden, Clara Voss, opened the bridge.\n\nThe mayor said it was safe. She said it was new.\n\n"
        "Voss said it was cheap."
    )
    assert [a.name for a in speakers.find(text)] == ["Clara Voss"] * 3


def test_a_pronoun_that_two_people_may_mean_stays_open():
    text = "Otto Reed met Paul Quill. In the evening he said it was over."
    found = one(text)
    assert found.name in (None, "Otto Reed")
    assert one("He said it was over.").name is None


def test_a_spokesman_named_after_the_comma_is_the_speaker_not_his_master():
    text = "Otto Reed arrived. Reed’s spokesman, Paul Quill, said the bridge was closed."
    assert one(text).name == "Paul Quill"


def test_a_word_in_quotation_marks_is_no_speech():
    assert speakers.find("The “temporary” bridge was closed in May.") == []


def test_nobody_speaks_where_saying_is_passive_or_a_noun():
    assert speakers.find("The mayor is found guilty of a crime.") == []
    found = one("It was reported that the bridge was closed.")
    assert (found.name, found.mode) == (None, "reported")


def test_every_place_lies_in_the_text():
    text = "Clara Voss said “we will see” and, according to Otto Reed, left.\n\nHe added that it rained."
    for found in speakers.find(text):
        for place in (found.content, found.speaker, found.cue):
            assert place is None or 0 <= place.start < place.end <= len(text)


def test_who_says_it_last_is_who_says_it_where_the_words_before_only_tell_of_a_report():
    text = "Farmers in Holm reported 40 dead sheep in May, the county vet said on Monday."
    (one,) = speakers.find(text)
    assert (one.name, one.content.of(text)) == ("The county vet", "Farmers in Holm reported 40 dead sheep in May")
