"""A measure in another unit of its kind: 8 kilometres are 4.97097 miles. `pint` reckons; which names are sure stands here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.facts.table import number
from claims.records import Fact

if TYPE_CHECKING:
    from pint import UnitRegistry

# Our names of units, where one word is one size everywhere: a ton, a gallon, a pint are not.
_SURE = frozenset(
    "millimetre centimetre decimetre metre kilometre micrometre nanometre inch foot yard mile nautical_mile light_year acre "
    "hectare milligram microgram gram kilogram tonne metric_ton pound ounce stone carat litre millilitre centilitre knot "
    "watt kilowatt megawatt gigawatt terawatt watt_hour kilowatt_hour megawatt_hour gigawatt_hour terawatt_hour volt ampere "
    "joule calorie kilocalorie hertz kilohertz megahertz gigahertz degree_celsius degree_fahrenheit kelvin horsepower "
    "second minute hour day week".split()
)
_PINT = {
    "degree_celsius": "degree_Celsius", "degree_fahrenheit": "degree_Fahrenheit", "tonne": "metric_ton",
    "watt_hour": "watt * hour", "kilowatt_hour": "kilowatt * hour", "megawatt_hour": "megawatt * hour",
    "gigawatt_hour": "gigawatt * hour", "terawatt_hour": "terawatt * hour",
}  # fmt: skip
_POWERS = {"square ": "2", "cubic ": "3"}
_SIX = Context(prec=6, rounding=ROUND_HALF_EVEN)


def converted(value: Decimal, unit: str, into: str) -> Decimal | None:
    """`value` of one unit told in another, to six figures, or None where the two measure different things or are not sure."""
    ours, theirs = _expression(unit), _expression(into)
    if ours is None or theirs is None or ours == theirs or not _alike(ours, theirs):
        return None
    told = Decimal(_registry().Quantity(value, ours).to(theirs).magnitude)
    short = _SIX.plus(told)
    return Decimal(format(short if short != short.to_integral_value() else short.quantize(Decimal(1)), "f"))


def facts_in(unit: str, facts: Iterable[Fact]) -> dict[Fact, Fact]:
    """The facts that measure the same in another unit, told in `unit`, each with the fact as it stands in the table."""
    made = {}
    for fact in facts:
        value = number(fact.value)
        if value is not None and fact.unit and (told := converted(value, fact.unit, unit)) is not None:
            made[replace(fact, value=str(told), unit=unit)] = fact
    return made


@lru_cache(maxsize=4096)
def _alike(ours: str, theirs: str) -> bool:
    return _registry().Quantity(Decimal(1), ours).is_compatible_with(theirs)


@lru_cache(maxsize=4096)
def _expression(unit: str) -> str | None:
    """The unit as pint spells it: `square mile` is `mile ** 2`, `metre per second` is `(metre) / (second)`."""
    parts = []
    for name in unit.strip().casefold().split(" per "):
        power = next((p for p in _POWERS if name.startswith(p)), "")
        word = name.removeprefix(power).replace(" ", "_")
        if word not in _SURE:
            return None
        parts.append(f"({_PINT.get(word, word)})" + (f" ** {_POWERS[power]}" if power else ""))
    return " / ".join(parts)


@lru_cache(maxsize=1)
def _registry() -> UnitRegistry[Decimal]:
    # Half a second to load: only where two units meet that are not the same.
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Decimal, autoconvert_offset_to_baseunit=False)
