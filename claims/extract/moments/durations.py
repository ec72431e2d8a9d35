"""A length of time as TIMEX3 writes it: `P20M`, `PT3H`, `P2DE`; the X of `PXD` where nobody says how many."""

from __future__ import annotations

import re
from decimal import Decimal

# What a length has more: `two years and a half`.
HALF = re.compile(r"[ -]and(?:(?:[ -]a)?[ -](?P<share>half)|[ -]a[ -]quarter)\b(?! of\b)")
_TOLD_IN = {"Q": (3, "M"), "N": (2, "W")}
_SIZES = {
    "m": "M",
    "Q": "Q",
    "E": "DE",
    "C": "CE",
    "L": "ML",
    "K": "WE",
    "H": "TH",
    "M": "TM",
    "S": "TS",
    "N": "W",
    "G": "D",
}


def length(number: Decimal | None, code: str) -> str:
    """A TIMEX3 length: `P20M`, `PT3H`, `P2DE` for two decades; X where the number is vague."""
    letters = _SIZES.get(code, code)
    if number is None:
        return f"P{letters[0]}X{letters[1:]}" if letters[0] == "T" else f"PX{letters}"
    if code in _TOLD_IN:
        times, letters = _TOLD_IN[code]
        number = number * times
    written = f"{number.normalize():f}"
    return f"PT{written}{letters[1]}" if letters[0] == "T" else f"P{written}{letters}"


def share(half: re.Match[str]) -> Decimal:
    """How much `and a half` adds."""
    return Decimal("0.5") if half["share"] else Decimal("0.25")
