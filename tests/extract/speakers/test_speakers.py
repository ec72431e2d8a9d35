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


def told(text):
    return [(a.name, a.mode.value, a.content.of(text)) for a in speakers.find(text) if a.ascribed == "speech"]


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        ("He trains 160 km a week, his coach, Otto Brandt, said.", "Otto Brandt", "He trains 160 km a week"),
        ("The bridge, Clara Voss said, was closed in May.", "Clara Voss", "was closed in May"),
        (
            "Clara Voss, who runs the harbour and once ran the port, said the bridge was closed.",
            "Clara Voss",
            "the bridge was closed",
        ),
        ("A spokesman for Otto Reed, Paul Quill, said the bridge was closed.", "Paul Quill", "the bridge was closed"),
        ("Clara Voss has repeatedly said the bridge is old.", "Clara Voss", "the bridge is old"),
        ("Clara Voss is claiming that the bridge is old.", "Clara Voss", "the bridge is old"),
        (
            "Critics of the plan in the north say the bridge is old.",
            "Critics of the plan in the north",
            "the bridge is old",
        ),
        ("Clara Voss said in a statement that the bridge is old.", "Clara Voss", "the bridge is old"),
        ("Clara Voss sent a letter on Monday saying that the bridge was old.", "Clara Voss", "the bridge was old"),
        ("Clara Voss read a report that says the bridge is old.", "A report", "the bridge is old"),
        ("Bridge unsafe, says mayor", "Mayor", "Bridge unsafe"),
        ("Bridge to close, police say", "Police", "Bridge to close"),
        ("Clara Voss said more than 100 people swam here.", "Clara Voss", "more than 100 people swam here"),
        ("Clara Voss said as a girl she swam here.", "Clara Voss", "as a girl she swam here"),
        ("The bridge is old, as Clara Voss put it.", "Clara Voss", "The bridge is old"),
        ("Voss’s claim that the bridge is old is new.", "Voss", "the bridge is old is new"),
        ("Clara Voss went on to say that the bridge is old.", "Clara Voss", "the bridge is old"),
        ("Clara Voss continues to insist the bridge is safe.", "Clara Voss", "the bridge is safe"),
        ("Clara Voss affirmed that the bridge is old.", "Clara Voss", "the bridge is old"),
        ("As Clara Voss has pointed out, the bridge is old.", "Clara Voss", "the bridge is old"),
        ("The bridge is old, several studies have shown.", "Several studies", "The bridge is old"),
        ("The study, which notes that 58 ships left, is new.", "The study", "58 ships left"),
        ("Clara Voss, who said the bridge was old, left for Arden.", "Clara Voss", "the bridge was old"),
        ("While Clara Voss said the bridge was old, drivers used it.", "Clara Voss", "the bridge was old"),
        ("Clara Voss cautioned, as did the town, that the bridge is old.", "Clara Voss", "the bridge is old"),
        ("In a radio interview Clara Voss said the bridge was old.", "Clara Voss", "the bridge was old"),
        ("The port lost 40 ships, a study of old papers shows.", "A study of old papers", "The port lost 40 ships"),
        ("Clara Voss left. In her view, the bridge is old.", "Clara Voss", "the bridge is old"),
        ("By the ministry’s own count, 40 ships sank.", "The ministry", "40 ships sank"),
        ("The bridge is old, in the opinion of most drivers.", "Most drivers", "The bridge is old"),
        ("By one estimate, 40 ships sank.", "One estimate", "40 ships sank"),
        ("Clara Voss, according to the firm, has sold it.", "The firm", "has sold it"),
        ("The crew has voiced deep concern that the boat is old.", "The crew", "the boat is old"),
        ("The firms that had insured the boat said it sank.", "The firms", "it sank"),
        ("Acme Inc. said the bridge was old.", "Acme Inc.", "the bridge was old"),
        ("Residents, for their part, say the bridge is old.", "Residents", "the bridge is old"),
        ("The study — which notes that 58 ships left — is new.", "The study", "58 ships left"),
        ("Asked about the bridge, Clara Voss said it was old.", "Clara Voss", "it was old"),
        ("Most of those polled said they fear crime.", "Most of those polled", "they fear crime"),
        ("The mayor told parents the bridge was old.", "The mayor", "the bridge was old"),
        ("The bridge is old, Clara Voss and her deputy said in May.", "Clara Voss", "The bridge is old"),
        (
            "Papers obtained by the club show that the bridge is old.",
            "Papers obtained by the club",
            "the bridge is old",
        ),
        ("Papers from her desk show she sold it.", "Papers from her desk", "she sold it"),
        ("Mayor Voss Says Bridge Is Unsafe And Must Close.", "Mayor Voss", "Bridge Is Unsafe And Must Close"),
    ],
)
def test_the_ways_of_indirect_speech(text, name, content):
    assert told(text)[0] == (name, "reported", content)


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        ("“No,” Clara Voss said.", "Clara Voss", "No,"),
        ("“Is it old?” asked Clara Voss.", "Clara Voss", "Is it old?"),
        ("Said the mayor: “The bridge is old.”", "The mayor", "The bridge is old."),
        ("Clara Voss: “It is old and it has cracks.”", "Clara Voss", "It is old and it has cracks."),
        ("Clara Voss shouted “Out, out!”", "Clara Voss", "Out, out!"),
        ("Clara Voss called the bridge “old and tired”.", "Clara Voss", "old and tired"),
        ("Clara Voss on the bridge: “It is old and it has cracks.”", "Clara Voss", "It is old and it has cracks."),
        ("Clara Voss has painted the bridge as a “heap of rust”.", "Clara Voss", "heap of rust"),
        ("“Of course,” Clara Voss laughed.", "Clara Voss", "Of course,"),
        ("“It is how it is,” read one poster.", "One poster", "It is how it is,"),
        ("“It is old and tired” is how Clara Voss put it.", "Clara Voss", "It is old and tired"),
        ("Here is what Clara Voss said: “It is old.”", "Clara Voss", "It is old."),
        ("Clara Voss had one word for it: “Rust.”", "Clara Voss", "Rust."),
        ("‘It is old,’ said Clara Voss.", "Clara Voss", "It is old,"),
        ("Clara Voss spoke to the press, “It is old and it has cracks.”", "Clara Voss", "It is old and it has cracks."),
        ("Ada Holm, a clerk at the port, who said “It is old,” left.", "Ada Holm", "It is old,"),
        ("It was led by Ada Holm who said “It is old.”", "Ada Holm", "It is old."),
        ("Clara Voss recounted, “It was old and we sold it.”", "Clara Voss", "It was old and we sold it."),
        ("In the first year, “It was old and we sold it.”", None, "It was old and we sold it."),
        ("“It is old and it has cracks.“", None, "It is old and it has cracks."),
        ("Clara Voss walked on, chanting “Out with it!”", "Clara Voss", "Out with it!"),
        ("“It is old and it has cracks,” read the report.", "The report", "It is old and it has cracks,"),
    ],
)
def test_the_ways_of_direct_speech(text, name, content):
    assert told(text) == [(name, "quoted", content)]


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        ("The clerk is alleged to have taken 40 keys.", None, "The clerk is alleged to have taken 40 keys"),
        ("The clerk was told that the bridge was closed.", None, "the bridge was closed"),
        ("The clerk was accused by Clara Voss of taking 40 keys.", "Clara Voss", "taking 40 keys"),
        ("Voss’s finding that ships are late is new.", "Voss", "ships are late is new"),
        ("Reportedly, the bridge was closed in May.", None, "the bridge was closed in May"),
        ("A report that the bridge was closed spread fast.", None, "the bridge was closed spread fast"),
    ],
)
def test_speech_told_of_in_the_passive_or_by_a_noun(text, name, content):
    assert told(text) == [(name, "reported", content)]


