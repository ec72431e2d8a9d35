"""The values that rooms hand each other: frozen, comparable, free of behaviour that touches the world.

Offsets count code points of the article's text. Numbers are Decimal. A missing value is None, never "".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from claims.vocabulary import (
    Ascribed,
    AsideReason,
    Change,
    Hedge,
    Kind,
    Modality,
    Mode,
    Named,
    Outcome,
    Placed,
    QuantityKind,
    TimexType,
    WhyNot,
    Worth,
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`start` up to, not including, `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` at this place."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


class _Stretch:
    """What stands from `start` to `end` of a text."""

    __slots__ = ()
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Quantity(_Stretch):
    """A figure of the text: `low` and `high` are equal when exact, one is None when only bounded on one side.

    `unit` is singular (`year`) or None; `of` is what is counted, from `of_start` to `of_end` (None: nothing, or not kept then).
    """

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    kind: QuantityKind
    hedge: Hedge = Hedge.EXACT
    change: Change | None = None
    of: str | None = None
    of_start: int | None = None
    of_end: int | None = None


@dataclass(frozen=True, slots=True)
class Moment(_Stretch):
    """A date, time, duration or set in TIMEX3 terms that knows how exact it is.

    `value` is None where a relative date has no anchor: it is never resolved against today. `note` says why.
    `precision` is one of: century decade year half season quarter month week day hour minute duration set unresolved.
    """

    start: int
    end: int
    value: str | None
    type: TimexType
    precision: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what: `content` is what is said; `speaker` and `cue` may be missing. `name` is the speaker resolved.

    `cue` is the whole group of words that attributes (`has also said`), `verb` its one word in small letters (`said`).
    The content of a stance (`wants a ban`) is no claim. `confidence`: how often who is so `placed` and `named` is right.
    """

    content: Span
    speaker: Span | None
    cue: Span | None
    mode: Mode
    name: str | None = None
    verb: str = ""
    ascribed: Ascribed = Ascribed.SPEECH
    placed: Placed = Placed.BESIDE
    named: Named = Named.WORDS
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as named in the article, where (None: nowhere in this text), and how sure that is (None: not kept then)."""

    name: str
    start: int | None = None
    end: int | None = None
    confidence: float | None = None
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scored:
    """A score in [0, 1] with its working, printable for an editor."""

    value: float
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate(_Stretch):
    """One statement found in an article. `text[start:end] == quote`, always."""

    start: int
    end: int
    quote: str
    statement: str
    stands_alone: bool
    unresolved: tuple[str, ...]
    speaker: Speaker | None
    mode: Mode
    modality: Modality
    kind: Kind
    checkable: bool
    why_not: WhyNot | None
    quantities: tuple[Quantity, ...]
    moments: tuple[Moment, ...]
    worth: float
    because: tuple[str, ...]
    extractor: str
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class SetAside:
    """A number or date that is in no claim, and why."""

    start: int
    end: int
    text: str
    reason: AsideReason


@dataclass(frozen=True, slots=True)
class Article:
    """One text as read: NFC, LF, no header block. Everything but the text may be missing; that is normal."""

    id: str
    text: str
    text_sha256: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    rights: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Fact:
    """A reference fact of the newsroom. `value` is text, a number or an ISO date; `since` and `until` bound its validity."""

    subject: str
    aliases: tuple[str, ...]
    property: str
    value: str
    unit: str | None
    since: str | None
    until: str | None
    source_url: str | None
    retrieved: str | None
    row: str = ""


@dataclass(frozen=True, slots=True)
class Working:
    """How a suggestion was reached, line by line: what the claim says, what the facts give, the rule, the outcome."""

    rule: str
    claim_says: str
    facts_give: str
    difference: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The machine's hint, with its working. It never decides."""

    outcome: Outcome
    summary: str
    working: Working
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A doubt, returned rather than logged. `code` is stable, `text` is for a person."""

    code: str
    text: str


ARCHIVED = "archived:"
"""What stands in a cell between a page's address and that of its copy."""


@dataclass(frozen=True, slots=True)
class Source:
    """One piece of evidence: a link, what it shows, when it was retrieved, where a copy is kept."""

    url: str
    shows: str
    retrieved: str | None = None
    archive_url: str | None = None

    @property
    def cell(self) -> str:
        """The address as a sheet's cell shows it, followed by the archived copy where there is one."""
        return f"{self.url} {ARCHIVED} {self.archive_url}" if self.archive_url else self.url


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the desk, a row of people.csv. `away_since` is an ISO date; `subjects` are words of what they know best."""

    id: str
    name: str
    roles: frozenset[str]
    active: bool = True
    away_since: str | None = None
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rating:
    """One label of the desk's scheme, a row of ratings.csv. `value` is None off the scale."""

    key: str
    label: str
    value: int | None
    meaning: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """A named, versioned list of ratings."""

    name: str
    version: str
    ratings: tuple[Rating, ...] = field(default=())

    def label(self, words: str) -> Rating | None:
        """The rating whose label is `words`, whatever its case, or None."""
        wanted = " ".join(words.split()).casefold()
        return next((r for r in self.ratings if r.label.casefold() == wanted), None)


def worth_word(value: float) -> Worth:
    """The sheet's word for a worth in [0, 1]: about a third each of what news holds; medium from where a check pays."""
    if value >= 0.65:
        return Worth.HIGH
    return Worth.MEDIUM if value >= 0.38 else Worth.LOW


def person_called(people: Iterable[Person], words: str) -> Person | None:
    """The person whose id or name is `words`, whatever the case and spacing; None where it is nobody."""
    wanted = " ".join(words.split()).casefold()
    return next((p for p in people if wanted in (p.id.casefold(), p.name.casefold())), None)
