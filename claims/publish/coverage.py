"""Which numbers and dates of an article are in a claim and which are set aside: every one counted once.

Pure: the cases of one article and what extraction set aside, in; counts and lettered reasons, out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claims.ledger.state import ArticleRecord, Case
from claims.publish.display import letters
from claims.publish.marks import place
from claims.records import Span
from claims.vocabulary import State


@dataclass(frozen=True, slots=True)
class Aside:
    """A figure set aside: its place, its letter, its words and why."""

    span: Span
    letter: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many numbers and dates of an article stand in a published claim, in one still in review, in one dropped."""

    published: int
    in_review: int
    dropped: int
    asides: tuple[Aside, ...]

    @property
    def settled(self) -> int:
        """Checked or set aside."""
        return self.published + self.dropped + len(self.asides)

    @property
    def total(self) -> int:
        """All of them."""
        return self.settled + self.in_review


def coverage(article: ArticleRecord, cases: Iterable[Case]) -> Coverage:
    """Every figure of the article's newest text, counted once, by the furthest that a claim with it has come."""
    steps: dict[Span, int] = {}
    for case in cases:
        shown = place(case, article.text, article.revision)
        if shown is None:
            continue
        moved = shown.start - case.found.start
        figures = [f.span for f in case.found.quantities] + [f.span for f in case.found.moments]
        for span in _apart([Span(f.start + moved, f.end + moved) for f in figures]):
            steps[span] = max(steps.get(span, 0), _step(case))
    counted = _merged(steps)
    asides = sorted(article.set_aside, key=lambda a: (a.start, a.end))
    return Coverage(
        published=counted.count(3),
        in_review=counted.count(2),
        dropped=counted.count(1),
        asides=tuple(
            Aside(Span(a.start, a.end), letters(n), a.text, _sentence(a.reason.words)) for n, a in enumerate(asides)
        ),
    )


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _step(case: Case) -> int:
    """3 where the claim was published, 2 in review, 1 dismissed or merged unseen."""
    if case.snapshots:
        return 3
    return 1 if case.state in (State.DISMISSED, State.MERGED) else 2


def _apart(spans: list[Span]) -> list[Span]:
    """The spans with those that touch joined: `20 months` is one figure, whether read as a quantity or a duration."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _merged(steps: dict[Span, int]) -> list[int]:
    """The step of each figure, those that touch across claims counted once at their furthest."""
    found: list[tuple[Span, int]] = []
    for span in sorted(steps):
        if found and span.start < found[-1][0].end:
            before, step = found[-1]
            found[-1] = (Span(before.start, max(before.end, span.end)), max(step, steps[span]))
        else:
            found.append((span, steps[span]))
    return [step for _, step in found]
