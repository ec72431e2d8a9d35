"""The claims whose article was changed under them, as the ledger has it now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claims.desk.desk import Desk
from claims.ledger.changed import Changed, changed, what_became
from claims.ledger.state import ArticleRecord, Case
from claims.vocabulary import State

_ENDED = (State.DISMISSED, State.MERGED, State.WITHDRAWN)


def changed_words(desk: Desk, cases: Iterable[Case], articles: Mapping[str, ArticleRecord]) -> dict[str, Changed]:
    """What became of the words of each claim that is worked on or published, by claim; of most, nothing did."""
    found = {c.id: what for c in cases if c.state not in _ENDED and (what := _of(c, articles))}
    return {claim: changed(what, desk.store.events(claim)) for claim, what in found.items()}


def _of(case: Case, articles: Mapping[str, ArticleRecord]) -> str | None:
    article = articles.get(case.article)
    return what_became(case, article) if article else None
