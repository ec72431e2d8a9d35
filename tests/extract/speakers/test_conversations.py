"""An interview without labels: who answers is told by its shape."""

from claims.extract import speakers

ASKED = ["How old is the mill?", "You ran it for years.", "Was it cold?", "Did you like it?", "Will it be sold?"]
ANSWERED = ["I think it has 90 years.", "For 12 years, with my sister.", "We had no heat.", "I did.", "I hope not, no."]


def page(asked, answered, lead="Clara Voss on the mill\n\nShe spoke to Otto Reed in Arden."):
    turns = [line for pair in zip(asked, answered, strict=True) for line in pair]
    return "\n\n".join([lead, *turns])


def told(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text) if a.mode.value == "quoted"]


def test_the_answers_are_those_of_the_one_whom_the_first_line_names():
    found = told(page(ASKED, ANSWERED))
    assert ("Clara Voss", "We had no heat.") in found
    assert [name for name, said in found if said.endswith("?")] == [None] * 4


def test_nobody_answers_where_the_lead_names_two_and_the_title_none():
    found = told(page(ASKED, ANSWERED, "The mill\n\nClara Voss spoke to Otto Reed."))
    assert {name for name, _ in found} == {None}


def test_a_few_questions_make_no_interview():
    assert told(page(ASKED[:3], ANSWERED[:3])) == []


def test_questions_that_do_not_take_turns_make_no_interview():
    text = "\n\n".join(["Clara Voss on the mill", *ASKED, *ANSWERED])
    assert told(text) == []


def test_answers_that_nobody_gives_in_the_first_person_make_no_interview():
    assert told(page(ASKED, ["The mill is old.", "It was run by two.", "It is.", "Some do.", "In May."])) == []
