"""The scales written behind a number: the million of `2.5 million`, of `5mn`, the thousand of `three hundred thousand`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities.numerals.exact import whole

# The next word of a numeral, with the `and` and the article before it.
NEXT_WORD = re.compile(r"(?:[ \u00a0]*-[ ]?|[ \u00a0]+)(and[ -])?(an?[ -])?([a-z]+)\b")
_LARGE = "million|billion|trillion|thousand|crore|lakh"
_GLUED = re.compile(rf"(?:{_LARGE})\b")
_BRACKETED = re.compile(rf"[ ]\[({_LARGE})\]")  # what a quotation left out: `$5 [million]`
_SHORT = re.compile(rf"[ ]?({'|'.join(nw.SHORT_SCALES)})\b")
_OF_MONEY = ("m", "b")  # a scale only to who knows whether money is meant
# Behind most figures there is none of these.
_OPENING = frozenset(word[0] for word in [*nw.SCALES, *nw.SHORT_SCALES, "-", "["])


def multiplied(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """`value` times the scales written behind it at `end`, and where they end; the `m` and `b` of money are left."""
    behind, second = text[end : end + 1], text[end + 1 : end + 2]
    if behind not in _OPENING and second not in _OPENING and second not in " \u00a0":
        return whole(value), end
    if glued := _GLUED.match(text, end):
        value, end = value * nw.SCALES[glued[0]], glued.end()
    if second == "[" and (added := _BRACKETED.match(text, end)):
        return whole(value * nw.SCALES[added[1]]), added.end()
    while following := NEXT_WORD.match(text, end):
        scale = nw.SCALES.get(following[3])
        if scale is None or following[1] or following[2]:
            break
        value, end = value * scale, following.end()
    short = _SHORT.match(text, end)
    if short and short[1] not in _OF_MONEY:
        value, end = value * nw.SHORT_SCALES[short[1]], short.end()
    return whole(value), end
