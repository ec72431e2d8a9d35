"""Arithmetic of the calendar in TIMEX3 values: is there such a day, which week is that, what lies three months back."""

from __future__ import annotations

from datetime import date, timedelta


def day(year: int, month: int, number: int) -> str | None:
    """`2020-12-15`, or None where the calendar has no such day."""
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None


def exists(month: int, number: int) -> bool:
    """Whether the month has such a day in some year."""
    return day(2000, month, number) is not None


def shifted(anchor: date, unit: str, steps: int) -> str | None:
    """The day, week, month, quarter, year, decade or century `steps` units from the anchor's own, as a TIMEX3 value."""
    try:
        return _shifted(anchor, unit, steps)
    except (OverflowError, ValueError):
        return None


def _shifted(anchor: date, unit: str, steps: int) -> str | None:
    if unit == "D":
        return (anchor + timedelta(days=steps)).isoformat()
    if unit == "N":
        return _shifted(anchor, "W", steps * 2)
    if unit in ("W", "K"):
        week = (anchor + timedelta(weeks=steps)).isocalendar()
        return f"{week.year:04d}-W{week.week:02d}" + ("-WE" if unit == "K" else "")
    if unit == "m":
        months = anchor.year * 12 + anchor.month - 1 + steps
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    if unit == "Q":
        quarters = anchor.year * 4 + (anchor.month - 1) // 3 + steps
        return f"{quarters // 4:04d}-Q{quarters % 4 + 1}"
    return _years(anchor.year, unit, steps)


def _years(year: int, unit: str, steps: int) -> str | None:
    span = {"Y": 1, "E": 10, "C": 100}.get(unit)
    if span is None or not 0 < year + span * steps < 10000:
        return None
    value = f"{year + span * steps:04d}"
    return {"Y": value, "E": value[:3], "C": value[:2]}[unit]


def weekday(anchor: date, number: int, ahead: bool) -> str:
    """The last day of that name up to the anchor, or the first after it."""
    back = (anchor.isoweekday() - number) % 7
    return _stepped(anchor, 7 - back if ahead else -back).isoformat()


def _stepped(anchor: date, days: int) -> date:
    """The day that many days away; at either end of the calendar the same weekday on the other side."""
    try:
        return anchor + timedelta(days=days)
    except OverflowError:
        return anchor + timedelta(days=days % 7 - (7 if days > 0 else 0))


def on_weekday(value: str, number: int) -> str:
    """`2018-07-31` as that day of the year before or after where only that one falls on the weekday; else as it is."""
    there = date.fromisoformat(value)
    years = (y for y in (there.year, there.year + 1, there.year - 1) if 0 < y < 10000)
    days = (d for y in years if (d := day(y, there.month, there.day)))
    return next((d for d in days if date.fromisoformat(d).isoweekday() == number), value)


def weekday_of_week(anchor: date, number: int, weeks: int) -> str:
    """That weekday in the anchor's week, shifted by whole weeks."""
    return _stepped(anchor, number - anchor.isoweekday() + 7 * weeks).isoformat()


def year_of(anchor: date, month: int, number: int | None, ahead: bool) -> int:
    """The year of a month or day named without one: the last such before the anchor, or the next after it."""
    there = (month, number if number is not None else anchor.day)
    here = (anchor.month, anchor.day)
    if ahead:
        return anchor.year if there >= here else min(anchor.year + 1, 9999)
    return anchor.year if there <= here else max(anchor.year - 1, 1)


def nearest_year(anchor: date, month: int, number: int | None) -> int:
    """The year that brings a month or day named without one nearest to the anchor, before or after it."""
    there = number or 15

    def distance(year: int) -> int:
        return abs((date(year, month, min(there, 28)) - anchor).days)

    return min((y for y in (anchor.year, anchor.year - 1, anchor.year + 1) if 0 < y < 10000), key=distance)


def quarter_year(anchor: date, number: int, ahead: bool) -> int:
    """The year of a quarter named without one: the last that has begun, or the next that has not ended."""
    here = (anchor.month + 2) // 3
    if ahead:
        return anchor.year if number >= here else min(anchor.year + 1, 9999)
    return anchor.year if number <= here else max(anchor.year - 1, 1)


def leap(year: int) -> int:
    """The year itself where it has a 29 February, else the last one before it that had."""
    return next((y for y in range(year, max(0, year - 9), -1) if day(y, 2, 29)), year)


def soon(anchor: date, year: int, month: int, number: int | None) -> bool:
    """Whether a day lies ahead of the anchor by no more than some weeks: the last one was almost a year ago."""
    there = day(year, month, number) if number else None
    return there is not None and 0 < (date.fromisoformat(there) - anchor).days <= 45


def day_of_month(anchor: date, number: int, ahead: bool) -> str | None:
    """The last day of that number up to the anchor, or the first from it on; None where no month near has one."""
    for back in range(4):
        months = anchor.year * 12 + anchor.month - 1 + (back if ahead else -back)
        value = day(months // 12, months % 12 + 1, number)
        if value and (value >= anchor.isoformat() if ahead else value <= anchor.isoformat()):
            return value
    return None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar."""
    golden, hundreds, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + hundreds - hundreds // 4 - (hundreds - (hundreds + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (hundreds % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, number = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, number + 1)


def nth_weekday(year: int, month: int, number: int, which: int) -> date:
    """The first, second, ... weekday of that number in a month; -1 is the last."""
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(number - first.isoweekday()) % 7 + 7 * (which - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.isoweekday() - number) % 7)


def weekend(value: str) -> str | None:
    """The weekend of a day: the one before it where it is a Monday or Tuesday, else that of its week."""
    there = date.fromisoformat(value)
    return shifted(there, "K", -1 if there.isoweekday() < 3 else 0)


_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def running(anchor: date, season: str) -> bool:
    """Whether the anchor lies in that season, told by whole months."""
    return (anchor.month - _STARTS[season]) % 12 < 3


def full_year(digits: str | None) -> int | None:
    """`2019` or `’19` as a year, None for None."""
    if digits is None:
        return None
    if len(digits) == 4:
        return int(digits)
    short = int(digits[1:])
    return 2000 + short if short < 50 else 1900 + short


def in_full(year: str) -> str:
    """A year of this century that is written with its last two figures, in four."""
    return year if len(year) == 4 else f"20{year}"


def begun(anchor: date, season: str) -> bool:
    """Whether the anchor lies in the first month of that season."""
    return anchor.month == _STARTS[season]


def season_year(anchor: date, season: str, ahead: bool) -> int:
    """The year of a season named without one."""
    return year_of(anchor, _STARTS[season], 1, ahead)
