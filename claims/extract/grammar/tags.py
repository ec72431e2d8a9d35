"""What is told of a speaker in the words that say who spoke behind a quotation: `said Jane Doe, a clerk who lost her mill`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extract.grammar import subjects
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import grammar, verbs
from claims.extract.prose.words import Word, capital
from claims.records import Attribution, Span

_WHO = verbs.WHO_IS | {"who"}
_TELLS_WHEN = grammar.OCCASIONS | {"as"}
_MARKS = frozenset('“”"')
_NOT_BEFORE = grammar.PREPOSITIONS | {"of", "to"}


def of(one: Attribution) -> list[Span]:
    """Where the words stand that say who spoke: the verb of saying and the speaker, those of the two that are there."""
    return [s for s in (one.cue, one.speaker) if s]


def quoted_as(tokens: Sequence[Word], said: Attribution) -> Iterator[Span]:
    """The words between who speaks and `saying`, where others give the words: `Reed was quoted by the Courier as saying`."""
    if said.cue and said.speaker and any(w.low == "as" and w.end + 1 == said.cue.start for w in tokens):
        yield Span(said.speaker.end, max(said.speaker.end, said.cue.start))


def quotes_on(tokens: Sequence[Word], found: Sequence[Piece], speech: Sequence[Attribution]) -> Sequence[Piece]:
    """Pieces whose first goes on with a verb behind `and`, with who said the words before it: `Reed said “No” and sold it`."""
    if not found or found[0].join is not Join.MAIN:
        return found
    first = found[0]
    one = max((a for a in speech if a.content.end <= first.start), key=lambda a: a.content.end, default=None)
    if one is None or one.speaker is None or one.speaker.end > one.content.start:
        return found
    behind = [w for w in tokens if one.content.end <= w.start < first.end]
    behind = behind[next((n for n, w in enumerate(behind) if w.text[0].isalnum()), 0) :]
    if len(behind) < 2 or behind[0].low not in ("and", "but") or not subjects.opens_predicate(behind, 1):
        return found
    return [Piece(behind[1].start, first.end, Join.VERB, one.speaker), *found[1:]]


def told(tokens: Sequence[Word], piece: Piece, said: Sequence[Attribution]) -> Iterator[Piece]:
    """The piece up to the first `who`, and each clause with `who` with the speaker whom it tells of; else the piece alone."""
    if piece.join is Join.RELATIVE and piece.subject:
        last = next((w for w in reversed(tokens) if w.end <= piece.subject.end and w.text[0].isalnum()), None)
        named = last is None or capital(last)
        speaker = None if named else behind(Piece(piece.subject.start, piece.subject.end), said)
        yield replace(piece, subject=speaker) if speaker else piece  # `said Jane Doe, its owner, who left`
        return
    speaker = behind(piece, said)
    inside = [w for w in tokens if speaker.end <= w.start and w.end <= piece.end] if speaker else []
    clauses = [n for n in range(len(inside)) if _tells(inside, n)]
    if speaker is None or not clauses:
        yield piece
        return
    yield piece.within(piece.start, inside[clauses[0] - 1].end if clauses[0] else speaker.end)
    for first, after in zip(clauses, [*clauses[1:], None], strict=True):
        end = piece.end if after is None else inside[after - 1].start
        yield Piece(inside[first].start, end, Join.RELATIVE, speaker)


def past_cue(tokens: Sequence[Word], piece: Piece, said: Sequence[Attribution]) -> Piece:
    """The piece without the verb of saying that opens it: `said Jane Doe, a clerk of Local 40` names her and what she is."""
    speaker = behind(piece, said)
    if speaker is None or piece.end <= speaker.end:
        return piece
    rest = [w for w in tokens if speaker.end <= w.start < piece.end]
    tells = any(w.low in _TELLS_WHEN or w.text in _MARKS for w in rest)
    return piece if tells else piece.within(speaker.start, piece.end)


def behind(piece: Piece, said: Sequence[Attribution]) -> Span | None:
    """The speaker, where a piece begins with the verb of saying, the speaker behind it and nothing of what was said in it."""
    if piece.join is not Join.MAIN:
        return None
    for one in said:
        if one.cue and one.speaker and one.cue.start == piece.start and one.cue.end <= one.speaker.start:
            whole = piece.span
            return None if one.content.touches(whole) or not whole.covers(one.speaker) else one.speaker
    return None


def empty(tokens: Sequence[Word], piece: Piece, said: Sequence[Attribution], figures: Sequence[Span]) -> bool:
    """Whether a piece says who spoke and what he is, and no more: `said Jane Doe, the mayor`."""
    speaker = behind(piece, said)
    if speaker is None or any(piece.span.covers(f) for f in figures):
        return False
    return not any(verbs.finite(w.low) for w in tokens if speaker.end <= w.start and w.end <= piece.end)


def _tells(inside: Sequence[Word], at: int) -> bool:
    """Whether a clause with `who` begins at a word: behind the speaker and what he is, or behind another with `and`."""
    goes_on = any(w.low in _WHO for w in inside[:at])
    if inside[at].low not in _WHO and not (goes_on and inside[at].low == "whose"):
        return False
    return inside[at - 1].low == "and" if goes_on else not at or inside[at - 1].low not in _NOT_BEFORE
