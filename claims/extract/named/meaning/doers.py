"""Who does what the sentence before a pronoun tells: its subject, whatever other names stand in it or further back."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import subjects
from claims.extract.named.meaning import headed
from claims.extract.named.people.bearers import Person
from claims.extract.named.people.roster import Roster
from claims.extract.named.people.sexes import courtesy, fits
from claims.extract.prose.words import Word
from claims.records import Span

_HE = {True: "she", False: "he"}


def of(text: str, before: Sequence[Sequence[Word]], roster: Roster, woman: bool) -> str | None:
    """The name of who a man or a woman is by the sentences before, newest last: past those about `he` the last’s subject.

    None where that is not one person by name, or one of the other sex.
    """
    for tokens in reversed(before):
        subject = subjects.main_subject(tokens)
        if subject is None:
            return None
        words = subject.of(text)
        if words.lower() == _HE[woman]:
            continue
        heads = _heads(text, subject, roster)
        if len(heads) == 1:
            return heads[0].name if fits(heads[0], woman) else None
        return words if not heads and courtesy(words, woman) else None
    return None


def only(text: str, before: Sequence[Sequence[Word]], count: int, woman: bool) -> bool:
    """Whether all of the last `count` sentences are about `he` or `she`: who spoke before them still is."""
    found = [subjects.main_subject(tokens) for tokens in before[-count:]] if 0 < count <= len(before) else []
    return bool(found) and all(s is not None and s.of(text).lower() == _HE[woman] for s in found)


def subject(text: str, before: Sequence[Sequence[Word]], roster: Roster) -> str | None:
    """The words for what the last sentence before is about, if it names no person."""
    found = subjects.main_subject(before[-1]) if before else None
    return found.of(text) if found and not roster.mentions_in(found.start, found.end) else None


def _heads(text: str, subject: Span, roster: Roster) -> tuple[Person, ...]:
    """Who a subject is, or the name behind it that says who: `Another singer, Ana Reed, left`."""
    heads = headed.by(text, subject.start, subject.end, roster)
    if heads or text[subject.end : subject.end + 2] != ", ":
        return heads
    return tuple(p for start, _, p in roster.mentions_in(subject.end + 2, subject.end + 3))
