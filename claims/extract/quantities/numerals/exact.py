"""Exact numbers: parts of one to six places, and whole numbers without a tail of noughts."""

from __future__ import annotations

from decimal import Decimal


def proper(top: int, bottom: int) -> Decimal | None:
    """A proper fraction with an everyday denominator, else None."""
    if 0 < top < bottom and bottom in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100):
        return part_of(top, bottom)
    return None


def part_of(top: int, bottom: int) -> Decimal:
    """A fraction to six places: a third is 0.333333, and no more digits are invented; a billionth has nine."""
    return round(Decimal(top) / bottom, max(6, len(str(bottom)) - 1)).normalize()


def whole(value: Decimal) -> Decimal:
    """The same number without a fraction of noughts: `2500000.0` is `2500000`. What is written `5.0` stays so elsewhere."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() and value < 10**24 else value
