"""Small words that nothing in a statement can mean: the object of a clause is not its subject, `13 of those` not the 13."""

import pytest

from claims.extract import candidates
from claims.records import Article


def open_words(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {word for c in found for word in c.unresolved}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The board made it official in 2019.", "it"),
        ("The Arden Board of Mills made it official in 2019.", "it"),
        ("Otto Reed sold it to a baker in Arden.", "it"),
        ("Not everyone is feeling it, Otto Reed said.", "it"),
        ("Otto Reed said that a carter and the Arden Mill Company had both asked about it.", "it"),
        ("Holm Arden, the group behind it, spent 300 dollars.", "it"),
        ("Whether anybody in Arden walks through it will be seen in 2019.", "it"),
        ("What is in it is a number: 300 dollars.", "it"),
        ("Few people believe that it will stay open in 2019.", "it"),
        ("Ana Holm met Otto Reed, who is chairing it in 2019.", "it"),
        ("At noon in Arden Otto Reed told them that the hall was shut.", "them"),
        ("In 2004 Otto Reed could hand them over in Arden.", "them"),
        ("There aren’t that many of them in Arden.", "them"),
        ("Otto Reed has been to 13 of those.", "those"),
        ("The work brought Arden 300 dollars. None of which went to Otto Reed.", "which"),
        ("In 2004 Otto Reed asked when they would leave.", "they"),
        ("They say 20 per cent more than it was in 2019 in Arden.", "it"),
        ("By noon, half of them had left in 2019.", "them"),
    ],
)
def test_what_only_the_article_tells_is_open(text, word):
    assert word in open_words(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Otto Reed made it clear in 2019 that Arden was shut.", "it"),
        ("Otto Reed made it home to Arden in 2019.", "it"),
        ("Otto Reed made it 2-0 in Arden.", "it"),
        ("Otto Reed left it to Arden to decide in 2019.", "it"),
        ("Otto Reed made no bones about it: Arden was shut.", "it"),
        ("Otto Reed said that it would be hard to sell Arden.", "it"),
        ("When it comes to Arden, Otto Reed is glad.", "it"),
        ("Otto Reed bought the mill and sold it in 2019.", "it"),
        ("Otto Reed heard of that plan, then bakers in Arden buried it.", "it"),
        ("The mill in Arden said that it would close.", "it"),
        ("Otto Reed met bakers and sold them 300 mills.", "them"),
        ("Bakers in Arden lost their mill in 2019.", "their"),
        ("Arden Air sold what they had in 2019.", "they"),
        ("Otto Reed has been to 13 of those in Arden.", "those"),
        ("Otto Reed owned 13 mills, most of which were old.", "which"),
        ("Traffic in Arden is 20 per cent lower than it was in 2019.", "it"),
        ("Traffic in Arden is well below where it was in 2019.", "it"),
        ("Otto Reed made it four in a row in Arden.", "it"),
        ("The rest – 525, most of them in Arden – were sold in 2019.", "them"),
        ("Nearly one in five left Arden, half of them in 2019.", "them"),
    ],
)
def test_what_the_statement_tells_is_not(text, word):
    assert word not in open_words(text)


def test_what_is_told_behind_a_name_leaves_nothing_open():
    assert "It" not in open_words("It was Arden’s study of Otto Reed which led to 300 mills.")
    assert "It" in open_words("It was old in 2019 and led Otto Reed to Arden.")
