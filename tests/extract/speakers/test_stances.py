"""What an article says of somebody's attitude: never speech, and never a claim of theirs."""

import pytest

from claims.extract import speakers


def held(text):
    found = [a for a in speakers.find(text) if a.ascribed == "stance"]
    return [(a.name, a.cue and a.cue.of(text), a.content.of(text)) for a in found]


def test_a_stance_is_told_apart_from_speech():
    text = "Clara Voss attacked the plan for a new bridge."
    (found,) = speakers.find(text)
    assert (found.ascribed, found.name, found.content.of(text)) == ("stance", "Clara Voss", "the plan for a new bridge")
    assert speakers.find("Clara Voss wants a new bridge.")[0].ascribed == "stance"
    (worry,) = speakers.find("Clara Voss has been worried about the bridge.")
    assert (worry.ascribed, worry.cue and worry.verb, worry.name) == ("stance", "worried", "Clara Voss")
    assert speakers.find("The plan for the address of the press was new.") == []


@pytest.mark.parametrize(
    ("text", "name", "cue", "content"),
    [
        ("Clara Voss lashed out at the ferry firm.", "Clara Voss", "lashed out at", "the ferry firm"),
        ("Clara Voss spoke out on Monday against it.", "Clara Voss", "spoke out on Monday against", "it"),
        ("Clara Voss spoke out Monday against the ferry.", "Clara Voss", "spoke out Monday against", "the ferry"),
        (
            "Clara Voss raised sharp questions about the ferry.",
            "Clara Voss",
            "raised sharp questions about",
            "the ferry",
        ),
        ("Clara Voss had doubts about the ferry.", "Clara Voss", "had doubts about", "the ferry"),
        ("Clara Voss is very critical of the ferry.", "Clara Voss", "is very critical of", "the ferry"),
        ("The ferry was endorsed by Clara Voss.", "Clara Voss", "was endorsed by", "The ferry"),
        ("The ferry is seen as a test of the town.", None, "is seen as", "a test of the town"),
        ("The council plans to close the bridge.", "The council", "plans", "to close the bridge"),
        ("Clara Voss stopped short of calling it unsafe.", "Clara Voss", "stopped short of calling", "it unsafe"),
        (
            "In defending the ferry, Clara Voss lost her seat.",
            "Clara Voss",
            "defending",
            "the ferry",
        ),
        ("Asked about the ferry, Clara Voss left.", None, "Asked about", "the ferry"),
        ("Clara Voss is against the ferry.", "Clara Voss", "is against", "the ferry"),
        ("The ferry that Clara Voss so admires sank.", "Clara Voss", "so admires", "that"),
        ("That was what Clara Voss wanted when she left.", "Clara Voss", "wanted", "what"),
        ("Some residents, however, question the plan.", "Some residents", "question", "the plan"),
        ("No one expected a strike.", "No one", "expected", "a strike"),
        ("The court ruled on Friday against the town.", "The court", "ruled on Friday against", "the town"),
        ("The council voted on Monday to sell it.", "The council", "voted on Monday", "to sell it"),
        ("The council has not said when it would meet.", "The council", "has not said", "when it would meet"),
        ("The council has yet to explain why it met.", "The council", "has yet to explain", "why it met"),
        ("It is unclear whether the bridge will open.", None, "It is unclear", "whether the bridge will open"),
        ("The delay has angered drivers.", "Drivers", "has angered", "The delay"),
        ("The delay worries Clara Voss.", "Clara Voss", "worries", "The delay"),
        ("The strike led Clara Voss to fear a long winter.", "Clara Voss", "to fear", "a long winter"),
        ("The slump left drivers wondering about the fare.", "Drivers", "wondering about", "the fare"),
        ("The film documents how the harbour was built.", "The film", "documents", "how the harbour was built"),
        ("That is what Clara Voss now hopes.", "Clara Voss", "now hopes", "what"),
        ("These voters specifically point to the crash.", "These voters", "specifically point to", "the crash"),
        ("The institute puts the figure at 40 boats.", "The institute", "puts the figure at", "40 boats"),
        ("Clara Voss has been mentioned as a judge.", None, "has been mentioned as", "a judge"),
        ("With drivers worried about rain, the boat left.", "Drivers", "worried about", "rain"),
        ("Clara Voss gave it to a group that intends to sue.", "A group", "intends", "to sue"),
        (
            "Clara Voss was able to consistently tout her plan.",
            "Clara Voss",
            "was able to consistently tout",
            "her plan",
        ),
        (
            "Groups of drivers continued to call for more buses.",
            "Groups of drivers",
            "continued to call for",
            "more buses",
        ),
        ("Clara Voss has no illusions about it.", "Clara Voss", "has no illusions about", "it"),
        ("Clara Voss has gone after the firm.", "Clara Voss", "has gone after", "the firm"),
        ("Clara Voss began her day by praising the crew.", "Clara Voss", "praising", "the crew"),
        ("When pressed by Otto Reed about the fare, she left.", "Otto Reed", "pressed", "the fare"),
        ("Clara Voss went so far as to call it a fraud.", "Clara Voss", "went so far as to call", "it a fraud"),
        (
            "Clara Voss made it clear Monday that she would run.",
            "Clara Voss",
            "made it clear Monday",
            "that she would run",
        ),
        ("The port is expected to close.", None, "is expected", "to close"),
        ("Clara Voss was mocked for her hats.", None, "was mocked for", "her hats"),
        ("The plan drew sharp criticism from drivers.", "Drivers", "drew sharp criticism from", "The plan"),
        ("The club released an angry letter on Monday.", "The club", "released", "an angry letter on Monday"),
        ("Clara Voss is a vocal critic of the port.", "Clara Voss", "is a vocal critic of", "the port"),
        ("Clara Voss, an outspoken fan of the port, left.", "Clara Voss", "an outspoken fan of", "the port"),
        ("Clara Voss was pressed on the fare.", None, "was pressed on", "the fare"),
        ("Clara Voss has no plans to run.", "Clara Voss", "has no plans", "to run"),
        ("Voters trust Clara Voss on fares.", "Voters", "trust", "Clara Voss on fares"),
        ("The mayor faced calls to resign.", None, "calls", "to resign"),
        ("The plan seems to please nobody.", None, "seems", "to please nobody"),
        ("The two toured the port, each touting a plan.", "The two", "touting", "a plan"),
        ("The town voted on June 23, 2016, to leave it.", "The town", "voted on June 23, 2016", "to leave it"),
        ("Clara Voss tried to reassure drivers.", "Clara Voss", "tried to reassure", "drivers"),
        ("Clara Voss referred repeatedly to the leak.", "Clara Voss", "referred repeatedly to", "the leak"),
        ("Clara Voss talked at length about it.", "Clara Voss", "talked at length about", "it"),
        ("Clara Voss issued an apology on Monday.", "Clara Voss", "issued", "an apology on Monday"),
        ("Clara Voss’s argument is that nobody will come.", "Clara Voss", "argument is", "nobody will come"),
        ("The question is whether it will rain.", None, "question is", "whether it will rain"),
        ("Clara Voss would neither confirm nor deny it.", "Clara Voss", "would neither confirm nor deny", "it"),
        ("Clara Voss both praised and mocked the crew.", "Clara Voss", "both praised and mocked", "the crew"),
        ("Clara Voss was forced to apologize for it.", "Clara Voss", "was forced to apologize for", "it"),
        ("Clara Voss answered by mocking the crew.", "Clara Voss", "mocking", "the crew"),
        ("It appears that the boat left.", None, "It appears", "the boat left"),
        ("The boat left, much to the dismay of the crew.", "The crew", "much to the dismay of", "The boat left"),
        ("Clara Voss worked in Arden and voted against it.", "Clara Voss", "voted against", "it"),
        ("Clara Voss took the floor to attack a “ferry to nowhere”.", "Clara Voss", "attack", "a “ferry to nowhere”"),
    ],
)
def test_the_ways_in_which_attitudes_are_told(text, name, cue, content):
    assert held(text) == [(name, cue, content)]


