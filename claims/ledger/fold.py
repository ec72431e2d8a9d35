"""Events become state, and nothing else does. The same events always fold to the same state.

Works for the four kinds of streams: claims (`clm-`), articles (`art-`), sheets (`sht-`) and `desk`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from claims.ledger import events as e
from claims.ledger.folding import rest, second  # noqa: F401 (their cases register themselves)
from claims.ledger.folding.claims import snapshot
from claims.ledger.folding.dispatch import Folded, after
from claims.ledger.state import ArticleRecord, Case, DeskRecord, SheetRecord
from claims.records import Candidate
from claims.vocabulary import State

__all__ = ["Folded", "fold", "replay", "snapshot"]


def fold(state: Folded | None, recorded: e.Recorded) -> Folded:
    """The state after one more event of its stream. Raises ValueError where an event cannot follow that state."""
    new = _begin(recorded) if state is None else after(recorded.event, state, recorded)
    return replace(new, version=recorded.version)


def replay(recorded: Iterable[e.Recorded]) -> dict[str, Folded]:
    """Every stream's state, from nothing but events in order."""
    states: dict[str, Folded] = {}
    for one in recorded:
        states[one.stream] = fold(states.get(one.stream), one)
    return states


def _begin(r: e.Recorded) -> Folded:
    match r.event:
        case e.Proposed(article, revision, found):
            return _new_case(r, article, revision, found)
        case e.Added(article, revision, found):
            return replace(_new_case(r, article, revision, found), added_by=r.actor, touched=True)
        case e.Taken():
            return _new_article(r.event, r)
        case e.Lent(person, day, claims, published):
            return SheetRecord(r.stream, 1, person, day, r.seq, claims, published)
        case e.FileImported() | e.ReleasePrepared() | e.ArticlesCollected():
            return after(r.event, DeskRecord(), r)
    raise ValueError(f"{r.event.TYPE} cannot open the stream {r.stream}")


def _new_case(r: e.Recorded, article: str, revision: str, found: Candidate) -> Case:
    speaker = found.speaker.name if found.speaker else None
    return Case(r.stream, 1, State.NEW, article, revision, found, found.statement, speaker, opened=r.at, since=r.at)


def _new_article(t: e.Taken, r: e.Recorded) -> ArticleRecord:
    return ArticleRecord(
        r.stream,
        1,
        t.text_sha256,
        {t.text_sha256: t.text},
        t.title,
        t.publisher,
        t.author,
        t.published,
        t.url,
        t.rights,
        t.language,
        r.at,
        t.source,
        (t.url,) if t.url else (),
        t.notes,
    )
