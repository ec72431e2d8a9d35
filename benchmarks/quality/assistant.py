"""The specification of an assistant's dates (`recognizers/DateTime_DateTimeModel`), asked of our moments.

It maps names only: their extents hold prepositions, a range or a day with its hour is one result, years stay open. What does
not fit a reader of news is left out by the classes of `unfit`, each with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from benchmarks.moments import to_timex
from benchmarks.quality.naming import Told, says
from benchmarks.quality.sets import Item
from benchmarks.quality.unfit import left_out
from claims.extract import moments
from claims.extract.moments.reckoned import ELSEWHERE

__all__ = ["NAME", "Case", "left_out", "pair", "score"]

# Both halves of this one set have been looked at since 2026-11-27; until then 90.1 per cent of the places of the kept half were
# right, and 73.8 per cent of places and values.
NAME = "recognizers/DateTime_DateTimeModel"
_TYPES = {"date": "DATE", "daterange": "DATE", "duration": "DURATION", "set": "SET"}
_FIRST = re.compile(
    r"(?:(?:from|between|since|before|after|until|till|by|at|in|on|during|within|the|for|as late as|starting|beginning|"
    r"no later than|of|a day)\s+)+",
    re.I,
)
_LAST = re.compile(r"\s+(?:or later|or after|or before|onwards?|and later)$", re.I)


class Asked(NamedTuple):
    """One result as we would name it: the place, the type, the values any of which is right."""

    start: int
    end: int
    type: str
    values: tuple[str, ...]


class Case(NamedTuple):
    """What a case asks, in our names, what we find in it, read from its reference date, and why it may be left out."""

    asked: list[Asked]
    found: list[Told]
    text: str
    reference: date | None
    why_not: str | None = None


def pair(item: Item) -> Case:
    """A case as it is scored. Words of no certain day (`recent`, `the first week`) count only where they are asked for."""
    text = item["Input"]
    if why := left_out(item):
        return Case([], [], text, None, why)
    when = (item.get("Context") or {}).get("ReferenceDateTime")
    reference = date.fromisoformat(when[:10]) if when else None
    asked = [_asked(r) for r in item["Results"]]
    told = [(to_timex(m), m.note or "") for m in moments.find(text, reference)]
    found = [Told(*timex, note, text[timex[0] : timex[1]]) for timex, note in told]
    return Case(asked, [f for f in found if not _of_no_day(f) or _met(f, asked)], text, reference)


def _of_no_day(found: Told) -> bool:
    """Whether TIMEX3 marks words that their specification has no name for."""
    return found.value.endswith("_REF") or (not found.value and found.note == ELSEWHERE)


def _met(found: Told, asked: Sequence[Asked]) -> bool:
    return any(found.start < a.end and a.start < found.end for a in asked)


def _asked(result: dict[str, Any]) -> Asked:
    words, start = result["Text"], result["Start"]
    kind = (result.get("TypeName") or "").rsplit(".", 1)[-1]
    first = _FIRST.match(words)
    begin = start + (first.end() if first else 0)
    last = _LAST.search(words)
    end = start + (last.start() if last else len(words))
    values = ((result.get("Resolution") or {}).get("values")) or []
    return Asked(begin, end, _TYPES.get(kind, "TIME"), tuple(dict.fromkeys(v.get("timex", "") for v in values)))


def score(pairs: Sequence[Case]) -> dict[str, float]:
    """Cases of which all places are met and nothing else, those of which the values are right as well; F1 of places.

    Of the cases that fit our job; `left out` is the share of those that do not.
    """
    met = right = hit = typed = asked_n = found_n = 0
    fit = [case for case in pairs if case.why_not is None]
    for case in fit:
        groups = [[f for f in case.found if f.start < a.end and a.start < f.end] for a in case.asked]
        whole = all(groups) and len({f.start for g in groups for f in g}) == len(case.found)
        met += whole
        right += whole and all(_same(a, g, case) for a, g in zip(case.asked, groups, strict=True))
        hit += sum(bool(g) for g in groups)
        typed += sum(bool(g) and g[-1].type == a.type for a, g in zip(case.asked, groups, strict=True))
        asked_n += len(case.asked)
        found_n += len(case.found) - sum(len(g) - 1 for g in groups if len(g) > 1)
    count = max(len(fit), 1)
    return {
        "cases: places right": 100 * met / count,
        "cases: places and values": 100 * right / count,
        "relaxed": 200 * hit / max(asked_n + found_n, 1),
        "type": 200 * typed / max(asked_n + found_n, 1),
        "left out": 100 * (len(pairs) - len(fit)) / max(len(pairs), 1),
    }


def _same(asked: Asked, found: Sequence[Told], case: Case) -> bool:
    """Whether what we found says one of the values. A day with its hour may be asked for in two, each by its part of ours."""
    if not asked.values or any(says(value, found, case.text, case.reference) for value in asked.values):
        return True
    if len(found) != 1 or "T" not in found[0].value or asked.type != "DATE":
        return False
    day = found[0]._replace(value=found[0].value.partition("T")[0])
    return any(says(value, [day], case.text, case.reference) for value in asked.values)
