"""Who does what a second verb tells: the main clause, one that hangs on it, what `who` means; nobody where two may."""

import pytest

from claims.extract import candidates
from claims.extract.grammar import subjects
from claims.extract.prose.words import words
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222226", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        # behind a clause with `which`: by the tense that it shares with one of the two
        (
            "Voters point to the Mill Act of 1994, which put 300 clerks on boats, but also led to dear bread.",
            "The Mill Act of 1994 also led to dear bread",
        ),
        (
            "“It is ill,” said Otto Reed, who ran 30 mills in 1994, and has backed Ana Holm.",
            "Otto Reed has backed Ana Holm",
        ),
        ("Otto Reed was a tall man, who loved life in 1994, and sold 30 mills.", "Otto Reed sold 30 mills"),
        # inside and behind a clause that opens its sentence
        ("When the vote of 1994 was held, Otto Reed did not stand, but was paid $300.", "Otto Reed was paid $300"),
        ("When the vote was held in 1994, the mill closed in May, but was sold in June.", "The mill was sold in June"),
        ("The mayor thinks the mill lost $30 in May and was sold in June.", "The mill was sold in June"),
        (
            "Otto Reed left after one of the mills, aged 17, lost $300 and burned 30 cows.",
            "One of the mills burned 30 cows",
        ),
        # behind `that`, the pronoun of a shortened verb, and a `That` that points
        ("The clerks reported that Acme holds $300 abroad and would owe $30 in tax.", "Acme would owe $30 in tax"),
        ("You’ll get 30 answers in May and then have three weeks to choose.", "You then have three weeks to choose"),
        ("That plan began in 2001 and led to 30 closures.", "That plan led to 30 closures"),
        # adverbs that open a verb phrase
        (
            "A sale of 30 mills, in any way, is an act, and therefore is shunned.",
            "A sale of 30 mills therefore is shunned",
        ),
    ],
)
def test_the_subject_that_leads_is_carried(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed took calls from farmers in 1994 who said they had doubts, but could not bear the tax.",
        "Otto Reed said the ferry lost 30 crates in May, and was closed in 2019.",
    ],
)
def test_where_two_may_lead_the_subject_stays_open(text):
    assert any("subject" in left for left in statements(text).values())


@pytest.mark.parametrize(
    "text",
    [
        "She stressed that the mill lost 30 rooms, but would go on in Arden.",
        "After 30 years the mill closed in Arden and lost $40 in Ashford.",
        "She’ll win 30 votes in Arden, and won 40 in Ashford.",
        "I ask him, if he has no 30 cows, and has no time, to leave.",
    ],
)
def test_a_verb_whose_subject_nobody_can_tell_stays_with_the_clause_before(text):
    assert list(statements(text)) == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("They want to mend 30 laws and close 20 gaps.", "They want to mend 30 laws and close 20 gaps"),
        (
            "Because the farmers lost 30 cows and sold 20 sheep, Arden was poor.",
            "Because the farmers lost 30 cows and sold 20 sheep, Arden was poor",
        ),
        (
            "A storm that killed 30 people and hurt 40 has passed.",
            "A storm that killed 30 people and hurt 40 has passed",
        ),
        ("What sank it in 1994, and are there 30 others?", "What sank it in 1994, and are there 30 others?"),
        (
            "Otto Reed found that in the three towns, which include Arden, 30 mills have been shut.",
            "In the three towns, 30 mills have been shut",
        ),
    ],
)
def test_what_would_be_no_clause_is_not_cut_off(text, whole):
    assert whole in statements(text)


def test_no_subject_holds_a_clause_that_tells_when():
    assert subjects.subject_of(words("This started in Arden when Otto Kelly told him"), 0) is None
    found = subjects.subject_of(words("Otto Kelly told him"), 0)
    assert found is not None
    assert found.end == len("Otto Kelly")


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Otto Reed said 300 huts were sold in 2019 and declined to comment on the mill.", True),
        ("Otto Reed said 300 huts were sold, and alleged that Arden paid $40 million for them.", True),
        ("Otto Reed said Clara Voss owned 300 huts in 2019 and wanted to sell the mill.", False),
    ],
)
def test_what_a_speaker_declined_or_alleged_has_the_speaker_as_its_subject(text, cut):
    assert cut == any(s.startswith(("Otto Reed declined", "Otto Reed alleged")) for s in statements(text))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "A state official said the plan includes 30 huts, but wouldn’t say who paid.",
            "A state official wouldn’t say who paid",
        ),
        ("Otto Reed said 30 huts had been lost, and did not comment further.", "Otto Reed did not comment further"),
        ("Police said 30 huts were lost, but gave no details of 12 others.", "Police gave no details of 12 others"),
        ("Otto Reed said “We lost 30 huts” but later sold 12.", "Otto Reed later sold 12 (huts)"),
        (
            "Otto Reed tweeted “Deeply moved by the loss of 30 cows” and offered “help to the owners of 30 huts”.",
            "Otto Reed offered “help to the owners of 30 huts”",
        ),
    ],
)
def test_who_said_something_is_who_would_say_no_more_or_does_something_behind_the_quotation(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "The board revealed that Otto Reed sold 30 huts but did not say that he owned it.",
        "Ana Reed said the pleas might help 30 clerks, but would not answer every question.",
        "Otto Reed said, “We lost 30 huts.” They left and sold 12.",
    ],
)
def test_where_another_may_not_have_said_it_nobody_is_put_before_it(text):
    assert not any(
        s.startswith(("The board did", "Ana Reed would", "Otto Reed left", "Otto Reed sold 12"))
        for s in statements(text)
    )


def test_a_will_behind_an_article_is_no_verb():
    found = statements("In 2019, members of the council sold 30 huts and ignored the will of Arden.")
    assert "In 2019, members of the council sold 30 huts and ignored the will of Arden" in found
