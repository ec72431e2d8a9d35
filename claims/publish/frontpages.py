"""The index of the newest verdicts and the month pages that hold them all. Pure: a Book in, pages out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.publish import display, sums
from claims.publish.edition import Standing
from claims.publish.environment import page
from claims.publish.listing import Book, Row
from claims.publish.marks import Piece, said
from claims.publish.style import holds, slug
from claims.records import Rating
from claims.text import capital

NEWEST = 400  # rows on the index: a row costs about 490 bytes, and a page should stay under 300 kB
_BAR, _GAP = 44, 8


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the chart: where it stands, in pixels down and per cent across."""

    rating: Rating
    mark: str
    number: int
    share: str
    y: int
    width: str
    off: bool


@dataclass(frozen=True, slots=True)
class Month:
    """A month page: its file, what it is called and its verdicts."""

    file: str
    name: str
    rows: tuple[Row, ...]


def front_pages(book: Book, sizes: Mapping[str, int]) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of the index and of a page for each month; `sizes` are the data files' in bytes."""
    months = _months(book)
    yield "index.html", _index(book, months, sizes)
    for month in months:
        yield (
            month.file,
            page("month.html.j2", book.edition, here="verdicts", month=month, counts=book.by_rating(month.rows)),
        )


def _index(book: Book, months: Sequence[Month], sizes: Mapping[str, int]) -> bytes:
    rows = book.rows[:NEWEST]
    bars = _bars(book)
    articles = sorted(book.articles.values(), key=lambda a: (-len(a.standings), a.title, a.record.id))
    settled = sum(a.coverage.settled for a in articles)
    figures = sum(a.coverage.total for a in articles)
    return page(
        "index.html.j2",
        book.edition,
        here="verdicts",
        headline=headline(book),
        new=len(_new(book)),
        standing_count=len(book.rows),
        settled=settled,
        figures=figures,
        focus=_focus(book),
        rows=rows,
        rest=len(book.rows) - len(rows),
        counts=book.by_rating(rows),
        bars=bars,
        line=next((b.y - 12 for b in bars if b.off), None),
        height=len(bars) * _BAR + _GAP,
        changes=book.changes,
        articles=articles[:8],
        article_count=len(articles),
        months=months,
        sizes=sizes,
    )


def _new(book: Book) -> list[Standing]:
    """What this edition publishes, by id."""
    return [s for s in book.standings.values() if s.snapshot.at == book.edition.prepared.at]


def headline(book: Book) -> str:
    """What this release brings, in a sentence or two."""
    edition = book.edition
    new = [s for s in _new(book) if s.snapshot.number == 1]
    changed = len(_new(book)) - len(new)
    if not new:
        if changed:
            return f"{capital(display.counted(changed, 'verdict'))} changed."
        return "Nothing new was published." if book.rows else "No verdict stands."
    after = f" {capital(display.counted(changed, 'verdict'))} changed." if changed else ""
    ratings = [edition.rating(s.snapshot.verdict.rating) for s in new]
    said = f"{capital(display.counted(len(new), 'statement'))} checked"
    if len(new) == 1:
        return f"{said}: {ratings[0].label.lower()}.{after}"
    up = sum(holds(rating, edition.scheme) for rating in ratings)
    if up == len(new):
        return f"{said}. All hold up.{after}"
    some = f" {capital(display.in_words(up))} {'holds' if up == 1 else 'hold'} up." if up else ""
    return f"{said}.{some}{after}"


@dataclass(frozen=True, slots=True)
class Focus:
    """The verdict a release opens with: its row, the version shown, its working if any, else the words it is about."""

    row: Row
    standing: Standing
    working: sums.Shown | None
    said: Sequence[Piece]


def _focus(book: Book) -> Focus | None:
    """The newest verdict: one with a sum before one with other working before one without."""
    if not book.rows:
        return None
    newest = [row for row in book.rows if row.at == book.rows[0].at and not row.rechecking] or book.rows[:1]
    found = [(row, book.standings[row.claim]) for row in newest]
    drawn = [(r, s, sums.shown(s.case.suggestion) if s.case.suggestion else None) for r, s in found]
    row, standing, working = min(drawn, key=lambda d: (0 if d[2] and d[2].parts else 1 if d[2] else 2, d[0].claim))
    return Focus(row, standing, working, said(book.edition, standing.case))


def _bars(book: Book) -> list[Bar]:
    counts = book.by_rating(book.rows)
    most = max((number for _, number in counts), default=0) or 1
    total = sum(number for _, number in counts) or 1
    return [
        Bar(
            rating,
            slug(rating),
            number,
            f"{number * 100 / total:.1f}",
            n * _BAR + (_GAP if rating.value is None else 0),
            f"{number * 100 / most:.1f}",
            rating.value is None,
        )
        for n, (rating, number) in enumerate(sorted(counts, key=lambda c: c[0].value is None))
    ]


def _months(book: Book) -> list[Month]:
    calendar = display.Calendar(book.edition.site.timezone)
    groups: dict[str, list[Row]] = {}
    for row in book.rows:
        groups.setdefault(calendar.month(row.at), []).append(row)
    return [Month(f"archive-{key}.html", calendar.day(key).words, tuple(rows)) for key, rows in groups.items()]
