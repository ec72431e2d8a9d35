"""Every answer of the demo is about a claim that is found, by its exact words, unless the answer says that it was missed."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from golden_articles import articles_in, files

from claims.extract import candidates

ANSWERS = Path(__file__).parents[2] / "seeds" / "demo" / "answers.csv"


def rows() -> list[dict[str, str]]:
    with ANSWERS.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def quotes() -> dict[str, set[str]]:
    """The quotes of the checkable claims of each sample article, by its title."""
    articles = [a for path in files() for a in articles_in(path)]
    return {a.title or "": {c.quote for c in candidates.find(a)[0] if c.checkable} for a in articles}


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return {a.title or "": a.text for path in files() for a in articles_in(path)}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["quote"][:40])
def test_an_answer_is_about_a_claim_or_about_words_of_the_article_that_were_missed(row, quotes, texts):
    if row["missed"] == "yes":
        assert row["quote"] in texts[row["article"]]
        assert row["quote"] not in quotes[row["article"]]
    else:
        assert row["quote"] in quotes[row["article"]]
