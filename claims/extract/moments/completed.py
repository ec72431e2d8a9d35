"""A written date with its edge and its year: the missing one is taken from the article's date, as the tense tells."""

from __future__ import annotations

import re
from datetime import date

from claims.extract.moments import almanac, aloud, numbered, phrases, pointers, reckoned, tenses
from claims.extract.moments.datelines import Written
from claims.extract.moments.reckoned import DATE_NEEDED
from claims.extract.moments.tenses import Way
from claims.records import Moment
from claims.vocabulary import TimexType

_WITHIN = re.compile(r"(?:first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)) (?:day|week|weekend)")
_UNTIL = re.compile(r"\b(?:until|till)(?: (?:early|late|mid|the end of))?[ -]$")
# A note on a text is as old as the text, or younger: `Correction, 15 March: ...`.
_AMENDED = re.compile(
    r"(?:^|\n)\W*(?:correction|clarification|update|updated|amended|corrected|editor[’']s note|this (?:article|story|piece) "
    r"was (?:amended|updated|corrected))\b[^\n.]{0,20}$"
)


def completed(low: str, w: Written, anchor: date | None) -> Moment:
    """A written date with its edge, its missing year taken from the anchor."""
    w = aloud.completed(low, w)
    start, edge = pointers.edged(low, w.start)
    value, precision, note = w.value, w.precision, w.note
    kind = TimexType(w.type)
    named = pointers.named_month(low, start, w.end, w.month, w.day, anchor) if value is None and w.month else None
    if named and note is None:
        return _named(w, named)
    if value is None and note is None:
        end, value, note = _missing_year(low, w, anchor)
        w = w._replace(end=end)
        if value is None:
            precision, note = "unresolved", note or DATE_NEEDED
    if value and edge and "half" in edge and precision == "year" and len(value) == 4:
        value, precision = value + ("-H1" if edge.startswith("first") else "-H2"), "half"
    if value and edge and _WITHIN.fullmatch(edge) and (told := numbered.within(value, *edge.split())):
        value, precision = told
    if (
        start == w.start
        and precision in ("decade", "century")
        and "-c" not in low[start : w.end]
        and low.startswith("the ", max(0, start - 4))
    ):
        start -= 4
    return Moment(start, w.end, value, kind, precision, _noted(value, note, edge))


def _named(w: Written, named: tuple[int, str, int | None]) -> Moment:
    """`last April`, `the previous April`, `every April`."""
    start, rel, year = named
    if rel in ("every", "each"):
        return Moment(start, w.end, f"XXXX-{w.month:02d}" + (f"-{w.day:02d}" if w.day else ""), TimexType.SET, "set")
    value = None
    if year is not None and w.month:
        value = almanac.day(year, w.month, w.day) if w.day else f"{year:04d}-{w.month:02d}"
    if value is None:
        note = reckoned.ELSEWHERE if rel.startswith(("the ", "that")) else DATE_NEEDED
        return Moment(start, w.end, None, TimexType.DATE, "unresolved", note)
    return Moment(start, w.end, value, TimexType.DATE, w.precision)


def _noted(value: str | None, note: str | None, edge: str | None) -> str | None:
    """The edge of a date and the doubt about it in one note; without a value, why there is none."""
    if value is None:
        return note or edge
    return "; ".join(filter(None, (edge, note))) or None


def _missing_year(low: str, w: Written, anchor: date | None) -> tuple[int, str | None, str | None]:
    """The value of a month or day without a year, where it ends, and a doubt: `of last year` may say which year."""
    told = pointers.of_year(low, w.behind or w.end)
    year, end, doubt = None, w.end, None
    if told:
        end, year = w.end if w.behind else told.end(), int(told["y"]) if told["y"] else None
        if anchor is not None and told["rel"]:
            year = anchor.year + {"last": -1, "next": 1, "this": 0}.get(told["rel"], 0)
            year = None if told["rel"] not in ("last", "next", "this") else year
        if told["rel"] in ("that", "the same", "the following", "the previous"):
            return end, None, reckoned.ELSEWHERE
    if year is None and anchor is not None and w.precision == "quarter":
        year, doubt = phrases.quarter_year(low, w.start, w.end, int(low[w.start : w.end].strip("q")), anchor)
    elif year is None and anchor is not None:
        year, doubt = _year_by_tense(low, w, anchor)
    if year is None:
        return end, None, None
    if w.precision == "quarter":
        return end, f"{year:04d}-Q{low[w.start : w.end].strip('q')}", doubt
    if w.month is None:
        return end, None, None
    if (w.month, w.day) == (2, 29):
        year = almanac.leap(year)
    return end, almanac.day(year, w.month, w.day) if w.day else f"{year:04d}-{w.month:02d}", doubt


def _year_by_tense(low: str, w: Written, anchor: date) -> tuple[int, str | None]:
    """The year that the tense of the sentence gives a month or day, and a doubt where it gives none."""
    month, way = w.month or 1, tenses.way(low, w.start, w.end)
    if way is Way.NEAR or (w.day and _AMENDED.search(low, max(0, w.start - 60), w.start)):
        return almanac.nearest_year(anchor, month, w.day), None
    year = almanac.year_of(anchor, month, w.day, way is Way.AHEAD)
    if way in (Way.UNSURE, Way.EITHER):
        nearest = almanac.nearest_year(anchor, month, w.day)
        if _UNTIL.search(low, max(0, w.start - 12), w.start) or almanac.soon(anchor, nearest, month, w.day):
            return nearest, tenses.NEAREST_NOTE
    unsure = way in (Way.UNSURE, Way.EITHER) and (month, w.day or anchor.day) != (anchor.month, anchor.day)
    return year, tenses.UNSURE_NOTE if unsure else None
