"""One sentence as it is searched for speakers, and how what is said in it comes to a speaker and a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from claims.extract.named.meaning import meant
from claims.extract.named.people import names
from claims.extract.prose.words import Word
from claims.extract.speakers.before import led_to
from claims.extract.speakers.saying import Cue
from claims.records import Attribution, Span
from claims.vocabulary import Mode, Named, Placed

_LONGEST = len("which")


class Part(NamedTuple):
    """A sentence with its words, its quotations, and the indices of the words that may tell of speech."""

    span: Span
    tokens: list[Word]
    marked: list[Span]
    places: list[int]


@dataclass(frozen=True, slots=True)
class Here:
    """One sentence with what is known of it: its words, its quotations, its verbs of saying, and who spoke before."""

    text: str
    span: Span
    tokens: list[Word]
    marked: list[Span]
    places: list[int]  # of words that may tell of speech
    cues: list[Cue]
    people: names.Roster
    last: Attribution | None
    silent: int  # sentences since then in which nobody speaks
    before: list[Part]  # the sentences before this, newest last

    @property
    def goes_on(self) -> bool:
        """Whether who spoke last did so in the sentence before this."""
        return not self.silent

    def said(
        self, content: Span, speaker: Span, cue: Cue | None, mode: Mode, placed: Placed = Placed.BESIDE
    ) -> Attribution:
        """An attribution to the speaker who stands there, by the name that the article gave them."""
        place, verb = (cue.span(self.tokens), self.tokens[cue.at].low) if cue else (None, "")
        if verb == "heard":  # a court, which says nothing
            return Attribution(content, None, place, mode, None, verb, placed=Placed.NOWHERE, named=Named.OPEN)
        name, by = self.meant(speaker)
        return Attribution(content, speaker, place, mode, name, verb, placed=placed, named=by)

    def sourced(self, content: Span, by: tuple[Span, Span, Span], mode: Mode) -> Attribution:
        """What `according to X` gives as said."""
        name, named = self.meant(by[0])
        return Attribution(content, by[0], by[1], mode, name, "according", placed=Placed.SOURCE, named=named)

    def meant(self, speaker: Span) -> meant.Meant:
        """The name behind the words that stand there."""
        if speaker.end - speaker.start > _LONGEST or speaker.of(self.text).lower() not in meant.PRONOUNS:
            return meant.speaker_of(self.text, speaker, self.people)
        before = [c.speaker for c in self.cues if c.speaker.end <= speaker.start]
        named = [s for s in before if s.of(self.text).lower() not in meant.PRONOUNS]
        earlier = meant.name_of(self.text, named[-1], self.people) if named else None
        told = [p.tokens for p in self.before]
        found = meant.speaker_of(
            self.text,
            speaker,
            self.people,
            meant.Before(self.last, earlier, self.silent, self.span.start, told, self.tokens),
        )
        of = self._led_to(speaker) if found.name is None else None
        return meant.speaker_of(self.text, of, self.people) if of else found

    def _led_to(self, speaker: Span) -> Span | None:
        """The words that a `who` stands for, right before it: `the mayor, who said`."""
        if speaker.of(self.text).lower() != "who":
            return None
        at = next((i for i, t in enumerate(self.tokens) if t.start >= speaker.start), 0)
        return led_to(self.tokens, at - (at > 1 and self.tokens[at - 1].text == ","))
