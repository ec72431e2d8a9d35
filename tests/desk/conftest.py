"""A desk for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from newsdesk import NewsDesk


@pytest.fixture
def news(tmp_path: Path) -> Iterator[NewsDesk]:
    """An empty desk."""
    made = NewsDesk(tmp_path / "desk")
    yield made
    made.desk.store.close()


@pytest.fixture
def lent(news: NewsDesk) -> NewsDesk:
    """A desk with one article of three claims, given out and lent."""
    news.article()
    news.lend()
    return news
