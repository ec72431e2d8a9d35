"""Makes a statement stand alone: carries its subject over, puts names for pronouns, adds the dates that are known.

Nothing is invented: every word comes from the article or from a resolved date. What stays open is listed, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.extract.alone import ages, contracted, lacking, leadin, spokenof, subjectless, where
from claims.extract.alone.days import asof, backthen, dated
from claims.extract.alone.numbers import elliptic
from claims.extract.alone.pronouns import Passing
from claims.extract.alone.stillopen import backward, elided, missing, unmeant
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import abbreviations, grammar, verbs
from claims.extract.lang.lists import either
from claims.extract.named.meaning import nearby
from claims.extract.named.meaning.whom import Context
from claims.extract.named.things import asked, kindred, things, turned
from claims.extract.pieces import first_person
from claims.extract.prose.edits import Edit, bracketed, written
from claims.extract.reading import Reading
from claims.records import Span

# How many letters of the sentence before a piece may tell which thing is meant in it.
_BEFORE = 300
_OWNER = re.compile(r"['’]s?\s")
# A full stop that belongs to its word.
_ABBREVIATED = 12  # letters of the longest that may end a statement
_SHORT = re.compile(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Jr|Sr|Co|Ltd)\.$|,\s(?:" + either(abbreviations.STATES) + r")\.$")
_JOINT = re.compile(rf"(?:{either(grammar.JOINS_ON)}),\s(?=[\w“\"$£€])")
_SINGLE = ("'", "‘")
_CLOSED = re.compile(r"['’](?![\w])")


@dataclass(frozen=True, slots=True)
class Standing:
    """A statement, the words in it that nobody could resolve, and somebody's words as said, what they mean in brackets."""

    statement: str
    unresolved: tuple[str, ...]
    said: str | None = None


def stand(reading: Reading, piece: Piece, context: Context, said: Sequence[Edit] = ()) -> Standing:
    """The statement of one piece: its own words, made to stand alone as far as the article allows.

    `said` leaves out who says so where that is put in the midst of what is said.
    """
    if piece.join is Join.AGE:
        return Standing(*ages.told(reading, piece))
    found, piece = piece, leadin.given(reading, piece)
    span = Span(piece.host.start if piece.join is Join.TAIL and piece.host else piece.start, piece.end)
    carried = piece.subject if lacking.carries(reading, piece, span) else None
    passing = _passed(reading, piece, context, span, carried)
    made = _put(reading, context, passing, span, carried)
    spoken = context.quoted and first_person(span.of(reading.text))
    made = made if spoken else contracted.spelled(reading, made)
    dates: dict[int, str | None] = {}
    when = [*dated.edits(reading, span, dates), *backthen.edits(reading, span), *asof.edits(reading, span)]
    every = [*made, *when, *(() if spoken else said)]
    open_words: list[str] = []
    base = bracketed(reading.text, span, every) if spoken else written(reading.text, span, every)
    if piece is not found:
        base = base[:1].lower() + base[1:]
    base = lacking.whole(reading, piece, base, [] if spoken else made, open_words)
    if lacking.first(base) in lacking.RELATIVE and not open_words and not base.rstrip().endswith("?"):
        open_words.append(lacking.first(base))
    if not open_words and (
        _by_whom_alone(base) or (piece.join is Join.MAIN and subjectless.lost(reading.words_in(span)))
    ):
        open_words.append("subject")
    open_words += passing.left_open
    open_words += _left_open(reading, span, carried, made)
    if carried and piece.join is not Join.FRONTED:
        points = backward.pointing_back(reading, carried, made, piece.join is Join.RELATIVE)
        points += (
            backward.pointing_back(reading, lacking.with_verb(reading, carried), made)
            if piece.join is Join.VERB
            else []
        )
        open_words += [w for w in points if w.lower() in base.lower()]
    open_words += dated.left_open(reading, piece.span, dates)
    open_words += [*backthen.left_open(reading, piece.span), *asof.left_open(reading, piece.span)]
    statement = _tidy(base) or piece.span.of(reading.text)
    if not open_words and not spoken and (lack := missing.lacks(reading, span, carried, statement)):
        open_words.append(lack)
    own = bracketed(reading.text, piece.span, every) if spoken else None
    if own and piece.join is Join.RELATIVE and not open_words:
        open_words.append(lacking.first(own))
    return Standing(statement, tuple(dict.fromkeys(open_words)), own)


