"""The verb contracted with a pronoun, written in full where a name stands for it: `she’d sold`, `Ana Reed had sold`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claims.extract.lang.en import grammar, pronouns, shortened, verbs
from claims.extract.prose.edits import Edit
from claims.extract.prose.words import Word
from claims.extract.reading import Reading
from claims.records import Span

_ENDING = re.compile(r"['’](s|d|ll|re|ve)\b")
_SEEN = 60  # letters behind a contraction that are looked at
_OBJECTS = grammar.DETERMINERS | pronouns.OBJECTS | {"that"}


def spelled(reading: Reading, made: Sequence[Edit]) -> list[Edit]:
    """The same edits, each that stands for a pronoun with the verb that was contracted with it, where one can tell which."""
    return [_spelled(reading, edit) for edit in made]


def _spelled(reading: Reading, edit: Edit) -> Edit:
    if not reading.text.startswith(("'", "’"), edit.end):
        return edit
    if reading.text[edit.start : edit.end].lower() not in pronouns.NOMINATIVES:
        return edit
    ending = _ENDING.match(reading.text, edit.end)
    verb = _verb(reading, ending[1], ending.end()) if ending else None
    return replace(edit, end=ending.end(), put=f"{edit.put} {verb}") if ending and verb else edit


def _verb(reading: Reading, ending: str, at: int) -> str | None:
    """What an ending is short for before the words at a place; None where it may be short for two verbs."""
    if ending in shortened.SHORT_FOR:
        return shortened.SHORT_FOR[ending]
    after = [w for w in reading.words_in(Span(at, min(len(reading.text), at + _SEEN))) if not _beside(w)]
    if not after:
        return None
    return _had(after[0].low) if ending == "d" else _has(after)


def _beside(word: Word) -> bool:
    low = word.low
    return low in verbs.ADVERBS or low in verbs.BEFORE_VERB or low in grammar.BESIDE_VERB or low.endswith("ly")


def _had(low: str) -> str | None:
    """`had` before a participle, `would` before a verb in its plain form."""
    if low in shortened.HAD:
        return "had"
    if low in shortened.SAME or low in verbs.SAME or not low.isalpha() or low in _OBJECTS:
        return None
    return "had" if _participle(low) else "would"


def _has(after: Sequence[Word]) -> str | None:
    """`has` before a participle with an object, `is` before what somebody is or does, and is expected to do."""
    low, behind = after[0].low, after[1].low if len(after) > 1 else ""
    if low in shortened.HAS:
        return "has"
    if not _participle(low) and low not in verbs.SAME and low not in shortened.SAME:
        return "is"
    if behind == "to" and low in shortened.TO_DO:
        return "is"
    acts = (behind in _OBJECTS or behind.isdigit()) and low not in shortened.OF_TWO
    return "has" if acts else None


def _participle(low: str) -> bool:
    return low in shortened.PARTICIPLES or verbs.past(low)
