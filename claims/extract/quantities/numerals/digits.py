"""Numerals that open with digits: `2.5 million`, `1 1/2`, `3/4`, `6 x 10^5`, `3 hundred and 12`."""

from __future__ import annotations

import re
from decimal import Context, Decimal

from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities.numerals import addedparts, scales, spelledparts
from claims.extract.quantities.numerals.exact import part_of, proper, whole
from claims.extract.quantities.numerals.numeral import Numeral

_GROUPED = (
    r"(?:[0-9]{1,3}(?:[ \u00a0][0-9]{3}){0,2},?[ \u00a0]000(?![0-9])|"
    r"[1-9][0-9]?(?:[ ][0-9]{3}){2,3}(?![0-9]|[ -][0-9])|"
    r"[0-9]{1,3}(?:[,\u2009\u202f][0-9]{3}){1,6}(?![0-9])|[0-9]{1,2}(?:,[0-9]{2}){1,3},[0-9]{3}(?![0-9])|[0-9]+)"
    r"(?:\.[0-9]+)?"
)
WRITTEN = re.compile(rf"{_GROUPED}|\.[0-9]+")
_OVER = re.compile(r"[/⁄]([0-9]{1,4})(?![0-9/]|\.[0-9])")
_POWER = re.compile(
    r"(?:e|[ ]?[x×*·⋅][ ]?10\^?)([+\-−]{0,3})([0-9]{1,2})(?![a-z0-9^]|\.[0-9])|[ ]?[x×*·⋅][ ]?10(⁻?)([⁰¹²³⁴-⁹]{1,2})"
)
# What tells a power behind two figures and more, so that `1280 x 1024` is none.
_TOLD, _TEN = re.compile(r"[\^e⁰¹²³⁴-⁹+−-]"), 10
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_EXPONENT = re.compile(r"[ ]?\^[ ]?([+\-−]{0,3})([0-9]{1,2}(?:\.[0-9])?)(?![0-9])")
_HUNDRED = "hundred"
_HUNDRED_AND = re.compile(
    rf"{_HUNDRED}[ ]and[ ]([1-9][0-9]?|(?:(?P<tens>{'|'.join(nw.TENS)})[ -])?"
    rf"(?P<word>{'|'.join(w for w in nw.CARDINALS if 0 < nw.CARDINALS[w] < 100)}))"
    r"(?![0-9a-z,-]|[ ](?:million|thousand))"
)
# The next lower scale of a number in figures: the thousands of `3 million 200 thousand`.
_LOWER = re.compile(r",?[ ](?:and[ ])?([0-9]{1,3})[ ](hundred|thousand|million)\b")
_LONGEST = 24
_PRECISE = Context(prec=15)
_APART = {ord(mark): None for mark in ", \u00a0\u2009\u202f"}
# What may stand behind digits where a power, a fraction, a part follows: behind most numbers nothing does.
_OPENS_POWER, _OPENS_UNDER, _OPENS_PART = (
    frozenset("ex×*·⋅ "),
    frozenset("/⁄"),
    frozenset(f"{addedparts.VULGAR}- \u00a0"),
)


def read(text: str, mark: re.Match[str]) -> Numeral | None:
    """The numeral whose digits `WRITTEN` met, with the power, fraction, part or scale behind them; None for a code."""
    start, end = mark.span()
    if end - start > _LONGEST:
        return None
    value = Decimal(mark[0].translate(_APART))
    follows = text[end : end + 1]
    if follows in _OPENS_POWER and (power := _POWER.match(text, end)) and (abs(value) < _TEN or _TOLD.search(power[0])):
        return _raised(start, value, power)
    if follows in ("^", " ") and (exponent := _EXPONENT.match(text, end)):
        return _to_the(start, value, exponent)
    if follows in _OPENS_UNDER and (over := _OVER.match(text, end)) and (part := _divided(text, start, value, over)):
        return part
    if follows in _OPENS_PART:
        value, end = addedparts.behind_digits(text, value, end)
    return _scaled(text, start, value, end)


def _raised(start: int, value: Decimal, power: re.Match[str]) -> Numeral:
    """`6 x 10^5`, `2e-3`."""
    exponent = -int(power[4].translate(_RAISED)) if power[3] else int((power[2] or power[4]).translate(_RAISED))
    raised = whole(value.scaleb(exponent * _sign(power[1] or "")))
    return Numeral(start, power.end(), raised, raised, "digits")


def _sign(marks: str) -> int:
    """What the signs before an exponent make of it: an even number of minus signs is a plus."""
    return -1 if (len(marks) - marks.count("+")) % 2 else 1


def _to_the(start: int, value: Decimal, power: re.Match[str]) -> Numeral | None:
    """`2^10`, `1.1^-2`: a power with any base; None where no everyday number is so large or so small."""
    exponent = Decimal(power[2]) * _sign(power[1])
    if not value or abs(exponent * value.adjusted()) > _LONGEST:
        return None
    raised = whole(_PRECISE.power(value, exponent).normalize())
    return Numeral(start, power.end(), raised, raised, "digits")


def _divided(text: str, start: int, value: Decimal, over: re.Match[str]) -> Numeral | None:
    """`3/4`, and `17/23 of the mills`, where only what stands behind tells a fraction."""
    told = text.startswith(" of ", over.end()) and 0 < value < int(over[1])
    told = told or (
        int(over[1]) > 0 and value.to_integral_value() == value and spelledparts.alone(text, start, over.end())
    )
    part = part_of(int(value), int(over[1])) if told else proper(int(value), int(over[1]))
    if part is not None and (scale := spelledparts.SCALE.match(text, over.end())):
        large = whole(part * nw.SCALES[scale[1]])
        return Numeral(start, scale.end(), large, large, "digits")
    return None if part is None else Numeral(start, over.end(), part, part, "fraction")


def _scaled(text: str, start: int, value: Decimal, end: int) -> Numeral:
    """`5 million`, `2 million and a half`, `3 hundred and 12`; without a scale the number stays as it is written: `5.0`."""
    scaled, stop = scales.multiplied(text, value, end)
    if text[stop - 1] == "d" and scaled < 1000 and (rest := _HUNDRED_AND.match(text, stop - len(_HUNDRED))):
        tens = nw.TENS[rest["tens"]] if rest["tens"] else 0
        added = scaled + tens + (nw.CARDINALS[rest["word"]] if rest["word"] else Decimal(rest[1]))
        return Numeral(start, rest.end(), added, added, "digits")
    if stop == end:
        return Numeral(start, end, value, value, "digits")
    scale = scaled / value if value else Decimal(1)
    while (lower := _LOWER.match(text, stop)) and nw.SCALES[lower[2]] * Decimal(lower[1]) < scale:
        scale = nw.SCALES[lower[2]]
        scaled, stop = scaled + scale * Decimal(lower[1]), lower.end()
    if scaled > value >= 1 and (told := addedparts.AND_PART.match(text, stop)):
        scaled, stop = addedparts.behind_scale(text, scaled, scaled / value, told)
    return Numeral(start, stop, scaled, scaled, "digits")
