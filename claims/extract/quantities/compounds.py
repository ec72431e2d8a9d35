"""One length told in two units: `30 minutes and 12.4 seconds`, `an hour and 20 minutes`, `an hour and a half`.

It is told in the smaller unit, in which it is exact; so are feet with inches, stones with pounds, pounds with ounces.
Years with months stay a pair of figures side by side, as the public tables have them; as a moment they are one length.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from claims.extract.lang.en import units
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.quantities import bounded
from claims.extract.quantities.numerals.numeral import Numeral
from claims.records import Moment, Quantity
from claims.vocabulary import Hedge, QuantityKind, TimexType

_LADDER = {
    ("hour", "minute"): 60, ("minute", "second"): 60, ("hour", "second"): 3600, ("day", "hour"): 24, ("week", "day"): 7,
    ("foot", "inch"): 12, ("stone", "pound"): 14, ("pound", "ounce"): 16,
}  # fmt: skip
_OFF = re.compile(r"[ ]?(?:±|\+/[-−])[ ]?")
_SMALLER = {"foot": "inch", "stone": "pound"}
_NOTHING_BEHIND = re.compile(r"[.,;)!?]|$|\s*\n|[ ](?:and|but|who|tall|in|with|at|when|or|to|by)\b")
_KINDS = (QuantityKind.DURATION, QuantityKind.MEASURE)
_INCHES = re.compile(
    r"-([0-9]|1[01]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?![0-9-]|[ ]?(?:ft|feet))\b"
)
_JOINTS = frozenset([" and ", " ", ", "])
_ONE = re.compile(r"\b(?:an? |one )(week|day|hour|minute) and $")
_HALF = re.compile(r"\b(?:an?|one)[ -]([a-z]+)[ -]and[ -]a[ -](half|quarter)\b")
_REACH = 40
_LENGTH = re.compile(r"P(T?)([0-9.]+)([A-Z])")
_LENGTHS = re.compile(r"P(?:[0-9.]+[YMWD])*(?:T(?:[0-9.]+[HM])*)?[0-9.]+([A-Z])")
_LETTERS = re.compile(r"h[ ]?([0-9]{1,2})[ ]?m(?:in|ins)?\b")
_PRIMES = ("'\"", "’”", "′″")
_BELOW_ZERO = re.compile(r"[ ]below(?:[ ]zero\b|(?=[.,;!?]|$|[ ](?:outside|today|tonight|overnight)\b))")
_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")


def joined(low: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with neighbours that tell one length of time made one, in order."""
    out: list[Quantity] = []
    spread = "±" in low or "+/-" in low
    for q in found:
        if spread and out and (both := _off(low, out[-1], q)):
            out[-1] = both
            continue
        if out and q.unit is None and out[-1].unit in _SMALLER and (both := _unnamed(low, out[-1], q)):
            out[-1] = both
            continue
        if q.kind in _KINDS and q.low is not None and q.hedge in (Hedge.EXACT, Hedge.ABOUT):
            if out and (both := _sum(low, out[-1], q)):
                out[-1] = both
                continue
            q = _tall(low, q) if q.unit == "foot" else _behind_one(low, q, out[-1].end if out else 0)
        out.append(q)
    return out


