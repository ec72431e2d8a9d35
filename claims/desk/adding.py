"""A claim by its exact words: where they stand in the article, and the event that makes them a claim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from claims.errors import Refused
from claims.identity import mint
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case
from claims.markup import Plain, as_read, plain
from claims.match import passages
from claims.records import Candidate, Moment, Quantity, Span
from claims.sheets.codec import guard
from claims.text import normalise, shorten
from claims.vocabulary import Kind, Modality, Mode, State

LONGEST = 3_000
SHOWN = 4
DATE_NEEDED = "date needed"


def place_of(article: ArticleRecord, quote: str) -> Span:
    """Where the exact words stand in the newest text, copied from it or from a page that shows it without its markup.

    Raises Refused where they are empty, too many, not there (with the closest passage), there several times, or cut a word
    of the article. Words that the refusal gives to be copied are taken.
    """
    words, read = normalise(quote).strip(), _as_read(article.text)
    _must_be_words(words)
    text, found = _searched(read, words)
    if not found:
        raise _not_there(text, words)
    if len(found) > 1:
        raise _several(text, words, found)
    whole = passages.whole_words(text, found[0])
    if whole != found[0]:
        near = _copied(text, whole)
        raise Refused(
            "words-cut",
            f"These words begin or end inside a word or figure of the article: “{shorten(words)}”.",
            f"Take it whole: “{near}”.",
            "quote",
        )
    return found[0] if text == article.text else Span(*read.span(found[0].start, found[0].end))


@lru_cache(maxsize=4)
def _as_read(text: str) -> Plain:
    """A sheet may add many claims of one article."""
    return as_read(text)


def _searched(read: Plain, words: str) -> tuple[str, list[Span]]:
    """Every place of the words, and the text in which: as people read it, where they stand there; else as it is.

    Most people copy from a page; an address there is no second place of the words that it spells. With some of the signs
    or others, the words are looked for without.
    """
    for text, asked in (
        *((text, asked) for text in dict.fromkeys((read.text, read.raw)) for asked in (words, bare(words))),
        (read.text, plain(words).strip()),
    ):
        found = passages.places(text, asked) if asked else []
        if found:
            return text, found
    return read.text, []


def bare(words: str) -> str:
    """The words without the apostrophes that sheets write before what a spreadsheet would run: one each time it is copied."""
    while words[:1] == "'" and guard(words[1:]) == words:
        words = words[1:]
    return words


def _must_be_words(words: str) -> None:
    if not any(c.isalnum() for c in words):
        raise Refused(
            "no-words", "There are no exact words.", "Copy the words from the article, letter for letter.", "quote"
        )
    if len(words) > LONGEST:
        raise Refused(
            "words-long",
            f"These words are {len(words)} characters long; a claim has at most {LONGEST}.",
            "Copy only the sentence that says what is to be checked. For several claims, take a row each.",
            "quote",
        )


def _not_there(text: str, words: str) -> Refused:
    found = passages.closest(text, words)
    if found is None:
        return Refused(
            "words-nowhere",
            f"These words are not in the article, and nothing in it comes near: “{shorten(words)}”.",
            "Look whether it is the right article under Article, and copy them letter for letter.",
            "quote",
        )
    near = _copied(text, found.span)
    return Refused(
        "words-not-found",
        f"These words are not in the article: “{shorten(words)}”.",
        f"Copy them letter for letter. The closest passage: “{near}”.",
        "quote",
    )


def _several(text: str, words: str, found: list[Span]) -> Refused:
    wider = [passages.told_apart(text, span) for span in found[:SHOWN]]
    shown = " or ".join(dict.fromkeys(f"“{span.of(text)}”" for span in wider if span is not None))
    examples = f": {shown}" if shown else ""
    return Refused(
        "words-twice",
        f"These words stand in the article several times ({len(found)}): “{shorten(words)}”.",
        f"Take a few more words before or after, so that they stand there once{examples}.",
        "quote",
    )


def _copied(text: str, span: Span) -> str:
    """The words of a passage, with a few more where they alone stand there several times: what is copied must be taken."""
    once = len(passages.places(text, span.of(text))) == 1
    wider = None if once else passages.told_apart(text, span)
    return (wider or span).of(text)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What adding comes to: the id; the claim that has this very span already, else the event that makes a new one.

    `overlaps` are claims whose words share a part with these.
    """

    claim: str
    known: Case | None
    event: e.Added | None
    overlaps: tuple[str, ...] = ()


