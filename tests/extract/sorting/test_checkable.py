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
        ("“People like Voss and the others,” he said.", "vague"),
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
        ("“The clerks were great,” said Clara Voss.", "opinion"),
        ("“They were good apples,” said Clara Voss.", "opinion"),
        ("“That isn’t good enough,” said Clara Voss.", "opinion"),
        ("“Six is still six too many,” said Clara Voss.", "opinion"),
        ("“It’s like mending a mill that has burned down,” said Clara Voss.", "opinion"),
        ("“It didn’t feel like it,” said Clara Voss.", "opinion"),
        ("“You’d be amazed what bakers leave,” said Clara Voss.", "opinion"),
        ("“You stand there and look at the weir,” said Clara Voss.", "opinion"),
        ("“I don’t think the weir is old,” said Clara Voss.", "opinion"),
        ("“I am truly sorry,” said Clara Voss.", "opinion"),
        ("“I have no words,” said Clara Voss.", "opinion"),
        ("“It doesn’t look much, does it?” said Clara Voss.", "question"),
        ("“No, I would not,” said Clara Voss.", "vague"),
        ("Nobody wants a mill.", "vague"),
        ("Not everyone was persuaded.", "vague"),
        ("Go to bed.", "advice"),
        ("Analysis: Arden’s Long Year of Strikes", "vague"),
        ("The mill at Holm: a long story", "vague"),
        ("If you are in line, stay there.", "advice"),
        ("Put those back in.", "advice"),
        ("Bakers who bought flour are urged not to use it.", "advice"),
        ("The plan for the weir is to be hoped.", "prediction"),
        ("“We’d rather wait than sell it,” said Clara Voss.", "opinion"),
        ("“I’d be angry too,” said Clara Voss.", "opinion"),
        ("“Any baker would struggle,” said Clara Voss.", "opinion"),
        ("“My fear is that it closes,” said Clara Voss.", "opinion"),
        ("“That’s my worry,” said Clara Voss.", "opinion"),
        ("“I can’t ask bakers to pay for an empty mill,” said Clara Voss.", "opinion"),
        ("“I don’t like the clerk,” said Clara Voss.", "opinion"),
        ("“I’m more frightened of the weir,” said Clara Voss.", "opinion"),
        ("“Money isn’t the main thing,” said Clara Voss.", "opinion"),
        ("“Mills have become a kind of church,” said Clara Voss.", "opinion"),
        ("“That’s not a mill, that’s a church,” said Clara Voss.", "opinion"),
        ("“That’s a long way to walk,” said Clara Voss.", "opinion"),
        ("“This is what a mill looks like,” said Clara Voss.", "opinion"),
        ("“It was a very dull book,” said Clara Voss.", "opinion"),
        ("“It may end up in every mill,” said Clara Voss.", "prediction"),
        ("“Which is it, Otto?” said Clara Voss.", "question"),
        ("You need a mill and a river.", "opinion"),
        ("Score: 7.5/10", "opinion"),
        ("The clerk was polite.", "characterisation"),
        ("The bakers were not amused.", "characterisation"),
        ("He wasn’t being rude.", "characterisation"),
        ("That was little comfort to the bakers.", "characterisation"),
        ("The rents are far from unusual.", "characterisation"),
        ("Hardly anyone saw the fire.", "vague"),
        ("It is too soon to say.", "vague"),
        ("How it fell is anybody’s guess.", "vague"),
        ("Here’s what we know so far.", "boilerplate"),
        ("More when we have it.", "boilerplate"),
        ("Back tomorrow at 7.", "boilerplate"),
        ("There is no suggestion that Clara Voss did anything wrong.", "boilerplate"),
        ("Anyone with news of the fire can ring the clerk.", "advice"),
        ("I suspect the weir is old.", "opinion"),
        ("He asked not to be named.", "boilerplate"),
        ("The interview has been edited for length.", "boilerplate"),
        ("I felt very sorry for the baker.", "opinion"),
        ("I have no doubt that the weir leaks.", "opinion"),
        ("“I’m furious,” said Clara Voss.", "opinion"),
        ("I have no idea what it costs.", "opinion"),
        ("I say it is a waste of money.", "opinion"),
        ("Maybe bakers sleep less.", "opinion"),
        ("“No mill is worth your life,” said Clara Voss.", "opinion"),
        ("That speed comes at a price.", "characterisation"),
        ("The board had little choice.", "characterisation"),
        ("The later poll tells a different story.", "characterisation"),
        ("Finding flour is surprisingly hard.", "characterisation"),
        ("Wait till the mill opens.", "advice"),
    ],
)
def test_it_is_not_checkable(text, why):
    assert reason(text) == why


@pytest.mark.parametrize(
    "text",
    [
        "“You sold the mill,” said Clara Voss.",
        "“I’d never sat on the board,” said Clara Voss.",
        "“The clerk sold the other mill in Arden,” said Clara Voss.",
        "“I did not sell the mill,” said Clara Voss.",
        "The clerk was polite to the bakers of Arden.",
        "The mill is far from the weir of Arden.",
        "Arden was the worst hit.",
        "Otto Reed sent the keeper of Holm the wrong way.",
        "The minutes record the clerk of Arden asking whether the work ought to stop.",
        "The mill lost nobody.",
        "Anyone who owns a mill in Arden pays a tax.",
        "“The clerk was in bad company,” said Clara Voss.",
        "“The clerk looked north from the weir,” said Clara Voss.",
        "“The clerk sold apples,” said Clara Voss.",
        "“I learned to read in Arden,” said Clara Voss.",
        "“My daughter’s on the weir,” said Clara Voss.",
        "Nobody has won.",
        "Best by: March 12, 2020 to April 18, 2020",
        "Best Miller: Otto Reed, “Third Mill”",
        "Arden law forbids both mills and weirs.",
        "She typically chooses to sell bread.",
        "Everybody on board died.",
        "The mill is to be scrapped.",
        "Arden Mills said it would appeal.",
        "Rents in Arden, meanwhile, keep climbing.",
        "The terms of the inquiry allow him to call clerks.",
        "Among those who left was Clara Voss of Arden.",
        "I sold the mill in Arden.",
        "There was nobody to mend the weir of Arden.",
        "He asked not to be sent to Arden.",
        "World War I was a waste of money.",
        "Perhaps the oldest clerk was Clara Voss.",
        "The flour comes at a price of a crown.",
        "The board had little choice but to sell the mill to Clara Voss.",
        "Clara Voss told a story to the bakers.",
        "Arden Mills cuts full-year outlook as sales stumble",
        "The deputy signed a text, a copy of which was seen by Arden News.",
        "Clara Voss left out the words that “cover a lot of ground”.",
        "The goal, from a corner that Arden said should have been a throw, lifted Holm to fourth.",
        "Go betweens from Arden met in Holm.",
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
