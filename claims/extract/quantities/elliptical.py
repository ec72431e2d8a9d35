"""Bare numbers whose noun or unit a figure before them told: `44 per cent, compared with 31 in May`, `of the 12 towns, nine`.

Only a construction that sets both figures side by side lets the second borrow: a comparison, a level, a limit, places, times,
parts of a whole, the same number again. Any other bare number is left bare.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from claims.extract.lang.en import elliptical as words
from claims.extract.lang.en import nouns, numberwords, units
from claims.extract.quantities import bounded, levels
from claims.extract.quantities.counted.partitives import core
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

_REACH = 260  # characters from a figure to what borrows its unit
_BACK = 4  # figures between them, at most
_LEAD = 48
_ENDED = re.compile(r"[.;?!][”\"’]?(?:[ ]|$)|\n")
_STOPPED = re.compile(r"[.?!][”\"’]?(?:[ ]|$)|\n")
_LENDING = (QuantityKind.COUNT, QuantityKind.SHARE, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.POINTS)
_SIDED = (QuantityKind.MEASURE, QuantityKind.DURATION)
_WHOLE = Decimal(100)
_FAR = 40  # no two levels of one thing are so many times apart


def completed(text: str, low: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with the unit, and what it is of, carried to each bare number that leaves it out, in order."""
    for i, q in enumerate(found):
        if not _bare(q):
            continue
        if lender := _lender(text, low, found, i):
            found[i] = _borrowed(low, lender, q)
        else:
            found[i] = levels.told(text, low, q) or q
    return found


def _borrowed(low: str, p: Quantity, q: Quantity) -> Quantity:
    """The figure with what `p` tells; `$45 million, maybe 50` are millions too."""
    told = replace(q, unit=p.unit, kind=p.kind, of=p.of, of_start=p.of_start, of_end=p.of_end)
    scale = words.SCALED.search(low, p.start, p.end)
    if not scale or q.low is None or q.low != q.high or not words.MAYBE.fullmatch(low, p.end, q.start):
        return told
    value = q.low * numberwords.SCALES[scale[0].strip()]
    return replace(told, low=value, high=value)


def lent(text: str, q: Quantity) -> bool:
    """Whether what a figure counts was told only with one before it, and no `of them` points there."""
    return q.of_end is not None and q.of_end <= q.start and not text.startswith(" of ", q.end)


def unlent(text: str, q: Quantity) -> Quantity:
    """The figure as it stands, without what one before it lent."""
    if q.kind is QuantityKind.COUNT and q.unit in ("person", "child") and q.of is None and q.low != 0:
        return replace(q, unit=None)  # people by what befell them
    return replace(q, unit=None, of=None, of_start=None, of_end=None) if lent(text, q) else q


def _bare(q: Quantity) -> bool:
    """Whether a figure says of nothing that it counts it."""
    return q.kind is QuantityKind.COUNT and q.unit is None and q.of is None and q.low != 0


def _lender(text: str, low: str, found: list[Quantity], i: int) -> Quantity | None:
    """The figure that tells what the bare one at `i` counts."""
    q = found[i]
    earlier = list(_earlier(low, found, i))
    start = bounded.start_of(low, q.start, bounded.before(low[max(0, q.start - _LEAD) : q.start].split()).words)
    before = low[max(0, start - _LEAD) : start]
    if before.endswith((" from ", " from the ")) and i + 1 < len(found) and _onward(low, q, found[i + 1]):
        return found[i + 1]
    if not earlier:
        return None
    for p in earlier:
        if _part(low, p, q) or _again(p, q, before) or _left(low, p, q, before, earlier[0]):
            return p
    if words.TO.fullmatch(low, earlier[0].end, start) and low.endswith("from ", 0, earlier[0].start):
        return earlier[0] if _alike(earlier[0], q) else None
    if second := next((p for p in earlier if _of_same_kind(low, p, q, start)), None):
        return second
    if words.CLOSED.match(low, q.end) is None:
        return None
    warm = next((p for p in earlier if p.unit in units.DEGREES), None)
    if warm and words.WARMTH.search(before) and not _STOPPED.search(low, warm.end, q.start):
        return warm
    if indexed := next((p for p in earlier if _index(low, p, start)), None):
        return indexed
    if _beside(text, low, earlier[0], q, start) or _played(earlier[0], before):
        return earlier[0]
    people = next((p for p in earlier if p.unit == "person"), None)
    if people and words.ROOM.search(before):
        return people
    compared = next((p for p in earlier if p.kind in _LENDING and _compared(low, p, q, before)), None)
    return compared or _opening(low, earlier, q, start) or _goes_on(low, earlier, q, before)


