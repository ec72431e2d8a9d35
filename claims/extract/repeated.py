"""What comes back, told in two places: `every Tuesday and Thursday`, `every day at 7:30 p.m.`, `twice weekly`."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en import calendar as cal
from claims.records import Moment
from claims.vocabulary import TimexType

_WEEKDAY = re.compile(r"XXXX-WXX-[1-7]")
_JOINTS = frozenset([" and ", ", ", " or ", ", and ", "/", " and on "])
_OFTEN = re.compile(r"\b(?:once|twice|thrice|(?:three|four|five|six|[2-9]) times)[ -]$")


def spread(low: str, found: list[Moment]) -> list[Moment]:
    """`found` with each bare weekday that is joined to a repeated one repeated as well."""
    out: list[Moment] = []
    for m in found:
        if (
            out
            and m.type is TimexType.DATE
            and _WEEKDAY.fullmatch(out[-1].value or "")
            and out[-1].type is TimexType.SET
        ):
            number = cal.WEEKDAYS.get(low[m.start : m.end])
            if number and low[out[-1].end : m.start] in _JOINTS:
                m = replace(m, value=f"XXXX-WXX-{number}", type=TimexType.SET, precision="set", note=out[-1].note)
        out.append(m)
    return out


def adverb(low: str, start: int, end: int) -> Moment:
    """`daily`, `annual`, `twice weekly`."""
    often = _OFTEN.search(low, max(0, start - 12), start)
    return Moment(often.start() if often else start, end, cal.SETS[low[start:end]], TimexType.SET, "set")
