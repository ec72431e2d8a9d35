"""What is said on both sides of a verb of saying, by whom it is, and verbs that say nothing there."""

import pytest

from claims.extract import speakers
from claims.vocabulary import Ascribed


def told(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text) if a.ascribed is Ascribed.SPEECH]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mill is old, points out Clara Voss, a clerk, and the port will close.",
            [("Clara Voss", "The mill is old"), ("Clara Voss", "the port will close")],
        ),
        (
            "The boat sank, but by then, the crew said, nobody could have saved it.",
            [("The crew", "by then, the crew said, nobody could have saved it")],
        ),
        (
            "Because warm water is light, says the study, it rises by 40 feet.",
            [("The study", "Because warm water is light, says the study, it rises by 40 feet")],
        ),
        (
            "Mending the pier would cost $40, the engineers estimate.",
            [("The engineers", "Mending the pier would cost $40")],
        ),
        ("Turnout’s looking high, says Clara Voss, a clerk.", [("Clara Voss", "Turnout’s looking high")]),
        (
            "Rents fell by a tenth, according to people who put it down to the flood.",
            [("People", "Rents fell by a tenth")],
        ),
        ("Clara Voss liked to say that she had built nothing.", [("Clara Voss", "she had built nothing")]),
        ("A clerk emailed to say that the mill was shut.", [("A clerk", "the mill was shut")]),
        ("By Sea Watch’s reckoning there are 13 boats left.", [("Sea Watch", "there are 13 boats left")]),
        ("The mill has 40 looms, by its owner’s count.", [("Its owner", "The mill has 40 looms")]),
        ("A city spokesman called the fine “a tax by another name.”", [("A city spokesman", "a tax by another name.")]),
        ("Otto Reed told me she’d lost two hours.", [("Otto Reed", "she’d lost two hours")]),
        ("Arden was run by the port, which according to Clara Voss has debts.", [("Clara Voss", "has debts")]),
        (
            "The bank cut its rate, a step that only two of 14 experts had foreseen, saying that prices fell.",
            [("The bank", "prices fell")],
        ),
        ("ARDEN, May 2 (Wire) - The bank cut its rate, saying that prices fell.", [("The bank", "prices fell")]),
        ("Reed sold the mill, which the port estimated would cost $40.", [("The port", "would cost $40")]),
        (
            "The mill fell; two people close to it, who were not named, said that it was old.",
            [("Two people close to it", "it was old")],
        ),
        ("The mill was sold; its foes, led by a baker, say that it was old.", [("Its foes", "it was old")]),
        ("“It is old.” — reader71\n\nThe mill was sold.", [("reader71", "It is old.")]),
        ("Clara Voss: ‘Ice has no good days’\n\nClara Voss is a baker.", [("Clara Voss", "‘Ice has no good days’")]),
        ("Letters went to a baker, who said the mill was shut.", [("A baker", "the mill was shut")]),
    ],
)
def test_what_is_said_around_a_verb_of_saying(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Four readers wrote in before the vote was over.",
        "Clara Voss found instead a job in a mill, which had 40 looms.",
        "On a visit home Otto Reed found his mother walking because the pump had broken.",
        "Otto Reed built a boat, which he called the Auntie after the aunt who had taught him.",
        "When the digger struck wood, Otto Reed swore, because wood meant a drain.",
        "The margin is more than 10 points either way, so it may be less.",
        "It was heard in a radio signal that had been sent by a boat.",
        "The firm, called Arden Mills, was sold in May.",
        "A boat called “The Rat” was sold in May.",
        "Clara Voss paints.\n\n“Clara Voss: The Weight of Ice” opens in May at the mill.",
        "There is another way, and before you write in, it is not the one you think of.",
    ],
)
def test_nobody_says_it(text):
    assert told(text) == []


def test_several_words_behind_who_are_not_guessed_at():
    assert told("They met a man in the crowd who said the mill was shut.") == [(None, "the mill was shut")]


def test_the_source_of_what_somebody_else_says_is_theirs():
    text = "Otto Reed said that rents fell, according to Clara Voss."
    assert [name for name, _ in told(text)] == ["Otto Reed"]


def test_a_verb_of_saying_without_its_subject_may_end_a_text():
    assert told("“The mill is old,” Otto Reed will not said") == [(None, "The mill is old,")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She had no record, Otto Holm added, and was a mother of two.",
            [("Otto Holm", "She had no record"), ("Otto Holm", "was a mother of two")],
        ),
        (
            "The fare rose, Clara Voss said, and the stop had shown the old one since May.",
            [("Clara Voss", "The fare rose"), ("Clara Voss", "the stop had shown the old one since May")],
        ),
        ("The fare rose, Clara Voss said, and shut the door.", [("Clara Voss", "The fare rose")]),
    ],
)
def test_what_is_said_goes_on_behind_and(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize("join", ["but", "and", "while"])
def test_what_another_says_behind_a_comma_is_not_said_by_the_first(join):
    text = f"It is old, Ana Holm said, {join} the clerks warned that it may fall."
    assert told(text) == [("Ana Holm", "It is old"), ("The clerks", "it may fall")]


def test_an_insertion_leaves_what_is_said_behind_it():
    assert ("Ana Holm", "it may fall") in told("Ana Holm said, as she told the board, that it may fall.")