def _of_same_kind(low: str, p: Quantity, q: Quantity, start: int) -> bool:
    """`16 counts of fraud and four of theft`, `four were hurt, two seriously`, `15 seats, with three reserved`."""
    if p.kind is not QuantityKind.COUNT or q.high is None or _STOPPED.search(low, p.end, start):
        return False
    if words.OF_ANOTHER.match(low, q.end):
        return words.AND.fullmatch(low, max(p.end, p.of_end or 0), start) is not None
    if p.high is None or q.high > p.high:
        return False
    before = low[max(p.end, start - _LEAD) : start]
    if words.WITH.search(before):
        return words.SO_DONE.match(low, q.end) is not None
    return words.SOME.search(before) is not None and words.BADLY.match(low, q.end) is not None


def _index(low: str, p: Quantity, start: int) -> bool:
    """`rose 21.5 points, or 0.5 per cent, to 4,402`: the level is told in the points that it moved by."""
    return (
        p.unit in ("point", "basis point")
        and p.change is not None
        and words.INDEX.fullmatch(low, p.end, start) is not None
    )


def _played(p: Quantity, before: str) -> bool:
    """`won 21 games, drew nine and lost eight`: of the games that were told of before."""
    last = before.split()[-1:]
    return p.unit in words.PLAYED and last != [] and last[0] in words.RESULTS


def _goes_on(low: str, earlier: list[Quantity], q: Quantity, before: str) -> Quantity | None:
    """`The number had fallen to 900`, `Prosecutors asked for 15 years. The defence sought seven`: of what was told last."""
    p = earlier[0]
    several = any(one.unit != p.unit for one in earlier if one.kind is QuantityKind.COUNT)
    if several or not _alike(p, q) or (q.hedge is Hedge.ABOUT and p.kind is not QuantityKind.COUNT):
        return None
    if words.THE_NUMBER.search(before):
        return p if p.kind is QuantityKind.COUNT and p.of else None
    got = before.split()[-1:]
    ended = words.ENDED.match(low, q.end) or words.FOR_SO_MUCH.match(low, q.end)
    told = got and got[0] in words.GOT and ended is not None
    if p.kind is QuantityKind.DURATION and words.BROUGHT_TO.search(before) and not _STOPPED.search(low, p.end, q.start):
        return p
    return p if told and p.kind in (QuantityKind.COUNT, QuantityKind.DURATION) else None


def _onward(low: str, q: Quantity, following: Quantity) -> bool:
    """`slashed from the 900 it had to 40 votes`: the level that it went to tells the unit of the one before."""
    told = following.kind is QuantityKind.COUNT and following.unit is not None and _alike(following, q)
    return told and words.ONWARD.fullmatch(low, q.end, following.start) is not None


def _opening(low: str, earlier: list[Quantity], q: Quantity, start: int) -> Quantity | None:
    """`It made 41 proposals. By my count three have been taken up`: a number that opens its clause tells of some of them."""
    p = earlier[0]
    if p.kind is not QuantityKind.COUNT or p.of is None or not (p.high and q.high and q.high <= p.high):
        return None
    many = nouns.plural(core(p.of).rpartition(" ")[2].lower()) and p.of[0].islower()
    opens = many and words.DID.match(low, q.end) and words.LEAD_IN.search(low[max(0, start - _LEAD) : start])
    return p if opens else None


def _earlier(low: str, found: list[Quantity], i: int) -> Iterator[Quantity]:
    """The figures before the one at `i` that may lend their unit, the nearest first; none beyond a bare one or a paragraph."""
    q = found[i]
    for p in reversed(found[max(0, i - _BACK) : i]):
        if _bare(p) or q.start - p.end > _REACH or "\n\n" in low[p.end : q.start]:
            return
        if p.unit is not None and (p.low or p.high):
            yield p


