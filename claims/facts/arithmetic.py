"""Sums that a person can follow: ages, spans of time, sums of parts, figures against figures. Each says how it was reckoned.

Time is counted in completed calendar months from the first day, then days (the way people count birthdays); a day that a month
does not have is its last day.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from claims.facts import wording
from claims.vocabulary import Hedge, Outcome

# How far a figure may lie from the truth and still be "about" it, or "nearly" it (from below). House rules, shown each time.
ABOUT = Decimal("0.05")
NEARLY = Decimal("0.10")
# A bound ("more than 40") that holds but lies further from the truth than this is not called fitting.
FAR = Decimal("0.25")
# A round figure stands for the numbers that round to it, but never for more than this share of itself.
ROUNDING = Decimal("0.025")
_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def bounds(words: str | None) -> tuple[date, date] | None:
    """The first and last day of an ISO date that is exact to the year, month or day; None where it is no such date."""
    match = _PARTIAL.fullmatch(words or "")
    if not match:
        return None
    try:
        year, month, day = (int(part) if part else 0 for part in match.groups())
        if day:
            return date(year, month, day), date(year, month, day)
        last = month or 12
        return date(year, month or 1, 1), date(year, last, calendar.monthrange(year, last)[1])
    except ValueError:
        return None


def plus_months(day: date, months: int) -> date:
    """The same day so many months later (earlier where negative), or the last day of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def age_on(born: date, on: date) -> int:
    """Completed years of life on a day; born on 29 February, completed on 1 March. Raises ValueError before birth."""
    if on < born:
        raise ValueError(f"{on} is before {born}")
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


