"""What the newsroom's facts suggest about a claim: fits, off or unclear, with the working; or a note why nothing can be said.

It never decides, and it never takes today for a date that an article does not have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from claims.facts import figures, times
from claims.facts.finding import Finding
from claims.facts.relevance import Checkable, facts_about
from claims.records import Fact, Note, Quantity, Suggestion

NO_FACT = "no-fact"
DATE_NEEDED = "date-needed"


def for_claim(claim: Checkable, facts: Iterable[Fact], on: date | None, context: str = "") -> Suggestion | Note:
    """What `facts` suggest about a claim of an article dated `on` (None: undated).

    `context` are words around the claim (title, paragraph) that may name its subject where the statement does not. Of several
    findings the gravest is given: off, then unclear, then fits. Notes are date-needed, ambiguous, no-fact-then or no-fact.
    """
    # Facts on other subjects are put aside once: most claims meet none, and every rule would ask again.
    words = f"{claim.statement} {context}"
    known = facts_about(words, facts)
    answers = list(_answers(claim, known, on, context))
    findings = [answer for answer in answers if isinstance(answer, Finding)]
    if findings:
        return max(findings, key=lambda finding: finding.gravity).suggestion
    notes = [answer for answer in answers if isinstance(answer, Note)]
    return min(notes, key=lambda note: note.code != DATE_NEEDED) if notes else _nothing(claim, on)


def _answers(claim: Checkable, facts: tuple[Fact, ...], on: date | None, context: str) -> Iterator[Finding | Note]:
    for quantity in claim.quantities:
        found = _for_quantity(claim, quantity, facts, on, context)
        if found is not None:
            yield found
    dated = times.day(claim, facts, context)
    if dated is not None:
        yield dated


def _for_quantity(
    claim: Checkable, quantity: Quantity, facts: tuple[Fact, ...], on: date | None, context: str
) -> Finding | Note | None:
    note: Note | None = None
    for rule in (times.age, figures.direct, figures.change, figures.total, times.span):
        found = rule(claim, quantity, facts, on, context)
        if isinstance(found, Finding):
            return found
        note = note or found
    return note


def _nothing(claim: Checkable, on: date | None) -> Note:
    lead = times.possible(claim, on)
    return Note(
        NO_FACT, f"{lead}; no reference fact speaks about it." if lead else "No reference fact speaks about this."
    )
