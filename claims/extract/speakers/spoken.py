"""Who says a piece of a sentence: the one attribution that governs it, of all those in its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, verbs
from claims.extract.prose.words import Word
from claims.extract.speakers import hanging
from claims.records import Attribution, Span
from claims.vocabulary import Mode


def by(span: Span, said: list[Attribution], words: Sequence[Word]) -> Attribution | None:
    """The attribution that governs a piece: the one whose content holds most of it, direct speech before indirect.

    One whose verb stands in a clause that hangs on another of the `words` of the piece says that clause alone. A noun says no
    more than hangs on it: in `Asked about Reed’s claim that it fell, Holm said`, not the whole.
    """

    def shared(one: Attribution) -> int:
        return min(one.content.end, span.end) - max(one.content.start, span.start)

    fits = [
        a
        for a in said
        if (
            shared(a) >= 0.5 * (span.end - span.start)
            or (
                a.cue
                and span.covers(a.cue)
                and shared(a) > 8
                and a.verb not in cues.SAID_NOUNS
                and not hanging.nested(words, a)
            )
        )
        and not (a.cue and span.covers(a.cue) and hanging.hangs(words, a))
    ]
    if (
        words
        and (words[0].low in ("which", "who") or verbs.finite(words[0].low))
        and (own := [a for a in fits if a.cue and span.covers(a.cue)])
    ):
        fits = own  # `Reed said it cost more than the plan, which the port estimated at $40`
    return max(fits, key=lambda a: (a.mode is Mode.QUOTED, shared(a), -a.content.start), default=None)
