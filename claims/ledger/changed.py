"""What became of a claim's exact words where its article was changed, and whether an editor has dealt with it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case
from claims.markup import plain

GONE, MOVED, BACK = "gone", "moved", "back"
_WORDS = {
    GONE: "The article was changed: these words no longer stand in it.",
    MOVED: "The article was changed: these words still stand in it, in another sentence.",
}
# What an editor who knows of it does; rating is none of these, because a reviewer's sheet may be of before.
_SETTLE = (e.Remarked, e.Reopened, e.SentBack, e.Published)


@dataclass(frozen=True, slots=True)
class Changed:
    """`what` became of the words, since when (ISO time, None: not known), and whether an editor acted on it since."""

    what: str
    at: str | None = None
    settled: bool = False

    @property
    def words(self) -> str:
        """It in a sentence."""
        return _WORDS[self.what]


def stands_in(quote: str, text: str) -> bool:
    """Whether exact words stand in a text, be they set or spaced otherwise."""
    return quote in text or _words(quote) in _words(text)


def _words(text: str) -> str:
    return " ".join(plain(text).split())


def what_became(case: Case, article: ArticleRecord) -> str | None:
    """`gone` or `moved`; None where the article's newest text has the claim as it was found."""
    if case.revision == article.revision:
        return None
    if not stands_in(case.found.quote, article.text):
        return GONE
    return MOVED if case.moved == MOVED else None


def changed(what: str, events: Iterable[e.Recorded]) -> Changed:
    """What became of a claim's words, dated and settled by the events of its stream."""
    at, settled = None, False
    for r in events:
        if isinstance(r.event, e.Moved):
            at, settled = r.at, False
        elif isinstance(r.event, _SETTLE):
            settled = at is not None
    return Changed(what, at, settled)
