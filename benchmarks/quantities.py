"""How our quantities are called in the tables of CQE (NewsQuant, R-Text). It maps names and fixes nothing else."""

from __future__ import annotations

from claims.extract.lang.en.nouns import singular
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

_CHANGE = {Hedge.ABOUT: "~", Hedge.BELOW: "<", Hedge.AT_MOST: "<", Hedge.ABOVE: ">", Hedge.AT_LEAST: ">"}
_NAMES = {
    "per cent": "percentage", "US dollar": "dollar", "pound": "pound-mass", "degree Celsius": "celsius",
    "degree Fahrenheit": "fahrenheit", "person": "people", "tonne": "metric ton",
    "revolution per minute": "revolutions per minute",
}  # fmt: skip


def to_cqe(quantity: Quantity, text: str) -> dict[str, str]:
    """A quantity of `text` as CQE's tables write it: `value`, `normalized_unit`, `change`, all strings."""
    return {"value": _value(quantity), "normalized_unit": _unit(quantity), "change": _change(quantity)}


def _value(q: Quantity) -> str:
    bounds = [x for x in (q.low, q.high) if x is not None]
    if len(bounds) == 2 and bounds[0] == bounds[1] and q.kind is not QuantityKind.SCORE:
        bounds = bounds[:1]
    return "-".join(f"{x:f}" for x in bounds)


def _unit(q: Quantity) -> str:
    if q.unit is None:
        return "-"
    if q.kind is QuantityKind.AGE:
        return f"{q.unit} of age"
    if q.kind is QuantityKind.COUNT and q.of and " " in q.of:
        *adjectives, head = q.of.lower().split()
        if singular(head) == q.unit.lower():
            return " ".join([*adjectives, _NAMES.get(q.unit, q.unit)])
    if q.unit in _NAMES:
        return _NAMES[q.unit]
    name, _, per = q.unit.partition(" per ")
    name = _NAMES.get(name, name).lower()
    return f"{name} per {per}" if per else name


def _change(q: Quantity) -> str:
    return _CHANGE.get(q.hedge) or (q.change.value if q.change else "=")
