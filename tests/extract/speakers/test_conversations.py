"""An interview without labels: who answers is told by its shape."""

from claims.extract import candidates, speakers
from claims.records import Article

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


def typed(asked, answered, lead="Clara Voss, 61, ran the mill. Voss lives with her brother, Otto."):
    turns = [line for pair in zip(asked, answered, strict=True) for line in pair]
    text = "\n\n".join([lead, *turns])
    found, _ = candidates.find(Article("art-1", text, ""))
    return [(c.speaker and c.speaker.name, c.mode.value, c.quote) for c in found if c.start > len(lead)]


BOLD = [
    "**You ran it for years.**",
    "**It shut in 1999. Why?**",
    "**Was it cold?**",
    "**They say it made you ill.**",
]
LONG = ["For 12 years.", "The owner told me it lost 90 crowns a day.\n\nI was angry.", "We had no heat.", "I was ill."]


def test_questions_in_type_of_their_own_need_not_ask_and_an_answer_may_take_two_paragraphs():
    found = typed(BOLD, LONG)
    assert ("Clara Voss", "quoted", "The owner told me it lost 90 crowns a day.") in found
    assert ("Clara Voss", "quoted", "I was angry.") in found
    assert (None, "quoted", "You ran it for years.") in found
    assert {name for name, _, quote in found if quote in LONG} == {"Clara Voss"}


def test_what_stands_behind_the_last_answer_is_nobody_s():
    found = typed(BOLD, [*LONG[:3], "I was ill.\n\nThe mill is now a museum."])
    assert found[-1][:2] == (None, "none")


def test_headings_in_bold_type_ask_nothing():
    assert {mode for _, mode, _ in typed(["**The mill**", "**The heat**", "**The end**", "**After**"], LONG)} & {
        "quoted"
    } == set()
