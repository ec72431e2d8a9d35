"""Makes a statement stand alone: carries its subject over, puts names for pronouns, adds the dates that are known.

Nothing is invented: every word comes from the article or from a resolved date. What stays open is listed, never guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims.extract import dated, meant, names, relatives
from claims.extract.clauses import Join, Piece
from claims.extract.lang.en import grammar, verbs
from claims.extract.reading import Reading
from claims.extract.words import capital, words
from claims.records import Span
from claims.vocabulary import TimexType

_PRONOUN = re.compile(
    r"(?<![\w’'-])(?:he|she|they|it|him|his|her|hers|their|theirs|them|its|himself|herself|itself|who|which|"
    r"this|these|those|here|there)(?![\w’'-])",
    re.I,
)
_PERSONAL = frozenset(["he", "she", "him", "his", "her", "hers", "himself", "herself"])
_SHE = frozenset(["she", "her", "hers", "herself"])
_OWNERS = frozenset(["his", "her", "hers", "their", "its"])
_LOOSE = re.compile(
    r"^(?:the|this|that|these|those|such) (?:announcement|decision|move|ruling|milestone|statement|figures?|total|plans?|"
    r"proposal|vote|measures?|incident|accident|report|study|survey|increase|rise|fall|drop|result|results|change|deal|ban|"
    r"record|event|meeting|attack|fire|former|latter|same|car|vehicle|structure|building|project|scheme|race|match|game|"
    r"period|campaign|request|offer|sum|amount|number|bill|law|rate|trial|budget|count|work)\s(?!of\b|by\b|on\b|in\b|for\b|to\b|at\b)",
    re.I,
)
_AGED = re.compile(r"[Tt]he (?:\d{1,3}|[a-z-]+)-year-old(?=\s(?!girl|boy|man|woman)[a-z])")
_SINCE_NOW = re.compile(r"\b(?:has|have) (?:[\w’-]+ ){0,9}for\b")


@dataclass(frozen=True, slots=True)
class Standing:
    """A statement and the words in it that nobody could resolve."""

    statement: str
    unresolved: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """What a sentence was about: a person, the words of somebody or something else that may be meant, or None.

    `named` is everybody whom it names.
    """

    subject: names.Person | str | None
    named: tuple[names.Person, ...] = ()


@dataclass(slots=True)
class Context:
    """Who may be meant: the subjects of the sentences before, newest last, and of the pieces of this one."""

    subjects: list[Noted]
    speaker: names.Person | str | None = None
    quoted: bool = False
    here: names.Person | None = None
    subject_at: int | None = None

    def person(self, woman: bool | None) -> names.Person | None:
        """The person that was the subject most lately, at most three sentences ago, if the pronoun can mean no other."""
        return self.settled(woman)[1]

    def settled(self, woman: bool | None) -> tuple[bool, names.Person | None]:
        """Whether what went before says whom a pronoun means, or that nobody can tell; and the person, if so."""
        if self.here is not None:
            return True, _fits(self.here, woman)
        for noted in reversed([] if self.quoted else self.subjects[-3:]):
            if noted.subject is not None:
                return True, _fits(noted.subject, woman) if isinstance(noted.subject, names.Person) else None
            if any(_fits(p, woman) for p in noted.named):
                return True, None
        return self.quoted, None


def _fits(person: names.Person, woman: bool | None) -> names.Person | None:
    return person if person.woman is None or woman is None or person.woman == woman else None


def stand(reading: Reading, piece: Piece, context: Context) -> Standing:
    """The statement of one piece: its own words, made to stand alone as far as the article allows."""
    text = reading.text
    if piece.join is Join.AGE:
        return _age(reading, piece)
    base, at = _own_words(reading, piece)
    open_words: list[str] = []
    lead = ""
    if piece.join is Join.VERB or (piece.join is Join.TAIL and piece.subject):
        lead = _subject_words(reading, piece.subject, context, open_words)
        base = f"{lead} {base}" if lead else base
    elif piece.join is Join.RELATIVE:
        base = relatives.resolved(reading.text, piece, base, open_words)
    elif piece.join is Join.FRONTED:
        base = _fronted(reading, piece, base, context, open_words)
    base = _pronouns(reading, base, at, lead, context, open_words, piece)
    if (aged := _AGED.match(base)) is not None:
        open_words.append(aged[0])
    if _LOOSE.match(base):
        open_words.append(" ".join(base.split()[:2]))
    open_words += _undated(reading, piece)
    base = _tidy(base)
    if not base:
        base = text[piece.start : piece.end]
    return Standing(base, tuple(dict.fromkeys(open_words)))


def _own_words(reading: Reading, piece: Piece) -> tuple[str, int]:
    """The piece's words with known dates after relative ones, from its host's start where it hangs on one."""
    start = piece.host.start if piece.join is Join.TAIL and piece.host else piece.start
    span = Span(start, piece.end)
    out, at = [], start
    for moment in reading.moments_in(span):
        shown = dated.shown(moment, reading.text)
        if shown:
            out += [reading.text[at : moment.end], shown]
            at = moment.end
    out.append(reading.text[at : piece.end])
    return "".join(out), start


def _age(reading: Reading, piece: Piece) -> Standing:
    """`Jane Doe, 49` is `Jane Doe was 49 on` the article's date; without that date it stays open."""
    name, _, years = reading.text[piece.start : piece.end].rpartition(",")
    name, years = name.strip(), years.strip().removeprefix("aged ").strip()
    published = reading.article.published
    if published:
        return Standing(f"{name} was {years} on {dated.spelled(published)}", ())
    return Standing(f"{name} was {years}", ("date needed: the article's own",))


