"""The pages of articles: the publisher's words with our marks, every figure accounted for, the claims in order.

The whole text is shown only where rights are recorded; else the sentences that carry claims.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from claims.publish import display
from claims.publish.coverage import Coverage
from claims.publish.edition import Edition, Standing
from claims.publish.environment import page
from claims.publish.listing import Book, Printed, claimant, mode
from claims.publish.marks import Spot, excerpts, place, whole
from claims.publish.style import slug
from claims.tables.rows import publisher_of
from claims.text import capital, shorten
from claims.vocabulary import State, VerdictStatus

_ENDED = (State.DISMISSED, State.MERGED)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the coverage strip: where it begins and how wide it is, in per cent."""

    kind: str
    x: str
    width: str
    small: bool


def article_pages(book: Book) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of the list of articles and of every article's page."""
    yield "articles/index.html", _list(book)
    for article in book.articles.values():
        yield article.page, _page(book, article)


def shown_whole(edition: Edition, article: Printed) -> bool:
    """Whether the article's whole text may be shown."""
    return edition.site.rights != "sentences" and bool(article.record.rights)


def _list(book: Book) -> bytes:
    articles = sorted(
        book.articles.values(), key=lambda a: (a.record.published or a.record.taken, a.record.id), reverse=True
    )
    return page("articles.html.j2", book.edition, root="../", here="articles", articles=articles)


def _page(book: Book, article: Printed) -> bytes:
    edition, record = book.edition, article.record
    claims = {s.id: _claim(book, article, s) for s in article.standings}
    entire = shown_whole(edition, article)
    spots = _spots(article, with_others=entire)
    passages = whole(record.text, spots) if entire else excerpts(record.text, spots)
    cover = article.coverage
    return page(
        "article.html.j2",
        edition,
        root="../",
        here="articles",
        article={
            "title": article.title,
            "publisher": record.publisher,
            "author": record.author,
            "published": record.published,
            "taken": record.taken,
            "revision": record.revision,
            "revisions": len(record.texts),
            "url": record.url,
            "rights": record.rights,
            "shown_whole": entire,
        },
        claims=claims,
        passages=passages,
        cover=cover,
        cover_words=_cover_words(cover, entire),
        cells=_cells(cover),
        reviewing=entire and any(s.kind == "review" for s in spots),
        standfirst=_standfirst(article),
        roll="The one claim in it" if len(claims) == 1 else f"The {display.counted(len(claims), 'claim')}, in order",
    )


def _spots(article: Printed, *, with_others: bool) -> list[Spot]:
    record = article.record
    spots = []
    for standing in article.standings:
        if shown := place(standing.case, record.text, record.revision):
            spots.append(Spot(shown.start, shown.end, "claim", standing.id))
    if with_others:
        for case in article.others:
            shown = place(case, record.text, record.revision)
            if shown and case.found.checkable and case.state not in _ENDED:
                spots.append(Spot(shown.start, shown.end, "review", case.id))
        spots += [Spot(a.span.start, a.span.end, "aside", a.letter) for a in article.coverage.asides]
    return spots


def _claim(book: Book, article: Printed, standing: Standing) -> dict[str, Any]:
    edition, verdict = book.edition, standing.snapshot.verdict
    rating = edition.rating(verdict.rating)
    gone = {VerdictStatus.WITHDRAWN: "Withdrawn", VerdictStatus.MERGED: "Merged"}.get(standing.status)
    first = next((d for s in verdict.sources if (d := publisher_of(s.url))), "")
    return {
        "id": standing.id,
        "page": standing.page,
        "number": article.number(standing.id),
        "mark": "withdrawn" if gone else slug(rating),
        "label": gone or rating.label,
        "statement": standing.snapshot.statement,
        "claimant": claimant(standing),
        "mode": mode(standing),
        "gist": "" if gone else first,
        "decided": "" if gone else shorten(verdict.why, 120),
        "placed": place(standing.case, article.record.text, article.record.revision) is not None,
    }


def _standfirst(article: Printed) -> str:
    rated = len(article.standings)
    reviewed = sum(c.found.checkable and c.state not in _ENDED for c in article.others)
    said = f"{capital(display.counted(rated, 'claim'))} in it {'is' if rated == 1 else 'are'} rated"
    if reviewed:
        said += f", {display.in_words(reviewed)} {'is' if reviewed == 1 else 'are'} in review"
    return said + "."


def _cover_words(cover: Coverage, entire: bool) -> str:
    parts = []
    if cover.published:
        parts.append(f"{cover.published} in a published claim")
    if cover.dropped:
        parts.append(f"{cover.dropped} in a claim that needs no check")
    if cover.in_review:
        parts.append(f"{cover.in_review} in a claim still in review")
    if cover.asides:
        marks = [aside.letter for aside in cover.asides]
        parts.append(
            f"{len(marks)} set aside" + (f" (marked {display.listed(marks)})" if entire and len(marks) < 7 else "")
        )
    return capital(display.listed(parts)) + "." if parts else "There is no number and no date in it."


def _cells(cover: Coverage) -> list[Cell]:
    total = cover.total
    if not 0 < total <= 120:
        return []
    step = 100 / total
    kinds = ["unit"] * (cover.published + cover.dropped) + ["unit aside"] * (len(cover.asides) + cover.in_review)
    return [
        Cell(kind, f"{n * step:.2f}", f"{step * (0.85 if kind != 'unit' else 1):.2f}", kind != "unit")
        for n, kind in enumerate(kinds)
    ]
