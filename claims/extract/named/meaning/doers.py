"""Who does what the sentence before a pronoun tells: its subject, whatever other names stand in it or further back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.grammar import subjects
from claims.extract.lang.en import verbs
from claims.extract.named.meaning import apposed, clefts, headed
from claims.extract.named.people.bearers import Person
from claims.extract.named.people.roster import Roster
from claims.extract.named.people.sexes import courtesy, fits, of_other_sex
from claims.extract.prose.words import Word, plain
from claims.records import Span

_BEHIND = 90  # letters from a subject to the name that tells who it is
# `One of three who spoke, retired baker Ana Reed, left`.
_LEADS = re.compile(r"(?:\swho\s[^,.;:“”\"]{1,50})?,\s(?:[a-z][\w-]*\s){0,4}")
_HE = {True: "she", False: "he"}


def of(text: str, before: Sequence[Sequence[Word]], roster: Roster, woman: bool) -> str | None:
    """The name of who a man or a woman is by the sentences before, newest last: past those about `he` the last’s subject.

    None where that is not one person by name, or one of the other sex.
    """
    for tokens in reversed(before):
        if tokens and tokens[-1].text == "?":
            continue  # `Did they mind? “No,” she said`
        subject = subjects.main_subject(tokens)
        if subject is None:
            return None
        words = subject.of(text)
        if who := clefts.last(text, Span(tokens[0].start, tokens[-1].end), roster):
            return who.name if fits(who, woman) else None
        if words.lower() == _HE[woman]:
            continue
        heads = _heads(text, subject, roster)
        if len(heads) == 1:
            return heads[0].name if fits(heads[0], woman) else None
        if not heads and (one := apposed.behind(text, subject.end, words, roster)):
            return one if not of_other_sex(plain(words.split()[-1]), woman) else None  # `his widow` is no `he`
        return words if not heads and courtesy(words, woman) else None
    return None


def led_to(before: Sequence[Sequence[Word]], roster: Roster, woman: bool) -> str | None:
    """The one person whom a sentence about `that` or `this` names: `That did not please Ana Reed. She said`."""
    last = before[-1] if before else ()
    if len(last) < _FEW or last[0].low not in _POINTS or not verbs.finite(last[1].low):
        return None
    named = roster.named_in(last[1].end, last[-1].end)
    return named[0].name if len(named) == 1 and fits(named[0], woman) else None


_POINTS, _FEW = ("that", "this", "it"), 3


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
    end = subject.end - (len(" who") if text.endswith(" who", subject.start, subject.end) else 0)
    if heads or (end < len(text) and text[end] not in ", "):
        return heads
    behind = roster.mentions_in(end + 2, end + _BEHIND)[:1]
    return tuple(p for start, _, p in behind if _LEADS.fullmatch(text, end, start))
