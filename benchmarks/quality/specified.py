"""What two tools specify of numbers and units, asked of our quantities: an assistant's recognisers and quantulum3.

It maps names only: their unit is our unit without its rate, their interval our bounds, their value in the middle our range.
A unit without a number is no quantity and is not asked for. What does not fit a reader of news is left out by the rules of
`LEFT_OUT`, each with its reason, written down before anything was tuned on it; at most a fifth of either tool's cases.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from benchmarks.quality.sets import Data, Item
from claims.extract import quantities
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

MODELS = (
    "Number_NumberModel", "Number_PercentModel", "Number_OrdinalModel", "Number_NumberRangeModel",
    "NumberWithUnit_AgeModel", "NumberWithUnit_CurrencyModel", "NumberWithUnit_DimensionModel",
    "NumberWithUnit_TemperatureModel",
)  # fmt: skip
TESTS = "quantulum3_tests"
_KINDS = {
    "NumberWithUnit_AgeModel": (QuantityKind.AGE,), "NumberWithUnit_CurrencyModel": (QuantityKind.MONEY,),
    "NumberWithUnit_DimensionModel": (QuantityKind.MEASURE,), "Number_PercentModel": (QuantityKind.SHARE,),
    "Number_NumberModel": (QuantityKind.COUNT, QuantityKind.RATIO, QuantityKind.MULTIPLE),
}  # fmt: skip
_UNITS = {
    "c": "degree celsius", "f": "degree fahrenheit", "united states dollar": "us dollar", "pence": "penny",
    "british pound": "pound sterling", "age": "year", "netherlands guilder": "dutch guilder", "pound-mass": "pound",
    "percentage": "per cent", "cubic centimetre": "millilitre", "square hectometre": "hectare", "light-year": "light year",
    "ampere": "amp", "revolutions per minute": "revolution per minute", "pound-force per square inch": "pound per square inch",
    "thai baht": "baht", "vietnamese dong": "dong", "hungarian forint": "forint", "czech koruna": "koruna",
    "ukrainian hryvnia": "hryvnia", "nigerian naira": "naira", "bangladeshi taka": "taka", "malaysian ringgit": "ringgit",
    "israeli new shekel": "israeli shekel", "united arab emirates dirham": "uae dirham", "new taiwan dollar": "taiwan dollar",
    "kazakhstani tenge": "kazakh tenge", "polish złoty": "polish zloty", "venezuelan bolívar": "bolivar",
    "icelandic króna": "icelandic krona", "mongolian tögrög": "mongolian tugrik", "kopek": "kopeck", "korean won":
    "south korean won", "german mark": "deutsche mark", "zimbabwean dollar": "zimbabwe dollar", "degree angle": "degree",
    "kyrgyzstani som": "kyrgyz som", "turkmenistan manat": "turkmen manat", "tajikistani somoni": "tajik somoni",
    "yen": "japanese yen",
}  # fmt: skip
_AMERICAN = (("meter", "metre"), ("liter", "litre"))
_PARTED = re.compile(r"[0-9]+[./-][0-9]+[./-][0-9]+|\+1-")
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}")


class Asked(NamedTuple):
    """One result in our names: its place, the bounds (None where open) and the unit (None where any will do)."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    closed: bool | None = None


def _texts(item: Item) -> list[str]:
    return [r["Text"] for r in item.get("Results", ())]


def _any(item: Item, pattern: str) -> bool:
    return any(re.search(pattern, text) for text in _texts(item))


