"""Capitals with more before a colon stay in their sentence's claim; what follows it is told of the sentence's own subject."""

import pytest

from claims.extract import candidates
from claims.records import Article


@pytest.mark.parametrize("label", ["ARDEN, Ohio: ", "ARDEN (4:10 p.m.): "])
def test_the_next_sentence_tells_of_the_subject_behind_a_label(label):
    found, _ = candidates.find(Article("art-22222223", f"{label}The council paid $40. It was fined.", "0" * 64))
    assert [c.quote for c in found] == [f"{label}The council paid $40.", "It was fined."]
    assert found[1].statement == "The council was fined"
