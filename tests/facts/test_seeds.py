"""The sample articles against the sample facts: several claims fit, a few are off, and what is undated waits for its date."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from claims.extract import candidates
from claims.facts import suggest, table
from claims.intake import article_of, read
from claims.records import Suggestion
from claims.sheets.paragraph import paragraph
from claims.vocabulary import Outcome

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def all_facts():
    for path in sorted((SEEDS / "facts").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            yield from table.read(csv.DictReader(stream), path.name).facts


@pytest.fixture(scope="module")
def answers():
    facts, found = tuple(all_facts()), {}
    for path in sorted(p for p in (SEEDS / "articles").iterdir() if p.suffix in (".txt", ".md", ".jsonl")):
        for draft in read(path.name, path.read_bytes(), date(2021, 1, 5)).drafts:
            article = article_of(draft, taken=lambda _: False)
            for claim in candidates.find(article)[0]:
                if claim.checkable:
                    context = f"{article.title or ''}\n{paragraph(article.text, claim.start, claim.end)}"
                    found[article.title, claim.statement] = suggest.for_claim(claim, facts, article.published, context)
    return found


def test_several_claims_fit_and_a_few_are_off(answers):
    outcomes = Counter(a.outcome for a in answers.values() if isinstance(a, Suggestion))
    assert outcomes[Outcome.FITS] >= 20
    assert 4 <= outcomes[Outcome.OFF] <= outcomes[Outcome.FITS] / 2


def test_the_undated_article_waits_for_its_date(answers):
    notes = [a.code for (title, _), a in answers.items() if title is None and not isinstance(a, Suggestion)]
    assert "date-needed" in notes


def test_the_sentence_and_the_custody_of_the_asylum_story_fit_with_their_working(answers):
    summaries = {a.summary for a in answers.values() if isinstance(a, Suggestion)}
    assert "17 counts of up to 10 years and 1 of up to 5 make 175 at most: fits [facts]." in summaries
    assert "Arrested 11 April 2019, so 20 months and 24 days on 4 January 2021: fits [facts]." in summaries
