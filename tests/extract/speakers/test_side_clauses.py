"""What somebody says in a side clause, and whose claim the sentence around it is."""

from datetime import date

import pytest

from claims.extract import candidates
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