LEFT_OUT: dict[str, Callable[[str, Item], object]] = {
    "a place told without a number (last, next, current)": lambda m, i: (
        m == "Number_OrdinalModel"
        and any((r.get("Resolution") or {}).get("relativeTo") in ("end", "current") for r in i["Results"])
    ),
    "an ordinal alone, which counts nothing: ordinals are kept apart": lambda m, i: (
        m == "Number_OrdinalModel" or _any(i, r"\b(?:tenth|fifteenth)\b.*\b(?:tenth|fifteenth)\b")
    ),
    "a fraction read aloud with `over` inside a sentence": lambda m, i: (
        m == "Number_NumberModel" and _any(i, r"\bover\b") and _texts(i) != [i["Input"].strip()]
    ),
    "an address, a date or a telephone number taken apart into numbers": lambda m, i: (
        m == "Number_NumberModel" and _PARTED.search(i["Input"])
    ),
    "other languages' decimal comma, and a thousand parted by a plain space": lambda m, i: (
        m == "Number_NumberModel"
        and (_any(i, r"(?<![0-9]),?[0-9]+,[0-9]{1,2}$|\.[0-9]{3},|^[0-9]{1,3} (?!000)[0-9]{3}$") or "0000" in _texts(i))
    ),
    "a number in a name": lambda m, i: m == "Number_NumberModel" and i["Input"].startswith("SCP"),
    "a prefix alone (10G)": lambda m, i: m == "Number_NumberModel" and _any(i, r"[0-9] ?g$"),
    "per cent without a number, or before it": lambda m, i: (
        m == "Number_PercentModel" and _any(i, r"^(?:percent|per cent|%)")
    ),
    "a bound whose other half is missing (200 or greater than; 5000 or equal)": lambda m, i: (
        m == "Number_NumberRangeModel" and re.search(r"than$|or equal$|or equal to(?: it)?$|or equal to$", i["Input"])
    ),
    "a range that they refuse because a year stands behind it": lambda m, i: (
        m == "Number_NumberRangeModel" and not i["Results"] and i["Input"].startswith("The number is from")
    ),
    "a cent or two that are not named (a dollar and two)": lambda m, i: (
        m == "NumberWithUnit_CurrencyModel" and _any(i, r"(?:dollars?|usd|\$ 100)(?: and)? (?:one|two)$|kuai")
    ),
    "another alphabet's sign for a sum, or the smallest part of a virtual coin": lambda m, i: (
        m == "NumberWithUnit_CurrencyModel" and _any(i, "ரூ|satoshi|^sen")
    ),
    "a year as a number": lambda m, i: (
        m == TESTS and any(_YEAR.fullmatch(r["surface"]) or r["value"] == 1960 for r in i["res"])
    ),
    "a number in a name or code": lambda m, i: m == TESTS and re.search(r"English 101|Voyager 2|South 32|Core i7", i["req"]),
    "units of a laboratory, and powers of them": lambda m, i: m == TESTS and re.search(
        r"s-1|km/s2|8x2|\bGa\b|Js|cds|mGy|pm\.|\bam\.$", i["req"]
    ) and any(not _plain(r) for r in i["res"]),
    "a dozen, a gross, a gallon or a penny as a unit of its own": lambda m, i: (
        m == TESTS and any(re.match(r"(?:a|A) (?!hundred)", r["surface"]) for r in i["res"])
    ),
}  # fmt: skip


def _plain(result: dict[str, Any]) -> bool:
    return result["unit"] in ("dimensionless", "year", "metre", "kilometre", "day")


def left_out(model: str, item: Item) -> str | None:
    """Why a case is no part of our job, or None."""
    return next((why for why, test in LEFT_OUT.items() if test(model, item)), None)


class Case(NamedTuple):
    """A case as it is scored: what is asked, what we found there, and which of our kinds may stand nowhere else."""

    model: str
    asked: list[Asked]
    found: list[Quantity]
    kinds: tuple[QuantityKind, ...]
    why_not: str | None


def cases(data: Data) -> dict[str, list[Case]]:
    """The cases of either tool, with those that are left out."""
    told: dict[str, list[Case]] = {"recognizers": [], "quantulum3": []}
    for model in MODELS:
        told["recognizers"] += [_case(model, i) for i in data.read(f"recognizers/{model}")]
    told["quantulum3"] += [_tested(i) for i in data.read(f"quantities/{TESTS}")]
    return told


def _case(model: str, item: Item) -> Case:
    why = left_out(model, item)
    asked = [] if why else [a for r in item["Results"] if (a := _asked(model, r)) is not None]
    return Case(model, asked, quantities.find(item["Input"]), _KINDS.get(model, ()), why)


