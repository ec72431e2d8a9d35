"""Who does what a verb behind `and` tells: the subject of the clause that it goes on, and nobody where two may be meant."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import forms, subjects
from claims.extract.grammar.joints import Join
from claims.extract.grammar.stretches import Stretch
from claims.extract.lang.en import cues, verbs
from claims.extract.prose.words import Word
from claims.records import Span

_SPOKEN_TO = 4  # words behind `told` up to what is told: `told the BBC, neighbours`


class Leading(Stretch):
    """What a pass over the words knows of who acts: `carried` in the running piece, `main_subject` in the main clause."""

    def __init__(self, tokens: Sequence[Word], figures: Sequence[Span], amounts: Sequence[int]) -> None:
        super().__init__(tokens, figures, amounts)
        self.join = Join.MAIN
        self.carried: Span | None = None
        self.main_subject: Span | None = None

    def _last_subject(self, at: int) -> Span | None:
        """The subject of the clause that `and` goes on: of one with `after`, `when` or `that` where it holds a verb."""
        inner = next((i for i in range(at - 1, self.begin, -1) if self._hangs(i) and self._verb(i + 1, at)), None)
        if inner is None:
            return self.carried or self._subject()
        return self._subject(inner + 1) if self._clause(inner + 1) else None

    def _first_subject(self, at: int) -> Span | None:
        """The subject that `, and` goes on with; none where `He said the mill stood, and was closed` leaves two."""
        told = [i + 1 for i in range(self.begin + 1, at) if self._low(i) in cues.SAID]
        told = [i + 1 if self._low(i) == "that" else i for i in told]
        two = any(self._low(i) not in cues.PRONOUNS and (self._clause(i) or self._low(i - 1) == "that") for i in told)
        known = self.main_subject or self._subject()
        inner = self._told_subject(at)
        if inner and known and inner.start > known.end:
            sure = forms.agreeing(self.tokens, known, inner, self._low(at + 2))
            return sure if two or sure == inner else known
        return None if two or (known and self._verbless(known)) else known

    def _told_subject(self, at: int) -> Span | None:
        """The subject of the clause that is told before a place: of `the police told CNN, neighbours left`, `neighbours`."""
        for n in range(self.begin + 1, at):
            if self._low(n) in cues.SAID:
                first = n + 1 + (self._low(n + 1) == "that")
                last = first + (_SPOKEN_TO if self._low(n) in verbs.ADDRESSED else 1)
                begin = next((i for i in range(first, last) if self._clause(i)), None)
                return subjects.subject_of(self.tokens, begin) if begin is not None else None
        return None

    def _subject(self, begin: int | None = None) -> Span | None:
        begin = self.begin if begin is None else begin
        act = min((a for a in self.acts if a > begin), default=None)
        known = subjects.subject_of(self.tokens, begin)
        first = act is None or (known is not None and known.end <= self.tokens[act].start)
        return known if first or act is None else Span(self.tokens[begin].start, self.tokens[act - 1].end)
