"""The days that a TIMEX3 value covers, and the day that lies a length of time before or after another."""

from __future__ import annotations

import re
from datetime import date, timedelta


def day_of(year: int, month: int, number: int) -> date | None:
    """That day, or None where the calendar has none."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def stretch(told: str) -> tuple[date, date] | None:
    """The first day of what a value names, and the day behind its last."""
    if found := re.fullmatch(r"([0-9]{4})-([QH])([1-4])", told):
        months = 3 if found[2] == "Q" else 6
        start = (int(found[3]) - 1) * months
        return date(int(found[1]), start + 1, 1), _month(int(found[1]), start + months)
    if found := re.fullmatch(r"([0-9]{4})-W([0-5][0-9])(-WE)?", told):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return monday + timedelta(days=5 if found[3] else 0), monday + timedelta(days=7)
    if found := re.fullmatch(r"([0-9]{4})-([01][0-9])", told):
        return date(int(found[1]), int(found[2]), 1), _month(int(found[1]), int(found[2]))
    if re.fullmatch(r"[0-9]{2,4}", told):
        unit = 10 ** (4 - len(told))
        return date(int(told) * unit, 1, 1), date((int(told) + 1) * unit, 1, 1)
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", told):
        return date.fromisoformat(told), date.fromisoformat(told) + timedelta(days=1)
    return None


def later(day: date, length: str, steps: int) -> date | None:
    """The day that lies `length` after the day, or before it where `steps` is -1; None for hours."""
    found = re.fullmatch(r"P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?", length)
    if found is None:
        return None
    years, months, weeks, days = (int(n or 0) for n in found.groups())
    there = day.year * 12 + day.month - 1 + steps * (years * 12 + months)
    moved = day_of(there // 12, there % 12 + 1, day.day) or _month(there // 12, there % 12 + 1) - timedelta(days=1)
    return moved + timedelta(days=steps * (weeks * 7 + days))


def _month(year: int, months: int) -> date:
    return date(year + months // 12, months % 12 + 1, 1)
