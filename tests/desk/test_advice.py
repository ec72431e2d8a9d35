"""Every code has a walk that follows its advice to the letter and is accepted; what is said stands on a page of its own."""

from __future__ import annotations

from collections import Counter

import pytest
from advicewalks import GOLDEN, WALKS, codes, page, said

_SEEN: Counter[str] = Counter(w.code for w in WALKS)


def test_every_code_has_a_walk_and_every_walk_a_code() -> None:
    met = set(_SEEN)
    assert codes() - met == set(), "a code without a walk: add one to the advice*.py beside this test"
    # Made where no literal stands for it: the article's own words, what the desk looks up.
    assert met - codes() <= {"unknown-article", "article", "article-unknown", "article-stands"}


@pytest.mark.parametrize("number", range(len(WALKS)), ids=[w.code for w in WALKS])
def test_following_the_advice_is_accepted(number: int) -> None:
    assert said(number).startswith(f"{WALKS[number].code}\n  ")


def test_what_is_said_is_what_stands_on_the_page() -> None:
    assert GOLDEN.read_text("utf-8") == page(), "read the difference, then `make golden FORCE=yes`"
