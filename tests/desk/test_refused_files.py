"""A file of which nothing was taken is told on the board and by status for as long as it lies there."""

import os

import pytest
from newsdesk import NewsDesk

from claims.desk.board import write_board
from claims.desk.lend import lend
from claims.desk.status import status


def _spoil(news: NewsDesk, person: str, name: str, data: bytes) -> None:
    news.sheet(person, name).write_bytes(data)
    os.utime(news.sheet(person, name), (1, 1))


@pytest.fixture
def spoilt(lent: NewsDesk) -> NewsDesk:
    good = lent.sheet("ruth").read_bytes()
    _spoil(lent, "ruth", "sheet.csv", good.replace(b'"Rating"', b'"Verdict"'))
    for _ in range(2):
        lend(lent.desk)
    return lent


def test_a_refused_sheet_is_on_the_board_and_in_status_until_it_is_put_right(spoilt: NewsDesk) -> None:
    (task,) = status(spoilt.desk).board.rejected
    assert task.statement == "sheet.csv of Ruth Calder, the whole file" and "Rating" in task.why
    assert "Put the headings back" in "".join(task.act)
    assert "Every row that came in was taken" not in write_board(spoilt.desk).read_text("utf-8")
    data = spoilt.sheet("ruth").read_bytes().replace(b'"Verdict"', b'"Rating"')
    _spoil(spoilt, "ruth", "sheet.csv", data)
    lend(spoilt.desk)
    assert status(spoilt.desk).board.rejected == ()


def test_a_refused_articles_csv_is_told_and_stays_where_it_lies(news: NewsDesk) -> None:
    news.article("The harbour festival drew 4,000 visitors last year.\n")
    lend(news.desk)
    data = news.sheet("tomas", "articles.csv").read_bytes().replace(b'"Article"', b'"Story"')
    _spoil(news, "tomas", "articles.csv", data)
    for _ in range(2):
        lend(news.desk)
    (task,) = status(news.desk).board.rejected
    assert task.statement == "articles.csv of Tomas Lind, the whole file" and "Article" in task.why
    assert news.sheet("tomas", "articles.csv").read_bytes() == data


def test_sheets_that_nobody_touched_are_no_refused_files(lent: NewsDesk) -> None:
    assert status(lent.desk).board.rejected == ()
