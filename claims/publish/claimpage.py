"""The page of one claim: the verdict first, then the words, the working, the evidence and everything that happened.

What is not public yet stays out: a new rating before it is published, notes, drafts and whom somebody waits for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from claims.ledger.changed import GONE, what_became
from claims.ledger.history import INSIDE, HistoryLine
from claims.ledger.state import Case, Snapshot
from claims.publish import display, sums
from claims.publish.edition import Edition, Standing
from claims.publish.environment import page
from claims.publish.listing import Book, Change, Printed
from claims.publish.marks import said
from claims.text import capital
from claims.vocabulary import Modality, Mode, Role, VerdictStatus

# After the last publication only these are public before the next one.
_OPEN_ACTS = ("Reopened", "Withdrawn")
_REVIEWERS_ACTS = ("Rated", "Drop", "Duplicate", "Taken back", "Reworded", "Added")
_TO_WHOM = re.compile(r"to ([^\s,]+)(?:, due (.+))?")
_AS_OF = re.compile(r"as of ([0-9]{4}(?:-[0-9]{2}){0,2})")


@dataclass(frozen=True, slots=True)
class Signed:
    """A person under a verdict: name, and the role in which they acted."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the history as readers see it."""

    at: str
    act: str
    words: str
    state: str
    version: int
    hash: str
    machine: bool
    settled: bool


def claim_pages(book: Book) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of every claim's page, and of a page for each version that no longer stands."""
    for standing in book.standings.values():
        article = book.articles[standing.case.article]
        if standing.status is VerdictStatus.MERGED:
            yield standing.page, _redirect(book, standing)
        else:
            yield standing.page, _page(book, standing, article, standing.snapshot, standing.status.value)
        for old in standing.replaced:
            yield f"claims/{standing.id}.v{old.number}.html", _page(book, standing, article, old, "old")


def _redirect(book: Book, standing: Standing) -> bytes:
    target = book.standings.get(standing.merged_into or "")
    return page(
        "redirect.html.j2",
        book.edition,
        root="../",
        here="verdicts",
        claim=standing.id,
        statement=standing.snapshot.statement,
        into=standing.merged_into,
        target=target,
        withdrawn=target is not None and target.status is VerdictStatus.WITHDRAWN,
        was=book.edition.rating(standing.snapshot.verdict.rating),
        rating=book.edition.rating(target.snapshot.verdict.rating) if target else None,
        versions=standing.replaced,
    )


def _page(book: Book, standing: Standing, article: Printed, snapshot: Snapshot, notice: str) -> bytes:
    edition, case = book.edition, standing.case
    changes = [c for c in book.changes if c.claim == case.id]
    told = [] if notice == "old" else history(edition, standing)
    rating = edition.rating(snapshot.verdict.rating)
    file = f"{case.id}.v{snapshot.number}.html" if notice == "old" else f"{case.id}.html"
    return page(
        "claim.html.j2",
        edition,
        root="../",
        here="verdicts",
        claim=case,
        snapshot=snapshot,
        after=next((s for s in case.snapshots if s.number == snapshot.number + 1), None),
        first=case.snapshots[0],
        status=standing.status.value,
        notice=notice,
        rating=rating,
        number=article.number(case.id),
        article=_article(article),
        withdrawal=case.withdrawals[-1] if case.withdrawals else None,
        loud=_loud(changes, snapshot, notice),
        said=said(edition, case),
        voice=_voice(case, snapshot),
        gone=what_became(case, article.record) == GONE,
        mode=_mode(case),
        quantities=_quantities(edition, case),
        rated=signed(edition, snapshot.rated_by, Role.REVIEWER),
        approved=signed(edition, snapshot.approved_by, Role.EDITOR),
        working=None if notice == "old" or case.suggestion is None else sums.shown(case.suggestion),
        evidence=_evidence(snapshot),
        same_scheme=(snapshot.verdict.scheme, snapshot.verdict.scheme_version)
        == (edition.scheme.name, edition.scheme.version),
        history=told,
        proof=told[-1].hash if told else None,
        changes=[] if notice == "old" else changes,
        merged=() if notice == "old" else book.merged.get(case.id, ()),
        versions=() if notice == "old" else standing.replaced,
        address=f"{edition.site.url.rstrip('/')}/claims/{file}" if edition.site.url else f"claims/{file}",
    )