def _asked(model: str, result: dict[str, Any]) -> Asked | None:
    start, end = result["Start"], result["End"] + 1
    told = result.get("Resolution") or {}
    value = (told.get("value") or "").removesuffix("%")
    if interval := re.fullmatch(r"([\[(])([^,]*),([^,]*)([\])])", value):
        opens, low, high, closes = interval.groups()
        closed = None if low and high else (opens == "[") if low else (closes == "]")
        return Asked(start, end, _number(low), _number(high), None, closed)
    number = _number(value)
    if number is None:
        return None
    return Asked(start, end, number, number, _unit(told.get("unit")) if "unit" in told else None)


def _tested(item: Item) -> Case:
    asked, at = [], 0
    for result in item["res"]:
        start = item["req"].find(result["surface"], at)
        at = start + len(result["surface"])
        value, spread = Decimal(str(result["value"])), Decimal(str(result.get("uncertainty") or 0))
        unit = None if result["unit"] == "dimensionless" else _unit(result["unit"])
        asked.append(Asked(start, at, value - spread, value + spread, unit))
    return Case(TESTS, asked, quantities.find(item["req"]), tuple(QuantityKind), left_out(TESTS, item))


def _number(told: str) -> Decimal | None:
    try:
        return Decimal(told)
    except InvalidOperation:
        return None


def _unit(name: str | None) -> str:
    plain = (name or "").lower()
    for ours, theirs in ((b, a) for a, b in _AMERICAN):
        plain = plain.replace(theirs, ours)
    return _UNITS.get(plain, plain)


def right(case: Case) -> bool:
    """Whether all that is asked was found with its value and unit, and nothing of its kind beside it."""
    met: list[Quantity] = []
    for asked in case.asked:
        near = [q for q in case.found if q.start < asked.end and asked.start < q.end]
        if not _says(asked, near):
            return False
        met += near
    return not any(q not in met and q.kind in case.kinds and not _outside(case.model, q) for q in case.found)


def _outside(model: str, q: Quantity) -> bool:
    """What their numbers leave to their other recognisers."""
    return model == "NumberWithUnit_DimensionModel" and (q.unit or "").startswith("degree")


def _says(asked: Asked, near: Sequence[Quantity]) -> bool:
    if any(_same(asked, q) for q in near):
        return True
    if asked.low is None or asked.high is None or asked.low == asked.high:
        return False
    lower = any(_close(q.low, asked.low) and q.high is None for q in near)
    return lower and any(_close(q.high, asked.high) and q.low is None for q in near)


def _same(asked: Asked, q: Quantity) -> bool:
    if asked.unit is not None and not _same_unit(asked.unit, q):
        return False
    if asked.low is not None and asked.unit == "foot" and q.unit == "inch" and q.low is not None:
        return _close(q.low / 12, asked.low)
    if asked.low is not None and asked.low == asked.high:
        return any(_close(x, asked.low) for x in (q.low, q.high))
    if not (_close(q.low, asked.low) and _close(q.high, asked.high)):
        return False
    return asked.closed is None or asked.closed == (q.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST))


def _same_unit(unit: str, q: Quantity) -> bool:
    ours = (q.unit or "").lower()
    plain = ours if " per " in unit else ours.partition(" per ")[0]
    if unit == "pound":
        return plain in ("pound", "pound sterling")
    if unit in ("ton", "tonne"):
        return plain in ("ton", "tonne")
    return _UNITS.get(plain, plain) in (unit, unit.replace("count", "time")) or (unit, plain) == ("foot", "inch")


def _close(ours: Decimal | None, theirs: Decimal | None) -> bool:
    if ours is None or theirs is None:
        return ours is theirs
    return abs(ours - theirs) <= Decimal("0.000002") + abs(theirs) * Decimal("0.00001")


def score(pairs: Sequence[Case]) -> dict[str, float]:
    """Cases that are right among those that fit, and the share that is left out."""
    fit = [case for case in pairs if case.why_not is None]
    return {
        "cases right": 100 * sum(map(right, fit)) / max(len(fit), 1),
        "left out": 100 * (len(pairs) - len(fit)) / max(len(pairs), 1),
    }
