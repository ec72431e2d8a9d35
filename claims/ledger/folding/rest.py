"""How articles, lent sheets and the desk itself change."""

from __future__ import annotations

from dataclasses import replace

from claims.ledger import events as e
from claims.ledger.folding.dispatch import Folded, after
from claims.ledger.state import ArticleRecord, DeskRecord, Prepared, SheetRecord

# --- articles


def _article(state: Folded, r: e.Recorded) -> ArticleRecord:
    if not isinstance(state, ArticleRecord):
        raise ValueError(f"{r.event.TYPE} does not belong in the stream {r.stream}")
    return state


@after.register
def _(event: e.Revised, state: Folded, r: e.Recorded) -> Folded:
    article = _article(state, r)
    texts = {**article.texts, event.text_sha256: event.text}
    return replace(article, revision=event.text_sha256, texts=texts, source=event.source)


@after.register
def _(event: e.Appeared, state: Folded, r: e.Recorded) -> Folded:
    article = _article(state, r)
    return replace(article, urls=(*article.urls, event.url), url=article.url or event.url)


@after.register
def _(event: e.Described, state: Folded, r: e.Recorded) -> Folded:
    names = ("title", "publisher", "author", "published", "url", "rights")
    changes = {n: getattr(event, n) for n in names if getattr(event, n) is not None}
    return replace(_article(state, r), **changes)


@after.register
def _(event: e.Extracted, state: Folded, r: e.Recorded) -> Folded:
    article = _article(state, r)
    extracted = {**article.extracted, event.revision: event.key}
    return replace(article, extracted=extracted, set_aside=event.set_aside)


# --- sheets


@after.register
def _(event: e.Collected, state: Folded, r: e.Recorded) -> Folded:
    if not isinstance(state, SheetRecord):
        raise ValueError(f"{event.TYPE} does not belong in the stream {r.stream}")
    cells = dict(state.collected)
    for claim, edited in event.cells.items():
        cells[claim] = {**cells.get(claim, {}), **edited}
    return replace(
        state,
        collected=cells,
        collected_seq=r.seq,
        files=(*state.files, event.file_sha256),
        rejections=event.rejections,
        conflicts=event.conflicts,
    )


@after.register
def _(event: e.Answered, state: Folded, r: e.Recorded) -> Folded:
    if not isinstance(state, SheetRecord):
        raise ValueError(f"{event.TYPE} does not belong in the stream {r.stream}")
    # A long sheet has thousands of rows that came back, and as many of these events: each looks at its own claim's alone.
    of_claim = [x for x in state.rejections if x.claim == event.claim]
    gone = [x for x in of_claim if event.answers(x)]
    left = tuple(x for x in state.rejections if x.claim != event.claim or x not in gone)
    told = {(x.column, x.typed) for x in gone}
    waiting = {x.line for x in of_claim if x not in gone}
    conflicts = tuple(
        c for c in state.conflicts if c.claim != event.claim or ((c.column, c.theirs) not in told and c.line in waiting)
    )
    return replace(state, rejections=left, conflicts=conflicts)


# --- the desk


def _desk(state: Folded, r: e.Recorded) -> DeskRecord:
    if not isinstance(state, DeskRecord):
        raise ValueError(f"{r.event.TYPE} does not belong in the stream {r.stream}")
    return state


@after.register
def _(event: e.FileImported, state: Folded, r: e.Recorded) -> Folded:
    desk = _desk(state, r)
    return replace(desk, files={**desk.files, event.file_sha256: event.name})


@after.register
def _(event: e.ArticlesCollected, state: Folded, r: e.Recorded) -> Folded:
    desk = _desk(state, r)
    others = {person: rows for person, rows in desk.returned.items() if person != event.person}
    return replace(desk, returned={**others, event.person: event.rejections} if event.rejections else others)


@after.register
def _(event: e.ReleasePrepared, state: Folded, r: e.Recorded) -> Folded:
    desk = _desk(state, r)
    new = Prepared(r.seq, r.hash, r.at, event.publishes, event.held_back, event.fingerprint)
    return replace(desk, releases=(*desk.releases, new))


@after.register
def _(event: e.ReleasePublished, state: Folded, r: e.Recorded) -> Folded:
    desk = _desk(state, r)
    done = tuple(replace(p, release=event.release) if p.seq == event.prepared else p for p in desk.releases)
    return replace(desk, releases=done)
