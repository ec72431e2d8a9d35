"""A release that the gate let through is finished, by whoever comes next: staged, switched, written down.

Publishing itself ends with this, so a crash between two steps is healed by running anything again, to the same bytes.
"""

from __future__ import annotations

from claims.desk.desk import Desk
from claims.ledger import events as e
from claims.ledger.fold import replay
from claims.ledger.state import ArticleRecord, Case, Prepared


def pending(desk: Desk) -> Prepared | None:
    """The release that was prepared and is not published yet."""
    releases = desk.store.desk().releases
    return releases[-1] if releases and releases[-1].release is None else None


def finish_release(desk: Desk) -> str | None:
    """Stages and switches the pending release, then appends that it is published. Its id, or None where none was pending.

    The caller holds the desk's lock. Raises StorageFault where the disk refuses; the last release stays live.
    """
    prepared = pending(desk)
    if prepared is None:
        return None
    # Rendering needs pandas and Jinja2, which most commands never load.
    from claims.desk.editions import compose, history_of
    from claims.publish.pages import render
    from claims.publish.release import prune, stage, switch

    cases, articles = _state_at(desk, prepared.seq)
    shown = [i for i, c in cases.items() if c.snapshots or i in prepared.publishes]
    edition = compose(desk, prepared, cases, articles, history_of(desk, shown, prepared.seq))
    published = desk.config.published
    release = stage(render(edition), desk.config.private / "staging", published / "releases")
    switch(published, release)
    numbers = {i: len(edition.cases[i].snapshots) for i in prepared.publishes}
    drafts = [
        e.Draft(i, desk.store.version(i), "desk", (e.Published(numbers[i], prepared.at),)) for i in prepared.publishes
    ]
    done = e.Draft("desk", desk.store.version("desk"), "desk", (e.ReleasePublished(prepared.seq, release),))
    desk.store.append([*drafts, done], desk.now())
    prune(published, desk.config.keep_releases)
    return release


def _state_at(desk: Desk, seq: int) -> tuple[dict[str, Case], dict[str, ArticleRecord]]:
    if desk.store.head()[0] == seq:
        return {c.id: c for c in desk.store.cases()}, {a.id: a for a in desk.store.articles()}
    states = replay(desk.store.events(upto=seq)).values()
    cases = {s.id: s for s in states if isinstance(s, Case)}
    return cases, {s.id: s for s in states if isinstance(s, ArticleRecord)}