def _part(low: str, p: Quantity, q: Quantity) -> bool:
    """`Of the 12 towns, nine grew and two did not`."""
    if p.kind is not QuantityKind.COUNT or not words.OF_ALL.search(low, max(0, p.start - _LEAD), p.start):
        return False
    fewer = q.high is not None and p.high is not None and q.high <= p.high
    return fewer and _STOPPED.search(low, p.end, q.start) is None


def _left(low: str, p: Quantity, q: Quantity, before: str, nearest: Quantity) -> bool:
    """`300 clerks came, of whom 40 slept`, `the rest – 40 – stayed`: a part of those that were counted before."""
    if p.kind is not QuantityKind.COUNT or q.high is None or p.high is None or q.high > p.high:
        return False
    if words.REST.search(before):
        return True
    if words.OTHERS.search(before):
        return p.unit == nearest.unit
    return words.OF_WHICH.search(before) is not None and _STOPPED.search(low, p.end, q.start) is None


def _again(p: Quantity, q: Quantity, before: str) -> bool:
    """`all 189`, `the three`: the very number that was told before."""
    same = p.low == p.high == q.low == q.high and p.kind in (QuantityKind.COUNT, QuantityKind.MONEY)
    return same and words.AGAIN.search(before) is not None


def _beside(text: str, low: str, p: Quantity, q: Quantity, start: int) -> bool:
    """`nine metres by seven`, `21 huts in Arden, 36 in Galt`, `85 clerks then and 30 now`; `start` is that of its hedge."""
    if low[p.end : q.start] in words.SIDES:
        return p.kind in _SIDED
    if p.kind not in _LENDING:
        return False
    if words.MAYBE.fullmatch(low, p.end, q.start):
        return True
    if words.OF_WHOM.fullmatch(low, p.end, start):
        return _no_more(p, q)
    if words.FROM.fullmatch(low, p.end, start) and low.endswith((" to ", " at "), 0, p.start):
        return q.low == q.high and _alike(p, q) and not low.startswith(" in the ", q.end)
    if low[p.end : start] == words.TO_OTHERS and low.endswith(words.BY, 0, p.start):
        return _no_more(p, q)
    if words.SIDE.fullmatch(low, p.end, start):
        return words.OTHER_SIDE.match(low, q.end) is not None
    if where := words.WHERE.fullmatch(text, p.end, start):
        return low.startswith(f" {where[1]} ", q.end)
    return words.THEN.fullmatch(low, p.end, start) is not None and words.NOW.match(low, q.end) is not None


def _no_more(p: Quantity, q: Quantity) -> bool:
    """Whether a figure may count some of what is counted."""
    return p.kind is QuantityKind.COUNT and q.high is not None and q.high <= (p.high or q.high)


def _compared(low: str, p: Quantity, q: Quantity, before: str) -> bool:
    """`44 per cent, compared with 31`, `12 feet, under the limit of 13`, `the 35 million it had promised`, `a further 12`."""
    if not (_alike(p, q) or (p.change and before.endswith(" not "))) or low[p.start - 1 : p.start] == "(":
        return False
    if any(before.endswith(by) and low.endswith(by, 0, p.start) for by in words.PARALLEL):
        return True
    if before.endswith(" the "):
        return words.WHO.match(low, q.end) is not None
    if _ENDED.search(low, p.end, q.start):
        return False
    if words.FURTHER.search(before):
        return p.kind in (QuantityKind.COUNT, QuantityKind.MEASURE) and not low.endswith(words.WITHIN, 0, p.start)
    if words.MORE.match(low, q.end):
        return p.kind is QuantityKind.COUNT and not low.endswith(words.WITHIN, 0, p.start)
    return any(told.search(before) for told in (words.COMPARED, words.LEVEL, words.LIMIT))


def _alike(p: Quantity, q: Quantity) -> bool:
    """Whether two figures can be levels of one thing: about as large as each other, and neither a change of it."""
    first, second = p.high or p.low, q.high or q.low
    if first is None or second is None:
        return False
    if p.kind is QuantityKind.SHARE:
        return second <= _WHOLE and p.change is None
    return first <= second * _FAR and second <= first * _FAR
