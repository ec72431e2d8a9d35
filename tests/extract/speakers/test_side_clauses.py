"""What somebody says in a side clause, and whose claim the sentence around it is."""

from datetime import date

import pytest

from claims.extract import candidates, speakers
from claims.records import Article


def speakers_of(text):
    found, _ = candidates.find(Article("art-x", text, "", published=date(2021, 5, 4)))
    return [(c.speaker.name if c.speaker else None) for c in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "The bill for the mill, which Clara Voss called “far too high”, may now be sent back to the town.",
        "The port lists 40 ships that Clara Voss said were sold in the spring of the year after the flood.",
        "The port closed two of its docks in May because Clara Voss had warned that they were old.",
        "Voters in Arden stayed away in May (some of them told Clara Voss they were tired) and the mayor won.",
        "The court of Arden turned down the port in May, saying the law had changed.",
        "The mayor of Arden opened the new docks in May while Clara Voss was saying they were old.",
    ],
)
def test_a_side_clause_gives_the_sentence_no_speaker(sentence):
    assert speakers_of(sentence)[0] is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Clara Voss said in a speech at the new docks of Arden on Monday night that the port closed.",
        "At a meeting of the whole council of Arden on Monday Clara Voss claimed the port closed.",
        "Clara Voss has been demanding for a year that the port closes two of its docks.",
    ],
)
def test_a_main_clause_gives_it_its_speaker(sentence):
    assert speakers_of(sentence)[0] == "Clara Voss"


def told(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text) if a.ascribed == "speech"]


def test_who_speaks_in_a_bracket_does_so_to_its_end_and_not_behind_it():
    text = "A new poll of Arden has low numbers (Clara Voss says they are old), but shows that most agree."
    assert told(text) == [("Clara Voss", "they are old"), ("A new poll of Arden", "most agree")]


def test_an_aside_behind_and_is_about_what_follows_it_alone():
    text = "Otto Reed sold the mill, which lies in Arden and, Clara Voss said, has lost all of its clerks."
    assert told(text) == [("Clara Voss", "has lost all of its clerks")]
    assert told("The mill was sold, Clara Voss said, for 40 euros.")[0][1] == "The mill was sold"


def test_as_somebody_said_behind_a_quotation_tells_whose_it_is():
    text = "Clara Voss said the shirt bore the words “I can’t see it,” as Otto Holm said before he fell."
    assert ("Otto Holm", "I can’t see it,") in told(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "By May of the year after the flood the mill that had promised her a job had been sold.",
        "The mayor, who promised in May to “look at every model”, opened the docks of Arden.",
        "Otto Reed is to be asked on Thursday why a second caller had described the man as “just some bloke”.",
        "The first of the boats hung in the hall of the mill until a customer asked what it had cost.",
        "A goal in the last minute of the game, from a corner that Voss insisted was a kick, completed a comeback.",
    ],
)
def test_a_relative_clause_speaks_for_itself_alone(sentence):
    assert speakers_of(sentence)[0] is None


def test_a_relative_clause_has_its_own_speaker():
    text = "Foes of the plan said it would cost more than the dock, which the port estimated would cost $2 billion."
    assert speakers_of(text) == ["Foes of the plan", "The port"]