@dataclass(frozen=True, slots=True)
class Elapsed:
    """The time from `start` to `end`: `months` completed and `days` over, `total` days in all."""

    start: date
    end: date
    months: int
    days: int

    @property
    def total(self) -> int:
        """Days in all."""
        return (self.end - self.start).days

    def completed(self, unit: str) -> int:
        """Completed units: day, week, month, year or decade. Raises KeyError for another unit."""
        counts = {"day": self.total, "week": self.total // 7, "month": self.months, "year": self.months // 12}
        return {**counts, "decade": self.months // 120}[unit]

    def mark(self, unit: str, count: int | Decimal) -> date:
        """The day on which `count` units are completed, parts of a day or month cut off. Raises ValueError past year 9999."""
        try:
            if unit in ("day", "week"):
                return self.start + timedelta(days=int(count * (7 if unit == "week" else 1)))
            return plus_months(self.start, int(count * {"month": 1, "year": 12, "decade": 120}[unit]))
        except OverflowError as fault:
            raise ValueError(str(fault)) from None

    def nearest(self, unit: str) -> int:
        """Units to the nearest whole; half-way counts as completed."""
        count = self.completed(unit)
        before, after = self.end - self.mark(unit, count), self.mark(unit, count + 1) - self.end
        return count + 1 if after < before else count


def elapsed(start: date, end: date) -> Elapsed:
    """The time from one day to another. Raises ValueError where the end comes first."""
    if end < start:
        raise ValueError(f"{end} is before {start}")
    months = (end.year - start.year) * 12 + end.month - start.month
    if plus_months(start, months) > end:
        months -= 1
    return Elapsed(start, end, months, (end - plus_months(start, months)).days)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a sum: `count` times `each`; what it is called."""

    name: str
    count: Decimal
    each: Decimal

    @property
    def total(self) -> Decimal:
        """Its share of the sum."""
        return self.count * self.each


def sum_of(parts: Sequence[Part]) -> tuple[Decimal, tuple[str, ...]]:
    """The sum of the parts, and its working: a line for each product, one for the sum."""
    shown = [wording.number(part.total) for part in parts]
    multiplied = any(part.count != 1 for part in parts)
    lines = [
        f"{wording.number(p.count)} × {wording.number(p.each)} = {total} ({p.name})"
        if multiplied
        else f"{total} ({p.name})"
        for p, total in zip(parts, shown, strict=True)
    ]
    whole = sum((part.total for part in parts), Decimal(0))
    return whole, (*lines, f"{' + '.join(shown)} = {wording.number(whole)}")


@dataclass(frozen=True, slots=True)
class Comparison:
    """A figure held against the truth: what it came to, the difference in words, and the rule that judged it."""

    outcome: Outcome
    difference: str
    rule: str


def compare(
    low: Decimal | None, high: Decimal | None, hedge: Hedge, truth: Decimal, nearly: bool = False
) -> Comparison:
    """A figure of a text against a number that is taken as true.

    `low` to `high` with a hedge is what the text says; `nearly` is whether it says nearly, almost or close to. Exact figures
    stand for what rounds to them; hedged ones get the tolerances above, always named in the rule.
    """
    if low is not None and high is not None and low != high:
        inside = low <= truth <= high
        return _judged(inside, truth, low if truth < low else high, "the figure lies in the range")
    said = high if high is not None else low
    if said is None:
        return Comparison(Outcome.UNCLEAR, "the text gives no figure", "a figure is needed")
    if nearly:
        fits = said * (1 - NEARLY) <= truth <= said if said >= 0 else truth == said
        return _judged(fits, truth, said, f"“nearly” is the figure or up to {wording.share(NEARLY)} below it")
    if hedge is Hedge.ABOUT:
        fits = abs(truth - said) <= abs(said) * ABOUT
        return _judged(fits, truth, said, f"“about” is within {wording.share(ABOUT)}")
    if hedge is Hedge.EXACT:
        return _exact(said, truth)
    return _bounded(said, hedge, truth)


def _exact(said: Decimal, truth: Decimal) -> Comparison:
    if said == truth:
        return _judged(True, truth, said, "the figures are equal")
    slack = _slack(said)
    if slack and abs(truth - said) <= slack:
        return _judged(True, truth, said, f"the figure is rounded (within {wording.number(slack)})")
    return _judged(False, truth, said, "an exact figure must be equal, or round to what is said")


def _slack(said: Decimal) -> Decimal:
    # Half a unit in the last place that is written. Whole numbers under 1,000 are taken as counted, not as rounded to tens.
    exponent = said.as_tuple().exponent
    place = exponent if isinstance(exponent, int) and exponent < 0 else 0
    if place == 0 and abs(said) >= 1000:
        digits = str(abs(int(said)))
        place = len(digits) - len(digits.rstrip("0"))
    return min(Decimal(5).scaleb(place - 1), abs(said) * ROUNDING) if place or said else Decimal(0)


_HOLDS: dict[Hedge, tuple[Callable[[Decimal, Decimal], bool], str]] = {
    Hedge.BELOW: (lambda said, truth: truth < said, "less than the figure"),
    Hedge.AT_MOST: (lambda said, truth: truth <= said, "at most the figure"),
    Hedge.ABOVE: (lambda said, truth: truth > said, "more than the figure"),
    Hedge.AT_LEAST: (lambda said, truth: truth >= said, "at least the figure"),
}


def _bounded(said: Decimal, hedge: Hedge, truth: Decimal) -> Comparison:
    holds, rule = _HOLDS[hedge]
    if not holds(said, truth):
        return _judged(False, truth, said, f"the truth must be {rule}")
    if abs(truth - said) > abs(said) * FAR:
        far = _judged(True, truth, said, f"it is {rule}, but further from it than {wording.share(FAR)}")
        return Comparison(Outcome.UNCLEAR, far.difference, far.rule)
    return _judged(True, truth, said, f"the truth must be {rule}")


def _judged(fits: bool, truth: Decimal, said: Decimal, rule: str) -> Comparison:
    gap = said - truth
    if gap == 0:
        difference = "none"
    else:
        ratio = f", {wording.share(abs(gap) / abs(truth))}" if truth else ""
        difference = f"{wording.number(abs(gap))} too {'high' if gap > 0 else 'low'}{ratio}"
    return Comparison(Outcome.FITS if fits else Outcome.OFF, difference, rule)
