"""Quantities that no numeral tells, put among those that one does: `twice as`, `tenfold`, `in her forties`, ranks, noughts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from claims.extract.lang.en import nouns
from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities import bounded, compounds, noughts, ranks
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

_FOLD = "|".join(w for w in nw.CARDINALS if nw.CARDINALS[w] > 1)
_TWICE = re.compile(
    r"\b(twice|thrice)[ ](?=as[ ](?:many|much|[a-z]+[ ]as)\b|as[ ][a-z]+(?=[.,;:)]|$)|"
    r"(?:the|that|its|their|what|this|those)\b)"
)
_FOLDS = re.compile(rf"\b({_FOLD})fold\b")
_DECADE = re.compile(
    r"\bin[ ](?:his|her|their|my)[ ](?:(?P<part>early|mid|late)[- ])?(?P<decade>[a-z]+ties|[2-9]0['’]?s)\b"
)
_GROUP = re.compile(r"(?<=[a-z(,]\s)(?P<way>under|over)-(?P<age>[1-9][0-9])s\b")
_DECADE_ENDS = ("ties", "0s", "0's", "0’s")
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), None: (0, 9)}


def merged(text: str, low: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with the quantities that are no numerals, in order, none overlapping another."""
    halves = compounds.and_a_half(low)
    if halves:
        found = [q for q in found if not _taken(halves, q)]  # `an hour and a half of talks` is no half of the talks
    extra = [
        *ranks.find(text, low),
        *_multiples(low),
        *_decades(low),
        *_age_groups(text, low),
        *halves,
        *noughts.find(text, low),
    ]
    if not extra:
        return found
    free = [q for q in extra if not _taken(found, q)]
    return sorted([*found, *free], key=lambda q: q.start)


def _taken(found: list[Quantity], q: Quantity) -> bool:
    """Whether one of the ordered `found` shares a character with `q`."""
    lo, hi = 0, len(found)
    while lo < hi:
        mid = (lo + hi) // 2
        lo, hi = (mid + 1, hi) if found[mid].end <= q.start else (lo, mid)
    return lo < len(found) and found[lo].start < q.end


def _multiples(low: str) -> Iterator[Quantity]:
    """`twice as many`, `threefold`."""
    if "twice" in low or "thrice" in low:
        for m in _TWICE.finditer(low):
            yield _multiple(low, m.span(1), Decimal(2 if m[1] == "twice" else 3))
    if "fold" in low:
        for m in _FOLDS.finditer(low):
            yield _multiple(low, m.span(), nw.CARDINALS[m[1]])


def _multiple(low: str, span: tuple[int, int], value: Decimal) -> Quantity:
    """`twice`, `threefold`, with the hedge before it: `more than twice`."""
    hedge = bounded.before(low[max(0, span[0] - 24) : span[0]].split()).hedge
    bottom, top = bounded.bounds(value, value, hedge)
    return Quantity(*span, bottom, top, "time", QuantityKind.MULTIPLE, hedge)


def _age_groups(text: str, low: str) -> Iterator[Quantity]:
    """`most under-30s`, `the over-65s`: those so old; a side of such players has a name before it: `Arden under-21s`."""
    if "under-" not in low and "over-" not in low:
        return
    for m in _GROUP.finditer(low):
        before = text[: m.start()].rsplit(None, 1)[-1:]
        if before and before[0][0].isupper() and before[0].lower() not in nouns.STOP:
            continue
        hedge = Hedge.BELOW if m["way"] == "under" else Hedge.ABOVE
        bottom, top = bounded.bounds(Decimal(m["age"]), Decimal(m["age"]), hedge)
        yield Quantity(*m.span(), bottom, top, "year", QuantityKind.AGE, hedge)


def _decades(low: str) -> Iterator[Quantity]:
    """`in her forties`, `in his late 30s`: the years of an age."""
    if not any(end in low for end in _DECADE_ENDS):
        return
    for m in _DECADE.finditer(low):
        word = m["decade"]
        base = nw.DECADES.get(word) or (int(word[:2]) if word[0].isdigit() else 0)
        if base:
            first, last = _PARTS[m["part"]]
            start = m.start("part" if m["part"] else "decade")
            yield Quantity(start, m.end(), Decimal(base + first), Decimal(base + last), "year", QuantityKind.AGE)
