"""What a rule hands back: a suggestion and the facts it rests on; the sentence every summary ends with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.facts.relevance import names_subject
from claims.records import Fact, Note, Suggestion, Working
from claims.vocabulary import Outcome


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's answer."""

    suggestion: Suggestion

    @property
    def gravity(self) -> int:
        """How much a person should see it first: off, then unclear, then fits."""
        return (Outcome.FITS, Outcome.UNCLEAR, Outcome.OFF).index(self.suggestion.outcome)


def conclude(outcome: Outcome, lead: str, working: Working, *facts: Fact) -> Finding:
    """A finding whose summary is `lead`, marked as coming from facts."""
    return Finding(Suggestion(outcome, f"{lead} [facts].", working, tuple(dict.fromkeys(f.row for f in facts))))


def date_needed(what: str) -> Note:
    """The note on a claim that only the article's date could settle."""
    return Note("date-needed", f"Date needed: without the article's date {what}. Fill it in articles.csv.")


def about(statement: str, facts: Iterable[Fact], context: str) -> Sequence[Fact]:
    """The facts whose subject the statement names; where it names none, those that the context names."""
    facts = tuple(facts)
    return [f for f in facts if names_subject(statement, f)] or [
        f for f in facts if context and names_subject(context, f)
    ]
