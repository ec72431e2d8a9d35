"""Whether a piece tells nothing that could be looked up: it is no sentence, a heading, or no more than who spoke."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import announcing, fragments, tags
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import cues, verbs
from claims.extract.prose.words import Word
from claims.extract.reading import Reading
from claims.extract.sorting import headings
from claims.records import Attribution, Quantity, Span


def nothing(
    reading: Reading, piece: Piece, said: list[Attribution], figures: bool, counted: Sequence[Quantity]
) -> bool:
    """Whether a piece tells nothing. `figures`: a number or date stands in it; `counted`: what is counted in it."""
    span = piece.span
    inside = reading.words_in(span)
    return (
        _fragment(piece, _told(inside, said), counted)
        or (bool(said) and _only_attributes(reading, piece, inside, said, figures))
        or headings.tells_nothing(reading.text, span, inside)
    )


def _told(inside: Sequence[Word], said: list[Attribution]) -> Sequence[Word]:
    """The words of a piece that tell something where nobody’s verb of saying closes it: of `People like her, he said` none."""
    one = next(
        (
            a
            for a in said
            if a.cue
            and inside
            and a.cue.start > a.content.end
            and abs(max(s.end for s in (a.cue, a.speaker) if s) - inside[-1].end) < 2
        ),
        None,
    )
    if one is None or one.cue is None:
        return inside
    first = min(s.start for s in (one.cue, one.speaker) if s)
    return [w for w in inside if w.end <= first]


def _fragment(piece: Piece, inside: Sequence[Word], counted: Sequence[Quantity]) -> bool:
    """Whether the words of a piece are no sentence; those that count something only where their verb is left out."""
    if piece.join is Join.MAIN and announcing.announces(inside):
        return True
    if counted or piece.join not in (Join.MAIN, Join.VERB):
        return piece.join is Join.MAIN and fragments.left_out(inside)
    return not (fragments.verbal(inside) or fragments.tabled(inside)) or (
        piece.join is Join.MAIN and fragments.broken(inside)
    )


def _only_attributes(
    reading: Reading, piece: Piece, inside: Sequence[Word], said: list[Attribution], figures: bool
) -> bool:
    """Whether a piece says no more than who spoke, to whom and when: what was said is a piece of its own."""
    span = piece.span
    if tags.empty(inside, Piece(piece.start, piece.end), said, ()):
        return True
    if any(a.content.covers(span) for a in said):
        return False
    for one in said:
        if one.cue is None or not span.covers(one.cue) or span.touches(one.content):
            continue
        if not figures and one.verb in cues.PLAIN and _frames(inside, span, one, said):
            return True
        known = [s for s in (one.cue, one.speaker) if s]
        rest = [w for w in inside if not any(k.covers(Span(w.start, w.end)) for k in known)]
        return len(rest) <= 8 and not any(verbs.finite(w.low) for w in rest)
    return False


def _frames(words: Sequence[Word], span: Span, one: Attribution, said: list[Attribution]) -> bool:
    """Whether a piece opens or closes with a verb of saying, and none of what is said is in it: `Asked of it, she said`."""
    if one.cue is None or any(a.content.touches(span) and a.verb not in cues.SAID_NOUNS for a in said):
        return False
    inside = [w for w in words if w.text[0].isalnum()]
    if one.cue.start == span.start:
        return True
    last = max(s.end for s in (one.cue, one.speaker) if s)
    joined = any(w.low == "and" and w.end + 1 == one.cue.start for w in inside)  # `He named three and said`
    return not joined and bool(inside) and inside[-1].end <= last
