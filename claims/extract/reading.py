"""What is known of an article before its claims are cut: sentences, figures, people, who says what. Built once, read often."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from claims.extract import moments, quantities, sentences, speakers
from claims.extract.frames import bylines, crossheads, letters, page
from claims.extract.lang.en import nouns
from claims.extract.moments import lasting
from claims.extract.named.people import names
from claims.extract.named.things import kindred, kinds, things
from claims.extract.prose.words import Word, Words
from claims.extract.quantities import multiplied
from claims.extract.sorting import aside
from claims.records import Article, Attribution, Moment, Quantity, SetAside, Span
from claims.vocabulary import Mode

_Figure = TypeVar("_Figure", Quantity, Moment, Span)


@dataclass(frozen=True, slots=True)
class InOrder(Generic[_Figure]):
    """Figures in the order of the text, to be asked for by stretches of it again and again."""

    figures: list[_Figure]
    starts: list[int]

    def within(self, span: Span) -> list[_Figure]:
        """Those that lie wholly in a stretch."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end, first)
        if first == last:
            return []
        return [f for f in self.figures[first:last] if f.end <= span.end]


def in_order(figures: Sequence[_Figure]) -> InOrder[_Figure]:
    """Figures with where each begins."""
    found = sorted(figures, key=lambda f: (f.start, f.end))
    return InOrder(found, [f.start for f in found])


@dataclass(frozen=True, slots=True)
class Reading:
    """An article, read. Every list is in the order of the text."""

    article: Article
    text: str
    sentences: list[Span]
    quantities: InOrder[Quantity]
    moments: InOrder[Moment]
    shapes: list[SetAside]
    tokens: list[Span]
    plain: InOrder[Span]
    people: names.Roster
    said: list[Attribution]
    paragraph_of: list[int]
    page: frozenset[int]
    heads: frozenset[int]
    words: Words
    things: things.Things
    kinds: kindred.Kinds
    told: dict[str, int]

    def quantities_in(self, span: Span) -> list[Quantity]:
        """The quantities that lie wholly in `span`."""
        return self.quantities.within(span)

    def moments_in(self, span: Span) -> list[Moment]:
        """The moments that lie wholly in `span`."""
        return self.moments.within(span)

    def words_in(self, span: Span) -> list[Word]:
        """The words, numbers and marks that lie wholly in `span`."""
        return self.words.within(span.start, span.end)

    def first_said(self, word: str) -> int:
        """Where a small-letter noun is said first, in the singular or the plural; behind the text where it never is."""
        return self.told.get(nouns.singular(word), len(self.text))

    def said_in(self, span: Span) -> list[Attribution]:
        """The attributions whose content touches `span`."""
        first = bisect_left(self.said, span.start - 2000, key=lambda a: a.content.start)
        found = []
        for one in (self.said[n] for n in range(first, len(self.said))):  # no copy of all the rest
            if one.content.start >= span.end:
                break
            if one.content.touches(span):
                found.append(one)
        return found

    def spoken(self, span: Span) -> bool:
        """Whether somebody says the words of a stretch in quotation marks."""
        return any(a.mode is Mode.QUOTED and a.content.covers(span) for a in self.said_in(span))

    def tokens_in(self, span: Span) -> list[Span]:
        """The number and date words in `span` that are not set aside by their shape."""
        return self.plain.within(span)


def read(article: Article, apart: Sequence[Span] = ()) -> Reading:
    """Reads an article: one pass for each kind of thing to find. `apart` are its lines in type of their own."""
    text = article.text
    spans = sentences.split(text, article.language)
    written = bylines.spans(text)
    signed = [one.under for one in letters.find(text)]
    story = bylines.blanked(text, [*written, *signed])
    people = names.roster(story, article.title)
    every = Words(text)
    said = speakers.find_in(text, spans, people, every, apart)
    shapes = aside.with_speakers(text, aside.by_shape(text), said)
    starts = [s.start for s in shapes]

    def plain(start: int) -> bool:
        at = bisect_right(starts, start) - 1
        return not (at >= 0 and start < shapes[at].end)

    counted = [q for q in quantities.find(text, article.language) if plain(q.start)]
    dated = [m for m in moments.find(text, article.published, article.language) if plain(m.start)]
    counted = lasting.told(text, [*counted, *multiplied.find(text)], dated)
    breaks = [p.start for p in sentences.paragraphs(text)]
    paragraph_of = [bisect_right(breaks, s.start) for s in spans]
    named = things.read(story, article.title)
    named.fuller.leave({p.name.split()[-1] for p in people.people})
    told_kinds = kinds.read(story, named, article.title, people, every)
    tokens = aside.tokens(text)
    return Reading(
        article=article,
        text=text,
        sentences=spans,
        quantities=in_order(counted),
        moments=in_order(dated),
        shapes=shapes,
        tokens=tokens,
        plain=in_order([t for t in tokens if plain(t.start)]),
        people=people,
        said=speakers.named(text, said, spans, told_kinds),
        words=every,
        things=named,
        kinds=told_kinds,
        told=every.first(nouns.singular),
        paragraph_of=paragraph_of,
        page=page.lines(text, spans, paragraph_of, written),
        heads=crossheads.lines(text, spans, paragraph_of, signed),
    )
