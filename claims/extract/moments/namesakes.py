"""Words of the calendar that are part of a name: `Easter Island`, `Operation Dawn`, `April Jones`, Theresa `May`."""

from __future__ import annotations

import re

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import margins
from claims.extract.moments.datelines import Written

# `in protest at May's plan` names somebody; `since last May's vote` does not.
_IN_TIME = re.compile(
    r"\b(?:in|since|by|until|early|late|mid|last|next|this|(?:day|week|weekend|end|start|beginning|middle|half) of)[ -]$"
)
_SHY_BEFORE = re.compile(rf"\b(?:{cal.BEFORE_SHY}|late-|mid-|,)[ -]$")
# `May to March`, `Jan-Feb`: beside another month it is one.
_TO_ANOTHER = re.compile(rf"(?: ?[-–/] ?| (?:to|through|until|till) )(?:{cal.MONTH_NAMES})\b")
_BESIDE_ANOTHER = re.compile(rf" (?:and|or|to|through|until|till) (?:{cal.MONTH_NAMES})\b")
# `May last year`, `March this year`.
_YEAR_SAID = re.compile(r" (?:of |in )?(?:last|next|this) year\b(?!['’])")
# `the March vote`, `a March ruling`; not `the March on Arden`.
_OF_MARCH = re.compile(
    r" (?!(?:on|in|of|for|against|to|through|from|and|at|by|was|is|were|are|has|had|will|family|sisters|brothers)\b)[a-z]{3}"
)
# `Ana Reed and June Vetter`, `Ana Reed, June Vetter`, `the Otto and June Reed Foundation`.
_BESIDE_DAY = re.compile(rf"\b(?:{'|'.join(cal.WEEKDAYS)}|on|by|until|till|since|from|before|after|of)\.?,? $")
_BESIDE_NAME = re.compile(r"\b[A-Z]\w+ ([A-Z]\w+)(?: and|, and|,) $|\b([A-Z]\w+) and $")
_THE = re.compile(r"\b(?:the|a) $")
# `Easter Island`, `Christmas Carol`: a holiday with a capital word behind it is part of a name.
NAME_BEHIND = re.compile(rf" (?!{cal.DAY_NAMES}\b|Day\b|Eve\b|Weekend\b|Night\b|Morning\b|Evening\b)[A-Z][a-z]")


def inside(text: str, start: int) -> bool:
    """Whether a capital stands inside a sentence, where it makes a name: `Operation Dawn`, `the Daily Herald`."""
    before = text[max(0, start - 3) : start].rstrip(" ")
    return bool(before) and before[-1] not in ".!?:;\"“”‘'\n-–—(•"


def plain(text: str, low: str, start: int, w: Written) -> bool:
    """Whether a month in small letters may be one: `mar`, `august` and the like need a day, a year or another month."""
    if text[start].isupper() or w.day or w.value or w.note:
        return True
    word = low[start : w.end].strip(".")
    if word in cal.SHORT_MONTHS and _IN_TIME.search(low, max(0, start - 14), start):
        return True
    return word not in cal.UNSURE_MONTHS or _BESIDE_ANOTHER.match(low, w.end) is not None


def new_year(text: str, start: int, end: int) -> bool:
    """Whether `New Year` is its first day: `between Christmas and New Year`; not `in the New Year`, `a Happy New Year`."""
    told = _NEW_YEAR_LED.search(text, max(0, start - 9), start) or _YEAR_BEHIND.match(text, end)
    return text.startswith("New Y", start) and told is not None


_NEW_YEAR_LED = re.compile(r"\b(?:and|or|between|over|on|at|for|since|until|before|after|by|from|to) $")
_YEAR_BEHIND = re.compile(r" [12][0-9]{3}\b")


def given(text: str, low: str, start: int, end: int) -> bool:
    """Whether a month is somebody's given name: a capital behind it, and nothing before it that goes with dates."""
    if NAME_BEHIND.match(text, end) is None or low.endswith("the ", 0, start):
        return False
    if beside := _BESIDE_NAME.search(text, max(0, start - 40), start):
        return (beside[1] or beside[2]).lower() not in cal.MONTHS
    return not _SHY_BEFORE.search(low, max(0, start - 12), start)


_ORDINAL = re.compile(r" (?:the )?[0-9]{1,2}(?:st|nd|rd|th)")


def shy(text: str, low: str, start: int, w: Written) -> bool:
    """Whether `May`, `March` or `Mar` is a month here: it has a day or a year, or stands behind a preposition."""
    if not text[start].isupper():
        if w.value or (low.startswith("jan", start) and w.day):
            return True
        if (w.day and _ORDINAL.search(low, start, w.end)) or (
            _TO_ANOTHER.match(low, w.end) and low.endswith("from ", 0, start)
        ):
            return True
        return bool((w.day or low.startswith("jan", start)) and _TO_ANOTHER.match(low, w.end)) or bool(
            w.day and _BESIDE_DAY.search(low, max(0, start - 12), start)
        )
    if w.day or w.value or _YEAR_SAID.match(low, w.end) or _TO_ANOTHER.match(low, w.end):
        return True
    if low.startswith("march", start) and _OF_MARCH.match(low, w.end) and _THE.search(low, max(0, start - 5), start):
        return True
    if text.startswith(("'s", "’s"), w.end) and not _IN_TIME.search(low, max(0, start - 7), start):
        return False
    if margins.behind_month(low, start):
        return True  # `April/May`
    if w.end - start == 3 and low[start : start + 3] != "may":
        return _IN_TIME.search(low, max(0, start - 14), start) is not None
    return (
        w.end - start > 3 - (low[start : start + 3] == "may")
        and _SHY_BEFORE.search(low, max(0, start - 12), start) is not None
    )