def _sum(low: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The two as one in the smaller unit, where the second is less than one of the first's units."""
    size = _LADDER.get((first.unit or "", second.unit or ""))
    if not size or first.kind not in _KINDS or low[first.end : second.start] not in _JOINTS:
        return None
    if second.low is None or second.low != second.high or not second.low < size:
        return None
    if first.low is not None and first.high is not None and first.low != first.high:
        return None
    bottom, top = (None if x is None else x * size + second.low for x in (first.low, first.high))
    hedge = second.hedge if first.hedge is Hedge.EXACT else first.hedge
    return replace(first, end=second.end, low=bottom, high=top, unit=second.unit, hedge=hedge)


def _off(low: str, first: Quantity, second: Quantity) -> Quantity | None:
    """`5.2 kg ± 0.3 kg`: a figure with its unit, and how far it may be off in the same one."""
    if first.unit is None or second.unit not in (None, first.unit) or not _OFF.fullmatch(low, first.end, second.start):
        return None
    if first.low is None or first.low != first.high or second.low is None or second.low != second.high:
        return None
    return replace(first, end=second.end, low=first.low - second.low, high=first.low + second.low)


def _unnamed(low: str, first: Quantity, second: Quantity) -> Quantity | None:
    """`six foot two`, `12 stone 6`: the smaller unit is not named, and nothing is counted behind its figure."""
    if low[first.end : second.start] != " " or not _NOTHING_BEHIND.match(low, second.end):
        return None
    return _sum(low, first, replace(second, unit=_SMALLER[first.unit or ""]))


def _tall(low: str, q: Quantity) -> Quantity:
    """`6-foot-4`: the inches have no unit of their own."""
    found = _INCHES.match(low, q.end)
    if not found or q.low is None or q.low != q.high:
        return q
    inches = q.low * 12 + (CARDINALS.get(found[1]) or Decimal(found[1]))
    return replace(q, end=found.end(), low=inches, high=inches, unit="inch")


def height(low: str, n: Numeral, following: Numeral) -> Quantity | None:
    """`6'2"`: feet and inches by their signs."""
    signs = low[n.end : n.end + 1] + low[following.end : following.end + 1]
    apart = low[n.end + 1 : following.start]
    if following.start > n.end + 2 or apart.strip() or signs not in _PRIMES or not (n.low < 10 and following.low < 12):
        return None
    inches = n.low * 12 + following.low
    return Quantity(n.start, following.end + 1, inches, inches, "inch", QuantityKind.MEASURE)


def hours(low: str, n: Numeral) -> Quantity | None:
    """`7h 40m`: a length of time by its letters."""
    found = _LETTERS.match(low, n.end)
    if not found or n.form != "digits" or int(found[1]) > 59:
        return None
    minutes = n.low * 60 + int(found[1])
    return Quantity(n.start, found.end(), minutes, minutes, "minute", QuantityKind.DURATION)


def below_zero(low: str, q: Quantity) -> Quantity:
    """`30 below zero`, `10 degrees below zero`: a temperature under nought."""
    found = _BELOW_ZERO.match(low, q.end)
    if not found or q.low is None or q.high is None or not (q.unit is None or q.unit.startswith("degree")):
        return q
    unit = q.unit or "degree"
    return replace(q, end=found.end(), low=-q.high, high=-q.low, unit=unit, kind=QuantityKind.MEASURE)


def _behind_one(low: str, q: Quantity, done: int) -> Quantity:
    """`an hour and 20 minutes`: the hour counts too."""
    one = _ONE.search(low, max(done, q.start - 16), q.start)
    size = _LADDER.get((one[1], q.unit or "")) if one else None
    if not one or not size or q.low is None or q.low != q.high or not q.low < size:
        return q
    return replace(q, start=one.start(), low=q.low + size, high=q.low + size)


def and_a_half(low: str) -> list[Quantity]:
    """`an hour and a half`, `a mile and a quarter`: one and a part of a unit, in order."""
    found: list[Quantity] = []
    if "and a half" not in low and "and-a-half" not in low and "and a quarter" not in low:
        return found
    for m in _HALF.finditer(low):
        unit = units.WORDS.get(m[1])
        if unit and unit.kind in (QuantityKind.DURATION, QuantityKind.MEASURE):
            value = Decimal("1.5") if m[2] == "half" else Decimal("1.25")
            hedge = bounded.before(low[max(0, m.start() - _REACH) : m.start()].split()).hedge
            bounds = bounded.bounds(value, value, hedge)
            found.append(Quantity(m.start(), m.end(), *bounds, unit.name, unit.kind, hedge))
    return found


def length(low: str, first: Moment, second: Moment) -> Moment | None:
    """Two neighbouring lengths of time as one in TIMEX3 terms: `PT30M12.4S`, or None where they are no such pair."""
    if first.type is not TimexType.DURATION or second.type is not TimexType.DURATION:
        return None
    one, two = _LENGTHS.fullmatch(first.value or ""), _LENGTH.fullmatch(second.value or "")
    if not one or not two or low[first.end : second.start] not in _JOINTS:
        return None
    clock = "T" if "T" in one[0] else ""
    if one[1] == two[3] == "D" and low[first.start : first.end].endswith(("week", "weeks")):
        return _with_weeks(first, second)
    if _ORDER.index(clock + one[1]) >= _ORDER.index(two[1] + two[3]):
        return None
    if "W" in (one[1], two[3]):
        return _with_weeks(first, second)
    sign = "T" if two[1] and not clock else ""
    return replace(first, end=second.end, value=f"{first.value}{sign}{two[2]}{two[3]}")


_WEEKS = re.compile(r"(?P<head>P(?:[0-9]+[YM])*)(?P<n>[0-9]+)(?P<unit>[WDYM])")


def _with_weeks(first: Moment, second: Moment) -> Moment | None:
    """`two weeks and three days`: ISO has no weeks beside other units, so they are told in days."""
    one, two = _WEEKS.fullmatch(first.value or ""), _WEEKS.fullmatch(second.value or "")
    if one is None or two is None or two["head"] != "P":
        return None
    days = int(two["n"]) * (7 if two["unit"] == "W" else 1)
    if one["unit"] in "YM":
        return replace(first, end=second.end, value=f"{first.value}{days}D")
    days += int(one["n"]) * (7 if one["unit"] == "W" else 1)
    return replace(first, end=second.end, value=f"{one['head']}{days}D")
