"""An edition becomes the files of a release, its manifest last. Pure: the same edition gives the same bytes."""

from __future__ import annotations

from claims.publish.articlepage import article_pages
from claims.publish.claimpage import claim_pages
from claims.publish.edition import Edition
from claims.publish.flat import flat_files
from claims.publish.frontpages import front_pages
from claims.publish.listing import book
from claims.publish.manifest import seal
from claims.publish.recordpages import record_pages
from claims.publish.style import asset, stylesheet


def render(edition: Edition) -> dict[str, bytes]:
    """Every file of the release by its path from the top, `manifest.json` among them.

    Raises ValueError where the edition's tables and cases do not fit each other, or a number is NaN or infinite.
    """
    order = book(edition)
    files = flat_files(edition)
    sizes = {name: len(data) for name, data in files.items()}
    files |= {"assets/style.css": stylesheet(edition.scheme), "assets/icon.svg": asset("icon.svg")}
    files.update(front_pages(order, sizes))
    files.update(claim_pages(order))
    files.update(article_pages(order))
    files.update(record_pages(order, sizes))
    return seal(edition, dict(sorted(files.items())))