def _article(article: Printed) -> dict[str, Any]:
    record = article.record
    return {
        "page": article.page,
        "title": article.title,
        "publisher": record.publisher,
        "published": record.published,
        "url": record.url,
    }


def _loud(changes: list[Change], snapshot: Snapshot, notice: str) -> Change | None:
    """The correction that gave the claim another rating in the version shown: its notice goes on top."""
    if notice != VerdictStatus.PUBLISHED.value:
        return None
    return next(
        (c for c in changes if c.new and c.new != c.old and c.from_version < c.to_version == snapshot.number), None
    )


def signed(edition: Edition, person: str, role: Role) -> Signed:
    """Who stands under a verdict, in the role the act needed where they have it, else in the first they have."""
    found = edition.people.get(person)
    roles = sorted(found.roles) if found else []
    return Signed(edition.person(person), role.value if role.value in roles or not roles else roles[0])


def _quantities(edition: Edition, case: Case) -> list[str]:
    text = edition.articles[case.article].texts[case.revision]
    return [display.quantity_words(q, q.span.of(text)) for q in case.found.quantities]


def _mode(case: Case) -> str:
    return {Mode.QUOTED: "Quoted", Mode.REPORTED: "Reported", Mode.NONE: "Neither: the article says it itself"}[
        case.found.mode
    ]


def _voice(case: Case, snapshot: Snapshot) -> str:
    who = snapshot.speaker
    if who is None:
        told = "Nobody is quoted here: the article says it in its own voice."
    elif case.found.mode is Mode.QUOTED:
        told = f"The words are quoted: {who} is given as having said them."
    else:
        told = f"The article reports it of {who}, in its own words."
    firm = {
        Modality.ASSERTED: "",
        Modality.CONDITIONAL: " It is said under a condition, and we judged it so.",
        Modality.PREDICTED: " It is said of the future, and we judged what can be known of it now.",
        Modality.DENIED: " It is a denial, and we judged it as one.",
    }
    return told + firm[case.found.modality]


def _evidence(snapshot: Snapshot) -> str:
    verdict = snapshot.verdict
    counted = f"{capital(display.counted(len(verdict.sources), 'source'))}."
    return f"{counted} One publisher is enough here: {verdict.one_source}" if verdict.one_source else counted


def history(edition: Edition, standing: Standing) -> list[Told]:
    """The public lines of a claim's history: all up to its last publication, after that only that it was taken up again.

    What people note, draft or wait for is never among them.
    """
    lines = [line for line in edition.history.get(standing.id, ()) if line.act not in INSIDE]
    last = max((n for n, line in enumerate(lines) if line.settled), default=-1)
    return [_told(edition, line, n <= last) for n, line in enumerate(lines) if n <= last or line.act in _OPEN_ACTS]


def _told(edition: Edition, line: HistoryLine, past: bool) -> Told:
    words = _signed_words(edition, line, _spelled(edition, line.text) if past or line.act != "Reopened" else "")
    return Told(line.at, line.act, words, line.state, line.version, line.hash, line.machine, line.settled)


def _signed_words(edition: Edition, line: HistoryLine, text: str) -> str:
    """`by whom: why`, or `to whom, by whom` where the words lead on from the act."""
    if line.actor not in edition.people:
        return text
    role = Role.REVIEWER if line.act.startswith(_REVIEWERS_ACTS) else Role.EDITOR
    who = signed(edition, line.actor, role)
    by = f"by {who.name}, {who.role}{', who did not rate it' if line.act == 'Approved' else ''}"
    if not text:
        return by
    return f"{text}, {by}" if text.startswith(("to ", "as ")) else f"{by}: {text}"


def _spelled(edition: Edition, text: str) -> str:
    """The line's own words with names for ids and dates in words: `to ruth, due 2021-01-08`, `as of 2021-01-04`."""
    calendar = display.Calendar(edition.site.timezone)
    match = _TO_WHOM.fullmatch(text)
    if match and match[1] in edition.people:
        return f"to {edition.person(match[1])}" + (f", due {calendar.day(match[2]).words}" if match[2] else "")
    match = _AS_OF.fullmatch(text)
    return f"as of {calendar.day(match[1]).words}" if match else text
