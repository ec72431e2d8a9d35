"""Events that are not appended yet, folded over the ledger: what a sheet's later rows see of its earlier ones.

The same code serves a dry run: it stops before the append.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.desk.desk import Desk
from claims.ledger import events as e
from claims.ledger.fold import fold
from claims.ledger.state import Case


class Overlay:
    """The claims as they stand with all drafts so far."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._cases: dict[str, Case] = {}
        self.drafts: list[e.Draft] = []

    def read(self, claims: Iterable[str]) -> None:
        """Reads claims that will be asked for, all at once."""
        self._cases |= {c.id: c for c in self._desk.store.cases(among=[c for c in claims if c not in self._cases])}

    def case(self, claim: str) -> Case | None:
        """One claim with its drafts applied."""
        return self._cases.get(claim) or self._desk.store.case(claim)

    def known(self, stream: str) -> bool:
        """Whether an id is in use, in the ledger or in a draft."""
        return stream in self._cases or self._desk.store.version(stream) > 0

    def cases_of(self, article: str) -> list[Case]:
        """The claims of one article, drafts applied and included."""
        stored = {c.id: c for c in self._desk.store.cases(article)}
        return list({**stored, **{i: c for i, c in self._cases.items() if c.article == article}}.values())

    def preview(self, case: Case | None, claim: str, actor: str, events: Sequence[e.Event]) -> Case:
        """The claim after these events, nothing kept."""
        now = self._desk.now()
        version = case.version if case else 0
        state: object = case
        for n, event in enumerate(events, start=1):
            state = fold(state, e.Recorded(0, claim, version + n, now, actor, event, "", ""))  # type: ignore[arg-type]
        if not isinstance(state, Case):
            raise ValueError(f"{claim} is no claim")
        return state

    def add(self, case: Case | None, claim: str, actor: str, events: Sequence[e.Event]) -> None:
        """Keeps these events as a draft on top of `case` (None: a new claim)."""
        if not events:
            return
        self._cases[claim] = self.preview(case, claim, actor, events)
        self.drafts.append(e.Draft(claim, case.version if case else 0, actor, tuple(events)))

    def flush(self) -> list[e.Draft]:
        """The drafts so far, to be appended; the folded claims stay."""
        drafts, self.drafts = self.drafts, []
        return drafts
