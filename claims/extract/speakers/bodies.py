"""Which named body speaks where the text only says `the company` or `the agency`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from claims.extract.named.things import asked, kindred
from claims.extract.speakers import sureness
from claims.records import Attribution, Span
from claims.vocabulary import Named

_BEFORE = 600  # letters of the sentence before and of the same one that tell which body is meant


def named(text: str, said: Sequence[Attribution], sentences: Sequence[Span], kinds: kindred.Kinds) -> list[Attribution]:
    """What is said, each `the company` that speaks by its name where the text leaves one."""
    starts = [s.start for s in sentences]
    return [_named(text, one, sentences, starts, kinds) if one.named is Named.WORDS else one for one in said]


def _named(
    text: str, one: Attribution, sentences: Sequence[Span], starts: list[int], kinds: kindred.Kinds
) -> Attribution:
    speaker = one.speaker
    if speaker is None or text[speaker.start : speaker.start + 4].lower() != "the ":
        return one
    own = max(0, bisect_right(starts, speaker.start) - 1)
    since = max(sentences[own - 1].start if own else 0, sentences[own].start - _BEFORE)
    around = kindred.Around(
        opened=text[max(sentences[own].start, speaker.start - _BEFORE) : speaker.start],
        prior=text[since : sentences[own].start],
        since=since,
    )
    edits = [e for e in asked.edits(text, speaker, kinds, around) if (e.start, e.end) == (speaker.start, speaker.end)]
    if len(edits) != 1:
        return one
    name = edits[0].put.removeprefix("the ").removeprefix("The ")
    found = replace(one, name=name[:1].upper() + name[1:], named=Named.OFFICE)
    return replace(found, confidence=sureness.of(found.placed, found.named).value)
