"""A unit of time with a word that says which one: `last week`, `the same day`, `the weekend`, `the end of the month`."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import tenses
from claims.extract.moments.durations import HALF, length, share
from claims.extract.moments.reckoned import ELSEWHERE, NO_DAY_MEANT, resolved
from claims.extract.moments.tenses import Way
from claims.records import Moment
from claims.vocabulary import TimexType

_STEPS = {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1, "this past": -1, "this coming": 1}


def weekend(low: str, begin: int, start: int, end: int, anchor: date | None) -> Moment:
    """`the weekend` from `begin` on: the article's own where it was written on one or looks ahead, else the one before."""
    own = anchor is not None and (anchor.isoweekday() > 5 or tenses.ahead(low, start, end))
    return resolved(begin, end, "K", 0 if own else -1, anchor)


def told(low: str, window: int, m: re.Match[str], end: int, code: str, anchor: date | None) -> Moment | None:
    """`last week`, `this year`, `the same day`, `the following month`, `those years`."""
    begin, words, plural = window + m.start(), m["rel"] or m["this"], low[end - 1] == "s"
    determined = (m["det"] or "") != ""
    if plural and words in cal.SPANNING:
        return Moment(begin, end, length(None, code), TimexType.DURATION, "duration")
    if plural and code == "D" and words in ("these", "those"):
        value = "PRESENT_REF" if words == "these" else "PAST_REF"
        return Moment(begin, end, value, TimexType.DATE, "unresolved", NO_DAY_MEANT)
    if plural and code not in "HMS":
        return Moment(begin, end, length(None, code), TimexType.DURATION, "duration")
    if words in ("whole", "entire") and not plural:
        return Moment(begin, end, length(Decimal(1), code), TimexType.DURATION, "duration")
    if plural or words in ("first", "final", "entire", "whole", "initial", "closing", "opening"):
        return None if code in "HMS" else Moment(begin, end, None, TimexType.DATE, "unresolved", ELSEWHERE)
    if code in "HMS" and not (words == "this" and code == "H"):
        return None
    if code == "N" and (words in _STEPS or words == "last"):
        return Moment(begin, end, length(Decimal(1), code), TimexType.DURATION, "duration")
    if words == "previous" and not determined and code in "QEC":
        return resolved(begin, end, code, -1, anchor)
    within = code in "WNmY" and _WITHIN.search(low, max(0, begin - 8), begin) is not None
    if words == "last" and determined and _BOOKED.search(m[0]):
        return Moment(begin, end, None, TimexType.DATE, "unresolved", ELSEWHERE)  # whose books close when?
    lasting = words == "last" and determined and not low.startswith(" of", end) and code in "WmYECQ"
    if (words == "past" or lasting) and (half := HALF.match(low, end)):
        return Moment(begin, half.end(), length(1 + share(half), code), TimexType.DURATION, "duration")
    if (words == "past" and determined) or lasting or (words == "next" and determined and (code in "EC" or within)):
        return Moment(begin, end, length(Decimal(1), code), TimexType.DURATION, "duration")
    if words in ("this", "this past", "this coming", "current", "coming", "upcoming") or (
        words in _STEPS and not determined
    ):
        coming = code == "K" and words.endswith("coming")
        if code == "K" and words == "this" and _gone(low, begin, end, anchor):
            return resolved(begin, end, code, -1, anchor)
        return resolved(begin, end, code, 0 if coming else _STEPS.get(words, 0), anchor)
    if code == "Q" and words == "next" and tenses.way(low, begin, end) in (Way.AHEAD, Way.NEAR):
        return resolved(begin, end, code, 1, anchor)
    return Moment(begin, end, None, TimexType.DATE, "unresolved", ELSEWHERE)


def _gone(low: str, begin: int, end: int, anchor: date | None) -> bool:
    """Whether `this weekend` is told as past in an article of the days behind it."""
    return anchor is not None and anchor.isoweekday() < 6 and tenses.way(low, begin, end) is Way.BACK


_BOOKED = re.compile(r"\b(?:fiscal|financial) $")
_WITHIN = re.compile(r"\b(?:in|over|within|during|for) $")


def rest(window: int, m: re.Match[str], end: int, code: str, anchor: date | None) -> Moment | None:
    """`the end of the month`, `later in the year`, `the beginning of next year`."""
    start = window + m.start() + (3 if m[0].startswith("by ") else 0)
    if m[0].startswith(("over ", "half ")) or code in "HMS" or (code == "D" and m[0] == "the end of the "):
        return None
    if m["det"] not in ("the", "that") and not m["rel"]:
        return resolved(start, end, code, {"last": -1, "next": 1}.get(m["det"], 0), anchor)
    return Moment(start, end, None, TimexType.DATE, "unresolved", ELSEWHERE)
