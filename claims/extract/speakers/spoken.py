"""Who says a piece of a sentence: the one attribution that governs it, of all those in its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, verbs
from claims.extract.prose.words import Word
from claims.extract.speakers import hanging
from claims.records import Attribution, Span
from claims.vocabulary import Mode

_SOME = 8  # letters of what is said that stand in a piece


def by(span: Span, said: list[Attribution], words: Sequence[Word]) -> Attribution | None:
    """The attribution that governs a piece: the one whose content holds most of it, direct speech before indirect.

    One whose verb stands in a clause that hangs on another of the `words` of the piece says that clause alone. A noun says no
    more than hangs on it: in `Asked about Reed’s claim that it fell, Holm said`, not the whole.
    """
    fits = [a for a in said if _fits(a, span, words)]
    if words and (words[0].low in ("which", "who") or verbs.finite(words[0].low)):
        # `Reed said it cost more than the plan, which the port estimated at $40`
        fits = [a for a in fits if a.cue and span.covers(a.cue)] or fits
    return max(fits, key=lambda a: (a.mode is Mode.QUOTED, _shared(a, span), -a.content.start), default=None)


def _fits(one: Attribution, span: Span, words: Sequence[Word]) -> bool:
    """Whether what is said holds half of a piece, or the piece holds its verb and some of it."""
    shared = _shared(one, span)
    half = shared >= 0.5 * (span.end - span.start)
    if one.cue is None or not span.covers(one.cue):
        return half
    told = half or (shared > _SOME and one.verb not in cues.SAID_NOUNS and not hanging.nested(words, one))
    return told and not hanging.hangs(words, one)


def _shared(one: Attribution, span: Span) -> int:
    """How many letters of a piece are what is said; fewer than none where the two stand apart."""
    return min(one.content.end, span.end) - max(one.content.start, span.start)
