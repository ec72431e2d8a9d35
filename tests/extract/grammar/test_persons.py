"""Whom `who` means where a place, a body or a thing ends the words before it, and where a name stands before what it is."""

import pytest

from claims.extract import candidates
from claims.extract.grammar import hanging, persons
from claims.extract.grammar.nounphrases import last_noun
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222226", text, "0" * 64))
    return {c.statement: c.unresolved for c in found}


@pytest.mark.parametrize(
    ("what", "statement"),
    [
        ("a lawyer for the firm", "A lawyer for the firm left in 2019"),
        ("an official at the ministry", "An official at the ministry left in 2019"),
        ("the owner of the mill", "The owner of the mill left in 2019"),
        ("a man from Arden", "A man from Arden left in 2019"),
        ("hundreds of people at the mill", "Hundreds of people at the mill left in 2019"),
        ("the police about the crime", "The police left in 2019"),
        ("Otto Reed, a clerk at the mill", "Otto Reed left in 2019"),
        ("Otto Reed, the mayor of Ashford", "Otto Reed left in 2019"),
        ("Otto Reed, 59, of Ashford, Md.", "Otto Reed left in 2019"),
        ("Otto Reed, then a clerk", "Otto Reed left in 2019"),
        ("the brother of Arden Mayor Quyrn Vantz", "Arden Mayor Quyrn Vantz left in 2019"),
    ],
)
def test_a_person_is_meant_and_no_thing_behind_them(what, statement):
    assert statement in statements(f"They met {what}, who left in 2019.")


@pytest.mark.parametrize(
    "what",
    [
        "a colleague of the writer",
        "one of the men held in Arden",
        "the firm behind the crime",
        "Otto Reed, from the mill",
    ],
)
def test_where_two_or_none_may_be_meant_who_stays_open(what):
    assert any("who" in left for left in statements(f"They met {what}, who left in 2019.").values())


def test_two_by_their_names_are_both_put_in():
    assert "Ana Holm and Otto Reed both left in 2019" in statements(
        "They met Ana Holm and Otto Reed, who both left in 2019."
    )
    assert "Otto Reed loved life in 2019" in statements("Otto Reed was a tall man, who loved life in 2019.")


def test_a_name_behind_a_preposition_that_opens_is_read_without_it():
    assert last_noun("Unlike Acme", False) == "Acme"


def test_a_body_may_be_who_and_a_thing_may_not():
    assert hanging.hung_on("They told the board", "the board") == "the board"
    assert hanging.hung_on("They told of the crime", "the crime") is None


def test_words_behind_a_name_that_tell_more_than_who_that_is_are_known():
    assert persons.told_behind(", a clerk at the mill")
    assert not persons.told_behind(", a clerk at the mill was told")
    assert not persons.told_behind(", a clerk and Ana Holm")


@pytest.mark.parametrize(
    ("what", "statement"),
    [
        ("Otto Reed, a clerk at the mill", "Otto Reed’s wife left in 2019"),
        ("a man with 30 dogs", "A man with 30 dogs’ wife left in 2019"),
    ],
)
def test_only_a_person_has_a_wife(what, statement):
    assert statement in statements(f"They met {what}, whose wife left in 2019.")


def test_a_firm_has_shares():
    assert "The firm’s shares fell in 2019" in statements("They met the clerks of the firm, whose shares fell in 2019.")
    assert not persons.owns("shares fell")
    assert persons.owns("late wife fell")
