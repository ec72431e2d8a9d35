"""Numerals that tell the time of day by their form or their place: `the 07.15`, `at 9.15 this morning`, `at half six`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import BEFORE_TIME
from claims.extract.quantities.numerals.numeral import Numeral

_HOUR = Decimal("0.6")  # sixty minutes, as they are printed behind a point
_NOON = 12
_ENDS = re.compile(
    r"[.,;:)!?’”\"]|$|\s*\n|[ ](?:in|on|this|tomorrow|today|tonight|every|and|or|to|when|but|until|for)\b"
)
_PHRASE_ENDS = re.compile(r"[.,;:)!?’”\"](?![0-9])|$|\s*\n")
_OF_DAY = re.compile(
    r"[ ](?:this|that|yesterday|tomorrow|in the|on [a-z]+day|the next)[ ](?:morning|afternoon|evening|night)\b"
)
# Of trains and buses: `the 6.40 from Leeds`, `the 7.15 train`.
_TRAIN = re.compile(
    r"[ ](?:(?:from|to|out of)[ ](?!(?:[0-9]|the|a|an|last|this|its|their|per|nearly|about)\b)|train|bus|service|ferry)\b"
)
_DAYS = frozenset(("today", "tomorrow", "tonight", *WEEKDAYS))
_PARTS = (["tomorrow", "night"], ["tomorrow", "morning"], ["this", "evening"], ["this", "morning"])


def told(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether a numeral tells the time of day, by the `words` before it and what stands behind."""
    before = words[-1] if words else ""
    if n.form == "words":
        return before == "half" and n.integral and n.low <= _NOON and _ENDS.match(low, n.end) is not None
    if low[n.start : n.end][-3:-2] != "." or n.end - n.start > len("10.15"):
        return before == "at" and n.integral and n.low <= _NOON and _on_day(low, n, words)
    if not low[n.start].isdigit() or n.low >= 2 * _NOON or n.low % 1 >= _HOUR:
        return False
    if low[n.start] == "0" and n.end - n.start == len("07.15"):
        return True
    if before == "the":
        return _TRAIN.match(low, n.end) is not None
    return before in BEFORE_TIME and _OF_DAY.match(low, n.end) is not None


def _on_day(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether a day stands before the `at` of an hour, and nothing behind it: `tomorrow at 7.`"""
    day = len(words) > 1 and (words[-2].rstrip(",") in _DAYS or words[-3:-1] in _PARTS)
    return day and _PHRASE_ENDS.match(low, n.end) is not None
