"""By what name somebody speaks whom the text has only words, a pronoun or a kind for."""

from datetime import date

import pytest

from claims.extract import candidates, speakers
from claims.records import Article
from claims.vocabulary import Ascribed


def told(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text) if a.ascribed is Ascribed.SPEECH]


def speakers_of(text):
    found, _ = candidates.find(Article("art-x", text, "", published=date(2021, 5, 4)))
    return [(c.speaker.name if c.speaker else None) for c in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Its manager, Otto Reed, welcomed the plan but said it was late.", "Otto Reed"),
        ("Outside, the victim’s widow, Ana, said that it was over.", "Ana"),
        ("“It was sour,” says her mother, Ana, who is 79.", "Ana"),
        ("The mill stood until a customer, the dealer Otto Reed, said that it was old.", "Otto Reed"),
        ("Otto Reed, the Green, who’s sitting on 40 votes, says he will stay.", "Otto Reed"),
        ("The union that represents about 40 clerks vowed to fight the sale.", "The union"),
        (
            "The officer who shot a man in the car park of a closed garden shop in May told the court it was dark.",
            "The officer",
        ),
    ],
)
def test_the_name_is_that_of_who_is_described(text, name):
    assert [one for one, _ in told(text)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Mr Otto Reed’s widow, Ana, left the room. Outside, she said that it was slow. “They told me nothing.”",
            ["Ana", "Ana"],
        ),
        ("His wife, Ana, waited. Did they think of leaving? “Every year,” she says.", ["Ana"]),
        (
            "The suspect said he had meant to scare Mr Otto Reed.\n\n“I have had a boat since May,” he said.",
            ["The suspect", "The suspect"],
        ),
        ("By Ana Reed\n\nIt is generally Clara Voss, who is 34.\n\n“I cook,” she says.", ["Clara Voss"]),
        (
            "Critics, among them Otto Reed, say it is old. He may be right. “I like it,” he told me.",
            ["Critics", "Otto Reed"],
        ),
        (
            "“We lost,” Otto Reed said. One of three who spoke, retired baker Mark Holm, drew boos when he said it was late.",
            ["Otto Reed", "Mark Holm"],
        ),
    ],
)
def test_a_pronoun_means_who_was_just_described(text, names):
    assert [one for one, _ in told(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Clara Voss sews. “Clara is right,” she says.",
        "Dr Ana Reed said it was low.\n\nOtto Holm scared Mr Lund’s daughter, then 16. She told the court that it was late.",
    ],
)
def test_nobody_is_guessed_who_is_spoken_of_or_further_off_than_another(text):
    assert told(text)[-1][0] is None


def test_a_body_speaks_by_its_name():
    text = "Arden Mills, a company in Norway, was sold. The company said on Monday that it would shut two docks in May."
    assert speakers_of(text)[-1] == "Arden Mills"


def test_a_body_keeps_its_words_where_two_may_be_meant():
    text = (
        "Arden Mills, a company, fought Holm Docks, a company. The company said on Monday that it would shut two docks."
    )
    assert speakers_of(text)[-1] == "The company"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Otto Reed scored twice in Arden.\n\n“We ran on,” said the Norwegian.", "Otto Reed"),
        ("Otto Reed scored twice in Arden.\n\n“We ran on,” the Arden striker said.", "Otto Reed"),
        ("Otto Reed scored twice in Arden.\n\n“We ran on,” the 34-year-old said.", "Otto Reed"),
        ("Otto Reed beat Mark Holm in Arden.\n\n“We ran on,” said the Norwegian.", "Norwegian"),
        ("Otto Reed scored twice in Arden.\n\n“We ran on,” the striker said.", "The striker"),
        ("A first finding released in May pointed out that it was old.", "A first finding"),
        ("Someone — we saw nobody — shouted, “When will it run?”", "Someone"),
        ("State lawyers sued Otto Reed, they said.", "State lawyers"),
        ("“We lost,” Clara Voss said. Was it her fault? “Ask the others about it.”", "Clara Voss"),
        ("“We lost,” Clara Voss said. It was late in May. “Ask the others about it.”", None),
        ("She may have owned it, Otto Reed added; she may have mended nets.", "Otto Reed"),
        (
            "“They lost,” said Ana Reed. In her view, the question is whether Otto Holm can say that it was late.",
            "Otto Holm",
        ),
    ],
)
def test_words_that_tell_of_one_person_or_thing_anew(text, name):
    assert told(text)[-1][0] == name


def test_a_view_holds_all_of_its_sentence():
    text = "“They lost,” said Ana Reed. In her view, the question is whether Holm Mills, which called for a sale, can stay."
    assert ("Ana Reed", text[text.index("the question") : -1]) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Since then, a Republican, Otto Reed, has publicly voiced support, telling the Arden Post: “We lost 30 huts.”",
        "According to Arden Locks’ first selectman, Otto Reed, there were 30 huts in Arden.",
    ],
)
def test_who_is_told_by_a_party_or_a_trade_has_the_name_behind_the_comma(text):
    assert "Otto Reed" in [name for name, _ in told(text)]


def test_two_of_a_list_are_not_one():
    assert "Otto Reed" not in [name for name, _ in told("A machinist, Otto Reed, and others said there were 30 huts.")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The troubled Norwegian paper maker Arden Mills said it lost 3 barges.", "Arden Mills"),
        ("News came late. State press agency ANA reported that 3 barges sank.", "ANA"),
        ("Minister for Arden Affairs Barjees Holm said it lost 3 barges.", "Barjees Holm"),
        ("Minister of State for Interior Balighur Holm said it lost 3 barges.", "Balighur Holm"),
        ("‘We lost 3 barges. Reed sold them,’ Ana Holm further added.", "Ana Holm"),
    ],
)
def test_a_body_and_a_minister_go_by_their_names(text, name):
    assert {found for found, _ in told(text)} == {name}


def test_who_expects_a_sum_is_nobody_named_by_a_sum():
    text = "Arden Mills reported a profit of £260 million, versus £229 million expected on average by analysts."
    assert [name for name, _ in told(text)] == ["Arden Mills"]


def test_what_police_say_goes_on_where_one_of_whom_they_tell_is_meant():
    found = told("Police said the clerk fled from the mill, but was later held in Arden.")
    assert found == [("Police", "the clerk fled from the mill, but was later held in Arden")]
    assert [what for _, what in told("Reed said the clerk fled from the mill, but was late.")] == [
        "the clerk fled from the mill"
    ]
