"""How the pieces of a sentence hang together: each knows its place, how it is joined to the one before, and what it lacks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claims.records import Span


class Join(StrEnum):
    """How a piece hangs on the one before it."""

    MAIN = "main"  # stands by itself, or opens the sentence
    VERB = "verb"  # lacks its subject, which is that of the clause before
    RELATIVE = "relative"  # who, which, where: its subject is what stands before the comma
    TAIL = "tail"  # a participle or a further item of a list: reads only with its host
    FRONTED = "fronted"  # `For releasing ..., X`: its subject comes after it
    AGE = "age"  # a name and an age


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence. `subject` is what it lacks, `host` the clause that a tail hangs on."""

    start: int
    end: int
    join: Join = Join.MAIN
    subject: Span | None = None
    host: Span | None = None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    def within(self, start: int, end: int) -> Piece:
        """The same from one place to another."""
        return Piece(start, end, self.join, self.subject, self.host)
