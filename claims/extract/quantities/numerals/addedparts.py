"""The part that is written behind a whole number: `2½`, `1 1/2`, `three and a half`, `a million and a half`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities.numerals import scales
from claims.extract.quantities.numerals.exact import part_of, proper, whole

VULGAR = "".join(nw.VULGAR)
_DECIMAL = 10
_MIXED = re.compile(rf"(?:[ -]|[ ]and[ ])([0-9]{{1,2}})[/⁄]([0-9]{{1,3}})(?![0-9/])|[ ]?([{VULGAR}])")
# `three and a fifth` may be a third and a fourth man: only an end or a measure behind makes it a fraction.
AND_PART = re.compile(
    r"[ -]and[ -](?:(half)(?=[ ](?:million|billion|(?!his|this|its|as\b|was|is\b)[a-z]+s)\b|[.;]?$)|"
    r"(an?|one|two|three|four|five|six|seven|eight|nine)[ -]"
    rf"(half|quarter|third|(?:{'|'.join(w for w in nw.FRACTIONS if w[-1] == 's')})"
    rf"|(?:fourth|fifth|sixth|eighth|tenth)(?=[.,;]|$|[ ](?:of|times|million|billion|years|hours|miles|inches|per)\b))\b)"
)


def behind_digits(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """The value with the part written after it at `end`, and where that ends: `2½`, `1 1/2`, `3 and a half`."""
    mixed = _MIXED.match(text, end)
    if mixed and value == int(value):
        part = nw.VULGAR[mixed[3]] if mixed[3] else (int(mixed[1]), int(mixed[2]))
        added = proper(*part)
        if added is not None:
            return value + added, mixed.end()
    if told := AND_PART.match(text, end):
        return value + _worth(told), told.end()
    return value, end


def behind_scale(text: str, value: Decimal, scale: Decimal, told: re.Match[str]) -> tuple[Decimal, int]:
    """The value with the part that `AND_PART` met, and where that ends: what it is a part of is told behind it, or is `scale`.

    `five and a half million`, `a million and a half`, `a billion and a half million`.
    """
    if value == value.to_integral_value() and nw.FRACTIONS[told[1] or told[3]] >= _DECIMAL:
        return value + _worth(told), told.end()  # `a thousand and five tenths`
    own, end = scales.multiplied(text, Decimal(1), told.end())
    if own > 1 and value < 1000:
        return whole((value + _worth(told)) * own), end
    return whole(value + _worth(told) * (own if own > 1 else scale)), end


def _worth(told: re.Match[str]) -> Decimal:
    """What a part in words is worth: the `three quarters` of `two and three quarters`."""
    return part_of(int(nw.CARDINALS.get(told[2], Decimal(1))), nw.FRACTIONS[told[1] or told[3]])
