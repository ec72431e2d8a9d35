"""What is known about an article, cleaned one field at a time: a value that cannot be used is left out, with a note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from claims.intake.drafts import WHOLE_FILE, ArticleDraft
from claims.text import has_hidden, mixed_words, reorders, shorten, trim, visible
from claims.urls import UrlRefused, parse

FIELDS = ("title", "author", "publisher", "published", "url", "rights")
ALIASES = {"date": "published"}
LONG_WORDS = 50_000
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_ISO = re.compile(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})(?:[T ][0-9:.,+Zz -]*)?")
_NAMED = (
    re.compile(rf"(?:[A-Za-z]{{3,9}},? )?(?P<d>[0-9]{{1,2}}) {_MONTH},? (?P<y>[0-9]{{4}})"),
    re.compile(rf"(?:[A-Za-z]{{3,9}},? )?{_MONTH} (?P<d>[0-9]{{1,2}}),? (?P<y>[0-9]{{4}})"),
)
_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip


@dataclass(slots=True)
class Known:
    """The fields of one article as they are gathered, with a note for each doubt."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    rights: str | None = None
    notes: list[str] = field(default_factory=list)


def day_of(words: str) -> date | None:
    """The day that `words` name without doubt: ISO (a time after it is cut off), or with the month in English letters."""
    match = _ISO.fullmatch(words)
    if match:
        return _day(int(match["y"]), int(match["m"]), int(match["d"]))
    for shape in _NAMED:
        match = shape.fullmatch(" ".join(words.split()))
        if match:
            return _day(int(match["y"]), _month(match["month"].lower()), int(match["d"]))
    return None


def _month(name: str) -> int:
    if name in _MONTH_NAMES:
        return _MONTH_NAMES.index(name) + 1
    return _MONTHS.index(name[:3]) + 1 if name in (*_MONTHS, "sept") else 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def known_from(raw: Mapping[str, str], today: date | None) -> Known:
    """The cleaned fields of `raw` (keys of FIELDS). A future day is kept and noted; what cannot be used is left out."""
    known = Known()
    for key in ("title", "author", "publisher", "rights"):
        value = trim(raw.get(key, "")) or None
        setattr(known, key, value)
        if value and has_hidden(value):
            known.notes.append(f"The {key} holds hidden characters: {shorten(visible(value))}")
    _set_published(known, trim(raw.get("published", "")), today)
    _set_url(known, trim(raw.get("url", "")))
    return known


def _set_published(known: Known, words: str, today: date | None) -> None:
    if not words:
        known.notes.append("No date of publication: what depends on it waits until somebody supplies it.")
        return
    known.published = day_of(words)
    if known.published is None:
        known.notes.append(f"The date “{shorten(visible(words), 40)}” cannot be read: write it as 2021-01-04.")
    elif today and known.published > today:
        known.notes.append(f"The date of publication, {known.published}, lies in the future.")


def _set_url(known: Known, words: str) -> None:
    if not words:
        return
    try:
        url = parse(words)
    except UrlRefused as refusal:
        known.notes.append(f"{refusal.what} It was left out. {refusal.fix}")
        return
    known.url = url.text
    if url.note:
        known.notes.append(url.note)


def _odd_letters(shown: tuple[str, ...]) -> Iterator[str]:
    """What to say of letters in fields and text that a reader does not see as they are."""
    if reorders(shown[-1]):
        yield "The text holds characters that hide or reorder what one reads; they are kept, and shown on the pages."
    mixed = dict.fromkeys(word for words in shown for word in mixed_words(words))
    if mixed:
        yield f"Words that mix letters of two alphabets: {shorten(', '.join(mixed))}"


def draft_of(
    text: str,
    raw: Mapping[str, str],
    notes: tuple[str, ...],
    today: date | None,
    where: str = WHOLE_FILE,
    heading: str | None = None,
) -> ArticleDraft:
    """The draft of a text with the fields `raw` (keys of FIELDS), cleaned; `heading` is its title where they name none.

    A future day is kept and noted; what cannot be used is left out and noted. A very long text is noted, never cut.
    """
    known = known_from(raw, today)
    words = text.count(" ") + text.count("\n") + 1
    shown = (known.title or heading or "", known.author or "", known.publisher or "", text)
    length = (f"A long article: about {words:,} words.",) if words >= LONG_WORDS else ()
    return ArticleDraft(
        text=text,
        title=known.title or heading,
        publisher=known.publisher,
        author=known.author,
        published=known.published,
        url=known.url,
        rights=known.rights,
        notes=(*notes, *known.notes, *length, *_odd_letters(shown)),
        where=where,
    )
