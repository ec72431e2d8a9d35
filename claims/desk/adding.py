"""A claim by its exact words: where they stand in the article, and the event that makes them a claim."""

from __future__ import annotations

import difflib
from collections.abc import Callable

from claims.errors import Refused
from claims.identity import mint
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord
from claims.records import Candidate, Span
from claims.text import shorten
from claims.vocabulary import Kind, Modality, Mode


def place_of(article: ArticleRecord, quote: str) -> Span:
    """Where the exact words stand in the newest text.

    Raises Refused where they are empty, not there (with the closest passage), or there several times.
    """
    words = quote.strip()
    if not words:
        raise Refused(
            "no-words", "There are no exact words.", "Copy the words from the article, letter for letter.", "quote"
        )
    first = article.text.find(words)
    if first < 0:
        near = _closest(article.text, words)
        raise Refused(
            "words-not-found",
            f"These words are not in the article: “{shorten(words)}”.",
            f"Copy them letter for letter. The closest passage: “{near}”.",
            "quote",
        )
    if article.text.find(words, first + 1) >= 0:
        raise Refused(
            "words-twice",
            f"These words stand in the article several times: “{shorten(words)}”.",
            "Take a few more words before or after, so that they stand there once.",
            "quote",
        )
    return Span(first, first + len(words))


def _closest(text: str, words: str) -> str:
    lines = [line.strip() for line in text.replace(". ", ".\n").split("\n") if line.strip()]
    nearest = difflib.get_close_matches(words, lines, n=1, cutoff=0.0)
    return shorten(nearest[0], 160) if nearest else ""


def added(article: ArticleRecord, span: Span, taken: Callable[[str], bool]) -> tuple[str, e.Added]:
    """The new claim's id and event; `taken` knows ids in use. Figures and dates in the words are found as anywhere."""
    # Few commands add a claim, and the patterns for figures and dates take a tenth of a second to compile.
    from claims.extract import moments, quantities

    quote = span.of(article.text)
    figures = tuple(q for q in quantities.find(article.text, article.language) if span.covers(q.span))
    dates = tuple(m for m in moments.find(article.text, None, article.language) if span.covers(m.span))
    statement = " ".join(quote.split())
    found = Candidate(
        span.start,
        span.end,
        quote,
        statement,
        True,
        (),
        None,
        Mode.NONE,
        Modality.ASSERTED,
        Kind.QUANTITY if figures else Kind.EVENT,
        True,
        None,
        figures,
        dates,
        0.7,
        ("a person asked for it",),
        "person",
    )
    claim = mint("clm", article.id, article.revision, f"{span.start}:{span.end}", taken=taken)
    return claim, e.Added(article.id, article.revision, found)
