"""What extraction did, for people and for programs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from claims.extract import languages
from claims.gate import Finding
from claims.ledger.changed import GONE, MOVED
from claims.vocabulary import State

_MOST = 5  # claims named in the report
_BECAME = {
    GONE: "its words are gone from the article's newer text",
    MOVED: "its words stand in another sentence of the article's newer text",
}
_HANDS = (State.PUBLISHED, State.ASSIGNED, State.WAITING, State.RATED, State.APPROVED, State.HELD)


@dataclass(frozen=True, slots=True)
class ExtractReport:
    """What one commit did; `blocked` are candidates that the gate held back, `unread` the languages of articles not read.

    `changed` are the claims whose words moved or went in a newer text: id, what became of them, and where the claim stands.
    """

    articles: int = 0
    claims: int = 0
    again: int = 0
    changed: tuple[tuple[str, str, str], ...] = ()
    not_checkable: int = 0
    set_aside: int = 0
    blocked: tuple[Finding, ...] = ()
    unread: tuple[str, ...] = ()

    def __add__(self, other: ExtractReport) -> ExtractReport:
        """Both reports as one."""
        return ExtractReport(
            self.articles + other.articles,
            self.claims + other.claims,
            self.again + other.again,
            self.changed + other.changed,
            self.not_checkable + other.not_checkable,
            self.set_aside + other.set_aside,
            self.blocked + other.blocked,
            self.unread + other.unread,
        )

    def lines(self) -> list[str]:
        """The report for people."""
        unread = [f"  {languages.kept(n, language)}" for language, n in sorted(Counter(self.unread).items())]
        if not self.articles:
            return ["Claims: nothing new to read", *unread]
        out = [
            f"Claims: {self.claims} found in {self.articles} article{'s' * (self.articles != 1)}, "
            f"{self.not_checkable} not checkable, set aside: {self.set_aside}"
        ]
        if self.again or self.changed:
            out.append(f"  {self.again} found again, {len(self.changed)} whose words moved or went")
        out += [f"  {claim}, {state}: {_BECAME[what]}" for claim, what, state in self._worked_on[:_MOST]]
        if len(self._worked_on) > _MOST:
            out.append(f"  and {len(self._worked_on) - _MOST} more, on board.html")
        return out + unread + [f"  blocked by {f.rule}: {f.found}; {f.fix}" for f in self.blocked]

    @property
    def _worked_on(self) -> list[tuple[str, str, str]]:
        """Those of the changed that somebody has or had in hand, published ones first."""
        return sorted((c for c in self.changed if c[2] in _HANDS), key=lambda c: c[2] != State.PUBLISHED)

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {
            "articles": self.articles,
            "claims": self.claims,
            "again": self.again,
            "moved": len(self.changed),
            "changed": [{"claim": claim, "what": what, "state": state} for claim, what, state in self.changed],
            "not_checkable": self.not_checkable,
            "set_aside": self.set_aside,
            "blocked": [{"rule": f.rule, "found": f.found, "fix": f.fix} for f in self.blocked],
            "unread": dict(Counter(self.unread)),
        }
