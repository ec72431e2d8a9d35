"""Whether a moment of ours says what an assistant's value says: the same thing by another name, and nothing else.

Their year stays open (`XXXX-05-03`), a range is one result with its two ends, a length behind a day is a day further on, the
hour of a day lies beside it. TIMEX3 has two moments and the word between them; here they are put together as that word says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from benchmarks.quality.stretches import day_of, later, stretch
from claims.extract.moments.datelines import NO_SUCH_DATE

_TWO = re.compile(r"\(([^,]+),([^,]+),([^)]+)\)")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])(T.*)?")
_NTH = re.compile(r"([0-9]{4}|XXXX)-([01][0-9])-WXX-([1-7])-#?([1-5])(T.*)?")
_WEEK_OF_MONTH = re.compile(r"((?:[0-9]{4}|XXXX)-[01][0-9])-W0([1-5])")
_WEEKS = {
    "first": "1",
    "1st": "1",
    "second": "2",
    "2nd": "2",
    "third": "3",
    "3rd": "3",
    "fourth": "4",
    "4th": "4",
    "last": "45",
}
_VAGUE = re.compile(r"P(T?)X([A-Z]+)")
_N = "([0-9.]+)"
_LENGTH = re.compile(
    rf"P(?:{_N}CE)?(?:{_N}DE)?(?:{_N}Y)?(?:{_N}M)?(?:{_N}W)?(?:{_N}D)?(?:T(?:{_N}H)?(?:{_N}M)?(?:{_N}S)?)?"
)
_NAMES = (
    ("XXXX-WXX-WE", "P1WE"),
    ("XXXX-WXX-WD", "P1WD"),
    ("TMEL", "TMI"),
    ("TNT", "TNI"),
    ("TDT", "TDA"),
    ("T24", "T00"),
)
_AFTER = re.compile(r"\b(?:after|from|since|following)\b")
_BEFORE = re.compile(r"\b(?:before|prior to)\b")


class Told(NamedTuple):
    """A moment of ours as it is compared: its place and words, type, value and note."""

    start: int
    end: int
    type: str
    value: str
    note: str
    words: str


def says(value: str, told: Sequence[Told], text: str, reference: date | None) -> bool:
    """Whether what we found in the words of one result says its value; `reference` is the article's date."""
    if value == "PRESENT_REF":
        return [t.value for t in told] == [value]
    if _impossible(_plain(value)):
        return any(t.note == NO_SUCH_DATE for t in told)
    plain = [t._replace(value=_now(t, reference)) for t in _reduced(told)]
    if two := _TWO.fullmatch(value):
        return _says_range(two[1], two[2], two[3], plain) or (
            len(plain) == 1 and _rest(two[1], two[2], plain[0], reference)
        )
    if len(plain) == 1:
        return fits(value, plain[0]) or _in_time(value, plain[0], text, reference) or _within(value, plain[0])
    if len(plain) == 2 and plain[0].type == "DURATION":
        moved = _moved(plain[0], plain[1], text)
        return moved is not None and fits(value, moved)
    return False


def fits(value: str, told: Told) -> bool:
    """Whether one moment of ours has the value, perhaps with more of it resolved than they do."""
    theirs, ours = _plain(value), _plain(told.value)
    if theirs == ours or _open(theirs, ours):
        return True
    if nth := _NTH.fullmatch(theirs):
        return _nth(nth, ours)
    if week := _WEEK_OF_MONTH.fullmatch(theirs):
        return (_open(week[1], ours) or week[1] == ours) and week[2] in _WEEKS.get(told.note.split(" ")[0], "")
    if vague := _VAGUE.fullmatch(ours):
        unit = "0Y" if vague[2] == "DE" else vague[2]
        return re.fullmatch(rf"P{vague[1]}[0-9]+{unit}", value) is not None
    if theirs.startswith("T"):
        return ours.endswith(theirs)  # the day that the sentence tells, or every day
    return theirs in ("SP", "SU", "FA", "WI") and ours.endswith(f"-{theirs}")


def _now(told: Told, reference: date | None) -> str:
    return reference.isoformat() if told.value == "PRESENT_REF" and reference else told.value


def _plain(value: str) -> str:
    """A value by one name: our `T17:00` is their `T17`, our `P17D` their `P2W3D`, our midnight the end of a day."""
    value = re.sub(r"T([0-9])$", r"T0\1", value)
    value = re.sub(r"T([0-9]{2}):00(:00)?$", r"T\1", value)
    value = re.sub(r"^(?:FY|SY|CY)(?=[0-9])", "", value)
    for theirs, ours in _NAMES:
        value = value.replace(theirs, ours)
    found = _LENGTH.fullmatch(value)
    if found is None or value == "P":
        return value
    number = [float(n or 0) for n in found.groups()]
    months = sum(n * size for n, size in zip(number[:4], (1200, 120, 12, 1), strict=True))
    seconds = sum(n * size for n, size in zip(number[6:], (3600, 60, 1), strict=True))
    return f"P {months:g} months {number[4] * 7 + number[5]:g} days {seconds:g} seconds"


