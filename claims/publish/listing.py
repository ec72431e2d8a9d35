"""What several pages list: verdicts as rows, changes as entries, articles with their claims in order. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from claims.ledger.state import ArticleRecord, Case
from claims.markup import plain
from claims.publish.coverage import Coverage, coverage
from claims.publish.edition import Edition, Standing, standings
from claims.records import Rating
from claims.tables.columns import MERGES
from claims.text import first_words, shorten
from claims.vocabulary import Mode, VerdictStatus

CHANGED = {
    "correction": "corrected",
    "clarification": "clarified",
    "update": "updated",
    "withdrawn": "withdrawn",
    **{kind: kind for kind in MERGES},
}
_MODES = {Mode.QUOTED.value: "quoted", Mode.REPORTED.value: "reported", Mode.NONE.value: ""}


@dataclass(frozen=True, slots=True)
class Row:
    """One verdict in a list."""

    claim: str
    page: str
    statement: str
    rating: Rating
    claimant: str
    mode: str
    article: str
    article_page: str
    at: str
    rechecking: bool
    change: str | None
    change_anchor: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """One change that readers could see; `new` is None where the verdict was withdrawn. `old_file` lies in claims/."""

    anchor: str
    kind: str
    date: str
    claim: str
    statement: str
    old: Rating
    new: Rating | None
    explanation: str | None
    from_version: int
    to_version: int
    replaced: bool = True

    @property
    def old_file(self) -> str:
        """The page of the version before: the claim's own where that version is shown again, as after a merge undone."""
        return f"{self.claim}.v{self.from_version}.html" if self.replaced else f"{self.claim}.html"


@dataclass(frozen=True)
class Printed:
    """One article that has a published claim: its claims in order of their place, and how its figures are covered."""

    record: ArticleRecord
    standings: tuple[Standing, ...]
    others: tuple[Case, ...]

    @property
    def page(self) -> str:
        """The article's page, from the top of the release."""
        return f"articles/{self.record.id}.html"

    @property
    def title(self) -> str:
        """Its title, or its first words."""
        return self.record.title or first_words(plain(self.record.text[:2000]))

    @cached_property
    def coverage(self) -> Coverage:
        """How its numbers and dates are covered."""
        return coverage(self.record, [*(s.case for s in self.standings), *self.others])

    def number(self, claim: str) -> int:
        """The claim's number in the article, from 1 in order of place."""
        return next(n for n, s in enumerate(self.standings, 1) if s.id == claim)


@dataclass(frozen=True)
class Book:
    """An edition put in order, made once and read by every page."""

    edition: Edition
    standings: dict[str, Standing]
    articles: dict[str, Printed]
    changes: tuple[Change, ...]

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The verdicts that stand, newest first, and by id where published together."""
        live = [s for s in self.standings.values() if s.status in (VerdictStatus.PUBLISHED, VerdictStatus.RECHECKING)]
        return tuple(self.row(s) for s in sorted(live, key=lambda s: s.snapshot.at, reverse=True))

    @cached_property
    def merged(self) -> dict[str, list[Standing]]:
        """The merged claims by the claim that their readers are led to."""
        found: dict[str, list[Standing]] = {}
        for standing in self.standings.values():
            if standing.merged_into is not None:
                found.setdefault(standing.merged_into, []).append(standing)
        return found

    def row(self, standing: Standing) -> Row:
        """One verdict as a row."""
        article = self.articles[standing.case.article]
        last = next((c for c in self.changes if c.claim == standing.id), None)
        return Row(
            claim=standing.id,
            page=standing.page,
            statement=standing.snapshot.statement,
            rating=self.edition.rating(standing.snapshot.verdict.rating),
            claimant=claimant(standing),
            mode=mode(standing),
            article=shorten(article.title, 60),
            article_page=article.page,
            at=standing.snapshot.at,
            rechecking=standing.status is VerdictStatus.RECHECKING,
            change=CHANGED[last.kind] if last else None,
            change_anchor=last.anchor if last else None,
        )

    def by_rating(self, rows: Iterable[Row]) -> list[tuple[Rating, int]]:
        """How many of `rows` have each rating: the scheme's in its order, then those of older schemes together."""
        labels = [row.rating.label for row in rows]
        known = [(r, labels.count(r.label)) for r in self.edition.scheme.ratings]
        rest = len(labels) - sum(number for _, number in known)
        return [*known, *([(Rating("other", "Older schemes", None, ""), rest)] if rest else [])]


def claimant(standing: Standing) -> str:
    """Who says it, as the published table has it."""
    return str(standing.row["claimant"] or "Publisher not recorded")


def mode(standing: Standing) -> str:
    """`quoted`, `reported`, or nothing where the article speaks in its own voice."""
    return _MODES[standing.case.found.mode.value]


def book(edition: Edition) -> Book:
    """The edition in order. Raises ValueError where its tables and cases do not fit each other."""
    found = standings(edition)
    changes = sorted((_change(edition, found, row) for row in edition.rows("corrections")), key=lambda c: c.anchor)
    return Book(edition, found, _printed(edition, found), tuple(sorted(changes, key=lambda c: c.date, reverse=True)))


def _printed(edition: Edition, found: dict[str, Standing]) -> dict[str, Printed]:
    groups: dict[str, list[Standing]] = {}
    for standing in found.values():
        groups.setdefault(standing.case.article, []).append(standing)
    others: dict[str, list[Case]] = {}
    for case in sorted(edition.cases.values(), key=lambda c: c.id):
        if case.id not in found:
            others.setdefault(case.article, []).append(case)
    return {
        key: Printed(
            edition.articles[key],
            tuple(sorted(groups[key], key=lambda s: (s.case.found.start, s.case.found.end, s.id))),
            tuple(others.get(key, ())),
        )
        for key in sorted(groups)
    }


def _anchor(claim: str, kind: str, before: int, after: int, date: str) -> str:
    """A name within the page; one version may be merged and restored more than once, so those carry their time."""
    again = "-" + "".join(c for c in date if c.isdigit()) if kind in MERGES else ""
    return f"{claim}-{kind}-{before}-{after}{again}"


def _change(edition: Edition, found: dict[str, Standing], row: dict[str, str | int | None]) -> Change:
    claim, kind = str(row["claim_id"]), str(row["class"])
    before, after = int(row["from_version"] or 0), int(row["to_version"] or 0)
    return Change(
        anchor=_anchor(claim, kind, before, after, str(row["date"])),
        kind=kind,
        date=str(row["date"]),
        claim=claim,
        statement=found[claim].snapshot.statement,
        old=edition.rating(str(row["old_rating"])),
        new=None if row["new_rating"] is None else edition.rating(str(row["new_rating"])),
        explanation=None if row["explanation"] is None else str(row["explanation"]),
        from_version=before,
        to_version=after,
        replaced=any(s.number == before for s in found[claim].replaced),
    )
