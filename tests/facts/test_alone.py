"""A statement that stands alone is answered by the facts as it is with its whole article beside it."""

from datetime import date

import pytest
from test_seeds import SEEDS, all_facts

from claims.extract import candidates
from claims.facts import suggest
from claims.intake import article_of, read
from claims.records import Suggestion
from claims.sheets.paragraph import paragraph

# The paragraph speaks of the council and its 47 seats; the fact about them is none about the 14 of the party.
LED_ASTRAY = {"Piet Hanssen’s party holds 14 of the 47 seats"}


@pytest.fixture(scope="module")
def answers():
    facts, found = tuple(all_facts()), []
    for path in sorted(p for p in (SEEDS / "articles").iterdir() if p.suffix in (".txt", ".md", ".jsonl")):
        for draft in read(path.name, path.read_bytes(), date(2021, 1, 5)).drafts:
            article = article_of(draft, taken=lambda _: False)
            for claim in candidates.find(article)[0]:
                beside = f"{article.title or ''}\n{paragraph(article.text, claim.start, claim.end)}"
                alone = suggest.for_claim(claim, facts, article.published)
                found.append((claim, alone, suggest.for_claim(claim, facts, article.published, beside)))
    return found


def test_who_says_that_it_stands_alone_is_answered_alike(answers):
    for claim, alone, beside in answers:
        if claim.checkable and claim.stands_alone and claim.statement not in LED_ASTRAY:
            told = isinstance(alone, Suggestion) or isinstance(beside, Suggestion)
            assert not told or alone == beside, (claim.statement, alone, beside)


def test_what_needs_its_article_says_so(answers):
    lost = {
        c.statement: c.unresolved for c, alone, beside in answers if isinstance(beside, Suggestion) and alone != beside
    }
    assert len(lost) > 5
    assert all(words for statement, words in lost.items() if statement not in LED_ASTRAY), lost


def test_alone_no_fact_is_found_that_the_article_would_not_give(answers):
    for claim, alone, beside in answers:
        assert not isinstance(alone, Suggestion) or alone == beside, claim.statement