def _open(theirs: str, ours: str) -> bool:
    """Whether a day of theirs, its year or week perhaps left open, is ours."""
    if weekday := _WEEKDAY.fullmatch(theirs):
        day = re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(T.*)?", ours)
        named = day is not None and date.fromisoformat(day[1]).isoweekday() == int(weekday[1])
        return named and day is not None and day[2] == weekday[2]
    if "X" in theirs and re.fullmatch("".join("." if c == "X" else re.escape(c) for c in theirs), ours):
        return True
    return theirs.startswith("XXXX-") and theirs.replace("XXXX-", "", 1) == ours.partition("-")[2]


def _impossible(value: str) -> bool:
    """Whether their value is a day that no year has, which we leave without a value."""
    found = re.match(r"(XXXX|[0-9]{4})-([01][0-9])-([0-3][0-9])", value)
    year = 2000 if found is None or found[1] == "XXXX" else int(found[1])
    return found is not None and day_of(year, int(found[2]), int(found[3])) is None


def _nth(nth: re.Match[str], ours: str) -> bool:
    """The first Monday of September: theirs by its number, ours by its date."""
    found = re.fullmatch(r"([0-9]{4})-([01][0-9])-([0-3][0-9])(T.*)?", ours)
    if found is None or nth[2] != found[2] or nth[1] not in ("XXXX", found[1]) or nth[5] != found[4]:
        return False
    day = date(int(found[1]), int(found[2]), int(found[3]))
    return day.isoweekday() == int(nth[3]) and (day.day - 1) // 7 + 1 == int(nth[4])


def _reduced(told: Sequence[Told]) -> list[Told]:
    """Without the day, or the part of a day, that another one of them has taken up into its own value."""
    kept = []
    for t in told:
        day = re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?=$|T(?:MO|AF|EV|NI))|(?=T(?:MO|AF|EV|NI)$)", t.value)
        others = (o.value for o in told if o is not t)
        if day is None or not any(
            re.fullmatch(rf"{day[0]}.*T[0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}})?|{day[0]}-?", o) and o != t.value
            for o in others
        ):
            kept.append(t)
    return [t for n, t in enumerate(kept) if t.value not in [o.value for o in kept[:n]] or t.type == "DURATION"]


def _within(value: str, told: Told) -> bool:
    """`two weeks ago`, `the week of 5 May`: their day lies in the week that we name, which is all that the words tell."""
    words = told.words.lower()
    whole = (
        stretch(told.value)
        if re.search(r"\b(?:ago|from (?:now|today)|hence|back)$|\bweek(?:end)? of\b", words)
        else None
    )
    if whole is None or (whole[1] - whole[0]).days > 400:
        return False
    days = ((whole[0] + timedelta(days=n)).isoformat() for n in range((whole[1] - whole[0]).days))
    return any(value == day or _open(value, day) for day in days)


def _rest(first: str, behind: str, told: Told, reference: date | None) -> bool:
    """`the rest of the week` begins, to them, on the day on which it is said, and ends with the week or its last day."""
    whole = stretch(told.value)
    if (
        whole is None
        or reference is None
        or not re.search(r"\b(?:rest|remainder|remaining|remaining days) of\b", told.words.lower())
    ):
        return False
    return first == reference.isoformat() and behind in {(whole[1] - timedelta(days=n)).isoformat() for n in (0, 1)}


def _in_time(value: str, told: Told, text: str, reference: date | None) -> bool:
    """`in two weeks`: TIMEX3 has the length, whose end is the day that they name."""
    if told.type != "DURATION" or reference is None or not re.search(r"\b(?:in|within) $", text[: told.start].lower()):
        return False
    end = later(reference, told.value, 1)
    return end is not None and value == end.isoformat()


def _moved(length: Told, day: Told, text: str) -> Told | None:
    """`two weeks before 13 May`: TIMEX3 has the length, the day and the word between them."""
    between = text[length.end : day.start].lower()
    steps = 1 if _AFTER.search(between) else -1 if _BEFORE.search(between) else 0
    first = stretch(day.value)
    there = later(first[0], length.value, steps) if steps and first else None
    return day._replace(value=there.isoformat()) if there else None


def _says_range(first: str, behind: str, length: str, told: Sequence[Told]) -> bool:
    """A range by the word that names it, by its length, by a length from a day on, or by its two ends."""
    if len(told) == 1:
        t = told[0]
        whole = stretch(_plain(t.value))
        named = whole is not None and (whole[0].isoformat(), whole[1].isoformat()) == (first, behind)
        return (
            named
            or fits(length, t)
            or (whole is not None and _open(first, whole[0].isoformat()) and _open(behind, whole[1].isoformat()))
        )
    if len(told) != 2:
        return False
    one, two = told
    if "DURATION" in (one.type, two.type):
        lasts, begins = (one, two) if one.type == "DURATION" else (two, one)
        return fits(length, lasts) and _begins(first, begins)
    return _begins(first, one) and (_begins(behind, two) or _ends(behind, two))


def _begins(value: str, told: Told) -> bool:
    """Whether the first day of what we name, perhaps a month or a quarter, is theirs."""
    whole = stretch(told.value)
    return fits(value, told) or (whole is not None and fits(value, told._replace(value=whole[0].isoformat())))


def _ends(value: str, told: Told) -> bool:
    """Whether the day after our stretch is where theirs ends."""
    whole = stretch(told.value)
    return whole is not None and fits(value, told._replace(value=(whole[1]).isoformat()))