def test_titles_behind_a_comma_are_no_speech():
    assert told("They sang “Dark Harbour”, “The Old Bridge”, “Rust” and more.") == []


def test_nobody_says_what_the_text_says_was_not_said():
    for denial in ("didn’t say", "did not say", "stopped short of saying", "never said"):
        assert told(f"Clara Voss {denial} the bridge was old.") == [], denial


def test_a_noun_with_a_clause_of_its_own_says_nothing():
    text = "“It is old,” Clara Voss said in a speech that was aired. “It is tired,” she said, adding that it was cold."
    assert told(text) == [
        ("Clara Voss", "quoted", "It is old,"),
        ("Clara Voss", "quoted", "It is tired,"),
        ("Clara Voss", "reported", "it was cold"),
    ]


def test_what_has_an_object_of_its_own_says_nothing_of_the_words_before():
    assert told("In a note posted on Monday, Clara Voss affirmed her wish to close the bridge.") == []


def test_who_is_told_or_meant_never_speaks():
    assert told("“It is old and tired,” told Clara Voss.") == [(None, "quoted", "It is old and tired,")]
    text = "Even though the clerk had confessed, several alleged helpers were tried."
    assert [a.name for a in speakers.find(text)] == []
    text = "The clerk’s mother, Anwar, wept upon hearing her son had been jailed and said she believed he was innocent."
    assert "son" not in " ".join(name or "" for name, _, _ in told(text))
    assert told("The mayor cited recent comments the clerk had made.") == []
    assert told("A song called “Harbour Lights at Dusk” was played.") == []


