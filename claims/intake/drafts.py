"""What a reader hands over: drafts of articles, and the parts it could not take, each with what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from claims import identity
from claims.records import Article
from claims.urls import canonical

WHOLE_FILE = "whole file"


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article as a file gave it. `text` is what offsets count; `notes` are doubts, a line each; `where` is its place."""

    text: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    rights: str | None = None
    notes: tuple[str, ...] = ()
    where: str = WHOLE_FILE


@dataclass(frozen=True, slots=True)
class RejectedPart:
    """A part of a file that was not taken: where ("line 3"), what is wrong, what to do."""

    where: str
    what: str
    fix: str


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What one file held, in its order."""

    drafts: tuple[ArticleDraft, ...]
    rejected: tuple[RejectedPart, ...] = ()


class Reader(Protocol):
    """One format. `suffixes` are what its files are called; both methods look at nothing but their arguments."""

    name: str
    suffixes: tuple[str, ...]

    def recognises(self, name: str, head: bytes) -> bool:
        """Whether a file of this name that begins with `head` is of this format."""
        ...

    def read(self, name: str, data: bytes, today: date | None) -> ReadResult:
        """The articles of a file. Raises InputRejected where nothing of it can be taken."""
        ...


def article_of(draft: ArticleDraft, taken: Callable[[str], bool]) -> Article:
    """The article of a draft. Its id comes from its canonical address, else from its text; `taken` knows ids in use.

    The caller looks for an article of the same address or text first: an id that is taken is passed over here.
    """
    digest = identity.sha256(draft.text.encode())
    return Article(
        id=identity.mint("art", canonical(draft.url) if draft.url else digest, taken=taken),
        text=draft.text,
        text_sha256=digest,
        title=draft.title,
        publisher=draft.publisher,
        author=draft.author,
        published=draft.published,
        url=draft.url,
        rights=draft.rights,
    )
