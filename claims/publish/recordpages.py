"""The pages that say how the desk works: what changed and why, the method, the data and how to prove a release."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claims.publish.edition import TABLES
from claims.publish.environment import page
from claims.publish.listing import Book
from claims.publish.style import CHANGES

_KINDS = {
    "correction": "We were wrong on the evidence there was. Where the rating changed, the notice goes on top.",
    "clarification": "The verdict stands; our words could be misread.",
    "update": "The world or the record moved on after we published.",
    "withdrawn": "The verdict no longer stands. Its text is kept, with a notice on it.",
    "merged": "Another claim says the same, and its verdict, with another rating, now stands for both.",
    "restored": "A merge was undone: the claim has its own rating again.",
}


def record_pages(book: Book, sizes: Mapping[str, int]) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of corrections, method and data; `sizes` are the data files' in bytes."""
    counts = {kind: sum(c.kind == kind for c in book.changes) for kind in CHANGES}
    yield (
        "corrections.html",
        page(
            "corrections.html.j2",
            book.edition,
            here="corrections",
            changes=book.changes,
            counts=counts,
            kinds=_KINDS,
            standing=len(book.rows),
            sizes=sizes,
        ),
    )
    yield "method.html", page("method.html.j2", book.edition, here="method", kinds=_KINDS)
    rows = {table: len(book.edition.frame(table)) for table in TABLES}
    yield "data.html", page("data.html.j2", book.edition, here="data", tables=TABLES, rows=rows, sizes=sizes)