def test_a_quotation_without_a_speaker_beside_it_goes_to_nobody_far_away():
    text = "“It is old,” said Clara Voss.\n\nThe town met. It rained. The hall was full. “We want a new bridge now.”"
    assert [name for name, _, _ in told(text)] == ["Clara Voss", None]


def test_a_speaker_whom_only_a_pronoun_names_is_not_the_one_before():
    text = "Otto Reed met Ada Holm. “It is old,” the clerk said. “It has many cracks.”"
    assert [name for name, _, _ in told(text)] == ["The clerk", "The clerk"]


def test_a_quotation_over_two_paragraphs_has_one_speaker():
    text = "“It is old and it has cracks.\n\n“It has to be closed in May,” said Clara Voss."
    assert told(text) == [
        ("Clara Voss", "quoted", "It is old and it has cracks."),
        ("Clara Voss", "quoted", "It has to be closed in May,"),
    ]


def test_turns_of_a_transcript_and_headlines_are_speech():
    text = "Clara Voss met the press.\n\nVOSS: It is old. It has cracks.\n\nPRESS: How old?\n\nVOSS: Ninety years."
    assert told(text) == [
        ("Clara Voss", "quoted", "It is old."),
        ("Clara Voss", "quoted", "It has cracks."),
        ("Clara Voss", "quoted", "Ninety years."),
    ]
    assert told("Voss: bridge unsafe\n\nClara Voss spoke.")[0] == ("Clara Voss", "reported", "bridge unsafe")
    assert told("NOTE: The bridge is closed.\n\nNOTE: The ferry runs.") == []


def test_the_cue_is_the_whole_group_of_words_and_the_verb_its_one_word():
    text = "Clara Voss has also called for a new bridge."
    (found,) = speakers.find(text)
    assert (found.cue.of(text), found.verb) == ("has also called for", "called")


def test_two_who_speak_in_one_sentence_each_say_their_own():
    text = "Clara Voss said the bridge was old, and Otto Reed said the road was new."
    assert told(text) == [
        ("Clara Voss", "reported", "the bridge was old"),
        ("Otto Reed", "reported", "the road was new"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The council indicated on Twitter the bridge was unsafe.",
        "The council said in a written statement the bridge was unsafe.",
        "The council announced via its website on Monday the bridge was unsafe.",
    ],
)
def test_where_it_was_said_is_no_part_of_what_was_said(text: str) -> None:
    assert [a.content.of(text) for a in speakers.find(text)] == ["the bridge was unsafe"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The gap between what Otto Reed says his plan would do, and what it does, began in May.", "his plan would do"),
        ("What Otto Reed says the mill would cost is not what it costs.", "the mill would cost"),
        (
            "Otto Reed says his plan would cost less, and that it is fair.",
            "his plan would cost less, and that it is fair",
        ),
    ],
)
def test_words_behind_what_end_with_their_clause(text: str, content: str) -> None:
    assert one(text).content.of(text) == content


def test_a_day_before_the_subject_speaks_no_more_than_most_of_whom() -> None:
    assert one("This past Friday, the mayor, 67, said that the mill was sold.").name == "The mayor"
    found = speakers.find("He met owners, most of whom said the mill was old.")
    assert [a.name for a in found if a.verb == "said"] == [None]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Holm’s relatives said the bridge was old.", "Otto Holm’s relatives"),
        ("The Holm campaign has said the bridge was old.", "Holm campaign"),
        ("Advisers to Mr. Holm said the bridge was old.", "Advisers to Mr. Holm"),
        ("Holm and Voss said the bridge was old.", "Otto Holm and Ana Voss"),
        ("Holm said the bridge was old.", "Otto Holm"),
    ],
)
def test_who_is_only_named_as_an_owner_does_not_speak(sentence, name):
    found = speakers.find(f"Otto Holm met Ana Voss. {sentence}")
    assert found[-1].name == name
