"""How firmly a thing is said, and what kind of thing it is."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.extract.sorting.modality import modality
from claims.records import Article


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The bridge was closed in 2019", "asserted"),
        ("If it rains, the match will be moved", "conditional"),
        ("He could face a sentence of up to ten years", "conditional"),
        ("The bridge may close by 2035", "conditional"),
        ("The bridge closed in May", "asserted"),
        ("The bridge will open on 3 May", "predicted"),
        ("The bridge is to open on 3 May", "predicted"),
        ("Reed denied that the bridge was closed", "denied"),
        ("The bridge was not closed", "denied"),
        ("Not only the bridge was closed", "asserted"),
        ("William Holm of Willowbridge sold the mill", "asserted"),
        ("The actor Will Holm sold the mill", "asserted"),
        ("The dispute over the mill was settled", "asserted"),
        ("The board disputes the finding", "denied"),
        ("Clara Voss was denied bail", "asserted"),
        ("The fund raised its forecast", "asserted"),
        ("The pain was due to a fall", "asserted"),
        ("The mill is due to open", "predicted"),
        ("She led the board until earlier this year", "asserted"),
        ("The board has a rule, should Clara Voss resign", "conditional"),
        ("Maybe he sold the mill", "conditional"),
        ("The fund forecasts growth", "predicted"),
        ("The fund's forecast is for prices to fall", "predicted"),
        ("The weather is hard to predict", "asserted"),
        ("The board expects sales of 40 million dollars", "predicted"),
        ("The board had expected sales of 40 million dollars", "asserted"),
        ("The board sees growth of 4 per cent", "predicted"),
        ("Reed is poised to win", "predicted"),
        ("Sales are on track to reach 40 million", "predicted"),
        ("Assuming prices fall, Reed will sell 40 mills", "conditional"),
        ("Assuming the role, Reed sold 40 mills", "asserted"),
        ("Provided prices fall, Reed will sell 40 mills", "conditional"),
        ("Provided by the board, the bus is free", "asserted"),
        ("The rule no longer applies", "denied"),
        ("It took no longer than 40 days", "asserted"),
        ("Reed has yet to sell the mill", "denied"),
        ("Clerks would sometimes dismiss her plans", "asserted"),
        ("Ana Reed had will.i.am", "asserted"),
        ("The job of a clerk is to count", "asserted"),
        ("The board was asked whether the mill will close", "asserted"),
        ("The board has sold the mill, for fear that it will close", "asserted"),
        ("Whether it will close is open, and it will be sold", "predicted"),
        ("Whether it closes will be decided by the board", "predicted"),
        ("Neither clerk left", "denied"),
        ("Leaders added $3 after complaints that a cut would leave schools short", "asserted"),
        ("Police held 12 would-be burglars", "asserted"),
        ("Ana Reed would later run the mill", "asserted"),
        ("Ana Reed would go on to win 3 medals", "asserted"),
        ("The council passed the budget, no tax rise with $3 for schools", "asserted"),
        ("He came, no clerk of the mill was seen", "denied"),
        ("Nor did the clerk leave", "denied"),
        ("Not everyone left", "denied"),
        ("The mill left the town neither rich nor poor", "asserted"),
        ("It's not a mill", "denied"),
        ("It's not just a mill", "asserted"),
        ("The clerk could not find it", "denied"),
        ("The clerk could not have found it without a lamp", "conditional"),
        ("The clerk could be seen at the window", "asserted"),
        ("They'd pay half of it", "conditional"),
        ("They'd paid half of it", "asserted"),
        ("It'd apply anyway", "conditional"),
        ("They could see that it was old", "asserted"),
        ("They could see prices rise", "conditional"),
        ("You saw the mill, didn't you?", "asserted"),
        ("You didn't see the mill, did you?", "denied"),
        ("The film “Don't Wake Me” came third", "asserted"),
        ("The film, “If Only I Could,” came third", "asserted"),
        ("I thought, well, it won't close", "asserted"),
        ("I think it won't close", "denied"),
        ("The clerk has not said if the mill closes", "denied"),
        ("It looked as if they would leave", "asserted"),
        ("It closes in 2030, if ever", "asserted"),
        ("The mill is now expected to close", "predicted"),
        ("The mill expects another $2 million in May", "predicted"),
        ("The board, it will be recalled, sold the mill", "asserted"),
        ("Bakers will point out that every mill loses money", "asserted"),
        ("The board will point at the mill", "predicted"),
        ("The board had planned to close the mill", "asserted"),
        ("The fund had forecast growth", "asserted"),
        ("Under the deal, the board was to leave the mill", "asserted"),
        ("The board was to leave the mill", "predicted"),
        ("The mill won't open until May", "predicted"),
        ("The mill won't open", "denied"),
        ("Reports that the mill had burned are false", "denied"),
        ("Neither report could be checked", "denied"),
        ("Nobody was hurt", "denied"),
        ("No part of the mill was closed", "denied"),
        ("No doubt the mill was closed", "asserted"),
        ("The clerk named nobody", "asserted"),
        ("The clerk would say only that the mill is safe", "asserted"),
        ("The clerk would say it", "conditional"),
        ("The board could show only four permits", "asserted"),
        ("The board could show four permits", "conditional"),
        ("I was angry, if you want the truth", "asserted"),
        ("There are two bells in the mill, so if one rings I hear it", "asserted"),
        ("So if one rings I hear it", "conditional"),
        ("Had she known, she said", "conditional"),
        ("What I can't forgive is that they knew", "asserted"),
        ("What I can't forgive I forget", "denied"),
    ],
)
def test_modality(words, expected):
    assert modality(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Otto Reed, who was not a clerk, sold the mill",
        "The board passed a bill that would have closed the mill",
        "The board passed a bill which analysts say could close the mill",
        "The board rejected the claim that it did not pay",
        "The board sold the mill because it could not pay",
        "We read the bill so you don't have to",
        "The clerk has an accent you could plough with",
        "Every clerk knows the date on which the mill will close",
        "The clerks doubted that anyone could pay",
        "He was jailed for a fire he says he did not start",
        "Police stopped a man they said would not pay",
        "Four were rows that, whatever he says, could not be read",
        "The board asked why a clerk was told he had a key when, it turned out, he had not",
        "The ferry is circling because the captain thinks it isn't safe",
        "The clerk thinks the mill is old, though she stresses that has not been shown",
        "The board gave notice in May, saying it will sell the mill",
        "Clara Voss wrote to the board to say it would not be safe",
        "He was in debt in May and had told himself he would stop",
        "I was told by a clerk that the mill would close",
        "Two clerks believed that it would close",
        "Asked what would become of the mill, he sighed",
        "The mayor, asked if he would go, shrugged",
        "Clara Voss, who farms here and was not asked, says it is old",
        "Somebody says each year that the park is a toy the town cannot pay for",
        "While there was no fire, the mill was sold",
        "She did it to show the others there is nothing to fear",
    ],
)
def test_what_a_side_clause_says_does_not_count(words):
    assert modality(words) == "asserted"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The clerk who sold the mill did not pay", "denied"),
        ("Clerks who adopt would be paid", "conditional"),
        ("It was Otto Reed who did not pay", "denied"),
        ("There are clerks who will leave", "predicted"),
        ("The board told the clerk on Monday that it will not close", "denied"),
        ("In the end he did not pay", "denied"),
        ("He came from the mill and I hope it will close", "predicted"),
        ("They weren't told that the mill would close", "denied"),
        ("None of the four was paid", "denied"),
        ("What would he do", "conditional"),
        ("After that I will leave", "predicted"),
        ("Clara Voss, who ran the mill, did not pay, she said", "denied"),
        ("Then nobody spoke", "denied"),
        ("The mayor said no one had written to him", "denied"),
        ("Not one of them left", "denied"),
        ("There was no fire and no flood", "denied"),
        ("Voss claimed there had been “not one bus” since May", "denied"),
        ("What had she done", "asserted"),
        ("You would be stealing still had you not been caught", "conditional"),
        ("Had that been a real bomb we could be in mourning", "conditional"),
        ("The port expects as many as 30 per cent of clerks to leave", "predicted"),
        ("I’d expect both clerks to call twice a week from now on", "predicted"),
        ("I’d say it would cost too much", "conditional"),
        ("I’ll leave in May", "predicted"),
        ("The road did not open in May", "denied"),
    ],
)
def test_what_the_main_clause_says_does(words, expected):
    assert modality(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "I’d say 60 per cent",
        "I would say 60 per cent",
        "I’ll admit the gap was small",
        "A hen doesn’t lay until she is one",
        "The road did not open until May",
        "Don’t trams help?",
        "People expect me to say that it was old",
        "That is more than the town would usually expect in three weeks, slid on to the line",
    ],
)
def test_what_only_looks_like_a_forecast_or_a_denial_is_told_as_it_is(words):
    assert modality(words.replace("would usually expect", "expects")) == "asserted"


def test_a_condition_without_an_if_stays_one_where_it_is_told():
    assert modality("Without the bus she would have to leave", True) == "conditional"
    assert modality("She would have to leave", True) == "predicted"


def test_a_letter_that_is_two_in_small_letters_moves_no_sign():
    assert modality(f"{'İ' * 20}, she'd pay because it is old") == "conditional"


def test_a_tail_is_as_firm_as_the_verb_before_it():
    text = "The share in Arden might be one in seven, or one in three."
    assert {c.modality for c in candidates.find(Article("art-22222223", text, "0" * 64))[0]} == {"conditional"}


def test_would_behind_a_verb_of_saying_is_a_will_that_was_said():
    assert modality("Clara Voss told a crowd that she would stay") == "predicted"
    assert modality("Clara Voss told a crowd that she would stay if asked") == "conditional"
    assert modality("Clara Voss sold a mill that would last") == "asserted"


def found(text, published=None):
    return candidates.find(Article("art-22222223", text, "0" * 64, published=published))[0]


def test_would_before_words_in_marks_is_a_will_that_was_said():
    assert [c.modality for c in found("She said the board would “look at the mill”.")] == ["predicted"]
    assert [c.modality for c in found("“The board would look at the mill,” she said.")] == ["conditional"]


def test_the_present_tense_tells_of_a_day_to_come():
    text = "The fair opens on 3 May."
    assert [c.modality for c in found(text, date(2021, 4, 1))] == ["predicted"]
    assert [c.modality for c in found(text)] == ["asserted"]
    assert [c.modality for c in found("The fair opened on 3 May.", date(2021, 6, 1))] == ["asserted"]
    assert [c.modality for c in found("Arden go to Elm Town next Saturday.", date(2021, 4, 1))] == ["predicted"]


def test_what_somebody_said_would_be_can_be_looked_up():
    assert found("The mayor announced classes in Arden would be cancelled.")[0].checkable


def test_would_in_reported_speech_is_a_will_that_was_said():
    assert modality("the city would hire ten nurses", reported=True) == "predicted"
    assert modality("the city would hire ten nurses if it could", reported=True) == "conditional"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Reed died at Arden at the age of 49.", "age"),
        ("The 49-year-old left Arden for good.", "event"),
        ("The third rail was closed by the police.", "event"),
        ("Arden is the second-largest port of Peru.", "comparison"),
        ("The city hired 60 nurses.", "quantity"),
        ("Clara Voss was held for 20 months.", "duration"),
        ("Turnout was higher than in Arden.", "comparison"),
        ("The bridge was closed by the police.", "event"),
        ("The bridge is long.", "status"),
        ("Clara Voss denied that the bridge was closed.", "attribution"),
        ("“The bridge is closed,” said Clara Voss.", "quotation"),
        ("The election is on 3 May 2021.", "date"),
        ("The bridge is expected to open soon.", "prediction"),
        ("The first responders arrived in Arden.", "event"),
        ("Clara Voss pleaded the Fifth Amendment.", "event"),
    ],
)
def test_kind(text, kind):
    found = candidates.find(Article("art-22222223", text, "0" * 64))[0]
    assert [c.kind.value for c in found] == [kind]
