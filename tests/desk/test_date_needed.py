"""A claim that counts from its article's day is not published before that day is known; the board says what to fill in."""

import pytest
from newsdesk import GOOD, SCHEME, NewsDesk

from claims.desk import extract, publish
from claims.desk.board import board_now
from claims.desk.decide import add, decide
from claims.desk.editions import as_published, setting_of
from claims.desk.findings import recall
from claims.publish.board import render_board
from claims.tables.frames import verdict_frames
from claims.vocabulary import State
from expectations import meanings

UNDATED = """Title: Festival

The ferry has been out of service for 20 months.

The lake froze for 20 days in 2013.

Some 300 people came last Monday.
"""


def needed(news: NewsDesk) -> dict[str, str | None]:
    """For every claim, were it published as it stands, the words for which the gate would want the day."""
    cases = [as_published(c, news.desk.now()) for c in news.cases() if c.state is State.APPROVED]
    articles = {a.id: a for a in news.desk.store.articles()}
    frame = verdict_frames(cases, articles, setting_of(news.desk, news.desk.now()))["verdicts"]
    holds = meanings.dated_where_needed(frame["said_on"], frame["date_needed"]).tolist()
    told = frame["date_needed"].astype(object).where(frame["date_needed"].notna(), None).tolist()
    return {q: None if ok else words for q, ok, words in zip(frame["quote"], holds, told, strict=True)}


def approved(news: NewsDesk, **cells: str) -> None:
    """All claims rated and approved."""
    for case in news.cases():
        fields = {k: v for k, v in {**GOOD, **cells}.items() if k != "decision"}
        decide(news.desk, case.id, "rate", case.holder, fields)
        decide(news.desk, case.id, "approve", "tomas", {})


def dated(news: NewsDesk, day: str = "2021-01-04") -> None:
    """An editor fills in the article's day."""
    news.lend("tomas")
    (row,) = news.rows("tomas", "articles.csv")
    news.save("tomas", [{**row, "Published": day}], "articles.csv")
    assert news.collect().rejected == 0


def test_only_claims_that_count_from_the_articles_day_need_it_and_only_until_it_is_filled_in(news: NewsDesk) -> None:
    news.article(UNDATED)
    news.lend()
    approved(news)
    assert needed(news) == {
        "The ferry has been out of service for 20 months.": "20 months",
        "The lake froze for 20 days in 2013.": None,
        "Some 300 people came last Monday.": "last Monday",
    }
    dated(news)
    assert set(needed(news).values()) == {None}


def test_a_statement_that_people_worded_so_that_it_says_the_day_needs_none(news: NewsDesk) -> None:
    news.article(UNDATED)
    news.lend()
    approved(news, statement="The ferry was out of service from May 2019 to January 2021")
    assert set(needed(news).values()) == {None}


def test_words_that_people_added_need_the_day_as_the_machines_do(news: NewsDesk) -> None:
    news.article(UNDATED)
    claim = add(news.desk, "Festival", "came last Monday", "ruth").claim
    assert news.desk.store.case(claim).found.unresolved == ("date needed: last Monday",)
    dated(news)
    later = news.desk.store.case(add(news.desk, "Festival", "people came last Monday", "ruth").claim)
    assert later.found.unresolved == () and later.found.moments[0].value is not None


@pytest.mark.slow
def test_the_gate_holds_it_back_the_board_asks_for_the_day_and_with_it_it_goes_out(news: NewsDesk) -> None:
    # Loading the real gates takes seconds, and the fast lane does without.
    from expectations.runner import Gates

    gates = Gates({r.label: r.value for r in SCHEME.ratings})
    news.article(UNDATED)
    news.lend()
    approved(news)
    report = publish.publish(news.desk, gates)
    assert len(report.published) == 1
    assert {(f.rule, f.act) for f in report.blocked} == {("verdicts.date_needed", "Fill in articles.csv")}
    page = render_board(board_now(news.desk, recall(news.desk))).decode()
    assert "Fill in articles.csv" in page and "verdicts.date_needed" in page
    dated(news)
    for batch in extract.plan(news.desk):
        extract.commit(news.desk, extract.compute(batch))
    assert len(publish.publish(news.desk, gates).published) == 2