def _subject_words(reading: Reading, subject: Span | None, context: Context, open_words: list[str]) -> str:
    """The words of a carried subject, a pronoun among them resolved."""
    if subject is None:
        open_words.append("subject")
        return ""
    said = subject.of(reading.text)
    if said.lower() in _PERSONAL | {"they", "it"}:
        person = _meant(reading, said.lower(), subject.start, context)
        if person:
            return person
        open_words.append(said)
    return said


def _meant(reading: Reading, pronoun: str, at: int, context: Context) -> str | None:
    """The full name that a personal pronoun means at a place, or None."""
    if pronoun not in _PERSONAL:
        return None
    woman = pronoun in _SHE
    settled, person = context.settled(woman)
    if settled:
        return person.name if person else None
    only = meant.person_meant(reading.text, "she" if woman else "he", at, reading.people)
    return only.name if only else None


def _fronted(reading: Reading, piece: Piece, base: str, context: Context, open_words: list[str]) -> str:
    """`For releasing two reports` with the subject of its clause: `The office released two reports`."""
    subject = _subject_words(reading, piece.subject, context, open_words)
    _, participle, *rest = base.split(" ", 2)
    if not subject:
        return base
    return " ".join([subject, verbs.past_of(participle.lower()), *rest])


def _pronouns(
    reading: Reading, base: str, at: int, lead: str, context: Context, open_words: list[str], piece: Piece
) -> str:
    """The first pronoun without a name before it in the statement gives way to a name, or is listed as open."""
    for found in _PRONOUN.finditer(base):
        low = found[0].lower()
        if low in ("who", "which", "there", "here") or (
            low in ("this", "these", "those") and _noun_follows(base, found.end())
        ):
            continue
        if _named_before(base[: found.start()], low):
            return base
        name = _for_pronoun(reading, low, at, context)
        if low in _OWNERS and context.subject_at is not None and at + found.start() < context.subject_at:
            return base
        if name is None:
            open_words.append(found[0])
            return base
        owner = (
            "’s"
            if low in ("his", "hers", "their", "its") or (low == "her" and _noun_follows(base, found.end()))
            else ""
        )
        return base[: found.start()] + name + owner + base[found.end() :]
    return base


def _for_pronoun(reading: Reading, low: str, at: int, context: Context) -> str | None:
    speaker = context.speaker
    if isinstance(speaker, names.Person) and low in _PERSONAL and _fits(speaker, low in _SHE):
        return speaker.name
    if isinstance(speaker, str) and low in ("they", "it", "their", "its"):
        return speaker
    return _meant(reading, low, at, context)


def _noun_follows(base: str, end: int) -> bool:
    return re.match(r"\s[a-z][\w-]+", base[end:]) is not None


def _named_before(before: str, low: str) -> bool:
    """Whether something in the statement itself, before the pronoun, can be what it means."""
    tokens = words(before)
    if low in _PERSONAL:
        return any(
            capital(t)
            and (i > 0 or len(tokens) > 1)
            and t.low not in grammar.PREPOSITIONS | grammar.CLAUSE_WORDS
            and t.low not in grammar.DETERMINERS
            for i, t in enumerate(tokens)
        )
    return any(verbs.finite(t.low) for t in tokens) or len(tokens) > 3


def _undated(reading: Reading, piece: Piece) -> list[str]:
    """`date needed: last Monday` for each relative date that has no anchor, and for what is counted up to the article's day."""
    found = [f"date needed: {m.span.of(reading.text)}" for m in reading.moments_in(piece.span) if m.value is None]
    words_here = piece.span.of(reading.text)
    since = _SINCE_NOW.search(words_here)
    if since and reading.article.published is None:
        durations = [m for m in reading.moments_in(piece.span) if m.type is TimexType.DURATION]
        found += [f"date needed: {m.span.of(reading.text)}" for m in durations[:1]]
    return found


def _tidy(base: str) -> str:
    """One line, a capital first, no full stop last, no stray quotation mark."""
    line = " ".join(base.split()).strip(" ,;")
    if line.count("“") != line.count("”"):
        line = line.strip("“”")
    if line.count('"') % 2:
        line = line.strip('"')
    line = line.rstrip(".") if not re.search(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Jr|Sr|Co|Ltd)\.$", line) else line
    return line[:1].upper() + line[1:]
