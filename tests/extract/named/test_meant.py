"""Whom and what words mean that only the text before tells: things by their kind, offices, pronouns; and what stays open."""

from datetime import date

import pytest

from claims.extract import candidates, speakers
from claims.extract.named.people import names
from claims.extract.named.things import kinds, things
from claims.records import Article


def statements(text, published=None, title=None):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, title=title, published=published))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Arden Air, a small airline, grew. In 2019 the airline carried 300 guests.",
            "In 2019 Arden Air carried 300 guests",
        ),
        ("Officers shut a site known as Mill Watch. The site had 300 users.", "Mill Watch had 300 users"),
        ("The Voss administration fought. In 2019 the administration won.", "In 2019 the Voss administration won"),
        ("Hurricane Mara hit Arden. Mara killed four people.", "Hurricane Mara killed four people"),
        (
            "The Ashford Festival opened. In 2019 the event drew 300 guests.",
            "In 2019 the Ashford Festival drew 300 guests",
        ),
        ("All were on Arden Air Flight 610. In 2019 the aircraft was sold.", "In 2019 Arden Air Flight 610 was sold"),
        ("Hasbra hosted 300 guests. In 2019 the company sold 12 toys.", "In 2019 Hasbra sold 12 toys"),
        ("The prime minister, Clara Voss, spoke. In 2019 the prime minister left.", "In 2019 Clara Voss left"),
        ("Former president Otto Reed met President Clara Voss. In 2019 the president left.", "In 2019 Clara Voss left"),
        ("Police held a driver, Otto Reed. In 2019 the driver left.", "In 2019 Otto Reed left"),
        ("Police named the suspect as 28-year-old Otto Reed. In 2019 the suspect left.", "In 2019 Otto Reed left"),
        ("The gunman, later identified as Otto Reed, fled. In 2019 the gunman left.", "In 2019 Otto Reed left"),
        ("Otto Reed, a suspect, and another suspect fled. In 2019 the suspect left.", "In 2019 the suspect left"),
        ("Police held two suspects. Otto Reed, a suspect, fled. In 2019 the suspect left.", "In 2019 the suspect left"),
        ("A fire in Arden county spread. In 2019 the county lost 300 mills.", "In 2019 Arden county lost 300 mills"),
        (
            "In Ashford, a town in Norland, it rained. In 2019 the town lost 300 mills.",
            "In 2019 Ashford lost 300 mills",
        ),
        (
            "The northern Arden region burned. In 2019 the region lost 9 mills.",
            "In 2019 the northern Arden region lost 9 mills",
        ),
        (
            "He left his group, the Arden Four. A band sang. He saw the group, the Arden Four. The group sold 9 songs.",
            "The Arden Four sold 9 songs",
        ),
        (
            "Clara Voss led the House Road Committee. Otto Reed chaired the Road Committee while Ida Quist ruled, "
            "and in 2019 he joined the committee again.",
            "In 2019 Otto Reed joined the House Road Committee again",
        ),
        (
            "The government of Peru met. Then a government Twitter account spoke. The government spent 9 dollars.",
            "The government of Peru spent 9 dollars",
        ),
        ("She left the group Rigs to Reefs, which gets 300 dollars.", "Rigs to Reefs gets 300 dollars"),
        (
            "Mayor Clara Voss left. In 2019 Otto Reed was as rich as the mayor.",
            "In 2019 Otto Reed was as rich as Clara Voss",
        ),
        (
            "Reed left Arden General Hospital Ashford. In 2019 the hospital had 300 beds.",
            "In 2019 Arden General Hospital Ashford had 300 beds",
        ),
        ("Pope Felix came to Arden. In 2019 the Pope blessed 300 people.", "In 2019 Pope Felix blessed 300 people"),
        ("Secretary of State Otto Reed spoke. In 2019 Reed left.", "In 2019 Otto Reed left"),
        ("The cleric Mufti Zyra was tried. In 2019 Zyra left.", "In 2019 Mufti Zyra left"),
        ("Fans of Zuri Quell, 31, came. In 2019 Quell left.", "In 2019 Zuri Quell left"),
        ("Clara Voss wrote, “Otto Reed left. He holds 300 shares.”", "Otto Reed holds 300 shares"),
        ("Otto Reed left. Two years later, in 2012, Ida Quist won. She served 12 years.", "Ida Quist served 12 years"),
        ("Meanwhile the Arden Board met. It heard 300 people.", "the Arden Board heard 300 people"),
        ("Protesters marched in Arden. They threw 300 stones.", "Protesters threw 300 stones"),
        ("The Arden Bridge is old. It was shut in 2019, and it was sold in 2020.", "The Arden Bridge was sold in 2020"),
        ("Ida Quist from Peru, who ran 42 miles, won.", "Ida Quist from Peru ran 42 miles"),
        ("The lake froze. It was lent to the 737 Maxi, which has 90 seats.", "the 737 Maxi has 90 seats"),
        ("Clara Voss, who hails from Arden, owns 12 ships.", "Clara Voss hails from Arden"),
        ("It was read by Otto Reed’s lawyers, who argued for 12 hours.", "Otto Reed’s lawyers argued for 12 hours"),
        (
            "Clara Voss and Otto Reed’s mother, Anna, said she had 300 votes.",
            "Otto Reed’s mother had 300 votes",
        ),
    ],
)
def test_words_are_put_for_what_the_text_named_before(text, statement):
    found = statements(text)
    assert statement[:1].upper() + statement[1:] in found, found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A ship sank near Arden. The ferry Arden Star saved 30 people. In 2019 the ship burned.", "the ship"),
        ("Two airlines were fined. Arden Air, an airline, paid. In 2019 the airline closed.", "the airline"),
        ("Arden Air, an airline, and Mill Air, an airline, met. In 2019 the airline closed.", "the airline"),
        ("Police held a man in Arden. He was freed after 12 days.", "He"),
        ("Otto Reed was a mayor. The driver said he had 300 euros.", "he"),
        ("Clara Voss wrote, “It is late. She holds 300 shares.”", "She"),
        ("Officials said it killed nine people.", "it"),
        ("Clara Voss said many mills lost power in 2019, and might not get it back for 12 weeks.", "subject"),
        ("Otto Reed lives in Karden, Peru, which has 900 seats.", "which"),
        ("It was sold by the millions, who paid 300 euros.", "who"),
    ],
)
def test_what_two_could_be_is_left_open(text, words):
    found = statements(text)
    said = {w for unresolved in found.values() for w in unresolved}
    assert words.lower() in {w.lower() for w in said}, found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Otto Reed was a good man, who sold 300 houses.", "A good man sold"),
        ("The prize went to Ida Quist from Peru, who ran 42 miles.", "Peru ran"),
        ("Otto Reed and Ida Quist, who were held in 2019, left.", "Ida Quist were"),
        ("Somebody stood on the Arden Star, who had 300 euros.", "The Arden Star had"),
        ("Arden Harbour kept a log. It said it was dangerous for 300 ships.", "Arden Harbour was dangerous"),
        ("Zyro runs with his 12 dogs. Otto Reed likes Zyro. Zyro sold his 12 dogs.", "Zyro sold Otto"),
    ],
)
def test_nothing_is_said_of_whom_it_was_not_told(text, wrong):
    assert not any(said.startswith(wrong) for said in statements(text)), statements(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor of Arden lost 300 votes last week.", "date needed: last week"),
        ("The row about October elections hurt 12 mills.", "date needed: October"),
        ("The army moved on 15 November 2017. Arden fell on 21 November.", "date needed: 21 November"),
    ],
)
def test_a_day_that_the_words_leave_open_is_asked_for(text, words):
    sunday = date(2019, 9, 1)
    assert any(words in unresolved for unresolved in statements(text, sunday).values()), statements(text, sunday)