def _passed(reading: Reading, piece: Piece, context: Context, span: Span, carried: Span | None) -> Passing:
    """One pass over the words of a piece and those carried to it, for the people and pronouns in them."""
    before = reading.people.mentions_in(context.starts_at, span.start)
    before = [m for m in before if not nearby.acts_on_subject(reading.text, m[0])]
    acting = {person for _, end, person in before if not _OWNER.match(reading.text, end)}
    context.inside = tuple(dict.fromkeys(person for _, _, person in before))
    context.owners = tuple(person for person in context.inside if person not in acting)
    opening = Span(context.starts_at, max(context.starts_at, span.start))
    context.told_of = spokenof.whom(reading, before, opening) if context.quoted else ()
    passing = Passing(reading, context, span)
    if carried and piece.join is not Join.FRONTED:
        named = piece.join is Join.RELATIVE or lacking.is_clause(reading, carried)
        lead = lacking.put_in(reading, carried) if named else carried
        passing.carry(lead)
        opens = reading.words_in(span)[:1] if piece.join is Join.RELATIVE and lead.start == lead.end else ()
        passing.of_whom = any(w.low in ("who", "whose") for w in opens)
    passing.run(carried is not None)
    return passing


def _put(reading: Reading, context: Context, passing: Passing, span: Span, carried: Span | None) -> list[Edit]:
    """Everything but dates that is put into the words of a piece; `there` may stay open."""
    made = [*passing.edits, *elliptic.edits(reading, span)]
    since = max(context.before_at, context.starts_at - _BEFORE)
    around = kindred.Around(
        context.quoted,
        context.subjects[-1].thing if context.subjects else None,
        reading.text[max(context.starts_at, span.start - _BEFORE) : span.start],
        reading.text[since : context.starts_at],
        since,
    )
    for stretch in (span, carried) if carried else (span,):
        made += turned.edits(reading.text, stretch, reading.things)
        made += things.edits(reading.text, stretch, reading.things)
        made += asked.edits(reading.text, stretch, reading.kinds, around)
    there, nowhere = where.edits(reading, Span(context.before_at, context.starts_at), span)
    passing.left_open += nowhere
    return [*made, *there]


def _left_open(reading: Reading, span: Span, carried: Span | None, made: list[Edit]) -> Iterator[str]:
    """The nouns, small words and numbers of a piece that nothing in it tells the meaning of."""
    yield from things.left_open(reading.text, span, reading.things)
    yield from backward.pointing_back(reading, span, made)
    mentions = [m for part in (carried, span) if part for m in reading.people.mentions_in(part.start, part.end)]
    named = {w.start for start, end, _ in mentions for w in reading.words_in(Span(start, end))}
    before = reading.words_in(carried) if carried else ()
    tokens = reading.words_in(span)
    yield from unmeant.left_open(reading.text, tokens, before, {e.start for e in made}, named)
    yield from elided.left_open(tokens, before)
    yield from elliptic.left_open(reading, span)


def _by_whom_alone(base: str) -> bool:
    """Whether a statement says by whom, and then has lost its subject: `According to her, also sold it`."""
    lead, _, rest = base.partition(", ")
    first = rest.split(" ", 2)[:2] if lead.lower().startswith("according to ") else []
    return bool(first) and (verbs.finite(first[0]) or (first[0] in verbs.ADVERBS and verbs.finite(first[-1])))


def _unclosed(line: str) -> str:
    """The mark that closes words which somebody is quoted with up to the end of a line, and farther: `He said: "In May`."""
    if line.rfind("“") > line.rfind("”"):
        return "”"
    last = line.rfind('"')
    return '"' if last > 0 and line[last - 1] == " " and line.count('"') % 2 else ""


def _tidy(base: str) -> str:
    """One line, a capital first, no full stop last, no stray quotation mark, and no `However,` for what stood before it."""
    line = " ".join(base.split()).strip(" ,;")
    if line.startswith(grammar.JOINS_ON) and (joint := _JOINT.match(line)):
        line = line[joint.end() :]
    if line.count("“") != line.count("”"):
        line = line.strip("“”")
    if line.count('"') % 2:
        line = line.strip('"')
    line += _unclosed(line)
    if line[:1] in _SINGLE and not _CLOSED.search(line, 1):
        line = line[1:]
    if line.endswith(".") and not _SHORT.search(line, max(0, len(line) - _ABBREVIATED)):
        line = line.rstrip(".")
    return line[:1].upper() + line[1:]
