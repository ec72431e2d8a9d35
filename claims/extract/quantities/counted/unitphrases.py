"""A unit with what belongs to it: its square or cube, its rate, the age that it tells, what it is an amount of."""

from __future__ import annotations

import re

from claims.extract.lang.en import units
from claims.extract.lang.en.units import Unit
from claims.extract.quantities.counted import rates, wholes
from claims.extract.quantities.counted.counted import Counted
from claims.vocabulary import QuantityKind

_OLD = re.compile(r"(?:[- ]|[ ]-[ ])olds?\b|[ ]of[ ]age\b")
_POWER = re.compile(r"\^([23])(?![0-9])|[ ](squared|cubed)\b")
_PER_SECOND = " per second"
_SQUARE = ("2", "squared")


def completed(text: str, low: str, end: int, unit: Unit) -> Counted:
    """The unit that ends at `end`, and what belongs to it."""
    if unit.kind is QuantityKind.DURATION and (old := _OLD.match(low, end)):
        return Counted(old.end(), unit.name, QuantityKind.AGE)
    stop, name = _raised(low, end, unit.name) or _rated(end, unit.name, rates.of_unit(text, low, end, unit))
    of = wholes.behind_of(text, low, stop)
    if of and "per " not in name and (rate := rates.of_unit(text, low, of[1], unit)):
        return Counted(*_rated(stop, name, rate), unit.kind, of)
    return Counted(stop, name, unit.kind, of)


def _raised(low: str, end: int, name: str) -> tuple[int, str] | None:
    """`metres squared`, `m^3`, `m/s^2`."""
    powers = name in units.LENGTH_NAMES or name.endswith(_PER_SECOND)
    power = _POWER.match(low, end) if low[end : end + 1] in ("^", " ") and powers else None
    if power is None:
        return None
    if name.endswith(_PER_SECOND):
        return power.end(), f"{name.removesuffix('second')}square second"
    return power.end(), f"{'square' if (power[1] or power[2]) in _SQUARE else 'cubic'} {name}"


def _rated(end: int, name: str, rate: tuple[int, str] | None) -> tuple[int, str]:
    """The name with its rate and where that ends; both as they are where there is none."""
    return (rate[0], f"{name} per {rate[1]}") if rate else (end, name)
