"""How values look to readers: dates and times, figures, numbers in words, hashes in groups. Text in, text out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from claims.plurals import plural
from claims.records import Quantity
from claims.vocabulary import Hedge

MONTHS = "January February March April May June July August September October November December".split()
_WORDS = "no one two three four five six seven eight nine ten eleven twelve".split()
_HEDGES = {
    Hedge.EXACT: ("", ""),
    Hedge.ABOUT: ("about ", ""),
    Hedge.BELOW: ("below ", " (<)"),
    Hedge.AT_MOST: ("at most ", " (≤)"),
    Hedge.ABOVE: ("above ", " (>)"),
    Hedge.AT_LEAST: ("at least ", " (≥)"),
}
_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


@dataclass(frozen=True, slots=True)
class When:
    """A date or time as readers see it; `iso` is its machine form, None where the text is no date we can read."""

    iso: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """Dates and times in the site's own time zone, in British order."""

    timezone: str = "UTC"

    def day(self, iso: str) -> When:
        """`4 January 2021`, `January 2021` or `2021`: as exact as the text is, never more."""
        year, month, day = self._parts(iso)
        words = " ".join([*([str(day)] if day else []), *([MONTHS[month - 1]] if month else []), year])
        return When(_iso(year, month, day), words) if year else When(None, iso)

    def short(self, iso: str, near: str = "") -> When:
        """`4 Jan`; with its year where `near`, the time of what stands around it, is of another."""
        year, month, day = self._parts(iso)
        if not (year and month and day):
            return self.day(iso)
        other = f" {year}" if near and self._parts(near)[0] != year else ""
        return When(_iso(year, month, day), f"{day} {MONTHS[month - 1][:3]}{other}")

    def weekday(self, iso: str) -> When:
        """`Thursday 7 January 2021`."""
        moment = self._moment(iso)
        shown = self.day(iso)
        return When(shown.iso, f"{moment:%A} {shown.words}") if moment else shown

    def minute(self, iso: str) -> When:
        """`7 January 2021, 17:00 UTC`."""
        moment = self._moment(iso)
        return When(iso, f"{self.day(iso).words}, {moment:%H:%M %Z}") if moment else self.day(iso)

    def stamp(self, iso: str, near: str = "") -> When:
        """`5 Jan, 09:41`; of another year than `near` the day with its year, without the hour."""
        moment, shown = self._moment(iso), self.short(iso, near)
        if moment is None or (near and self._parts(near)[0] != self._parts(iso)[0]):
            return When(iso, shown.words) if moment else shown
        return When(iso, f"{shown.words}, {moment:%H:%M}")

    def month(self, iso: str) -> str:
        """The month of a time as `2021-01`."""
        year, month, _ = self._parts(iso)
        return f"{year}-{month:02d}"

    def _moment(self, iso: str) -> datetime | None:
        try:
            found = datetime.fromisoformat(iso)
        except ValueError:
            return None
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(ZoneInfo(self.timezone))

    def _parts(self, iso: str) -> tuple[str, int, int]:
        """Year as text, month and day as numbers, 0 where missing; year empty where the text is no date."""
        match = _PARTIAL.fullmatch(iso)
        if match and 1 <= int(match[2] or 1) <= 12 and 1 <= int(match[3] or 1) <= 31:
            return match[1], int(match[2] or 0), int(match[3] or 0)
        moment = self._moment(iso) if "T" in iso else None
        return (f"{moment.year:04d}", moment.month, moment.day) if moment else ("", 0, 0)


def _iso(year: str, month: int, day: int) -> str:
    return "-".join([year, *([f"{month:02d}"] if month else []), *([f"{day:02d}"] if day else [])])


def in_words(number: int) -> str:
    """Numbers to twelve in words, above that in digits with commas."""
    return _WORDS[number] if 0 <= number < len(_WORDS) else f"{number:,}"


def counted(number: int, one: str, many: str = "") -> str:
    """`one source`, `three sources`, `1,240 sources`."""
    return f"{in_words(number)} {one if number == 1 else many or one + 's'}"


def listed(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def letters(n: int) -> str:
    """The n-th mark of a list, from 0: a to z, then aa, ab and so on."""
    first, last = divmod(n, 26)
    return (letters(first - 1) if first else "") + chr(ord("a") + last)


def figure(value: Decimal) -> str:
    """A number as printed: commas in thousands, no exponent; `90 million` where that loses nothing."""
    for name, scale in (("trillion", 12), ("billion", 9), ("million", 6)):
        scaled = value.scaleb(-scale).normalize()
        if abs(scaled) >= 1 and scaled == round(scaled, 3):
            return f"{scaled:,f} {name}"
    return f"{value:,f}"


def quantity_words(quantity: Quantity, said: str = "") -> str:
    """`at most 175 years (≤)`, `1 to 3 per cent`: a quantity of a claim in words.

    A figure that no short number gives exactly ("two thirds") is shown as it was `said`.
    """
    low, high = quantity.low, quantity.high
    if said and any(n is not None and n != round(n, 3) for n in (low, high)):
        return f"“{said}”"
    if low is not None and high is not None and low != high:
        return f"{figure(low)} to {figure(high)}{_unit(quantity.unit, high)}"
    value = high if high is not None else low
    if value is None:
        return quantity.of or quantity.unit or "unstated"
    before, after = _HEDGES[quantity.hedge]
    return f"{before}{figure(value)}{_unit(quantity.unit, value)}{after}"


def _unit(unit: str | None, value: Decimal) -> str:
    return f" {plural(unit, value)}" if unit else ""


def groups(digest: str, size: int = 8) -> list[str]:
    """A hash in groups of `size` digits, seen apart and copied whole."""
    return [digest[i : i + size] for i in range(0, len(digest), size)]


def size_words(number: int) -> str:
    """Bytes for people: `96 kB`, `1.2 MB`."""
    if number < 1000:
        return f"{number} bytes"
    return f"{number / 1000:.0f} kB" if number < 1_000_000 else f"{number / 1_000_000:.1f} MB"


def mail(contact: str) -> str | None:
    """The address to write to, or None where `contact` is no plain e-mail address."""
    return f"mailto:{contact}" if _EMAIL.fullmatch(contact) else None


def host(url: str) -> str:
    """The host of an address as shown: without scheme, `www.` and path."""
    return bare(url).split("/", 1)[0]


def bare(url: str) -> str:
    """An address as shown on a card: without its scheme and `www.`, cut in the middle of nothing."""
    return re.sub(r"^https?://(?:www\.)?", "", url).rstrip("/")
