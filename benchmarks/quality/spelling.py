"""The words of a text as they are compared, and the ways in which a statement may spell a date."""

from __future__ import annotations

import re
from datetime import date

WORD = re.compile(r"\w+(?:[.'-]\w+)*")


def words_of(text: str) -> list[str]:
    """The words in small letters."""
    return [w for w in WORD.findall(text.lower().replace("’", "'")) if w != "'"]


def spellings(value: str | None) -> list[list[str]]:
    """The ways in which a statement may spell a date: `4 January 2019`, `June 2019`, `2018`; of a week its first day."""
    if value is None:
        return []
    if "W" in value:
        monday = date.fromisocalendar(int(value[:4]), int(value[6:]), 1)
        return [words_of(f"{monday.day} {monday:%B} {monday.year}"), words_of(f"week of {monday.day} {monday:%B}")]
    if len(value) == 4:
        return [[value]]
    day = date.fromisoformat(value if len(value) == 10 else f"{value}-01")
    month = f"{day:%B} {day.year}"
    if len(value) == 7:
        return [words_of(month)]
    short = [name for name in (f"{day:%b}", "Sept") if f"{day:%B}".startswith(name)]  # `Aug. 4, 2019`
    american = [words_of(f"{name} {day.day} {day.year}") for name in (f"{day:%B}", *short)]
    return [words_of(f"{day.day} {month}"), *american]
