"""Who says so, put in the midst of what is said: `The mill, she said, is old` says that the mill is old."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.alone.standalone import Standing
from claims.extract.grammar import tags
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import cues, grammar, verbs
from claims.extract.lang.en.pronouns import PERSONAL, POSSESSIVE, THINGS
from claims.extract.prose.edits import Edit
from claims.extract.prose.words import capital
from claims.extract.reading import Reading
from claims.records import Attribution, Span

_BEFORE = re.compile(r",[”\"’']{0,2}\s+$")
_AFTER = re.compile(r",\s*[“\"‘']{0,2}(?=\S)")
_MARKS = 6
_PARTING = frozenset(',;:—–(“"')
_RECKONED = frozenset(["later", "earlier", "then", "before", "afterwards", "ago", "since"])
_SMALL = 4  # letters of words that many clauses share


def left_out(reading: Reading, span: Span, said: Attribution | None) -> tuple[Edit, ...]:
    """The edit that leaves `, she said,` out of a statement; none where more than speaker and verb stands between commas."""
    if (
        said is None
        or said.cue is None
        or said.speaker is None
        or (said.verb not in cues.PLAIN and said.verb != "according")
    ):
        return ()
    text = reading.text
    first, last = min(said.cue.start, said.speaker.start), max(said.cue.end, said.speaker.end)
    if first <= span.start or last >= span.end:
        return ()
    before = _BEFORE.search(text, max(span.start, first - _MARKS), first)
    after = _AFTER.match(text, last, span.end)
    if _told_there(reading, span, Span(first, last)):
        return ()
    if before is None or after is None or not _nothing_else(reading, Span(first, last), said):
        return ()
    if not (said.content.covers(Span(span.start, last)) or _waits(reading, Span(span.start, before.start()))):
        return ()  # `It fell in May and, by one report, was sold`: half of it is the article's own
    if _tells_who(reading, Span(after.end(), span.end), said):
        return (Edit(before.start(), span.end, ""),)
    opens = reading.words_in(span)[0].low
    return (_closed(before, after, opens in grammar.PREPOSITIONS or opens.endswith("ly")),)


def _closed(before: re.Match[str], after: re.Match[str], fronted: bool) -> Edit:
    """What stands between two commas left out; where the words before are only fronted, a comma stays."""
    return Edit(before.start(), after.end(), ", " if fronted else " ")


def told_apart(reading: Reading, piece: Piece, pieces: Sequence[Piece]) -> tuple[Edit, ...]:
    """The edits that leave clauses with `who` or `which` out of a statement, each of them a claim by itself.

    None where something else is put in before it, or where what follows may mean what only the clause names.
    """
    text = reading.text
    start = piece.host.start if piece.join is Join.TAIL and piece.host else piece.start
    made: list[Edit] = []
    for one in pieces:
        if one.join is not Join.RELATIVE or not one.subject or not start < one.start < one.end < piece.end:
            continue
        before, after = _BEFORE.search(text, one.start - _MARKS, one.start), _AFTER.match(text, one.end, piece.end)
        if not before or not after or before[0] != ", " or after[0] != ", " or before.start() <= start:
            continue
        opening = [w.low for w in reading.words_in(Span(start, before.start()))]
        if _one_thing(opening) and not _means(reading, one, Span(after.end(), piece.end)):
            fronted = opening[0] in grammar.PREPOSITIONS and "," not in opening  # `In Arden, where it fell, he left`
            made.append(_closed(before, after, fronted))
    return tuple(made)


def _one_thing(opening: Sequence[str]) -> bool:
    """Whether nothing is put in before a clause with `who`: at most when or where, at the beginning."""
    commas = sum(low in _PARTING for low in opening)
    return not commas or (commas == 1 and "," in opening and opening[0] in grammar.PREPOSITIONS)


def _means(reading: Reading, clause: Piece, rest: Span) -> bool:
    """Whether a word behind a clause may mean what only the clause tells of: `Reed, who met Ana Voss, said she was ill`."""
    told, behind = reading.words_in(clause.span), [w.low for w in reading.words_in(rest)]
    if any(map(capital, told)) and any(low in PERSONAL or low in POSSESSIVE or low in THINGS for low in behind):
        return True
    if reading.moments_in(clause.span) and _RECKONED.intersection(behind):
        return True
    return any(w.low in behind for w in told if len(w.low) > _SMALL and w.low.isalpha() and not verbs.finite(w.low))


def still_open(text: str, standing: Standing, said: Sequence[Edit]) -> tuple[str, ...]:
    """What nobody could resolve of a statement, without what stood only in the words that were left out of it."""
    if not said:
        return standing.unresolved
    gone = " ".join(text[one.start : one.end] for one in said)
    return tuple(u for u in standing.unresolved if u not in gone or u in standing.statement)


def _told_there(reading: Reading, span: Span, between: Span) -> bool:
    """Whether somebody in the words may be told only by who says them: `his office said, he died`."""
    around = (Span(span.start, between.start), Span(between.end, span.end))
    return any(w.low in PERSONAL for part in around for w in reading.words_in(part))


def _waits(reading: Reading, opening: Span) -> bool:
    """Whether what stands before the speaker tells nothing yet: no verb, or the auxiliary of one to come."""
    inside = [w.low for w in reading.words_in(opening)]
    return not any(verbs.finite(low) for low in inside[:-1]) and (not inside[-1:] or _to_come(inside[-1]))


def _to_come(low: str) -> bool:
    return low in verbs.AUXILIARIES or not verbs.finite(low)


def _tells_who(reading: Reading, rest: Span, said: Attribution) -> bool:
    """Whether the words behind a speaker only say who that is: `“Panic,” said Ana Reed, a clerk at the mill`."""
    inside = [w.low for w in reading.words_in(rest)]
    if not inside or inside[0] not in grammar.ARTICLES or said.content.touches(rest):
        return False
    return not any(verbs.finite(low) and "-" not in low for low in inside)


def _nothing_else(reading: Reading, between: Span, said: Attribution) -> bool:
    known = tags.of(said)
    return all(any(k.covers(Span(w.start, w.end)) for k in known) for w in reading.words_in(between))
