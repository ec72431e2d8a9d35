"""How a date is written into a statement: `, 2021`, ` (4 January 2021)`, ` (week of 4 January 2021)`."""

from __future__ import annotations

import re
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en.references import MONTHS
from claims.extract.moments import narrated
from claims.records import Moment

# Four figures that are no time of day: `2100 UTC`.
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d|\s(?:UTC|GMT|hours|local)\b)")
# The next day of a row: the ` to 8` of `June 5 to 8`.
RANGE = re.compile(r"\s?(?:to|and|or|through|until|[-–,])\s?\d")
# A clock time alone is told by the words around it.
_TOLD = re.compile(
    rf"\b(?:{'|'.join([*cal.WEEKDAYS, *MONTHS])}|day|night|yesterday|today|tomorrow|tonight|morning|afternoon|evening|"
    r"last|this)\b",
    re.I,
)
_DAY_FIRST = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+\.?$")
_MONTH_FIRST = re.compile(r"[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?$")
_SHORT_QUARTER = re.compile(r"Q[1-4]")
_SENTENCE = 160
_BUSINESS = re.compile(rf"\b(?:{cal.QUARTERLY})\b")


def shown(moment: Moment, text: str) -> str | None:
    """What to print after a relative expression, or None where the words are dated already or it is unknown."""
    said, value = moment.span.of(text), moment.value or ""
    if YEAR.search(said) or said.isdigit() or ("T" in value[10:] and not _TOLD.search(said)):
        return None
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}(?:T.*)?", value):
        return _day(date.fromisoformat(value[:10]), said, text[moment.end : moment.end + 6])
    if moment.precision == "week" and re.fullmatch(r"\d{4}-W\d{2}", value):
        return f" (week of {spelled(date.fromisocalendar(int(value[:4]), int(value[6:]), 1))})"
    if moment.precision == "month" and re.fullmatch(r"\d{4}-\d{2}", value):
        month = f"{date.fromisoformat(value + '-01'):%B}"
        named = re.fullmatch(r"(?:(?:in|by|since|until|mid-?|early|late|of)[ -])*" + month, said)
        return f" {value[:4]}" if named else f" ({month} {value[:4]})"
    if moment.precision == "quarter" and re.fullmatch(r"\d{4}-Q\d", value):
        return f" ({value[:4]})" if _of_business(moment, text) else None
    if moment.precision in ("quarter", "half") and said.endswith(" of the year"):
        return f" ({value[:4]})"
    if moment.precision == "season" and narrated.FROM_TEXT in (moment.note or ""):
        return None  # `one can work in the summer`, in a text that tells other years
    if moment.precision == "season" and re.fullmatch(r"\d{4}-(?:SP|SU|FA)", value):
        return f" ({value[:4]})"
    if moment.precision == "year" and re.fullmatch(r"\d{4}", value):
        return f" ({value})"
    return None


def _of_business(moment: Moment, text: str) -> bool:
    """Whether a quarter is one of a year and not of a game: `Q3`, `third-quarter profit`; a firm’s own year may be another."""
    begin = max(text.rfind(". ", 0, moment.start), text.rfind("\n", 0, moment.start), moment.start - _SENTENCE) + 1
    near = text[begin : moment.end + _SENTENCE // 2].lower()
    if "fiscal" in near or "financial year" in near:
        return False
    return _SHORT_QUARTER.fullmatch(moment.span.of(text)) is not None or _BUSINESS.search(near) is not None


def _day(day: date, said: str, after: str) -> str | None:
    """The year behind a day and a month, the whole date behind other words."""
    if _MONTH_FIRST.search(said):
        return None if RANGE.match(after) else f", {day.year}"
    if _DAY_FIRST.search(said):
        return f" {day.year}"
    return f" ({spelled(day)})"


def spelled(day: date) -> str:
    """`4 January 2021`."""
    return f"{day.day} {day:%B} {day.year}"
