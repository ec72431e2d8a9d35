"""`show ARTICLE --painted`: every word of an article stands there once, in signs that tell what happened to it."""

import re

from newsdesk import NewsDesk

from claims.desk.painted import painted
from claims.desk.show import ShownArticle, show

STORY = """Title: The pier
Published: 2021-01-04

The pier at Ellery is 240 metres long, and 12 people were hurt there in 2019.

It is a disgrace. Doors close at 5 p.m.
"""


def _lines(news: NewsDesk) -> tuple[list[str], ShownArticle]:
    news.article(STORY)
    shown = show(news.desk, "The pier")
    assert isinstance(shown, ShownArticle)
    return painted(shown.article, shown.cases), shown


def test_the_words_without_their_signs_are_the_article(news):
    lines, shown = _lines(news)
    words = "\n".join(lines[: lines.index(next(x for x in lines if x.startswith("    1")))])
    bare = re.sub(r"\|[a-z0-9 ]+(?=[\]}])|[\[\]{}]", "", words)
    assert bare.split() == shown.article.text.split()


def test_each_claim_has_its_number_and_stands_in_the_list(news):
    lines, shown = _lines(news)
    for n, case in enumerate(sorted(shown.cases, key=lambda c: c.found.start), 1):
        assert any(f"{case.found.quote[-12:]}|{n}]" in line for line in lines)
        assert any(line.startswith(f"  {n:>3}  {case.id}") for line in lines)


def test_what_is_not_checkable_and_what_was_set_aside_say_why(news):
    lines, _ = _lines(news)
    told = "\n".join(lines)
    assert "{It is a disgrace.|opinion}" in told
    assert re.search(r"\{5 p\.m\.\|clock\}", told)