def wanted(article: ArticleRecord, quote: str, cases: Sequence[Case], taken: Callable[[str], bool]) -> Wanted:
    """The claim that these exact words are, among the article's `cases`, or would be; `taken` knows ids in use.

    The same words of an older text are the same claim.

    Raises Refused as `place_of` does.
    """
    span = place_of(article, quote)
    here = [c for c in cases if c.revision == article.revision]
    # A claim that people touched keeps the text it was found in; the words are the same while they stand once in the newest.
    same = (c for c in cases if c.found.span == span or c.revision != article.revision)
    known = next((c for c in same if c.found.quote == span.of(article.text)), None)
    if known is not None:
        return Wanted(known.id, known, None)
    claim, event = added(article, span, taken)
    return Wanted(claim, None, event, tuple(c.id for c in here if c.found.span.touches(span)))


def standing(case: Case) -> str:
    """A claim that is there already, in words: where it stands, and how an ended one comes back."""
    back = "; an editor can Restore it" if case.state in (State.DISMISSED, State.MERGED, State.WITHDRAWN) else ""
    return f"{case.id} ({case.state.value}{back})"


def added(article: ArticleRecord, span: Span, taken: Callable[[str], bool]) -> tuple[str, e.Added]:
    """The new claim's id and event; `taken` knows ids in use. Figures and dates in the words are found as anywhere."""
    # Few commands add a claim, and the patterns for figures and dates take a tenth of a second to compile.
    from claims.extract import languages, moments, quantities, unmarked

    # A person may add a claim in any language; its figures are then theirs to see.
    known = languages.readable(article.language)
    read = _as_read(article.text)
    here = Span(*read.place(span.start, span.end))
    counted = quantities.find(read.text, article.language) if known else []
    figures = tuple(q for q in counted if here.covers(q.span))
    day = date.fromisoformat(article.published) if article.published else None
    found = moments.find(read.text, day, article.language) if known else []
    dates = tuple(m for m in found if here.covers(m.span))
    undated = tuple(f"{m.note}: {m.span.of(read.text)}" for m in dates if m.value is None and m.note == DATE_NEEDED)
    words = here.of(read.text).strip() or span.of(article.text)
    candidate = unmarked.claim(read, _asked_for(here, words, figures, dates, undated))
    candidate = replace(candidate, start=span.start, end=span.end, quote=span.of(article.text))
    claim = mint("clm", article.id, article.revision, f"{span.start}:{span.end}", taken=taken)
    return claim, e.Added(article.id, article.revision, candidate)


def stand_in(quote: str) -> tuple[str, e.Added]:
    """What stands for a claim whose words are found nowhere yet, while the rest of its row is looked at. Never stored."""
    return mint("clm", "nowhere", quote), e.Added("", "", _asked_for(Span(0, len(quote)), quote, (), (), ()))


def _asked_for(
    span: Span, words: str, figures: tuple[Quantity, ...], dates: tuple[Moment, ...], undated: tuple[str, ...]
) -> Candidate:
    """A candidate that a person asked for."""
    return Candidate(
        span.start,
        span.end,
        words,
        " ".join(words.split()),
        not undated,
        undated,
        None,
        Mode.NONE,
        Modality.ASSERTED,
        Kind.QUANTITY if figures else Kind.EVENT,
        True,
        None,
        figures,
        dates,
        0.7,
        ("a person asked for it",),
        "person",
    )
