"""How long ago and how soon, in the words an editor reads at a glance. Pure: `now` is handed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from claims.publish.display import Calendar, When


@dataclass(frozen=True)
class Clock:
    """One moment, `now` (ISO time, UTC), seen from the desk's time zone."""

    now: str
    timezone: str = "UTC"

    @cached_property
    def _moment(self) -> datetime:
        return _read(self.now) or datetime.min.replace(tzinfo=UTC)

    @cached_property
    def today(self) -> date:
        """The day at the desk."""
        return self._moment.astimezone(ZoneInfo(self.timezone)).date()

    def ago(self, iso: str) -> str:
        """`just now`, `2 minutes`, `5 hours`, `2 days` since a time; nothing where it is none."""
        then = _read(iso)
        if then is None:
            return ""
        minutes = max(0, int((self._moment - then).total_seconds() // 60))
        if minutes < 60:
            return _counted(minutes, "minute") if minutes else "just now"
        return _counted(minutes // 60, "hour") if minutes < 1440 else _counted(minutes // 1440, "day")

    def until(self, day: date) -> tuple[str, bool]:
        """`2 days late`, `Today`, `Tomorrow` or `In 3 days`, and whether it is late."""
        days = (day - self.today).days
        if days < 0:
            return f"{_counted(-days, 'day')} late", True
        return ("Today", "Tomorrow")[days] if days < 2 else f"In {_counted(days, 'day')}", False

    def stamp(self, iso: str) -> When:
        """`today, 12:31`, `tomorrow, 07:00`, `5 Jan, 15:10`; a date without a time as `5 Jan`."""
        calendar, then = Calendar(self.timezone), _read(iso)
        if then is None or "T" not in iso:
            return calendar.short(iso, self.now)
        then = then.astimezone(ZoneInfo(self.timezone))
        days = (then.date() - self.today).days
        name = {0: "today", 1: "tomorrow"}.get(days)
        return When(iso, f"{name}, {then:%H:%M}") if name else calendar.stamp(iso, self.now)

    def day(self, iso: str) -> str:
        """`4 January 2021`."""
        return Calendar(self.timezone).day(iso).words


def _read(iso: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _counted(number: int, one: str) -> str:
    return f"{number} {one if number == 1 else one + 's'}"
