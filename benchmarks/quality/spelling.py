"""The words of a text as they are compared, and the ways in which a statement may spell a date or call somebody."""

from __future__ import annotations

import re
from calendar import month_name
from datetime import date

from claims.extract.lang.en import people

WORD = re.compile(r"\w+(?:[.'-]\w+)*")
_PART_OF = re.compile(r"^(?:mid|early|late)-(?=\w)")
_ORDINAL = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)$")
_SATURDAY = 6
_MONTH = rf"((?:{'|'.join(name.lower() for name in month_name[1:])}))"
_DAYS = r"(\d{1,2})(?: (?:to|and|through|until|or))? (\d{1,2})"
_MONTH_FIRST = re.compile(rf"{_MONTH} {_DAYS} (\d{{4}})\b")
_MONTH_LAST = re.compile(rf"{_DAYS} {_MONTH} (\d{{4}})\b")


def words_of(text: str) -> list[str]:
    """The words in small letters."""
    return [w for w in WORD.findall(text.lower().replace("’", "'")) if w != "'"]


def bare(words: list[str]) -> list[str]:
    """Words as they are compared: without articles, possessives, verbs run together with them, and marks; `31st` as `31`."""
    kept = (_ORDINAL.sub(r"\1", _PART_OF.sub("", re.sub(r"'(?:s|re|ve|ll|d|m)?$", "", w))) for w in words)
    return [w for w in kept if w[:1].isalnum() and w not in ("the", "a", "an", "s")]


def untitled(words: list[str]) -> list[list[str]]:
    """Somebody's name with the title before it and, where two words are left, without: `King Otto Reed`, `Otto Reed`."""
    after = next((n for n, w in enumerate(words) if w not in people.TITLES), len(words))
    return [words, words[after:]] if 0 < after <= len(words) - 2 else [words]


def spellings(value: str | None) -> list[list[str]]:
    """The ways in which a statement may spell a date: `4 January 2019`, `June 2019`, `2018`; a week by its first day too."""
    if value is None:
        return []
    if "W" in value:
        monday, saturday = (date.fromisocalendar(int(value[:4]), int(value[6:]), day) for day in (1, _SATURDAY))
        weeks = f"week of {monday.day} {monday:%B}", f"weekend of {saturday.day} {saturday:%B}"
        return [words_of(f"{monday.day} {monday:%B} {monday.year}"), *map(words_of, weeks)]
    if len(value) == 4:
        return [[value]]
    day = date.fromisoformat(value if len(value) == 10 else f"{value}-01")
    # `Aug. 4, 2019`
    names = dict.fromkeys(name for name in (f"{day:%B}", f"{day:%b}", "Sept") if f"{day:%B}".startswith(name))
    if len(value) == 7:
        return [words_of(f"{name} {day.year}") for name in names]
    american = [words_of(f"{name} {day.day} {day.year}") for name in names]
    return [words_of(f"{day.day} {day:%B} {day.year}"), *american]


def ends_of_ranges(words: list[str]) -> list[list[str]]:
    """The first and the last day of each range of days that shares its month and year: `March 15 to 17, 2019`."""
    found = []
    for at in range(len(words) - 3):
        told = " ".join(words[at : at + 5])
        if range_ := _MONTH_FIRST.match(told):
            found += [[range_[1], day, range_[4]] for day in range_.group(2, 3)]
        elif range_ := _MONTH_LAST.match(told):
            found += [[day, *range_.group(3, 4)] for day in range_.group(1, 2)]
    return found
