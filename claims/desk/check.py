"""Open claims are held against the desk's facts. The machine suggests, with its working; it never decides.

A suggestion is written down only where it differs from the last one, so a fact corrected today shows today.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from claims.desk.desk import Desk
from claims.facts import suggest
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case
from claims.records import Candidate, Fact, Note, Suggestion
from claims.sheets.paragraph import paragraph
from claims.vocabulary import Outcome, State

OPEN = (State.NEW, State.ASSIGNED, State.WAITING)


@dataclass(frozen=True, slots=True)
class Question:
    """One claim, as worded now, to hold against the facts: its article's day (None: undated) and the words around it."""

    claim: str
    version: int
    found: Candidate
    on: date | None
    context: str
    suggestion: Suggestion | None
    doubt: Note | None


@dataclass(frozen=True, slots=True)
class CheckBatch:
    """Claims to check together, with all facts."""

    questions: tuple[Question, ...]
    facts: tuple[Fact, ...]

    @property
    def label(self) -> str:
        """What an operator sees of it."""
        return f"{len(self.questions)} claims against {len(self.facts)} facts"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the facts suggest about one claim."""

    question: Question
    said: Suggestion | Note


@dataclass(frozen=True, slots=True)
class CheckReport:
    """How many claims fit, are off, are unclear, or found no fact; `news` is how many differ from before."""

    fits: int = 0
    off: int = 0
    unclear: int = 0
    nothing: int = 0
    news: int = 0

    def __add__(self, other: CheckReport) -> CheckReport:
        """Both reports as one."""
        return CheckReport(
            self.fits + other.fits,
            self.off + other.off,
            self.unclear + other.unclear,
            self.nothing + other.nothing,
            self.news + other.news,
        )

    def lines(self) -> list[str]:
        """The report for people."""
        return [
            f"Suggestions: {self.fits} fit, {self.off} are off, {self.unclear} unclear, "
            f"{self.nothing} without a fact; {self.news} new or changed"
        ]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {
            "fits": self.fits,
            "off": self.off,
            "unclear": self.unclear,
            "nothing": self.nothing,
            "news": self.news,
        }


def plan(desk: Desk, size: int = 500) -> list[CheckBatch]:
    """The open claims, `size` to a batch."""
    articles = {a.id: a for a in desk.store.articles()}
    asked = [_question(c, articles[c.article]) for c in desk.store.cases() if c.state in OPEN]
    facts = desk.facts() if asked else ()
    return [CheckBatch(tuple(asked[n : n + size]), facts) for n in range(0, len(asked), size)]


def _question(case: Case, article: ArticleRecord) -> Question:
    on = date.fromisoformat(article.published) if article.published else None
    around = paragraph(article.texts[case.revision], case.found.start, case.found.end)
    context = f"{article.title or ''}\n{around}"
    found = replace(case.found, statement=case.statement)
    return Question(case.id, case.version, found, on, context, case.suggestion, case.doubt)


def compute(batch: CheckBatch) -> tuple[Answer, ...]:
    """Asks the facts about each claim. Pure."""
    return tuple(Answer(q, suggest.for_claim(q.found, batch.facts, q.on, q.context)) for q in batch.questions)


def commit(desk: Desk, result: Iterable[Answer]) -> CheckReport:
    """Writes down what differs from before."""
    report = CheckReport()
    result = list(result)
    with desk.store.lock():
        drafts: list[e.Draft] = []
        versions = desk.store.versions(answer.question.claim for answer in result)
        for answer in result:
            report += _counted(answer)
            said = answer.said
            event = e.Suggested(said) if isinstance(said, Suggestion) else e.Suggested(None, said)
            q = answer.question
            if (event.suggestion, event.doubt) != (q.suggestion, q.doubt) and versions.get(q.claim) == q.version:
                drafts.append(e.Draft(q.claim, q.version, "machine", (event,)))
        desk.store.append(drafts, desk.now())
    return report + CheckReport(news=len(drafts))


def _counted(answer: Answer) -> CheckReport:
    if isinstance(answer.said, Note):
        return CheckReport(nothing=1)
    return {
        Outcome.FITS: CheckReport(fits=1),
        Outcome.OFF: CheckReport(off=1),
        Outcome.UNCLEAR: CheckReport(unclear=1),
    }[answer.said.outcome]