def test_a_day_named_in_speech_counts_from_when_it_was_spoken():
    found = statements("Clara Voss told Arden: “The mill will close tomorrow with 300 jobs.”", date(2019, 9, 4))
    assert not any("2019" in s for s in found), found


def test_the_subject_of_the_nearest_clause_goes_on():
    found = statements("Otto Reed and Ida Quist were held in May 2019 after Clara Voss fled and sold 12 ships.")
    assert not any(s.startswith("Otto Reed and Ida Quist sold") for s in found), found


def test_the_title_tells_which_of_several_is_meant():
    text = "The Mill Fair opened. Two other fairs opened. In 2019 the fair drew 300 guests."
    assert "In 2019 the Mill Fair drew 300 guests" in statements(text, title="Mill Fair opens")
    assert "In 2019 the fair drew 300 guests" in statements(text)


def test_a_statement_that_begins_with_a_relative_word_does_not_stand_alone():
    found = statements("The mill was shut, where 20 of 300 pupils fell ill.")
    assert all(words for said, words in found.items() if said.startswith(("Where", "Which", "Who"))), found


def test_pronouns_behind_a_name_tell_a_woman_from_a_man():
    people = names.roster("Zyra Quell said she won. Quell left with her son. Later Quell sold what she owned.").people
    assert [(p.name, p.woman) for p in people] == [("Zyra Quell", True)]


def test_pronouns_of_somebody_else_tell_nothing():
    text = "She met Zyra Quell and her son. She thanked Quell for her vote."
    assert [p.woman for p in names.roster(f"Zyra Quell, 41, won. {text}").people] == [None]


@pytest.mark.parametrize("many", [1, 400])
def test_a_thing_named_often_is_known_once(many):
    text = "Arden Air, a small airline, grew. The airline paid. " * many
    known = kinds.read(text, things.read(text))
    assert known.named["airline"] == [(19, "Arden Air")]
    assert known.the_one("airline", len(text)) == "Arden Air"


def test_of_hundreds_of_names_with_one_last_word_few_are_asked():
    text = "".join(f"The Arden{'abcdefghij'[n % 10] * (n // 10 + 1)} Court sat. " for n in range(300))
    assert len(things.read(text).by_word["court"]) < 20
    assert things.read(text).named_before("court", len(text)) is None


def speakers_of(text):
    return [a.name for a in speakers.find(text)]


def test_nobody_named_in_a_quotation_says_it():
    assert speakers_of("Otto Reed met Karl Holm in 2018. “Holm has 40 mills,” he said.") == ["Otto Reed"]


def test_who_has_just_been_brought_in_speaks():
    text = (
        "While Obama had 40 artists, none sang for Ana Holm, which troubles Karl Crespo, president of the Arden caucus. "
        "“Obama had 40 artists. The vote is near,” he said."
    )
    assert speakers_of(text)[-1] == "Karl Crespo"


def test_who_is_named_before_a_long_quotation_says_it():
    speech = "The mill has stood empty since the flood of 2011. " * 12
    assert speakers_of(f"Otto Reed met Karl Holm’s heirs in 2018. “{speech.strip()},” he said.")[-1] == "Otto Reed"
