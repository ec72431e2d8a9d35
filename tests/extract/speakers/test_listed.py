"""Who says the items of a list, what a fact check looks at, whom somebody cites, and an office with its matter."""

import pytest

from claims.extract import candidates, speakers
from claims.records import Article


def said(text):
    found, _ = candidates.find(Article("art-22222262", text, "0" * 64))
    return {c.statement: c.speaker.name if c.speaker else None for c in found}


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("The Arden council believes:", "Arden council"),
        ("Clara Voss left early. She told the clerks:", "Clara Voss"),
        ("The Arden council keeps:", None),
        ("Clara Voss said the mill was old. In Arden there are:", None),
    ],
)
def test_a_list_belongs_to_who_says_it_in_the_line_above(line, who):
    found = said(
        f"{line}\n\n- 300 huts were sold in 2019;\n- 40 boats sank in May 2020; and\n- 20 mills burned.\n\nArden has 9 mills."
    )
    assert [found[s] for s in ("300 huts were sold in 2019", "40 boats sank in May 2020", "20 mills burned")] == [
        who
    ] * 3
    assert found["Arden has 9 mills"] is None


@pytest.mark.parametrize(
    "text",
    [
        "Reed’s words\n\n“We sold 300 huts in 2019.” — False. Otto Reed sold 40.",
        "Otto Reed spoke.\n\nClaim: “We sold 300 huts in 2019.”\n\nVerdict: Misleading.",
    ],
)
def test_a_verdict_and_its_label_are_nobody_who_speaks(text):
    one = next(a for a in speakers.find(text) if a.content.of(text).startswith("We sold"))
    assert one.name is None


def test_a_name_behind_a_dash_still_signs():
    text = "“We sold 300 huts in 2019.” — Otto Reed"
    assert speakers.find(text)[0].name == "Otto Reed"


@pytest.mark.parametrize(
    ("text", "statement", "who"),
    [
        ("The Courier quoted Otto Reed as saying 300 huts were sold.", "300 huts were sold", "Otto Reed"),
        ("The Courier cited the mayor, Clara Voss, as saying that 300 huts burned.", "300 huts burned", "Clara Voss"),
    ],
)
def test_who_is_cited_says_it(text, statement, who):
    assert said(text)[statement] == who


def test_who_cites_somebody_goes_on_to_speak():
    text = "The Courier quoted Otto Reed as saying the mill was old, and added that 300 huts were sold in 2019."
    assert said(text)["300 huts were sold in 2019"] == "Courier"


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("The Minister of State for school meals Otto Reed came late.", "Otto Reed"),
        ("The Minister for meals told Otto Reed to come.", "Minister"),
    ],
)
def test_an_office_may_have_its_matter_in_small_letters(lead, who):
    assert said(f"{lead} The Minister said 300 huts were sold in 2019.")["300 huts were sold in 2019"] == who
