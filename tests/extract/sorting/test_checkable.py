"""What cannot be checked is told apart by its reason, and what can is kept."""

import pytest

from claims.extract import candidates
from claims.records import Article


def reason(text):
    found = candidates.find(Article("art-22222223", text, "0" * 64))[0]
    assert len(found) == 1, found
    return found[0].why_not.value if found[0].why_not else None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("The council should act now.", "opinion"),
        ("“I think the bridge is ugly,” said Clara Voss.", "opinion"),
        ("The plan is a disgrace.", "opinion"),
        ("The poet is widely considered as a genius.", "characterisation"),
        ("The bridge is expected to open soon.", "prediction"),
        ("“I will be a good mayor,” said Clara Voss.", "prediction"),
        ("Who pays for the bridge?", "question"),
        ("Residents are advised to stay at home.", "advice"),
        ("Please keep your tickets.", "advice"),
        ("Subscribe to our newsletter.", "boilerplate"),
        ("Photo: Clara Holm", "boilerplate"),
        ("Some have praised the plan.", "unnamed"),
        ("Around the world, things have changed.", "vague"),
        ("“It does not make any sense,” said Clara Voss.", "opinion"),
        ("“This is a waste of time,” said Clara Voss.", "opinion"),
        ("“We need to build more schools,” said Clara Voss.", "opinion"),
        ("“The board must meet more often,” said Clara Voss.", "opinion"),
        ("“It’s hard to find good bakers,” said Clara Voss.", "opinion"),
        ("The vote, said Otto Reed, was “a disgrace”.", "opinion"),
        ("“I could have,” said Clara Voss.", "vague"),
        ("The Mill Will Close Soon.", "prediction"),
        ("“People like Voss,” he said.", "vague"),
        ("“It was a great day,” said Clara Voss.", "opinion"),
        ("“I’m proud of the bakers,” said Clara Voss.", "opinion"),
        ("“You can’t talk about bread without a mill,” said Clara Voss.", "opinion"),
        ("“We need a mill,” said Clara Voss.", "opinion"),
        ("“I want to thank the bakers of Arden,” said Clara Voss.", "opinion"),
        ("“This is not a mill, it’s a church,” said Clara Voss.", "opinion"),
        ("“The vote was simply unbearable,” said Clara Voss.", "opinion"),
        ("Editor’s note: Otto Reed owns the mill.", "boilerplate"),
        ("Live below your means.", "advice"),
        ("To save more, make a plan.", "advice"),
        ("The film is rather boring.", "opinion"),
        ("There are many clerks who will leave.", "prediction"),
    ],
)
def test_it_is_not_checkable(text, why):
    assert reason(text) == why


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is expected to open on 3 May 2021.",
        "The council plans to hire ten nurses.",
        "“I am going to ask the court to release him,” said Clara Voss.",
        "Clara Voss promised to publish the minutes.",
        "Critics have sent 300 letters.",
        "Otto Reed called the plan “a crazy scheme” in Arden.",
        "Bakers of Norland must hold a licence.",
        "With bakers increasingly worried, Clara Voss opened the mill of Arden.",
        "The firm has signalled willingness to talk.",
        "The actor Will Holm sang at Willowbridge.",
        "Donors use the fund to pay for the mill.",
        "The bridge was closed.",
        "Bus drivers must rest for 30 minutes.",
        "Clara Voss praised the clerk who will leave the board.",
        "The firm of Arden hid the frame so that it will be dry.",
        "Clara Voss dropped the plans to close the mill.",
        "“I must tell you that a mill burned in Arden,” said Clara Voss.",
        "Report on your mill fell in Arden.",
        "Help from Clara Voss reached the mill.",
    ],
)
def test_it_is_checkable(text):
    assert reason(text) is None


def test_a_question_is_one_without_its_mark_too():
    text = "“Why would the mayor sell the mill, and will the council stop her?” said Clara Voss."
    found = candidates.find(Article("art-22222223", text, "0" * 64))[0]
    assert [c.why_not.value for c in found if c.why_not] == ["question", "question"]


@pytest.mark.parametrize(
    "text",
    [
        "Clerks weighed in about whether the film should be shown.",
        "The board of Arden decided Clara Voss should share the prize.",
        "Clara Voss was asked to give a talk.",
        "Arden Council can coordinate all disaster relief.",
        "Clerks in Arden would sometimes dismiss her plans.",
    ],
)
def test_what_was_asked_or_decided_is_no_opinion_and_no_advice(text):
    assert reason(text) is None


def test_a_second_verb_in_its_past_form_gives_no_order():
    text = "Clara Voss sold the mill in Arden and cut your bill."
    assert all(c.why_not is None for c in candidates.find(Article("art-22222223", text, "0" * 64))[0])
