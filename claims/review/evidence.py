"""The sources of a rating, read from their cells: each an address, maybe with a copy that an archive keeps, and what it shows.

`Source.cell` writes what `read_sources` reads, so that a cell comes back as it went out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from claims.errors import Refused
from claims.records import ARCHIVED, Source
from claims.review.problems import Problems
from claims.urls import Url, UrlRefused
from claims.urls import parse as parse_url

SOURCES = (1, 2, 3)
_MARKS = frozenset(("archived:", "archived", "archive:", "copy:", "(archived:", "(archived", "|", ";", ",", ";;"))


def read_sources(cells: Mapping[str, str], today: date) -> tuple[tuple[Source, ...], tuple[str, ...]]:
    """The sources in the cells, looked at `today`, and their publishers, each once.

    Raises Refused for every cell that is missing or cannot be read, and where there is no source at all.
    """
    given = _given(cells)
    if not given:
        raise _no_source(not cells.get("one_source", "").strip())
    told = Problems()
    pages = [told.of(partial(_page, n, link)) for n, link, _ in given]
    for n, _, shows in given:
        told.of(partial(_must_show, n, shows))
    read = [page for page in pages if page is not None]
    told.stop()
    texts = [shows for _, _, shows in given]
    sources = tuple(_source(page, copy, shows, today) for (page, copy), shows in zip(read, texts, strict=True))
    return sources, tuple(dict.fromkeys(page.publisher for page, _ in read))


def need_two_voices(cells: Mapping[str, str], publishers: tuple[str, ...] | None) -> None:
    """Raises Refused where all evidence is one voice and Why one source is empty.

    Two sources of one publisher (registered domain) are one voice. `publishers` is None where some page cannot be read: that
    may be the second voice, but for a source that stands alone.
    """
    one = len(_given(cells)) == 1 if publishers is None else len(publishers) < 2
    if not one or cells.get("one_source", "").strip():
        return
    whose = f"one publisher, {publishers[0]}" if publishers else "one source"
    raise Refused(
        "one-publisher",
        f"All evidence comes from {whose}. That makes one voice, and we ask for two.",
        "Add a source of another publisher under Source 2 or Source 3, or write under Why one source why one is enough.",
        "source2_link",
    )


def _given(cells: Mapping[str, str]) -> list[tuple[int, str, str]]:
    """Each source of which a cell is filled: its number, its link, what it shows."""
    found = [(n, cells.get(f"source{n}_link", "").strip(), cells.get(f"source{n}_shows", "").strip()) for n in SOURCES]
    return [one for one in found if one[1] or one[2]]


def _no_source(alone: bool) -> Refused:
    second = " Do the same under Source 2 for another publisher, or write under Why one source why one is enough."
    return Refused(
        "no-source",
        "There is no source, and nobody can check a rating without one.",
        f"Put a link under Source 1 link, and say under Source 1 shows what it shows.{second if alone else ''}",
        "source1_link",
    )


def _must_show(n: int, shows: str) -> None:
    if not shows:
        raise Refused(
            "no-shows",
            f"It is not said what source {n} shows.",
            f"Say it in a few words under Source {n} shows.",
            f"source{n}_shows",
        )


def _page(n: int, link: str) -> tuple[Url, Url | None]:
    if not link:
        raise Refused(
            "no-link", f"Source {n} has no link.", f"Put its address under Source {n} link.", f"source{n}_link"
        )
    return _addresses(n, link)


def _source(page: Url, copy: Url | None, shows: str, today: date) -> Source:
    return Source(page.text, shows, today.isoformat(), copy.text if copy else None)


def _addresses(n: int, cell: str) -> tuple[Url, Url | None]:
    """The page and, where a second address follows it, its archived copy."""
    words = cell.split()
    told = [w for w in words if w.casefold() not in _MARKS]
    if len(told) != 2 or not told[1].casefold().startswith(("http:", "https:")):
        return _alone(n, _parsed(n, cell)), None
    page, copy = _parsed(n, told[0].rstrip(",;")), _parsed(n, told[1].removesuffix(")"))
    if page.kept and not copy.kept:
        page, copy = copy, page
    if not copy.kept and len(told) == len(words):
        raise Refused(
            "two-links",
            f"Source {n} link holds two addresses, and the second is not that of an archive we know.",
            f"If it is another source, put it under another link; if it is a copy of the first, write {ARCHIVED} before it.",
            f"source{n}_link",
        )
    if copy.original and copy.publisher != page.publisher:
        raise Refused(
            "other-copy",
            f"The archived copy of source {n} is one of a page of {copy.publisher}, not of {page.publisher}.",
            f"Under Source {n} link, put the copy of that very page, or leave the copy out.",
            f"source{n}_link",
        )
    return _alone(n, page), copy


def _alone(n: int, page: Url) -> Url:
    """The page's address. An archive's that does not say whose page it keeps proves no publisher: refused."""
    if page.kept and page.original is None:
        raise Refused(
            "archive-alone",
            f"The address of source {n} leads to a copy kept by {page.publisher} and does not say whose page it is.",
            f"Under Source {n} link, write the page's own address first, then {ARCHIVED} and this one.",
            f"source{n}_link",
        )
    return page


def _parsed(n: int, words: str) -> Url:
    try:
        return parse_url(words)
    except UrlRefused as error:
        raise Refused(f"bad-link-{error.code}", error.what, error.fix, f"source{n}_link") from error
