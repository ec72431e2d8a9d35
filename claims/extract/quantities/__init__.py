"""Numbers that count or measure something: numeral, unit, bounds, hedge, change, and what is counted."""

from claims.extract.quantities.finder import find

__all__ = ["find"]