def test_attitudes_joined_in_one_sentence_are_two():
    assert held("Clara Voss wants a bridge, but Otto Reed wants a ferry.") == [
        ("Clara Voss", "wants", "a bridge"),
        ("Otto Reed", "wants", "a ferry"),
    ]
    assert held("Clara Voss attacked the firm and blamed it for the cracks.") == [
        ("Clara Voss", "attacked", "the firm"),
        ("Clara Voss", "blamed", "it for the cracks"),
    ]


def test_what_a_speaker_does_besides_saying_it_is_an_attitude():
    assert held("Clara Voss said fares fell, citing the strike.") == [("Clara Voss", "citing", "the strike")]
    assert held("Clara Voss praised him, comparing him to a fox.")[-1] == (
        "Clara Voss",
        "comparing",
        "him to a fox",
    )


@pytest.mark.parametrize(
    ("text", "name", "cue", "content"),
    [
        ("Clara Voss’s harsh remark about the ferry was noted.", "Clara Voss", "harsh remark about", "the ferry"),
        (
            "Clara Voss left. Her long obsession with the ferry was known.",
            "Clara Voss",
            "long obsession with",
            "the ferry",
        ),
        ("Drivers’ contempt for the ferry is old.", "Drivers", "contempt for", "the ferry"),
        ("It was the council’s refusal to pay the crew.", "The council", "refusal", "to pay the crew"),
        ("Clara Voss’s comments Tuesday on the port were harsh.", "Clara Voss", "comments Tuesday on", "the port"),
        ("Given the intense criticism of the port, it closed.", None, "intense criticism of", "the port"),
        ("The fair opened amid allegations of fraud.", None, "allegations of", "fraud"),
        ("The fair opened despite warnings from the crew that it rained.", "The crew", "warnings from", "it rained"),
    ],
)
def test_nouns_tell_of_attitudes_too(text, name, cue, content):
    assert (name, cue, content) in held(text)


def test_an_attitude_is_no_part_of_what_is_said_before_it_in_an_opening_clause():
    text = "Although Clara Voss denied the charge, the council wanted a new mayor."
    assert held(text) == [("The council", "wanted", "a new mayor")]


@pytest.mark.parametrize(
    "text",
    [
        "The statement of the town for May is here.",
        "His plan on Monday was new.",
        "The pleasing town has annoying trams.",
        "Clara Voss needs a spade.",
        "Clara Voss wrote in May from Arden.",
        "Clara Voss assumed office in May.",
        "Clara Voss spoke for about five minutes.",
        "She then sliced it into rings called plasmids.",
        "The crew worked on a film called Harbour.",
        "The remarks regarding the port were brief.",
        "The port closed, meaning that nobody came.",
        "Clara Voss’s planned trip was off.",
        "It follows repeated trips.",
        "The plans to close the bridge are new.",
        "Health care for pilots is dear.",
        "Clara Voss took a train over the bridge.",
        "Clara Voss made a table of oak.",
        "The bridge is clear.",
    ],
)
def test_what_only_looks_like_an_attitude_is_none(text):
    assert held(text) == []
