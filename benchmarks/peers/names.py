"""How the peers' results are called in the tables of CQE and of TIMEX3. It maps names and fixes nothing else."""

from __future__ import annotations

import re
from typing import Any

Row = dict[str, Any]
_CQE = {
    "dimensionless": "-", "per cent": "percentage", "pound": "pound-mass", "united states dollar": "dollar",
    "british pound": "pound sterling", "pence": "penny", "degree angle": "degree", "degree celsius": "celsius",
    "degree fahrenheit": "fahrenheit", "c": "celsius", "f": "fahrenheit", "tonne": "metric ton",
    "kilometer": "kilometre", "meter": "metre", "centimeter": "centimetre", "millimeter": "millimetre",
    "picometer": "picometre", "decimeter": "decimetre", "liter": "litre", "milliliter": "millilitre",
    "square meter": "square metre", "square kilometer": "square kilometre", "cubic meter": "cubic metre",
    "kilometer per hour": "kilometre per hour", "meter per millisecond": "metre per millisecond",
    "kilometer per millisecond": "kilometre per millisecond", "centimeter per millisecond": "centimetre per millisecond",
}  # fmt: skip
_TYPES = {"date": "DATE", "daterange": "DATE", "duration": "DURATION", "set": "SET"}


def quantulum_to_cqe(found: list[Row], text: str) -> list[Row]:
    """What quantulum3 found, as CQE's tables write it."""
    return [_cqe(_plain(q["value"]), q["unit"]) for q in found if _plain(q["value"])]


def recognizers_to_cqe(found: list[Row], text: str) -> list[Row]:
    """What Recognizers-Text found; where several of its models read the same words, the one with a unit counts."""
    kept: list[Row] = []
    for r in found:
        value = re.sub(r"%$", "", str(r.get("value") or ""))
        if not _plain(value) or any(r["span"][0] < k["span"][1] and k["span"][0] < r["span"][1] for k in kept):
            continue
        unit = "percentage" if r["type"] == "percentage" else r.get("unit") or "dimensionless"
        unit = "british pound" if r["type"] == "currency" and unit == "Pound" else unit
        unit = f"{unit} of age" if r["type"] == "age" else unit
        kept.append({"span": r["span"], **_cqe(_plain(value), unit)})
    return kept


def recognizers_to_timex(found: list[Row]) -> list[tuple[int, int, str, str]]:
    """What Recognizers-Text found, as `(start, end, type, value)`; its first value where it gives several."""
    told = []
    for r in found:
        kind = r["type"].rsplit(".", 1)[-1]
        value = (r["values"][0] if r["values"] else {}).get("timex") or ""
        told.append((r["span"][0], r["span"][1], _TYPES.get(kind, "TIME"), value))
    return told


def _cqe(value: str, unit: str) -> Row:
    low = unit.lower()
    return {"value": value, "normalized_unit": _CQE.get(low, low), "change": "="}


def _plain(value: object) -> str:
    """A number without an exponent, as the scorer reads it, or nothing."""
    try:
        return format(float(str(value)), "f").rstrip("0").rstrip(".")
    except ValueError:
        return ""
