"""How dates, spans of time and numbers are written in a working: plain words and figures, one place for all rules."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from claims.plurals import plural

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))


def day(value: date) -> str:
    """`11 April 2019`."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def partial(value: str) -> str:
    """An ISO date that is exact to the year, month or day: `2019`, `April 2019`, `11 April 2019`; other words as they are."""
    parts = value.split("-")
    if not all(p.isdecimal() for p in parts) or len(parts) > 3:
        return value
    if len(parts) == 3:
        return day(date(int(parts[0]), int(parts[1]), int(parts[2])))
    return f"{_MONTHS[int(parts[1]) - 1]} {parts[0]}" if len(parts) == 2 else value


def weekday(value: date) -> str:
    """`Tuesday`."""
    return _DAYS[value.weekday()]


def number(value: Decimal) -> str:
    """`4,300`, `0.5`, `48.2 million`: exact where that is short, else rounded to three places of a million or more."""
    for scale, name in _SCALES:
        if scale <= abs(value) < scale * 10**12:
            scaled = value / scale
            short = scaled.quantize(Decimal("0.001"), ROUND_HALF_UP)
            return f"{_plain(short)} {name}" if short == scaled else f"{_plain(value)}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def share(value: Decimal) -> str:
    """A ratio as `5 per cent`, with one decimal under ten where it has one."""
    if value >= 1000:
        return f"{_plain(value.to_integral_value())} times over"
    percent = value * 100
    places = Decimal("0.1") if percent < 10 else Decimal(1)
    shown = percent.quantize(places, ROUND_HALF_UP)
    return f"{_plain(shown)} per cent" if shown else "under 0.1 per cent"


def counted(count: Decimal | int, unit: str | None) -> str:
    """`175 years`, `1 year`, `48.2 million euros`; without a unit the number alone."""
    shown = number(Decimal(count))
    return f"{shown} {plural(unit, count)}" if unit else shown


def spelt(count: Decimal | int, unit: str) -> str:
    """`seven years`: numbers up to twelve in words."""
    whole = int(count) if count == int(count) and 0 < count <= 12 else None
    return f"{_SMALL[whole]} {plural(unit, count)}" if whole else counted(count, unit)


def listed(parts: list[str]) -> str:
    """`a, b and c`."""
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def span(months: int, days: int, unit: str) -> str:
    """Months and days for a claim in `unit`: `20 months and 24 days`, in years too where the unit is year or longer."""
    parts: list[str] = []
    if unit in ("year", "decade"):
        years, months = divmod(months, 12)
        parts += [counted(years, "year")] if years else []
    parts += [counted(months, "month")] if months else []
    parts += [counted(days, "day")] if days or not parts else []
    return listed(parts)
