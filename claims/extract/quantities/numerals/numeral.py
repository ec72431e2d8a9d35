"""What every reader of numerals gives: a number at a place, exact or between two bounds."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Numeral(NamedTuple):
    """A number at a place: `low` and `high` differ for plural magnitudes. `form`: digits, words, fraction, vague."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    form: str

    @property
    def integral(self) -> bool:
        """Whether it is a whole number."""
        return self.low == self.low.to_integral_value()
