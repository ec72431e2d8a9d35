"""Dates as a statement shows them: only those that are known, and only where the words do not give them already."""

from __future__ import annotations

import re
from datetime import date

from claims.records import Moment
from claims.vocabulary import TimexType

_HAS_DATE = re.compile(r"\d{4}|\d{1,2}\s[A-Z]|[A-Z][a-z]+\.?\s\d{1,2}\b")


def shown(moment: Moment, text: str) -> str | None:
    """What to print after a relative expression, or None where the words are dated already or it is unknown."""
    said = moment.span.of(text)
    if moment.value is None or moment.type is not TimexType.DATE or _HAS_DATE.search(said):
        return None
    if moment.precision == "day" and re.fullmatch(r"\d{4}-\d{2}-\d{2}", moment.value):
        return f" ({spelled(date.fromisoformat(moment.value))})"
    if moment.precision == "month" and re.fullmatch(r"\d{4}-\d{2}", moment.value):
        month = f"{date.fromisoformat(moment.value + '-01'):%B}"
        return (
            f" {moment.value[:4]}"
            if re.fullmatch(r"(?:(?:in|by|since|until|mid-?|early|late|of)[ -])*" + month, said)
            else f" ({month} {moment.value[:4]})"
        )
    if moment.precision == "year" and re.fullmatch(r"\d{4}", moment.value) and not said.isdigit():
        return f" ({moment.value})"
    return None


def spelled(day: date) -> str:
    """`4 January 2021`."""
    return f"{day.day} {day:%B} {day.year}"
