"""The list of an article's claims says of every decision why, in words that need no manual."""

import pytest

from claims.extract import candidates
from claims.identity import sha256
from claims.records import Article
from claims.vocabulary import AsideReason, WhyNot
from flows.cli.claimlist import lines

TEXT = (
    "The port of Arden handled 1,240 ships in 2020. The council should be ashamed. "
    "The fire broke out on the ferry COVID-19 kept in dock.\n\nSign up for our newsletter.\n"
)


@pytest.fixture(scope="module")
def told() -> list[str]:
    article = Article("art-x", TEXT, sha256(TEXT.encode()))
    return lines(article, *candidates.find(article))


def test_a_claim_shows_its_worth_with_the_reasons(told):
    line = next(x for x in told if x.strip().startswith("worth"))
    assert "gives a figure +" in line
    assert ": starts at -" in line


def test_what_is_not_checkable_is_shown_with_its_word_and_what_that_means(told):
    at = told.index("  “The council should be ashamed.”")
    assert told[at + 1] == f"     opinion: {WhyNot.OPINION.words}"
    assert f"     boilerplate: {WhyNot.BOILERPLATE.words}" in told


def test_what_is_set_aside_is_shown_with_its_word_and_what_that_means(told):
    assert f"  name: COVID-19, {AsideReason.NAME.words}" in told


@pytest.mark.parametrize("reason", [*WhyNot, *AsideReason])
def test_every_reason_has_words_of_its_own(reason):
    assert len(reason.words.split()) >= 1 and reason.words != reason.value
