"""An article's words with our marks in them: paragraphs as trees of plain text, claims and figures set aside.

Pure: spans into one text come in, nested pieces come out; every character of the text is in exactly one of them, but for
markup, which no reader needs to see.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from claims import markup
from claims.extract import sentences
from claims.ledger.state import Case
from claims.publish.edition import Edition
from claims.records import Span


@dataclass(frozen=True, slots=True)
class Spot:
    """A span to be marked: `kind` is claim, review or aside, `key` the claim's id or the letter of a figure set aside."""

    start: int
    end: int
    kind: str
    key: str


@dataclass(slots=True)
class Piece:
    """Plain text (`spot` is None), or a mark with what stands inside it; `tail` says that the marked span ends here."""

    text: str
    spot: Spot | None = None
    inside: list[Piece] = field(default_factory=list)
    tail: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """One stretch of the article as shown; `cut` says that words before it are left out."""

    pieces: list[Piece]
    cut: bool


def place(case: Case, text: str, revision: str) -> Span | None:
    """Where a claim's exact words stand in `text`; in another revision only where they stand once, else None."""
    found = case.found
    if case.revision == revision:
        return found.span
    at = text.find(found.quote)
    return Span(at, at + len(found.quote)) if at >= 0 and text.find(found.quote, at + 1) < 0 else None


def whole(text: str, spots: Sequence[Spot]) -> list[Passage]:
    """Every paragraph of `text` in which there are words, with its marks."""
    shown = ((span, pieces(text, span, spots)) for span in sentences.paragraphs(text))
    return [Passage(found, cut=False) for span, found in shown if found or not span.of(text).strip()]


def excerpts(text: str, spots: Sequence[Spot]) -> list[Passage]:
    """Only the sentences that carry a claim, neighbours joined, with their marks."""
    spans = _joined(sentence_of(text, Span(s.start, s.end)) for s in spots if s.kind == "claim")
    ends = [0, *(span.end for span in spans)]
    return [
        Passage(pieces(text, span, spots), cut=bool(text[before : span.start].strip()))
        for before, span in zip(ends, spans, strict=False)
    ]


def sentence_of(text: str, span: Span) -> Span:
    """The sentences that `span` touches, as one span; the span itself where no sentence does."""
    # No sentence crosses a blank line: only the paragraphs around the span are split.
    first = text.rfind("\n\n", 0, span.start) + 1
    last = text.find("\n\n", span.end)
    near = _sentences(text[first : last if last >= 0 else len(text)])
    touched = [one for s in near if (one := Span(s.start + first, s.end + first)).touches(span)]
    return Span(min([span.start, *(s.start for s in touched)]), max([span.end, *(s.end for s in touched)]))


def _sentences(text: str) -> Sequence[Span]:
    """The sentences of a paragraph, told by its words alone."""
    flat = markup.unmarked(text)
    if flat is None:
        return sentences.split(text)
    return [Span(*flat.span(s.start, s.end)) for s in sentences.split(flat.text)]


def said(edition: Edition, case: Case) -> list[Piece]:
    """The sentence around a claim's exact words, with these marked, in the revision the claim was found in."""
    text = edition.articles[case.article].texts[case.revision]
    found = case.found
    return pieces(text, sentence_of(text, found.span), [Spot(found.start, found.end, "claim", case.id)])


def _joined(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end + 1:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def pieces(text: str, within: Span, spots: Sequence[Spot]) -> list[Piece]:
    """The part of `text` inside `within`, marked. A mark that only partly overlaps an earlier one begins where that ends."""
    order = {"claim": 0, "review": 1, "aside": 2}
    bare = _Bare(text, within)
    inner = [
        (Span(max(s.start, within.start), min(s.end, within.end)), s)
        for s in sorted(spots, key=lambda s: (s.start, -s.end, order[s.kind], s.key))
        if s.start < within.end and s.end > within.start
    ]
    return list(_nest(bare, within, inner))


class _Bare:
    """A stretch of a text without the markup of its paragraphs."""

    def __init__(self, text: str, within: Span) -> None:
        # No markup crosses an empty line; a stretch of a paragraph may hold one half of a pair of signs.
        first = text.rfind("\n\n", 0, within.start) + 1
        last = text.find("\n\n", within.end)
        around = text[first : last if last >= 0 else len(text)]
        self._text = text
        self._cuts = [(a + first, b + first) for a, b in markup.cuts(around)]

    def words(self, start: int, end: int) -> str:
        """What a reader sees of the text from `start` to `end`."""
        return markup.between(self._text, start, end, self._cuts)


def _nest(text: _Bare, within: Span, spots: list[tuple[Span, Spot]]) -> Iterator[Piece]:
    at = within.start
    while spots:
        span, spot = spots.pop(0)
        start = max(span.start, at)
        if words := text.words(at, start):
            yield Piece(words)
        children = [(s, one) for s, one in spots if s.end <= span.end]
        spots = [(s, one) for s, one in spots if s.end > span.end]
        inside = list(_nest(text, Span(start, span.end), children))
        yield Piece(text.words(start, span.end), spot, inside, tail=span.end == spot.end)
        at = span.end
    if words := text.words(at, within.end):
        yield Piece(words)
