"""Women and men told apart by the `he said` or `she said` that means them, where their names do not tell."""

from __future__ import annotations

from collections.abc import Iterable

from claims.extract.named.people import names
from claims.records import Attribution
from claims.vocabulary import Mode

_PRONOUN = 3  # letters of the longest


def by_pronoun(text: str, said: Iterable[Attribution]) -> dict[str, bool]:
    """Everybody whom a `he` or `she` means that speaks, and whether that is `she`."""
    return {one.name: low == "she" for one in said if one.name and (low := _low(text, one)) in ("he", "she")}


def sexes(text: str, said: Iterable[Attribution], people: names.Roster) -> dict[str, bool]:
    """Whether she is a woman, of everybody of whom nothing but the pronoun beside what they are quoted for tells it."""
    told: dict[str, set[bool]] = {}
    for one in said:
        if one.mode is Mode.QUOTED and one.name and (low := _low(text, one)) in ("he", "she"):
            person = people.called(one.name)
            if person is not None and person.woman is None:
                told.setdefault(person.name, set()).add(low == "she")
    return {name: next(iter(women)) for name, women in told.items() if len(women) == 1}


def _low(text: str, said: Attribution) -> str:
    """The words for a speaker in small letters, if they are no longer than a pronoun."""
    span = said.speaker
    return span.of(text).lower() if span and span.end - span.start <= _PRONOUN else ""
