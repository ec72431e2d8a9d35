"""Items of a list that open with a dash sign nothing, though the line before them closes with a mark."""

from claims.extract import candidates
from claims.records import Article


def quotes(text):
    return [c.quote for c in candidates.find(Article("art-1", text, "0" * 64))[0]]


def test_an_item_behind_a_title_in_marks_is_a_claim():
    text = "Prizes went to:\n\n– Best Clerk: Otto Reed, “Third Mill”\n\n– Best Miller: Clara Voss, “First Weir”"
    assert any("Clara Voss" in quote for quote in quotes(text))


def test_a_name_that_signs_a_quotation_is_none():
    assert not any(quote == "Clara Voss" for quote in quotes("“The mill was old and it burned down.”\n\n– Clara Voss"))
